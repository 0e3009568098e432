import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import { plain } from '../../views/piece.ts';
import { wordsIn } from '../../words/index.ts';
import type { EntryData } from '../format/entry-data.ts';
import { entryFormat } from '../format/entry-format.ts';
import { answerTo } from './answer.ts';
import { factsOf, surroundedBy } from './facts.ts';
import type { PanelView } from './panel-view.ts';
import type { Answer, Refusal } from './protocol.ts';

const asOf = '2026-11-21';
const around = surroundedBy(factsOf(loadCorpus('content').corpus));
const LIVE = 'daybrim-first-light';
const OPEN = 'tarnloop-repair-week';

describe('answerTo, asked what the panel shows', () => {
  it('finds nothing in a sample that holds, and lists its clauses in the order of the form', () => {
    const view = panel(ask(LIVE));
    expect(view.summary).toBe('Nothing was found.');
    expect(view.groups).toEqual([]);
    const titles = view.outline.map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['About this campaign', 'Owner', 'Deliverables']);
    const film = view.outline.flatMap(({ clauses }) => clauses).find(({ title }) => title === 'Launch video, Germany');
    expect(film).toMatchObject({ path: ['deliverables', 1], text: expect.stringContaining('Workstream: Influencer') as string });
    for (const { text } of view.outline.flatMap(({ clauses }) => clauses)) expect([...text].length).toBeLessThanOrEqual(140);
  });

  it('groups what stands before the next step, and names each place by its labels', () => {
    const view = panel(ask(OPEN));
    expect(view.groups.map(({ key }) => key).slice(0, 2)).toEqual(['agreed', 'live']);
    const places = view.groups.flatMap(({ lines }) => lines.flatMap((line) => line.places));
    expect(places.length).toBeGreaterThan(3);
    for (const { name } of places) expect(name).not.toBe('');
    expect(view.summary).toMatch(/^\d+ findings stand before it can be agreed\.$/);
  });

  it('shows the finding of a mistake at its field, in words of the interface', () => {
    const view = panel(ask(LIVE, { status: 'lively' }));
    const lines = view.groups.flatMap(({ lines }) => lines);
    expect(lines[0]).toMatchObject({ word: 'Cannot be read', places: [{ name: 'Status', isSaid: false, path: ['status'] }] });
    expect(plain(lines[0]!.sentence)).toContain('lively');
    const german = panel(ask(LIVE, { status: 'lively' }, 'de'));
    expect(german.groups[0]?.title).toBe(wordsIn('de').found.groups.agreed);
    expect(german.unchecked[0]).toContain('Briefing');
  });

  it('judges every other type by its shape and its references', () => {
    const view = panel(answer('party', 'daybrim', { kind: 'planet' }));
    expect(view.groups.flatMap(({ lines }) => lines.flatMap(({ places }) => places.map(({ path }) => path)))).toContainEqual([
      'kind',
    ]);
    expect(view.outline).toEqual([]);
    expect(panel(answer('party', 'daybrim', {})).groups).toEqual([]);
  });

  it('says in a sentence why data cannot be written', () => {
    expect(ask(LIVE, { title: Number.NaN })).toMatchObject({
      kind: 'problem',
      message: expect.stringContaining('“title”') as string,
    });
  });

  it('survives what somebody may write, and keeps it text', () => {
    const title = '<img src=x onerror=alert(1)> javascript:alert(1) {evil}';
    const view = panel(ask(LIVE, { title, body: '---js\nglobalThis.harm = 1\n---\n<script>1</script>' }));
    expect(JSON.stringify(view.outline)).toContain('<img src=x');
    expect(globalThis).not.toHaveProperty('harm');
  });
});

describe('answerTo, asked what stops publishing', () => {
  it('refuses a step with the list of what stands before it', () => {
    const refusal = publishing(ask(OPEN, { status: 'agreed' }, 'en', 'publishing'));
    expect(refusal?.step).toBe('agreed');
    expect(refusal?.lines.length).toBeGreaterThan(0);
  });

  it('lets the same gaps be saved while the status stays', () => {
    expect(publishing(ask(OPEN, { summary: 'Another one.' }, 'en', 'publishing'))).toBeUndefined();
    expect(publishing(ask(LIVE, { status: 'wrapped' }, 'en', 'publishing'))).toBeUndefined();
  });

  it('holds a draft against the site as it was built', () => {
    const entry = { type: 'campaign', id: OPEN, data: { ...dataOf(OPEN), status: 'agreed' }, asOf } as const;
    const opened = { ...entry, data: { ...entry.data, __samepage_source: '---\ntitle: A\nstatus: agreed\n---\n' } };
    const words = wordsIn('en');
    const built = answerTo({ kind: 'publishing', entry: opened, movedFrom: 'built' }, { around, words, base: '/' });
    expect(publishing(built)?.step).toBe('agreed');
    expect(publishing(answerTo({ kind: 'publishing', entry: opened }, { around, words, base: '/' }))).toBeUndefined();
  });
});

function dataOf(id: string): EntryData {
  return entryFormat('mdx', outlineOf('campaign')).fromFile(readFileSync(`content/campaigns/${id}.mdx`, 'utf8'));
}

function ask(id: string, change: EntryData = {}, language = 'en', kind: 'panel' | 'publishing' = 'panel'): Answer {
  const entry = { type: 'campaign', id, data: { ...dataOf(id), ...change }, asOf } as const;
  return answerTo({ kind, entry }, { around, words: wordsIn(language), base: '/' });
}

function answer(type: 'party', id: string, change: EntryData): Answer {
  const data = entryFormat('yaml', outlineOf(type)).fromFile(readFileSync(`content/parties/${id}.yaml`, 'utf8'));
  const entry = { type, id, data: { ...data, ...change }, asOf } as const;
  return answerTo({ kind: 'panel', entry }, { around, words: wordsIn('en'), base: '/' });
}

function panel(given: Answer): PanelView {
  if (given.kind !== 'panel') throw new Error(`There is no panel, but ${JSON.stringify(given)}`);
  return given.view;
}

function publishing(given: Answer): Refusal {
  if (given.kind !== 'publishing') throw new Error(`There is no refusal, but ${JSON.stringify(given)}`);
  return given.refusal;
}
