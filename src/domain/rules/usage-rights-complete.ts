import { isOver } from '../agreement/lifecycle.ts';
import { fieldsInWords, missingFields } from '../agreement/missing-fields.ts';
import { joinWords } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { isLicensed, writtenRights, type WrittenRights } from '../rights/rights.ts';
import { defineRule } from './rule.ts';

/** Usage rights say who may use what, where, how and until when. */
export const usageRightsComplete = defineRule({
  meta: {
    id: 'usage-rights-complete',
    code: 'SP202',
    severity: 'warning',
    blocks: 'agreed',
    description:
      'Require that usage rights name channels, territory, start, period, who may use the content, and whether in paid media.',
    why: 'The brand cuts the film into an ad that everyone sees, and the creator had sold a post; both have read the same three lines.',
    howToFix:
      'Write `channels`, `territory`, `from`, `period`, `licensee` and `media` in the usage rights; a deliverable with rights of its own needs all of them again.',
    whenNotTo:
      'Content that no creator makes is the maker’s own. While no usage rights are written anywhere, their section is missing, and that is said once elsewhere. A campaign that is over is left as it was.',
    messages: {
      incomplete: 'The {rights} do not say {missing}. Write {fields}.',
      none: 'Nothing says what may be done with {pieces}: other pieces have usage rights of their own, and there are none for the rest. Write `usageRights` there, or once for the campaign.',
    },
    examples: {
      good: [
        {
          title: 'All of it',
          content:
            'title: Aurora\nstatus: aligning\nusageRights: { channels: [own accounts, shop], territory: [Germany, Austria], from: posting, period: 6 months, licensee: brand, media: organic }\n',
        },
        {
          title: 'Rights without an end need no start',
          content:
            'title: Aurora\nstatus: aligning\nusageRights: { channels: own accounts, territory: worldwide, period: perpetual, licensee: brand, media: organic and paid }\n',
        },
        {
          title: 'One film with rights of its own, and the campaign’s for the rest; a plan needs none',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { channels: own accounts, territory: Germany, from: posting, period: 3 months, licensee: brand, media: organic }\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, usageRights: { channels: [shop, ads], territory: worldwide, from: "2026-05-18", period: 12 months, licensee: brand, media: organic and paid } }, { title: Clips, count: 3, assignedTo: mila }, { title: Plan, document: plan }]\n',
        },
        {
          title: 'Still asked for, and nothing written at all',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { channels: "?", territory: "?", from: posting, period: "?", licensee: brand, media: "?" }\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\n',
        },
      ],
      bad: [
        {
          title: 'Half a year of something',
          content: 'title: Aurora\nstatus: aligning\nusageRights: { channels: own accounts, from: posting, period: 6 months }\n',
          says: ['incomplete'],
          at: ['usageRights'],
        },
        {
          title: 'Six months from when?',
          content:
            'title: Aurora\nstatus: aligning\ndefaults: { usageRights: { channels: own accounts, territory: Germany, period: 6 months, licensee: brand, media: organic } }\n',
          says: ['incomplete'],
          at: ['defaults.usageRights'],
        },
        {
          title: 'Rights of its own replace all of the others',
          content:
            'title: Aurora\nstatus: aligning\nusageRights: { channels: own accounts, territory: Germany, from: posting, period: 6 months, licensee: brand, media: organic }\ndeliverables: [{ title: Clips, count: 3, usageRights: { media: organic and paid } }]\n',
          says: ['incomplete'],
          at: ['deliverables.0.usageRights'],
        },
        {
          title: 'One film has rights, the other has none',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila, usageRights: { channels: shop, territory: Germany, from: posting, period: 6 months, licensee: brand, media: organic } }, { title: Clips, count: 3, assignedTo: mila }]\n',
          says: ['none'],
          at: ['deliverables.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const written = writtenRights(agreement);
    for (const { rights, path, words } of written) {
      const missing = missingFields(agreement, rights, path, neededBy(rights));
      const data = { rights: words.replace(/^the /, ''), missing: joinWords(missing.map((field) => WORDS[field])) };
      if (missing.length > 0) report('incomplete', path, { ...data, fields: fieldsInWords(missing) });
    }
    if (written.length === 0) return;
    const bare = (campaign.deliverables ?? []).flatMap((deliverable, index) => {
      const path = ['deliverables', index];
      const isBare = isLicensed(campaign, deliverable) && !deliverable.usageRights;
      return isBare && ![path, ['defaults'], []].some((at) => isUnknown(agreement, [...at, 'usageRights']))
        ? [{ title: deliverable.title, path }]
        : [];
    });
    const [first, ...others] = bare;
    if (!first) return;
    const pieces = joinWords(bare.map(({ title }) => `“${title}”`));
    report('none', first.path, { pieces }, { related: others.map(({ path }) => path) });
  },
});

type Rights = WrittenRights['rights'];
type Needed = 'channels' | 'territory' | 'from' | 'period' | 'licensee' | 'media';

function neededBy({ period }: Rights): readonly Needed[] {
  const start: readonly Needed[] = period === 'perpetual' ? [] : ['from'];
  return ['channels', 'territory', ...start, 'period', 'licensee', 'media'];
}

const WORDS: Readonly<Record<Needed, string>> = {
  channels: 'in which channels',
  territory: 'in which countries',
  from: 'from which day',
  period: 'for how long',
  licensee: 'who may use the content',
  media: 'whether in paid media too',
};
