import { formatMoneyText, parseMoney, type Money } from '../money.ts';

/** An amount, or a share of a whole. */
export interface Part {
  readonly amount?: string | number;
  readonly share?: number;
}

/** What parts of a whole come to. */
export interface Sum {
  /** In minor units of the currency of the whole. */
  readonly minor: number;
  /** Whether every part has an amount or a share; a sum that is not can only be too much. */
  readonly isComplete: boolean;
}

/** Adds up parts in the currency of their whole; undefined when one of them is in another currency. Shares are rounded to minor units. */
export function sumOfParts(parts: readonly Part[], whole: Money): Sum | undefined {
  let minor = 0;
  let isComplete = true;
  for (const { amount, share } of parts) {
    const money = amount === undefined ? undefined : parseMoney(amount, whole.currency);
    if (money && money.currency !== whole.currency) return undefined;
    if (money) minor += money.minor;
    else if (share !== undefined) minor += Math.round(whole.minor * share);
    else isComplete = false;
  }
  return { minor, isComplete };
}

/** Whether a sum cannot be meant: more than the whole, or less although nothing is missing. Each share may be rounded by one minor unit. */
export function isOff({ minor, isComplete }: Sum, whole: Money, parts: readonly Part[]): boolean {
  const slack = parts.filter(({ share, amount }) => share !== undefined && amount === undefined).length;
  const difference = minor - whole.minor;
  return difference > slack || (isComplete && difference < -slack);
}

/** An amount for sentences: `70,000 EUR`, `1,200.50 EUR`. */
export function moneyWords(money: Money): string {
  const [number = '', currency = ''] = formatMoneyText(money).split(' ');
  const isWhole = /^\d+(?:\.0+)?$/.test(number);
  return `${Number(number).toLocaleString('en', { minimumFractionDigits: isWhole ? 0 : 2 })} ${currency}`;
}
