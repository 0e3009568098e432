import type { CampaignRow, PublishedSite } from '../../domain/published.ts';
import type { Words } from '../../words/index.ts';
import { campaignPage } from '../campaign/campaign-page.ts';
import type { FindingGroup, Places } from '../campaign/finding-view.ts';
import { rowView, type RowView } from '../campaign-row.ts';
import type { Line } from '../piece.ts';

/** The campaigns in which a rule finds something today. */
export interface SpeaksNow {
  /** The first few, in the order of the list of campaigns. */
  readonly campaigns: readonly SpeakingIn[];
  /** How many there are besides. */
  readonly more: number;
}

/** One campaign, with the places that the rule is about. */
export interface SpeakingIn extends Places {
  readonly campaign: Pick<RowView, 'href' | 'title' | 'lang' | 'status'>;
  /** Whether the campaign lives with all of it. */
  readonly isAccepted: boolean;
}

/** Where a rule speaks now, as far as the audience may know; undefined for the public, who are told of no findings. */
export function speaksNow(
  rule: string,
  site: PublishedSite,
  { words, base }: { words: Words; base: string },
): SpeaksNow | undefined {
  if (site.audience === 'public') return undefined;
  const rows = site.campaigns.filter(({ findings }) => findings.some((finding) => finding.rule === rule));
  const context = { ...site, words, base };
  return {
    campaigns: rows.slice(0, CAMPAIGNS_AT_MOST).map((row) => speakingIn(row, rule, context)),
    more: Math.max(0, rows.length - CAMPAIGNS_AT_MOST),
  };
}

const CAMPAIGNS_AT_MOST = 6;

type Context = PublishedSite & { readonly words: Words; readonly base: string };

function speakingIn(row: CampaignRow, rule: string, context: Context): SpeakingIn {
  const { href, title, lang, status } = rowView(row, context);
  const lines = groupsIn(row.id, context).flatMap((group) => group.lines.filter((line) => line.rule === rule));
  const places = lines.flatMap((line) => line.places);
  return {
    campaign: { href, title, lang, status },
    isAccepted: lines.every(({ accepted }) => accepted !== undefined),
    places: places.slice(0, PLACES_AT_MOST).map((place) => onPage(place, href)),
    more: Math.max(0, places.length - PLACES_AT_MOST) + lines.reduce((sum, { more }) => sum + more, 0),
  };
}

const PLACES_AT_MOST = 4;

/** A line whose links lead to the same places from another page. */
function onPage(line: Line, address: string): Line {
  return line.map((piece) =>
    piece.kind === 'link' && piece.href.startsWith('#') ? { ...piece, href: address + piece.href } : piece,
  );
}

/** What was found in a campaign, as its own page lists it. Many rules speak in the same few campaigns: each is made once for a site. */
function groupsIn(id: string, context: Context): readonly FindingGroup[] {
  const known = remembered.get(context.facts) ?? new Map<string, readonly FindingGroup[]>();
  remembered.set(context.facts, known);
  let groups = known.get(id);
  if (!groups) known.set(id, (groups = findingsOn(id, context)));
  return groups;
}

const remembered = new WeakMap<PublishedSite['facts'], Map<string, readonly FindingGroup[]>>();

function findingsOn(id: string, context: Context): readonly FindingGroup[] {
  const campaign = context.campaign(id);
  if (!campaign) return [];
  // Who changed and who signed what costs time, and is not asked for here.
  const page = campaignPage({ agreement: campaign.agreement, signatures: [], progress: undefined }, context);
  const blocks = page.groups.flatMap(({ sections }) => sections.flatMap(({ section }) => section.blocks));
  return blocks.flatMap((block) => (block.kind === 'findings' ? block.groups : []));
}
