import { acceptedEntries, findingsAbout, hasEnded, isMarked, markOf } from '../accepted/acceptance.ts';
import { isOver } from '../agreement/lifecycle.ts';
import { UNKNOWN } from '../schema/values.ts';
import { defineClosingRule } from './rule.ts';

/** An acceptance still accepts something. */
export const acceptanceCurrent = defineClosingRule({
  meta: {
    id: 'acceptance-current',
    code: 'SP131',
    severity: 'advice',
    description: 'Require that an accepted finding still exists, and that it is accepted for what it was.',
    why: 'What was lived with in March is forgotten in May: an acceptance without an end hides the next mistake at the same place.',
    howToFix: 'Mend what was accepted, decide on it again with a new day and the new mark, or take the entry out.',
    whenNotTo: 'A campaign that is over is left as it was.',
    messages: {
      ended: 'The finding “{rule}” was accepted until {until}, and is back. Mend it, or agree on another day.',
      changed:
        'The finding “{rule}” was accepted for another text: what it says or is about has changed since, and it is back. Decide again, and write hash: "{hash}".',
      unmarked:
        'The finding “{rule}” is not accepted yet: nothing says for which text. Write hash: "{hash}", and it is, until what it says or is about changes.',
      contradiction: 'The finding “{rule}” is a contradiction, which nobody can live with. Mend it, and take the acceptance out.',
      nothing: 'There is no finding “{rule}” here any more. Take the acceptance out, so that it hides nothing later.',
    },
    examples: {
      good: [
        { title: 'Nothing is accepted', content: 'title: Aurora\nstatus: aligning\nflight: { start: "?" }\n' },
        {
          title: 'Accepted for this text, and not for ever',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "?" }\naccepted: [{ rule: unknown-value, about: flight, why: The retailer decides in June., until: "2026-06-15", hash: "ebb359d6f4c1" }]\n',
        },
        {
          title: 'A campaign that is over is left as it was',
          content:
            'title: Aurora\nstatus: wrapped\naccepted: [{ rule: nothing-owed, why: They only lent the room., until: "2026-03-01" }]\n',
        },
      ],
      bad: [
        {
          title: 'The day has come',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "?" }\naccepted: [{ rule: unknown-value, about: flight, why: The retailer decides., until: "2026-05-01", hash: "ebb359d6f4c1" }]\n',
          says: ['ended'],
          at: ['accepted.0.until'],
        },
        {
          title: 'Accepted for another text',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "?" }\naccepted: [{ rule: unknown-value, about: flight/start, why: The retailer decides., hash: "000000000000" }]\n',
          says: ['changed'],
          at: ['accepted.0.hash'],
        },
        {
          title: 'For whatever it will be',
          content:
            'title: Aurora\nstatus: aligning\nflight: { start: "?" }\naccepted: [{ rule: unknown-value, why: Much is open., until: "2026-06-15" }]\n',
          says: ['unmarked'],
          at: ['accepted.0.hash'],
        },
        {
          title: 'A contradiction, and something long mended',
          content:
            'title: Aurora\nstatus: aligning\naccepted: [{ rule: one-owner, why: We all own it. }, { rule: nothing-owed, why: They only lend the room. }]\nowner: { role: agency, person: the project team }\nroles: [{ id: agency, kind: agency, party: harbour }]\n',
          says: ['contradiction', 'nothing'],
          at: ['accepted.0.rule', 'accepted.1.rule'],
        },
      ],
    },
  },
  check({ agreement, asOf, findings, report }) {
    if (isOver(agreement.campaign)) return;
    for (const entry of acceptedEntries(agreement).filter(({ rule }) => rule !== UNKNOWN)) {
      const { rule, index, hash, until } = entry;
      const item = ['accepted', index];
      const about = findingsAbout(entry, findings, agreement);
      const mark = markOf(entry, about, agreement);
      if (about.length === 0) report('nothing', [...item, 'rule'], { rule });
      else if (about.some(({ severity }) => severity === 'error')) report('contradiction', [...item, 'rule'], { rule });
      else if (hasEnded(entry, asOf)) report('ended', [...item, 'until'], { rule, until: until ?? '' });
      else if (!isMarked(entry)) report('unmarked', [...item, 'hash'], { rule, hash: mark });
      else if (hash !== mark) report('changed', [...item, 'hash'], { rule, hash: mark });
    }
  },
});
