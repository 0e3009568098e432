import { hasOwnClauses, isScalarField } from '../../domain/agreement/clause-parts.ts';
import type { PublishedClause } from '../../domain/agreement/redact.ts';
import type { FieldPath } from '../../domain/finding.ts';
import { nodeAt, outlineOf, type FieldNode, type ObjectNode } from '../../domain/schema/outline.ts';
import { clauseTitle } from '../../views/campaign/clause-title.ts';
import type { Context } from '../../views/campaign/context.ts';
import { factAt, factsAt } from '../../views/campaign/facts.ts';
import type { Fact } from '../../views/campaign/section.ts';
import { plain } from '../../views/piece.ts';
import { CAMPAIGN_ORDER } from '../config/campaign-order.ts';

/** The clauses of one section, as a table of contents that says what stands in them. */
export interface OutlineSection {
  readonly key: string;
  readonly title: string;
  readonly clauses: readonly OutlineClause[];
}

/** One clause, in a few words. */
export interface OutlineClause {
  readonly id: string;
  readonly title: string;
  /** Whether the title is in words of the interface, and not what people wrote. */
  readonly isOwn: boolean;
  /** Its first facts in one line; empty when there are none to tell. */
  readonly text: string;
  /** Where it stands in the form. */
  readonly path: FieldPath;
}

/** The clauses of an agreement in the order of the form, each with its first facts. */
export function outlineView(context: Context): OutlineSection[] {
  const clauses = context.agreement.clauses.toSorted((one, other) => orderOf(one) - orderOf(other));
  const sections = Map.groupBy(clauses, ({ section }) => section);
  return [...sections].map(([key, own]) => ({ key, title: sectionTitle(key, context), clauses: own.map(said) }));

  function said(clause: PublishedClause): OutlineClause {
    const { text, isOwn } = clauseTitle(clause, context.words);
    return { id: clause.id, title: text, isOwn, text: shortText(clause, context), path: placeOf(clause) };
  }
}

const FACTS_AT_MOST = 3;
const LONGEST = 140;
const FIRST_FIELD = 'title';
const BRIEF_FIELD = 'body';

/** What stands around the sections is first: it names the whole. */
function orderOf({ section }: PublishedClause): number {
  return CAMPAIGN_ORDER.findIndex((key) => key === (section === 'brief' ? BRIEF_FIELD : section));
}

function sectionTitle(key: string, { words }: Context): string {
  if (key === 'brief') return words.sections.brief.title;
  const node = nodeAt(outlineOf('campaign'), [key]);
  return node ? words.label(node) : words.sections.identity.title;
}

function placeOf({ id, path }: PublishedClause): FieldPath {
  if (id === 'brief') return [BRIEF_FIELD];
  return path.length === 0 ? [FIRST_FIELD] : path;
}

function shortText(clause: PublishedClause, context: Context): string {
  if (clause.id === 'brief') return cut((context.agreement.brief?.source ?? '').replace(/[\s#*_>`-]+/g, ' ').trim());
  return cut(factsOf(clause, context).slice(0, FACTS_AT_MOST).map(factText).join(' · '));
}

function factsOf({ path, title }: PublishedClause, context: Context): Fact[] {
  const node = path.length === 0 ? outlineOf('campaign') : nodeAt(outlineOf('campaign'), path);
  if (node?.type !== 'object') return [factAt(context, path)].filter((fact) => fact !== undefined);
  if (path.length === 0) return factsAt(context, path, { only: keysOf(node, isScalarField) });
  const facts = factsAt(context, path, { without: keysOf(node, hasOwnClauses) });
  // The title of the clause need not be said again.
  return facts.filter(({ lines }) => plain(lines[0] ?? []) !== title);
}

function keysOf(node: ObjectNode, isMeant: (field: FieldNode) => boolean): string[] {
  return [...node.fields.values()].filter(isMeant).map(({ key }) => key);
}

function factText({ label, lines, facts }: Fact): string {
  const value = [...lines.map(plain), ...facts.map(factText)].join(', ');
  return `${label}: ${value}`;
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST
    ? text
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
