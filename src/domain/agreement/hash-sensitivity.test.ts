import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, changedClauses, hashesOf } from '../../../tests/support/agreement.ts';
import { arbitraryFullCampaign, arbitraryPartialCampaign, generated } from '../../../tests/support/arbitrary-campaign.ts';
import { TARGETS } from '../../../tests/support/fill-campaign.ts';
import { generatedFacts } from '../../../tests/support/generated-facts.ts';
import { oneOf, shuffled } from '../../../tests/support/random.ts';
import { otherValue } from '../../../tests/support/random-value.ts';
import { leavesOf, schemaPathOf, textOf, withValue, type Leaf } from '../../../tests/support/walk-data.ts';
import type { FieldPath } from '../finding.ts';
import type { Json, JsonObject } from '../json.ts';
import { outlineOf } from '../schema/outline.ts';

const facts = generatedFacts();
const outline = outlineOf('campaign');
const hashes = (written: JsonObject) => hashesOf(agreementOf(written, facts));

/** What is not signed, by hand: talk, the life of the campaign, and notes. */
const NOT_SIGNED = [
  /^(?:summary|status|playbook|language)$/,
  /^(?:statements|questions|feedback|accepted|remarks)\b/,
  /^(?:sources|deliverables|milestones|roles\.\*\.expects|workflows\.\*\.steps|deliverables\.\*\.mandatories)\.\*\.note$/,
];

/** Sections whose items are clauses, by hand. All others are clauses as a whole. */
const ITEM_CLAUSES = [
  'roles',
  'creators',
  'tiers',
  'casting',
  'waves',
  'ugc.pillars',
  'deliverables',
  'workflows',
  'milestones',
  'raci',
  'decisionRights',
  'kpis',
  'budget.lines',
  'payment.schedule',
  'payment.bonuses',
  'communication.channels',
  'communication.cadence',
  'risks',
  'definitions',
];

/** Amounts in clauses that more people read: each is a clause of its own. */
const AMOUNTS = ['roles.*.fee', 'waves.*.budget', 'ugc.budget', 'deliverables.*.fee', 'budget.total'];

/** The clause in which a place stands, by the tables above. */
function clauseAt(written: JsonObject, path: FieldPath): string {
  const [section, second] = path;
  const amount = AMOUNTS.includes(schemaPathOf(path)) ? `/${String(path.at(-1))}` : '';
  const list = ITEM_CLAUSES.find((name) => schemaPathOf(path).startsWith(`${name}.*`));
  if (list) {
    const depth = list.split('.').length;
    const item = path.slice(0, depth + 1).reduce<unknown>((value, step) => (value as JsonObject)[step], written) as JsonObject;
    return [...list.split('.'), textOf(item['id'])].join('/') + amount;
  }
  return second === undefined || section === 'markets' ? 'identity' : `${String(section)}${amount}`;
}

/**
 * Clauses that may follow a change elsewhere, because they take what they lack from there:
 * deliverables from the defaults, from the rights and markets of the campaign and from the creators' and reviewers' zones;
 * every amount without a currency from the campaign's; hours without a zone from the party that acts; groups from the creators.
 */
function mayFollow(path: FieldPath): RegExp {
  const place = schemaPathOf(path);
  if (/^(?:defaults|usageRights|exclusivity|markets)\b/.test(place)) return /^deliverables\/[^/]+$/;
  if (place === 'currency') return /^(?:payment\/|budget\/)|\/(?:fee|budget)$/;
  if (/^(?:roles|creators)\b/.test(place))
    return /^(?:roles|flight|selection|milestones|deliverables|kpis|communication\/cadence)\b/;
  if (place === 'owner.role') return /^(?:flight|selection)$/;
  return /^$/;
}

function changeOf({ node, value }: Leaf): Json {
  if (!node.reference) return otherValue(node, value);
  const targets = node.schemaPath === 'creators.*.role' ? ['brand', 'creators'] : TARGETS[node.reference];
  return targets[(targets.indexOf(textOf(value)) + 1) % targets.length]!;
}

const isSigned = ({ path }: Leaf) => !NOT_SIGNED.some((pattern) => pattern.test(schemaPathOf(path)));
const isDefault = ({ path }: Leaf) => path[0] === 'defaults';
const isId = ({ node }: Leaf) => node.kind === 'id';

