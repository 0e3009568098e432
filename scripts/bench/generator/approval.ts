import type { Fields } from './people.ts';
import type { Setting } from './setting.ts';

/** Two approval workflows and seven dates. */
export function approvalSections(setting: Setting): Fields {
  const { random, day, lead, isOpen } = setting;
  const zone = lead.market.zone;
  const escalation = { to: 'lead', within: '4 working hours' };
  const makers = { by: ['home', 'away'], within: `${random.between(1, 3)} working days`, action: 'revise' };
  const workflows = [
    {
      id: 'influencer-review',
      title: 'Influencer content, two rounds',
      rounds: 2,
      steps: [
        { by: 'lead', within: '1 working day', action: 'review' },
        makers,
        { by: 'brand', within: '2 working days', action: 'approve' },
      ],
      roundCounts: 'one list of changes, sent by the creator desk',
      silence: isOpen && random.chance(0.5) ? '?' : 'escalates',
      finalDecision: 'brand',
      escalation,
    },
    {
      id: 'ugc-review',
      title: 'UGC clips, one round',
      rounds: 1,
      steps: ['lead 1 working day', 'makers 1 working day'],
      roundCounts: 'criteria that were not ticked, sent once',
      silence: 'approved',
      finalDecision: 'lead',
    },
  ];
  const milestones = [
    {
      id: 'kickoff-call',
      title: 'Kickoff',
      kind: 'kickoff',
      at: `${day(-70)}T16:00`,
      zone,
      owner: 'lead',
      attends: ['brand', 'local'],
    },
    {
      id: 'introductions',
      title: 'All creators meet both agencies',
      kind: 'introduction',
      at: `${day(-49)}T17:00`,
      zone,
      owner: 'desk',
      attends: ['brand', 'home', 'away'],
    },
    {
      id: 'strategy-lock',
      title: 'Strategy and brief are locked',
      kind: 'lock',
      date: day(-39),
      owner: 'lead',
      dependsOn: 'introductions',
    },
    { id: 'product-delivered', title: 'The product has reached every creator', date: day(-34), owner: 'brand' },
    {
      id: 'launch',
      title: 'Launch in both markets at once',
      kind: 'go-live',
      at: `${day(0)}T09:00`,
      zone,
      owner: 'lead',
      workflow: 'influencer-review',
    },
    {
      id: 'check-in',
      title: 'Check-in on day 9',
      kind: 'check-in',
      at: `${day(8)}T16:00`,
      owner: 'lead',
      attends: ['brand', 'local'],
    },
    {
      id: 'wrap-call',
      title: 'Wrap',
      kind: 'wrap',
      at: `${day(63)}T16:00`,
      zone,
      owner: 'lead',
      attends: ['brand', 'local'],
      dependsOn: 'final-report',
    },
  ];
  return { workflows, milestones };
}
