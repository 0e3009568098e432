import { defineShapeRule } from '../rule.ts';

/** Records of one campaign that stand with another, or that come from somebody who has no part in it. */
export const strayRecord = defineShapeRule({
  id: 'stray-record',
  code: 'SP015',
  description: 'Require every record to stand with the campaign that it is about.',
  why: 'A number counted for the wrong campaign, or a signature under the wrong agreement, is found when the money is due.',
  howToFix: 'Move the file to the campaign that it names, or correct the name.',
  messages: {
    'other-campaign':
      '“Campaign” is “{campaign}”, and this file stands in the folder of “{folder}”. Move it to {expected}, or correct “campaign:”.',
    'no-campaign': 'This file is named after the campaign “{campaign}”, which does not exist. Name it after its campaign.',
    'misspelled-campaign':
      'This file is named after the campaign “{campaign}”, which does not exist. Did you mean to call it {suggestion}?',
    stranger:
      '“{party}” signs here, and has no role in the campaign “{campaign}”: neither now nor in the text that was signed. Name it in a role, or correct the party.',
  },
  examples: {
    good: [{ title: 'Where it belongs', content: 'reports/aurora/2026-05-20-brand.yaml with “campaign: aurora”\n' }],
    bad: [
      {
        title: 'In the folder of another campaign',
        content: 'reports/borealis/2026-05-20-brand.yaml with “campaign: aurora”\n',
        says: ['other-campaign'],
      },
      { title: 'Progress of nothing', content: 'progress/zenith.yaml without campaigns/zenith.mdx\n', says: ['no-campaign'] },
      {
        title: 'Progress under a misspelled name',
        content: 'progress/auroa.yaml beside campaigns/aurora.mdx\n',
        says: ['misspelled-campaign'],
      },
      {
        title: 'Signed by a stranger',
        content: 'signoffs/aurora/2026-05-20-passerby.yaml by a party that holds no role\n',
        says: ['stranger'],
      },
    ],
  },
});
