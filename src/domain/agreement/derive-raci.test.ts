import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../tests/support/agreement.ts';
import type { JsonObject } from '../json.ts';

const base: JsonObject = {
  title: 'Aurora',
  owner: { role: 'agency' },
  workflows: [
    {
      id: 'review',
      title: 'Review',
      finalDecision: 'brand',
      steps: ['legal 1 working day', 'maker 48h', { by: 'brand', action: 'approve' }],
    },
  ],
};

function rowsOf(written: JsonObject) {
  return agreementOf({ ...base, ...written }).derivedRaci;
}

function rowFor(id: string, written: JsonObject) {
  return rowsOf(written).find(({ row }) => row.covers?.includes(id));
}

describe('rows that nobody wrote', () => {
  it('say who decides: the brand alone, creators without an accountable group, everybody under the owner', () => {
    const roles = [
      { id: 'brand', kind: 'brand', party: 'lumen' },
      { id: 'agency', kind: 'agency', party: 'northway' },
      { id: 'creators', kind: 'creator', members: ['mila-hart'] },
    ];
    const decisionRights = [
      { topic: 'Claims', holder: 'brand' },
      { topic: 'Hook', holder: 'creator' },
      { topic: 'Concept', holder: 'together' },
      { topic: 'Media', holder: 'agency' },
    ];
    const rows = rowsOf({ roles, decisionRights, workflows: [] }).map(({ row }) => [
      row.activity,
      row.responsible,
      row.accountable,
    ]);
    expect(rows).toEqual([
      ['Decide: Claims', ['brand'], ['brand']],
      ['Decide: Hook', ['creators'], undefined],
      ['Decide: Concept', ['brand', 'agency', 'creators'], ['agency']],
      ['Decide: Media', ['agency'], ['agency']],
    ]);
  });

  it('say who makes a deliverable, who decides and who is asked', () => {
    const film = { title: 'Film', assignedTo: 'creators', workflow: 'review' };
    expect(rowFor('film', { deliverables: [film] })).toEqual({
      act: 'deliver',
      about: 'Film',
      row: { activity: 'Film', covers: ['film'], responsible: ['creators'], accountable: ['brand'], consulted: ['legal'] },
      from: ['deliverables', 0],
    });
  });

  it('make the owner of the campaign accountable where no workflow names who decides', () => {
    expect(rowFor('film', { deliverables: [{ title: 'Film', assignedTo: 'creators' }] })?.row).toEqual({
      activity: 'Film',
      covers: ['film'],
      responsible: ['creators'],
      accountable: ['agency'],
    });
  });

  it('name nobody twice: a maker who also reviews is not asked, a decider is not asked', () => {
    const film = { title: 'Film', assignedTo: ['legal', 'creators'], workflow: 'review' };
    expect(rowFor('film', { deliverables: [film] })?.row.consulted).toBeUndefined();
  });

  it('say who reviews, who decides, and tell the makers, group by group', () => {
    const deliverables = [
      { title: 'A', assignedTo: 'creators/mila-hart', workflow: 'review' },
      { title: 'B', assignedTo: ['creators/jon-oak', 'legal'], workflow: 'review' },
    ];
    expect(rowFor('review', { deliverables })).toEqual({
      act: 'review',
      about: 'Review',
      row: {
        activity: 'Review: Review',
        covers: ['review'],
        responsible: ['legal', 'brand'],
        accountable: ['brand'],
        informed: ['creators'],
      },
      from: ['workflows', 0],
    });
  });

  it('say who sees to a milestone, and who measures and judges a KPI', () => {
    const written = {
      milestones: [{ title: 'Launch', owner: ['agency', 'brand'], attends: ['creators', 'creators'] }],
      kpis: [
        { metric: 'reach', measuredBy: 'agency', judgedBy: 'brand' },
        { title: 'Saves', measuredBy: 'agency' },
      ],
    };
    expect(rowFor('launch', written)?.row).toMatchObject({
      responsible: ['agency', 'brand'],
      accountable: ['agency'],
      informed: ['creators'],
    });
    expect(rowFor('reach', written)?.row).toMatchObject({
      activity: 'Measure reach',
      responsible: ['agency'],
      accountable: ['brand'],
    });
    expect(rowFor('saves', written)?.row).toMatchObject({ activity: 'Measure Saves', accountable: ['agency'] });
  });

  it('are not made where nobody does the work', () => {
    const written = { deliverables: [{ title: 'Film' }], milestones: [{ title: 'Launch' }], kpis: [{ title: 'Reach' }] };
    expect(rowsOf({ ...written, workflows: [{ title: 'Empty' }] })).toEqual([]);
  });
});

describe('a row that is written', () => {
  const deliverables = [
    { title: 'Film', assignedTo: 'creators' },
    { title: 'Story', assignedTo: 'creators' },
  ];
  const derived = (covers?: readonly string[]) =>
    rowsOf({ deliverables, workflows: [], raci: [{ activity: 'Make', responsible: 'agency', ...(covers && { covers }) }] }).flatMap(
      ({ row }) => row.covers ?? [],
    );

  it('takes the place of the derived ones for what it covers, and of no others', () => {
    expect(derived(['film'])).toEqual(['story']);
    expect(derived(['film', 'story'])).toEqual([]);
    expect(derived(['nothing'])).toEqual(['film', 'story']);
    expect(derived()).toEqual(['film', 'story']);
  });

  it('leaves the places of the others as they are in the file', () => {
    const rows = rowsOf({ deliverables, workflows: [], raci: [{ activity: 'Make', covers: 'film' }] });
    expect(rows.map(({ from }) => from)).toEqual([['deliverables', 1]]);
  });
});
