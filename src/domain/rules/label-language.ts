import { isOver } from '../agreement/lifecycle.ts';
import { joinWords } from '../agreement/role-words.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import { isAccepted } from '../markets/label.ts';
import { languageOfLabel, primary } from '../markets/label-language.ts';
import { piecesInMarkets, together, type PieceInMarket } from '../markets/pieces.ts';
import { defineRule, type RuleFacts } from './rule.ts';

/** A label is in the language of the piece, where the market asks for that. */
export const labelLanguage = defineRule({
  meta: {
    id: 'label-language',
    code: 'SP222',
    severity: 'warning',
    description: 'Require the label in the language of the piece, where a market takes labels in several languages.',
    why: 'A French film with an English label is no marked advertising for those who do not read English, and they are the ones it was made for.',
    howToFix: 'Write the label in the language of the piece; the market lists its labels.',
    whenNotTo:
      'A piece without words, or in none of the market’s label languages, may bear any of its labels. A market with one label language has only labels in it. A campaign that is over is left as it was.',
    messages: {
      'other-language':
        'The label {labels} of {pieces} is in {labelLanguage}, and in {market} the label of a piece in {language} is in {language} too. Write {accepted}.',
    },
    examples: {
      good: [
        {
          title: 'Each in its language',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: ca\ndeliverables: [{ title: Film, language: en, disclosure: { label: "#ad" } }, { title: Le film, language: fr-CA, disclosure: { label: "#pub" } }]\n',
        },
        {
          title: 'Both labels on one piece',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: ca\ndeliverables: [{ title: Le film, language: fr, disclosure: { label: ["#pub", "#ad"] } }]\n',
        },
        {
          title: 'Without words, and in an English piece for Germany the German label',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: [ca, de]\ndeliverables: [{ title: Clip, language: zxx, markets: ca, disclosure: { label: "#ad" } }, { title: Film, language: en, markets: de, disclosure: { label: Werbung } }]\n',
        },
      ],
      bad: [
        {
          title: 'The market’s first label is English, and the film is French',
          content: 'title: Aurora\nstatus: aligning\nmarkets: ca\ndeliverables: [{ title: Le film, language: fr }]\n',
          says: ['other-language'],
          at: ['deliverables.0.disclosure.label'],
        },
        {
          title: 'An English label on two French pieces',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: ca\ndefaults: { language: fr-CA, disclosure: { label: "#ad" } }\ndeliverables: [{ title: Le film }, { title: La story }]\n',
          says: ['other-language'],
          at: ['defaults.disclosure.label'],
        },
        {
          title: 'Ad, for the brand that knows no better',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: [us, ca]\ndeliverables: [{ title: Film, language: en }, { title: Le film, language: fr, markets: ca, disclosure: { label: Ad } }]\n',
          says: ['other-language'],
          at: ['deliverables.1.disclosure.label'],
        },
      ],
    },
  },
  check({ agreement, facts, report }) {
    if (isOver(agreement.campaign)) return;
    const wrong = piecesInMarkets(agreement, facts.market).filter((piece) => {
      const isOpen = [piece.path, ['defaults']].some((at) => holdsUnknown(agreement, [...at, 'disclosure']));
      return piece.deliverable.workstream !== 'owned' && !isOpen && isInAnotherLanguage(piece, facts);
    });
    for (const { first, place, words } of together(agreement, wrong, ['disclosure', 'label'])) {
      const { name, disclosure = {} } = first.market.data;
      const language = primary(first.deliverable.language ?? '');
      const labels = acceptedLabels(first);
      const fitting = (disclosure.labels ?? []).filter((label) => (languageOfLabel(label, facts.market) ?? language) === language);
      report('other-language', place, {
        labels: joinWords(labels.map((label) => `“${label}”`)),
        pieces: words,
        labelLanguage: nameOf(languageOfLabel(labels[0] ?? '', facts.market) ?? 'another language'),
        market: name,
        language: nameOf(language),
        accepted:
          fitting.length > 0
            ? joinWords(
                fitting.slice(0, 3).map((label) => `“${label}”`),
                'or',
              )
            : 'one in that language',
      });
    }
  },
});

/** Whether all labels that a market accepts are known to be in another language than a piece in one of the market's label languages. */
function isInAnotherLanguage(piece: PieceInMarket, facts: RuleFacts): boolean {
  const language = primary(piece.deliverable.language ?? '');
  const asked = (piece.market.data.disclosure?.language ?? []).map(primary);
  if (asked.length < 2 || !asked.includes(language)) return false;
  const spoken = acceptedLabels(piece).map((label) => languageOfLabel(label, facts.market));
  return spoken.length > 0 && spoken.every((one) => one !== undefined && one !== language);
}

function acceptedLabels({ deliverable, market }: PieceInMarket): readonly string[] {
  return (deliverable.disclosure?.label ?? []).filter((label) => isAccepted(label, market.data.disclosure ?? {}));
}

function nameOf(language: string): string {
  return NAMES.of(language) ?? language;
}

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
