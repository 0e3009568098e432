/**
 * A text on one line, as a terminal or a log may be given it: line breaks become spaces, other signs that are not seen or that a terminal
 * would obey become dots. Nothing in it begins a command of a service that reads logs, such as `::error` or `##[error]`.
 */
export function oneLine(text: string): string {
  return text
    .replace(LINE_BREAKS, ' ')
    .replace(UNSHOWABLE, '·')
    .replace(COMMAND_AT_START, `$&${WORD_JOINER}`)
    .replace(COMMAND_ANYWHERE, `$&${WORD_JOINER}`);
}

/** A line without what a terminal would obey, of the same length, so that the places in it stay where they are. */
export function withoutControls(text: string): string {
  return text.replace(/\t/g, ' ').replace(UNSHOWABLE, '·');
}

const LINE_BREAKS = /\s*[\n\r\v\f\u0085\u2028\u2029]\s*|\t/g;
const UNSHOWABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A sign that is not seen. */
const WORD_JOINER = '\u2060';

/** How a line begins that GitHub Actions obeys. @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const COMMAND_AT_START = /^\s*:(?=:)/;
/** The older form, and that of Azure Pipelines: found in the middle of a line too. */
const COMMAND_ANYWHERE = /##(?=\[|vso\[)/gi;
