/** How Markdown says what people use these HTML elements for. */
const IN_MARKDOWN: Readonly<Record<string, string>> = {
  a: '`[text](https://…)`',
  b: '`**text**`',
  blockquote: '`> text`',
  br: 'end the line with a backslash',
  code: 'the text between backticks',
  del: '`~~text~~`',
  div: 'paragraphs with a blank line between them',
  em: '`*text*`',
  h1: '`# Heading`',
  h2: '`## Heading`',
  h3: '`### Heading`',
  h4: '`#### Heading`',
  hr: '`---` on a line of its own',
  i: '`*text*`',
  li: '`- text`',
  ol: '`1. text`',
  p: 'a paragraph, with a blank line before and after it',
  pre: 'a line of three backticks before and after the text',
  s: '`~~text~~`',
  span: 'the text alone',
  strong: '`**text**`',
  table: 'rows such as `| a | b |`',
  u: '`*text*`',
  ul: '`- text`',
};

/** How to write in Markdown what an HTML element does; undefined when Markdown has nothing for it. */
export function markdownFor(element: string): string | undefined {
  const name = element.toLowerCase();
  return Object.hasOwn(IN_MARKDOWN, name) ? IN_MARKDOWN[name] : undefined;
}
