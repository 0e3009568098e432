import { isList, isObject, type Json, type JsonObject } from '../../domain/json.ts';
import { meaningOf } from '../../corpus/yaml/plain-scalar.ts';

/**
 * Writes fields as YAML in as many ways as people do: blocks and brackets mixed, dashes indented or not, all quotes, block texts, blank
 * lines, and comments everywhere a comment can stand, each with a number of its own.
 */
export function randomSpelling(fields: JsonObject, random: () => number): string {
  const spelling: Spelling = {
    random,
    step: pick(random, [2, 2, 2, 4]),
    dashes: pick(random, [0, 2]),
    comments: random() < 0.7 ? 0.15 : 0,
    count: 0,
  };
  return (maybe(spelling) ? `# Head ${next(spelling)}\n\n` : '') + blockFields(fields, 0, spelling);
}

interface Spelling {
  readonly random: () => number;
  readonly step: number;
  /** Spaces before the dashes of a list below a name. */
  readonly dashes: number;
  /** How often a comment is written where one can stand, 0 to 1. */
  readonly comments: number;
  count: number;
}

function blockFields(fields: JsonObject, column: number, spelling: Spelling): string {
  return Object.entries(fields)
    .map(([name, value], index) => {
      const pad = ' '.repeat(column);
      const mark = spelling.random() < 0.02 ? `? ${key(name, spelling)}\n${pad}:` : `${key(name, spelling)}:`;
      return above(index, column, spelling) + pad + mark + afterMark(value ?? null, column, 'name', spelling);
    })
    .join('');
}

function blockItems(items: readonly Json[], column: number, spelling: Spelling): string {
  return items
    .map((item, index) => `${above(index, column, spelling)}${' '.repeat(column)}-${afterMark(item, column, 'dash', spelling)}`)
    .join('');
}

/** Blank lines and comments above an entry. */
function above(index: number, column: number, spelling: Spelling): string {
  const pad = ' '.repeat(column);
  const detached = index > 0 && maybe(spelling) ? `\n${pad}# Apart ${next(spelling)}\n\n` : '';
  const blank = index > 0 && spelling.random() < 0.1 ? '\n' : '';
  return detached + blank + (maybe(spelling) ? `${pad}# Above ${next(spelling)}\n` : '');
}

/** A value behind its colon or dash, to the end of its last line. */
function afterMark(value: Json, column: number, holder: 'name' | 'dash', spelling: Spelling): string {
  const { random } = spelling;
  const isFull = (isList(value) && value.length > 0) || (isObject(value) && Object.keys(value).length > 0);
  if (isFull && random() < 0.6) return blockCollection(value, column, holder, spelling);
  if (typeof value === 'string' && random() < 0.5) {
    const block = blockText(value, column + spelling.step, random);
    if (block !== undefined) return ` ${block.header}${beside(spelling)}\n${block.lines}`;
  }
  if (value === null && random() < 0.3) return `${beside(spelling)}\n`;
  return ` ${inline(value, column + spelling.step, false, spelling)}${beside(spelling)}\n${deeper(column, spelling)}`;
}

function blockCollection(value: Json, column: number, holder: 'name' | 'dash', spelling: Spelling): string {
  const isCompact = holder === 'dash' && spelling.random() < 0.8;
  const inner = column + (holder === 'dash' ? 2 : isList(value) ? spelling.dashes : spelling.step);
  const lines = isList(value) ? blockItems(value, inner, spelling) : blockFields(value as JsonObject, inner, spelling);
  // Behind a dash the first entry begins on the same line; a comment above it would have to stand there.
  if (isCompact && !lines.startsWith(`${' '.repeat(inner)}#`)) return ` ${lines.slice(inner)}${deeper(inner, spelling)}`;
  return `${beside(spelling)}\n${lines}${deeper(inner, spelling)}`;
}

function beside(spelling: Spelling): string {
  return maybe(spelling) ? ` # Beside ${next(spelling)}` : '';
}

/** A comment that is indented deeper than the entry above. */
function deeper(column: number, spelling: Spelling): string {
  return spelling.random() < spelling.comments / 4 ? `${' '.repeat(column + 1)}# Deeper ${next(spelling)}\n` : '';
}

