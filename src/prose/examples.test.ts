import { describe, expect, it } from 'vitest';
import { fillMessage } from '../domain/rules/rule.ts';
import { unsafeProse } from '../domain/rules/shape/unsafe-prose.ts';
import { gateProse } from './gate.ts';
import { proseComponents } from './registry.ts';
import { shown } from './testing/shown.ts';

const { examples, messages } = unsafeProse.meta;
const gate = (body: string) => gateProse({ file: 'campaigns/aurora.mdx', body, firstLine: 1 });

describe('the examples of unsafe-prose', () => {
  it.each(examples.bad)('$title', ({ content, says }) => {
    expect(gate(content).map((finding) => finding.messageId)).toEqual(says);
  });

  it.each(examples.good)('$title', async ({ content }) => {
    expect(gate(content)).toEqual([]);
    expect(await shown(content)).not.toBe('');
  });

  it('produce every message, with all placeholders filled', () => {
    const findings = examples.bad.flatMap(({ content }) => gate(content));
    expect(new Set(findings.map((finding) => finding.messageId))).toEqual(new Set(Object.keys(messages)));
    for (const { messageId, data } of findings) {
      const names = messages[messageId as keyof typeof messages].matchAll(/\{(\w+)\}/g);
      for (const [, name = ''] of names) expect(data, messageId).toHaveProperty(name);
    }
  });

  it('use a template that the page can fill', () => {
    const data = gate('Hello {brand}.').at(0)?.data ?? {};
    expect(fillMessage(messages.expression, data)).toContain('`\\{brand\\}`');
  });
});

describe('the registry', () => {
  it.each(Object.entries(proseComponents))('%s inserts text that the gate lets through', (_name, { insert }) => {
    expect(gate(insert)).toEqual([]);
  });
});
