import type { FieldPath } from '../../src/domain/finding.ts';
import type { Json, JsonObject } from '../../src/domain/json.ts';
import type { ValueNode } from '../../src/domain/schema/outline.ts';
import { filledCampaign } from './fill-campaign.ts';
import { schemaPathOf, textOf, withValue } from './walk-data.ts';

/** A text or number that stands in one place of the content and nowhere else. */
export interface Canary {
  readonly path: FieldPath;
  /** What to look for in what is published. */
  readonly text: string;
}

/** A campaign with a canary in every field that can hold one. */
export interface CanaryCampaign {
  readonly written: JsonObject;
  readonly canaries: readonly Canary[];
}

/**
 * Whose money is whose, by hand. "lumen" pays and holds the budget; "northlight" has a fee and an instalment, "mila-hart" a fee of her own,
 * the creators an instalment together that "riverbend" pays, and "jon-oak" and "solo-sage" a bonus each.
 */
const PARTS: readonly (readonly [FieldPath, Json])[] = [
  [['status'], 'wrapped'],
  [['publishable'], true],
  [['currency'], 'EUR'],
  [['markets'], ['de', 'us']],
  [['budget', 'heldBy'], ['brand']],
  [['payment', 'payer'], 'brand'],
  [['deliverables', 0, 'assignedTo'], ['agency-a']],
  [['deliverables', 1, 'assignedTo'], ['creators/mila-hart']],
  [['payment', 'schedule', 0, 'to'], ['agency-a']],
  [['payment', 'schedule', 0, 'payer'], 'brand'],
  [['payment', 'schedule', 1, 'to'], ['creators']],
  [['payment', 'schedule', 1, 'payer'], 'agency-b'],
  [['payment', 'bonuses', 0, 'to'], ['creators/jon-oak']],
  [['payment', 'bonuses', 1, 'to'], ['presenter']],
  [['statements', 0, 'about'], 'deliverables/deliverables-1/fee'],
  [['statements', 1, 'about'], 'kpis/kpis-1/target'],
  [['feedback', 0, 'about'], 'budget/total'],
  [['feedback', 1, 'about'], 'strategy/keyMessages'],
  [['accepted', 0, 'about'], 'payment/schedule/schedule-1'],
  [['accepted', 1, 'about'], 'milestones/milestones-1'],
];

/** Makes the campaign; the same every time. */
export function canaryCampaign(): CanaryCampaign {
  const canaries: Canary[] = [];
  const value = (node: ValueNode, path: FieldPath) => {
    const [written, text] = canaryFor(node, canaries.length);
    if (text !== undefined && !PARTS.some(([place]) => place.join('.') === path.join('.'))) canaries.push({ path, text });
    return written;
  };
  const filled = filledCampaign({ value, pick: () => 0, keeps: () => true });
  const written = PARTS.reduce((campaign, [path, part]) => withValue(campaign, path, part), filled);
  return { written, canaries };
}

/** Finds a canary in a text; numbers only where no other digit, letter of a hash or decimal stands beside them. */
export function hasCanary(published: string, { text }: Pick<Canary, 'text'>): boolean {
  if (/[^\d.]/.test(text)) return published.includes(text);
  return new RegExp(`(?<![0-9a-f.])${text.replace('.', '\\.')}(?![0-9a-f])`).test(published);
}

/** Where a canary stands, in words for a failed test. */
export function placeOf({ path, text }: Canary): string {
  return `${path.join('.')} (${text}, ${schemaPathOf(path)})`;
}

/** The value to write, and what to look for; nothing to look for where a kind has too few values. */
function canaryFor(node: ValueNode, number: number): readonly [Json, string?] {
  const unique = CANARIES[node.kind];
  if (unique && node.kind !== 'choice') return unique(number);
  return [node.choices[0] ?? FIXED[node.kind] ?? missing(node)];
}

function missing(node: ValueNode): never {
  throw new Error(`tests/support/canary-campaign.ts has no value for the kind "${node.kind}" (${node.schemaPath}).`);
}

function same(value: Json): readonly [Json, string] {
  return [value, textOf(value)];
}

function dayOf(number: number): string {
  // Later fields have later days, so that no span ends before it begins.
  return new Date(Date.UTC(2031, 0, 1 + number)).toISOString().slice(0, 10);
}

const CANARIES: Readonly<Record<string, (number: number) => readonly [Json, string]>> = {
  line: (number) => same(`canary-line-${String(number).padStart(4, '0')}-x`),
  text: (number) => same(`canary-text-${String(number).padStart(4, '0')}-x`),
  url: (number) => same(`https://example.com/canary-${String(number).padStart(4, '0')}-x`),
  date: (number) => same(dayOf(number)),
  moment: (number) => same(dayOf(number)),
  duration: (number) => same(`${1001 + number} days`),
  count: (number) => same(41_001 + number),
  quantity: (number) => same(52_001.5 + number),
  share: (number) => same(Number((0.61001 + number / 100_000).toFixed(5))),
  mark: (number) => same(`ca${String(number).padStart(10, '0')}`),
  money: (number) => [7_100_001 + number, String(7_100_001 + number)],
};

const FIXED: Readonly<Record<string, Json>> = {
  'clock-time': '14:00',
  zone: 'Europe/Berlin',
  currency: 'EUR',
  language: 'en',
  span: '15 s',
  'aspect-ratio': '9:16',
  resolution: '1080x1920',
  flag: true,
};
