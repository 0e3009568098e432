import { isObject, type Json, type JsonObject } from '../../src/domain/json.ts';
import { append, both, drop, edit, itemsOf, listOf, SAME, without } from './change.ts';
import type { Operator } from './operator.ts';
import { companiesIn, creatorsIn, isPiece, otherCompany, rolesOfKind } from './parts.ts';

/** Mistakes in who says yes to creators, who may say no, and who talks to them. */
export const approvalMistakes: readonly Operator[] = [
  {
    name: 'Two review, and nobody decides',
    rule: 'one-accountable',
    says: 'undecided',
    change: edit('workflows.*', (workflow, campaign) => {
      return {
        ...without(workflow as JsonObject, 'finalDecision', 'escalation'),
        steps: [{ by: companiesIn(campaign).slice(0, 2), within: '48h' }, 'maker 48h'],
      };
    }),
  },
  { name: 'A step that nobody takes', rule: 'has-responsible', says: 'step', change: drop('workflows.*.steps.*.by') },
  {
    name: 'Five look at every piece',
    rule: 'consulted-inflation',
    says: 'reviewers',
    change: edit('workflows.*', (workflow, campaign) => {
      const many = rolesOfKind(campaign, 'brand', 'legal', 'agency');
      if (!isObject(workflow) || many.length < 5) return SAME;
      return { ...workflow, steps: [{ by: many, within: '48h' }, 'maker 48h'] };
    }),
  },
  {
    name: 'The brand decides again on the edit',
    rule: 'veto-on-autonomy',
    says: 'right',
    change: edit('decisionRights', (rights) =>
      rights === undefined ? SAME : [...listOf(rights), { topic: 'Labels and the final edit', holder: 'brand' }],
    ),
  },
  {
    name: 'The brand approves the edit that is free',
    rule: 'veto-on-autonomy',
    says: 'right',
    change: edit('decisionRights', (rights) =>
      rights === undefined ? SAME : [...listOf(rights), { topic: 'Edit approval', holder: 'brand' }],
    ),
  },
  {
    name: 'A review looks at the edit that is free',
    rule: 'veto-on-autonomy',
    says: 'step',
    change: edit('workflows.*', (workflow, campaign) => {
      if (!isObject(workflow) || campaign['decisionRights'] === undefined) return SAME;
      const step = { by: rolesOfKind(campaign, 'brand')[0]!, within: '24h', action: 'approve', note: 'label and final edit' };
      return { ...workflow, steps: [...listOf(workflow['steps']), step] };
    }),
  },
  {
    name: 'A row approves the edit that is free',
    rule: 'veto-on-autonomy',
    says: 'row',
    change: edit('raci', (rows, campaign) => {
      const [brand] = rolesOfKind(campaign, 'brand');
      return rows === undefined
        ? SAME
        : [...listOf(rows), { activity: 'Approve the edit', responsible: brand!, accountable: brand! }];
    }),
  },
  {
    name: 'A piece is accepted when somebody likes the edit',
    rule: 'veto-on-autonomy',
    says: 'acceptance',
    change: edit('deliverables.*', (item, campaign) =>
      isPiece(item) && isObject(item) && campaign['decisionRights'] !== undefined
        ? { ...item, acceptance: [...listOf(item['acceptance']), 'the edit is approved by the brand'] }
        : SAME,
    ),
  },
  {
    name: 'The product team reviews beside marketing, and nobody makes one list',
    rule: 'many-voices',
    says: 'review',
    change: both(
      edit('roles', (roles, campaign) => [...listOf(roles), secondVoice(campaign)]),
      edit('workflows.*', (workflow, campaign) => {
        if (!isObject(workflow) || !isForFilms(workflow, campaign)) return SAME;
        const rest = without(workflow, 'roundCounts');
        const by = [rolesOfKind(campaign, 'brand')[0]!, 'product'];
        return { ...rest, steps: [...listOf(workflow['steps']), { by, within: '48h', action: 'review' }] };
      }),
    ),
  },
  {
    name: 'Two roles of one agency send changes',
    rule: 'many-voices',
    says: 'row',
    change: both(
      edit('roles', (roles, campaign) => [...listOf(roles), secondVoice(campaign)]),
      append('raci', { activity: 'Send feedback to the creators', responsible: ['brand', 'product'], accountable: 'brand' }),
    ),
  },
  {
    name: 'One creator hears from another partner',
    rule: 'one-creator-contact',
    says: 'several',
    change: edit('creators.*.contact', (contact, campaign) => otherCompany(campaign, contact)!),
  },
  { name: 'One creator has no contact', rule: 'one-creator-contact', says: 'missing', change: drop('creators.*.contact') },
  { name: 'No creator has a contact', rule: 'one-creator-contact', says: 'nobody', change: ofAllCreators('contact') },
  {
    name: 'The creators are their own contact',
    rule: 'one-creator-contact',
    says: 'group',
    change: ofAllCreators('contact', creatorsIn),
  },
  {
    name: 'Nobody owns the relationship with one creator',
    rule: 'relationship-owner',
    says: 'missing',
    change: drop('creators.*.relationshipOwner'),
  },
  {
    name: 'Nobody owns the relationship with anybody',
    rule: 'relationship-owner',
    says: 'nobody',
    change: ofAllCreators('relationshipOwner'),
  },
  {
    name: 'A group owns the relationship',
    rule: 'relationship-owner',
    says: 'group',
    change: edit('creators.*.relationshipOwner', (_, campaign) => creatorsIn(campaign)),
  },
  { name: 'A creator is in no line of the list', rule: 'relationship-owner', says: 'unlisted', change: drop('creators.*') },
];

/** One field of every line of the list of creators, at once: another value, or none. */
function ofAllCreators(field: string, valueIn?: (campaign: JsonObject) => Json) {
  return edit('creators', (list, campaign) => {
    if (list === undefined) return SAME;
    const others = (creator: Json) => Object.entries(creator as JsonObject).filter(([key]) => key !== field);
    const own = valueIn ? [[field, valueIn(campaign)] as const] : [];
    return listOf(list).map((creator) => Object.fromEntries([...others(creator), ...own]));
  });
}

/** A second role of the brand. */
function secondVoice(campaign: JsonObject): JsonObject {
  const { party } = itemsOf(campaign, 'roles').find(({ kind }) => kind === 'brand')!;
  return {
    id: 'product',
    kind: 'brand',
    party: party!,
    pointPerson: 'Jan Smit',
    speaksForParty: false,
    owns: 'the product itself',
  };
}

function isForFilms({ id }: JsonObject, { deliverables, defaults }: JsonObject): boolean {
  const usual = isObject(defaults) ? defaults['workflow'] : undefined;
  return listOf(deliverables).some((item) => isPiece(item) && isObject(item) && (item['workflow'] ?? usual) === id);
}
