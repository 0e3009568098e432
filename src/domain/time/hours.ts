import type { Agreement } from '../agreement/agreement.ts';
import { isUnknown } from '../agreement/unknown-at.ts';
import type { FieldPath } from '../finding.ts';

/** Hours whose time zone nobody wrote. */
export interface HoursWithoutZone {
  /** The item or group of fields that has the hours, and could have a `zone`. */
  readonly path: FieldPath;
  /** What sentences call them: `milestone “Kickoff”`. */
  readonly words: string;
  /** The party whose zone is assumed, and the zone; undefined when those who act are in several. */
  readonly assumed: { readonly party: string; readonly zone: string } | undefined;
}

/** Every place with an hour and without a written zone, in the order of the file's sections. A zone that is still asked for is none. */
export function hoursWithoutZone(agreement: Agreement): readonly HoursWithoutZone[] {
  return placesOf(agreement).flatMap(({ path, words, zone, moments }) => {
    if (!moments.some((moment) => moment?.includes(':'))) return [];
    const origin = agreement.origins.get([...path, 'zone'].join('.'));
    if ((zone !== undefined && origin?.from !== 'assumed') || isUnknown(agreement, [...path, 'zone'])) return [];
    return [{ path, words, assumed: origin && zone !== undefined ? { party: origin.at, zone } : undefined }];
  });
}

interface Place {
  readonly path: FieldPath;
  readonly words: string;
  readonly zone: string | undefined;
  readonly moments: readonly (string | undefined)[];
}

function placesOf({ campaign }: Agreement): readonly Place[] {
  const { flight, selection, milestones = [], deliverables = [], kpis = [], communication } = campaign;
  return [
    { path: ['flight'], words: 'the flight', zone: flight?.zone, moments: [flight?.kickoff, flight?.embargo] },
    {
      path: ['selection'],
      words: 'the selection',
      zone: selection?.zone,
      moments: [selection?.opens, selection?.closes, selection?.announced],
    },
    ...deliverables.flatMap(({ title, zone, draftDue, post }, index) => [
      { path: ['deliverables', index], words: `the draft of “${title}”`, zone, moments: [draftDue] },
      {
        path: ['deliverables', index, 'post'],
        words: `the posting window of “${title}”`,
        zone: post?.zone,
        moments: [post?.from, post?.until],
      },
    ]),
    ...milestones.map(({ title, zone, at }, index) => ({
      path: ['milestones', index],
      words: `milestone “${title}”`,
      zone,
      moments: [at],
    })),
    ...kpis.map(({ title, metric, reportedEvery }, index) => ({
      path: ['kpis', index, 'reportedEvery'],
      words: `the reports of KPI “${title ?? metric ?? 'without a name'}”`,
      zone: reportedEvery?.zone,
      moments: [reportedEvery?.time],
    })),
    ...(communication?.cadence ?? []).map(({ what, zone, time }, index) => ({
      path: ['communication', 'cadence', index],
      words: `“${what}”`,
      zone,
      moments: [time],
    })),
  ];
}
