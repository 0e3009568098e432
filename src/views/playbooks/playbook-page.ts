import type { CampaignRow, PublishedPlaybook } from '../../domain/published.ts';
import { families, versionOf } from '../../domain/playbooks/version.ts';
import { rowView, type RowView } from '../campaign-row.ts';
import type { IndexedSection, SectionGroup } from '../campaign/campaign-page.ts';
import type { Context } from '../campaign/context.ts';
import type { SectionView } from '../campaign/section.ts';
import { changeAddress } from '../change-address.ts';
import { foreignLanguage } from '../foreign-language.ts';
import { text, type Line } from '../piece.ts';
import { comparedMarkets, type ComparedMarket } from './comparison.ts';
import { guidanceByPlace, type Guidance } from './guidance.ts';
import { playbookContext } from './playbook-context.ts';
import { versionLink, type PlaybookSources, type VersionLink } from './playbook-list.ts';
import { playbookSections } from './playbook-sections.ts';
import { dayInWords } from './stand-in-days.ts';

/** Everything that the page of a playbook shows. */
export interface PlaybookPage {
  readonly id: string;
  /** Language of what people wrote, when it is not that of the interface. */
  readonly lang: string | undefined;
  readonly title: string;
  readonly summary: string | undefined;
  readonly version: string;
  /** The newest version, when this is not it. */
  readonly newer: VersionLink | undefined;
  readonly older: readonly VersionLink[];
  readonly news: readonly string[];
  readonly suits: readonly string[];
  readonly unsuited: readonly string[];
  /** Owner, preparation, length and markets, as far as they are written. */
  readonly ledger: readonly { readonly label: string; readonly line: Line }[];
  readonly groups: SectionGroup[];
  readonly guidance: ReadonlyMap<string, readonly Guidance[]>;
  /** Those that have a page side by side. */
  readonly markets: readonly ComparedMarket[];
  readonly campaigns: readonly RowView[];
  readonly change: { readonly file: string; readonly address: string | undefined };
}

/** Makes the page of a playbook. */
export function playbookPage(
  published: PublishedPlaybook,
  sources: PlaybookSources & { readonly asOf: string; readonly campaigns: readonly CampaignRow[] },
): PlaybookPage {
  const { facts, words, site, campaigns } = sources;
  const { id, file, playbook } = published;
  const { context } = playbookContext(published, sources);
  const markets = comparedMarkets(playbook, facts);
  const versions = families(facts.ids.playbook).find(([first]) => first?.family === versionOf(id).family) ?? [];
  const { version } = versionOf(id);
  const newest = versions.find((other) => other.version > version);
  return {
    id,
    lang: foreignLanguage(playbook.language, sources),
    title: playbook.title,
    summary: playbook.summary,
    version: words.playbooks.version(version),
    newer: newest && versionLink(newest.id, sources),
    older: versions.filter((other) => other.version < version).map((other) => versionLink(other.id, sources)),
    news: playbook.changes ?? [],
    suits: playbook.suits ?? [],
    unsuited: playbook.unsuited ?? [],
    ledger: ledgerOf(published, context, markets),
    groups: groupsOf(context, markets),
    guidance: guidanceByPlace(playbook, words),
    markets,
    campaigns: campaigns.filter((row) => row.playbook === id).map((row) => rowView(row, sources)),
    change: { file, address: changeAddress(site.repository, file) },
  };
}

function ledgerOf({ playbook }: PublishedPlaybook, { roles, words, format }: Context, markets: readonly ComparedMarket[]) {
  const { playbooks } = words;
  const { kickoff, end } = playbook.flight ?? {};
  const names = markets.map(({ name }) => name);
  return [
    { label: playbooks.owner, line: playbook.owner?.role ? [roles.piece(playbook.owner.role)] : [] },
    { label: playbooks.preparation, line: kickoff ? [text(dayInWords(kickoff, words))] : [] },
    { label: playbooks.length, line: end ? [text(dayInWords(end, words))] : [] },
    { label: playbooks.inMarkets, line: names.length > 0 ? [text(format.list(names))] : [] },
  ].filter(({ line }) => line.length > 0);
}

/** The sections for the index: those of the playbook, its markets, and where to start. */
function groupsOf(context: Context, markets: readonly ComparedMarket[]): SectionGroup[] {
  const { words } = context;
  const { compare, start } = words.playbooks;
  const own = playbookSections(context).map(({ title, sections }) => ({
    title,
    sections: sections.map((section) => ({ short: shortTitle(section, words), section })),
  }));
  const apart = [...(markets.length > 0 ? [placeOf('markets', compare)] : []), placeOf('start', start)];
  return [...own, { title: compare.group, sections: apart }];
}

/** A section that the page lays out itself: the index needs its name and its place. */
function placeOf(id: string, { title, short, intro }: { title: string; short: string; intro: string }): IndexedSection {
  return { short, section: { id, title, intro, mark: undefined, notes: [], blocks: [] } };
}

function shortTitle({ id, title }: SectionView, { sections }: Context['words']): string {
  return Object.hasOwn(sections, id) ? sections[id as keyof typeof sections].short : title;
}
