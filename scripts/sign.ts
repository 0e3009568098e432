import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { resolveAgreement } from '../src/domain/agreement/resolve.ts';
import { signedTextFor, type SignedText } from '../src/domain/agreement/signing.ts';
import { partiesOf } from '../src/domain/agreement/roles.ts';
import { isTimeZone, isWallTime } from '../src/domain/time/calendar-text.ts';
import { contentOption, runCommand, type Values } from './lib/command.ts';

const command = {
  name: 'npm run sign',
  summary: 'Records the signature of one party: the hashes of the clauses that concern it, and the text that was signed.',
  options: {
    content: contentOption,
    campaign: { kind: 'text', value: 'ID', help: 'the campaign' },
    party: { kind: 'text', value: 'ID', help: 'the party that signs' },
    person: { kind: 'text', value: 'NAME', help: 'who signs' },
    at: { kind: 'text', value: 'TIME', help: 'when, such as 2026-10-21T15:30' },
    zone: { kind: 'text', value: 'ZONE', help: "time zone of that time (the party's when absent)" },
    way: {
      kind: 'text',
      value: 'WAY',
      help: 'by which way',
      choices: ['pull request', 'cms', 'email', 'document'],
      default: 'pull request',
    },
    decision: {
      kind: 'text',
      value: 'DECISION',
      help: 'what was decided',
      choices: ['signed', 'signed with a remark', 'declined'],
      default: 'signed',
    },
    remark: { kind: 'text', value: 'TEXT', help: 'remark, or reason of a refusal' },
    evidence: { kind: 'text', value: 'TEXT', help: 'what shows it: a commit, a mail, a document' },
    'recorded-by': { kind: 'text', value: 'NAME', help: 'who writes it down, when it is not the signer' },
  },
} as const;

await runCommand(command, (options) => {
  const { content, campaign, party, person, at, decision, remark } = options;
  if (!campaign || !party || !person || !at)
    throw new Error('A signature needs --campaign, --party, --person and --at. See --help.');
  if (!isWallTime(at)) throw new Error(`--at takes a day and time such as 2026-10-21T15:30, not "${at}".`);
  if (decision !== 'signed' && !remark) throw new Error(`A party that has ${decision} says why: add --remark.`);
  const { corpus, findings } = loadCorpus(content);
  const entry = corpus.entries.campaign.get(campaign);
  if (!entry)
    throw new Error(
      absent(
        campaign,
        findings.some(({ file }) => file === `campaigns/${campaign}.mdx`),
      ),
    );
  const agreement = resolveAgreement(entry, corpus.entries);
  if (!partiesOf(agreement.campaign).includes(party))
    throw new Error(`"${party}" takes no part in ${campaign}. Parties are ${partiesOf(agreement.campaign).join(', ')}.`);
  const zone = options.zone ?? corpus.entries.party.get(party)?.data.zone;
  if (!zone || !isTimeZone(zone)) throw new Error(`Name the time zone of that time with --zone, such as Europe/Berlin.`);
  const file = record(options, { campaign, party, person, at, zone }, signedTextFor(agreement, party));
  console.log(`Recorded ${file}. It becomes part of the agreement once it is committed.`);
});

function absent(campaign: string, isBroken: boolean): string {
  return isBroken ? `The campaign ${campaign} has problems. Run "npm run check" first.` : `There is no campaign "${campaign}".`;
}

interface Signing {
  readonly campaign: string;
  readonly party: string;
  readonly person: string;
  readonly at: string;
  readonly zone: string;
}

/** Writes the signed text, unless another party signed the same one, and the record. A record is never overwritten. */
function record(options: Values<typeof command>, signing: Signing, signed: SignedText): string {
  const { content, decision, remark, way, evidence, 'recorded-by': recordedBy } = options;
  const file = path.join('signoffs', signing.campaign, `${signing.at.slice(0, 10)}-${signing.party}.yaml`);
  if (existsSync(path.join(content, file)))
    throw new Error(`${file} exists already, and signatures are never overwritten. Sign on another day, or rename it.`);
  const clauses = signed.clauses.map(({ id, hash }) => ({ clause: id, hash }));
  const data = { ...signing, decision, remark, way, evidence, recordedBy, text: signed.hash, clauses };
  write(path.join(content, 'signed', `${signed.hash}.json`), signed.text);
  write(path.join(content, file), stringify(data, { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' }));
  return file;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
