import { defineShapeRule } from '../rule.ts';

/** YAML that other programs read in another way, or that hides what is written: refused, so that a file says what it shows. */
export const yamlFeature = defineShapeRule({
  id: 'yaml-feature',
  code: 'SP003',
  description: 'Disallow YAML features that make a value differ from what stands in its place.',
  why: 'A text that is assembled from other places, or read differently by another program, cannot be signed by people who read it.',
  howToFix: 'Write each value out where it belongs, each name once, and names as plain words.',
  messages: {
    anchor: 'The anchor “{found}” marks a value for use elsewhere, and every value is written out here. Delete “{found}”.',
    alias: 'The alias “{found}” stands for a value written elsewhere. Write the value itself here.',
    tag: 'The tag “{found}” asks for a special kind of value, and only texts, numbers, lists and fields are read. Delete “{found}”.',
    'merge-key': 'The field “<<” copies fields from elsewhere, and fields are written out here. Write the fields themselves.',
    'duplicate-key': 'The field “{name}” is already written on line {line}. Keep one of the two.',
    'reserved-key':
      'A field cannot be called “{name}”, because programs give that name a meaning of their own. Choose another name.',
    'key-not-text': 'The name of a field is a text, and “{written}” is read as {kind}. Write {fix} if this is meant to be a name.',
    'key-is-collection':
      'The name of a field is a text, and {found} stands here. Begin with a name and a colon, or quote a text that begins with a bracket.',
    'empty-key': 'A field has no name here. Write one before the colon.',
    'name-too-long':
      'The name of this field has {length} characters, and at most {limit} are read. Use a short name, and write long text as a value.',
    'hidden-character':
      'The escape “{found}” writes a character that nobody can see. Delete it, or write \\\\ where a backslash is meant.',
    directive: 'The line “{found}” gives orders to the YAML reader, and none are followed. Delete it.',
    'several-documents':
      'A second document begins here, and a file holds one. Move its fields up, or delete everything from this line on.',
    'too-deep': 'Values are nested more than {limit} levels deep from here on. Bring them nearer to the top.',
    'too-many-values': 'This file holds more than {limit} values from here on. Split it into several files.',
    'text-too-long':
      'This text has {length} characters, and at most {limit} are read in a field. Move it into the brief, or link to it.',
    'special-number':
      'The value “{written}” is no amount that anyone can pay or measure. Write a number, or “?” while it is not known.',
  },
  examples: {
    good: [
      {
        title: 'Everything in its place',
        content: 'deliverables:\n  - title: Reel\n    language: de\n  - title: Story\n    language: de\n',
      },
    ],
    bad: [
      { title: 'Written once, used twice', content: 'a: &days 3 working days\nb: *days\n', says: ['anchor', 'alias'] },
      { title: 'A tag', content: 'start: !!binary aGk=\n', says: ['tag'] },
      { title: 'Fields copied in', content: 'wave:\n  <<: { budget: 500 }\n', says: ['merge-key'] },
      { title: 'The same field twice', content: 'status: draft\ntitle: Aurora\nstatus: agreed\n', says: ['duplicate-key'] },
      {
        title: 'A name that programs keep for themselves',
        content: 'roles:\n  __proto__: { admin: true }\n',
        says: ['reserved-key'],
      },
      { title: 'A year as a name', content: 'budget:\n  2026: 500\n', says: ['key-not-text'] },
      { title: 'A bracket as a name', content: '{ brand }: Aurora\n', says: ['key-is-collection'] },
      { title: 'No name', content: 'budget:\n  : 500\n', says: ['empty-key'] },
      { title: 'A text as a name', content: `${'long '.repeat(50)}: 500\n`, says: ['name-too-long'] },
      { title: 'A Windows path', content: 'source: "C:\\brand"\n', says: ['hidden-character'] },
      { title: 'Orders to the reader', content: '%YAML 1.1\n---\ntitle: Aurora\n', says: ['directive'] },
      { title: 'Two documents', content: 'title: Aurora\n---\ntitle: Borealis\n', says: ['several-documents'] },
      { title: 'Too deep', content: `a: ${'['.repeat(40)}x${']'.repeat(40)}\n`, says: ['too-deep'] },
      { title: 'Too many values', content: `a: [${'1,'.repeat(10_001)}]\n`, says: ['too-many-values'] },
      { title: 'A novel', content: `summary: ${'glow '.repeat(4_100)}\n`, says: ['text-too-long'] },
      { title: 'Endless', content: 'target: .inf\n', says: ['special-number'] },
    ],
  },
});
