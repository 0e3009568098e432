import { subjectOf } from '../agreement/about.ts';
import type { Agreement, Campaign } from '../agreement/agreement.ts';
import { canonicalText, hashOf } from '../agreement/canonical.ts';
import { clausesOf } from '../agreement/clauses.ts';
import { isAtOrInside, placeNameOf } from '../agreement/place-name.ts';
import type { Acceptance, FieldPath, Finding } from '../finding.ts';
import { isObject, type Json } from '../json.ts';
import { outlineOf } from '../schema/outline.ts';
import { UNKNOWN } from '../schema/values.ts';
import { valueAt } from '../shape/words.ts';

/** One entry of the section “Accepted findings”, with the place that it is about. */
export interface AcceptedEntry extends AcceptedFields {
  /** Where it stands in the section, from 0. */
  readonly index: number;
  /** `deliverables/launch-film/count`; empty for the whole agreement. */
  readonly place: string;
  /** The same as a path of the resolved campaign; empty too where there is no such place. */
  readonly path: FieldPath;
}

type AcceptedFields = NonNullable<Campaign['accepted']>[number];

/** The entries of the section “Accepted findings”, in the order of the file. */
export function acceptedEntries({ campaign }: Agreement): AcceptedEntry[] {
  return (campaign.accepted ?? []).map((fields, index) => {
    const path = subjectOf(['accepted', index], outlineOf('campaign'), campaign);
    const place = isPath(path) ? placeNameOf(campaign, path) : (fields.about ?? '');
    return { ...fields, index, place, path: isPath(path) ? path : [] };
  });
}

/** The findings that an entry is about, in force or not; what is open in the entries themselves is never lived with. */
export function findingsAbout(
  { rule, place }: AcceptedEntry,
  findings: readonly Finding[],
  { campaign }: Agreement,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      rule === finding.rule && finding.path[0] !== 'accepted' && isAtOrInside(placeNameOf(campaign, finding.path), place),
  );
}

/** Whether the day on which an entry ends has come. */
export function hasEnded({ until }: AcceptedEntry, asOf: string): boolean {
  return until !== undefined && until <= asOf;
}

/** Whether an entry says for which text it is. Without that, nothing is accepted: nobody could tell when it is another text. */
export function isMarked({ hash }: AcceptedEntry): boolean {
  return hash !== undefined && hash !== UNKNOWN;
}

/** A contradiction cannot be lived with, and what cannot be read cannot be judged. */
export function canBeAccepted({ severity }: Finding): boolean {
  return severity === 'warning' || severity === 'advice';
}

/** The findings of a campaign, those that it accepts marked with the reason. None is left out. */
export function markAccepted(findings: readonly Finding[], agreement: Agreement, asOf: string): readonly Finding[] {
  const accepted = new Map<Finding, Acceptance>();
  for (const entry of acceptedEntries(agreement)) {
    if (entry.why === UNKNOWN || !isMarked(entry) || hasEnded(entry, asOf)) continue;
    const about = findingsAbout(entry, findings, agreement);
    if (entry.hash !== markOf(entry, about, agreement)) continue;
    for (const finding of about) if (canBeAccepted(finding) && !accepted.has(finding)) accepted.set(finding, acceptanceOf(entry));
  }
  if (accepted.size === 0) return findings;
  return findings.map((finding) => {
    const acceptance = accepted.get(finding);
    return acceptance ? { ...finding, accepted: acceptance } : finding;
  });
}

/**
 * What is accepted, as 12 hexadecimal digits: what the findings that an entry is about say, what stands at the other places that take part,
 * and the clauses at its own place, or the values there where nothing is signed. The order of findings and of items means nothing.
 */
export function markOf({ place, path }: AcceptedEntry, about: readonly Finding[], agreement: Agreement): string {
  const clauses = clausesOf(agreement).filter(({ id }) => isAtOrInside(id, place) || isAtOrInside(place, id));
  const hashes = clauses.map(({ id, hash }) => `${id} ${hash}`).sort();
  const content = hashes.length > 0 ? hashes : sorted(valueAt(agreement.campaign, path) ?? null);
  const said = about.map((finding) => JSON.stringify(sayingOf(finding, agreement))).sort();
  return hashOf(canonicalText(place, [content, said])).slice(0, MARK_LENGTH);
}

const MARK_LENGTH = 12;

/** What a finding says, and what stands at the other places that take part in it; of another file, the place alone. */
function sayingOf({ messageId, path, data, related = [] }: Finding, { campaign, file }: Agreement): Json {
  const places = related.map((place) => {
    if (place.file !== file) return [place.file, place.path.join('/')];
    const value = place.path.length > 0 ? valueAt(campaign, place.path) : undefined;
    return [placeNameOf(campaign, place.path), sorted(value ?? null)];
  });
  const others = places.map((place) => JSON.stringify(place)).sort();
  return [messageId, placeNameOf(campaign, path), sorted(data), others];
}

/** The same value with the keys of its objects in alphabetical order. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => sorted(item as Json));
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

function acceptanceOf({ why, by, until }: AcceptedEntry): Acceptance {
  return { why, ...(by !== undefined && { by }), ...(until !== undefined && { until }) };
}

function isPath(path: ReturnType<typeof subjectOf>): path is FieldPath {
  return path !== undefined && path !== 'money';
}
