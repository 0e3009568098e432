import type { Campaign, Deliverable } from '../agreement/agreement.ts';
import { bindingTexts } from '../agreement/binding-texts.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { roleOf } from '../agreement/roles.ts';
import { parseSpan } from '../film/span.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { defineRule } from './rule.ts';

/** A creator has room left. */
export const overScripted = defineRule({
  meta: {
    id: 'over-scripted',
    code: 'SP123',
    severity: 'advice',
    description: 'Disallow briefs that prescribe most of a film, or its sentences.',
    why: 'Followers hear a script in the first second; the film is what was ordered, and nobody watches it.',
    howToFix: 'Keep the mandatories that the objective needs, and write what the creator decides under `decisionRights`.',
    whenNotTo:
      'Wording that the law asks for, and UGC cut to a storyboard, are prescribed on purpose. A campaign that is over is left as it was.',
    messages: {
      'most-of-the-film':
        'The mandatories of deliverable “{title}” fill {seconds} of {length} s. Leave more than half of it to the creator, or allow a longer piece.',
      'many-demands': 'Deliverable “{title}” has {count} mandatories and key messages. Keep the {most} that matter most.',
      'word-for-word': '“{excerpt}” prescribes sentences. Write the fact that must be told, and leave the words to the creator.',
    },
    examples: {
      good: [
        {
          title: 'Two mandatories in twenty seconds',
          content:
            'title: Aurora\nstatus: aligning\nmarkets: de\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, assignedTo: mila, platform: instagram, format: reel, duration: 20-45 s, mandatories: [{ what: bottle in use, for: 3-5 s }, { what: logo, for: 2 s }], keyMessages: It takes 30 minutes. }]\n',
        },
        {
          title: 'A storyboard for UGC clips',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Clip, workstream: ugc, assignedTo: mila, duration: 8 s, mandatories: [{ what: bottle in use, for: 6 s }] }]\n',
        },
        {
          title: 'A sticker for the whole length of a Story',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Story, assignedTo: mila, duration: 10-15 s, mandatories: [{ what: code sticker, for: 10-15 s }] }]\n',
        },
        {
          title: 'Not word for word',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, acceptance: "names the price, not word for word" }]\n',
        },
        {
          title: 'The label is law',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, disclosure: { label: Werbung, placement: the exact wording in the first 3 s } }]\n',
        },
      ],
      bad: [
        {
          title: 'Most of the film',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, assignedTo: mila, duration: 15-30 s, mandatories: [{ what: bottle in use, for: 6 s }, { what: the cap in close-up, for: 4 s }] }]\n',
          says: ['most-of-the-film'],
          at: ['deliverables.0.mandatories'],
        },
        {
          title: 'Eight demands',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables:\n  - title: Film\n    assignedTo: mila\n    duration: 60-90 s\n    mandatories: [{ what: bottle, within: 3 s }, { what: cap, within: 9 s }, { what: label, within: 9 s }, { what: logo, within: 20 s }]\n    keyMessages: [It is light., It is tight., It is cheap., It is here.]\n',
          says: ['many-demands'],
          at: ['deliverables.0'],
        },
        {
          title: 'Word for word',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ title: Film, acceptance: the slogan is spoken word for word }]\n',
          says: ['word-for-word'],
          at: ['deliverables.0.acceptance'],
        },
        {
          title: 'A script',
          content: 'title: Aurora\nstatus: aligning\nstrategy: { objective: Creators read the script that we provide. }\n',
          says: ['word-for-word'],
          at: ['strategy.objective'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.deliverables?.forEach((deliverable, index) => {
      if (!isCreatorsOwn(campaign, deliverable)) return;
      const { title, mandatories = [], keyMessages = [] } = deliverable;
      const path = ['deliverables', index];
      const count = mandatories.length + keyMessages.length;
      const { least: length, most = 0 } = parseSpan(deliverable.duration) ?? {};
      const lengths = mandatories.map(({ what, for: lasting }) => (OVERLAY.test(what) ? 0 : (parseSpan(lasting)?.least ?? 0)));
      const seconds = lengths.reduce((sum, each) => sum + each, 0);
      // What lasts longer than the whole piece is spoken of by mandatory-measurable.
      if (length !== undefined && seconds > length / 2 && lengths.every((each) => each <= most))
        report('most-of-the-film', [...path, 'mandatories'], { title, seconds, length });
      else if (count > MOST) report('many-demands', path, { title, count, most: MOST });
    });
    for (const { path, text } of bindingTexts(agreement)) {
      const isFree =
        path[0] === 'decisionRights' || path.includes('disclosure') || path.includes('claims') || path[0] === 'definitions';
      const sentence = isFree ? undefined : text.split(/(?<=[.!?])\s+|\n+/).find((part) => SCRIPT.test(part) && !DENIED.test(part));
      if (sentence !== undefined) report('word-for-word', path, { excerpt: excerptOf(sentence) });
    }
  },
});

/** Whether a piece appears as the creator's own: UGC for the brand's account may follow a storyboard. */
function isCreatorsOwn(campaign: Campaign, { assignedTo = [], workstream, document }: Deliverable): boolean {
  const isMadeByCreators = assignedTo.some((reference) => roleOf(campaign, reference)?.kind === 'creator');
  return isMadeByCreators && workstream !== 'ugc' && document === undefined;
}

/** What lies on the picture prescribes nothing of the film under it. */
const OVERLAY =
  /\b(?:stickers?|overlays?|subtitles?|captions?|watermarks?|(?:on-screen|screen) text|text on (?:the )?(?:screen|picture)|(?:in|into) (?:a|the|one) (?:\w+ )?corner|hashtags?)\b/i;

/** More than this cannot be remembered while filming. */
const MOST = 7;
const SCRIPT =
  /\b(?:word[- ]for[- ]word|verbatim|(?:read|follow|use|stick to|keep to)s? (?:the|our|this|a) (?:exact )?script|script (?:is|will be) (?:provided|supplied)|exact(?:ly)? (?:these|this|the following) (?:words?|sentences?|lines?))\b/i;
const DENIED = /\b(?:no|not|never|nobody|without|need not|must not|instead of)\b/i;
