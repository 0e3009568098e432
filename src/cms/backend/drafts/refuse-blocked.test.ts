import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, refusalOf, saving, Workplace } from '../content-repository.test-support.ts';
import type { LocalBackend } from '../local-backend.ts';

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
