import type { Campaign } from '../agreement/agreement.ts';
import { bindingTexts } from '../agreement/binding-texts.ts';
import { isOver } from '../agreement/lifecycle.ts';
import type { FieldPath } from '../finding.ts';
import { fallbackIn, namesUgc, sentencesOf } from '../ugc/fallback-words.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { defineRule } from './rule.ts';

/** UGC is planned for what it does, not for what it saves. */
export const ugcAsFallback = defineRule({
  meta: {
    id: 'ugc-as-fallback',
    code: 'SP235',
    severity: 'warning',
    description: 'Disallow UGC that is planned as a fallback, for when money or influencers are missing, or because it is cheap.',
    why: 'What steps in when money runs out is briefed in a hurry and paid from nothing, and then UGC “does not work”.',
    howToFix:
      'Write what UGC does here that nothing else does, with its own budget and dates; write another way out for the case that money is missing.',
    whenNotTo:
      'A risk may well name the danger that UGC is used like this: only what is then done counts. What UGC has left of its own budget may be spent on it. A campaign that is over is left as it was.',
    messages: {
      fallback:
        'UGC is planned as a way out here: “{excerpt}”. Write what it does that nothing else does, and another way out for this case.',
      cheap: 'UGC is planned here because it costs less: “{excerpt}”. Write what it does that nothing else does.',
    },
    examples: {
      good: [
        {
          title: 'It does something of its own',
          content:
            'title: Aurora\nstatus: aligning\nugc: { strategy: Clips answer the two doubts that stop an order. UGC is never a fallback., budget: 4000 }\n',
        },
        {
          title: 'The danger is named, with another answer',
          content:
            'title: Aurora\nstatus: aligning\nrisks: [{ risk: UGC is asked to replace influencers whose budget was cut, trigger: a request for UGC when money runs out, contingency: { what: The lead answers with the plan. } }]\n',
        },
        {
          title: 'Money of its own that is left',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nbudget: { total: 900, lines: [{ title: Boosting of UGC clips with the remaining UGC budget, workstream: ugc, amount: 900 }] }\n',
        },
        {
          title: 'A reserve for an influencer',
          content:
            'title: Aurora\nstatus: aligning\nrisks: [{ risk: A creator leaves, contingency: { what: The next in line replaces the creator. } }]\n',
        },
      ],
      bad: [
        {
          title: 'When the money runs out',
          content:
            'title: Aurora\nstatus: aligning\nugc: { strategy: "Clips fill the feed once the influencer budget is spent." }\n',
          says: ['fallback'],
          at: ['ugc.strategy'],
        },
        {
          title: 'From what is left, and instead of people',
          content:
            'title: Aurora\nstatus: aligning\ncurrency: EUR\nbudget: { total: 900, lines: [{ title: UGC with what is left, amount: 900 }] }\nrisks: [{ risk: A creator leaves, contingency: { what: UGC clips replace the creator. } }]\n',
          says: ['fallback', 'fallback'],
          at: ['budget.lines.0.title', 'risks.0.contingency.what'],
        },
        {
          title: 'Because it is cheap',
          content: 'title: Aurora\nstatus: aligning\nugc: { strategy: Cheaper content than influencers make. }\n',
          says: ['cheap'],
          at: ['ugc.strategy'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    for (const { path, text } of bindingTexts(agreement)) {
      if (isAboutOthers(path)) continue;
      const isOfUgc = isInUgc(campaign, path);
      const found = sentencesOf(text).flatMap((sentence) => {
        const kind = isOfUgc || namesUgc(sentence) ? fallbackIn(sentence) : undefined;
        return kind === undefined ? [] : [{ kind, sentence }];
      });
      const [first] = found;
      if (first) report(first.kind, path, { excerpt: excerptOf(first.sentence).replace(/[.!?]$/, '') });
    }
  },
});

/** Places that name a danger, or what nobody may say. */
function isAboutOthers(path: FieldPath): boolean {
  const [section, , field] = path;
  return (
    (section === 'risks' && (field === 'risk' || field === 'trigger')) || path.includes('prohibited') || section === 'definitions'
  );
}

/** Whether everything at a place is about UGC. */
function isInUgc({ deliverables = [], budget }: Campaign, [section, at, line]: FieldPath): boolean {
  if (section === 'deliverables') return deliverables[Number(at)]?.workstream === 'ugc';
  return section === 'ugc' || (section === 'budget' && budget?.lines?.[Number(line)]?.workstream === 'ugc');
}
