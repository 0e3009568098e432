/** An amount of money in whole minor units (cents), so that sums are exact. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/**
 * Reads an amount as written (`1200`, `"1200.50"`, `"1200 EUR"`); the second argument is the currency of amounts that name none.
 * Returns undefined when the text is no amount, when it has more decimals than its currency, or when no currency is known
 * (anything but three capitals is none).
 */
export function parseMoney(written: string | number, currency?: string): Money | undefined {
  const match = AMOUNT.exec(String(written));
  const code = match?.[3] ?? currency;
  if (!match || !code || !CODE.test(code)) return undefined;
  const digits = minorDigits(code);
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return undefined;
  return { minor: Number(`${match[1] ?? ''}${fraction.padEnd(digits, '0')}`), currency: code };
}

/** The one spelling of an amount that hashes use: `1200.00 EUR`, `5000 JPY`. */
export function formatMoneyText({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  if (digits === 0) return `${minor} ${currency}`;
  const text = String(minor).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)} ${currency}`;
}

/** An amount as a number of major units, for showing only: sums are made of minor units. */
export function majorUnits({ minor, currency }: Money): number {
  return minor / 10 ** minorDigits(currency);
}

const CODE = /^[A-Z]{3}$/;
const AMOUNT = /^(\d{1,12})(?:\.(\d{1,3}))?(?:\s([A-Z]{3}))?$/;
const digitsByCurrency = new Map<string, number>();

/** How many decimals a currency has, by CLDR as Intl gives it (2 for codes it does not know). */
function minorDigits(currency: string): number {
  let digits = digitsByCurrency.get(currency);
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    digitsByCurrency.set(currency, digits);
  }
  return digits;
}
