import { describe, expect, test } from 'vitest';
import { ENTRY_SIZE_LIMIT, decodeFile } from './file-text.ts';
import { linesOf, placesOf } from './finding-lines.test-support.ts';

const decode = (text: string) => decodeFile(Buffer.from(text), 'parties/a.yaml');

describe('accepted texts', () => {
  test.each([
    ['plain', 'a: 1\nb: 2\n', 'a: 1\nb: 2\n'],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n', 'a: 1\nb: 2\n'],
    ['old Macintosh line ends', 'a: 1\rb: 2\r', 'a: 1\nb: 2\n'],
    ['mixed line ends', 'a: 1\r\nb: 2\nc: 3\r', 'a: 1\nb: 2\nc: 3\n'],
    ['a byte order mark', '\uFEFFa: 1\n', 'a: 1\n'],
    ['astral characters and accents', 'a: 😀 Café, SÃO PAULO, “MANHÃ”, naïve\n', 'a: 😀 Café, SÃO PAULO, “MANHÃ”, naïve\n'],
    ['marks of right-to-left scripts', 'a: مرحبا\u200F!\n', 'a: مرحبا\u200F!\n'],
  ])('%s', (_, written, text) => {
    expect(decode(written)).toMatchObject({ text, findings: [] });
  });

  test('a byte order mark is remembered', () => {
    expect(decode('\uFEFFa: 1').hasByteOrderMark).toBe(true);
    expect(decode('a: 1').hasByteOrderMark).toBe(false);
  });

  test('a file of exactly the limit', () => {
    expect(decode(`a: ${'x'.repeat(ENTRY_SIZE_LIMIT - 3)}`).findings).toEqual([]);
  });
});

describe('refused files', () => {
  test.each([
    ['nothing', '', '1:1 file-form/empty : This file is empty. Write its fields, or delete the file.'],
    ['white space', ' \n\n', '1:1 file-form/empty : This file is empty. Write its fields, or delete the file.'],
    [
      'one byte too many',
      'x'.repeat(ENTRY_SIZE_LIMIT + 1),
      '1:1 file-form/too-large : This file has 65,537 bytes, and at most 65,536 are read. Keep large material elsewhere and link to it, or split the file.',
    ],
    [
      'a NUL byte',
      'a: 1\nb: é\0',
      '2:5 file-form/binary : This file holds a NUL byte at byte 10, so it is not text. Replace it with a text file saved as UTF-8.',
    ],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      '1:1 file-form/lfs-pointer : This file is a Git LFS pointer, not the content itself. Run “git lfs pull”, or take content files out of LFS in .gitattributes.',
    ],
    [
      'a merge conflict',
      'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n',
      '2:1 file-form/merge-conflict : A merge conflict is still open here: “<<<<<<< HEAD”. Decide which text holds, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  ])('%s', (_, written, line) => {
    const { text, findings } = decode(written);
    expect(linesOf(findings)).toEqual([line]);
    expect(text).toBeUndefined();
  });

  test.each([
    ['little-endian with a mark', Buffer.from('\uFEFFa: 1', 'utf16le')],
    ['big-endian with a mark', Buffer.from('\uFEFFa: 1', 'utf16le').swap16()],
    ['little-endian', Buffer.from('title: x', 'utf16le')],
    ['big-endian', Buffer.from('title: x', 'utf16le').swap16()],
  ])('UTF-16, %s', (_, bytes) => {
    expect(placesOf(decodeFile(bytes, 'x.yaml').findings)).toEqual(['1:1 file-form/utf-16']);
  });

  test('ten megabytes are not looked into', () => {
    expect(placesOf(decodeFile(new Uint8Array(10_000_000), 'x.yaml').findings)).toEqual(['1:1 file-form/too-large']);
  });
});

describe('damaged text is told and read on', () => {
  test('a byte of Windows-1252', () => {
    const { text, findings } = decodeFile(Buffer.from('a: 1\nb: Caf\xe9 \x92 x\n', 'latin1'), 'x.yaml');
    expect(linesOf(findings)).toEqual([
      '2:7 file-form/not-utf-8 : A character here could not be read as UTF-8 (byte 0xE9 at byte 11; 2 such in this file). Type it again and save the file as UTF-8.',
    ]);
    expect(text).toBe('a: 1\nb: Caf\uFFFD \uFFFD x\n');
  });

  test.each([
    ['a control character', 'a: x\u0007\u0007\n', '1:5 file-form/control-character', 'a: x  \n'],
    ['a mark inside the text', 'a: x\uFEFF\n', '1:5 file-form/control-character', 'a: x \n'],
    ['an override of direction', 'a: x\u202Ey\n', '1:5 file-form/direction-override', 'a: x\u202Ey\n'],
  ])('%s', (_, written, place, text) => {
    const decoded = decode(written);
    expect(placesOf(decoded.findings)).toEqual([place]);
    expect(decoded.text).toBe(text);
  });

  test.each([
    ['CafÃ©', 'é'],
    ['itâ€™s', '’'],
    ['50 â‚¬', '€'],
    ['Â«ad', '«'],
    ['a â€“ b', '–'],
  ])('%s was read with the wrong encoding', (written, meant) => {
    expect(decode(`a: ${written}\n`).findings[0]).toMatchObject({ messageId: 'mojibake', data: { meant } });
  });
});
