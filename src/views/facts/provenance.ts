import type { Words } from '../../words/index.ts';
import { formatIn } from '../format.ts';
import { joined, link, quiet, said, text, type Line, type Piece, type Tone } from '../piece.ts';
import { manyOf } from './one-or-many.ts';

/** Source, confidence and date of a fact, as they are written. */
export interface Provenance {
  readonly source?: string | readonly string[] | undefined;
  readonly confidence?: keyof typeof TONES | undefined;
  readonly checked?: string | undefined;
}

/** Where a fact comes from, as a page says it. */
export interface ProvenanceView {
  /** One for each source: web addresses as links. */
  readonly sources: readonly Line[];
  readonly confidence: { readonly word: string; readonly tone: Tone } | undefined;
  /** `checked Sat, 21 Nov 2026`, with its day for machines. */
  readonly checked: Piece | undefined;
}

/** Where a fact comes from; undefined when nobody wrote anything about it. */
export function provenanceView({ source, confidence, checked }: Provenance, words: Words): ProvenanceView | undefined {
  const sources = manyOf(source);
  if (sources.length === 0 && confidence === undefined && checked === undefined) return undefined;
  return {
    sources: sourceLines(sources),
    confidence: confidence && { word: words.provenance.confidence[confidence], tone: TONES[confidence] },
    checked: checked === undefined ? undefined : dayPiece(words.provenance.checked, checked, words),
  };
}

/** The same as lines of a table's cell. */
export function provenanceLines(provenance: Provenance, words: Words): Line[] {
  const view = provenanceView(provenance, words);
  if (!view) return [];
  const { sources, confidence, checked } = view;
  const judged: Line[] = [confidence ? [text(confidence.word)] : [], checked ? [checked] : []].filter((line) => line.length > 0);
  return [...sources, ...(judged.length > 0 ? [joined(judged, quiet(', '))] : [])];
}

/** What people wrote, with the web addresses in it as links. */
export function linkedLine(written: string): Line {
  return sourceLines([written])[0] ?? [];
}

/** A calendar day as people read it, with itself for machines. */
export function dayPiece(phrase: (day: string) => string, date: string, words: Words): Piece {
  return { kind: 'time', text: phrase(formatIn(words.language).day(date)), datetime: date };
}

const TONES = { high: 'agreed', medium: 'advice', low: 'risk', unknown: 'open' } as const satisfies Record<string, Tone>;
const ADDRESS = /https?:\/\/[^\s;]*[^\s;.,]/g;

function sourceLines(sources: readonly string[]): Line[] {
  const hosts = sources.flatMap((source) => (source.match(ADDRESS) ?? []).map(hostOf));
  const isShared = (host: string) => hosts.indexOf(host) !== hosts.lastIndexOf(host);
  return sources.map((source) => sourceLine(source, (address) => nameOf(address, isShared)));
}

/** `General knowledge; verify at https://…` keeps its words around the link. */
function sourceLine(source: string, name: (address: string) => string): Line {
  const addresses = source.match(ADDRESS) ?? [];
  const between = source.split(ADDRESS);
  return between.flatMap((words, index) => {
    const address = addresses[index];
    return [...(words === '' ? [] : [said(words)]), ...(address === undefined ? [] : [link(name(address), address)])];
  });
}

/** The host says whose page it is; when several pages of one host are named, the path tells them apart. */
function nameOf(address: string, isShared: (host: string) => boolean): string {
  const host = hostOf(address);
  if (!isShared(host)) return host;
  const path = address.replace(/^https?:\/\/[^/]+/, '').replace(/\/$/, '');
  return path.length <= LONG_PATH ? `${host}${path}` : `${host}/…${path.slice(-LONG_PATH)}`;
}

const LONG_PATH = 36;

function hostOf(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '');
}
