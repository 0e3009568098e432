/** An amount and its currency, as two texts. */
export interface MoneyParts {
  readonly amount: string;
  /** Three capitals; empty where the currency of the campaign holds. */
  readonly currency: string;
}

/** Takes an amount as written apart: `1200.50 EUR`. What is no amount with a currency is all amount, so that it can be read and mended. */
export function partsOfMoney(value: unknown): MoneyParts {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const [, amount, currency = ''] = WRITTEN.exec(text) ?? [];
  return amount === undefined ? { amount: text, currency: '' } : { amount, currency };
}

/** Puts an amount together as a file has it: a number where no digit is lost, else a text. Without an amount there is nothing. */
export function moneyOfParts({ amount, currency }: MoneyParts): number | string {
  const plain = plainAmount(amount) ?? amount;
  if (plain.trim() === '' || (plain.trim() === '?' && currency === '')) return plain;
  if (currency !== '') return `${plain} ${currency}`;
  return plainAmount(plain) !== undefined && String(Number(plain)) === plain ? Number(plain) : plain;
}

/** Whether a text can be read in one way alone: as an amount, as nothing, or as `?`. `1.200` may be meant as twelve hundred. */
export function isAmount(amount: string): boolean {
  const text = amount.trim();
  return text === '' || text === '?' || (plainAmount(text) !== undefined && ungrouped(text) === undefined);
}

/** An amount without the marks between its thousands, where it is certain which marks these are; undefined where it is not. */
export function ungrouped(amount: string): string | undefined {
  const text = amount.trim();
  const found = [ENGLISH, GERMAN, SPACED].map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (!found) return undefined;
  const [, whole = '', fraction] = found;
  return whole.replace(/\D/g, '') + (fraction === undefined ? '' : `.${fraction}`);
}

/** `1200`, `1200.50`; `1200,50` is the same. A mark with three digits behind it may be one between thousands. */
function plainAmount(amount: string): string | undefined {
  const text = amount.trim();
  if (PLAIN.test(text)) return text;
  return /^\d{1,12},\d{1,2}$/.test(text) ? text.replace(',', '.') : undefined;
}

const WRITTEN = /^(\d{1,12}(?:\.\d{1,3})?)(?:\s([A-Z]{3}))?$/;
const PLAIN = /^\d{1,12}(?:\.\d{1,3})?$/;
const ENGLISH = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,3}))?$/;
const GERMAN = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,3}))?$/;
const SPACED = /^(\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+)(?:[.,](\d{1,3}))?$/;
