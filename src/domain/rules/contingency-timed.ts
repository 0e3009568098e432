import { isOver } from '../agreement/lifecycle.ts';
import { fieldsInWords, missingFields } from '../agreement/missing-fields.ts';
import { joinWords } from '../agreement/role-words.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { isMinor } from '../risks/kinds.ts';
import { namesTime } from '../time/names-time.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { defineRule } from './rule.ts';

/** Every risk has a plan, with somebody who does it and a time. */
export const contingencyTimed = defineRule({
  meta: {
    id: 'contingency-timed',
    code: 'SP253',
    severity: 'warning',
    description: 'Require a contingency for every risk: what is done, by whom, and within what time.',
    why: 'A risk without a plan is only a worry that was written down; on the day itself everyone looks at everyone.',
    howToFix: 'Write `contingency: { what: The next creator on the list takes over., who: agency, within: 2 working days }`.',
    whenNotTo:
      'A risk that is unlikely and would not hurt needs no plan. Times in another language than English are believed. A campaign that is over is left as it was.',
    messages: {
      missing: 'Nothing is planned for the risk “{risk}”. Write a `contingency` with `what`, `who` and `within`.',
      incomplete: 'The contingency of “{risk}” does not say {missing}. Write {fields}.',
      untimed: 'The contingency of “{risk}” is due “{within}”, which is no time. Write one such as “24h” or “2 working days”.',
    },
    examples: {
      good: [
        {
          title: 'What, who and within what time',
          content:
            'title: Aurora\nstatus: aligning\nrisks: [{ risk: A creator falls ill, contingency: { what: The next on the list takes over., who: agency, within: 2 working days } }, { risk: A draft is late, contingency: { what: Both review at once., who: [brand, agency], within: same day } }]\n',
        },
        {
          title: 'Unlikely, and it would not hurt',
          content: 'title: Aurora\nstatus: aligning\nrisks: [{ risk: It rains, likelihood: low, impact: low }]\n',
        },
        {
          title: 'Before a moment that everyone knows, and a time in German',
          content:
            'title: Aurora\nstatus: aligning\nlanguage: de\nrisks: [{ risk: Ein Entwurf kommt zu spät, contingency: { what: Beide prüfen zugleich., who: agency, within: umgehend } }, { risk: Regen, contingency: { what: Wir drehen drinnen., who: agency, within: before the shoot } }]\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nrisks: [{ risk: A creator falls ill, contingency: "?" }, { risk: A draft is late, contingency: { what: Both review at once., who: "?", within: "?" } }]\n',
        },
      ],
      bad: [
        {
          title: 'A worry',
          content: 'title: Aurora\nstatus: aligning\nrisks: [{ risk: A creator falls ill, likelihood: medium, impact: high }]\n',
          says: ['missing'],
          at: ['risks.0'],
        },
        {
          title: 'Someone will do something',
          content:
            'title: Aurora\nstatus: aligning\nrisks: [{ risk: A creator falls ill, contingency: { what: Another one takes over. } }]\n',
          says: ['incomplete'],
          at: ['risks.0.contingency'],
        },
        {
          title: 'As soon as possible',
          content:
            'title: Aurora\nstatus: aligning\nrisks: [{ risk: Rain, likelihood: low, impact: low }, { risk: A draft is late, contingency: { what: Both review at once., who: agency, within: as soon as possible } }]\n',
          says: ['untimed'],
          at: ['risks.1.contingency.within'],
        },
      ],
    },
  },
  check({ agreement, language, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const isEnglish = language.startsWith('en');
    campaign.risks?.forEach((risk, index) => {
      const path = ['risks', index];
      const place = [...path, 'contingency'];
      const { contingency } = risk;
      const data = { risk: excerptOf(risk.risk) };
      if (isUnknown(agreement, place)) return;
      if (!contingency) {
        if (!isMinor(risk)) report('missing', path, data);
        return;
      }
      const missing = missingFields(agreement, contingency, place, ['what', 'who', 'within']);
      const words = { missing: joinWords(missing.map((field) => WORDS[field])), fields: fieldsInWords(missing) };
      if (missing.length > 0) report('incomplete', place, { ...data, ...words });
      const { within } = contingency;
      if (within !== undefined && isEnglish && !namesTime(within)) report('untimed', [...place, 'within'], { ...data, within });
    });
  },
});

const WORDS = { what: 'what is done', who: 'who does it', within: 'within what time' } as const;
