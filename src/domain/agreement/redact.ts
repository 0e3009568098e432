import type { Audience } from '../audience.ts';
import { partyOf } from '../audience.ts';
import type { Prose } from '../corpus.ts';
import type { FieldPath, Finding, Place } from '../finding.ts';
import type { JsonObject } from '../json.ts';
import { outlineOf, type ObjectNode } from '../schema/outline.ts';
import type { Agreement, Campaign, DerivedRaciRow, Origin } from './agreement.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { partiesOf } from './roles.ts';
import { isVisibleAt, maySeeTalkAbout, pathAmongVisible, viewerOf, visiblePart, type Viewer } from './visibility.ts';

declare const published: unique symbol;

/** An agreement with everything taken out that its audience may not see. Only `redact` makes one; pages accept nothing else. */
export interface PublishedAgreement {
  readonly [published]: true;
  readonly id: string;
  readonly file: string;
  readonly audience: Audience;
  readonly written: JsonObject;
  readonly campaign: Campaign;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly unknown: readonly FieldPath[];
  readonly derivedRaci: readonly DerivedRaciRow[];
  readonly brief: Prose | undefined;
  /** Clauses with at least one visible field, without their content. Empty in public builds, where nobody signs. */
  readonly clauses: readonly PublishedClause[];
  /** Findings about visible fields, about nothing hidden. */
  readonly findings: readonly Finding[];
}

/** A clause as published: its content is the redacted campaign. */
export type PublishedClause = Omit<Clause, 'content'>;

/**
 * Takes out of an agreement, and of what was found in it, everything that an audience may not see. The only way from an agreement to
 * anything published. Returns undefined when the audience may not know of the campaign at all.
 */
export function redact(
  agreement: Agreement,
  audience: Audience,
  findings: readonly Finding[] = [],
): PublishedAgreement | undefined {
  if (!isPublishedFor(agreement.campaign, audience)) return undefined;
  const outline = outlineOf('campaign');
  const viewer = viewerOf(outline, agreement.campaign, audience);
  const campaign = visiblePart(agreement.campaign, viewer) as unknown as Campaign;
  const moved = (path: FieldPath) => pathAmongVisible(path, viewer);
  const isPublic = audience === 'public';
  let clauses: readonly PublishedClause[] | undefined;
  const result: Omit<PublishedAgreement, typeof published> = {
    id: agreement.id,
    file: agreement.file,
    audience,
    // What was written is looked at on its own: it may have lost other items than the resolved campaign.
    written: visiblePart(agreement.written, viewerOf(outline, agreement.campaign, audience)),
    campaign,
    origins: visibleOrigins(agreement.origins, viewer),
    unknown: agreement.unknown.filter((path) => isVisibleAt(path, viewer)).map(moved),
    derivedRaci: isPublic ? [] : agreement.derivedRaci.map((derived) => ({ ...derived, from: moved(derived.from) })),
    brief: isPublic ? undefined : agreement.brief,
    get clauses() {
      // Hashing is what costs, and lists of campaigns never ask.
      return (clauses ??= isPublic ? [] : visibleClauses(agreement, viewer));
    },
    findings: isPublic ? [] : visibleFindings(findings, agreement.file, viewer),
  };
  return result as PublishedAgreement;
}

/** Whether an audience may know of a campaign: a party of those it takes part in, the public of those wrapped and marked publishable. */
export function isPublishedFor(campaign: Campaign, audience: Audience): boolean {
  if (audience === 'public') return campaign.status === 'wrapped' && campaign.publishable === true;
  const party = partyOf(audience);
  return party === undefined || partiesOf(campaign).includes(party);
}

/**
 * Takes out of an entry's data what an audience may not see, for kinds of entry that no campaign owns (parties, facts).
 * A party sees of itself what every partner sees.
 */
export function redactEntry<T extends object>(outline: ObjectNode, data: T, audience: Audience): T {
  return visiblePart(data as JsonObject, viewerOf(outline, {} as Campaign, audience)) as T;
}

/** Origins of visible values, with places where they stand in the redacted agreement. */
function visibleOrigins(origins: ReadonlyMap<string, Origin>, viewer: Viewer): ReadonlyMap<string, Origin> {
  if (viewer.audience === 'internal') return origins;
  const moved = (dotted: string) => pathAmongVisible(pathOf(dotted), viewer).join('.');
  return new Map(
    [...origins]
      .filter(([path, origin]) => isVisibleAt(pathOf(path), viewer) && !(viewer.audience === 'public' && namesParty(origin)))
      .map(([path, { from, at }]) => [moved(path), { from, at: moved(at) }]),
  );
}

/** The public may know what was agreed, not with whom. */
function namesParty({ from }: Origin): boolean {
  return from === 'party' || from === 'assumed';
}

function visibleClauses(agreement: Agreement, viewer: Viewer): PublishedClause[] {
  return clausesOf(agreement)
    .filter(({ path }) => isVisibleAt(path, viewer))
    .map(({ id, section, title, path, hash, concerns }) => ({
      id,
      section,
      title,
      path: pathAmongVisible(path, viewer),
      hash,
      concerns,
    }));
}

/** Findings that are about visible places of this campaign alone; what they say of another one is not this audience's to know. */
function visibleFindings(findings: readonly Finding[], file: string, viewer: Viewer): Finding[] {
  if (viewer.audience === 'internal') return [...findings];
  const moved = <P extends Place>(place: P): P => ({ ...place, path: pathAmongVisible(place.path, viewer) });
  return findings
    .filter((finding) =>
      [finding, ...(finding.related ?? [])].every((place) => place.file === file && maySeeTalkAbout(place.path, viewer)),
    )
    .map((finding) => ({ ...moved(finding), ...(finding.related && { related: finding.related.map(moved) }) }));
}

function pathOf(dotted: string): FieldPath {
  return dotted.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
