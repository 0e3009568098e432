import { subjectOf } from '../agreement/about.ts';
import type { Agreement, Campaign } from '../agreement/agreement.ts';
import { canonicalText, hashOf } from '../agreement/canonical.ts';
import { clausesOf } from '../agreement/clauses.ts';
import { isAtOrInside, placeNameOf } from '../agreement/place-name.ts';
import type { Acceptance, Finding } from '../finding.ts';
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
  /** What stands at that place now, as `markOf` has it. */
  readonly mark: string;
}

type AcceptedFields = NonNullable<Campaign['accepted']>[number];

/** The entries of the section “Accepted findings”, in the order of the file. */
export function acceptedEntries(agreement: Agreement): AcceptedEntry[] {
  const { campaign } = agreement;
  return (campaign.accepted ?? []).map((fields, index) => {
    const path = subjectOf(['accepted', index], outlineOf('campaign'), campaign);
    const place = isPath(path) ? placeNameOf(campaign, path) : (fields.about ?? '');
    return { ...fields, index, place, mark: markOf(place, agreement, isPath(path) ? path : []) };
  });
}

/** Whether an entry is about a finding, in force or not. */
export function isAbout({ rule, place }: AcceptedEntry, finding: Finding, { campaign }: Agreement): boolean {
  return rule === finding.rule && isAtOrInside(placeNameOf(campaign, finding.path), place);
}

/** Whether the day on which an entry ends has come. */
export function hasEnded({ until }: AcceptedEntry, asOf: string): boolean {
  return until !== undefined && until <= asOf;
}

/** Whether what an entry is about is no longer what it was when it was accepted. */
export function hasChanged({ hash, mark }: AcceptedEntry): boolean {
  return hash !== undefined && hash !== mark;
}

/** A contradiction cannot be lived with, and what cannot be read cannot be judged. */
export function canBeAccepted({ severity }: Finding): boolean {
  return severity === 'warning' || severity === 'advice';
}

/** The findings of a campaign, those that it accepts marked with the reason. None is left out. */
export function markAccepted(findings: readonly Finding[], agreement: Agreement, asOf: string): readonly Finding[] {
  const inForce = acceptedEntries(agreement).filter(
    (entry) => entry.why !== UNKNOWN && !hasEnded(entry, asOf) && !hasChanged(entry),
  );
  if (inForce.length === 0) return findings;
  return findings.map((finding) => {
    const entry = canBeAccepted(finding) ? inForce.find((one) => isAbout(one, finding, agreement)) : undefined;
    return entry ? { ...finding, accepted: acceptanceOf(entry) } : finding;
  });
}

/** 12 hexadecimal digits: of the hashes of the clauses at a place, or of its values where nothing is signed. */
function markOf(place: string, agreement: Agreement, path: readonly (string | number)[]): string {
  const clauses = clausesOf(agreement).filter(({ id }) => isAtOrInside(id, place) || isAtOrInside(place, id));
  const hashes = clauses.map(({ id, hash }) => `${id} ${hash}`).sort();
  const content = hashes.length > 0 ? hashes : sorted(valueAt(agreement.campaign, path) ?? null);
  return hashOf(canonicalText(place, content)).slice(0, MARK_LENGTH);
}

const MARK_LENGTH = 12;

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

function isPath(path: ReturnType<typeof subjectOf>): path is readonly (string | number)[] {
  return path !== undefined && path !== 'money';
}
