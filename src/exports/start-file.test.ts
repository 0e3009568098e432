import { cpSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../corpus/check-content.ts';
import { addFiles, contentFolder } from '../corpus/content-folder.test-support.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { spellOut } from '../domain/agreement/spell-out.ts';
import { isList, isObject, type Json, type JsonObject } from '../domain/json.ts';
import { redactPlaybook } from '../domain/playbooks/redact-playbook.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import { parseRelativeDate } from '../domain/time/duration.ts';
import { startFile } from './start-file.ts';

const { corpus } = loadCorpus('content');
const playbooks = [...corpus.entries.playbook.values()];

test('there are playbooks to start from', () => {
  expect(playbooks.length).toBeGreaterThanOrEqual(3);
});

describe.each(playbooks.map((entry) => [entry.id, entry] as const))('a campaign that starts from %s', (id, entry) => {
  test.each(['internal', 'partners'] as const)('is accepted by the check as one that is being aligned, for %s', (audience) => {
    const { body } = startFile({ id, written: redactPlaybook(entry.data, audience), brief: entry.prose });
    const root = contentFolder();
    cpSync('content', root, { recursive: true });
    addFiles(root, { 'campaigns/new-one.mdx': body });
    const { findings } = checkContent(root, '2026-11-21');
    const own = findings.filter(({ file }) => file === 'campaigns/new-one.mdx');
    expect(own.filter(({ severity }) => severity === 'shape').map(({ messageId, path: at }) => [messageId, at.join('.')])).toEqual(
      [],
    );
    expect(own.filter(({ rule }) => rule === 'unknown-value').length).toBeGreaterThan(50);
    expect(loadCorpus(root).corpus.entries.campaign.get('new-one')?.data).toMatchObject({ status: 'aligning', playbook: id });
  });

  test('has every clause of the playbook, every day as an open point with what it was counted from', () => {
    const { body } = startFile({ id, written: entry.data, brief: entry.prose });
    const started = load(frontmatterOf(body)) as JsonObject;
    const missing = Object.keys(entry.data).filter((key) => !(key in started));
    expect(missing.sort()).toEqual(['changes', 'guidance', 'overlays', 'suits', 'unsuited'].sort());
    const days = daysIn({ ...entry.data, overlays: undefined });
    expect(body.match(/"\?" # (?:start|end|kickoff)/g)?.length).toBe(days.length);
    expect(days.length).toBeGreaterThan(40);
  });

  test('means the same as the playbook wherever nothing is open', () => {
    const { body } = startFile({ id, written: entry.data, brief: entry.prose });
    const started = spellOut(outlineOf('campaign'), load(frontmatterOf(body)) as JsonObject).data;
    const from = spellOut(outlineOf('playbook'), entry.data).data;
    for (const key of ['workflows', 'raci', 'decisionRights', 'risks', 'definitions', 'strategy'])
      expect(started[key]).toEqual(from[key]);
  });
});

test('advice stands above its section, and what it is about is not lost in a long line', () => {
  const advice = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const written = { title: 'A', risks: [{ risk: 'Rain' }], guidance: [{ section: 'risks', advice }] };
  const { body } = startFile({ id: 'a-v1', written, brief: undefined });
  const lines = body.split('\n');
  const above = lines.slice(0, lines.indexOf('risks:')).filter((line) => line.startsWith('# word'));
  expect(above.join(' ').match(/word\d+/g)).toHaveLength(60);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test('hostile texts stay texts', () => {
  const written = {
    title: 'A',
    risks: [{ risk: '---\nstatus: live' }, { risk: '{ a: *b } # c' }],
    guidance: [{ section: 'risks', advice: 'a\n---\nb' }],
  };
  const started = load(frontmatterOf(startFile({ id: 'a-v1', written, brief: undefined }).body)) as JsonObject;
  expect(started['risks']).toEqual(written.risks);
  expect(started['status']).toBe('aligning');
});

/** Every day that is counted from the launch; what kind of milestone it is can be called the same. */
function daysIn(value: Json | undefined): string[] {
  if (isList(value)) return value.flatMap(daysIn);
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => (key === 'kind' ? [] : daysIn(item)));
  return typeof value === 'string' && parseRelativeDate(value) ? [value] : [];
}

function frontmatterOf(file: string): string {
  return file.split(/^---$/m)[1] ?? '';
}
