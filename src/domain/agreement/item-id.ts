import transliterate from '@sindresorhus/transliterate';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The id that an item without one gets from its title: small letters, digits and hyphens, at most 48 characters, cut between words.
 * Other scripts are transliterated as far as that goes; a title with letters that are not, or with nothing but signs (an emoji, say),
 * gets a short hash of its text, so that "TikTok 発売" and "TikTok 予告" differ and both are stable.
 */
export function idFromTitle(title: string): string {
  // Nearly all titles are plain ASCII, and transliterating costs more than everything else done to a campaign.
  const text = IS_ASCII.test(title) ? title : title.normalize('NFKC');
  const latin = (IS_ASCII.test(title) ? text : transliterate(text)).toLowerCase().replace(/['’]/g, '');
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  if (words.length > 0 && !UNREAD.test(latin)) return joinUpTo(words, MAX_LENGTH);
  const hash = `x${shortHash(text)}`;
  return words.length > 0 ? `${joinUpTo(words, MAX_LENGTH - hash.length - 1)}-${hash}` : hash;
}

/** Whether Windows keeps a name for itself: no file can have it there. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const IS_ASCII = /^[ -~]*$/;
const UNREAD = /(?![a-z0-9])[\p{L}\p{N}]/u;
const MAX_LENGTH = 48;

/** The same for titles that differ in spaces or capitals alone. */
function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.toLowerCase().replace(/\s+/g, ' ').trim()))).slice(0, 8);
}

function joinUpTo(words: readonly string[], length: number): string {
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, length) : `${id}-${word}`;
    if (longer.length > length) break;
    id = longer;
  }
  return id;
}
