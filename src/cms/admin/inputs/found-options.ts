import type { Option } from '../controls/entry-options.ts';

/** The options that a typed text finds by id or name, those that begin with it first. Accents and capitals do not matter, nor does `_` for a space. */
export function foundOptions(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = plainText(typed);
  if (wanted === '') return options;
  const found = options.filter((option) => rankOf(option, wanted) < NOT_FOUND);
  return found.toSorted((one, other) => rankOf(one, wanted) - rankOf(other, wanted));
}

const NOT_FOUND = 3;

/** 0 where the id or name begins with it, 1 where a word does, 2 where it stands inside. */
function rankOf({ value, label }: Option, wanted: string): number {
  const texts = [plainText(value), plainText(label)];
  if (texts.some((text) => text.startsWith(wanted))) return 0;
  if (texts.some((text) => text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)))) return 1;
  return texts.some((text) => text.includes(wanted)) ? 2 : NOT_FOUND;
}

function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ').toLowerCase().trim();
}
