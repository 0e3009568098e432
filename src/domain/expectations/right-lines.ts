import type { Campaign, Role } from '../agreement/agreement.ts';
import { roleWords, titleOf } from '../agreement/role-words.ts';
import { groupOf } from '../agreement/roles.ts';
import { ANYONE } from './constraints.ts';
import { expectationWords, expectedIn, type Expected } from './expectation-lines.ts';
import { keyOf, type WrittenLine } from './written-line.ts';

/** Who expects to decide something, and who decides it by the decision rights. */
export function rightLines(campaign: Campaign): WrittenLine[] {
  const { decisionRights = [], roles = [] } = campaign;
  return expectedIn(campaign).flatMap((expected) => {
    const { role, what, path } = expected;
    const subject = subjectOf(expected);
    const index = decisionRights.findIndex(({ topic, covers = [], holder }) => {
      const about = wordsOf([topic, ...covers.filter((each) => !/^not covered/i.test(each))].join(' '));
      return holder !== undefined && !isHeldBy(holder, role) && [...subject].some((word) => about.has(word));
    });
    const right = decisionRights[index];
    if (!right?.holder) return [];
    const topic = `decide ${index}`;
    const isKind = right.holder === 'creator' || right.holder === 'brand';
    const holders = roles.filter(({ kind }) => kind === right.holder).map(titleOf);
    const holder = isKind ? holders.join(' and ') || `the ${right.holder}` : roleWords(campaign, right.holder);
    return [
      {
        key: keyOf('demand', [role.id, what], path),
        kind: 'demand' as const,
        paths: [path],
        constraints: [{ topic, givers: [role.id], taker: ANYONE, atLeast: 1 }],
        says: expectationWords(campaign, expected),
        by: role.id,
        holder: titleOf(role),
      },
      {
        key: keyOf('right', [right.topic, role.id], path),
        kind: 'right' as const,
        paths: [['decisionRights', index]],
        constraints: [{ topic, givers: [role.id], taker: ANYONE, atMost: 0 }],
        says: `by the decision rights ${holder} decides on “${right.topic}”`,
        holder,
        isShared: true,
      },
    ];
  });
}

/** What a role expects to decide on; creators who expect to be free decide on all that is told and made. */
function subjectOf({ role, what }: Expected): ReadonlySet<string> {
  const text = what.replace(EXCEPTION, '');
  const freedom = role.kind === 'creator' ? FREEDOM.exec(text) : null;
  if (freedom) {
    const [, field] = IN_A_FIELD.exec(text.slice(freedom.index + freedom[0].length)) ?? [];
    return field === undefined ? CRAFT : wordsOf(field);
  }
  return DECIDES.test(what) ? wordsOf(text.replace(DECIDES, '')) : new Set();
}

function isHeldBy(holder: string, { id, kind }: Role): boolean {
  return holder === 'together' || holder === kind || groupOf(holder) === id;
}

/** The words that tell one subject from another: no short ones, and none that every agreement is full of. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/s$/, '')).filter((word) => !COMMON.has(word)));
}

const DECIDES =
  /^(?:to (?:approve|decide|sign off|choose|rewrite|change|edit|veto)|(?:to )?(?:(?:have|keep|get) )?(?:(?:a|the|our|my) )?(?:(?:final|last) (?:say|word|decision|cut)|veto)(?: on| over| about| in| of)?)\b/i;
const FREEDOM =
  /\b(?:creative (?:freedom|control|licen[cs]e|liberty|autonomy)|(?:a )?free hand|free rein|carte blanche|artistic freedom)\b/i;
const IN_A_FIELD = /^\s*(?:on|over|in|about|with|for|of)\s+(.+)$/i;
/** What creators mean by their freedom: not claims, and not the label. */
const CRAFT: ReadonlySet<string> = new Set(
  'hook script storytelling storyline edit editing music location tone style concept'.split(' '),
);
/** “everything that is not strategy” leaves strategy to others. */
const EXCEPTION = /\b(?:not|except(?: for)?|other than|apart from|without)\b.*$/i;
const COMMON: ReadonlySet<string> = new Set(
  'approve decide sign choose change veto have final last word with without every each before after within agreed that thi their they this from draft content piece post film video clip creator brand agency campaign everything anything'.split(
    ' ',
  ),
);
