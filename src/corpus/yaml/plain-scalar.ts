/** What YAML's core schema makes of a text without quotes. Dates, times, `yes` and `no` are texts. */
export type PlainMeaning = 'text' | 'number' | 'boolean' | 'nothing';

/** How anything but a text begins: most texts are told by their first character. */
const MAY_MEAN_MORE = /^[-+.~\dntfNTF]|^$/;
const NUMBER = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const NOTHING = /^(?:|~|null|Null|NULL)$/;
/** `.inf` and `.nan` in YAML's spellings: numbers that count nothing. */
export const SPECIAL_NUMBER = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/;

/** Says what a text means when it stands without quotes. */
export function meaningOf(written: string): PlainMeaning {
  if (!MAY_MEAN_MORE.test(written)) return 'text';
  if (NOTHING.test(written)) return 'nothing';
  if (BOOLEAN.test(written)) return 'boolean';
  return NUMBER.test(written) && !Number.isNaN(numberOf(written)) ? 'number' : 'text';
}

/** The number that YAML reads in a text that means one: infinite for `.inf`, 0 for `.nan`, not a number when it is too great to be one. */
export function numberOf(written: string): number {
  if (SPECIAL_NUMBER.test(written)) return /inf/i.test(written) ? Infinity : 0;
  const value = Number(written);
  return Number.isFinite(value) ? value : NaN;
}

/** Whether a number is spelled so that another number is read than is shown: `007`, `+49`, `0x1F`, `1e3`, `5.` */
export function isRespelled(written: string): boolean {
  return /^(?:\+|[-+]?0\d|0[xo])|e|\.$/i.test(written) && !SPECIAL_NUMBER.test(written);
}
