import { meaningOf } from '../../corpus/yaml/plain-scalar.ts';

/** How a text stands in YAML: bare, in quotes, or on lines of its own that keep their line ends (`literal`) or flow together (`folded`). */
export type TextStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Where a text is to stand, and how it would be written if nothing spoke against it. */
export interface TextPlace {
  /** Whether it stands inside brackets, where a comma ends a bare text. */
  readonly isFlow: boolean;
  /** How the text before it was written, or its neighbours are. */
  readonly style?: TextStyle | undefined;
  /** The quotes that most texts of the file have. */
  readonly quote: 'single' | 'double';
  /** Whether even a text that other YAML readers take for a date or a number may stand bare, as the one before it did. */
  readonly mayBeAmbiguous?: boolean | undefined;
}

/** A number, a flag or nothing, as YAML's core schema reads them. */
export function writtenPlainly(value: number | boolean | null): string {
  return String(value);
}

/** A text on one line: bare where every YAML reader reads the same text, in quotes otherwise. Line ends in it become `\n`. */
export function writtenOnOneLine(text: string, { isFlow, style, quote, mayBeAmbiguous }: TextPlace): string {
  const isBare = style !== 'single' && style !== 'double' && canStandBare(text, isFlow) && (mayBeAmbiguous || !isAmbiguous(text));
  if (isBare) return text;
  return inQuotes(text, style === 'single' || style === 'double' ? style : kinderQuote(text, quote));
}

/** The name of a field. Unlike a value, a word such as `on` needs no quotes: names are never read as anything but texts. */
export function writtenName(name: string, quote: 'single' | 'double'): string {
  return /^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(name) && canStandBare(name, true) ? name : inQuotes(name, kinderQuote(name, quote));
}

/** Whether YAML 1.1 takes a bare text for a date, a time, a number, or yes and no, which the core schema of 1.2 reads as the text it is. */
export function isAmbiguous(text: string): boolean {
  return AMBIGUOUS.test(text) || meaningOf(text) !== 'text';
}

const AMBIGUOUS =
  /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|\d{4}-\d{1,2}(?:-\d{1,2}(?:[Tt ].*)?)?|[-+]?[\d][\d_,]*(?::[0-5]?\d)*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?|[-+]?\.[\d_]+|[-+]?0[xob][\da-fA-F_]+|[-+]?\.(?:inf|nan))$/i;

/** Characters that a text cannot begin with, or at least not in front of a space. A typographic quote begins a text that the check asks about. */
const UNFIT_START = /^(?:[,[\]{}#&*!|>'"%@`?“„”«\u00a0\u2000-\u200b\u202f\u205f\u3000]|[-:](?=\s|$)|[-:](?=[,[\]{}])|---|\.\.\.)/;
/** A colon or a hash that ends a bare text. */
const UNFIT_INSIDE = /:(?=\s|$)|\s#/;
/** Whatever does not show, or ends a line in some readers. */
const UNFIT_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

function canStandBare(text: string, isFlow: boolean): boolean {
  if (text === '' || text.trim() !== text || UNFIT_START.test(text) || UNFIT_INSIDE.test(text)) return false;
  return !UNFIT_CHARACTER.test(text) && meaningOf(text) === 'text' && !(isFlow && /[,[\]{}]|:$/.test(text));
}

/** The other quotes where the usual ones would have to be escaped. */
function kinderQuote(text: string, usual: 'single' | 'double'): 'single' | 'double' {
  if (usual === 'double') return /["\\]/.test(text) && !text.includes("'") ? 'single' : 'double';
  return text.includes("'") && !/["\\]/.test(text) ? 'double' : 'single';
}

function inQuotes(text: string, quote: 'single' | 'double'): string {
  if (quote === 'single' && !UNFIT_CHARACTER.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replace(/["\\]|[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped)}"`;
}

function escaped(character: string): string {
  const short = SHORT_ESCAPES[character];
  return short ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };
