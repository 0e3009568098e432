import type { Kpi } from '../../../domain/agreement/agreement.ts';
import type { FieldPath } from '../../../domain/finding.ts';
import { joined, quiet, said, text, type Line } from '../../piece.ts';
import type { Context } from '../context.ts';
import { factPiece } from '../fact-piece.ts';
import { factsAt, openLine } from '../facts.ts';
import { momentPiece } from '../moments.ts';
import { cellAt, entriesOf, itemOf, itemsBlock, sectionOf, titleLine } from '../parts.ts';
import type { Fact, ItemView, SectionView } from '../section.ts';
import { choiceText, durationText, quantityText, rolesLine } from '../values.ts';

/** KPIs as contracts: from the baseline to the target first, then everything that makes the number the same on every side. */
export function kpisSection(context: Context): SectionView | undefined {
  const items = entriesOf(context.campaign.kpis, 'kpis').map(({ item, path }) => kpiItem(context, item, path));
  return sectionOf(context, 'kpis', [itemsBlock(items)]);
}

const SHOWN = ['title', 'rank', 'metric', 'baseline', 'target', 'pace', 'thresholds', 'measuredBy'];

function kpiItem(context: Context, kpi: Kpi, path: FieldPath): ItemView {
  const { metric, rank, measuredBy } = kpi;
  const around = { metric };
  const measured = cellAt(context, [...path, 'measuredBy'], measuredBy ? [context.roles.piece(measuredBy)] : undefined);
  return itemOf(context, path, kpi.id, {
    ...around,
    title: titleLine(context, [...path, 'title'], kpi.title ?? metric),
    lead: fromTo(context, kpi, path),
    who: joined(
      [
        rank ? [{ kind: 'strong' as const, text: choiceText(context, rank) }] : [],
        metric && context.facts.metric(metric) ? [factPiece(context, 'metric', metric)] : [],
        measured.length > 0 ? [quiet(`${context.words.kpis.measuredBy} `), ...measured] : [],
      ].filter((line) => line.length > 0),
      quiet(' · '),
    ),
    first: [baselineFact(context, path, around), paceFact(context, kpi, path), thresholdsFact(context, kpi, path)],
    without: SHOWN,
  });
}

/** `3.8% → 4.5% by Fri, 18 Dec 2026`. */
function fromTo(context: Context, { metric, baseline, target }: Kpi, path: FieldPath): Line {
  const { words } = context;
  const number = (value: number | undefined, missing: string): Line =>
    value === undefined ? [{ kind: 'open', text: missing }] : [{ kind: 'strong', text: quantityText(context, value, metric) }];
  for (const field of ['baseline', 'target']) {
    context.desk.drop('unknown-value', [...path, field]);
    context.desk.drop('unknown-value', [...path, field, 'value']);
  }
  const by: Line = target?.by ? [quiet(` ${words.kpis.until} `), momentPiece(context, target.by, undefined)] : [];
  return [
    quiet(`${words.kpis.baseline} `),
    ...number(baseline?.value, words.kpis.noBaseline),
    quiet(` → ${words.kpis.target} `),
    ...number(target?.value, words.kpis.noTarget),
    ...by,
  ];
}

/** Where the baseline comes from. */
function baselineFact(context: Context, path: FieldPath, around: { metric: string | undefined }): Fact | undefined {
  const facts = factsAt(context, [...path, 'baseline'], { ...around, without: ['value'] });
  if (facts.length === 0) return undefined;
  const line = joined(
    facts.map(({ label, lines }) => [quiet(`${context.words.inLine(label)} `), ...joined(lines, text(', '))]),
    quiet(' · '),
  );
  return {
    label: context.words.kpis.baseline,
    lines: [line],
    facts: [],
    origin: undefined,
    notes: facts.flatMap(({ notes }) => notes),
  };
}

function paceFact(context: Context, { pace, metric }: Kpi, path: FieldPath): Fact | undefined {
  if (!pace?.length) return undefined;
  const lines = pace.map(({ by, value }): Line => [
    ...(value === undefined ? openLine(context) : [text(quantityText(context, value, metric))]),
    ...(by ? [quiet(` ${context.words.kpis.until} `), momentPiece(context, by, undefined)] : []),
  ]);
  return { label: context.words.kpis.pace, lines, facts: [], origin: undefined, notes: context.desk.take([...path, 'pace']) };
}

/** `below 3% for 2 days: we pause boosting · call Lumen`. */
function thresholdsFact(context: Context, { thresholds, metric }: Kpi, path: FieldPath): Fact | undefined {
  const { kpis } = context.words;
  if (!thresholds?.length) return undefined;
  const lines = thresholds.map((threshold, index): Line => {
    const lasting = threshold.for ? [text(` ${kpis.for(durationText(context, threshold.for))}`)] : [];
    const actions: Line[] = [
      threshold.then ? [said(threshold.then)] : [],
      threshold.call?.length ? [quiet(`${kpis.call} `), ...rolesLine(context, threshold.call)] : [],
    ].filter((line) => line.length > 0);
    const limit = limitLine(context, threshold, metric, [...path, 'thresholds', index]);
    return [...limit, ...lasting, ...(actions.length > 0 ? [text(': '), ...joined(actions, quiet(' · '))] : [])];
  });
  return { label: kpis.thresholds, lines, facts: [], origin: undefined, notes: context.desk.take([...path, 'thresholds']) };
}

type Threshold = NonNullable<Kpi['thresholds']>[number];

/** `below 3% in a day`, or `10% behind the pace`. */
function limitLine(context: Context, threshold: Threshold, metric: string | undefined, path: FieldPath): Line {
  const { kpis } = context.words;
  const { when, value, per, behindPace } = threshold;
  if (behindPace !== undefined) return [{ kind: 'strong', text: context.format.share(behindPace) }, text(` ${kpis.behindPace}`)];
  const limit: Line =
    value === undefined
      ? cellAt(context, [...path, 'value'], undefined)
      : [{ kind: 'strong', text: quantityText(context, value, metric) }];
  return [text(when ? `${kpis.when[when]} ` : ''), ...limit, ...(per ? [text(` ${kpis.per[per]}`)] : [])];
}
