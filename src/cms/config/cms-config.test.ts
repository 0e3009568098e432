import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entryAt } from '../../corpus/content-files.ts';
import { contentTypes } from '../../domain/schema/index.ts';
import { field, itemList, required } from '../../domain/schema/field.ts';
import { outlineOfSchema } from '../../domain/schema/outline.ts';
import { line, reference } from '../../domain/schema/values.ts';
import { wordsIn } from '../../words/index.ts';
import { cmsConfig } from './cms-config.ts';
import { collections } from './collection.ts';
import type { CmsConfig, CmsField } from './decap-config.ts';
import { decapSchema, type DecapSchema } from './decap-schema.test-support.ts';
import { formFields, type FormContext } from './form-field.ts';
import { hostedPlace, localPlace } from './place.ts';

const siteUrl = 'https://campaigns.example/';
const config = cmsConfig({ place: localPlace(true), words: wordsIn('en'), siteUrl });
const all = config.collections.flatMap(({ name, fields }) => fields.flatMap((child) => flat(child, name)));

describe('the configuration', () => {
  let refusal: DecapSchema;
  beforeAll(async () => {
    refusal = await decapSchema();
  });

  it.each(['en', 'de', 'es'])('is one that Decap accepts, in the words of %s', (language) => {
    expect(refusal(cmsConfig({ place: localPlace(true), words: wordsIn(language), siteUrl }))).toBeUndefined();
  });

  it.each([
    [
      'a step that is no number',
      (broken: Mutable) => Object.assign(fieldOf(broken, 'count'), { step: 'any' }),
      /step' must be number/,
    ],
    ['a relation to nothing', (broken: Mutable) => delete fieldOf(broken, 'platform')['collection'], /collection/],
    ['a choice without words', (broken: Mutable) => delete fieldOf(broken, 'workstream')['options'], /options/],
    ['two fields of one name', (broken: Mutable) => (fieldOf(broken, 'count')['name'] = 'title'), /unique/],
    ['no place to save', (broken: Mutable) => delete broken['backend'], /backend/],
  ])('is not accepted with %s: the check is alive', (_, spoil, message) => {
    const broken = structuredClone(config) as unknown as Mutable;
    spoil(broken);
    expect(refusal(broken)).toMatch(message);
  });

  it('has the forms that it had', async () => {
    await expect(config.collections.map(outlineText).join('\n')).toMatchFileSnapshot('cms-config.snapshot.txt');
  });

  it('has a collection for every type of content but the generated holidays, in the folder where the check looks', () => {
    const folders = Object.values(contentTypes).map(({ folder }) => folder);
    expect(config.collections.map(({ name }) => name).toSorted()).toEqual(folders.filter((name) => name !== 'holidays').toSorted());
    for (const { folder, extension, path } of config.collections) {
      const file = `${folder.replace('content/', '')}/${path ? 'spring/launch' : 'launch'}.${extension}`;
      expect(entryAt(file)?.file).toBe(file);
    }
  });

  it('demands only what the name of a file is made of', () => {
    expect(all.filter(({ field: { required: is } }) => is).map(({ path }) => path)).toEqual([
      ...['campaigns.title', 'playbooks.title', 'parties.name', 'markets.name', 'platforms.name', 'metrics.name', 'glossary.term'],
      ...['reports.campaign', 'reports.by', 'reports.on'],
      ...['signoffs.campaign', 'signoffs.party', 'signoffs.person', 'signoffs.at'],
    ]);
  });

  it('begins every list empty, and closed', () => {
    const lists = all.filter(({ field: { widget } }) => widget === 'list' || widget === 'raci');
    expect(lists.length).toBeGreaterThan(100);
    for (const { field: list } of lists) expect(list).toMatchObject({ default: [] });
    for (const { field: list } of lists.filter(({ field: child }) => 'fields' in child))
      expect(list).toMatchObject({ collapsed: true, minimize_collapsed: true });
  });

  it('follows relations to collections that exist, by fields that they have', () => {
    const relations = all.map(({ field: child }) => child).filter((child) => child.widget === 'relation');
    expect(relations.length).toBeGreaterThan(30);
    for (const { collection, search_fields: names = [] } of relations as {
      collection: string;
      search_fields?: readonly string[];
    }[]) {
      const target = config.collections.find(({ name }) => name === collection);
      expect(target?.fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
    }
  });

  it('can be printed: nothing in it is code', () => {
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });
});

describe('a form', () => {
  const context: FormContext = { words: wordsIn('en'), collections, required: [] };
  const formOf = (shape: Record<string, z.ZodType>, options: Partial<FormContext> = {}) =>
    formFields(outlineOfSchema(z.strictObject(shape)), { ...context, ...options });

  it('cannot be made of a kind of value that nothing shows', () => {
    const colour = z.string().meta({ kind: 'colour' });
    expect(() => formOf({ looks: z.strictObject({ main: field(colour, 'Main', 'The colour.') }) })).toThrow(
      'The field "looks.main" has the kind "colour", which has no widget in the editor.',
    );
  });

  it.each([
    ['a widget that nobody made', { title: field(line, 'Title', 'The title.', { form: { widget: 'slider' } }) }],
    ['the widget of a list on a text', { title: field(line, 'Title', 'The title.', { form: { widget: 'raci' } }) }],
  ])('cannot be made with %s', (_, shape) => {
    expect(() => formOf(shape)).toThrow(/The field "title" asks for the widget "(slider|raci)"/);
  });

  it('cannot refer to what is in no collection', () => {
    const shape = { party: field(reference, 'Party', 'Who.', { reference: 'party' }) };
    expect(() => formOf(shape, { collections: new Map() })).toThrow(
      'The field "party" refers to a party, and the editor has no collection',
    );
  });

  it('cannot show a list of lists', () => {
    expect(() => formOf({ grid: z.array(z.array(line)) })).toThrow('The field "grid" is a list of lists');
  });

  it('shows help as it is written, whatever Markdown would make of it', () => {
    const [shown] = formOf({ text: field(line, 'Text', 'Kept as signed/<hash>.json, *never* changed; see https://x.example.') });
    expect(shown?.hint).toBe('Kept as signed/\\<hash\\>.json, \\*never\\* changed; see https\\://x.example.');
  });

  it('lists items by what their id comes from', () => {
    const item = z.strictObject({ id: required(line, 'Id', 'Id.'), name: required(line, 'Name', 'Its name.'), kind: line });
    const [byId] = formOf({ list: itemList(item.meta({ idFrom: ['kind'] })) });
    const [byName] = formOf({ list: itemList(item) });
    expect([byId, byName]).toMatchObject([{ summary: '{{fields.kind}}' }, { summary: '{{fields.name}}' }]);
  });
});

describe('a git host', () => {
  const repository = {
    url: 'https://git.example/team/campaigns.git',
    host: 'forgejo',
    branch: 'main',
    folder: './content/',
  } as const;

  it('is no place to save before someone can log in there', () => {
    expect(hostedPlace({ repository, editor: undefined })).toBeUndefined();
    expect(hostedPlace({ repository: { ...repository, host: 'github' }, editor: { application: 'abc' } })).toBeUndefined();
    expect(hostedPlace({ repository: undefined, editor: { application: 'abc' } })).toBeUndefined();
  });

  it.each([
    ['forgejo', { application: 'abc' }, { app_id: 'abc', base_url: 'https://git.example', api_root: 'https://git.example/api/v1' }],
    ['gitea', { application: 'abc' }, { app_id: 'abc', base_url: 'https://git.example', api_root: 'https://git.example/api/v1' }],
    ['gitlab', { application: 'abc' }, { app_id: 'abc', auth_type: 'pkce', api_root: 'https://git.example/api/v4' }],
    [
      'github',
      { loginServer: 'https://login.example/auth/' },
      { base_url: 'https://login.example', auth_endpoint: 'auth', api_root: 'https://git.example/api/v3' },
    ],
    ['github', { ownToken: true }, { api_root: 'https://git.example/api/v3' }],
  ] as const)('%s is asked at its own address', (host, editor, expected) => {
    const place = hostedPlace({ repository: { ...repository, host }, editor });
    expect(place?.backend).toMatchObject({ name: host, repo: 'team/campaigns', branch: 'main', ...expected });
    expect(place?.contentFolder).toBe('content');
  });
});

type Mutable = Record<string, unknown> & { collections: { fields: (Record<string, unknown> & { name: string })[] }[] };

/** A field of the deliverables of a campaign. */
function fieldOf({ collections: [campaigns] }: Mutable, name: string): Record<string, unknown> {
  const deliverables = campaigns!.fields.find((child) => child.name === 'deliverables')!;
  return (deliverables['fields'] as (Record<string, unknown> & { name: string })[]).find((child) => child.name === name)!;
}

function flat(child: CmsField, parent: string): { readonly path: string; readonly field: CmsField }[] {
  const path = `${parent}.${child.name}`;
  const inside = 'fields' in child ? (child.fields ?? []) : [];
  return [{ path, field: child }, ...inside.flatMap((item) => flat(item, path))];
}

/** A collection with one line a field, so that a changed form reads as what it is. */
function outlineText({ fields, ...collection }: CmsConfig['collections'][number]): string {
  return `${JSON.stringify(collection)}\n${fields.map((child) => fieldText(child, 1)).join('')}`;
}

function fieldText(child: CmsField, depth: number): string {
  const { name, label, required: isRequired, widget, ...rest } = child;
  const { fields = [], ...options } = { ...rest, hint: undefined } as unknown as { fields?: readonly CmsField[] };
  const written = JSON.stringify(options);
  const more = written === '{}' ? '' : ` ${written}`;
  const line = `${'  '.repeat(depth)}${name}${isRequired ? '!' : ''} ${widget} “${label}”${more}\n`;
  return line + fields.map((inner) => fieldText(inner, depth + 1)).join('');
}
