import { isOver } from '../agreement/lifecycle.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { groupsIn } from '../strategy/single-thing.ts';
import { defineRule } from './rule.ts';

/** One narrowly defined group of people. */
export const oneAudienceSegment = defineRule({
  meta: {
    id: 'one-audience-segment',
    code: 'SP105',
    severity: 'error',
    description: 'Require exactly one narrowly defined audience segment.',
    why: 'With two audiences each partner casts, writes and measures for the one it likes better.',
    howToFix:
      'Write one group with an age, a habit or a place, such as "women 25 to 34 who run before work". A second group is a second campaign.',
    whenNotTo:
      'Texts are read in English, and in German or Spanish where the agreement is written in it. A campaign that is over is left as it was.',
    messages: {
      missing: 'The strategy says {what}, but not to whom. Write one group of people as `audience: { segment: … }`.',
      'segment-missing': 'The audience names no segment. Write one group of people, such as “women 25 to 34 who run before work”.',
      several: 'The segment “{segment}” is more than one group. Keep the one that matters most, or make a campaign for each.',
      everybody:
        'The segment “{segment}” leaves nobody out. Write one group by age, habit or place, so that creators can be cast for it.',
    },
    examples: {
      good: [
        {
          title: 'One habit',
          content:
            'title: Aurora\nstatus: aligning\nstrategy: { audience: { segment: women and men of 25 to 34 who run before work } }\n',
        },
        {
          title: 'Numbers that are no ages',
          content:
            'title: Aurora\nstatus: aligning\nstrategy:\n  audience: { segment: "adults aged 25 to 39 who get up between 05:30 and 06:30, 10 to 20 times a month" }\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nstrategy: { valueProposition: Light before you wake., audience: { segment: "?" } }\n',
        },
        {
          title: 'Claims alone',
          content: 'title: Aurora\nstatus: aligning\nstrategy: { claims: { prohibited: improves sleep } }\n',
        },
      ],
      bad: [
        {
          title: 'A message to nobody',
          content: 'title: Aurora\nstatus: aligning\nstrategy: { valueProposition: Light before you wake. }\n',
          says: ['missing'],
          at: ['strategy.audience'],
        },
        {
          title: 'A market is no segment',
          content: 'title: Aurora\nstatus: aligning\nstrategy: { audience: { markets: de } }\n',
          says: ['segment-missing'],
          at: ['strategy.audience'],
        },
        {
          title: 'Two ages',
          content:
            'title: Aurora\nstatus: aligning\nstrategy: { audience: { segment: "students of 18 to 24 and parents of 35 to 44" } }\n',
          says: ['several'],
          at: ['strategy.audience.segment'],
        },
        {
          title: 'Two generations',
          content: 'title: Aurora\nstatus: aligning\nstrategy: { audience: { segment: Gen Z and millennials who cook } }\n',
          says: ['several'],
          at: ['strategy.audience.segment'],
        },
        {
          title: 'Everyone',
          content: 'title: Aurora\nstatus: aligning\nstrategy: { audience: { segment: everyone who likes coffee } }\n',
          says: ['everybody'],
          at: ['strategy.audience.segment'],
        },
        {
          title: 'Two groups in German',
          content:
            'title: Aurora\nstatus: aligning\nlanguage: de\nstrategy: { audience: { segment: Frauen von 18 bis 24 und Männer von 35 bis 44, markets: de, measuredBy: Insights der Creatorinnen } }\n',
          says: ['several'],
          at: ['strategy.audience.segment'],
        },
      ],
    },
  },
  check({ agreement, language, report }) {
    const { strategy } = agreement.campaign;
    if (!strategy || isOver(agreement.campaign) || isUnknown(agreement, ['strategy', 'audience'])) return;
    const path = ['strategy', 'audience', 'segment'];
    const { audience, valueProposition, keyMessages } = strategy;
    const segment = audience?.segment;
    if (segment !== undefined) {
      const groups = groupsIn(segment, language);
      if (groups !== 'one') report(groups, path, { segment });
    } else if (audience) {
      if (!isUnknown(agreement, path)) report('segment-missing', path.slice(0, 2));
    } else if (valueProposition !== undefined || (keyMessages?.length ?? 0) > 0) {
      report('missing', ['strategy', 'audience'], {
        what: valueProposition === undefined ? 'what people should remember' : 'why to care',
      });
    }
  },
});
