import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, dump } from 'js-yaml';
import { briefOf, bytesOf } from './brief.ts';
import { FACT_FOLDERS, readMarkets } from './facts.ts';
import { idOf, inventParties, type InventedParties } from './parties.ts';
import { identitySections, roleSections, strategySections } from './people.ts';
import { drawSetting } from './setting.ts';
import { responsibilitySections } from './responsibility.ts';
import { measurementSections } from './measurement.ts';
import { moneySections } from './money.ts';
import { talkSections } from './talk.ts';
import { approvalSections } from './approval.ts';
import { deliverableSections } from './deliverables.ts';

/** How much content to generate. */
export interface Amount {
  readonly campaigns: number;
  /** Least size of a campaign's file, in KiB; files are at most a few hundred bytes above it. */
  readonly kibibytes: number;
}

/** A generated file: its path inside the content folder, and its text. */
export interface GeneratedFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes a content folder with this many campaigns and the parties that they share; what was in it is replaced.
 * Facts are copied from `facts`, a content folder. The same amount gives the same bytes.
 */
export function generateContent(root: string, facts: string, amount: Amount): void {
  rmSync(root, { recursive: true, force: true });
  for (const folder of FACT_FOLDERS) cpSync(path.join(facts, folder), path.join(root, folder), { recursive: true });
  for (const folder of ['parties', 'campaigns']) mkdirSync(path.join(root, folder), { recursive: true });
  for (const { file, text } of generatedFiles(facts, amount)) writeFileSync(path.join(root, file), text);
}

/** The files that are generated, one after the other: settings, parties, campaigns. */
export function* generatedFiles(facts: string, { campaigns, kibibytes }: Amount): Generator<GeneratedFile> {
  const parties = inventParties(campaigns, readMarkets(facts));
  yield { file: 'samepage.yaml', text: dump({ name: 'Samepage under load', language: 'en' }) };
  for (const { id, data } of Object.values(parties).flat()) yield { file: `parties/${id}.yaml`, text: written(data) };
  for (let index = 0; index < campaigns; index += 1) yield campaignFile(index, parties, kibibytes * 1024);
}

function campaignFile(index: number, parties: InventedParties, bytes: number): GeneratedFile {
  const setting = drawSetting(index, parties);
  const frontmatter = `---\n${written({
    ...identitySections(setting),
    ...roleSections(setting),
    ...strategySections(setting),
    ...deliverableSections(setting),
    ...approvalSections(setting),
    ...responsibilitySections(setting),
    ...measurementSections(setting),
    ...moneySections(setting),
    ...talkSections(setting),
  })}---\n\n`;
  const id = idOf(`${setting.brand.name} ${index + 1}`);
  return { file: `campaigns/${id}.mdx`, text: frontmatter + briefOf(setting, bytes - bytesOf(frontmatter)) };
}

/** Items on lines of their own, what is inside them in brackets: how people write agreements. */
function written(data: unknown): string {
  return dump(data, { schema: CORE_SCHEMA, flowLevel: 2, lineWidth: -1, noRefs: true });
}
