import { isOver } from '../agreement/lifecycle.ts';
import { joinWords, roleWords, rolesWords } from '../agreement/role-words.ts';
import { memberOf, roleOf } from '../agreement/roles.ts';
import { companyCount } from '../responsibility/companies.ts';
import { creatorsWithout, creatorsWords, namedCreators } from '../responsibility/named-creators.ts';
import { isGroup } from '../responsibility/partners.ts';
import { defineRule } from './rule.ts';

/** Creators talk to one contact, whichever agency they came by. */
export const oneCreatorContact = defineRule({
  meta: {
    id: 'one-creator-contact',
    code: 'SP162',
    severity: 'error',
    description: 'Require one contact for all creators of a campaign, across brands and agencies.',
    why: 'Creators who hear from two agencies do not know whom to prioritise, and each agency waits for an answer that the other one got.',
    howToFix: 'Write the same role as `contact` of every creator. Each may still have a relationship owner of their own.',
    whenNotTo:
      'With a single company there is nobody else to hear from, and a talent manager speaks for a creator and not to them. A campaign that is over is left as it was.',
    messages: {
      several:
        'Creators of this campaign have {count} contacts: {contacts}. Choose one role that speaks to all of them for every partner.',
      nobody: '{companies} companies take part, and no creator has a contact. Write the one role as `contact` of every creator.',
      missing: '{creator} has no contact, and the others have {contacts}. Write it as `contact`.',
      group: '{role} stands for several people, and is the contact of {creators}. Write the role of one partner.',
    },
    examples: {
      good: [
        {
          title: 'One desk for both agencies’ creators',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: north, contact: harbour }, { party: jon-oak, relationshipOwner: harbour, contact: harbour }]\n',
        },
        {
          title: 'A single company',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart }, { party: jon-oak }]\n',
        },
        {
          title: 'A manager speaks for one creator',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: harbour, kind: agency, party: harbour }, { id: manager, kind: talent, party: northlight }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: harbour, contact: harbour }, { party: jon-oak, relationshipOwner: harbour, contact: manager }]\n',
        },
        {
          title: 'Still asked for, and still to be cast',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: harbour, kind: agency, party: harbour }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: harbour, contact: harbour }, { party: jon-oak, relationshipOwner: harbour, contact: "?" }, { id: third, role: creators }]\n',
        },
      ],
      bad: [
        {
          title: 'My creator, your creator',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: north, title: Northlight, kind: agency, party: northlight }, { id: harbour, title: Harbour, kind: agency, party: harbour }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: north, contact: north }, { party: jon-oak, relationshipOwner: harbour, contact: harbour }]\n',
          says: ['several'],
          at: ['creators.1.contact'],
        },
        {
          title: 'Nobody, between two companies',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: harbour, kind: agency, party: harbour }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: harbour }, { party: jon-oak, relationshipOwner: harbour }]\n',
          says: ['nobody'],
          at: ['creators'],
        },
        {
          title: 'One was forgotten',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: harbour, kind: agency, party: harbour }, { id: creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: harbour, contact: harbour }, { party: jon-oak, relationshipOwner: harbour }]\n',
          says: ['missing'],
          at: ['creators.1'],
        },
        {
          title: 'The creators among themselves',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: harbour, kind: agency, party: harbour }, { id: creators, title: All creators, kind: creator }]\ncreators: [{ party: mila-hart, relationshipOwner: harbour, contact: creators }, { party: jon-oak, relationshipOwner: harbour, contact: creators }]\n',
          says: ['group'],
          at: ['creators.0.contact'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const held = namedCreators(campaign).flatMap((each) => {
      const { contact } = each.creator;
      const isManager = contact !== undefined && roleOf(campaign, contact)?.kind === 'talent';
      return contact === undefined || isManager ? [] : [{ ...each, contact }];
    });
    const byContact = [...Map.groupBy(held, ({ contact }) => contact)].sort(([, one], [, other]) => other.length - one.length);
    const contacts = rolesWords(
      campaign,
      byContact.map(([contact]) => contact),
    );
    const without = creatorsWithout(agreement, 'contact');
    const companies = companyCount(campaign);
    if (held.length > 0)
      for (const { party, path } of without) report('missing', path, { creator: creatorsWords([party], facts.party), contacts });
    else if (without.length > 0 && companies > 1)
      report('nobody', ['creators'], { companies }, { related: without.map(({ path }) => path) });
    const [most = [], ...rest] = byContact.map(([, creators]) => creators.map(({ path }) => [...path, 'contact']));
    const [first, ...others] = rest.flat();
    if (first) report('several', first, { count: byContact.length, contacts }, { related: [...others, ...most.slice(0, 1)] });
    for (const [contact, creators] of byContact) {
      const role = roleOf(campaign, contact);
      const [one, ...alike] = creators.map(({ path }) => [...path, 'contact']);
      if (!role || !one || !isGroup(role) || memberOf(contact) !== undefined) continue;
      const data = {
        role: roleWords(campaign, contact),
        creators: joinWords([
          creatorsWords(
            creators.map(({ party }) => party),
            facts.party,
          ),
        ]),
      };
      report('group', one, data, { related: alike });
    }
  },
});
