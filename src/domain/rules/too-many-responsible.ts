import type { Agreement } from '../agreement/agreement.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { rolesWords } from '../agreement/role-words.ts';
import type { FieldPath } from '../finding.ts';
import { distinctRoles } from '../responsibility/same-role.ts';
import { defineRule } from './rule.ts';

/** Few hands on one activity. */
export const tooManyResponsible = defineRule({
  meta: {
    id: 'too-many-responsible',
    code: 'SP154',
    severity: 'warning',
    description: 'Disallow three or more roles that all do one activity.',
    why: 'With three pairs of hands each has done a third, two of them the same third, and nobody has the whole.',
    howToFix:
      'Keep the one or two that do the work, cut the activity into parts with one role each, or move the others to `consulted`.',
    whenNotTo:
      'Groups of creators count as one, since each creator makes their own piece; so do partners who each make theirs, per market. What is decided together is no work. A campaign that is over is left as it was.',
    messages: {
      row: '{count} roles do “{activity}”: {roles}. Keep one or two, or cut the activity into parts.',
      deliverable: '{count} roles make deliverable “{title}”: {roles}. Keep one or two, or cut it into parts.',
      milestone: '{count} roles see to “{title}”: {roles}. Keep one as `owner`; the others attend.',
    },
    examples: {
      good: [
        {
          title: 'Two, and three groups of creators',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: us, kind: creator, size: 4 }, { id: de, kind: creator, size: 4 }, { id: gb, kind: creator, size: 4 }, { id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nraci: [{ activity: Make the films, responsible: [us, de, gb], accountable: brand }, { activity: Plan the day, responsible: [brand, agency], accountable: brand }]\n',
        },
        {
          title: 'Each in its market',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\ndeliverables: [{ title: Market report, document: report, count: 1, per: market, assignedTo: [brand, north, harbour], due: "2026-06-05" }]\n',
        },
        {
          title: 'Decided together',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nowner: { role: brand, person: Noor Haverkort }\ndecisionRights: [{ topic: A new concept, holder: together }]\n',
        },
      ],
      bad: [
        {
          title: 'Three cast creators',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\nraci: [{ activity: Cast creators, responsible: [brand, north, harbour], accountable: brand }]\n',
          says: ['row'],
          at: ['raci.0.responsible'],
        },
        {
          title: 'One report by three',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: north, kind: agency, party: northlight }, { id: harbour, kind: agency, party: harbour }]\ndeliverables: [{ title: Final report, document: report, count: 1, per: total, assignedTo: [brand, north, harbour], due: "2026-06-05" }]\n',
          says: ['deliverable'],
          at: ['deliverables.0.assignedTo'],
        },
        {
          title: 'Three hosts, and creators besides',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }, { id: creators, kind: creator, size: 4 }]\nmilestones: [{ title: Introductions, kind: introduction, date: "2026-05-04", owner: [brand, agency, creators] }]\n',
          says: ['milestone'],
          at: ['milestones.0.owner'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    for (const { kind, path, words, who } of shared(agreement)) {
      const roles = distinctRoles(campaign, who);
      if (roles.length >= TOO_MANY) report(kind, path, { ...words, count: roles.length, roles: rolesWords(campaign, roles) });
    }
  },
});

interface Shared {
  readonly kind: 'row' | 'deliverable' | 'milestone';
  readonly path: FieldPath;
  readonly words: Readonly<Record<string, string>>;
  readonly who: readonly string[];
}

/** Whatever several may do as one, in the order of the file; what a written row covers is judged there. */
function shared({ campaign }: Agreement): Shared[] {
  const { deliverables = [], milestones = [], raci = [] } = campaign;
  const covered = new Set(raci.flatMap(({ covers = [] }) => covers));
  const isFree = ({ id }: { readonly id?: string | undefined }) => id === undefined || !covered.has(id);
  return [
    ...deliverables.flatMap((item, index): Shared[] => {
      const { title, per, assignedTo = [] } = item;
      const isEachOwn = per === 'creator' || per === 'market';
      const path = ['deliverables', index, 'assignedTo'];
      return isEachOwn || !isFree(item) ? [] : [{ kind: 'deliverable', path, words: { title }, who: assignedTo }];
    }),
    ...milestones.flatMap((item, index): Shared[] => {
      const path = ['milestones', index, 'owner'];
      return isFree(item) ? [{ kind: 'milestone', path, words: { title: item.title }, who: item.owner ?? [] }] : [];
    }),
    ...raci.map(({ activity, responsible = [] }, index): Shared => {
      return { kind: 'row', path: ['raci', index, 'responsible'], words: { activity }, who: responsible };
    }),
  ];
}

const TOO_MANY = 3;
