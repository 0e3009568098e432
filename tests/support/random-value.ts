import type { FieldPath } from '../../src/domain/finding.ts';
import type { Json } from '../../src/domain/json.ts';
import type { ValueNode } from '../../src/domain/schema/outline.ts';
import { oneOf } from './random.ts';
import { textOf } from './walk-data.ts';

type Random = () => number;

/** A valid value of a field's kind. Throws for a kind that it does not know, so that a new kind is not passed over. */
export function randomValue(random: Random, node: ValueNode, path: FieldPath): Json {
  if (node.choices.length > 0 && (node.kind === 'choice' || random() < 0.3)) return oneOf(random, node.choices);
  const make = MAKERS[node.kind];
  if (!make) throw new Error(`tests/support/random-value.ts has no values for the kind "${node.kind}" (${node.schemaPath}).`);
  return make(random, String(path.at(-1)));
}

/** A valid value that means something else than the one there is. */
export function otherValue(node: ValueNode, value: Json): Json {
  if (node.kind === 'choice') return node.choices[(node.choices.indexOf(textOf(value)) + 1) % node.choices.length]!;
  if (typeof value === 'boolean') return !value;
  const candidates = OTHERS[node.kind] ?? (node.kind === 'text' || node.kind === 'line' ? [`${textOf(value)} changed`] : []);
  const other = candidates.find((candidate) => textOf(candidate) !== textOf(value));
  if (other === undefined) throw new Error(`No other value for the kind "${node.kind}" (${node.schemaPath}).`);
  return other;
}

const WORDS = [
  'launch',
  'film',
  'Ünïcode',
  'façade',
  'Привет',
  '発売',
  '🔥',
  "creator's",
  '4.5 %',
  '"quoted"',
  'naïve',
  'O’Neill',
  '#ad',
];

function words(random: Random, least: number): string {
  const length = least + Math.floor(random() * 5);
  // A number keeps titles, and with them derived ids, apart.
  return `${Array.from({ length }, () => oneOf(random, WORDS)).join(' ')} ${whole(random, 1e6)}`;
}

/** Days before June begin spans, days from June end them, so that no span ends before it begins. */
function day(random: Random, key: string): string {
  const isFirst = ['from', 'start', 'opens', 'kickoff'].includes(key);
  const month = (isFirst ? 1 : 6) + Math.floor(random() * 4);
  return `2026-0${month}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
}

function whole(random: Random, most: number): number {
  return 1 + Math.floor(random() * most);
}

const hour = (random: Random) => `${String(Math.floor(random() * 24)).padStart(2, '0')}:${oneOf(random, ['00', '30'])}`;

const MAKERS: Readonly<Record<string, (random: Random, key: string) => Json>> = {
  line: (random) => words(random, 2),
  text: (random) => `${words(random, 3)}\n\n${words(random, 2)}`,
  date: day,
  moment: (random, key) => (random() < 0.5 ? day(random, key) : `${day(random, key)}T${hour(random)}`),
  'wall-time': (random, key) => `${day(random, key)}T${hour(random)}`,
  duration: (random) => oneOf(random, ['48h', '2 working days', 'same day', '10 days', '6 months', '16 working hours', '1 week']),
  span: (random) => oneOf(random, ['15 s', '15-30 s', '2–3 min', '3s']),
  'clock-time': hour,
  hours: () => '09:00-17:30',
  zone: (random) => oneOf(random, ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC']),
  share: (random) => Math.round(random() * 1000) / 1000,
  count: (random) => whole(random, 900),
  quantity: (random) => Math.round(random() * 100_000) / 100,
  money: (random) => oneOf(random, [whole(random, 9000), `${whole(random, 9000)}`, `${whole(random, 9000)} KWD`]),
  currency: (random) => oneOf(random, ['EUR', 'JPY', 'KWD']),
  language: (random) => oneOf(random, ['en', 'de', 'pt-BR']),
  url: (random) => `https://example.com/${whole(random, 9999)}`,
  'aspect-ratio': (random) => oneOf(random, ['9:16', '1:1', '1.91:1']),
  resolution: (random) => oneOf(random, ['1080x1920', '1080 x 1080']),
  flag: (random) => random() < 0.5,
  mark: (random) => Array.from({ length: 12 }, () => oneOf(random, '0123456789abcdef'.split(''))).join(''),
};

const OTHERS: Readonly<Record<string, readonly Json[]>> = {
  date: ['2026-07-07', '2026-07-08'],
  moment: ['2026-07-07T07:00', '2026-07-08T08:00'],
  'wall-time': ['2026-07-07T07:00', '2026-07-08T08:00'],
  duration: ['3 days', '4 days'],
  span: ['7 s', '8 s'],
  'clock-time': ['07:07', '08:08'],
  hours: ['07:00-08:00', '08:00-09:00'],
  zone: ['Europe/Madrid', 'Europe/Rome'],
  share: [0.111111, 0.222222],
  count: [1001, 1002],
  quantity: [1_000_001, 1_000_002],
  money: ['777 USD', '778 USD'],
  currency: ['GBP', 'CHF'],
  language: ['fr', 'it'],
  url: ['https://example.org/other', 'https://example.org/another'],
  'aspect-ratio': ['4:5', '3:4'],
  resolution: ['720x1280', '720x720'],
  mark: ['0123456789ab', 'ba9876543210'],
};
