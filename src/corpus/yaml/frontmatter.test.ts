import { describe, expect, test } from 'vitest';
import { linesOf, placesOf } from './finding-lines.test-support.ts';
import { splitFrontmatter } from './frontmatter.ts';

const split = (text: string) => splitFrontmatter(text, 'campaigns/a.mdx');

describe('understood', () => {
  test.each([
    ['fields and a brief', '---\na: 1\n---\n\nText\n', { yaml: 'a: 1\n', yamlStartLine: 2, body: '\nText\n', bodyStartLine: 4 }],
    ['spaces behind the fences', '---  \na: 1\n--- \t\nText', { yaml: 'a: 1\n', body: 'Text', bodyStartLine: 4 }],
    ['no brief', '---\na: 1\n---', { yaml: 'a: 1\n', body: '', bodyStartLine: 4 }],
    ['no fields', '---\n---\nText', { yaml: '', body: 'Text', bodyStartLine: 3 }],
    ['a thematic break in the brief', '---\na: 1\n---\nText\n\n---\n\nMore', { body: 'Text\n\n---\n\nMore' }],
    ['hyphens inside a text', '---\na: |\n  ---\n  ----\nb: 1\n---\n', { yaml: 'a: |\n  ---\n  ----\nb: 1\n' }],
  ])('%s', (_, text, parts) => {
    const { parts: found, findings } = split(text);
    expect(findings).toEqual([]);
    expect(found).toMatchObject(parts);
  });
});

describe('refused', () => {
  test.each([
    ['a brief only', 'Text\n', ['1:1 file-form/frontmatter-missing']],
    ['blank lines first', '\n---\na: 1\n---\n', ['1:1 file-form/text-before-frontmatter']],
    ['a program', '---js\n{}\n---\n', ['1:1 file-form/frontmatter-language']],
    ['another language', '---toml\na = 1\n---\n', ['1:1 file-form/frontmatter-language']],
    ['the fences of TOML', '+++\na = 1\n+++\n', ['1:1 file-form/frontmatter-language']],
    ['never closed, a heading below', '---\na: 1\n\n# Brief\n\nText here\n', ['4:1 file-form/frontmatter-unclosed']],
    ['never closed, prose below', '---\na: 1\nlist:\n- x\n\nText here\n', ['6:1 file-form/frontmatter-unclosed']],
    ['never closed, nothing below', '---\na: 1\nb: 2\n', ['3:1 file-form/frontmatter-unclosed-at-end']],
  ])('%s', (_, text, places) => {
    const { parts, findings } = split(text);
    expect(placesOf(findings)).toEqual(places);
    expect(parts).toBeUndefined();
  });
});

describe('told and understood all the same', () => {
  test.each([
    ['indented', '---\na: 1\n  ---\nText', '3:1'],
    ['two hyphens', '---\na: 1\n--\nText', '3:1'],
    ['four hyphens above a thematic break', '---\na: 1\n----\nText\n\n---\n', '3:1'],
    ['a long dash', '---\na: 1\n—\nText', '3:1'],
    ['dots', '---\na: 1\n...\nText\n---\n', '3:1'],
    ['a comment', '---\na: 1\n--- # end\nText', '3:1'],
  ])('closing fence: %s', (_, text, place) => {
    const { parts, findings } = split(text);
    expect(placesOf(findings)).toEqual([`${place} file-form/fence-misspelled`]);
    expect(parts).toMatchObject({ yaml: 'a: 1\n', bodyStartLine: 4 });
  });

  test('a second block of fields', () => {
    expect(linesOf(split('---\na: 1\n---\n---\nb: 2\n---\n').findings)).toEqual([
      '5:1 file-form/second-frontmatter : A second block of fields begins here, and only the first one is read. Move these fields into the first block, above line 3.',
    ]);
  });
});
