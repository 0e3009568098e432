import { isOver } from '../agreement/lifecycle.ts';
import { roleWords } from '../agreement/role-words.ts';
import { memberOf, roleOf } from '../agreement/roles.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { isGroup } from '../responsibility/partners.ts';
import { namedIn } from '../responsibility/named-person.ts';
import { needOfOwner } from '../responsibility/needs-owner.ts';
import { defineRule } from './rule.ts';

/** One role and one named person answer for the whole campaign. */
export const oneOwner = defineRule({
  meta: {
    id: 'one-owner',
    code: 'SP103',
    severity: 'error',
    description: 'Require one role and one named person who own the campaign end to end.',
    why: 'Without a quarterback every partner waits for another one to notice, and in week two nobody knows who may say yes.',
    howToFix: 'Write the role and the one person: `owner: { role: agency, person: Dana Whitcombe }`.',
    whenNotTo:
      'While partners are aligning, the whole section may wait. Texts are read in English, and in German or Spanish where the agreement is written in it. A campaign that is over is left as it was.',
    messages: {
      missing: 'Nobody owns the campaign, and {dependent}. Write one role and one person under `owner`.',
      'role-missing': 'The owner has no role. Write which partner answers for the campaign end to end, as `role: agency`.',
      'person-missing': '{role} owns the campaign, but no person is named. Write the one name that everybody calls, as `person`.',
      'several-persons': '“{person}” is more than one person. Write the one who answers for the campaign end to end.',
      'nobody-named': '“{person}” names nobody in particular. Write the full name of one person.',
      group: '{role} stands for several people, and a group cannot own a campaign. Write the role of one partner.',
    },
    examples: {
      good: [
        {
          title: 'One role, one person',
          content:
            'title: Aurora\nstatus: agreed\nroles: [{ id: brand, kind: brand, party: lumen, pointPerson: Noor Haverkort, owns: the budget }]\nowner: { role: brand, person: "Noor Haverkort, Head of Brand and Social" }\n',
        },
        { title: 'Not written yet, and nothing hangs on it', content: 'title: Aurora\nstatus: aligning\n' },
        {
          title: 'The person is still asked for',
          content: 'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency }]\nowner: { role: agency, person: "?" }\n',
        },
      ],
      bad: [
        {
          title: 'Decided together, under no owner',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand }, { id: agency, kind: agency }]\ndecisionRights: [{ topic: A new concept, holder: together }]\n',
          says: ['missing'],
          at: ['owner'],
        },
        { title: 'Agreed without an owner', content: 'title: Aurora\nstatus: agreed\n', says: ['missing'], at: ['owner'] },
        {
          title: 'Two people share it',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency }]\nowner: { role: agency, person: Dana Whitcombe and Inês Caldeira }\n',
          says: ['several-persons'],
          at: ['owner.person'],
        },
        {
          title: 'A team',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency }]\nowner: { role: agency, person: the project team }\n',
          says: ['nobody-named'],
          at: ['owner.person'],
        },
        {
          title: 'Half of it',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency, party: northlight }]\nowner: { role: agency }\n',
          says: ['person-missing'],
          at: ['owner'],
        },
        {
          title: 'The other half',
          content: 'title: Aurora\nstatus: aligning\nowner: { person: Dana Whitcombe }\n',
          says: ['role-missing'],
          at: ['owner'],
        },
        {
          title: 'A group',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\nowner: { role: creators, person: Mila Hart }\n',
          says: ['group'],
          at: ['owner.role'],
        },
        {
          title: 'A team in German',
          content:
            'title: Aurora\nstatus: aligning\nlanguage: de\nroles: [{ id: brand, kind: brand, party: lumen }]\nowner: { role: brand, person: das Projektteam }\n',
          says: ['nobody-named'],
          at: ['owner.person'],
        },
      ],
    },
  },
  check({ agreement, language, report }) {
    const { campaign } = agreement;
    const { owner } = campaign;
    if (isOver(campaign) || isUnknown(agreement, ['owner'])) return;
    if (!owner) {
      const dependent = needOfOwner(campaign);
      if (dependent) report('missing', ['owner'], { dependent });
      return;
    }
    const { role, person } = owner;
    const group = role === undefined ? undefined : roleOf(campaign, role);
    if (role === undefined && !isUnknown(agreement, ['owner', 'role'])) report('role-missing', ['owner']);
    if (role !== undefined && group && isGroup(group) && memberOf(role) === undefined)
      report('group', ['owner', 'role'], { role: roleWords(campaign, role) });
    if (person === undefined && role !== undefined && !isUnknown(agreement, ['owner', 'person']))
      report('person-missing', ['owner'], { role: roleWords(campaign, role) });
    const named = person === undefined ? 'one' : namedIn(person, language);
    if (person !== undefined && named !== 'one')
      report(named === 'several' ? 'several-persons' : 'nobody-named', ['owner', 'person'], { person });
  },
});
