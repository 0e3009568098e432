import type { TreeOptions } from 'satteri';

/**
 * How every brief is parsed, by the gate, by the renderer and for the canonical text alike: what is checked is what is shown.
 *
 * The body comes without frontmatter. Smart punctuation is off, because quotes and dashes are part of what is signed.
 * Footnote ids begin with `brief--`, which no id of a heading can begin with.
 */
export const proseParser = Object.freeze({
  position: true,
  features: Object.freeze({
    gfm: Object.freeze({
      footnotes: Object.freeze({ label: 'Notes', backLabel: 'Back to text {reference}', clobberPrefix: 'brief--' }),
    }),
    frontmatter: false,
    math: false,
    headingAttributes: false,
    directive: false,
    superscript: false,
    subscript: false,
    wikilinks: false,
    definitionList: false,
    smartPunctuation: false,
    rawHtml: false,
  }),
}) satisfies TreeOptions;
