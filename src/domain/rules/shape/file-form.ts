import { defineShapeRule } from '../rule.ts';

/** Problems of a file as a whole: its bytes, its size, and the fences that set its fields apart from its brief. */
export const fileForm = defineShapeRule({
  id: 'file-form',
  code: 'SP001',
  description: 'Require every content file to be UTF-8 text of sensible size, with its fields where they are looked for.',
  why: 'A file that one program reads and another does not is how partners end up with different texts of one agreement.',
  howToFix: 'Save the file as UTF-8, and begin an .mdx file with its fields between two lines that hold only ---.',
  messages: {
    empty: 'This file is empty. Write its fields, or delete the file.',
    'too-large':
      'This file has {size} bytes, and at most {limit} are read. Keep large material elsewhere and link to it, or split the file.',
    'utf-16': 'This file is saved as UTF-16, and only UTF-8 is read. Save it again with the encoding UTF-8.',
    binary: 'This file holds a NUL byte at byte {offset}, so it is not text. Replace it with a text file saved as UTF-8.',
    'not-utf-8':
      'A character here could not be read as UTF-8 ({detail}; {places} such in this file). Type it again and save the file as UTF-8.',
    'control-character':
      'The invisible control character {character} stands here ({places} such in this file). Delete it; it often comes along when text is pasted.',
    'direction-override':
      'The invisible character {character} stands here and makes text show in another order than it is stored. Delete it, so that everyone reads the same words.',
    mojibake:
      'The characters “{found}” are what “{meant}” turns into when a file is opened with the wrong encoding. Write “{meant}” and save the file as UTF-8.',
    'lfs-pointer':
      'This file is a Git LFS pointer, not the content itself. Run “git lfs pull”, or take content files out of LFS in .gitattributes.',
    'merge-conflict':
      'A merge conflict is still open here: “{marker}”. Decide which text holds, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    'frontmatter-missing':
      'This file does not begin with its fields. Write --- on the first line, the fields below it, and --- on a line of its own after them.',
    'text-before-frontmatter':
      'The fields begin on line {line}, and something stands before them. Make the line --- the first line of the file.',
    'frontmatter-language':
      'The fields begin with “{found}”, and only YAML is read here, never run. Write --- alone on the first line, and the fields as YAML.',
    'fence-misspelled':
      'The line “{found}” looks like the line that sets the fields apart. Write exactly three hyphens, ---, at the start of the line and nothing after them.',
    'frontmatter-unclosed':
      'The fields that begin on line {opened} are never closed. Write a line --- after the last field, probably here, above “{before}”.',
    'frontmatter-unclosed-at-end':
      'The fields that begin on line {opened} are never closed. Write a line --- after the last field, at the end of the file.',
    'second-frontmatter':
      'A second block of fields begins here, and only the first one is read. Move these fields into the first block, above line {closed}.',
  },
  examples: {
    good: [
      { title: 'Fields between two fences, the brief below', content: '---\ntitle: Aurora\n---\n\nThe brief.\n' },
      { title: 'Windows line ends and a byte order mark are fine', content: '\uFEFF---\r\ntitle: Aurora\r\n---\r\n' },
    ],
    bad: [
      { title: 'Nothing in the file', content: '', says: ['empty'] },
      { title: 'A pasted export', content: `---\ntitle: Aurora\n---\n${'word '.repeat(14_000)}\n`, says: ['too-large'] },
      {
        title: 'Saved as “Unicode” by an old editor',
        content: '---\ntitle: x\n---\n'.replace(/./gs, '$&\0'),
        says: ['utf-16'],
      },
      { title: 'A renamed picture', content: 'PNG\0\0\0\rIHDR', says: ['binary'] },
      { title: 'A character already lost', content: '---\ntitle: Caf\uFFFD\n---\n', says: ['not-utf-8'] },
      { title: 'Pasted from a chat', content: '---\ntitle: Au\u0008rora\n---\n', says: ['control-character'] },
      { title: 'Text that shows backwards', content: '---\ntitle: fee \u202E005\n---\n', says: ['direction-override'] },
      { title: 'Opened with the wrong encoding', content: '---\ntitle: CafÃ© Noir\n---\n', says: ['mojibake'] },
      {
        title: 'Large file storage',
        content: 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n',
        says: ['lfs-pointer'],
      },
      {
        title: 'Half a merge',
        content: '---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other\n---\n',
        says: ['merge-conflict'],
      },
      { title: 'Fields without fences', content: 'Just a brief.\n', says: ['frontmatter-missing'] },
      { title: 'A heading first', content: '# Aurora\n---\ntitle: Aurora\n---\n', says: ['text-before-frontmatter'] },
      { title: 'A program instead of fields', content: '---js\n{ title: "x" }\n---\n', says: ['frontmatter-language'] },
      { title: 'A long dash from autocorrect', content: '—\ntitle: Aurora\n—\n', says: ['fence-misspelled', 'fence-misspelled'] },
      { title: 'Closed the YAML way', content: '---\ntitle: Aurora\n...\nThe brief.\n', says: ['fence-misspelled'] },
      { title: 'Never closed', content: '---\ntitle: Aurora\n\n# Brief\n\nShow the glow.\n', says: ['frontmatter-unclosed'] },
      { title: 'Fields only, never closed', content: '---\ntitle: Aurora\n', says: ['frontmatter-unclosed-at-end'] },
      { title: 'Two blocks', content: '---\ntitle: Aurora\n---\nsummary: Glow\n---\n', says: ['second-frontmatter'] },
    ],
  },
});
