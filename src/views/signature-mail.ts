import type { Words } from '../words/index.ts';

/** What a prepared mail is about. */
export interface SignatureMail {
  /** Names as people read them. */
  readonly party: string;
  readonly title: string;
  /** Hash of the text that the party would sign now. */
  readonly text: string | undefined;
  /** The published page, when the site knows its address. */
  readonly address: string | undefined;
}

/**
 * The address of a prepared mail by which somebody without an account signs: who signs what, with the hash of the version seen. It names
 * no receiver, since mail addresses are seen by the team alone.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6068 (lines end with CRLF; everything but letters and digits is encoded)
 */
export function signatureMail({ party, title, text, address }: SignatureMail, { begin }: Pick<Words, 'begin'>): string {
  const short = { party: bounded(party), title: bounded(title) };
  const subject = begin.mailSubject(short.title);
  const body = begin.mailBody({ ...short, text, address: address === undefined ? undefined : bounded(address) });
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** One line, cut: mail programs take some 2,000 characters of an address, and a line break would begin a line of somebody else's. */
function bounded(text: string): string {
  const characters = [
    ...text
      .toWellFormed()
      .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
      .trim(),
  ];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

const LONGEST = 120;
