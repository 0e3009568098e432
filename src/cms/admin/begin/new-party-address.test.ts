import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../domain/schema/outline.ts';
import { dataFromQuery } from './data-from-query.ts';
import { newPartyAddress } from './new-party-address.ts';

const begun = (name: string, kind: string | undefined) => {
  const [path, query] = newPartyAddress({ name, kind, field: 'party-field-7' }).split('?');
  return [path, dataFromQuery(outlineOf('party'), new URLSearchParams(query), {}, true)];
};

describe('the form of a new party', () => {
  it.each([
    ['Mila & Söhne', 'creator', { name: 'Mila & Söhne', kind: 'creator' }],
    ['mila-hart', 'brand', { name: 'Mila Hart', kind: 'brand' }],
    ['', 'creator', { kind: 'creator' }],
    ['Mila', 'media', { name: 'Mila' }],
    ['Mila', undefined, { name: 'Mila' }],
  ])('of %j, of the kind %j, begins with what a party can be', (name, kind, filled) => {
    expect(begun(name, kind)).toEqual(['#/collections/parties/new', filled]);
  });
});
