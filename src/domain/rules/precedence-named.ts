import { bindingTexts } from '../agreement/binding-texts.ts';
import { isOver } from '../agreement/lifecycle.ts';
import type { FieldPath } from '../finding.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { defineRule } from './rule.ts';

/** Other documents that bind stand in an order. */
export const precedenceNamed = defineRule({
  meta: {
    id: 'precedence-named',
    code: 'SP119',
    severity: 'advice',
    description: 'Require every other document that binds to stand under `sources`, the one that wins first.',
    why: 'When the contract says ten pieces and the brief says twelve, each side quotes the document it prefers.',
    howToFix: 'List the documents under `sources`, the one that wins at the top, with who wrote each and who has it.',
    whenNotTo:
      'When no paper exists beside this agreement, name the act instead: “signature” rather than “contract”. A campaign that is over is left as it was.',
    messages: {
      'not-listed':
        'The agreement speaks of a {document}, and no such document stands under `sources`. List it there in the order in which documents win.',
    },
    examples: {
      good: [
        {
          title: 'Listed',
          content:
            'title: Aurora\nstatus: aligning\nsources: [{ title: Creator contract }, { title: Brief 2 }]\nmilestones: [{ title: Contracts are signed, date: "2026-05-04", owner: brand }]\nroles: [{ id: brand, kind: brand }]\n',
        },
        {
          title: 'A contract as an act',
          content:
            'title: Aurora\nstatus: aligning\nraci: [{ activity: "Cast, contract and look after creators", responsible: brand }]\nroles: [{ id: brand, kind: brand }]\n',
        },
        {
          title: 'No other document',
          content: 'title: Aurora\nstatus: aligning\npayment: { killFee: half of the open fee after signature }\n',
        },
      ],
      bad: [
        {
          title: 'A contract somewhere',
          content: 'title: Aurora\nstatus: aligning\npayment: { lateFee: as in the creator contract }\n',
          says: ['not-listed'],
          at: ['payment.lateFee'],
        },
        {
          title: 'Two papers',
          content:
            'title: Aurora\nstatus: aligning\npayment: { lateFee: as in the master agreement, expenses: as in the statement of work }\n',
          says: ['not-listed', 'not-listed'],
          at: ['payment.lateFee', 'payment.expenses'],
        },
        {
          title: 'Another one is listed',
          content:
            'title: Aurora\nstatus: aligning\nsources: [{ title: Brief 2 }]\npayment: { lateFee: see the signed contract }\n',
          says: ['not-listed'],
          at: ['payment.lateFee'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign) || isUnknown(agreement, ['sources'])) return;
    const texts = bindingTexts(agreement).filter(({ path }) => path[0] !== 'sources' && path[0] !== 'definitions');
    const titles = (campaign.sources ?? []).map(({ title }) => title);
    for (const { document, mention, title } of DOCUMENTS) {
      const places: readonly FieldPath[] = texts.filter(({ text }) => mention.test(text)).map(({ path }) => path);
      const [first, ...related] = places;
      if (first && !titles.some((name) => title.test(name))) report('not-listed', first, { document }, { related });
    }
  },
});

/** Papers, as texts mention them, and as their titles name them. */
const DOCUMENTS: readonly { readonly document: string; readonly mention: RegExp; readonly title: RegExp }[] = [
  {
    document: 'contract',
    mention:
      /\b(?:(?:the|a|this|that|each|every|all(?: \w+)?|their|our|signed|creator|service|framework|written) contracts?|contracts? (?:are|is|signed|says?))\b/i,
    title: /\b(?:contracts?|agreements?)\b/i,
  },
  {
    document: 'master agreement',
    mention: /\b(?:master|framework|service)s? agreements?\b/i,
    title: /\b(?:agreements?|contracts?|MSA)\b/i,
  },
  { document: 'statement of work', mention: /\bstatements? of work\b|\bSOWs?\b/, title: /\bstatements? of work\b|\bSOW\b/i },
  {
    document: 'non-disclosure agreement',
    mention: /\bNDAs?\b|\bnon-disclosure agreements?\b/i,
    title: /\bNDA\b|\bnon-disclosure\b/i,
  },
  { document: 'set of terms and conditions', mention: /\bterms (?:and|&) conditions\b/i, title: /\bterms\b/i },
];
