import type { Agreement, Campaign, Deliverable, Role } from '../agreement/agreement.ts';
import { groupOf, memberOf, roleOf } from '../agreement/roles.ts';
import { holdsUnknown } from '../agreement/unknown-at.ts';
import type { FieldPath } from '../finding.ts';

/** A creator, or a group of creators, that makes something, with the pieces it makes. */
export interface MakingCreator {
  /** The role, or the member where only that one is meant. */
  readonly reference: string;
  readonly role: Role;
  readonly pieces: readonly { readonly deliverable: Deliverable; readonly path: FieldPath }[];
}

/** Whether a role makes content for pay: a creator or talent. */
export function isCreator({ kind }: Pick<Role, 'kind'>): boolean {
  return kind === 'creator' || kind === 'talent';
}

/** Creators and groups of creators that make something, in the order in which they are assigned. Earned posts are nobody's work. */
export function makingCreators(campaign: Campaign): readonly MakingCreator[] {
  const made = new Map<string, { readonly deliverable: Deliverable; readonly path: FieldPath }[]>();
  campaign.deliverables?.forEach((deliverable, index) => {
    if (deliverable.workstream === 'earned') return;
    for (const reference of new Set(deliverable.assignedTo)) {
      made.set(reference, [...(made.get(reference) ?? []), { deliverable, path: ['deliverables', index] }]);
    }
  });
  return [...made].flatMap(([reference, pieces]) => {
    const role = roleOf(campaign, reference);
    return role && isCreator(role) ? [{ reference, role, pieces }] : [];
  });
}

/** Whether some text of the agreement says how much anyone is paid, or that it is open. */
export function isMoneyWritten(agreement: Agreement): boolean {
  const { roles = [], deliverables = [], payment } = agreement.campaign;
  const hasFee = [...roles, ...deliverables].some(({ fee }) => fee !== undefined);
  return hasFee || (payment?.schedule?.length ?? 0) > 0 || (payment?.bonuses?.length ?? 0) > 0;
}

/** Members of a group whom nothing pays, or the group itself; empty when everyone is paid, or when pay is still open. */
export function unpaidOf(agreement: Agreement, maker: MakingCreator): readonly string[] {
  const { campaign } = agreement;
  const { role, pieces } = maker;
  const index = campaign.roles?.indexOf(role) ?? -1;
  const isOpen =
    holdsUnknown(agreement, ['payment', 'schedule']) ||
    holdsUnknown(agreement, ['roles', index, 'fee']) ||
    pieces.some(({ path }) => holdsUnknown(agreement, [...path, 'fee']));
  const hasFee = role.fee !== undefined || pieces.some(({ deliverable }) => deliverable.fee !== undefined);
  if (isOpen || hasFee) return [];
  const { schedule = [], bonuses = [] } = campaign.payment ?? {};
  return membersWithout(maker, new Set([...schedule, ...bonuses].flatMap(({ to = [] }) => to)));
}

/** The members of a group that are not among the paid, or the whole group when none of them is. */
function membersWithout({ reference, role }: MakingCreator, paid: ReadonlySet<string>): readonly string[] {
  if (paid.has(reference) || paid.has(groupOf(reference))) return [];
  const members = memberOf(reference) === undefined ? (role.members ?? []).map((member) => `${reference}/${member}`) : [];
  const others = members.filter((member) => !paid.has(member));
  return members.length > 0 && others.length < members.length ? others : [reference];
}

/**
 * Those of a creator or group who have a fee, and no instalment that says when it is paid, where the agreement says it of others. Empty
 * while instalments are open, or do not say to whom they go.
 */
export function unscheduledOf(agreement: Agreement, maker: MakingCreator): readonly string[] {
  const { campaign } = agreement;
  const { role, pieces } = maker;
  const schedule = campaign.payment?.schedule ?? [];
  const hasFee = role.fee !== undefined || pieces.some(({ deliverable }) => deliverable.fee !== undefined);
  const isOpen = holdsUnknown(agreement, ['payment', 'schedule']) || schedule.some(({ to }) => to === undefined);
  if (!hasFee || isOpen || schedule.length === 0) return [];
  return membersWithout(maker, new Set(schedule.flatMap(({ to = [] }) => to)));
}

/** Whether the agreement says that somebody makes something for no money. */
export function saysUnpaid(campaign: Campaign, { role, pieces }: MakingCreator): boolean {
  const { payment, statements = [], definitions = [] } = campaign;
  const texts = [
    role.owns,
    ...(role.expects ?? []).flatMap(({ what, note }) => [what, note]),
    ...pieces.map(({ deliverable }) => deliverable.note),
    payment?.expenses,
    ...statements.flatMap(({ says, answer }) => [says, answer]),
    ...definitions.map(({ means }) => means),
  ];
  return texts.some((text) => text !== undefined && UNPAID.test(text));
}

const UNPAID =
  /\b(?:unpaid(?! (?:reach|posts?|views?|media|impressions))|not paid|no (?:fee|pay|payment|money)|without (?:a |any )?(?:fee|pay|payment)|product[- ](?:only|seeding)|gift(?:ed|s)?|barter|in kind|for free|free of charge|pro bono|in exchange for|keeps? the|commission|revenue share|voluntar\w+)\b/i;
