import { contentTypes } from '../../../domain/schema/index.ts';
import { outlineOf } from '../../../domain/schema/outline.ts';
import { BACK_TO } from './added-entry.ts';

/** What is known of a party that is not written down yet. */
export interface WantedParty {
  /** As it was typed: a name, or an id of several words. */
  readonly name: string;
  /** What it is in the other form; only kinds of parties count. */
  readonly kind: string | undefined;
  /** The id of the input that asks for it. */
  readonly field: string;
}

/** Where the form of a new party is, with what is known of it. */
export function newPartyAddress({ name, kind, field }: WantedParty): string {
  const query = new URLSearchParams({
    ...(name !== '' && { name: spokenName(name) }),
    ...(kind !== undefined && isPartyKind(kind) && { kind }),
    [BACK_TO]: field,
  });
  return `#/collections/${contentTypes.party.folder}/new?${query.toString()}`;
}

/** `mila-hart` is the id that “Mila Hart” gets. */
function spokenName(name: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return name;
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function isPartyKind(kind: string): boolean {
  const node = outlineOf('party').fields.get('kind');
  return node?.type === 'value' && node.choices.includes(kind);
}
