import { redactEntry } from '../domain/agreement/redact.ts';
import { spellOut } from '../domain/agreement/spell-out.ts';
import type { Audience } from '../domain/audience.ts';
import type { Entries, Entry, EntryData } from '../domain/corpus.ts';
import type { FactType, PublishedFacts, PublishedPlaybook } from '../domain/published.ts';
import type { ContentType } from '../domain/schema/index.ts';
import { redactPlaybook } from '../domain/playbooks/redact-playbook.ts';
import { outlineOf } from '../domain/schema/outline.ts';

/**
 * What an audience may see of shared entries; `partners` are the parties of the campaigns it may know of. Of other parties it sees
 * what the public sees, and no page is made of them.
 */
export function publishedFacts(entries: Entries, audience: Audience, partners: ReadonlySet<string>): PublishedFacts {
  const audienceFor = (type: ContentType, id: string): Audience =>
    audience === 'internal' || type !== 'party' || partners.has(id) ? audience : 'public';
  const published = <T extends ContentType>(type: T, all: ReadonlyMap<string, Entry<T>>) =>
    remembered((id) => redactedData(type, all.get(id), audienceFor(type, id)));
  const idsOf = (type: FactType) => [...entries[type].keys()].filter((id) => isListed(type, id, audience, partners)).sort();
  return {
    party: published('party', entries.party),
    market: published('market', entries.market),
    holidays: published('holidays', entries.holidays),
    platform: published('platform', entries.platform),
    metric: published('metric', entries.metric),
    glossary: published('glossary', entries.glossary),
    playbook: remembered((id) => publishedPlaybook(entries.playbook.get(id), audience)),
    ids: {
      party: idsOf('party'),
      market: idsOf('market'),
      holidays: idsOf('holidays'),
      platform: idsOf('platform'),
      metric: idsOf('metric'),
      glossary: idsOf('glossary'),
      playbook: idsOf('playbook'),
    },
  };
}

/** The public is not told who works with whom. */
function isListed(type: FactType, id: string, audience: Audience, partners: ReadonlySet<string>): boolean {
  return type !== 'party' || audience === 'internal' || (audience !== 'public' && partners.has(id));
}

function remembered<T>(find: (id: string) => T): (id: string) => T {
  const seen = new Map<string, T>();
  return (id) => {
    const known = seen.get(id);
    if (known !== undefined || seen.has(id)) return known as T;
    const found = find(id);
    seen.set(id, found);
    return found;
  };
}

function redactedData<T extends ContentType>(type: T, entry: Entry<T> | undefined, audience: Audience): EntryData<T> | undefined {
  return entry && redactEntry(outlineOf(type), entry.data as EntryData<T> & object, audience);
}

function publishedPlaybook(entry: Entry<'playbook'> | undefined, audience: Audience): PublishedPlaybook | undefined {
  if (!entry) return undefined;
  const outline = outlineOf('playbook');
  const spelled = spellOut(outline, entry.data).data;
  return {
    id: entry.id,
    file: entry.file,
    written: redactPlaybook(entry.data, audience),
    playbook: redactPlaybook(spelled, audience) as unknown as PublishedPlaybook['playbook'],
    brief: entry.prose,
  };
}
