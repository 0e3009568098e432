import type { ListItem, PhrasingContent } from 'mdast';
import type { ClauseChange } from '../../domain/proposal/clause-changes.ts';
import type { Proposal, ProposedCampaign } from '../../domain/proposal/proposal.ts';
import type { ValueChange } from '../../domain/proposal/value-words.ts';
import { counted, kindSentence, stepSentence } from '../report-words.ts';
import type { Section } from './bounded.ts';
import { code, enumerated, heading, item, list, paragraph, shortened, strong, text, texts } from './nodes.ts';

/** What happens to one campaign: the whole, its steps and signatures, and then clause by clause. */
export function campaignSections(campaign: ProposedCampaign, { names }: Pick<Proposal, 'names'>): Section[] {
  const { title, file, kind, clauses, signAgain } = campaign;
  const isWhole = kind === 'new' || kind === 'gone';
  const told = Map.groupBy(isWhole ? [] : clauses, ({ binds }) => binds);
  const said = [
    kindSentence(campaign),
    isWhole ? wholeSentence(clauses, names) : undefined,
    stepSentence(campaign),
    signAgain.length > 0 ? `${SIGNED[kind === 'gone' ? 'gone' : 'changed']}: ${named(signAgain, names)}.` : undefined,
  ];
  return [
    {
      intro: [
        heading(3, `“${shortened(title, LONGEST_TITLE)}”`, code(file)),
        ...said.filter((words) => words !== undefined).map((words) => paragraph(words)),
      ],
    },
    ...changesUnder('What changes in the agreement:', told.get(true), names),
    ...changesUnder('What changes beside it, and nobody signs:', told.get(false), names),
  ];
}

const SIGNED = { gone: 'Had signed it', changed: 'Signed the earlier text and would have to sign again' } as const;

function wholeSentence(clauses: readonly ClauseChange[], names: Proposal['names']): string | undefined {
  if (clauses.length === 0) return undefined;
  const titles = clauses.map(({ title }) => shortened(title, LONGEST_TITLE));
  const concerns = [...new Set(clauses.flatMap((clause) => clause.concerns))].sort();
  const whom = concerns.length > 0 ? ` Concerns: ${named(concerns, names)}.` : '';
  return `${counted(clauses.length, ['clause', 'clauses'])}: ${enumerated(titles, NAMED_AT_MOST)}.${whom}`;
}

function changesUnder(words: string, clauses: readonly ClauseChange[] = [], names: Proposal['names']): Section[] {
  if (clauses.length === 0) return [];
  return [{ intro: [paragraph(words)], items: clauses.map((clause) => () => clauseItem(clause, names)) }];
}

function clauseItem({ title, kind, values, concerns }: ClauseChange, names: Proposal['names']): ListItem {
  const whom = concerns.length > 0 ? ` (concerns ${named(concerns, names)})` : '';
  const what = kind === 'changed' ? '' : `: ${kind}`;
  const told = kind === 'gone' ? [] : values;
  return item(
    [strong(shortened(title, LONGEST_TITLE)), text(`${what}${whom}`)],
    told.length > 0 ? list(valueItems(told, kind)) : undefined,
  );
}

function valueItems(values: readonly ValueChange[], kind: ClauseChange['kind']): ListItem[] {
  const more = values.length - VALUES_AT_MOST;
  const shown = values.slice(0, VALUES_AT_MOST).map((value) => item(valueLine(value, kind)));
  return more > 0 ? [...shown, item([text(`… and ${more} more`)])] : shown;
}

/** `“Draft due”: 2026-05-04 → 2026-05-06 (2 days later)` */
function valueLine({ name, before, after, move }: ValueChange, kind: ClauseChange['kind']): PhrasingContent[] {
  const [old, now] = [before, after].map((words) => (words === undefined ? undefined : shortened(words, LONGEST_VALUE)));
  if (kind === 'new' && now !== undefined) return texts(now);
  const said =
    old === undefined
      ? now === undefined
        ? ''
        : `: new: ${now}`
      : now === undefined
        ? `: taken out; it was ${old}`
        : `: ${old} → ${now}`;
  return texts(`${shortened(name, LONGEST_TITLE)}${said}${move === undefined ? '' : ` (${move})`}`);
}

function named(parties: readonly string[], names: Proposal['names']): string {
  return enumerated(
    parties.map((id) => shortened(names[id] ?? id, LONGEST_TITLE)),
    NAMED_AT_MOST,
  );
}

const LONGEST_TITLE = 160;
const LONGEST_VALUE = 300;
const NAMED_AT_MOST = 30;
const VALUES_AT_MOST = 20;
