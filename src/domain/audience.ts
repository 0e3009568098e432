/**
 * For whom a build is made: `internal` everything; `partners` every clause, no money and no private remarks; `party:<id>` what that
 * party may see, its own money included; `public` wrapped campaigns marked publishable.
 */
export type Audience = 'internal' | 'partners' | 'public' | `party:${string}`;

/** Reads an audience as given on a command line; undefined when it is none. */
export function parseAudience(text: string): Audience | undefined {
  return AUDIENCE.test(text) ? (text as Audience) : undefined;
}

/** The party that a build is for, or undefined when it is for several. */
export function partyOf(audience: Audience): string | undefined {
  return audience.startsWith('party:') ? audience.slice('party:'.length) : undefined;
}

const AUDIENCE = /^(?:internal|partners|public|party:[a-z0-9]+(?:-[a-z0-9]+)*)$/;
