import { cpSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, refusalOf, saving, Workplace } from './content-repository.test-support.ts';
import type { LocalBackend } from './local-backend.ts';

const publishing = asking('publishUnpublishedEntry', { collection: 'campaigns', slug: 'aurora' });
const campaign = '---\ntitle: Aurora\nstatus: aligning\n---\nBrief.\n';
let place: Workplace;
let backend: LocalBackend;

beforeEach(() => {
  place = new Workplace({ branch: 'main' });
  place.write('campaigns/aurora.mdx', campaign);
  place.commitAll('A campaign that holds');
  backend = place.workflow();
});
afterEach(() => place.remove());

describe('publishing a draft', () => {
  test('is refused when its file cannot be read, and changes nothing', async () => {
    await backend(saving(campaign.replace('status: aligning', 'status: agreeing')));
    const before = place.git('for-each-ref');
    const { status, error } = await refusalOf(backend(publishing));
    expect(status).toBe(422);
    expect(error).toMatch(/^Nothing was published\. campaigns\/aurora\.mdx: .*agreeing/);
    expect([place.git('for-each-ref'), place.read('campaigns/aurora.mdx'), place.edits]).toEqual([before, campaign, '']);
  });

  test('is refused when something stands before the step that it takes', async () => {
    await backend(saving(campaign.replace('aligning', 'agreed')));
    const { error } = await refusalOf(backend(publishing));
    expect(error).toContain('“Aurora” cannot be agreed with this text. Nothing was published.');
    expect(error).toContain('campaigns/aurora.mdx: ');
  });

  test('is refused when its brief holds code', async () => {
    await backend(saving(campaign.replace('Brief.', '<img src="x" onerror="alert(1)" />')));
    expect((await refusalOf(backend(publishing))).error).toMatch(/^Nothing was published\. campaigns\/aurora\.mdx: .*img/);
  });

  test('lands with every gap while it stays a draft', async () => {
    const other = campaign.replace('Aurora', 'Dawn');
    await backend(saving(other));
    await backend(publishing);
    expect(place.read('campaigns/aurora.mdx')).toBe(other);
  });

  test('lands whatever was broken before, in this file and in others', async () => {
    place.write('campaigns/aurora.mdx', campaign.replace('---\nBrief', 'start: 2026-05-01\n---\nBrief'));
    place.write('campaigns/borealis.mdx', 'no fields');
    place.commitAll('Broken by hand');
    const text = readFileSync(`${place.content}/campaigns/aurora.mdx`, 'utf8').replace('Aurora', 'Dawn');
    await backend(saving(text));
    await backend(publishing);
    expect(place.read('campaigns/aurora.mdx')).toBe(text);
  });
});

describe.each(['simple', 'workflow'] as const)('deleting an entry in the %s way', (mode) => {
  const deleting = (path: string) => asking('deleteFiles', { paths: [`content/${path}`], options: { commitMessage: 'Delete' } });

  beforeEach(() => {
    cpSync('content', place.content, { recursive: true });
    place.commitAll('Everything');
    backend = place[mode]();
  });

  test('is refused when others refer to it, and changes nothing', async () => {
    const head = place.git('rev-parse', 'main');
    const { status, error } = await refusalOf(backend(deleting('parties/larkstow.yaml')));
    expect(status).toBe(422);
    expect(error).toMatch(/^Nothing was deleted\. campaigns\/tarnloop-.*larkstow/);
    expect([place.edits, place.git('rev-parse', 'main')]).toEqual(['', head]);
  });

  test('is done when nobody does', async () => {
    place.write('parties/nobody.yaml', 'name: Nobody\nkind: agency\n');
    place.commitAll('One more');
    await backend(deleting('parties/nobody.yaml'));
    expect(place.read('parties/nobody.yaml')).toBeUndefined();
  });
});

describe('saving where it is final', () => {
  const path = 'content/reports/aurora/first.yaml';
  const reporting = (raw: string) => backend(saving(raw, { useWorkflow: false, newEntry: true, slug: 'first', path }));
  const report = 'campaign: aurora\nby: brand\non: 2026-05-08\nvalues:\n  - kpi: reach\n    value: 5\n    source: insights\n';
  const whole = campaign.replace('---\nBrief', 'roles:\n  brand: {}\nkpis:\n  - { id: reach, name: Reach }\n---\nBrief');

  beforeEach(() => {
    place.write('campaigns/aurora.mdx', whole);
    backend = place.simple();
  });

  test('refuses a report that lacks something: it could never be mended', async () => {
    const { status, error } = await refusalOf(reporting(report.replace('    value: 5\n', '')));
    expect(status).toBe(422);
    expect(error).toMatch(/^Nothing was saved\. reports\/aurora\/first\.yaml: .*“Value”/);
    expect(place.read('reports/aurora/first.yaml')).toBeUndefined();
  });

  test('refuses a report about a campaign that is not there', async () => {
    const { error } = await refusalOf(reporting(report.replace('campaign: aurora', 'campaign: borealis')));
    expect(error).toMatch(/^Nothing was saved\. .*borealis/);
  });

  test('takes one that is whole', async () => {
    await reporting(report);
    expect(place.read('reports/aurora/first.yaml')).toBe(report);
  });

  test('refuses the step to a live campaign with code in its brief, which waits for nobody until then', async () => {
    const unsafe = whole.replace('Brief.', 'Hi {process.env.X}');
    const live = unsafe.replace('aligning', 'live');
    expect((await refusalOf(backend(saving(live, { useWorkflow: false })))).error).toMatch(/Nothing was saved\. .*process\.env/s);
    await backend(saving(unsafe, { useWorkflow: false }));
    expect(place.read('campaigns/aurora.mdx')).toBe(unsafe);
  });
});
