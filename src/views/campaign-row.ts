import type { CampaignRow, PublishedFacts } from '../domain/published.ts';
import type { Words } from '../words/index.ts';
import { formatIn } from './format.ts';
import { flightNow, statusView, type StatusView } from './campaign/masthead.ts';
import type { Tone } from './piece.ts';

/** What a list shows of one campaign. */
export interface RowView {
  readonly href: string;
  readonly title: string;
  readonly summary: string | undefined;
  /** Language of the title, when it is not that of the interface. */
  readonly lang: string | undefined;
  readonly status: StatusView;
  readonly markets: string;
  /** First and last day, machine-readable ends included. */
  readonly flight: { readonly text: string; readonly start: string | undefined } | undefined;
  /** `27 days left`. */
  readonly now: string | undefined;
  readonly owner: string;
  readonly points: readonly Point[];
  /** `3 of 4 signed`; undefined when the audience does not get signatures, or nobody has to sign yet. */
  readonly signatures: { readonly text: string; readonly tone: Tone } | undefined;
}

/** Something that waits for someone. */
export interface Point {
  /** Whether signatures wait, or the text itself. */
  readonly about: 'text' | 'signatures';
  readonly tone: Tone;
  readonly text: string;
}

/** Makes a row; `base` is the folder that the site is published under, with a slash at the end. */
export function rowView(row: CampaignRow, { facts, words, asOf, base }: RowContext): RowView {
  const format = formatIn(words.language);
  const { start, end } = row;
  const span =
    start && end
      ? format.days(start, end)
      : start
        ? words.flight.from(format.day(start))
        : end
          ? words.flight.until(format.day(end))
          : undefined;
  return {
    href: `${base}campaigns/${row.id}/`,
    title: row.title,
    summary: row.summary,
    lang: row.language === words.language ? undefined : row.language,
    status: statusView(row.status, words),
    markets: format.list(row.markets.map((id) => facts.market(id)?.name ?? id)),
    flight: span === undefined ? undefined : { text: span, start },
    now: row.status === 'cancelled' ? undefined : flightNow(start, end, asOf, words),
    owner: row.owner?.person ?? '',
    points: pointsOf(row, words),
    signatures: signaturesOf(row, words),
  };
}

/** What rows are made from. */
export interface RowContext {
  readonly facts: PublishedFacts;
  readonly words: Words;
  readonly asOf: string;
  readonly base: string;
}

/**
 * What waits for someone in a campaign, worst first. Advice waits for nobody, nor does what the campaign accepts; a value that is not known
 * is not counted again as a finding.
 */
export function pointsOf(row: CampaignRow, words: Words): Point[] {
  const findings = row.findings.filter(({ accepted }) => !accepted);
  const counted = (severity: 'shape' | 'error' | 'warning') =>
    findings.filter((finding) => finding.severity === severity && finding.rule !== 'unknown-value').length;
  const open = openValuesIn(row);
  const [broken, risky] = [counted('shape') + counted('error'), counted('warning')];
  const { declined, stale, missing } = row.signatures;
  const points: (Point & { readonly count: number })[] = [
    { about: 'text', count: broken, tone: 'broken', text: words.severityCounts.error(broken) },
    { about: 'signatures', count: declined, tone: 'broken', text: words.signatures.declinedMany(declined) },
    { about: 'signatures', count: stale, tone: 'risk', text: words.signatures.earlierMany(stale) },
    { about: 'text', count: risky, tone: 'risk', text: words.severityCounts.warning(risky) },
    { about: 'text', count: open, tone: 'open', text: words.open.unknown(open) },
    { about: 'signatures', count: missing, tone: 'open', text: words.home.missing(missing) },
  ];
  return points.filter(({ count }) => count > 0).map(({ about, tone, text }) => ({ about, tone, text }));
}

/** How many values are not known yet, without those that the campaign leaves open for a reason. */
export function openValuesIn({ unknown, findings }: Pick<CampaignRow, 'unknown' | 'findings'>): number {
  return unknown - findings.filter(({ rule, accepted }) => rule === 'unknown-value' && accepted).length;
}

function signaturesOf({ signatures }: CampaignRow, words: Words): RowView['signatures'] {
  const { signed, stale, missing, declined } = signatures;
  const all = signed + stale + missing + declined;
  if (all === 0) return undefined;
  const tone: Tone = declined > 0 ? 'broken' : stale > 0 ? 'risk' : missing > 0 ? 'open' : 'agreed';
  return { text: signed === all ? words.signatures.allSigned(all) : words.signatures.signed(signed, all), tone };
}
