import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nodesOf } from '../../../tests/support/walk-data.ts';
import { field, itemList, oneOrMany, required } from './field.ts';
import { contentTypes, type ContentType } from './index.ts';
import { nodeAt, outlineOf, outlineOfSchema, type FieldNode, type ListNode, type ObjectNode } from './outline.ts';
import { siteSchema } from './site.ts';
import { line, roles } from './values.ts';

const types = Object.keys(contentTypes) as ContentType[];
const outlines: readonly (readonly [string, ObjectNode])[] = [
  ...types.map((type) => [type, outlineOf(type)] as const),
  ['site', outlineOfSchema(siteSchema)],
];

/** Nodes that people fill in: not the file itself, and not the unnamed items of lists. */
function fieldsOf(outline: ObjectNode): FieldNode[] {
  return nodesOf(outline).filter(({ key }) => key !== '*' && key !== '');
}

describe.each(outlines)('every field of a %s', (_type, outline) => {
  it('has a title in words, and a description that is a sentence', () => {
    const nameless = fieldsOf(outline).filter(({ title, key, description }) => {
      return title === key || !/^\p{Lu}/u.test(title) || !/^["\p{Lu}\d].*[.?]$/su.test(description);
    });
    expect(nameless.map(({ schemaPath, title, description }) => ({ schemaPath, title, description }))).toEqual([]);
  });

  it('says what it expects, by its kind', () => {
    const values = nodesOf(outline).filter((node) => node.type === 'value');
    expect(values.filter(({ expected }) => expected === 'a value').map(({ schemaPath }) => schemaPath)).toEqual([]);
    expect(
      values.filter(({ kind, choices }) => kind === 'choice' && choices.length === 0).map(({ schemaPath }) => schemaPath),
    ).toEqual([]);
  });

  it('has a name of its own among its neighbours', () => {
    const objects = nodesOf(outline).filter((node) => node.type === 'object');
    const twins = objects.flatMap(({ schemaPath, fields }) => {
      const titles = [...fields.values()].map(({ title }) => title);
      return titles.filter((title, index) => titles.indexOf(title) < index).map((title) => `${schemaPath}: ${title}`);
    });
    expect(twins).toEqual([]);
  });
});

/** The innermost list item that a field stands in, or its section. */
function ownersOf(outline: ObjectNode, node: FieldNode): readonly ObjectNode[] {
  const steps = node.schemaPath.split('.');
  const owners = steps.map((_step, index) => at(outline, steps.slice(0, steps.length - index - 1)));
  return owners.filter((owner): owner is ObjectNode => owner?.type === 'object' && owner !== outline);
}

function at(outline: ObjectNode, steps: readonly string[]): FieldNode | undefined {
  return nodeAt(
    outline,
    steps.map((step) => (step === '*' ? 0 : step)),
  );
}

function isRoleField(node: FieldNode | undefined): boolean {
  if (node?.type === 'list') return isRoleField(node.item);
  return node?.type === 'value' && (node.reference === 'role' || node.schemaPath === 'roles.*.id');
}

describe('whose money and whose concern a field of a campaign is', () => {
  const outline = outlineOf('campaign');
  const leaves = nodesOf(outline).filter((node) => node.type === 'value');

  it('is said by fields that exist, beside it or from the root', () => {
    const unheard = leaves.flatMap((node) => {
      const names = node.audience === 'money' ? node.moneyOf : [];
      const owners = ownersOf(outline, node);
      // A section says it for all of its lists: a name counts when it stands in the item or in its section's other items.
      const section = nodesOf(owners.at(-1) ?? outline);
      const exists = (name: string) =>
        name.includes('.')
          ? isRoleField(at(outline, name.split('.')))
          : section.some((other) => other.key === name && isRoleField(other));
      return names.filter((name) => !exists(name)).map((name) => `${node.schemaPath}: ${name}`);
    });
    expect(unheard).toEqual([]);
  });

  it('is known for every amount: at least one of the names stands in the item or at the root', () => {
    const nobodys = leaves.filter((node) => {
      const [item] = ownersOf(outline, node);
      const known = node.moneyOf.filter((name) => (name.includes('.') ? true : isRoleField(item?.fields.get(name))));
      return node.audience === 'money' && known.length === 0;
    });
    expect(nobodys.map(({ schemaPath }) => schemaPath)).toEqual([]);
  });

  it('names fields that lead to roles', () => {
    const lost = leaves.flatMap((node) => {
      if (typeof node.concerns === 'string' || !node.binding) return [];
      const section = nodesOf(ownersOf(outline, node).at(-1) ?? outline);
      const exists = (name: string) =>
        name.includes('.')
          ? isRoleField(at(outline, name.split('.')))
          : section.some((other) => other.key === name && leadsToRole(other));
      return node.concerns.filter((name) => !exists(name)).map((name) => `${node.schemaPath}: ${name}`);
    });
    expect(lost).toEqual([]);
  });

  it('is hidden for every amount of the campaign, its parts and its ids', () => {
    const amounts = leaves.filter(({ kind }) => kind === 'money');
    expect(amounts.filter(({ audience }) => audience !== 'money').map(({ schemaPath }) => schemaPath)).toEqual([]);
    expect(amounts.length).toBeGreaterThanOrEqual(8);
  });
});

/** Workflows stand for their reviewers, and a creator's party for its roles. */
function leadsToRole(node: FieldNode): boolean {
  return isRoleField(node) || (node.type === 'value' && (node.reference === 'workflow' || node.reference === 'party'));
}

describe('items that are named after a field', () => {
  it('have that field', () => {
    const lists = outlines.flatMap(([, outline]) => nodesOf(outline).filter((node): node is ListNode => node.type === 'list'));
    const nameless = lists.flatMap(({ schemaPath, item }) =>
      item.type === 'object' ? item.idFrom.filter((key) => !item.fields.has(key)).map((key) => `${schemaPath}: ${key}`) : [],
    );
    expect(nameless).toEqual([]);
  });

  it('have an id that can be written', () => {
    const lists = nodesOf(outlineOf('campaign')).filter((node): node is ListNode => node.type === 'list');
    const idless = lists.filter(({ item }) => item.type === 'object' && item.idFrom.length > 0 && !item.fields.has('id'));
    expect(idless.map(({ schemaPath }) => schemaPath)).toEqual([]);
  });
});

describe('outlineOfSchema', () => {
  const withField = (inner: z.ZodType) =>
    outlineOfSchema(
      z.strictObject({ outer: field(z.strictObject({ inner: field(inner, 'Inner', 'A field.') }), 'Outer', 'A group.') }),
    );

  it.each<[string, z.ZodType]>([
    ['bigint', z.bigint()],
    ['date', z.date()],
    ['tuple', z.tuple([z.string()])],
    ['map', z.map(z.string(), z.string())],
    ['pipe', z.string().transform((text) => text.length)],
    ['nullable', z.string().nullable()],
    ['default', z.string().default('x')],
    ['any', z.any()],
  ])('refuses the zod type "%s", and says where it stands', (type, schema) => {
    expect(() => withField(schema)).toThrow(`The field "outer.inner" has the zod type "${type}"`);
  });

  it('refuses a root that is no object', () => {
    expect(() => outlineOfSchema(z.array(z.string()))).toThrow('must be an object, not list');
  });

  it('hands audience, binding and concern down until a field says otherwise', () => {
    const item = z.strictObject({
      seen: required(line, 'Seen', 'A.'),
      hidden: field(line, 'Hidden', 'B.', { audience: 'internal', binding: false, concerns: 'everyone' }),
    });
    const outline = outlineOfSchema(
      z.strictObject({ items: field(itemList(item), 'Items', 'C.', { audience: 'public', binding: true, concerns: ['seen'] }) }),
    );
    expect(nodeAt(outline, ['items', 3, 'seen'])).toMatchObject({
      audience: 'public',
      binding: true,
      concerns: ['seen'],
      required: true,
    });
    expect(nodeAt(outline, ['items', 3, 'hidden'])).toMatchObject({ audience: 'internal', binding: false, concerns: 'everyone' });
    expect(outline.audience).toBe('internal');
  });

  it('takes one value or many for a list, and words beside a kind for that kind', () => {
    const outline = outlineOfSchema(
      z.strictObject({
        who: field(roles, 'Who', 'Some.'),
        many: field(oneOrMany(line), 'Many', 'Some.', { ordered: true }),
        from: field(z.union([z.literal('posting'), line]), 'From', 'When.'),
      }),
    );
    expect(nodeAt(outline, ['who'])).toMatchObject({ type: 'list', mayBeSingle: true, ordered: false });
    expect(nodeAt(outline, ['who', 0])).toMatchObject({ type: 'value', reference: 'role' });
    expect(nodeAt(outline, ['many'])).toMatchObject({ type: 'list', ordered: true, title: 'Many' });
    expect(nodeAt(outline, ['from'])).toMatchObject({ type: 'value', kind: 'line', choices: ['posting'] });
  });
});

describe('nodeAt', () => {
  const outline = outlineOf('campaign');

  it.each<[readonly (string | number)[], string | undefined]>([
    [['deliverables', 7, 'disclosure', 'label', 0], 'deliverables.*.disclosure.label.*'],
    [['deliverables'], 'deliverables'],
    [[], ''],
    [['deliverables', 'title'], undefined],
    [['title', 0], undefined],
    [['nowhere', 'at', 'all'], undefined],
    [['constructor'], undefined],
    [['__proto__'], undefined],
  ])('%j is %s', (path, schemaPath) => {
    expect(nodeAt(outline, path)?.schemaPath).toBe(schemaPath);
  });
});
