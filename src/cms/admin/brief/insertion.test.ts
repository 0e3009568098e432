import { describe, expect, it } from 'vitest';
import { proseComponents, type ProseComponent } from '../../../prose/registry.ts';
import { insertionOf } from './insertion.ts';

const { Callout, Term, Do } = proseComponents;

/** A text with marks where the selection begins and ends, after a component was inserted at the marks of the first. */
function inserted(component: ProseComponent, marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '');
  const end = text.indexOf(']');
  const plain = text.replace(']', '');
  const { insert, ...range } = insertionOf(component, { text: plain, start, end });
  const shown = `${insert.slice(0, range.start)}[${insert.slice(range.start, range.end)}]${insert.slice(range.end)}`;
  return plain.slice(0, start) + shown + plain.slice(end);
}

describe('a component of a brief', () => {
  it.each([
    ['[]', '<Do>\n\n[- Show the pan before it is clean.]\n\n</Do>\n'],
    ['One.[]', 'One.\n\n<Do>\n\n[- Show the pan before it is clean.]\n\n</Do>\n'],
    ['One.\n[]\nTwo.', 'One.\n\n<Do>\n\n[- Show the pan before it is clean.]\n\n</Do>\n\nTwo.'],
    ['One.\n\n[]\n\nTwo.', 'One.\n\n<Do>\n\n[- Show the pan before it is clean.]\n\n</Do>\n\nTwo.'],
    ['One. []Two.', 'One. \n\n<Do>\n\n[- Show the pan before it is clean.]\n\n</Do>\n\nTwo.'],
    ['One.\n\n[- Smile.]\n', 'One.\n\n<Do>\n\n[- Smile.]\n\n</Do>\n'],
  ])('is a block of its own: %j', (before, after) => {
    expect(inserted(Do, before)).toBe(after);
  });

  it('takes in what was selected', () => {
    expect(inserted(Callout, '[Mind the label.]')).toBe('<Callout tone="note">\n\n[Mind the label.]\n\n</Callout>\n');
  });

  it('stands among words where it belongs there, with the attribute that it needs to be written first', () => {
    expect(inserted(Term, 'It is [real] here.')).toBe('It is <Term id="[authentic]">real</Term> here.');
    expect(inserted(Term, 'It is [] here.')).toBe('It is <Term id="[authentic]">authentic</Term> here.');
  });

  it.each(Object.entries(proseComponents))(
    '%s holds what it selects, whatever stands around it',
    (name, component: ProseComponent) => {
      const { insert, start, end } = insertionOf(component, { text: 'a $& b', start: 2, end: 4 });
      expect(insert).toContain(`<${name}`);
      expect(insert).toContain('$&');
      expect(insert.slice(start, end)).not.toMatch(/[<>\n]/);
      expect(end).toBeGreaterThan(start);
      for (const [attribute, { required }] of Object.entries(component.props))
        if (required) expect(insert).toContain(`${attribute}="`);
    },
  );
});
