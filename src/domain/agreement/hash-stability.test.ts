import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, hashesOf } from '../../../tests/support/agreement.ts';
import {
  arbitraryFullCampaign,
  arbitraryPartialCampaign,
  type GeneratedCampaign,
} from '../../../tests/support/arbitrary-campaign.ts';
import { generatedFacts } from '../../../tests/support/generated-facts.ts';
import { shuffled } from '../../../tests/support/random.ts';
import { respelled } from '../../../tests/support/respell.ts';
import { mapped } from '../../../tests/support/walk-data.ts';
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { outlineOf, type FieldNode } from '../schema/outline.ts';
import { agreementHash, clausesOf } from './clauses.ts';

const facts = generatedFacts();
const outline = outlineOf('campaign');
const hashes = (written: JsonObject) => hashesOf(agreementOf(written, facts));

/** Lists in which the order is part of the agreement, by hand: what wins first, who acts first, who is called first. */
const ORDERED = ['sources', 'workflows.*.steps', 'communication.escalation'];

type Edit = (campaign: GeneratedCampaign) => JsonObject;

function edit(change: (node: FieldNode, value: Json, random: () => number) => Json): Edit {
  return ({ written, random }) => mapped(outline, written, (node, value) => change(node, value, random)) as JsonObject;
}

const isProse = (node: FieldNode) => node.type === 'value' && (node.kind === 'text' || node.kind === 'line');
const onProse = (change: (text: string) => string) =>
  edit((node, value) => (isProse(node) && typeof value === 'string' ? change(value) : value));

const COSMETIC: Readonly<Record<string, Edit>> = {
  'items of lists in another order': edit((node, value, random) =>
    isList(value) && !ORDERED.includes(node.schemaPath) ? shuffled(random, value) : value,
  ),
  'keys in another order': edit((_node, value, random) =>
    isObject(value) ? Object.fromEntries(shuffled(random, Object.entries(value))) : value,
  ),
  'other spaces': onProse((text) => `  ${text.replace(/[ \n]+/g, '  ')} `),
  'other line breaks': edit((node, value) =>
    node.type === 'value' && node.kind === 'text' && typeof value === 'string' ? value.replace(/\s+/g, '\r\n\t') : value,
  ),
  'composed letters (NFC)': onProse((text) => text.normalize('NFC')),
  'decomposed letters (NFD)': onProse((text) => text.normalize('NFD')),
  'other spellings of the same values': ({ written, random }) => respelled(outline, written, random),
  'empty lists and groups in place of absent ones': edit((node, value) =>
    node.type === 'object' && isObject(value) ? { ...emptiesOf(node), ...value } : value,
  ),
  'every resolved value written out': ({ written }) => agreementOf(written, facts).campaign,
};

/** Lists that a deliverable or role has from elsewhere when absent; an empty one says that there is none. */
const INHERITED = ['markets', 'label', 'members', 'disclosure', 'usageRights', 'exclusivity', 'window'];

function emptiesOf(node: FieldNode): Record<string, Json> {
  if (node.type !== 'object') return {};
  const lists = [...node.fields.values()].filter(({ type, key }) => type === 'list' && !INHERITED.includes(key));
  return Object.fromEntries(lists.map(({ key }) => [key, []]));
}

describe('clause hashes', () => {
  describe.each(Object.entries(COSMETIC))('stay the same with %s', (_name, change) => {
    it.each([
      ['every field', arbitraryFullCampaign()],
      ['some fields', arbitraryPartialCampaign()],
    ])('in a campaign with %s', (_size, campaigns) => {
      fc.assert(
        fc.property(campaigns, (campaign) => {
          expect(Object.fromEntries(hashes(change(campaign)))).toEqual(Object.fromEntries(hashes(campaign.written)));
        }),
        { numRuns: 12 },
      );
    });
  });

  it('stay the same when the campaign is resolved again and again', () => {
    fc.assert(
      fc.property(arbitraryPartialCampaign(), ({ written }) => {
        const once = agreementOf(written, facts).campaign;
        expect(agreementOf(once as unknown as JsonObject, facts).campaign).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  it('stay the same when `null` stands where nothing is', () => {
    fc.assert(
      fc.property(arbitraryPartialCampaign(), ({ written }) => {
        const holes = Object.fromEntries([...outline.fields.keys()].filter((key) => !(key in written)).map((key) => [key, null]));
        expect(Object.fromEntries(hashes({ ...written, ...holes }))).toEqual(Object.fromEntries(hashes(written)));
      }),
      { numRuns: 10 },
    );
  });
});

describe('agreementHash', () => {
  it('is the same in whatever order the clauses come, and differs when one differs', () => {
    fc.assert(
      fc.property(arbitraryFullCampaign(), ({ written, random }) => {
        const clauses = clausesOf(agreementOf(written, facts));
        expect(agreementHash(shuffled(random, clauses))).toBe(agreementHash(clauses));
        const [first, ...rest] = clauses;
        expect(agreementHash([{ ...first!, hash: '0'.repeat(64) }, ...rest])).not.toBe(agreementHash(clauses));
        expect(agreementHash(rest)).not.toBe(agreementHash(clauses));
      }),
      { numRuns: 5 },
    );
  });
});

describe('golden hashes', () => {
  const small = agreementOf(
    {
      title: 'Aurora',
      currency: 'EUR',
      markets: ['de'],
      roles: [{ id: 'brand', party: 'lumen' }],
      deliverables: [{ title: 'Launch film', assignedTo: 'brand', fee: 1200, keepLive: '48h', note: 'not signed' }],
    },
    facts,
    '["brief/1"]',
  );

  it('are those that signatures of today pin: a change here means a new version of the canonical form', () => {
    expect(clausesOf(small).map(({ id, content }) => [id, content])).toMatchInlineSnapshot(`
      [
        [
          "identity",
          {
            "currency": "EUR",
            "markets": [
              "de",
            ],
            "title": "Aurora",
          },
        ],
        [
          "roles/brand",
          {
            "party": "lumen",
            "title": "Party lumen",
          },
        ],
        [
          "deliverables/launch-film",
          {
            "assignedTo": [
              "brand",
            ],
            "disclosure": {
              "label": [
                "#ad-de",
              ],
            },
            "keepLive": "48 hours",
            "language": "de",
            "markets": [
              "de",
            ],
            "title": "Launch film",
          },
        ],
        [
          "deliverables/launch-film/fee",
          {
            "fee": "1200.00 EUR",
          },
        ],
        [
          "brief",
          "["brief/1"]",
        ],
      ]
    `);
    expect(agreementHash(clausesOf(small))).toMatchInlineSnapshot(
      `"a1167edc7473c593532cb6b6434b6596367c4cebf4c5b58fe0e56e1f36224a0a"`,
    );
  });
});
