import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { signedFile, textToSign } from '../src/corpus/text-to-sign.ts';
import { signoffGaps, signoffText } from '../src/domain/agreement/signoff.ts';
import type { SignedText } from '../src/domain/agreement/signing.ts';
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
  const { content, campaign, party, person, at, decision, way } = options;
  if (!campaign || !party || !person || !at)
    throw new Error('A signature needs --campaign, --party, --person and --at. See --help.');
  if (!isWallTime(at)) throw new Error(`--at takes a day and time such as 2026-10-21T15:30, not "${at}".`);
  const [gap] = signoffGaps(options);
  if (gap === 'remark') throw new Error(`A party that has ${decision} says why: add --remark.`);
  if (gap === 'evidence') throw new Error(`A signature by ${way} needs what shows it: add --evidence.`);
  const { signed, zone: ownZone } = textToSign(content, { campaign, party });
  const zone = options.zone ?? ownZone;
  if (!zone || !isTimeZone(zone)) throw new Error(`Name the time zone of that time with --zone, such as Europe/Berlin.`);
  const file = record(options, { campaign, party, person, at, zone }, signed);
  console.log(`Recorded ${file}. It becomes part of the agreement once it is committed.`);
});

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
  const data = { ...signing, decision, remark, way, evidence, recordedBy, ...signoffText(signed) };
  write(path.join(content, signedFile(signed.hash)), signed.text);
  write(path.join(content, file), stringify(data, { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' }));
  return file;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
