import type { Fields } from './people.ts';
import type { Setting } from './setting.ts';

/** Channels and rhythm, risks, and what was asked, assumed and answered. */
export function talkSections({ random, day, lead, isOpen, creators, product }: Setting): Fields {
  const zone = lead.market.zone;
  const asked = { question: `May I mention ${product[3]}?`, by: 'home', to: 'brand', date: day(-45) };
  return {
    communication: {
      channels: [{ title: 'Shared board', purpose: 'dates, drafts, numbers', replyWithin: '1 working day' }],
      cadence: [
        {
          id: 'numbers',
          what: 'Numbers twice a week',
          weekday: ['tuesday', 'friday'],
          time: '15:30',
          zone,
          from: day(0),
          until: day(35),
          by: 'lead',
          to: ['brand', 'local'],
          phase: 'flight',
        },
      ],
      urgent: { who: 'desk', how: 'phone' },
      escalation: [{ level: '1', when: 'a date is at risk', role: 'desk', within: '4 working hours' }],
    },
    risks: [
      {
        risk: 'A creator falls ill or leaves',
        about: 'creator unavailable',
        trigger: 'no answer for one working day',
        likelihood: random.pick(['low', 'medium']),
        impact: 'medium',
        contingency: { what: 'The next creator on the list takes over.', who: 'desk', within: '2 working days' },
        owner: 'local',
      },
    ],
    definitions: [
      { term: 'authentic', means: `The ${product[0]} appears in a day that the creator films anyway.`, glossary: 'authentic' },
    ],
    statements: [
      {
        by: 'brand',
        says: 'We get numbers every day.',
        about: 'communication/numbers',
        status: isOpen ? 'disputed' : 'agreed',
        answer: 'Tuesdays and Fridays. A crossed threshold is called at once.',
      },
    ],
    questions: [
      isOpen && random.chance(0.7) ? asked : { ...asked, answer: 'Yes, with the number that you measured.', changed: 'strategy' },
    ],
    feedback: [
      {
        says: 'Nobody believes “life-changing”. Say what it does.',
        by: `away/${creators.away[1].id}`,
        date: day(-44),
        about: 'strategy',
        answer: 'Both messages now state a number.',
      },
    ],
  };
}
