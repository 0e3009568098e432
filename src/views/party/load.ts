import type { PublishedSite } from '../../domain/published.ts';
import { contentLanguage } from '../../domain/content-language.ts';
import { partiesOf } from '../../domain/agreement/roles.ts';
import type { Words } from '../../words/index.ts';
import { contextOf } from '../campaign/context.ts';
import { duesFor } from '../for-party/owe.ts';
import { linksTo } from '../for-party/links-to.ts';
import { ownMoment, standOf } from '../for-party/stand.ts';
import { link, quiet, said, text, type Line } from '../piece.ts';
import { spokenIn } from '../spoken-in.ts';

/** What a party owes in running campaigns. */
export interface PartyLoad {
  /** How many dates are left. */
  readonly count: number;
  /** In how many campaigns that run. */
  readonly campaigns: number;
  /** The next ones, in order of time. */
  readonly next: readonly LoadDate[];
}

/** One thing that a party owes on a day. */
export interface LoadDate {
  readonly at: string;
  readonly what: Line;
  readonly when: Line;
  readonly campaign: Line;
}

/** The loads of all parties that take part in a running campaign. Each campaign is looked at once, however many parties it has. */
export function partyLoads(site: PublishedSite, words: Words, base: string): ReadonlyMap<string, PartyLoad> {
  let loads = known.get(site);
  if (!loads) known.set(site, (loads = makeLoads(site, words, base)));
  return loads;
}

const known = new WeakMap<PublishedSite, ReadonlyMap<string, PartyLoad>>();

const NEXT_AT_MOST = 8;
const RUNNING: readonly (string | undefined)[] = ['aligning', 'agreed', 'live'];

/** Whether people still work in a campaign of this status. */
export function isRunning(status: string | undefined): boolean {
  return RUNNING.includes(status);
}

function makeLoads(site: PublishedSite, words: Words, base: string): Map<string, PartyLoad> {
  const dates = new Map<string, { campaigns: number; all: LoadDate[] }>();
  for (const { id, status, parties } of site.campaigns) {
    // An archive is mostly over: what is over is not even read.
    const published = isRunning(status) && parties.length > 0 ? site.campaign(id) : undefined;
    if (!published) continue;
    const context = contextOf(published, site.facts, words, site.asOf);
    const href = `${base}campaigns/${id}/`;
    for (const party of partiesOf(context.campaign)) {
      const load = dates.get(party) ?? { campaigns: 0, all: [] };
      dates.set(party, load);
      load.campaigns += 1;
      load.all.push(...spokenIn(datesOf(standOf(context, party), href), contentLanguage(context.campaign.language, site.site)));
    }
  }
  return new Map(
    [...dates].map(([party, { campaigns, all }]) => {
      all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
      return [party, { count: all.length, campaigns, next: all.slice(0, NEXT_AT_MOST) }];
    }),
  );
}

function datesOf(stand: ReturnType<typeof standOf>, href: string): LoadDate[] {
  const { words, asOf, campaign, agreement } = stand.context;
  return duesFor(stand).flatMap((due) =>
    due.dates
      .filter(({ at }) => at.slice(0, 10) >= asOf)
      .map(({ at, zone, word }): LoadDate => {
        const name = due.href === undefined ? said(due.what) : link(due.what, due.href);
        return linksTo(
          {
            at,
            what: [text(`${words.dues[due.act]}${words.dues.then}`), name],
            when: [...(word ? [quiet(`${word} `)] : []), ...ownMoment(stand, at, zone)],
            campaign: [link(campaign.title === '?' ? agreement.id : campaign.title, `${href}for/${stand.party}/`)],
          },
          href,
        );
      }),
  );
}
