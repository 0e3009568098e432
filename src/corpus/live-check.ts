import path from 'node:path';
import { campaignIndex, type CampaignIndex } from '../domain/campaign-index.ts';
import { judge, scopeOf, type Crash } from '../domain/check.ts';
import { resolveAgreement } from '../domain/agreement/resolve.ts';
import { breachOf } from '../domain/exclusivity/breach.ts';
import type { Corpus, Entry } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import { inReadingOrder, type Report } from '../domain/report.ts';
import { reportOn } from './check-content.ts';
import { bytesOf } from './bytes.ts';
import { listContent, type ContentFile, type ContentListing } from './content-files.ts';
import { crossFileFindings, readable, type FileRead } from './cross-file.ts';
import { loadCorpus, surroundingsOf, type ReadFiles } from './load-corpus.ts';
import { isRelatedTo, withPositions, withRelatedPositions } from './positions.ts';
import { digestOf, readFile } from './read-file.ts';

/**
 * A check that stays in memory while people write: after the change of a campaign only that campaign is read and judged again, with what
 * hangs on it. Everything else makes it read the whole folder once more.
 */
export class LiveCheck {
  readonly #root: string;
  readonly #asOf: string;
  readonly #known: ReadFiles = new Map();
  #state: State | undefined;

  /** `root` is the content folder, `asOf` the day of the check. */
  constructor(root: string, asOf: string) {
    this.#root = root;
    this.#asOf = asOf;
  }

