import type { Kpi } from '../../domain/agreement/agreement.ts';
import { anchorAt, entriesOf, factsBlock, tableOf } from '../campaign/parts.ts';
import type { Row, SectionView } from '../campaign/section.ts';
import { durationText, quantityText } from '../campaign/values.ts';
import { momentPiece } from '../campaign/moments.ts';
import { link, quiet, said, text, type Line } from '../piece.ts';
import { partOf, type Stand } from './stand.ts';
import { factOf } from './work.ts';

/** How a party is measured: KPIs that count its work, that it reads, or whose thresholds call it; and what it calls a success. */
export function measuredSection(stand: Stand): SectionView | undefined {
  const { context, roles } = stand;
  const { measured } = context.words.forParty;
  const rows = entriesOf(context.campaign.kpis, 'kpis').flatMap(({ item, path }): Row[] => {
    const why = reasons(stand, item);
    if (why.length === 0) return [];
    const name = link(item.title ?? item.metric ?? '', `#${anchorAt(path, item.id)}`);
    return [{ head: [name], cells: [[goalLine(stand, item)], why], notes: [] }];
  });
  const success = roles.flatMap(({ success: all = [] }) =>
    all.map(({ statement, kpi }): Line => {
      const found = kpi === undefined ? undefined : context.items.get(kpi);
      return [said(statement), ...(found ? [quiet(' · '), link(found.title, `#${found.anchor}`)] : [])];
    }),
  );
  return partOf(stand, 'measured', [
    tableOf(measured.caption(stand.name), [measured.kpi, measured.goal, measured.why], rows),
    factsBlock([success.length > 0 ? factOf(measured.success, success) : undefined]),
  ]);
}

function reasons(stand: Stand, kpi: Kpi): Line[] {
  const { measured } = stand.context.words.forParty;
  const { isMe } = stand;
  return [
    ...(countsWorkOf(stand, kpi) ? [[text(measured.counts)]] : []),
    ...(isMe(kpi.measuredBy ? [kpi.measuredBy] : []) ? [[text(measured.reads)]] : []),
    ...(kpi.thresholds ?? [])
      .filter(({ call }) => isMe(call))
      .map((threshold): Line => [text(measured.calls(limitText(stand, threshold, kpi.metric)))]),
  ];
}

/** A KPI without a scope counts everything, so it counts the work of whoever publishes. */
function countsWorkOf({ makes, isMe }: Stand, { scope }: Kpi): boolean {
  const pieces = makes.filter(({ item }) => item.document === undefined);
  if (pieces.length === 0) return false;
  const { creators, deliverables, workstream, market } = scope ?? {};
  return (
    (creators === undefined || isMe(creators)) &&
    (deliverables === undefined || pieces.some(({ item: { id } }) => id !== undefined && deliverables.includes(id))) &&
    (workstream === undefined || pieces.some(({ item }) => item.workstream === workstream)) &&
    (market === undefined || pieces.some(({ item: { markets } }) => markets === undefined || markets.includes(market)))
  );
}

/** `3.8% → 4.5% by Fri, 18 Dec 2026`. */
function goalLine({ context }: Stand, { baseline, target, metric }: Kpi): Line {
  const { kpis } = context.words;
  const number = (value: number | undefined, missing: string): Line[number] =>
    value === undefined ? { kind: 'open', text: missing } : { kind: 'strong', text: quantityText(context, value, metric) };
  return [
    number(baseline?.value, kpis.noBaseline),
    quiet(' → '),
    number(target?.value, kpis.noTarget),
    ...(target?.by ? [quiet(` ${kpis.until} `), momentPiece(context, target.by, undefined)] : []),
  ];
}

type Threshold = NonNullable<Kpi['thresholds']>[number];

function limitText(
  { context }: Stand,
  { when, value, per, behindPace, for: lasts }: Threshold,
  metric: string | undefined,
): string {
  const { kpis, forParty, open } = context.words;
  const lasting = lasts ? kpis.for(durationText(context, lasts)) : '';
  if (behindPace !== undefined) return `${forParty.measured.behind(context.format.share(behindPace))} ${lasting}`.trim();
  const limit = value === undefined ? open.value : quantityText(context, value, metric);
  return [when ? kpis.when[when] : '', limit, per ? kpis.per[per] : '', lasting].filter((word) => word !== '').join(' ');
}
