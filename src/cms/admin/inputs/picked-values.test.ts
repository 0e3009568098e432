import { describe, expect, it } from 'vitest';
import { spelledValues, withPicked } from './picked-values.ts';

const ORDER = ['monday', 'tuesday', 'wednesday', 'thursday', '?'];

describe('picked values', () => {
  it.each([
    [[], 'tuesday', ['tuesday']],
    [['monday', 'thursday'], 'tuesday', ['monday', 'tuesday', 'thursday']],
    [['thursday', 'monday'], 'tuesday', ['tuesday', 'thursday', 'monday']],
    [['monday'], '?', ['monday', '?']],
    [['every other friday'], 'monday', ['every other friday', 'monday']],
    [['monday', 'tuesday'], 'monday', ['tuesday']],
    [['every other friday', 'monday'], 'every other friday', ['monday']],
  ])('%j with “%s” are %j', (values, value, after) => {
    expect(withPicked(values, value, ORDER)).toEqual(after);
  });

  it.each([
    [['monday'], true, 'monday'],
    [['monday'], false, ['monday']],
    [['?'], false, '?'],
    [['monday', '?'], true, ['monday', '?']],
    [[], true, []],
  ])('%j, written alone before: %s, are spelled %j', (values, wasSingle, spelled) => {
    expect(spelledValues(values, wasSingle)).toEqual(spelled);
  });
});
