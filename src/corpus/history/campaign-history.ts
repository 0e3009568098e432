import type { PublishedAgreement } from '../../domain/agreement/redact.ts';
import type { Entry } from '../../domain/corpus.ts';
import type { CampaignChange, CampaignHistory } from '../../domain/history.ts';
import { nodeAt, outlineOf, type FieldNode } from '../../domain/schema/outline.ts';
import { clauseHashesOf, clauseHashesOfBlobs, type ClauseHashes } from './clause-hashes.ts';
import type { FileVersion, FolderHistory } from './file-changes.ts';

/** Where histories are read, and where what was worked out is kept. */
export interface HistoryPlaces {
  /** The content folder. */
  readonly root: string;
  readonly cacheFolder: string;
}

/**
 * The past of one campaign for one audience: which change wrote which clause. A file with one version costs nothing; the texts of others
 * are read, compared and kept. Clauses are named by what the audience may see of them today.
 */
export function campaignHistory(
  entry: Entry<'campaign'>,
  agreement: PublishedAgreement,
  folder: FolderHistory,
  places: HistoryPlaces,
): CampaignHistory {
  if (folder.state === 'unknown') return folder;
  const versions = sinceItWasAdded(folder.files.get(entry.file) ?? []);
  const isEdited = folder.edited.has(entry.file);
  const [only] = versions;
  if (!only) return { state: 'known', changes: [], allBy: undefined, byClause: new Map(), isEdited };
  if (versions.length === 1 && !isEdited) {
    const first = changeOf(only, { isFirst: true, clauses: [], gone: 0 }, agreement);
    return { state: 'known', changes: [first], allBy: first, byClause: new Map(), isEdited };
  }
  try {
    return { state: 'known', ...compared(entry, agreement, versions, isEdited, places), isEdited };
  } catch {
    return { state: 'unknown', why: 'failed' };
  }
}

/** More than this many versions are not compared one by one. */
const VERSIONS_AT_MOST = 300;

/** Texts before the file was last taken away are another file's past. */
function sinceItWasAdded(versions: readonly FileVersion[]): readonly FileVersion[] {
  const gone = versions.findIndex(({ blob }) => blob === undefined);
  return gone === -1 ? versions : versions.slice(0, gone);
}

type Compared = Pick<CampaignHistory & { state: 'known' }, 'changes' | 'allBy' | 'byClause'>;

function compared(
  entry: Entry<'campaign'>,
  agreement: PublishedAgreement,
  all: readonly FileVersion[],
  isEdited: boolean,
  { root, cacheFolder }: HistoryPlaces,
): Compared {
  const versions = all.slice(0, VERSIONS_AT_MOST);
  const isWhole = versions.length === all.length;
  const blobs = versions.flatMap(({ blob }) => blob ?? []);
  const texts = clauseHashesOfBlobs(entry, blobs, root, cacheFolder);
  const now = isEdited ? clauseHashesOf(entry) : undefined;
  const changes: CampaignChange[] = [];
  const last = new Map<string, CampaignChange | undefined>();
  const settle = (ids: readonly string[], change: CampaignChange | undefined) => {
    for (const id of ids) if (!last.has(id)) last.set(id, change);
  };
  // What is edited and not committed has no author yet.
  if (now) settle(differing(now, texts[0]).written, undefined);
  versions.forEach((version, index) => {
    const text = texts[index];
    const isFirst = isWhole && index === versions.length - 1;
    const before = isFirst ? new Map<string, string>() : texts[index + 1];
    // Where the text before it cannot be read, nobody can say which of the two wrote what differs.
    const { written, gone } = before ? differing(text, before) : UNTOLD;
    const change = changeOf(version, { isFirst, clauses: visible(written, agreement), gone: countVisible(gone) }, agreement);
    if (isFirst || change.clauses.length + change.gone > 0 || agreement.audience === 'internal') changes.push(change);
    settle(before ? written : [...(text?.keys() ?? [])], before && change);
  });
  const byClause = new Map([...last].flatMap(([id, change]) => (change ? [[id, change] as const] : [])));
  return { changes, allBy: sameForAll(agreement, byClause), byClause };
}

const UNTOLD = { written: [], gone: [] };

/** Clauses that one text has and another has not, or has otherwise. A text that cannot be read differs in everything. */
function differing(after: ClauseHashes, before: ClauseHashes): { written: string[]; gone: string[] } {
  if (!after) return { written: [], gone: [] };
  const written = [...after].filter(([id, hash]) => before?.get(id) !== hash).map(([id]) => id);
  const gone = [...(before?.keys() ?? [])].filter((id) => !after.has(id));
  return { written, gone };
}

function changeOf(
  { commit, at, by, subject }: FileVersion,
  what: Pick<CampaignChange, 'isFirst' | 'clauses' | 'gone'>,
  { audience }: PublishedAgreement,
): CampaignChange {
  return { commit, at, by, subject: audience === 'internal' ? subject : undefined, ...what };
}

function visible(ids: readonly string[], { clauses }: PublishedAgreement): string[] {
  const written = new Set(ids);
  return clauses.filter(({ id }) => written.has(id)).map(({ id }) => id);
}

/** Of clauses that are gone nobody can ask who might see them; those of kinds that every partner sees are counted. */
function countVisible(ids: readonly string[]): number {
  return ids.filter((id) => {
    const steps = id.split('/');
    const section: FieldNode | undefined = nodeAt(outlineOf('campaign'), steps.slice(0, 1));
    const item = section?.type === 'list' ? section.item : section;
    const last = item?.type === 'object' ? item.fields.get(steps.at(-1) ?? '') : undefined;
    return [section, last].every((node) => !node || node.audience === 'partners' || node.audience === 'public');
  }).length;
}

function sameForAll({ clauses }: PublishedAgreement, byClause: ReadonlyMap<string, CampaignChange>): CampaignChange | undefined {
  const first = clauses[0] && byClause.get(clauses[0].id);
  return first && clauses.every(({ id }) => byClause.get(id) === first) ? first : undefined;
}
