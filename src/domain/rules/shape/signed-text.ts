import { defineShapeRule } from '../rule.ts';

/** Signatures whose text is missing or is not the text that was signed. */
export const signedText = defineShapeRule({
  id: 'signed-text',
  code: 'SP014',
  description: 'Require the text of every signature to be kept, unchanged, under the name of its hash.',
  why: 'A signature is worth as much as the certainty about what was signed.',
  howToFix: 'Restore the file from the history; a signed text is never edited.',
  messages: {
    missing: 'The signed text signed/{hash}.json is missing. Restore it from the history, or have the terms signed again.',
    altered:
      'This text does not have the hash that it is named after: somebody changed it after it was signed. Restore it from the history.',
    misnamed: 'Signed texts are named after their hash, 64 hexadecimal digits and “.json”. Rename this file, or delete it.',
    'for-another':
      'The text that is signed here is the one for “{otherParty}” in the campaign “{otherCampaign}”, and this is the signature of “{party}” in “{campaign}”. Write the hash of the text that was signed.',
  },
  examples: {
    good: [{ title: 'Kept', content: 'signed/<hash>.json, with that hash\n' }],
    bad: [
      { title: 'Lost', content: 'A sign-off whose text is not there\n', says: ['missing'] },
      { title: 'Changed afterwards', content: 'signed/<hash>.json, with another hash\n', says: ['altered'] },
      { title: 'Under another name', content: 'signed/final.json\n', says: ['misnamed'] },
      { title: 'Of somebody else', content: 'A sign-off by one party with the text for another\n', says: ['for-another'] },
    ],
  },
});
