import type { Entries } from '../corpus.ts';

type Metrics = Entries['metric'];

/** The id of the shared metric that a text names as a whole, by its name, an alias or its id; undefined for other texts. */
export function metricNamed(text: string, metrics: Metrics): string | undefined {
  return namesOf(metrics).get(plain(text));
}

/** The id of the shared metric with whose name a text begins (“engagement rate by followers”); the longest name wins. */
export function metricAtStart(text: string, metrics: Metrics): string | undefined {
  const words = `${plain(text)} `;
  let longest = '';
  for (const name of namesOf(metrics).keys()) if (name.length > longest.length && words.startsWith(`${name} `)) longest = name;
  return namesOf(metrics).get(longest);
}

/** Metrics by every name they have; made once for each set of metrics. A name that two metrics claim belongs to the first. */
function namesOf(metrics: Metrics): ReadonlyMap<string, string> {
  let names = known.get(metrics);
  if (names) return names;
  names = new Map();
  for (const [id, { data }] of metrics) {
    for (const name of [data.name, id, ...(data.aliases ?? [])].map(plain))
      if (name !== '' && !names.has(name)) names.set(name, id);
  }
  known.set(metrics, names);
  return names;
}

const known = new WeakMap<Metrics, Map<string, string>>();

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
