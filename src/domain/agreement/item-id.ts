import transliterate from '@sindresorhus/transliterate';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The id that an item without one gets from its title: small letters, digits and hyphens, at most 48 characters, cut between words.
 * Other scripts are transliterated; a title without any letter or digit (an emoji, say) gets a short hash, so that it is still stable.
 */
export function idFromTitle(title: string): string {
  // Nearly all titles are plain ASCII, and transliterating costs more than everything else done to a campaign.
  const latin = IS_ASCII.test(title) ? title : transliterate(title);
  const words =
    latin
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return joinUpTo(words, MAX_LENGTH) || `x${bytesToHex(sha256(utf8ToBytes(title))).slice(0, 8)}`;
}

const IS_ASCII = /^[ -~]*$/;
const MAX_LENGTH = 48;

function joinUpTo(words: readonly string[], length: number): string {
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, length) : `${id}-${word}`;
    if (longer.length > length) break;
    id = longer;
  }
  return id;
}
