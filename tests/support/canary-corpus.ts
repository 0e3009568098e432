import type { Corpus, Entries } from '../../src/domain/corpus.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import { agreementOf } from './agreement.ts';
import { entryFrom } from '../../src/domain/entries-from.ts';
import { clausesOf } from '../../src/domain/agreement/clauses.ts';
import { clausesOfParty } from '../../src/domain/agreement/signatures.ts';
import { generatedFacts } from './generated-facts.ts';

/** A corpus with one campaign called "aurora", its cast, and whatever else is given. */
export function corpusOf(written: JsonObject, more: Partial<Entries> = {}): Corpus {
  const campaign = new Map([['aurora', entryFrom('campaign', 'aurora', written)]]);
  return { site: { name: 'Canaries' }, entries: { ...generatedFacts(), campaign, ...more } };
}

/** A party with a canary of its id in every field that it has, named after who may see it. */
export function canaryParty(id: string): JsonObject {
  return {
    name: `public-name-${id}`,
    kind: 'agency',
    summary: `public-summary-${id}`,
    zone: 'Europe/Berlin',
    people: [
      {
        name: `partners-person-${id}`,
        job: `partners-job-${id}`,
        email: `internal-mail-${id}@example.com`,
        phone: `internal-phone-${id}`,
      },
    ],
    channels: [{ title: `partners-channel-${id}`, purpose: `partners-purpose-${id}` }],
    turnaround: `partners-turnaround-${id}`,
    workingStyle: { speed: 3, decides: `partners-decides-${id}`, notes: `internal-notes-${id}` },
    framework: { workflow: `partners-workflow-${id}`, kpis: [`partners-kpi-${id}`], ugc: `partners-ugc-${id}` },
    remarks: `internal-remarks-${id}`,
  };
}

/** A record of the campaign with a canary in each section; everything in it is for partners. */
export const CANARY_PROGRESS = {
  casting: [{ creator: 'mila-hart', stage: 'confirmed', note: 'partners-progress-casting' }],
  drafts: [{ deliverable: 'deliverables-1', round: 1, decision: 'changes', note: 'partners-progress-draft' }],
  sessions: [
    { kind: 'kickoff', on: '2026-01-10', decided: [{ what: 'partners-progress-decided' }], note: 'partners-progress-session' },
  ],
  log: [{ on: '2026-01-11', what: 'partners-progress-log' }],
} as const;

/** What a party signed when the campaign still said something else; `text` stands for the hash of the whole. */
export function signoffOf(written: JsonObject, party: string, text: string): JsonObject {
  const agreement = agreementOf(written, generatedFacts());
  const clauses = clausesOfParty(agreement, clausesOf(agreement), party).map(({ id, hash }) => ({ clause: id, hash }));
  return {
    campaign: 'aurora',
    party,
    person: `partners-signer-${party}`,
    decision: 'signed with a remark',
    remark: `partners-remark-${party}`,
    at: '2026-01-15T12:00',
    zone: 'Europe/Berlin',
    way: 'email',
    evidence: `partners-evidence-${party}`,
    text,
    clauses,
  };
}
