import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, money, share, span } from '../../../domain/schema/values.ts';
import { durationOfParts, partsOfDuration, UNITS } from './duration-text.ts';
import { areInWords, hoursOfParts, partsOfHours } from './hours-text.ts';
import { isAmount, moneyOfParts, partsOfMoney, ungrouped } from './money-text.ts';
import { shareOfText, textOfShare } from './share-text.ts';
import { partsOfSpan, spanOfParts } from './span-text.ts';

describe('a share', () => {
  it.each([
    ['4.5', 0.045],
    ['4,5', 0.045],
    ['4.5 %', 0.045],
    ['4.5%', 0.045],
    ['4.', 0.04],
    ['100', 1],
    ['0', 0],
    ['007', 0.07],
    ['0.07', 0.0007],
    ['28.999', 0.28999],
    ['150', 1.5],
  ])('is typed as a percentage: %s is %d', (text, value) => {
    expect(shareOfText(text)).toBe(value);
  });

  it.each(['?', '', 'about 4', '-4', '1e2', '4 5', '%', '4%%', '12345'])('“%s” stays what was typed', (text) => {
    expect(shareOfText(text)).toBe(text);
  });

  it.each([
    [0.045, '4.5'],
    [1, '100'],
    [0, '0'],
    [0.5, '50'],
    [0.00045, '0.045'],
    [1.5, '150'],
    [-0.1, '-10'],
    [1e-7, '1e-7'],
    ['?', '?'],
    ['4 %', '4 %'],
    [undefined, ''],
    [null, ''],
  ])('%j is shown as “%s”', (value, text) => {
    expect(textOfShare(value)).toBe(text);
  });

  it('comes back to the digit', () => {
    const digits = fc
      .integer({ min: 0, max: 1_000_000 })
      .map((number) => number / 1_000_000)
      .filter((number) => !String(number).includes('e'));
    fc.assert(
      fc.property(digits, (value) => {
        expect(shareOfText(textOfShare(value))).toBe(value);
        expect(share.safeParse(value).success).toBe(true);
      }),
    );
  });
});

describe('an amount of money', () => {
  it.each([
    [1200, '1200', ''],
    ['1200.50', '1200.50', ''],
    ['1200.50 EUR', '1200.50', 'EUR'],
    ['?', '?', ''],
    ['about 5k EUR', 'about 5k EUR', ''],
    [undefined, '', ''],
  ])('%j is “%s” and “%s”, and is put together as it was', (value, amount, currency) => {
    expect(partsOfMoney(value)).toEqual({ amount, currency });
    expect(moneyOfParts({ amount, currency })).toBe(value ?? '');
  });

  it.each([
    ['1200,50', '', '1200.50'],
    ['12', 'USD', '12 USD'],
    ['', 'USD', ''],
    ['1,200', 'USD', '1,200 USD'],
    ['1.5', '', 1.5],
    ['EUR', '', 'EUR'],
    [' ', 'EUR', ' '],
    ['?', 'EUR', '? EUR'],
  ])('“%s” “%s” becomes %j', (amount, currency, value) => {
    expect(moneyOfParts({ amount, currency })).toBe(value);
  });

  it.each([
    ['1,200', '1200'],
    ['1,200.50', '1200.50'],
    ['1.200,50', '1200.50'],
    ['1.200.000', '1200000'],
    ['1.200', '1200'],
    ['1 200', '1200'],
    ['1’200.50', '1200.50'],
    ['1 200 000,5', '1200000.5'],
  ])('“%s” has marks between its thousands, and is “%s” without', (typed, plain) => {
    expect(isAmount(typed)).toBe(false);
    expect(ungrouped(typed)).toBe(plain);
    expect(money.safeParse(plain).success).toBe(true);
  });

  it.each(['1200', '1200.50', '?', '', '1200,5'])('“%s” is one', (typed) => {
    expect(isAmount(typed)).toBe(true);
  });

  it.each(['12,34,567', 'a lot', '1,20,0', '-5'])('“%s” is none, and nobody guesses which', (typed) => {
    expect([isAmount(typed), ungrouped(typed)]).toEqual([false, undefined]);
  });
});

