import { defineShapeRule } from '../rule.ts';

/**
 * A brief is Markdown with the project's own components: it is shown on pages, so nothing in it may run, load or pretend.
 * The findings come from the gate in `src/prose`; this file holds their words.
 */
export const unsafeProse = defineShapeRule({
  id: 'unsafe-prose',
  code: 'SP011',
  description: 'Disallow anything in a brief but text, Markdown and the components made for briefs.',
  why: 'A brief is written by several partners and shown to all of them. Text that is read as program code stops the page, and code hidden in a text would run on the computer of everyone who builds or opens it.',
  howToFix:
    'Write plain Markdown. Put a backslash before a brace that should be shown, write `&lt;` for the sign “less than”, and use the components (Callout, Do, Dont, KeyMessage, Example, Term) instead of HTML.',
  messages: {
    expression:
      'The braces in `{source}` are read as program code. Write the word itself, or put a backslash before each brace to show them: `{escaped}`.',
    'unclosed-brace':
      'This opening brace is read as the start of program code, and no closing brace follows. Put a backslash before it: `\\{`.',
    'unclosed-comment':
      'This comment does not end before the next paragraph, or holds another comment. Begin it with `{/*` and end it with `*/}`.',
    'html-comment': 'Comments between `<!--` and `-->` are not read here. Write `{/*` before the comment and `*/}` after it.',
    'module-code':
      'A line that begins with the word “{word}” is read as program code. Begin the sentence with a capital letter or with another word.',
    'less-than':
      'The sign `<` before “{after}” is read as the start of a tag. Write `&lt;{after}`, or say it in words (“under {after}”).',
    'angle-link': 'Addresses do not stand between `<` and `>` here. Write {address} alone, or `[text](address)`.',
    'html-element': 'HTML such as `<{name}>` is not used in briefs. Write it in Markdown: {instead}.',
    'html-refused':
      'HTML such as `<{name}>` is not used in briefs. Write it in Markdown, or use one of the components: {components}.',
    'not-allowed': 'Here stands {what}, which a brief does not use. Take it out, or write it in another way.',
    'unknown-component': 'There is no component `<{name}>`. A brief may use {components}.',
    'misspelled-component': 'There is no component `<{name}>`. Did you mean `<{nearest}>`?',
    'tag-malformed':
      'The tag `<{name}>` can’t be read. Put the value of every attribute in quotes, as in name="text", and end the tag with `>`.',
    'tag-unclosed':
      '`<{name}>` is never closed. Add `</{name}>`; if it holds several paragraphs or a list, put both tags on lines of their own.',
    'tag-unopened': '`</{name}>` closes a component that was not opened. Take it out, or add `<{name}>` before it.',
    'tag-mismatch': '`</{name}>` stands where `<{expected}>` must be closed. Write `</{expected}>`.',
    'block-in-sentence':
      '`<{name}>` can’t stand inside {parent}. Put both of its tags on lines of their own, with a blank line around them.',
    'sentence-only': '`<{name}>` belongs inside a sentence and holds a few words only. Take {what} out of it.',
    'link-in-link': 'Here is a link inside a link, and nobody can tell where it leads. Keep one of them.',
    'unknown-prop': '`<{name}>` has no attribute “{prop}”. It may have: {props}.',
    'misspelled-prop': '`<{name}>` has no attribute “{prop}”. Did you mean “{nearest}”?',
    'prop-missing': '`<{name}>` needs the attribute “{prop}”: {help}',
    'prop-repeated': '`<{name}>` has the attribute “{prop}” twice. Keep one.',
    'prop-spread': 'The attributes of `<{name}>` can’t come from program code (`{source}`). Write each as name="text".',
    'prop-expression':
      'The attribute “{prop}” of `<{name}>` can’t hold program code (`{source}`). Write the value itself: {expected}.',
    'prop-type': 'The attribute “{prop}” of `<{name}>` must be {expected}, not “{value}”.',
    'prop-too-long': 'The attribute “{prop}” of `<{name}>` has {size} characters; at most {limit} fit.',
    'prop-not-listed': 'The attribute “{prop}” of `<{name}>` can’t be “{value}”. Write one of: {values}.',
    image: 'A brief shows no pictures. Link to the picture instead: `[{alt}](https://…)`.',
    'link-scheme':
      'A link can’t begin with “{scheme}:”. Use https:, http:, mailto: or tel:, a page of this site (“/glossary/”) or a heading (“#tone”).',
    'link-without-scheme': 'The link “{url}” does not say where it begins. Write https:// before it, or / for a page of this site.',
    'link-protocol-relative': 'The link “{url}” begins with two slashes and may lead to any site. Write https: before them.',
    'link-characters':
      'The link “{url}” holds a space, a backslash, a brace, or an invisible character. Copy the address again from the browser.',
    'link-incomplete':
      'The link “{url}” is not a complete address. Write it as in https://example.com/page, mailto:name@example.com or tel:+442071234567.',
    'link-with-user': 'The link “{url}” has a name before “@”, which hides where it leads. Write the address without it.',
    'link-too-long': 'This link has {size} characters; at most {limit} are read. Use the short address of the document.',
    'code-language': 'The language of a code block is one short word such as `text`, `json` or `html`, not “{language}”.',
    'code-options': 'Only the language may follow the backticks of a code block. Take “{options}” out.',
    'hidden-character':
      'An invisible or control character ({character}) stands here and can make a text look different from what is signed. Delete it.',
    'too-long':
      'This brief takes {size} bytes; at most {limit} are read. Move the long part to a document of its own and link to it.',
    'too-deep':
      'Lists, quotes or components are nested more than {limit} levels deep here. Bring the inner ones up, or give them a heading.',
    'too-many-parts':
      'This brief has more than {limit} parts (words in style, list items, table cells, special characters). Split it.',
    'more-problems': 'There are {count} more problems in this brief after this one. Settle the first ones and check again.',
  },
  examples: {
    good: [
      {
        title: 'A brief in Markdown with two components',
        content: `## Tone

Say what you cooked, **in your own kitchen**. An <Term id="authentic">authentic</Term> video shows one mistake.

<Do>

- Show the pan before it is clean.
- Say the price, as in “under 5 %” or “&lt;5 euro”.

</Do>

<Callout tone="warning" title="Before 8 May">

No word about the launch. {/* agreed in the kick-off */}

</Callout>

Write \\{brand\\} when you mean the braces. See [the rules](https://example.com/rules) or [the glossary](/glossary/).
`,
      },
    ],
    bad: [
      { title: 'A gap of a template left in the text', content: 'Hello {brand}, show it to us.\n', says: ['expression'] },
      { title: 'A brace that is never closed', content: 'The label reads {brand and nothing else.\n', says: ['unclosed-brace'] },
      { title: 'A comment that is never closed', content: 'One film. {/* or two\n\nThree stories.\n', says: ['unclosed-comment'] },
      { title: 'An HTML comment', content: 'One film.\n\n<!-- ask Mila -->\n', says: ['html-comment'] },
      { title: 'A sentence that begins like a program', content: 'export the films as mp4.\n', says: ['module-code'] },
      { title: 'The sign “less than”', content: 'The discount stays <5%.\n', says: ['less-than'] },
      { title: 'An address between angle brackets', content: 'Ask <mila@example.com>.\n', says: ['angle-link'] },
      {
        title: 'HTML that Markdown can say',
        content: 'First line<br>second line, <b>bold</b>.\n',
        says: ['html-element', 'html-element'],
      },
      { title: 'HTML that loads or runs', content: '<iframe src="https://example.com/"></iframe>\n', says: ['html-refused'] },
      { title: 'A tag without a name', content: '<>Hello</>\n', says: ['not-allowed'] },
      { title: 'A component of another site', content: '<Carousel>\n\nHello\n\n</Carousel>\n', says: ['unknown-component'] },
      { title: 'A misspelled component', content: '<Calout>\n\nHello\n\n</Calout>\n', says: ['misspelled-component'] },
      { title: 'An attribute without quotes', content: '<Callout tone=tip>\n\nHello\n\n</Callout>\n', says: ['tag-malformed'] },
      { title: 'A component left open', content: '<Callout>\n\nHello\n', says: ['tag-unclosed'] },
      { title: 'A component closed twice', content: '<Callout>\n\nHello\n\n</Callout>\n\n</Callout>\n', says: ['tag-unopened'] },
      { title: 'A component closed by another name', content: '<Callout>\n\nHello\n\n</Example>\n', says: ['tag-mismatch'] },
      { title: 'A block inside a sentence', content: 'Please <Callout>read this</Callout> first.\n', says: ['block-in-sentence'] },
      {
        title: 'A list inside a glossary word',
        content: '<Term id="authentic">\n\n- one\n- two\n\n</Term>\n',
        says: ['sentence-only'],
      },
      {
        title: 'A glossary word inside a link',
        content: '[an <Term id="authentic">authentic</Term> film](/x/)\n',
        says: ['link-in-link'],
      },
      {
        title: 'An attribute that does not exist',
        content: '<Callout onclick="x">\n\nHello\n\n</Callout>\n',
        says: ['unknown-prop'],
      },
      { title: 'A misspelled attribute', content: '<Callout titel="Note">\n\nHello\n\n</Callout>\n', says: ['misspelled-prop'] },
      { title: 'A glossary word without its id', content: 'An <Term>authentic</Term> film.\n', says: ['prop-missing'] },
      {
        title: 'An attribute given twice',
        content: '<Callout tone="tip" tone="note">\n\nHello\n\n</Callout>\n',
        says: ['prop-repeated'],
      },
      { title: 'Attributes from code', content: '<Callout {...settings}>\n\nHello\n\n</Callout>\n', says: ['prop-spread'] },
      {
        title: 'An attribute from code',
        content: '<Callout title={process.env.SECRET}>\n\nHello\n\n</Callout>\n',
        says: ['prop-expression'],
      },
      { title: 'A number written as text', content: '<KeyMessage order="first">\n\nHello\n\n</KeyMessage>\n', says: ['prop-type'] },
      {
        title: 'A title as long as a paragraph',
        content: `<Callout title="${'long '.repeat(40)}">\n\nHello\n\n</Callout>\n`,
        says: ['prop-too-long'],
      },
      {
        title: 'A tone that does not exist',
        content: '<Callout tone="danger">\n\nHello\n\n</Callout>\n',
        says: ['prop-not-listed'],
      },
      { title: 'A picture', content: '![The pan](../../.env?raw)\n', says: ['image'] },
      { title: 'A link that runs code', content: '[the rules](java&#115;cript:alert)\n', says: ['link-scheme'] },
      { title: 'A link without its beginning', content: '[the rules](example.com/rules)\n', says: ['link-without-scheme'] },
      { title: 'A link to any site', content: '[the rules](//example.com/rules)\n', says: ['link-protocol-relative'] },
      { title: 'A link with a space', content: '[the rules](</our rules/>)\n', says: ['link-characters'] },
      { title: 'A link with half an address', content: '[the rules](https:rules)\n', says: ['link-incomplete'] },
      { title: 'A link that pretends', content: '[the rules](https://lumen.example@evil.example/)\n', says: ['link-with-user'] },
      {
        title: 'A link as long as a page',
        content: `[the rules](https://example.com/${'a'.repeat(2000)})\n`,
        says: ['link-too-long'],
      },
      { title: 'A code block in an odd language', content: '```<b>hi</b>\nHello\n```\n', says: ['code-language'] },
      { title: 'A code block with options', content: '```text title=caption\nHello\n```\n', says: ['code-options'] },
      {
        title: 'A character that turns the text around',
        content: 'The fee is \u202e0001\u202c euro.\n',
        says: ['hidden-character', 'hidden-character'],
      },
      { title: 'A brief as long as a book', content: 'Say it again. '.repeat(5000), says: ['too-long'] },
      { title: 'A quote in a quote in a quote', content: `${'> '.repeat(40)}Hello\n`, says: ['too-deep'] },
      {
        title: 'A table as large as a database',
        content: `${'|a'.repeat(300)}\n${'|-'.repeat(300)}\n${'|b\n'.repeat(300)}`,
        says: ['too-many-parts'],
      },
      {
        title: 'The same gap sixty times',
        content: 'Hello {brand}.\n\n'.repeat(60),
        says: [...Array.from({ length: 50 }, () => 'expression' as const), 'more-problems'],
      },
    ],
  },
});

/** The names of the messages above. */
export type UnsafeProseMessage = keyof (typeof unsafeProse)['meta']['messages'];
