import { isOver } from '../agreement/lifecycle.ts';
import { distinctTitleOf, titleOf } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { companiesOf } from '../responsibility/partners.ts';
import { defineRule } from './rule.ts';

/** Each partner has one responsibility that is theirs alone. */
export const partnerWithoutResponsibility = defineRule({
  meta: {
    id: 'partner-without-responsibility',
    code: 'SP121',
    severity: 'warning',
    description: 'Require one responsibility of its own for every brand, agency and other company.',
    why: 'A partner without a field of its own feels like a second fiddle, and plays the first one’s notes.',
    howToFix: 'Write the one thing that nobody can take over, as `owns: Influencer relations and talent management`.',
    whenNotTo:
      'Creators own what they make. With a single company there is nobody to divide with. A campaign that is over is left as it was.',
    messages: {
      missing: '{role} has no responsibility of its own. Write the one thing that is theirs and nobody can take over, as `owns`.',
      shared: '{role} and {other} own the same: “{owns}”. Divide it, or give one of them something else.',
    },
    examples: {
      good: [
        {
          title: 'One each',
          content:
            'title: Aurora\nstatus: aligning\nroles:\n  - { kind: brand, party: lumen, pointPerson: Noor Haverkort, owns: the budget and the yes }\n  - { kind: agency, party: harbour, pointPerson: Dana Whitcombe, owns: creators and dates }\n  - { kind: creator, party: mila-hart }\n',
        },
        {
          title: 'A single company',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: brand, party: lumen, pointPerson: Noor Haverkort }, { kind: creator, party: mila-hart }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: brand, party: lumen, owns: the budget }, { kind: agency, party: harbour, owns: "?" }]\n',
        },
      ],
      bad: [
        {
          title: 'A second fiddle',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: brand, party: lumen, owns: the budget }, { kind: agency, party: harbour }]\n',
          says: ['missing'],
          at: ['roles.1'],
        },
        {
          title: 'The same twice',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: agency, party: northlight, owns: UGC strategy }, { kind: agency, party: harbour, owns: "UGC strategy." }]\n',
          says: ['shared'],
          at: ['roles.1.owns'],
        },
        {
          title: 'None of them',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ kind: agency, party: northlight }, { kind: agency, party: harbour }]\n',
          says: ['missing', 'missing'],
          at: ['roles.0', 'roles.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const companies = companiesOf(campaign);
    if (isOver(campaign) || new Set(companies.map(({ role }) => role.party)).size < 2) return;
    const owners = new Map<string, { readonly role: string; readonly index: number }>();
    for (const { role, index } of companies) {
      const path = ['roles', index, 'owns'];
      const { owns } = role;
      if (owns === undefined) {
        if (!isUnknown(agreement, path)) report('missing', path.slice(0, 2), { role: distinctTitleOf(campaign, role) });
        continue;
      }
      const key = owns
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const other = owners.get(key);
      if (other)
        report(
          'shared',
          path,
          { role: titleOf(role), other: other.role, owns: owns.replace(/\.$/, '') },
          { related: [['roles', other.index, 'owns']] },
        );
      else owners.set(key, { role: titleOf(role), index });
    }
  },
});
