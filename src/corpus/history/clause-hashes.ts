import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Facts } from '../../domain/agreement/apply-facts.ts';
import { CANONICAL_FORM } from '../../domain/agreement/canonical.ts';
import { clausesOf } from '../../domain/agreement/clauses.ts';
import { resolveAgreement } from '../../domain/agreement/resolve.ts';
import type { Entry } from '../../domain/corpus.ts';
import { contentTypes } from '../../domain/schema/index.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import { digestOf, readFile } from '../read-file.ts';
import { readBlobs } from './blobs.ts';

/** The hash of each clause of one text, by the clause's id; undefined when the text cannot be read as a campaign. */
export type ClauseHashes = ReadonlyMap<string, string> | undefined;

/**
 * The hashes of a text's clauses as they follow from that text alone: shared facts are left out on both sides of a comparison, so that
 * a changed holiday or label is never put down to whoever edited the campaign next.
 */
export function clauseHashesOf(entry: Entry<'campaign'>): Map<string, string> {
  return new Map(clausesOf(resolveAgreement(entry, NO_FACTS)).map(({ id, hash }) => [id, hash]));
}

/**
 * The clause hashes of earlier texts of one campaign, in the order of their blobs. What was worked out once is kept in `cacheFolder`,
 * by blob and by the shape of campaigns.
 */
export function clauseHashesOfBlobs(
  file: CampaignFile,
  blobs: readonly string[],
  folder: string,
  cacheFolder: string,
): ClauseHashes[] {
  const kept = blobs.map((blob) => readKept(cacheFolder, blob));
  const missing = blobs.filter((_, index) => kept[index] === undefined);
  const made = new Map(
    [...readBlobs(folder, missing)].map(([blob, bytes]) => {
      const { entry } = readFile({ type: 'campaign', ...file }, bytes, digestOf(bytes));
      const hashes = entry ? clauseHashesOf(entry as Entry<'campaign'>) : undefined;
      keep(cacheFolder, blob, hashes);
      return [blob, hashes] as const;
    }),
  );
  return blobs.map((blob, index) => {
    const found = kept[index];
    return found === undefined ? made.get(blob) : (found.hashes ?? undefined);
  });
}

/** Where a campaign stands. */
export interface CampaignFile {
  readonly id: string;
  readonly file: string;
}

const NO_FACTS = Object.fromEntries(Object.keys(contentTypes).map((type) => [type, new Map()])) as unknown as Facts;

interface Kept {
  readonly hashes: Map<string, string> | null;
}

function readKept(cacheFolder: string, blob: string): Kept | undefined {
  try {
    const hashes = JSON.parse(readFileSync(placeOf(cacheFolder, blob), 'utf8')) as [string, string][] | null;
    return { hashes: hashes && new Map(hashes) };
  } catch {
    // Not there yet, or cut short by a full disk: it is made again.
    return undefined;
  }
}

/** A build that cannot write its cache is slower and not wrong. */
function keep(cacheFolder: string, blob: string, hashes: ClauseHashes): void {
  const place = placeOf(cacheFolder, blob);
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    const unfinished = `${place}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(hashes ? [...hashes] : null));
    renameSync(unfinished, place);
  } catch {
    // Nothing to do about it.
  }
}

function placeOf(cacheFolder: string, blob: string): string {
  return path.join(cacheFolder, shapeOfCampaigns(), blob.slice(0, 2), `${blob}.json`);
}

let shape: string | undefined;

/** A name for how texts are read today: when the schema or the canonical form changes, nothing that was kept is used. */
function shapeOfCampaigns(): string {
  if (shape !== undefined) return shape;
  const outline = JSON.stringify(outlineOf('campaign'), (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return (shape = createHash('sha256').update(`${CANONICAL_FORM} ${outline}`).digest('hex').slice(0, 16));
}