describe('in a campaign that says everything', () => {
  const { written } = generated(7, 1);
  const leaves = leavesOf(outline, written);
  const before = hashes(written);
  const changes = (leaf: Leaf) => changedClauses(before, hashes(withValue(written, leaf.path, changeOf(leaf))));

  it('another value of any binding field changes its clause and nothing else', () => {
    const wrong = leaves
      .filter((leaf) => isSigned(leaf) && !isDefault(leaf) && !isId(leaf))
      .flatMap((leaf) => {
        const own = clauseAt(written, leaf.path);
        const changed = changes(leaf);
        // Every amount that names no currency is in the campaign's.
        const others = changed.filter((id) => id !== own && !(leaf.path[0] === 'currency' && mayFollow(leaf.path).test(id)));
        return changed.includes(own) && others.length === 0 ? [] : [{ at: leaf.path.join('.'), own, changed }];
      });
    expect(wrong).toEqual([]);
  });

  it('another value of any other field changes no clause', () => {
    const others = leaves.filter((leaf) => (!isSigned(leaf) || isDefault(leaf)) && !isId(leaf));
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter((leaf) => changes(leaf).length > 0).map(({ path }) => path.join('.'))).toEqual([]);
  });

  it('has a clause for every id that names one', () => {
    const ids = leaves.filter(isId).map(({ path }) => clauseAt(written, path));
    const items = ids.filter((id) => !/^(?:sources|strategy|statements|questions|feedback)/.test(id));
    expect(items.filter((id) => !before.has(id))).toEqual([]);
  });
});

describe('in any campaign', () => {
  it('another binding value changes its clause, and others only where they take it over', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryFullCampaign(), arbitraryPartialCampaign()), ({ written, random }) => {
        const spelled = agreementOf(written, facts).written;
        const candidates = leavesOf(outline, spelled).filter((leaf) => isSigned(leaf) && !isId(leaf) && !isNaming(spelled, leaf));
        const before = hashes(spelled);
        for (let count = 0; count < 8; count++) {
          const leaf = oneOf(random, candidates);
          const changed = changedClauses(before, hashes(withValue(spelled, leaf.path, changeOf(leaf))));
          const own = isDefault(leaf) ? undefined : clauseAt(spelled, leaf.path);
          if (own && !own.endsWith('/undefined')) expect(changed).toContain(own);
          expect({ at: leaf.path, others: changed.filter((id) => id !== own && !mayFollow(leaf.path).test(id)) }).toEqual({
            at: leaf.path,
            others: [],
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('another value that does not bind changes none', () => {
    fc.assert(
      fc.property(arbitraryPartialCampaign(), ({ written, random }) => {
        const candidates = leavesOf(outline, written).filter((leaf) => !isSigned(leaf) && !isId(leaf));
        const before = hashes(written);
        for (let count = 0; count < 5 && candidates.length > 0; count++) {
          const leaf = oneOf(random, candidates);
          expect(changedClauses(before, hashes(withValue(written, leaf.path, changeOf(leaf))))).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** Whether an item has no id of its own, so that its text makes one: then a change makes another clause of it. */
function isNaming(written: JsonObject, { path }: Leaf): boolean {
  const item = path.slice(0, -1).reduceRight<unknown>((found, _step, index) => {
    const value = path.slice(0, index + 1).reduce<unknown>((data, step) => (data as JsonObject)[step], written);
    return found ?? (typeof path[index] === 'number' ? value : undefined);
  }, undefined) as JsonObject | undefined;
  return item !== undefined && item['id'] === undefined;
}

describe('lists whose order means something', () => {
  const { written, random } = generated(11, 1);
  const before = hashes(written);

  it.each([
    ['sources', 'sources'],
    ['workflows.0.steps', 'workflows/workflows-1'],
    ['communication.escalation', 'communication'],
  ])('%s: another order changes %s', (place, clause) => {
    const path = place.split('.').map((step) => (/^\d$/.test(step) ? Number(step) : step));
    const list = path.reduce<unknown>((value, step) => (value as JsonObject)[step], written) as Json[];
    const turned = withValue(written, path, [...list].reverse());
    expect(changedClauses(before, hashes(turned))).toEqual([clause]);
  });

  it('are the only ones: the order of sections and items is how people like to read them', () => {
    const keys: JsonObject = Object.fromEntries(shuffled(random, Object.entries(written)));
    expect(changedClauses(before, hashes(keys))).toEqual([]);
  });
});

describe('items that nothing names', () => {
  const schedule = (...items: JsonObject[]) =>
    hashes({ title: 'Aurora', currency: 'EUR', payment: { payer: 'brand', schedule: items } });

  it('are signed all the same', () => {
    const before = schedule({ amount: 1000, due: '30 days' });
    expect(changedClauses(before, schedule({ amount: 2000, due: '30 days' }))).toHaveLength(2);
  });

  it('keep their clause in another order, and each of two equal ones counts', () => {
    const [first, second] = [{ amount: 1000 }, { amount: 2000 }];
    expect(changedClauses(schedule(first, second), schedule(second, first))).toEqual([]);
    expect(changedClauses(schedule(first, first), schedule(first))).toHaveLength(1);
  });
});

describe('the brief', () => {
  it('is a clause, and a body without any text is none', () => {
    const hashesWith = (brief?: string) => hashesOf(agreementOf({ title: 'Aurora' }, facts, brief));
    expect(changedClauses(hashesWith('["brief/1","a"]'), hashesWith('["brief/1","b"]'))).toEqual(['brief']);
    expect(changedClauses(hashesWith(undefined), hashesWith(''))).toEqual([]);
  });
});
