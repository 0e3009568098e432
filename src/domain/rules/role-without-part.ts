import { isAgreed, isOver } from '../agreement/lifecycle.ts';
import { distinctTitleOf } from '../agreement/role-words.ts';
import { groupOf } from '../agreement/roles.ts';
import { activitiesOf } from '../responsibility/activities.ts';
import { isBystander, isNamed } from '../responsibility/partners.ts';
import { raciContradictions } from '../responsibility/raci-contradictions.ts';
import { rolesThatOwe } from '../responsibility/who-owes.ts';
import { defineRule } from './rule.ts';

/** Every role stands somewhere in the matrix. */
export const roleWithoutPart = defineRule({
  meta: {
    id: 'role-without-part',
    code: 'SP156',
    severity: 'warning',
    description: 'Require a letter for every role somewhere in the RACI matrix, written or derived.',
    why: 'Whoever is in the agreement and in no row is neither asked nor told, and turns up in week two with a veto.',
    howToFix: 'Write the role into the rows that concern it: `consulted` if it must be asked, `informed` if it must know.',
    whenNotTo:
      'Before any row is written nobody has a letter. Someone who owes nothing at all has a finding of its own, and the public and platforms take no part. A campaign that is over is left as it was.',
    messages: {
      outside: '{role} owes something here, and stands in no row of the matrix. Write in which activities it is asked or told.',
      'to-be-cast': '{role} is still to be cast, and stands in no row of the matrix. Write what the role does, or take it out.',
    },
    examples: {
      good: [
        {
          title: 'Asked, and derived from a review',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: legal, kind: legal, party: lumen }, { id: agency, kind: agency, party: harbour }]\nworkflows: [{ title: One round, steps: [agency 24h, maker 24h], finalDecision: agency }]\nraci: [{ activity: Ship samples, responsible: brand, accountable: brand, consulted: legal }]\n',
        },
        {
          title: 'No row is written yet',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: legal, kind: legal, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\nrisks: [{ risk: A prohibited claim, owner: legal }]\n',
        },
        {
          title: 'The public, and creators before there are pieces',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: fans, kind: public }, { id: creators, kind: creator, size: 6 }]\nraci: [{ activity: Ship samples, responsible: brand, accountable: brand }]\n',
        },
      ],
      bad: [
        {
          title: 'Watches a risk, and is never asked',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: legal, title: Legal, kind: legal, party: lumen }]\nraci: [{ activity: Ship samples, responsible: brand, accountable: brand }]\nrisks: [{ risk: A prohibited claim, owner: legal }]\n',
          says: ['outside'],
          at: ['roles.1'],
        },
        {
          title: 'Pays, and is never told',
          content:
            'title: Aurora\nstatus: agreed\nroles: [{ id: payer, title: Finance, kind: other, party: lumen }, { id: mila, kind: creator, party: mila-hart }]\nowner: { role: mila, person: Mila Hart }\npayment: { payer: payer }\ndeliverables: [{ title: Film, count: 1, assignedTo: mila }]\n',
          says: ['outside'],
          at: ['roles.0'],
        },
        {
          title: 'Planned for nothing',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: mila, kind: creator, party: mila-hart }, { id: more, title: Six more creators, kind: creator, size: 6 }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila }]\nraci: [{ activity: Make the film, covers: film, responsible: mila, accountable: brand }]\n',
          says: ['to-be-cast'],
          at: ['roles.2'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    const activities = activitiesOf(agreement);
    const isDue = (campaign.raci?.length ?? 0) > 0 || (isAgreed(campaign) && activities.length > 0);
    if (isOver(campaign) || !isDue) return;
    const inMatrix = new Set(
      activities
        .flatMap(({ responsible, accountable, consulted, informed }) => [...responsible, ...accountable, ...consulted, ...informed])
        .map(groupOf),
    );
    // Whoever a row leaves out is spoken of by raci-contradicts-assignment.
    for (const { missing } of raciContradictions(campaign)) for (const role of missing) inMatrix.add(groupOf(role));
    const owing = rolesThatOwe(campaign);
    const hasPieces = (campaign.deliverables?.length ?? 0) > 0;
    campaign.roles?.forEach((role, index) => {
      const { id, kind } = role;
      const isToCome = kind === 'creator' && !hasPieces;
      if (id === undefined || inMatrix.has(id) || isBystander(role) || isToCome) return;
      // Whoever has a name and owes nothing is spoken of by nothing-owed.
      if (owing.has(id)) report('outside', ['roles', index], { role: distinctTitleOf(campaign, role) });
      else if (!isNamed(role) && role.size !== undefined)
        report('to-be-cast', ['roles', index], { role: distinctTitleOf(campaign, role) });
    });
  },
});
