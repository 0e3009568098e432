import { isOver } from '../agreement/lifecycle.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { defineRule } from './rule.ts';

/** Creators are chosen by what can be checked. */
export const castingMeasurable = defineRule({
  meta: {
    id: 'casting-measurable',
    code: 'SP124',
    severity: 'warning',
    description: 'Require casting criteria with a number or a plain yes or no, and evidence for every number.',
    why: 'If one partner casts by followers and the other by engagement, “a good fit” is whoever each of them knows.',
    howToFix:
      'Write a number with its sample and where it is read: “engagement rate of at least 4.5 % over 30 posts”, from insights of the last 90 days.',
    whenNotTo: 'A campaign that is over has cast already.',
    messages: {
      unmeasurable: '“{criterion}” can be read either way because of “{word}”. Write a number, or something that is so or is not.',
      'no-evidence': '“{criterion}” has a number and no evidence. Write where it is read, such as insights of the last 90 days.',
    },
    examples: {
      good: [
        {
          title: 'A number and its source',
          content:
            'title: Aurora\nstatus: aligning\ncasting: [{ criterion: engagement rate of at least 4.5 % over 30 posts, evidence: insights of the last 90 days }]\n',
        },
        {
          title: 'So or not so',
          content:
            'title: Aurora\nstatus: aligning\ncasting: [{ criterion: speaks Polish on camera }, { criterion: has the right to work in Germany }, { criterion: teaches at a high school }, { criterion: has never advertised for an alarm clock }]\n',
        },
        {
          title: 'A strong word with a number',
          content:
            'title: Aurora\nstatus: aligning\ncasting: [{ criterion: "engaged followers: 3 comments per 100 likes", evidence: the last 30 posts }]\n',
        },
        {
          title: 'Evidence still asked for',
          content: 'title: Aurora\nstatus: aligning\ncasting: [{ criterion: at least 40 % women, evidence: "?" }]\n',
        },
      ],
      bad: [
        {
          title: 'A good fit',
          content: 'title: Aurora\nstatus: aligning\ncasting: [{ criterion: a good fit with the brand }]\n',
          says: ['unmeasurable'],
          at: ['casting.0.criterion'],
        },
        {
          title: 'Evidence of what?',
          content: 'title: Aurora\nstatus: aligning\ncasting: [{ criterion: a strong community, evidence: insights }]\n',
          says: ['unmeasurable'],
          at: ['casting.0.criterion'],
        },
        {
          title: 'A number from nowhere',
          content: 'title: Aurora\nstatus: aligning\ncasting: [{ criterion: "50,000 followers or more" }]\n',
          says: ['no-evidence'],
          at: ['casting.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    campaign.casting?.forEach(({ criterion, evidence }, index) => {
      const path = ['casting', index];
      const [word] = VAGUE.exec(criterion) ?? [];
      if (!NUMBER.test(criterion)) {
        if (word !== undefined) report('unmeasurable', [...path, 'criterion'], { criterion, word });
      } else if (evidence === undefined && !isUnknown(agreement, [...path, 'evidence'])) report('no-evidence', path, { criterion });
    });
  },
});

/** Words that praise and do not measure. Words that a definition can settle (authentic, micro) are for another rule. */
const VAGUE =
  /\b(?:good|great|nice|strong|high(?!(?:er)?[- ](?:school|education|street))|highly|decent|excellent|engaging|engaged (?:followers|audiences?|communit(?:y|ies)|fans)|relevant|right(?! to\b)|suitable|appropriate|quality|loyal|big|popular|fits?|aligned|affinity|trendy|credible|trusted|inspiring|well[- ]known|experienced|reliable)\b/i;
const NUMBER = /\d/;
