import { nodeAt, outlineOf } from '../../domain/schema/outline.ts';
import type { FieldPath } from '../../domain/finding.ts';
import type { Context } from './context.ts';

/** Where a value comes from, in words; undefined when it was written here, or when saying so helps nobody (ids, names). */
export function originText(context: Context, path: FieldPath): string | undefined {
  const { agreement, words, facts, roles } = context;
  const origin = agreement.origins.get(path.join('.'));
  if (!origin) return undefined;
  switch (origin.from) {
    case 'default':
      return words.origin.default;
    case 'campaign':
      return words.origin.campaign(sectionTitle(origin.at));
    case 'market':
      return words.origin.market(marketNames(context, origin.at));
    case 'platform':
      return words.origin.platform(facts.platform(origin.at)?.name ?? origin.at);
    case 'metric':
      return words.origin.metric;
    case 'assumed':
      return path.at(-1) === 'zone' ? words.origin.assumedZone(roles.party(origin.at)) : words.origin.assumed;
    default:
      return undefined;
  }
}

function sectionTitle(at: string): string {
  return (nodeAt(outlineOf('campaign'), [at.split('.')[0] ?? at])?.title ?? at).toLowerCase();
}

function marketNames({ facts, format }: Context, at: string): string {
  return format.list(at.split(', ').map((id) => facts.market(id)?.name ?? id));
}
