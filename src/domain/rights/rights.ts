import type { Agreement, Campaign, Deliverable } from '../agreement/agreement.ts';
import { isPublished } from '../agreement/apply-defaults.ts';
import { roleOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { isCreator } from '../payment/creator-pay.ts';
import { laterDay } from '../time/later-day.ts';

/** Usage rights as somebody wrote them. */
export interface WrittenRights {
  readonly rights: NonNullable<Campaign['usageRights']>;
  readonly path: FieldPath;
  /** What sentences call them. */
  readonly words: string;
  /** The deliverable whose own they are; undefined for those of all others. */
  readonly deliverable: Deliverable | undefined;
}

/** Usage rights at every place where they are written: those of the campaign, of the defaults, and of single deliverables. */
export function writtenRights({ campaign, origins }: Agreement): readonly WrittenRights[] {
  const { usageRights, defaults, deliverables = [] } = campaign;
  const words = 'the usage rights';
  return [
    ...(usageRights ? [{ rights: usageRights, path: ['usageRights'], words, deliverable: undefined }] : []),
    ...(defaults?.usageRights
      ? [
          {
            rights: defaults.usageRights,
            path: ['defaults', 'usageRights'],
            words: `${words} of the defaults`,
            deliverable: undefined,
          },
        ]
      : []),
    ...deliverables.flatMap((deliverable, index) => {
      const { usageRights: rights, title } = deliverable;
      if (!rights || origins.has(`deliverables.${index}.usageRights`)) return [];
      return [{ rights, path: ['deliverables', index, 'usageRights'], words: `${words} of deliverable “${title}”`, deliverable }];
    }),
  ];
}

/** Whether a deliverable is content that creators make for the others, who need rights to use it. Earned posts are not. */
export function isLicensed(campaign: Campaign, deliverable: Deliverable): boolean {
  if (!isPublished(deliverable) || deliverable.workstream === 'earned') return false;
  return (deliverable.assignedTo ?? []).some((reference) => {
    const role = roleOf(campaign, reference);
    return role !== undefined && isCreator(role);
  });
}

/** The last day on which a deliverable is posted; undefined while that is open. */
export function lastPostingDay({ post }: Deliverable): string | undefined {
  return (post?.until ?? post?.from)?.slice(0, 10);
}

/** The last day of a deliverable's usage rights, those of its latest piece; undefined when they have no end, or a day is open. */
export function endOfRights(deliverable: Deliverable): string | undefined {
  const { from, period } = deliverable.usageRights ?? {};
  const start = from === 'posting' ? lastPostingDay(deliverable) : from;
  return start === undefined || period === undefined ? undefined : laterDay(start, period);
}
