import type { Setting } from './setting.ts';
import { BRIEF_SENTENCES } from './words.ts';

/** The brief of a campaign in MDX, with every component and a table, grown by whole paragraphs until it has this many bytes. */
export function briefOf(setting: Setting, bytes: number): string {
  const { random, product, home, away } = setting;
  const [thing, , promise, doubt, otherDoubt] = product;
  const sentence = () =>
    random
      .pick(BRIEF_SENTENCES)
      .replaceAll('{product}', thing)
      .replaceAll('{doubt}', random.pick([doubt, otherDoubt]));
  const blocks = [
    `Everyone who makes something for ${setting.title} reads this page and nothing else. The [claims sheet](https://example.com/claims/${random.below(9999)}) covers the rest.`,
    `<KeyMessage>It ${promise}.</KeyMessage>`,
    '## Whom you are talking to',
    `Someone with two doubts:\n\n1. ${doubt}\n2. ${otherDoubt}`,
    `<Callout tone="note" title="What we mean by authentic">\n${sentence()} That is what <Term id="authentic">authentic</Term> means here.\n</Callout>`,
    `<Do>\n\n- ${sentence()}\n- ${sentence()}\n\n</Do>`,
    `<Dont>\n\n- Name another brand, not even a kind word.\n- ${sentence()}\n\n</Dont>`,
    `| | Film | Clip |\n| --- | --- | --- |\n| Label in ${home.name} | \`${home.label}\` | none |\n| Label in ${away.name} | \`${away.label}\` | none |`,
    `<Example title="Tone, by example">\n${sentence()} *${sentence()}*\n</Example>`,
    '## What is yours',
  ];
  let text = blocks.join('\n\n');
  while (bytesOf(text) < bytes) text += `\n\n${sentence()} ${sentence()}`;
  return `${text}\n`;
}

/** How many bytes a text has in UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
