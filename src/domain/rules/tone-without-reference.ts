import type { Agreement } from '../agreement/agreement.ts';
import { bindingTexts } from '../agreement/binding-texts.ts';
import type { FieldPath } from '../finding.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { defineRule } from './rule.ts';

/** Who asks for a tone shows one. */
export const toneWithoutReference = defineRule({
  meta: {
    id: 'tone-without-reference',
    code: 'SP114',
    severity: 'warning',
    description: 'Require an example wherever a tone, a mood or a look is asked for.',
    why: 'Adjectives of tone mean what each reader likes; the second round of changes is spent on “warmer, but not so warm”.',
    howToFix:
      'Link one film or picture that has the tone, beside the words or in the brief as an `<Example>`, and say what about it is meant.',
    whenNotTo: 'Where the creator decides about the tone, nothing has to be shown. A campaign that is over is left as it was.',
    messages: {
      'no-example': '“{excerpt}” asks for a {thing}, and no example shows it. Add a link to one, or an `<Example>` in the brief.',
    },
    examples: {
      good: [
        {
          title: 'With a link',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, acceptance: "the tone of https://example.com/four-minutes, no music before second nine" }]\n',
        },
        {
          title: 'With a style guide among the assets',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, acceptance: tone as in the reference film, brandAssets: [{ title: Reference film, url: "https://example.com/film" }] }]\n',
        },
        {
          title: 'The creator decides',
          content: 'title: Aurora\nstatus: aligning\ndecisionRights: [{ topic: Tone and look, holder: creator }]\n',
        },
        {
          title: 'Another kind of tone',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, acceptance: [a milestone is shown, the skin tone is not changed] }]\n',
        },
      ],
      bad: [
        {
          title: 'Warm and playful',
          content: 'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, acceptance: the tone is warm and playful }]\n',
          says: ['no-example'],
          at: ['deliverables.0.acceptance'],
        },
        {
          title: 'A mood',
          content: 'title: Aurora\nstatus: aligning\nugc: { pillars: [{ title: Dark to bright, criteria: [a cosy mood] }] }\n',
          says: ['no-example'],
          at: ['ugc.pillars.0.criteria.0'],
        },
        {
          title: 'Look and feel',
          content: 'title: Aurora\nstatus: aligning\nstrategy: { objective: A Nordic look and feel everywhere. }\n',
          says: ['no-example'],
          at: ['strategy.objective'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    if (isOver(agreement.campaign) || showsExample(agreement)) return;
    for (const { path, text } of bindingTexts(agreement)) {
      const [thing] = TONE.exec(text) ?? [];
      if (thing === undefined || isAside(path) || LINK.test(text)) continue;
      report('no-example', path, { excerpt: excerptOf(sentenceWith(text, thing)), thing: thing.toLowerCase() });
    }
  },
});

/** Places where a creator decides, where a word is explained, or where the audience is spoken to. */
function isAside(path: FieldPath): boolean {
  return path.some((step) => ASIDE.has(String(step)));
}

const ASIDE: ReadonlySet<string> = new Set([
  ...['decisionRights', 'definitions', 'claims'],
  ...['keyMessages', 'valueProposition', 'callToAction', 'title'],
]);

/** Whether the brief, a brand asset, a document or a definition shows what is meant. */
function showsExample({ campaign, brief }: Agreement): boolean {
  const assets = (campaign.deliverables ?? []).flatMap(({ brandAssets }) => brandAssets ?? []);
  const documents = [...assets, ...(campaign.sources ?? [])].filter(({ url }) => url !== undefined);
  const isDefined = campaign.definitions?.some(({ term, means }) => means !== undefined && TONE.test(term)) ?? false;
  return isDefined || documents.some(({ title }) => SHOWS.test(title)) || /<Example\b/.test(brief?.source ?? '');
}

function sentenceWith(text: string, word: string): string {
  return text.split(/(?<=[.!?])\s+|\n{2,}/).find((sentence) => sentence.includes(word)) ?? text;
}

/** Not the tone of a skin or a telephone, and not a lamp that makes a mood. */
const TONE =
  /\b(?<!(?:skin|ring|dial|colou?r)[- ])tone\b|\b(?:tonality|vibe|look and feel|visual style|aesthetic)\b|(?<!in the )\bmood\b(?! (?:lamp|light|ring|board))/i;
const SHOWS = /\b(?:reference|example|mood ?board|mood|style ?guide|tone|guidelines?|brand ?book)\b/i;
const LINK = /https?:\/\//;
