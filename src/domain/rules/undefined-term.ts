import type { Agreement, Campaign } from '../agreement/agreement.ts';
import { bindingTexts } from '../agreement/binding-texts.ts';
import { isOver } from '../agreement/lifecycle.ts';
import type { FieldPath } from '../finding.ts';
import { contestedTerms, mayHoldContestedTerm, type ContestedTerm } from '../wording/contested-terms.ts';
import { defineRule, type RuleFacts } from './rule.ts';

/** Words that partners mean differently have a definition. */
export const undefinedTerm = defineRule({
  meta: {
    id: 'undefined-term',
    code: 'SP113',
    severity: 'warning',
    description: 'Require a definition of words that partners mean differently, wherever they bind.',
    why: 'A brand says “authentic” and is upset that it got no polished showcase; the creator filmed exactly what the word meant to her.',
    howToFix:
      'Write the word and what it means here under `definitions`, or name the shared word with `glossary`; or write what you mean instead of the word.',
    whenNotTo: 'A word quoted among the claims that must not be made needs no meaning. A campaign that is over is left as it was.',
    messages: {
      undefined:
        'The word “{word}” has no definition here: some mean {either}, others {or}. Write what it means in this campaign under `definitions`, or say that instead.',
    },
    examples: {
      good: [
        {
          title: 'In the shared glossary',
          content:
            'title: Aurora\nstatus: aligning\ncasting: [{ criterion: "films authentically, by the last 10 posts", evidence: the posts }]\n',
        },
        {
          title: 'Defined here',
          content:
            'title: Aurora\nstatus: aligning\ndefinitions: [{ term: High-quality, means: "1080x1920, sound without noise, no shake." }]\ndecisionRights: [{ topic: What high-quality footage is kept, holder: brand }]\n',
        },
        {
          title: 'A tier of this campaign',
          content:
            'title: Aurora\nstatus: aligning\ntiers: [{ title: micro, engagementFrom: 0.05, followersFrom: 5000, followersTo: 50000 }]\ncasting: [{ criterion: "8 micro-influencers", evidence: insights }]\n',
        },
        {
          title: 'A claim that nobody may make, and plain light',
          content:
            'title: Aurora\nstatus: aligning\nstrategy: { claims: { prohibited: premium materials, allowed: works in natural light }, valueProposition: Premium taste for every day., audience: { segment: people who cook } }\n',
        },
      ],
      bad: [
        {
          title: 'High-quality',
          content: 'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Clips, acceptance: high-quality footage }]\n',
          says: ['undefined'],
          at: ['deliverables.0.acceptance'],
        },
        {
          title: 'Once for each word, however often',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Clips, acceptance: [relatable and on-brand, on brand in every shot] }]\n',
          says: ['undefined', 'undefined'],
          at: ['deliverables.0.acceptance.0', 'deliverables.0.acceptance.0'],
        },
        {
          title: 'A tier that nobody drew',
          content: 'title: Aurora\nstatus: aligning\ncasting: [{ criterion: 8 micro influencers, evidence: insights }]\n',
          says: ['undefined'],
          at: ['casting.0.criterion'],
        },
        {
          title: 'A word without its meaning',
          content:
            'title: Aurora\nstatus: aligning\ndefinitions: [{ term: premium }]\nstrategy: { objective: "A premium launch: 300 orders." }\n',
          says: ['undefined'],
          at: ['strategy.objective'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    if (isOver(agreement.campaign)) return;
    const texts = bindingTexts(agreement).filter(({ path, text }) => mayHoldContestedTerm(text) && !isQuotation(path));
    for (const term of contestedTerms) {
      const uses = texts.filter(({ text }) => term.pattern.test(text));
      const [first, ...others] = uses;
      if (!first || isDefined(term, agreement, facts)) continue;
      const [word = term.term] = term.pattern.exec(first.text) ?? [];
      report('undefined', first.path, { word, either: term.either, or: term.or }, { related: others.map(({ path }) => path) });
    }
  },
});

/** Places where a word is named, or said to the audience, and asks nothing of a partner. */
function isQuotation(path: FieldPath): boolean {
  return path.some((step) => QUOTING.has(String(step)));
}

const QUOTING: ReadonlySet<string> = new Set([
  ...['definitions', 'sources', 'tiers', 'claims'],
  ...['keyMessages', 'valueProposition', 'callToAction', 'title'],
]);

function isDefined(term: ContestedTerm, { campaign }: Agreement, { glossary, market }: RuleFacts): boolean {
  const names = [
    ...(campaign.definitions ?? [])
      .filter(({ means, glossary: shared }) => means !== undefined || shared !== undefined)
      .map(({ term }) => term),
    ...(campaign.tiers ?? []).map(({ title }) => title),
    ...tiersOfMarkets(campaign, market),
    ...[...glossary.values()].flatMap(({ data }) => [data.term, ...(data.aliases ?? [])]),
  ];
  return names.some((name) => term.pattern.test(name) || name.trim().toLowerCase() === term.term);
}

/** Tiers count as drawn where every market of the campaign draws them. */
function tiersOfMarkets({ markets = [] }: Campaign, known: RuleFacts['market']): readonly string[] {
  const [first = [], ...others] = markets.map((id) => (known.get(id)?.data.tiers ?? []).map(({ title }) => title.toLowerCase()));
  return first.filter((title) => others.every((titles) => titles.includes(title)));
}