function inline(value: Json, column: number, isFlow: boolean, spelling: Spelling): string {
  if (typeof value === 'string') return text(value, isFlow, spelling.random);
  if (typeof value === 'number') return number(value, spelling.random);
  if (isList(value))
    return inBrackets(
      '[',
      value.map((item) => inline(item, column, true, spelling)),
      ']',
      column,
      spelling,
    );
  if (!isObject(value)) return value === null ? pick(spelling.random, ['null', '~']) : String(value);
  const fields = Object.entries(value).map(
    ([name, child]) => `${key(name, spelling)}: ${inline(child ?? null, column, true, spelling)}`,
  );
  return inBrackets('{', fields, '}', column, spelling);
}

/** On one line, or with a line for each entry, or for some. */
function inBrackets(open: string, entries: readonly string[], close: string, column: number, spelling: Spelling): string {
  const { random } = spelling;
  const pad = `\n${' '.repeat(column + 1)}`;
  const way = pick(random, ['row', 'row', 'row', 'lines', 'wrapped']);
  const inner = open === '{' || random() < 0.2 ? ' ' : '';
  if (way === 'row' || entries.length === 0) return open + inner + entries.join(pick(random, [', ', ', ', ','])) + inner + close;
  const comma = random() < 0.3 ? ',' : '';
  const parts = entries.map((entry, index) => {
    const lead =
      way === 'lines' || random() < 0.3
        ? `${beside(spelling)}${pad}${maybe(spelling) ? `# In ${next(spelling)}${pad}` : ''}`
        : inner;
    return `${lead}${entry}${index < entries.length - 1 ? ',' : comma}`;
  });
  return `${open}${parts.join(way === 'lines' ? '' : ' ')}${way === 'lines' ? beside(spelling) + pad : ''}${close}`;
}

function key(name: string, { random }: Spelling): string {
  const isPlain = /^[A-Za-z]\w*$/.test(name) && meaningOf(name) === 'text';
  return isPlain && random() < 0.95 ? name : JSON.stringify(name);
}

/** Bare only where any reader would agree. */
function text(value: string, isFlow: boolean, random: () => number): string {
  const isPlain = /^\p{L}[\p{L}\p{N} .()€%-]*(?<! )$/u.test(value) && meaningOf(value) === 'text';
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
  if ((isPlain || isDate) && random() < 0.6) return value;
  const folds = !isFlow && /^\S+ \S+ \S+$/.test(value) && random() < 0.1;
  if (!/[\n\t]/.test(value) && random() < 0.4) return `'${value.replaceAll("'", "''")}'`;
  const quoted = JSON.stringify(value);
  return folds && isPlain ? quoted.replace(' ', `\n${' '.repeat(60)}`) : quoted;
}

function number(value: number, random: () => number): string {
  if (Number.isInteger(value) && value > 0)
    return pick(random, [String(value), String(value), `${value}.0`, `+${value}`, `0x${value.toString(16)}`]);
  return pick(random, [String(value), value.toExponential()]);
}

function blockText(value: string, column: number, random: () => number): { header: string; lines: string } | undefined {
  if (!/^[\p{L}\p{N}]/u.test(value) || /\n\n$|[\t]| $/m.test(value)) return undefined;
  const pad = ' '.repeat(column);
  const content = value.replace(/\n$/, '');
  const chomp = content === value ? '-' : pick(random, ['', '+']);
  const isFolded = random() < 0.5 && !/^ /m.test(content);
  const folded = content.replace(/\n+/g, '$&\n').replace(/(?<=\S) (?=\S)/g, () => (random() < 0.2 ? '\n' : ' '));
  const lines = (isFolded ? folded : content).replace(/^(?!$)/gm, pad);
  return { header: `${isFolded ? '>' : '|'}${chomp}`, lines: `${lines}\n${chomp !== '+' && random() < 0.1 ? '\n' : ''}` };
}

function maybe(spelling: Spelling): boolean {
  return spelling.random() < spelling.comments;
}

function next(spelling: Spelling): number {
  return (spelling.count += 1);
}

function pick<T>(random: () => number, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)]!;
}
