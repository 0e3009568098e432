import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChild } from '../../scripts/lib/child-command.ts';
import type { Audience } from '../../src/domain/audience.ts';
import { canaryCampaign, hasCanary, placeOf } from '../support/canary-campaign.ts';
import { everythingBuilt, writeCanaryFolder } from '../support/canary-folder.ts';
import { mayAudienceSee } from '../support/canary-oracle.ts';
import { TARGETS } from '../support/fill-campaign.ts';

const { written, canaries } = canaryCampaign();

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samepage-redaction-'));
  await writeCanaryFolder(join(folder, 'content'), written);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds the site for one audience, as the command does it, and gives every file of it as one text. */
async function built(audience: Audience): Promise<string> {
  const out = outFolder(audience);
  const options = ['--content', join(folder, 'content'), '--out', out, '--audience', audience, '--as-of', '2026-11-21'];
  const { status, text } = await runChild(process.execPath, ['scripts/build.ts', ...options], { output: 'kept' });
  if (status !== 0) throw new Error(`The build for ${audience} failed:\n${text}`);
  return everythingBuilt(out);
}

function outFolder(audience: Audience): string {
  return join(folder, audience.replace(':', '-'));
}

/** Texts outside of the campaign's own fields, by who may see them; `public` ones are said of every party by name. */
const ELSEWHERE = {
  partners: [
    'partners-brief',
    ...['progress-casting', 'progress-draft', 'progress-decided', 'progress-session', 'progress-log'].map(
      (name) => `partners-${name}`,
    ),
    ...['signer', 'remark', 'evidence'].map((name) => `partners-${name}-northlight`),
    ...['person', 'job', 'channel', 'turnaround', 'decides', 'workflow', 'kpi', 'ugc'].flatMap((name) =>
      TARGETS.party.map((party) => `partners-${name}-${party}`),
    ),
    'partners-report-note',
  ],
  internal: [
    ...['mail', 'phone', 'notes', 'remarks'].flatMap((name) =>
      [...TARGETS.party, 'competitor'].map((party) => `internal-${name}-${party}`),
    ),
    'secret-campaign',
    ...['partners-person-competitor', 'partners-job-competitor', 'partners-turnaround-competitor'],
  ],
};

/** What no build may say for lack of a place: `partners` may know of every campaign, a party of its own alone. */
function hiddenElsewhere(audience: Audience): readonly string[] {
  if (audience === 'public')
    return [...ELSEWHERE.partners, ...ELSEWHERE.internal, ...TARGETS.party.map((party) => `public-name-${party}`)];
  return ELSEWHERE.internal.filter(
    (text) => audience !== 'partners' || !/^secret|competitor$/.test(text) || text.startsWith('internal'),
  );
}

// The first build is for the team: nothing of it may be left in a cache for the next ones.
describe.each<Audience>(['internal', 'partners', 'party:northlight', 'party:mila-hart', 'public'])('a build for %s', (audience) => {
  let output: string;

  beforeAll(async () => {
    output = await built(audience);
  }, 180_000);

  it('says nothing of the campaign that this audience may not see', () => {
    const leaked = canaries.filter((canary) => !mayAudienceSee(audience, canary.path) && hasCanary(output, canary));
    expect(leaked.map(placeOf)).toEqual([]);
  });

  // From the team nothing is hidden.
  if (audience !== 'internal') {
    it('says nothing of parties, records and other campaigns that this audience may not see', () => {
      expect(hiddenElsewhere(audience).filter((text) => output.includes(text))).toEqual([]);
    });
  }

  it('says all that this audience may see, so that an empty build does not pass', () => {
    const missing = canaries.filter((canary) => mayAudienceSee(audience, canary.path) && !hasCanary(output, canary));
    expect(missing.map(placeOf)).toEqual([]);
    expect(ELSEWHERE.partners.some((text) => output.includes(text))).toBe(audience !== 'public');
  });

  it(`${audience === 'internal' ? 'has' : 'has not the least trace of'} the editor`, () => {
    const isThere = audience === 'internal';
    expect(existsSync(join(outFolder(audience), 'admin'))).toBe(isThere);
    expect(/href="[^"]*admin\//.test(output)).toBe(isThere);
    expect(readFileSync(join(outFolder(audience), '_headers'), 'utf8').includes('/admin')).toBe(isThere);
  });

  it('keeps signed texts out of the site', () => {
    // The editor knows the name of their form, and only the team has an editor.
    if (audience !== 'internal') expect(output).not.toContain('samepage-1');
    // As they begin, whatever they were put into.
    const quote = String.raw`(?:\\*"|&quot;|&#34;|%22)`;
    expect(output).not.toMatch(new RegExp(`form${quote}:${quote}samepage-1`));
  });
});

describe('an audience that is none', () => {
  it('stops the build before a page is made', async () => {
    await expect(built('party:Northlight')).rejects.toThrow('is no audience');
  });
});
