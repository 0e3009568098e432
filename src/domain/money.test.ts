import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoneyText, majorUnits, parseMoney } from './money.ts';

describe('parseMoney', () => {
  it.each([
    [1200, 'EUR', 120000, 'EUR'],
    ['1200', 'EUR', 120000, 'EUR'],
    ['1200.5', 'EUR', 120050, 'EUR'],
    [1200.5, 'EUR', 120050, 'EUR'],
    ['1200.50 USD', 'EUR', 120050, 'USD'],
    ['1200.500', 'EUR', 120050, 'EUR'],
    ['0', 'EUR', 0, 'EUR'],
    ['0007', 'EUR', 700, 'EUR'],
    [5000, 'JPY', 5000, 'JPY'],
    ['5000.0', 'JPY', 5000, 'JPY'],
    ['1.234 KWD', 'EUR', 1234, 'KWD'],
    [0.29, 'EUR', 29, 'EUR'],
    [1.15, 'EUR', 115, 'EUR'],
    ['999999999999.99', 'EUR', 99999999999999, 'EUR'],
    ['999999999999.999', 'KWD', 999999999999999, 'KWD'],
  ])('reads %j in %s as %d minor units of %s', (written, currency, minor, code) => {
    expect(parseMoney(written, currency)).toEqual({ minor, currency: code });
  });

  it.each([
    ['more decimals than the currency has', '1200.005', 'EUR'],
    ['decimals of a currency without any', '5000.5', 'JPY'],
    ['four decimals', '1.2345', 'KWD'],
    ['a number with an exponent', 1e-7, 'EUR'],
    ['a number that cannot be written out', 0.1 + 0.2, 'EUR'],
    ['a negative amount', -5, 'EUR'],
    ['no number at all', Number.NaN, 'EUR'],
    ['infinity', Infinity, 'EUR'],
    ['a comma', '1,200', 'EUR'],
    ['a currency before the amount', 'EUR 1200', 'EUR'],
    ['a currency in small letters', '1200 eur', 'EUR'],
    ['nothing', '', 'EUR'],
    ['a trailing point', '1200.', 'EUR'],
    ['two spaces', '1200  EUR', 'EUR'],
    ['digits of another script', '١٢٠٠', 'EUR'],
    ['13 digits', '1234567890123', 'EUR'],
  ])('refuses %s', (_what, written, currency) => {
    expect(parseMoney(written, currency)).toBeUndefined();
  });

  it.each([undefined, '', '?', 'euro', 'EURO', 'E', 'eur', '€', 'constructor'])(
    'refuses an amount whose currency is %j instead of throwing',
    (currency) => {
      expect(parseMoney(1200, currency)).toBeUndefined();
    },
  );

  it('never makes a fraction of a minor unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('EUR', 'JPY', 'KWD'), (minor, currency) => {
        const text = formatMoneyText({ minor, currency });
        const read = parseMoney(text)!;
        expect(read).toEqual({ minor, currency });
        expect(formatMoneyText(read)).toBe(text);
      }),
    );
  });
});

describe('formatMoneyText', () => {
  it.each([
    [0, 'EUR', '0.00 EUR'],
    [5, 'EUR', '0.05 EUR'],
    [120050, 'EUR', '1200.50 EUR'],
    [5000, 'JPY', '5000 JPY'],
    [7, 'KWD', '0.007 KWD'],
  ])('writes %d minor units of %s as %s', (minor, currency, text) => {
    expect(formatMoneyText({ minor, currency })).toBe(text);
  });
});

describe('majorUnits', () => {
  it.each([
    [120050, 'EUR', 1200.5],
    [5000, 'JPY', 5000],
    [1234, 'KWD', 1.234],
  ])('shows %d minor units of %s as %d', (minor, currency, major) => {
    expect(majorUnits({ minor, currency })).toBe(major);
  });
});
