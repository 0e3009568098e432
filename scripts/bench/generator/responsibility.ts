import type { Fields } from './people.ts';
import type { Setting } from './setting.ts';

/** Who answers for what, and who is free to decide what. */
export function responsibilitySections({ product }: Setting): Fields {
  return {
    raci: [
      {
        activity: 'Cast, contract and look after the creators',
        covers: ['introductions'],
        responsible: 'desk',
        accountable: 'local',
        consulted: 'lead',
        informed: 'brand',
      },
      {
        activity: 'Make and approve influencer content',
        covers: ['film-home', 'film-away', 'trial-stories'],
        responsible: ['home', 'away'],
        accountable: 'brand',
        consulted: ['lead', 'claims'],
        informed: 'local',
      },
      { activity: 'Read and reconcile the numbers', covers: ['conversions'], responsible: 'brand', accountable: 'lead' },
    ],
    decisionRights: [
      { topic: 'Story, wording, music, place and edit', holder: 'creator', covers: ['opening line', 'voice'] },
      { topic: 'Claims, price and logo', holder: 'brand', covers: [`every sentence on ${product[4]}`, 'the code'] },
    ],
  };
}
