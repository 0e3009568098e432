import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import { signedTextFor } from '../../src/domain/agreement/signing.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import { agreementOf } from './agreement.ts';
import { CANARY_PROGRESS, canaryParty, signoffOf } from './canary-corpus.ts';
import { TARGETS } from './fill-campaign.ts';
import { generatedFacts } from './generated-facts.ts';

/** Writes a content folder with the canary campaign, its records, and a campaign of somebody else that nobody here may know of. */
export async function writeCanaryFolder(folder: string, written: JsonObject): Promise<void> {
  const files = { ...factFiles(), ...partyFiles(), ...campaignFiles(written), ...recordFiles(written) };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}

/** Names and contents of all files of a built site, its search index among them, as one text; numbers without the marks that group their digits. */
export async function everythingBuilt(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  const files = names
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => !/\.(?:woff2?|png|ico)$/.test(file));
  const texts = await Promise.all(files.map(textOf));
  const all = [...names.map(({ name }) => name), ...files.map((file) => path.relative(folder, file)), ...texts].join('\n');
  return `${all}\n${all.replace(/(?<=\d)(?:[.,'’ \u00a0\u202f]|&nbsp;|&#160;)(?=\d{3}(?!\d))/g, '')}`;
}

/** The parts of the search index are compressed. */
async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  const isIndex = /\.pf_\w+$/.test(file);
  return (isIndex ? gunzipSync(bytes) : bytes).toString('utf8');
}

function factFiles(): Record<string, string> {
  const { market, platform, metric, glossary } = generatedFacts();
  const filesOf = (name: string, entries: ReadonlyMap<string, { readonly data: unknown }>) =>
    [...entries].map(([id, { data }]) => [`${name}/${id}.yaml`, stringify(data)] as const);
  return Object.fromEntries([
    ...filesOf('markets', market),
    ...filesOf('platforms', platform),
    ...filesOf('metrics', metric),
    ...filesOf('glossary', glossary),
    ['playbooks/launch-v1.mdx', '---\ntitle: Launch\n---\n'],
    ['samepage.yaml', stringify({ name: 'Canaries' })],
  ]);
}

function partyFiles(): Record<string, string> {
  return Object.fromEntries([...TARGETS.party, 'competitor'].map((id) => [`parties/${id}.yaml`, stringify(canaryParty(id))]));
}

function campaignFiles(written: JsonObject): Record<string, string> {
  const secret = {
    title: 'secret-campaign-title',
    status: 'live',
    roles: [{ id: 'brand', kind: 'brand', party: 'competitor' }],
    questions: [{ question: 'secret-campaign-question' }],
  };
  return {
    'campaigns/aurora.mdx': `---\n${stringify(written)}---\n\nThe partners-brief of Aurora.\n`,
    'campaigns/secret-campaign.mdx': `---\n${stringify(secret)}---\n\nThe secret-campaign-brief.\n`,
  };
}

function recordFiles(written: JsonObject): Record<string, string> {
  const report = {
    campaign: 'aurora',
    by: 'brand',
    on: '2026-09-01',
    values: [{ kpi: 'kpis-1', value: 5, note: 'partners-report-note' }],
  };
  const signed = signedTextFor(agreementOf(written, generatedFacts()), 'northlight');
  return {
    'progress/aurora.yaml': stringify(CANARY_PROGRESS),
    'reports/aurora/2026-09-01-brand.yaml': stringify(report),
    'signoffs/aurora/2026-01-15-northlight.yaml': stringify(signoffOf(written, 'northlight', signed.hash)),
    [`signed/${signed.hash}.json`]: signed.text,
  };
}
