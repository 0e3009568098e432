import type { CampaignRow } from '../domain/published.ts';
import { countBySeverity } from '../domain/report.ts';
import { openValuesIn, pointsOf, rowView, type RowContext, type RowView } from './campaign-row.ts';

/** What the first page shows. */
export interface HomePage {
  /** Running campaigns in which something waits for someone, the worst first. */
  readonly waiting: readonly RowView[];
  readonly waitingMore: number;
  readonly groups: readonly RowGroup[];
  readonly total: number;
}

/** Campaigns that are equally far. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly RowView[];
  readonly more: number;
}

/** Makes the first page. Each list is short; the list of all campaigns has the rest. */
export function homePage(rows: readonly CampaignRow[], context: RowContext): HomePage {
  const { words } = context;
  const view = (row: CampaignRow) => rowView(row, context);
  const waiting = rows.filter((row) => isRunning(row) && pointsOf(row, words).length > 0).sort((a, b) => weight(b) - weight(a));
  const group = (title: string, members: readonly CampaignRow[]): RowGroup => ({
    title,
    rows: members.slice(0, GROUP_AT_MOST).map(view),
    more: Math.max(0, members.length - GROUP_AT_MOST),
  });
  const having = (...statuses: readonly string[]) => rows.filter(({ status }) => statuses.includes(status ?? 'draft'));
  const recent = having('wrapped').sort((a, b) => compare(b.end ?? '', a.end ?? ''));
  return {
    waiting: waiting.slice(0, WAITING_AT_MOST).map(view),
    waitingMore: Math.max(0, waiting.length - WAITING_AT_MOST),
    groups: [
      group(words.home.live, having('live', 'agreed')),
      group(words.home.aligning, having('aligning', 'draft')),
      group(words.home.recent, recent),
    ].filter((list) => list.rows.length > 0),
    total: rows.length,
  };
}

const WAITING_AT_MOST = 8;
const GROUP_AT_MOST = 6;

function isRunning({ status }: CampaignRow): boolean {
  return status !== 'wrapped' && status !== 'cancelled';
}

/** What binds and does not hold weighs most: a contradiction in a live campaign before an open value in a draft. */
function weight(row: CampaignRow): number {
  const live = row.status === 'live' ? 2 : row.status === 'agreed' ? 1 : 0;
  const { shape, error } = countBySeverity(row.findings);
  const broken = shape + error + row.signatures.declined;
  return Math.min(broken, 9) * 100 + live * 30 + Math.min(row.signatures.stale, 9) * 3 + (openValuesIn(row) > 0 ? 1 : 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
