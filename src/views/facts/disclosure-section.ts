import type { Market } from '../../domain/schema/facts.ts';
import type { Words } from '../../words/index.ts';
import { formatIn } from '../format.ts';
import { text } from '../piece.ts';
import { factOf, factsBlock, saidLine, textLine, type FactSection } from './fact-page.ts';
import { manyOf } from './one-or-many.ts';
import { linkedLine, provenanceView } from './provenance.ts';

/** How advertising is marked in a market: the labels that do and do not, then where they stand and on what grounds. */
export function disclosureSection({ disclosure }: Market, words: Words): FactSection {
  const { markets } = words;
  const head = { id: 'disclosure', title: markets.disclosure };
  if (!disclosure) return { ...head, provenance: undefined, blocks: [{ kind: 'line', line: [text(markets.noDisclosure)] }] };
  const { language = [], placement, notes } = disclosure;
  const [labels, refused] = [manyOf(disclosure.labels), manyOf(disclosure.refused)];
  const { list, languageName } = formatIn(words.language);
  // Where a label may be in several languages, nobody says which is in which.
  const lang = language.length === 1 && language[0] !== words.language ? language[0] : undefined;
  const fact = (key: string, lines: Parameters<typeof factOf>[2]) => factOf('market', ['disclosure', key], lines, words);
  return {
    ...head,
    provenance: provenanceView(disclosure, words),
    blocks: [
      {
        kind: 'labels',
        groups: [
          { title: markets.accepted, tone: 'agreed', labels, lang, note: labels.length > 1 ? markets.firstLabel : undefined },
          { title: markets.refused, tone: 'broken', labels: refused, note: refused.length === 0 ? markets.noRefused : undefined },
        ],
      },
      ...factsBlock([
        fact('language', [textLine(list(language.map(languageName)))]),
        fact('placement', [saidLine(placement)]),
        fact('obligations', manyOf(disclosure.obligations).map(saidLine)),
        fact('law', manyOf(disclosure.law).map(linkedLine)),
        fact('regulators', manyOf(disclosure.regulators).map(saidLine)),
        fact('notes', [saidLine(notes)]),
      ]),
    ],
  };
}
