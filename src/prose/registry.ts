/**
 * The components that a brief may use. The gate checks every tag against this list, and the CMS makes its insert menu from it.
 * The Astro component of each entry is `src/components/prose/<Name>.astro`.
 */
export const proseComponents = {
  Callout: {
    label: 'Callout',
    help: 'Sets a remark apart from the text: a note, a tip or a warning.',
    place: 'block',
    insert: '<Callout tone="note">\n\nWhat everybody should notice.\n\n</Callout>',
    props: {
      tone: {
        kind: 'enum',
        label: 'Tone',
        help: 'A note informs, a tip helps, a warning prevents a mistake.',
        values: ['note', 'tip', 'warning'],
      },
      title: { kind: 'string', label: 'Title', help: 'A few words instead of “Note”, “Tip” or “Warning”.', maxLength: 80 },
    },
  },
  Do: {
    label: 'Do',
    help: 'What is welcome. A list reads best.',
    place: 'block',
    insert: '<Do>\n\n- Show the pan before it is clean.\n\n</Do>',
    props: { title: { kind: 'string', label: 'Title', help: 'When or where it applies, after the word “Do”.', maxLength: 80 } },
  },
  Dont: {
    label: 'Don’t',
    help: 'What must not happen. A list reads best.',
    place: 'block',
    insert: '<Dont>\n\n- Name another brand.\n\n</Dont>',
    props: { title: { kind: 'string', label: 'Title', help: 'When or where it applies, after the word “Don’t”.', maxLength: 80 } },
  },
  KeyMessage: {
    label: 'Key message',
    help: 'A sentence that the audience should remember.',
    place: 'block',
    insert: '<KeyMessage order={1}>\n\nWhat the audience remembers.\n\n</KeyMessage>',
    props: {
      order: { kind: 'number', label: 'Order', help: 'Its place among the key messages: 1 is said first.', min: 1, max: 20 },
    },
  },
  Example: {
    label: 'Example',
    help: 'A sample text or scene that shows what is meant. It is not a script.',
    place: 'block',
    insert: '<Example title="A first sentence">\n\n“I burnt it twice.”\n\n</Example>',
    props: {
      title: { kind: 'string', label: 'Title', help: 'What the example shows.', maxLength: 80 },
      source: { kind: 'url', label: 'Source', help: 'Where it can be seen, as a link.' },
    },
  },
  Term: {
    label: 'Glossary word',
    help: 'A word with an agreed meaning, linked to the glossary.',
    place: 'sentence',
    link: true,
    insert: '<Term id="authentic">authentic</Term>',
    props: {
      id: {
        kind: 'id',
        label: 'Glossary id',
        help: 'the name of its file in the glossary, without the ending, as in id="authentic".',
        refersTo: 'glossary',
        required: true,
      },
    },
  },
} as const satisfies ProseRegistry;

/** Names of the components above. */
export type ProseComponentName = keyof typeof proseComponents;

/** Components by name. */
export type ProseRegistry = Readonly<Record<string, ProseComponent>>;

/** What a writer may do with one component. */
export interface ProseComponent {
  readonly label: string;
  readonly help: string;
  /** `block` stands on lines of its own; `sentence` stands among words and holds words only. */
  readonly place: 'block' | 'sentence';
  /** True when it is shown as a link, so that it can't stand in one. */
  readonly link?: boolean;
  /** Text that the CMS inserts. */
  readonly insert: string;
  readonly props: Readonly<Record<string, PropRule>>;
}

/** What one attribute may be. Values are literals: a text in quotes, `{3}`, `{true}`, or the bare name for true. */
export type PropRule = PropMeta &
  (
    | { readonly kind: 'string'; /** In characters. */ readonly maxLength: number }
    | { readonly kind: 'number'; /** Both ends included. */ readonly min: number; readonly max: number }
    | { readonly kind: 'boolean' }
    | { readonly kind: 'url' }
    | { readonly kind: 'enum'; readonly values: readonly string[] }
    | { readonly kind: 'id'; /** The folder of `content/` whose files it names. */ readonly refersTo: string }
  );

/** How the CMS and the messages speak about an attribute. */
export interface PropMeta {
  readonly label: string;
  /** What to write, as a phrase that can follow a colon. */
  readonly help: string;
  readonly required?: boolean;
}
