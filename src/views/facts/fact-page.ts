import type { PublishedFacts } from '../../domain/published.ts';
import { contentTypes, type ContentType } from '../../domain/schema/index.ts';
import { nodeAt, outlineOf } from '../../domain/schema/outline.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import { changeAddress } from '../change-address.ts';
import type { Fact, TableView } from '../campaign/section.ts';
import { foreignLanguage, type LanguageContext } from '../foreign-language.ts';
import { spokenIn } from '../spoken-in.ts';
import { said, text, type Line, type Tone } from '../piece.ts';
import type { ProvenanceView } from './provenance.ts';

/** A page about one shared entry: its sections in reading order, and where to propose a change. */
export interface FactPage {
  readonly title: string;
  /** Language of what people wrote in it, when it is not that of the interface. Pieces of lines are marked with it already. */
  readonly lang: string | undefined;
  /** The title is the name of somebody, which is in no language. */
  readonly isNamed?: boolean;
  readonly description: string;
  readonly lead: Line;
  readonly sections: readonly FactSection[];
  readonly change: Change;
}

/** A section with what it rests on. */
export interface FactSection {
  readonly id: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly blocks: readonly FactBlock[];
  readonly provenance: ProvenanceView | undefined;
}

/** What a section is made of. */
export type FactBlock =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'line'; readonly line: Line; readonly isQuiet?: boolean }
  | { readonly kind: 'formula'; readonly line: Line }
  | { readonly kind: 'labels'; readonly groups: readonly LabelGroup[] }
  | { readonly kind: 'scales'; readonly scales: readonly ScaleView[] };

/** A place on a scale from 1 to 5, with its words. */
export interface ScaleView {
  readonly label: string;
  readonly value: number;
  readonly word: string;
  /** `3 of 5`. */
  readonly of: string;
}

/** Labels that do, or do not. */
export interface LabelGroup {
  readonly title: string;
  readonly tone: Tone;
  readonly labels: readonly string[];
  /** The language that the labels are in, when it is known and not that of the interface. */
  readonly lang?: string | undefined;
  /** Said below them, or instead of them. */
  readonly note?: string | undefined;
}

/** Where a change of a file is proposed; without a git host there is no address. */
export interface Change {
  readonly file: string;
  readonly address: string | undefined;
}

/** What the pages of shared entries are made from. */
export interface FactContext {
  readonly facts: PublishedFacts;
  readonly words: Words;
  /** The calendar date that "today" means. */
  readonly asOf: string;
  /** The folder that the site is published under, with a slash at both ends. */
  readonly base: string;
  readonly site: Site;
}

/** Makes the page of a shared entry: whatever people wrote in it is marked with its language. */
export function pageOf(page: Omit<FactPage, 'lang'>, writtenIn: string | undefined, context: LanguageContext): FactPage {
  const lang = foreignLanguage(writtenIn, context);
  return { ...page, lang, lead: spokenIn(page.lead, lang), sections: spokenIn(page.sections, lang) };
}

/** Where a change of a shared entry is proposed. */
export function changeOf(type: ContentType, id: string, { site }: Pick<FactContext, 'site'>): Change {
  const { folder, form } = contentTypes[type];
  const file = `${folder}/${id}.${form}`;
  return { file, address: changeAddress(site.repository, file) };
}

/** A named value, under the name of its field; undefined when nothing is written. */
export function factOf(type: ContentType, path: readonly string[], lines: readonly Line[], words: Words): Fact | undefined {
  const written = lines.filter((line) => line.length > 0);
  if (written.length === 0) return undefined;
  const node = nodeAt(outlineOf(type), path);
  return { label: node ? words.label(node) : '', lines: written, facts: [], origin: undefined, notes: [] };
}

/** A block of the facts there are; none when there are none. */
export function factsBlock(facts: readonly (Fact | undefined)[]): FactBlock[] {
  const written = facts.filter((fact) => fact !== undefined);
  return written.length > 0 ? [{ kind: 'facts', facts: written }] : [];
}

/** What people wrote, as a line; none when they wrote nothing. */
export function saidLine(written: string | undefined): Line {
  return written === undefined ? [] : [said(written)];
}

/** Words of the interface, as a line. */
export function textLine(words: string | undefined): Line {
  return words === undefined || words === '' ? [] : [text(words)];
}

/** Ids in the alphabetical order of what they are called. */
export function byName(ids: readonly string[], nameOf: (id: string) => string, language: string): string[] {
  const { compare } = new Intl.Collator(language);
  return [...ids].sort((a, b) => compare(nameOf(a), nameOf(b)));
}