describe('a length of time', () => {
  it.each([
    ['48h', '48', 'hours', '48h'],
    ['2 working days', '2', 'working days', '2 working days'],
    ['1 week', '1', 'weeks', '1 week'],
    ['same day', 'same day', 'words', 'same day'],
    ['perpetual', 'perpetual', 'words', 'perpetual'],
    ['?', '?', 'words', '?'],
    ['two or three days', 'two or three days', 'words', 'two or three days'],
    ['0 days', '0 days', 'words', '0 days'],
    [undefined, '', 'hours', ''],
  ])('%j is “%s” %s', (value, amount, unit, written) => {
    expect(partsOfDuration(value)).toEqual({ amount, unit });
    expect(durationOfParts({ amount, unit } as never)).toBe(written);
  });

  it('is read again as it was put together, in every unit', () => {
    for (const unit of UNITS)
      for (const amount of ['1', '30']) expect(partsOfDuration(durationOfParts({ amount, unit }))).toEqual({ amount, unit });
  });

  it.each(['', '?', 'soon', '2.5', '0'])('“%s” before a unit stays what was typed', (amount) => {
    expect(durationOfParts({ amount, unit: 'days' })).toBe(amount);
  });
});

describe('hours', () => {
  it.each([
    ['09:00-17:30', '09:00', '17:30', '09:00-17:30'],
    ['22:00 – 06:00', '22:00', '06:00', '22:00-06:00'],
    ['9-17.30', '9', '17.30', '09:00-17:30'],
    ['09:00', '09:00', '', '09:00'],
    ['-17:30', '', '17:30', '-17:30'],
    ['?', '?', '', '?'],
    ['by appointment - ask', 'by appointment - ask', '', 'by appointment - ask'],
    ['25:00-26:00', '25:00', '26:00', '25:00-26:00'],
    [undefined, '', '', ''],
  ])('%j are “%s” and “%s”, written as “%s”', (value, from, until, written) => {
    expect(partsOfHours(value)).toEqual({ from, until });
    expect(hoursOfParts({ from, until })).toBe(written);
  });

  it('are valid as they are put together, at every minute', () => {
    const clock = fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(clock, clock, (from, until) => {
        const written = hoursOfParts({ from, until });
        expect(hours.safeParse(written).success).toBe(true);
        expect(hoursOfParts(partsOfHours(written))).toBe(written);
      }),
    );
  });

  it.each([
    ['?', '', true],
    ['by appointment', '', true],
    ['', '', false],
    ['09:0', '', false],
    ['soon', '17:30', false],
  ])('“%s” “%s” are in words: %s', (from, until, answer) => {
    expect(areInWords({ from, until })).toBe(answer);
  });
});

describe('how long a film lasts', () => {
  it.each([
    ['15 s', '15', '', 's', '15 s'],
    ['15-30 s', '15', '30', 's', '15-30 s'],
    ['2 – 3min', '2', '3', 'min', '2-3 min'],
    ['?', '?', '', 'words', '?'],
    ['half a minute', 'half a minute', '', 'words', 'half a minute'],
    ['15 hours', '15 hours', '', 'words', '15 hours'],
    [undefined, '', '', 's', ''],
  ])('%j is “%s” “%s” %s, written as “%s”', (value, from, until, unit, written) => {
    expect(partsOfSpan(value)).toEqual({ from, until, unit });
    expect(spanOfParts({ from, until, unit } as never)).toBe(written);
    if (unit !== 'words' && from !== '') expect(span.safeParse(written).success).toBe(true);
  });

  it.each([
    ['', '', ''],
    ['?', '', '?'],
    ['about 20', '', 'about 20'],
    ['', '30', '-30 s'],
    ['a', 'b', 'a-b s'],
  ])('“%s” “%s” before a unit is “%s”', (from, until, written) => {
    expect(spanOfParts({ from, until, unit: 's' })).toBe(written);
  });
});
