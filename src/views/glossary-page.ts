import type { PublishedFacts } from '../domain/published.ts';

/** A word of the glossary as its page shows it. Texts are empty where nothing is written. */
export interface GlossaryItem {
  readonly id: string;
  readonly term: string;
  readonly also: readonly string[];
  readonly means: string;
  readonly not: string | undefined;
  readonly example: string | undefined;
  readonly related: readonly { readonly id: string; readonly term: string }[];
}

/** Every word of the glossary, in the alphabetical order of a language. */
export function glossaryPage(facts: PublishedFacts, language: string): GlossaryItem[] {
  const { compare } = new Intl.Collator(language);
  return facts.glossaryIds.flatMap((id) => itemOf(id, facts)).sort((a, b) => compare(a.term, b.term));
}

function itemOf(id: string, facts: PublishedFacts): GlossaryItem[] {
  const word = facts.glossary(id);
  if (!word) return [];
  const { term, means, not, example, aliases = [], related = [] } = word;
  const named = related.flatMap((other) => {
    const found = facts.glossary(other);
    return found ? [{ id: other, term: found.term }] : [];
  });
  return [{ id, term, also: aliases, means, not, example, related: named }];
}
