import { isOver } from '../agreement/lifecycle.ts';
import type { Role } from '../agreement/agreement.ts';
import { distinctTitleOf, joinWords, titleOf } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { isBystander, isGroup, isNamed } from '../responsibility/partners.ts';
import { namedIn } from '../responsibility/named-person.ts';
import { defineRule } from './rule.ts';

/** One person to talk to in each role, and one who speaks for a party that has several. */
export const onePointPerson = defineRule({
  meta: {
    id: 'one-point-person',
    code: 'SP104',
    severity: 'error',
    description: 'Require one point person in every role, and one voice for a party that holds several roles.',
    why: 'When marketing says one thing and product another, the creator delivers something that misses the mark for both.',
    howToFix: 'Write one full name as `pointPerson` of each role; where a party has several, mark one role `speaksForParty: true`.',
    whenNotTo:
      'A single creator speaks for themselves, a group that is not cast yet has nobody to name, and a campaign that is over needs no contact any more.',
    messages: {
      missing: '{role} has no point person. Write the one person to talk to, as `pointPerson`.',
      several: '“{person}” of {role} is more than one person. Write the one through whom feedback goes; others go through them.',
      'nobody-named': '“{person}” of {role} names nobody in particular. Write the full name of one person.',
      'nobody-speaks':
        '{people} are point persons of one party, and none of them speaks for all of it. Write `speaksForParty: true` in one of these roles, and `false` in the others.',
      'many-speak': '{people} are all marked to speak for the same party. Keep `speaksForParty: true` in one role alone.',
    },
    examples: {
      good: [
        {
          title: 'One each',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { kind: brand, party: lumen, pointPerson: "Noor Haverkort, Brand Lead", owns: the budget }\n  - { kind: agency, party: harbour, pointPerson: Dana Whitcombe (backed up by Ann Lee), owns: dates }\n',
        },
        {
          title: 'A creator is the person',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: creator, party: mila-hart }, { kind: creator, id: rest, size: 6 }]\n',
        },
        {
          title: 'Two roles of one brand, one voice',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: brand, kind: brand, party: lumen, pointPerson: Noor Haverkort, owns: the yes on content }\n  - { id: legal, kind: legal, party: lumen, pointPerson: Maarten Quispel, owns: claims, speaksForParty: false }\n',
        },
      ],
      bad: [
        {
          title: 'Nobody',
          content: 'title: Aurora\nstatus: aligning\nroles: [{ kind: brand, party: lumen }]\n',
          says: ['missing'],
          at: ['roles.0'],
        },
        {
          title: 'Two names, a team',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { kind: brand, party: lumen, pointPerson: Noor Haverkort / Jan Smit }\n  - { kind: agency, party: harbour, pointPerson: account team }\n',
          says: ['several', 'nobody-named'],
          at: ['roles.0.pointPerson', 'roles.1.pointPerson'],
        },
        {
          title: 'Marketing and product both speak',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: marketing, title: Lumen marketing, kind: brand, party: lumen, pointPerson: Noor Haverkort }\n  - { id: product, title: Lumen product, kind: brand, party: lumen, pointPerson: Jan Smit }\n',
          says: ['nobody-speaks'],
          at: ['roles.0.speaksForParty'],
        },
        {
          title: 'Two voices',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { id: marketing, kind: brand, party: lumen, pointPerson: Noor Haverkort, speaksForParty: true }\n  - { id: product, kind: brand, party: lumen, pointPerson: Jan Smit, speaksForParty: true }\n',
          says: ['many-speak'],
          at: ['roles.0.speaksForParty'],
        },
      ],
    },
  },
  check({ agreement, facts, language, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const roles = campaign.roles ?? [];
    roles.forEach((role, index) => {
      const { pointPerson: person } = role;
      const path = ['roles', index, 'pointPerson'];
      if (person !== undefined) {
        const named = namedIn(person, language);
        if (named !== 'one') report(named === 'several' ? 'several' : 'nobody-named', path, { person, role: titleOf(role) });
      } else if (needsPerson(role) && !isUnknown(agreement, path))
        report('missing', path.slice(0, 2), { role: distinctTitleOf(campaign, role) });
    });
    for (const voices of voicesByParty(roles)) {
      const speaking = voices.filter(({ role }) => role.speaksForParty === true);
      const silent = voices.filter(({ role }) => role.speaksForParty === false);
      if (speaking.length === 1 || (speaking.length === 0 && voices.length - silent.length === 1)) continue;
      const places = (speaking.length > 1 ? speaking : voices).map(({ index }) => ['roles', index, 'speaksForParty']);
      const people = joinWords((speaking.length > 1 ? speaking : voices).map(({ role }) => `“${role.pointPerson ?? ''}”`));
      report(
        speaking.length > 1 ? 'many-speak' : 'nobody-speaks',
        places[0] ?? ['roles'],
        { people },
        { related: places.slice(1) },
      );
    }

    function needsPerson(role: Role): boolean {
      if (isBystander(role) || !isNamed(role)) return false;
      const isCreator =
        role.kind === 'creator' || (role.party !== undefined && facts.party.get(role.party)?.data.kind === 'creator');
      return !isCreator || isGroup(role);
    }
  },
});

interface Voice {
  readonly role: Role;
  readonly index: number;
}

/** Roles with different point persons, of each party that has such. */
function voicesByParty(roles: readonly Role[]): Voice[][] {
  const byParty = new Map<string, Voice[]>();
  roles.forEach((role, index) => {
    if (role.party === undefined || role.pointPerson === undefined) return;
    const voices = byParty.get(role.party) ?? [];
    byParty.set(role.party, [...voices, { role, index }]);
  });
  return [...byParty.values()].filter((voices) => new Set(voices.map(({ role }) => role.pointPerson)).size > 1);
}
