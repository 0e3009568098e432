import { nodeAt, outlineOf } from '../../domain/schema/outline.ts';
import type { Origin } from '../../domain/agreement/agreement.ts';
import type { Context } from './context.ts';

/** Where the value of a field comes from, in words; undefined when it was written here, or when saying so helps nobody (ids, names). */
export function originText(context: Context, key: string, origin: Origin | undefined): string | undefined {
  const { words, facts, roles } = context;
  if (!origin) return undefined;
  switch (origin.from) {
    case 'default':
      return words.origin.default;
    case 'campaign':
      return words.origin.campaign(sectionTitle(context, origin.at));
    case 'market':
      return words.origin.market(marketNames(context, origin.at));
    case 'platform':
      return words.origin.platform(facts.platform(origin.at)?.name ?? origin.at);
    case 'metric':
      return words.origin.metric;
    case 'assumed':
      return key === 'zone' ? words.origin.assumedZone(roles.party(origin.at)) : words.origin.assumed;
    default:
      return undefined;
  }
}

function sectionTitle({ words }: Context, at: string): string {
  const node = nodeAt(outlineOf('campaign'), [at.split('.')[0] ?? at]);
  return node ? words.label(node) : at;
}

function marketNames({ facts, format }: Context, at: string): string {
  return format.list(at.split(', ').map((id) => facts.market(id)?.name ?? id));
}
