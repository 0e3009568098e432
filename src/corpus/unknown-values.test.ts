import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isList, isObject, type Json, type JsonObject } from '../domain/json.ts';
import { outlineOf, type FieldNode, type ObjectNode, type ValueNode } from '../domain/schema/outline.ts';
import { campaign, facts, findingsIn, problemsOf } from './content-folder.test-support.ts';

/*
 * "?" may stand at every value while a campaign is a draft or aligning. The outline of the schema says which values there are, so a
 * field that is added tomorrow is tested tomorrow.
 */
const outline = outlineOf('campaign');

describe('every field of a campaign may be “?” while it is being talked about', () => {
  const places = [...placesIn(outline, [])].filter(({ path }) => path.join('.') !== 'status');

  test('there are several hundred of them', () => {
    expect(places.length).toBeGreaterThan(250);
  });

  test.each(['draft', 'aligning'])('one at a time, in a campaign that is %s', (status) => {
    const refused = [...shapeProblems(places, status)].filter(([, rules]) => rules.length > 0);
    expect(refused).toEqual([]);
  });

  test.each(['agreed', 'live', 'wrapped'])('and each is one finding of its own once it is %s', (status) => {
    const kept = [...shapeProblems(places, status)].filter(([, rules]) => rules.join() !== 'unknown-too-late');
    expect(kept).toEqual([]);
  });

  test('in any combination', () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray(places, { minLength: 2, maxLength: 12 }), { minLength: 20, maxLength: 20 }),
        (combinations) => {
          const merged = combinations.map((chosen, index) => ({
            path: [index],
            data: chosen.map(({ data }) => data).reduce(mergedObjects),
          }));
          expect([...shapeProblems(merged, 'aligning')].filter(([, rules]) => rules.length > 0)).toEqual([]);
        },
      ),
      { numRuns: 5 },
    );
  });
});

test('facts and records have no “?”: who writes them knows, or leaves the line out', () => {
  expect(problemsOf('title: A', { 'parties/x.yaml': 'name: X\nkind: brand\nzone: "?"\nhours: "?"\n' })).toEqual([
    'parties/x.yaml:3:7 invalid-value/wrong-kind “Time zone” is the text “?”. Write a time zone such as "Europe/Berlin" instead.',
    'parties/x.yaml:4:8 invalid-value/wrong-kind “Working hours” is the text “?”. Write hours such as "09:00-17:30" instead.',
  ]);
});

test('what is left open is told with its place, and as too late once it is agreed', () => {
  const fields = 'title: A\nmarkets: [de, "?"]\ndeliverables:\n- { title: Film, fee: "?" }\n- "?"';
  expect(problemsOf(`${fields}\nstatus: aligning`, facts)).toEqual([
    '3:15 unknown-value/unknown Entry 2 of “Markets” is not known yet.',
    '5:23 unknown-value/unknown “Fee” of deliverable “Film” is not known yet.',
    '6:3 unknown-value/unknown Deliverable 2 is not known yet.',
  ]);
  expect(problemsOf(`${fields}\nstatus: agreed`, facts)).toEqual([
    '3:15 unknown-too-late/unknown Entry 2 of “Markets” is still “?”, and the campaign is agreed. Write it, or set the status to “aligning”.',
    '5:23 unknown-too-late/unknown “Fee” of deliverable “Film” is still “?”, and the campaign is agreed. Write it, or set the status to “aligning”.',
    '6:3 unknown-too-late/unknown Deliverable 2 is still “?”, and the campaign is agreed. Write it, or set the status to “aligning”.',
  ]);
});

interface Place {
  readonly path: readonly (string | number)[];
  /** A campaign in which "?" stands there, with as little around it as the schema asks for. */
  readonly data: JsonObject;
}

/** Every place at which a value, a section, a list or an item of a list can stand. */
function* placesIn(
  node: FieldNode,
  path: readonly (string | number)[],
  around: (inner: Json) => Json = (inner) => inner,
): Generator<Place> {
  if (path.length > 0) yield { path, data: around('?') as JsonObject };
  if (node.type === 'list') {
    yield* placesIn(node.item, [...path, 0], (inner) => around([inner]));
  } else if (node.type === 'object') {
    for (const child of node.fields.values())
      yield* placesIn(child, [...path, child.key], (inner) => around({ ...neededBeside(node, child), [child.key]: inner }));
  }
}

/** What an object must have beside one of its fields, with made-up values. */
function neededBeside(node: ObjectNode, child: FieldNode): JsonObject {
  const needed = [...node.fields.values()].filter((field) => field.required && field.key !== child.key);
  return Object.fromEntries(needed.map((field) => [field.key, field.type === 'value' ? sampleOf(field) : []]));
}

function sampleOf({ kind, choices, reference }: ValueNode): Json {
  if (reference === 'rule') return 'kill-fee';
  if (choices[0] !== undefined) return choices[0];
  return { date: '2026-05-18', count: 1, quantity: 1, flag: true }[kind] ?? 'sample';
}

/** The rules that find something wrong with the shape of a campaign with "?" at one place, for each place; all in one check. */
function shapeProblems(asked: readonly Place[], status: string): Map<string, string[]> {
  const files = asked.map(({ data }, index): [string, string] => [
    `campaigns/c${index}.mdx`,
    campaign(JSON.stringify({ title: `Campaign ${index}`, ...data, status: data['status'] ?? status })),
  ]);
  const findings = findingsIn(Object.fromEntries(files)).filter(({ severity }) => severity === 'shape');
  return new Map(
    asked.map(({ path }, index) => {
      const own = findings.filter(({ file }) => file === `campaigns/c${index}.mdx`);
      return [path.join('.'), own.map(({ rule }) => rule)];
    }),
  );
}

/** Both at once: fields beside fields, and the one entry of a list together with the one of the other. */
function mergedObjects(a: JsonObject, b: JsonObject): JsonObject {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(keys.map((key) => [key, mergedValues(a[key], b[key])]));
}

function mergedValues(a: Json | undefined, b: Json | undefined): Json | undefined {
  if (isObject(a) && isObject(b)) return mergedObjects(a, b);
  if (isList(a) && isList(b)) return [mergedValues(a[0], b[0]) ?? '?'];
  return b ?? a;
}
