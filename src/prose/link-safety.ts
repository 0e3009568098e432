import type { MessageData } from '../domain/finding.ts';
import type { UnsafeProseMessage } from '../domain/rules/shape/unsafe-prose.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { excerpt } from './problem.ts';

const LONGEST_LINK = 2000;
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);
/** Stands for the origin of the site, to see whether a path leaves it. */
const SITE = 'https://site.invalid';

/** Why a link is refused: a message of `unsafe-prose` with its data. */
export interface LinkProblem {
  readonly messageId: UnsafeProseMessage;
  readonly data: MessageData;
}

/**
 * Says why a link may not be shown; undefined for a good one.
 *
 * Good are http and https with a host and no user name, mailto with an address, tel with digits, `#heading`, and paths that begin with
 * `/`, `./`, `../` or `?` and stay on this site. The address is judged as the parser hands it on, entities already decoded.
 */
export function linkProblem(url: string): LinkProblem | undefined {
  if (url.length > LONGEST_LINK) return { messageId: 'link-too-long', data: { size: url.length, limit: LONGEST_LINK } };
  const messageId = problemOfForm(url) ?? problemOfTarget(url);
  return messageId === undefined ? undefined : { messageId, data: { url: excerpt(url), scheme: excerpt(schemeOf(url) ?? '') } };
}

/** True for a link that leaves this site, and so tells another site where the reader came from. */
export function isOutside(url: string): boolean {
  return /^https?:/i.test(url);
}

function problemOfForm(url: string): UnsafeProseMessage | undefined {
  // `%00` to `%1f` and `%7f` are controls in disguise.
  if (/[\s\\{}<>"`^|]|%[01][0-9a-f]|%7f/i.test(url) || hiddenCharacters(url).length > 0) return 'link-characters';
  return url.startsWith('//') ? 'link-protocol-relative' : undefined;
}

function problemOfTarget(url: string): UnsafeProseMessage | undefined {
  const scheme = schemeOf(url)?.toLowerCase();
  if (scheme === undefined) return problemOfPath(url);
  if (!SCHEMES.has(scheme)) return 'link-scheme';
  if (scheme === 'mailto') return /^mailto:[^@?]+@[^@?]+(\?[^?]*)?$/i.test(url) ? undefined : 'link-incomplete';
  if (scheme === 'tel') return /^tel:\+?[\d().-]+$/i.test(url) ? undefined : 'link-incomplete';
  return problemOfHost(url);
}

function problemOfHost(url: string): UnsafeProseMessage | undefined {
  if (!/^https?:\/\/[^/?#]/i.test(url) || !URL.canParse(url)) return 'link-incomplete';
  const { username, password } = new URL(url);
  return username + password === '' ? undefined : 'link-with-user';
}

function problemOfPath(url: string): UnsafeProseMessage | undefined {
  if (!/^(#.|\/|\.\/|\.\.\/|\?)/.test(url)) return 'link-without-scheme';
  if (!URL.canParse(url, SITE)) return 'link-incomplete';
  return new URL(url, SITE).origin === SITE ? undefined : 'link-protocol-relative';
}

/** What stands before the first colon, when no slash, question or number sign comes earlier. */
function schemeOf(url: string): string | undefined {
  return /^([^/?#]*?):/.exec(url)?.[1];
}
