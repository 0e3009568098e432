import type { Campaign } from '../agreement/agreement.ts';
import { roleWords, titleOf } from '../agreement/role-words.ts';
import { groupOf } from '../agreement/roles.ts';
import { parseDuration, type Duration } from '../time/duration.ts';
import { expectationWords, expectedIn, type Expected } from './expectation-lines.ts';
import { hoursOf, isLonger } from './lengths.ts';
import { keyOf, type WrittenLine } from './written-line.ts';

/** How soon somebody expects to be paid, and how late the instalments are due. An instalment on a fixed day is not compared. */
export function paymentLines(campaign: Campaign): WrittenLine[] {
  return expectedIn(campaign).flatMap((expected) => {
    const limit = expected.topic === 'payment' ? lengthExpected(expected) : undefined;
    return limit ? linesFor(campaign, expected, limit) : [];
  });
}

function lengthExpected({ within, what }: Expected): Duration | undefined {
  return parseDuration(within?.trim() ?? IN_WORDS.exec(what)?.[1]?.toLowerCase() ?? '');
}

function linesFor(campaign: Campaign, expected: Expected, limit: Duration): WrittenLine[] {
  const { role, path, what, within } = expected;
  const dues = (campaign.payment?.schedule ?? []).flatMap(({ to = [], due }, index) => {
    const length = due === undefined ? undefined : parseDuration(due);
    const isOwn = to.some((reference) => groupOf(reference) === role.id);
    return length && isOwn ? [{ length, text: due ?? '', path: ['payment', 'schedule', index, 'due'] }] : [];
  });
  // Where one of several is soon enough, the expectation may be about that one.
  if (dues.length === 0 || !dues.every(({ length }) => isLonger(length, limit))) return [];
  const topic = `paid ${role.id} ${path.join('.')}`;
  const longest = Math.max(...dues.map(({ length }) => hoursOf(length)));
  const payee = roleWords(campaign, role.id);
  const texts = [...new Set(dues.map(({ text }) => text))].join(' and ');
  return [
    {
      key: keyOf('limit', [role.id, what], path),
      kind: 'limit',
      paths: [path],
      constraints: [{ topic, givers: [PAYER], taker: role.id, atMost: Math.min(hoursOf(limit), longest - 1) }],
      says: `${expectationWords(campaign, expected)}${within === undefined || IN_WORDS.test(what) ? '' : ` within ${within}`}`,
      by: role.id,
      holder: titleOf(role),
    },
    {
      key: keyOf('window', [PAYER, role.id, longest], path),
      kind: 'window',
      paths: dues.map(({ path: place }) => place),
      constraints: [{ topic, givers: [PAYER], taker: role.id, atLeast: longest }],
      says: `the instalments of ${payee} are due ${texts} after what sets them off`,
      holder: payee,
      isShared: true,
    },
  ];
}

/** Stands for whoever pays: who that is makes no instalment sooner. */
const PAYER = 'payer';
const IN_WORDS = /\b(?:within|in)\s+(\d{1,4}\s+(?:working )?(?:hours?|days?|weeks?|months?))\b/i;
