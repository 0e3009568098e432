import type { Finding } from '../../domain/finding.ts';
import { findingOf } from '../../domain/rules/rule.ts';
import { fileForm } from '../../domain/rules/shape/file-form.ts';
import { excerptOf, groupedDigits } from './excerpt.ts';
import { createSourceText, lineAt, withLineFeeds } from './source-text.ts';
import { findSuspiciousCharacters, withoutControls } from './suspicious-characters.ts';

/** Largest entry that is read, in bytes: twenty times a rich campaign, and little enough to parse in milliseconds even when hostile. */
export const ENTRY_SIZE_LIMIT = 64 * 1024;

const BYTE_ORDER_MARK = '\uFEFF';
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const strictDecoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** What the bytes of a file say, and what is wrong with them. */
export interface DecodedFile {
  /** The text without its byte order mark, every line end as `\n`; `undefined` when nothing more can be done with it. */
  readonly text: string | undefined;
  /** Whether the file began with a byte order mark, so that whoever writes it can keep the mark. */
  readonly hasByteOrderMark: boolean;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

/**
 * Turns the bytes of one file into text. Windows line ends and a byte order mark are accepted;
 * a file that is too large, empty, binary, UTF-16, a Git LFS pointer or half merged is told in its own words and not read further.
 */
export function decodeFile(bytes: Uint8Array, file: string, limit: number = ENTRY_SIZE_LIMIT): DecodedFile {
  const refusal = refuseBytes(bytes, file, limit);
  if (refusal) return { text: undefined, hasByteOrderMark: false, findings: [refusal] };
  const raw = decoder.decode(bytes);
  const hasByteOrderMark = raw.startsWith(BYTE_ORDER_MARK);
  const text = withLineFeeds(hasByteOrderMark ? raw.slice(1) : raw);
  const refusals = refuseText(text, file);
  if (refusals.length > 0) return { text: undefined, hasByteOrderMark, findings: refusals };
  const badByte = isUtf8(bytes) ? undefined : describeFirstBadByte(bytes, raw);
  const findings = findSuspiciousCharacters(text, file, badByte);
  return { text: findings.length > 0 ? withoutControls(text) : text, hasByteOrderMark, findings };
}

function refuseBytes(bytes: Uint8Array, file: string, limit: number): Finding | undefined {
  const atStart = { file, position: { line: 1, column: 1 } };
  if (bytes.length > limit)
    return findingOf(fileForm, 'too-large', atStart, { size: groupedDigits(bytes.length), limit: groupedDigits(limit) });
  if (isUtf16(bytes)) return findingOf(fileForm, 'utf-16', atStart);
  const nul = bytes.indexOf(0);
  if (nul < 0) return undefined;
  const before = decoder.decode(bytes.subarray(0, nul));
  return findingOf(
    fileForm,
    'binary',
    { file, position: createSourceText(before, { file }).positionAt(before.length) },
    { offset: nul },
  );
}

function refuseText(text: string, file: string): Finding[] {
  const atStart = { file, position: { line: 1, column: 1 } };
  if (text.trim() === '') return [findingOf(fileForm, 'empty', atStart)];
  if (text.startsWith(LFS_POINTER)) return [findingOf(fileForm, 'lfs-pointer', atStart)];
  const source = createSourceText(text, { file });
  return [...text.matchAll(/^<{7}(?: |$)/gm)].map((match) =>
    findingOf(
      fileForm,
      'merge-conflict',
      { file, position: source.positionAt(match.index) },
      { marker: excerptOf(lineAt(text, match.index)) },
    ),
  );
}

/** A UTF-16 file begins with a mark of its own; without one, every other byte of ordinary text is NUL. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 8);
  const isNul = (byte: number) => byte === 0;
  return head.length === 8 && head.every((byte, index) => isNul(byte) === (index % 2 === (isNul(head[0] ?? 0) ? 0 : 1)));
}

/** Valid text before the first bad byte is the same when it is encoded again, so the first difference is the place. */
function describeFirstBadByte(bytes: Uint8Array, decoded: string): string {
  const again = new TextEncoder().encode(decoded);
  const offset = bytes.findIndex((byte, index) => byte !== again[index]);
  const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `byte 0x${value} at byte ${offset}`;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictDecoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
