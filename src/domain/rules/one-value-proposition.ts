import { isOver } from '../agreement/lifecycle.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import { givesSeveral } from '../strategy/single-thing.ts';
import { defineRule } from './rule.ts';

/** One reason to care. */
export const oneValueProposition = defineRule({
  meta: {
    id: 'one-value-proposition',
    code: 'SP106',
    severity: 'error',
    description: 'Require exactly one value proposition.',
    why: 'Given three reasons, every creator picks another one, and the pieces look as if they came from different campaigns.',
    howToFix: 'Keep the one reason that would remain if the film had five seconds; move the others to the key messages.',
    whenNotTo:
      'Texts are read in English, and in German or Spanish where the agreement is written in it. A campaign that is over is left as it was.',
    messages: {
      missing: 'The key messages serve no value proposition. Write the one reason to care as `valueProposition`.',
      several: '“{proposition}” gives more than one reason. Keep one, and move the others to `keyMessages`.',
    },
    examples: {
      good: [
        {
          title: 'One reason, with a half-sentence',
          content:
            'title: Aurora\nstatus: aligning\nstrategy:\n  audience: { segment: people who get up before six }\n  valueProposition: You wake up with the light on, even when the sun is late.\n  keyMessages: [{ message: It takes 30 minutes. }]\n',
        },
        {
          title: 'Two short sentences for one thought',
          content:
            'title: Aurora\nstatus: aligning\nstrategy:\n  audience: { segment: people who get up before six }\n  valueProposition: The sun is late. Your morning is not.\n',
        },
        {
          title: 'Still asked for',
          content:
            'title: Aurora\nstatus: aligning\nstrategy:\n  audience: { segment: people who get up before six }\n  valueProposition: "?"\n  keyMessages: [{ message: It takes 30 minutes. }]\n',
        },
      ],
      bad: [
        {
          title: 'Messages without a reason',
          content:
            'title: Aurora\nstatus: aligning\nstrategy:\n  audience: { segment: people who get up before six }\n  keyMessages: [{ message: It takes 30 minutes. }, { message: 30 nights for free. }]\n',
          says: ['missing'],
          at: ['strategy.valueProposition'],
        },
        {
          title: 'Joined by a semicolon',
          content:
            'title: Aurora\nstatus: aligning\nstrategy:\n  audience: { segment: people who get up before six }\n  valueProposition: Wakes you gently; saves energy; looks good on any night stand\n',
          says: ['several'],
          at: ['strategy.valueProposition'],
        },
        {
          title: 'As well as',
          content:
            'title: Aurora\nstatus: aligning\nstrategy:\n  audience: { segment: people who get up before six }\n  valueProposition: Better mornings as well as lower bills\n',
          says: ['several'],
          at: ['strategy.valueProposition'],
        },
      ],
    },
  },
  check({ agreement, language, report }) {
    const { strategy } = agreement.campaign;
    const path = ['strategy', 'valueProposition'];
    if (!strategy || isOver(agreement.campaign) || isUnknown(agreement, path)) return;
    const { valueProposition: proposition, keyMessages = [] } = strategy;
    if (proposition === undefined) {
      if (keyMessages.length > 0) report('missing', path);
    } else if (givesSeveral(proposition, language)) report('several', path, { proposition });
  },
});
