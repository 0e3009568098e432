/**
 * Scripts that put no space between words: Chinese, Japanese, Thai, Lao, Khmer and Burmese. An index of words would find nothing inside
 * their sentences. Dictionaries cut the same word differently inside a sentence and alone, and each browser brings another one; so text
 * is cut into pieces that overlap by all but one character, in the same way for the index and for what is searched for. Two characters
 * make a Chinese or Japanese piece, three a piece of the others, whose characters are letters. Each piece stands for its first character,
 * so that the text can be shown again as it was written.
 *
 * @see https://lucene.apache.org/core/9_11_1/analysis/common/org/apache/lucene/analysis/cjk/CJKBigramFilter.html
 */

/** Cuts the text of a page for the index: `前三秒` becomes `前三 三秒 秒`. Everything else stays as it is. `around`: what stands beside it. */
export function withPieces(
  text: string,
  around: { readonly before?: string | undefined; readonly after?: string | undefined } = {},
): string {
  return text.replace(RUNS, (run, place: number) => {
    const before = place === 0 ? around.before : text[place - 1];
    const after = place + run.length === text.length ? around.after : text[place + run.length];
    return (isWritten(before) ? `${JOINER} ` : '') + piecesOf(run).join(' ') + (isWritten(after) ? ` ${JOINER}` : '');
  });
}

/** Cuts what is searched for: whole pieces alone, since the last characters of a run begin no piece. Shorter words are their start. */
export function searchedPieces(text: string): string {
  return text.replace(RUNS, (run) => {
    const whole = charactersOf(run).length - lengthOfPieces(run) + 1;
    return ` ${piecesOf(run).slice(0, Math.max(1, whole)).join(' ')} `;
  });
}

/** How many characters a piece has; each of them is the start of a piece of its own. */
export function lengthOfFound(piece: string): number {
  return charactersOf(piece).length;
}

/** Whether a text holds anything that is cut. */
export function hasUnspacedText(text: string): boolean {
  return text.search(RUNS) !== -1;
}

/** Whether a word is a piece of such a script. */
export function isPiece(word: string): boolean {
  return AT_START.test(word);
}

/** A word as it was written, and whether the next one follows without a space. */
export interface WrittenWord {
  readonly text: string;
  readonly isJoined: boolean;
}

/** The word at a place of a text that was cut. */
export function writtenWord(words: readonly string[], place: number): WrittenWord {
  const [word = '', next = ''] = [words[place], words[place + 1]];
  const [first = '', ...rest] = isPiece(word) ? charactersOf(word) : [];
  if (rest.length > 0 && next.startsWith(rest.join(''))) return { text: first, isJoined: true };
  return { text: word.replaceAll(JOINER, ''), isJoined: word.endsWith(JOINER) || next.startsWith(JOINER) };
}

/** A text that was cut, as it was written. */
export function writtenText(cut: string): string {
  const words = cut.split(' ');
  return words
    .map((_, place) => {
      const { text, isJoined } = writtenWord(words, place);
      return isJoined || place === words.length - 1 ? text : `${text} `;
    })
    .join('');
}

/** Marks words between which no space is written. It is none of the characters that the index reads. */
export const JOINER = '\u2060';

const IDEOGRAPHIC = String.raw`\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}`;
const SYLLABIC = String.raw`\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}`;
/** Letters and digits with their accents: punctuation of these scripts parts words as everywhere. */
const character = (scripts: string) => String.raw`(?=[\p{L}\p{N}])[${scripts}]\p{M}*`;
const RUNS = new RegExp(`(?:${character(IDEOGRAPHIC)})+|(?:${character(SYLLABIC)})+`, 'gu');
const AT_START = new RegExp(`^${character(IDEOGRAPHIC + SYLLABIC)}`, 'u');
const SYLLABIC_AT_START = new RegExp(`^${character(SYLLABIC)}`, 'u');

function piecesOf(run: string): string[] {
  const characters = charactersOf(run);
  const length = lengthOfPieces(run);
  return characters.map((_, start) => characters.slice(start, start + length).join(''));
}

function lengthOfPieces(run: string): number {
  return SYLLABIC_AT_START.test(run) ? 3 : 2;
}

function charactersOf(run: string): string[] {
  return run.match(/.\p{M}*/gsu) ?? [];
}

function isWritten(character: string | undefined): boolean {
  return character !== undefined && !/\s/.test(character);
}
