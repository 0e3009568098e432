import type { Metric } from '../../domain/schema/facts.ts';
import { formatIn } from '../format.ts';
import { said, text } from '../piece.ts';
import {
  changeOf,
  factOf,
  factsBlock,
  pageOf,
  saidLine,
  textLine,
  type FactContext,
  type FactPage,
  type FactSection,
} from './fact-page.ts';
import { manyOf } from './one-or-many.ts';

/** The page of a metric: its formula set large, then how to read it; undefined when the audience knows of no such metric. */
export function metricPage(id: string, context: FactContext): FactPage | undefined {
  const metric = context.facts.metric(id);
  if (!metric) return undefined;
  const aliases = manyOf(metric.aliases);
  const { words } = context;
  const { metrics } = words;
  const also = factOf('metric', ['aliases'], [aliases.length > 0 ? [said(formatIn(words.language).list(aliases))] : []], words);
  return pageOf(
    {
      title: metric.name,
      description: `${metric.name}: ${metric.formula}`,
      lead: [],
      sections: [
        {
          id: 'formula',
          title: metrics.formula,
          provenance: undefined,
          blocks: [{ kind: 'formula', line: [said(metric.formula)] }, ...factsBlock([also])],
        },
        readingSection(metric, context),
        ...(metric.notToConfuse === undefined
          ? []
          : [
              {
                id: 'confusion',
                title: metrics.confusion,
                provenance: undefined,
                blocks: [{ kind: 'line' as const, line: [said(metric.notToConfuse)] }],
              },
            ]),
      ],
      change: changeOf('metric', id, context),
    },
    metric.writtenIn,
    context,
  );
}

function readingSection(metric: Metric, { words }: FactContext): FactSection {
  const { metrics } = words;
  const { unit, says, better, window, sources, notes } = metric;
  return {
    id: 'reading',
    title: metrics.reading,
    provenance: undefined,
    blocks: factsBlock([
      factOf('metric', ['unit'], [textLine(metrics.units[unit])], words),
      factOf('metric', ['says'], [[text(metrics.saysMore[says])]], words),
      factOf('metric', ['better'], [textLine(metrics.better[better])], words),
      factOf('metric', ['window'], [saidLine(window)], words),
      factOf('metric', ['sources'], manyOf(sources).map(saidLine), words),
      factOf('metric', ['notes'], [saidLine(notes)], words),
    ]),
  };
}
