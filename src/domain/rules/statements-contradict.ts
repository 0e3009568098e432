import { subjectOf } from '../agreement/about.ts';
import type { Agreement, Campaign } from '../agreement/agreement.ts';
import { isAgreed, isOver } from '../agreement/lifecycle.ts';
import { roleWords, rolesWords } from '../agreement/role-words.ts';
import type { FieldPath } from '../finding.ts';
import { outlineOf } from '../schema/outline.ts';
import { subjectOf as subjectWords } from '../shape/words.ts';
import { agreedNumbers, boundsOf, boundsWords, canAgree, type Bounds } from '../statements/bounds.ts';
import { excerptOf } from '../wording/excerpt.ts';
import { defineRule } from './rule.ts';

/** What two people take for granted can both be so. */
export const statementsContradict = defineRule({
  meta: {
    id: 'statements-contradict',
    code: 'SP117',
    severity: 'error',
    description: 'Disallow assumptions about one thing that cannot both hold, or that the agreement denies.',
    why: 'Each partner plans on its own number until the two meet in a report, and by then both have promised it further.',
    howToFix: 'Agree on one number, correct the field or the assumption, and write what was agreed as its `answer`.',
    whenNotTo: 'An assumption with an answer is settled: the answer counts. A campaign that is over is left as it was.',
    messages: {
      'two-statements':
        '{subject} is {one} for {first} (“{says}”), and {other} for {second}. Agree on one of them, and write the answer.',
      'two-statements-sent':
        '{subject} is {one} for {first} (“{says}”), and {other} for {second}. One of them was confirmed by {confirmers} already: write to them before you agree on the other.',
      agreement:
        '{subject} is {one} for {first} (“{says}”), and {other} in the agreement. Correct one of them, and write the answer.',
      'agreement-sent':
        '{subject} is {one} for {first} (“{says}”), and {other} in the agreement, which the partners have already. Settle it in writing, and write the answer.',
    },
    examples: {
      good: [
        {
          title: 'Both can hold',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand }, { id: agency, kind: agency }]\nkpis: [{ id: reach, metric: reach, target: { value: 600000 } }]\nstatements: [{ by: brand, says: Half a million., about: kpis/reach, min: 500000 }, { by: agency, says: Not above a million., about: kpis/reach, max: 1000000 }]\n',
        },
        {
          title: 'Three per creator are six in all',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, members: [mila-hart, jon-oak] }]\ndeliverables: [{ id: films, title: Films, count: 3, per: creator, assignedTo: creators }]\nstatements: [{ by: creators, says: Six films., about: deliverables/films/count, value: 6 }]\n',
        },
        {
          title: 'Settled',
          content:
            'title: Aurora\nstatus: aligning\ndeliverables: [{ id: films, title: Films, count: 3, per: total }]\nstatements: [{ says: Four films., about: deliverables/films, value: 4, status: agreed, answer: Three. The fourth was for another market. }]\n',
        },
        {
          title: 'About nothing in particular',
          content:
            'title: Aurora\nstatus: aligning\nstatements: [{ says: It will sell., value: 3 }, { says: It will not., value: 0 }]\n',
        },
      ],
      bad: [
        {
          title: 'Ten or twelve',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nstatements: [{ by: brand, says: Twelve creators., about: creators, value: 12 }, { by: agency, says: Ten creators., about: creators, max: 10 }]\n',
          says: ['two-statements'],
          at: ['statements.0'],
        },
        {
          title: 'One of them was confirmed',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: brand, kind: brand, party: lumen }, { id: agency, kind: agency, party: harbour }]\nstatements: [{ by: brand, says: Twelve creators., about: creators, value: 12, confirmedBy: agency }, { by: agency, says: Ten creators., about: creators, value: 10 }]\n',
          says: ['two-statements-sent'],
          at: ['statements.0'],
        },
        {
          title: 'The agreement says something else',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: agency, kind: agency, party: harbour }]\nkpis: [{ id: reach, metric: reach, target: { value: 600000 } }]\nstatements: [{ by: agency, says: At most half a million accounts., about: kpis/reach, max: 500000 }]\n',
          says: ['agreement'],
          at: ['statements.0'],
        },
        {
          title: 'And is signed',
          content:
            'title: Aurora\nstatus: agreed\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ id: film, title: Film, count: 1, assignedTo: mila, duration: 20-45 s }]\nstatements: [{ by: mila, says: A minute., about: deliverables/film/duration, value: 60 }]\n',
          says: ['agreement-sent'],
          at: ['statements.0'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const claims = claimsOf(agreement);
    claims.forEach((claim, at) => {
      const data = {
        first: byWords(claim, campaign),
        one: boundsWords(claim.bounds),
        says: excerptOf(claim.says),
        subject: claim.subject,
      };
      const rival = claims.slice(at + 1).find((other) => other.key === claim.key && !canAgree(claim.bounds, other.bounds));
      if (rival) {
        const more = { second: byWords(rival, campaign), other: boundsWords(rival.bounds) };
        const confirmers = rolesWords(campaign, [...new Set([...claim.confirmedBy, ...rival.confirmedBy])]);
        const related = [rival.path];
        if (confirmers === '') report('two-statements', claim.path, { ...data, ...more }, { related });
        else report('two-statements-sent', claim.path, { ...data, ...more, confirmers }, { related });
      }
      const [literal] = claim.agreed;
      if (!literal || claim.agreed.some((bounds) => canAgree(bounds, claim.bounds))) return;
      const id = isAgreed(campaign) ? 'agreement-sent' : 'agreement';
      report(id, claim.path, { ...data, other: boundsWords(literal) }, { related: claim.place ? [claim.place] : [] });
    });
  },
});

interface Claim {
  readonly path: FieldPath;
  readonly by: string | undefined;
  readonly says: string;
  readonly bounds: Bounds;
  readonly confirmedBy: readonly string[];
  /** What it is about: equal for claims about one thing. */
  readonly key: string;
  readonly subject: string;
  readonly place: FieldPath | undefined;
  readonly agreed: readonly Bounds[];
}

/** Open assumptions with a number about something. */
function claimsOf({ campaign, written }: Agreement): Claim[] {
  const outline = outlineOf('campaign');
  return (campaign.statements ?? []).flatMap((statement, index) => {
    const { about, by, says, answer, confirmedBy = [] } = statement;
    const bounds = boundsOf(statement);
    if (!bounds || about === undefined || answer !== undefined) return [];
    const path = ['statements', index];
    const found = subjectOf(path, outline, campaign);
    const place = found === 'money' ? undefined : found;
    const key = place ? subjectKey(place) : about.trim().toLowerCase();
    const subject = place ? subjectWords(outline, place, written) : `“${about}”`;
    return [{ path, by, says, bounds, confirmedBy, key, subject, place, agreed: place ? agreedNumbers(campaign, place) : [] }];
  });
}

/** A deliverable and its count are one thing, and so are a KPI and its target. */
function subjectKey(place: FieldPath): string {
  return place.join('/').replace(/^(deliverables\/\d+)\/count$|^(kpis\/\d+)\/target(?:\/value)?$|^(budget)\/total$/, '$1$2$3');
}

function byWords({ by }: Claim, campaign: Campaign): string {
  return by === undefined ? 'somebody' : roleWords(campaign, by);
}
