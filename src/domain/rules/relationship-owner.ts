import { isAgreed, isOver } from '../agreement/lifecycle.ts';
import { roleWords } from '../agreement/role-words.ts';
import { memberOf, roleOf } from '../agreement/roles.ts';
import { companyCount } from '../responsibility/companies.ts';
import { creatorsWithout, creatorsWords, namedCreators, unlistedIn } from '../responsibility/named-creators.ts';
import { isGroup } from '../responsibility/partners.ts';
import { defineRule } from './rule.ts';

/** Somebody owns the relationship with every creator. */
export const relationshipOwner = defineRule({
  meta: {
    id: 'relationship-owner',
    code: 'SP163',
    severity: 'error',
    description: 'Require one role that owns the relationship with every named creator.',
    why: 'The contact passes messages on; when a creator is unhappy or courted by another brand, nobody has called in three weeks.',
    howToFix: 'Write the role as `relationshipOwner` of each creator: the partner who will still work with them next year.',
    whenNotTo:
      'With a single company it is that company. Creators who are not cast yet have nobody. A campaign that is over is left as it was.',
    messages: {
      missing: 'Nobody owns the relationship with {creator}. Write the role as `relationshipOwner`.',
      nobody: 'Nobody owns the relationship with any of the {count} creators. Write the role as `relationshipOwner` of each.',
      group: '{role} stands for several people, and cannot own the relationship with {creator}. Write the role of one partner.',
      unlisted:
        'No line of `creators` names {creators} of {role}, and nobody owns the relationship. Write a line for each, with `relationshipOwner`.',
    },
    examples: {
      good: [
        {
          title: 'Each has one',
          content:
            'title: Aurora\nstatus: agreed\nowner: { role: north, person: Ann Lee }\nroles: [{ id: north, kind: agency, party: northlight, pointPerson: Ann Lee, owns: numbers }, { id: harbour, kind: agency, party: harbour, pointPerson: Dana Whitcombe, owns: creators }, { id: creators, kind: creator, pointPerson: Mila Hart }]\ncreators: [{ party: mila-hart, relationshipOwner: north, contact: harbour }, { party: jon-oak, relationshipOwner: harbour, contact: harbour }]\n',
        },
        {
          title: 'A single company; nobody listed yet while aligning',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: creators, kind: creator, members: [mila-hart, jon-oak] }]\ncreators: [{ party: mila-hart }, { party: jon-oak }]\n',
        },
        {
          title: 'Still asked for, and still to be cast',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: harbour, kind: agency, party: harbour }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: "?", contact: harbour }, { id: second, role: creators }]\n',
        },
      ],
      bad: [
        {
          title: 'One was forgotten',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: harbour, kind: agency, party: harbour }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: harbour, contact: harbour }, { party: jon-oak, contact: harbour }]\n',
          says: ['missing'],
          at: ['creators.1'],
        },
        {
          title: 'A list of names',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: harbour, kind: agency, party: harbour }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, contact: harbour }, { party: jon-oak, contact: harbour }]\n',
          says: ['nobody'],
          at: ['creators'],
        },
        {
          title: 'All and nobody',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agencies, title: Both agencies, kind: agency, members: [northlight, harbour] }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: agencies }]\n',
          says: ['group'],
          at: ['creators.0.relationshipOwner'],
        },
        {
          title: 'In the group, and not in the list; two in a group without a list',
          content:
            'title: Aurora\nstatus: agreed\nowner: { role: harbour, person: Dana Whitcombe }\nroles: [{ id: brand, kind: brand, party: lumen }, { id: harbour, kind: agency, party: harbour }, { id: creators, title: Creators, kind: creator, members: [mila-hart, jon-oak] }]\n',
          says: ['unlisted'],
          at: ['roles.2.members'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const named = namedCreators(campaign);
    const isDue = companyCount(campaign) > 1 || named.some(({ creator }) => creator.relationshipOwner !== undefined);
    const without = isDue ? creatorsWithout(agreement, 'relationshipOwner') : [];
    if (without.length === named.length && without.length > 1)
      report('nobody', ['creators'], { count: without.length }, { related: without.map(({ path }) => path) });
    else for (const { party, path } of without) report('missing', path, { creator: creatorsWords([party], facts.party) });
    for (const { party, creator, path } of named) {
      const { relationshipOwner: owner } = creator;
      const role = owner === undefined ? undefined : roleOf(campaign, owner);
      if (owner === undefined || !role || !isGroup(role) || memberOf(owner) !== undefined) continue;
      const data = { role: roleWords(campaign, owner), creator: creatorsWords([party], facts.party) };
      report('group', [...path, 'relationshipOwner'], data);
    }
    if (!isDue || (campaign.creators === undefined && !isAgreed(campaign))) return;
    for (const { role, parties, path } of unlistedIn(campaign, new Set(named.map(({ party }) => party))))
      report('unlisted', path, { role, creators: creatorsWords(parties, facts.party) });
  },
});
