import type { Campaign, DerivedRaciRow } from '../../../domain/agreement/agreement.ts';
import { applyDefaults } from '../../../domain/agreement/apply-defaults.ts';
import type { Facts } from '../../../domain/agreement/apply-facts.ts';
import { deriveRaci } from '../../../domain/agreement/derive-raci.ts';
import { Origins } from '../../../domain/agreement/origins.ts';
import { resolveGroups } from '../../../domain/agreement/resolve-groups.ts';
import { spellOut } from '../../../domain/agreement/spell-out.ts';
import { isList, isObject, type Json, type JsonObject } from '../../../domain/json.ts';
import { outlineOf, type FieldNode } from '../../../domain/schema/outline.ts';
import { cleared } from '../../format/cleared.ts';

/** What an entry that is being written says about who does what. */
export interface EntryAgreement {
  /** With ids, groups and defaults filled in; without shared facts. */
  readonly campaign: Campaign;
  readonly derived: readonly DerivedRaciRow[];
}

/**
 * Understands an entry as it is in a form: half written, with `?` and with values that fit nowhere. What does not fit is left out, so that
 * one odd value does not hide what follows from all others.
 */
export function entryAgreement(type: 'campaign' | 'playbook', entry: JsonObject): EntryAgreement {
  const outline = outlineOf(type);
  const { data } = spellOut(outline, cleared(outline, entry));
  const campaign = (shaped(outline, data) ?? {}) as Campaign;
  resolveGroups(campaign, NO_FACTS, new Origins());
  applyDefaults(campaign, new Origins());
  return { campaign, derived: deriveRaci(campaign).filter(({ about }) => about !== '') };
}

const NO_FACTS: Facts = { party: new Map(), market: new Map(), platform: new Map(), metric: new Map() };

/** A value in the shape that the schema gives it. Items keep their place; a name that is missing is an empty text. */
function shaped(node: FieldNode, value: Json | undefined): Json | undefined {
  if (node.type === 'list') return isList(value) ? value.flatMap((item) => shaped(node.item, item) ?? []) : undefined;
  if (node.type === 'value') return shapedValue(node.required, value);
  if (value === undefined && !node.required && node.key !== '*') return undefined;
  const fields = [...node.fields.values()].map((child) => [
    child.key,
    shaped(child, isObject(value) ? value[child.key] : undefined),
  ]);
  return Object.fromEntries(fields.filter(([, child]) => child !== undefined)) as JsonObject;
}

function shapedValue(isRequired: boolean, value: Json | undefined): Json | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isRequired ? '' : undefined;
}