  /** Checks everything. Files that are as they were are not parsed again. Throws when the folder cannot be read. */
  all(): Report {
    const loaded = loadCorpus(this.#root, this.#known);
    const report = reportOn(loaded, this.#root, this.#asOf);
    const { corpus } = loaded;
    const findings = new Map([...Map.groupBy(report.findings, ({ file }) => file)]);
    this.#state = {
      corpus,
      findings,
      listing: listContent(this.#root),
      index: campaignIndex(corpus.entries),
      crashes: report.crashes,
    };
    return report;
  }

  /**
   * Checks what changed files change; `files` are paths inside the folder, with forward slashes.
   *
   * @returns the findings of these files and of others that they touch, and whether the whole can be built.
   */
  changed(files: readonly string[]): Rechecked {
    const state = this.#state;
    const campaigns = files.flatMap(
      (file) => state?.listing.files.find((one) => one.file === file && one.type === 'campaign') ?? [],
    );
    const isSmall = state && campaigns.length === files.length && files.length <= FEW;
    const read = isSmall ? campaigns.map((file) => this.#readAgain(file)) : [];
    const isReadable = read.every((one) => one !== undefined);
    if (!state || !isSmall || !isReadable) {
      const report = this.all();
      const told = files.length > 0 ? report.findings.filter(({ file }) => files.includes(file)) : report.findings;
      return { findings: told, isBuildable: this.#isBuildable(), crashes: report.crashes };
    }
    const touched = read.flatMap((one) => [...this.#recheck(one)]);
    const told = [...new Set(touched)].flatMap((file) => this.#state?.findings.get(file) ?? []);
    return { findings: told, isBuildable: this.#isBuildable(), crashes: this.#state?.crashes ?? [] };
  }

  /** Everything that is known now; checks everything first when nothing has been looked at. */
  report(): Report {
    if (!this.#state) return this.all();
    const { corpus, listing, findings, crashes } = this.#state;
    const silenced = (corpus.site.severities ?? []).filter(({ severity }) => severity === 'off');
    const found = inReadingOrder([...findings.values()].flat());
    return { findings: found, files: listing.files.length, campaigns: corpus.entries.campaign.size, crashes, silenced };
  }

  /** Undefined when the file is gone, or is a copy of another one. */
  #readAgain(file: ContentFile): FileRead | undefined {
    const bytes = bytesOf(path.join(this.#root, file.file));
    if (typeof bytes === 'string') return undefined;
    const { digest, entry, brokenData, findings } = readFile(file, bytes, digestOf(bytes));
    const read = { digest, entry, brokenData, findings };
    const isCopy = [...this.#known].some(([other, known]) => other !== file.file && known.digest === digest);
    return isCopy ? undefined : { file, read };
  }

  /** Puts a campaign's new text in place; returns the files whose findings may differ now. */
  #recheck(now: FileRead): ReadonlySet<string> {
    const before = this.#state;
    if (!before) return new Set();
    const { file } = now;
    this.#known.set(file.file, now.read);
    const corpus = withCampaign(before.corpus, file.id, now.read.entry as Entry<'campaign'> | undefined);
    const index = campaignIndex(corpus.entries);
    const findings = new Map(before.findings);
    const around = surroundingsOf(this.#root, before.listing, {
      entries: corpus.entries,
      campaigns: new Map([[file.id, now]]),
    });
    const held = (one: FileRead) => {
      const item = readable(one);
      return [...one.read.findings, ...(item ? crossFileFindings(item, around) : [])];
    };
    const rejudged = [file.id, ...neighbours(file.id, before.index, index)];
    const records = this.#recordsOf(file.id, before.listing);
    let crashes = before.crashes;
    const put = (place: string, found: readonly Finding[]) => findings.set(place, inReadingOrder(withPositions(found, this.#root)));
    for (const id of new Set(rejudged)) {
      const entry = corpus.entries.campaign.get(id);
      const place = entry?.file ?? file.file;
      const shape = id === file.id ? held(now) : (findings.get(place) ?? []).filter(({ severity }) => severity === 'shape');
      const scope = scopeOf(corpus, this.#asOf, index);
      const judgement = entry ? judge(resolveAgreement(entry, corpus.entries), scope) : { findings: [], crashes: [] };
      put(place, [...shape, ...judgement.findings]);
      crashes = [...crashes.filter((crash) => crash.file !== place), ...judgement.crashes];
    }
    for (const record of records) put(record.file.file, held(record));
    for (const [place, found] of findings)
      if (place !== file.file && found.some((finding) => isRelatedTo(finding, file.file)))
        findings.set(place, withRelatedPositions(found, file.file, this.#root));
    this.#state = { ...before, corpus, index, findings, crashes };
    return new Set([
      ...rejudged.map((id) => corpus.entries.campaign.get(id)?.file ?? file.file),
      ...records.map((record) => record.file.file),
    ]);
  }

  /** Progress, reports and signatures are held against the campaign that they are about. */
  #recordsOf(campaign: string, { files }: ContentListing): FileRead[] {
    return files.flatMap((file) => {
      const read = RECORDS.includes(file.type) ? this.#known.get(file.file) : undefined;
      if (!read) return [];
      const data = (read.entry?.data ?? read.brokenData) as { campaign?: unknown } | undefined;
      return file.id === campaign || data?.campaign === campaign ? [{ file, read }] : [];
    });
  }

  #isBuildable(): boolean {
    return [...(this.#state?.findings.values() ?? [])].every((found) => found.every(({ severity }) => severity !== 'shape'));
  }
}

/** What a change comes to. */
export interface Rechecked {
  readonly findings: readonly Finding[];
  /** Whether the whole folder can be built. */
  readonly isBuildable: boolean;
  readonly crashes: readonly Crash[];
}

interface State {
  readonly corpus: Corpus;
  readonly listing: ContentListing;
  readonly index: CampaignIndex;
  /** By file, in reading order, with positions. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly crashes: readonly Crash[];
}

/** With more than this many files at once it is as fast to look at everything. */
const FEW = 20;
const RECORDS = ['progress', 'report', 'signoff'];

function withCampaign(corpus: Corpus, id: string, entry: Entry<'campaign'> | undefined): Corpus {
  const campaign = new Map(corpus.entries.campaign);
  if (entry) campaign.set(id, entry);
  else campaign.delete(id);
  const ordered =
    corpus.entries.campaign.has(id) || !entry ? campaign : new Map([...campaign].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...corpus, entries: { ...corpus.entries, campaign: ordered } };
}

/** Other campaigns of the same creators that this one's old or new text stands in the way of, or the other way round. */
function neighbours(id: string, before: CampaignIndex, now: CampaignIndex): string[] {
  const versions = [before, now].flatMap((index) => {
    const own = index.campaign(id);
    return own ? [{ own, index }] : [];
  });
  const [old, current] = versions;
  if (JSON.stringify(old?.own) === JSON.stringify(current?.own)) return [];
  const touched = versions.flatMap(({ own, index }) =>
    own.creators.flatMap((creator) =>
      index.of(creator).filter((other) => other.id !== id && (breachOf(own, other, creator) ?? breachOf(other, own, creator))),
    ),
  );
  return [...new Set(touched.map((other) => other.id))];
}
