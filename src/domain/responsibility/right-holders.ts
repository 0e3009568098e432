import type { Campaign } from '../agreement/agreement.ts';
import { roleOf } from '../agreement/roles.ts';
import { isGroup } from './partners.ts';

/** The roles that hold a decision right: those of a kind, all of them together, or the one that is named. */
export function rightHolders({ roles = [] }: Campaign, holder: string | undefined): readonly string[] {
  if (holder === undefined) return [];
  const isKind = holder === 'creator' || holder === 'brand';
  if (!isKind && holder !== 'together') return [holder];
  return roles.flatMap(({ id, kind }) => (id !== undefined && (!isKind || kind === holder) ? [id] : []));
}

/** The one role that decides alone by a right; undefined where several do, or a group. */
export function soleHolder(campaign: Campaign, holder: string | undefined): string | undefined {
  const [first, ...others] = holder === 'together' ? [] : rightHolders(campaign, holder);
  const role = first === undefined ? undefined : roleOf(campaign, first);
  return role && others.length === 0 && !isGroup(role) ? first : undefined;
}

/** Whether creators hold a right: by their kind, or by one of their roles. */
export function isHeldByCreators(campaign: Campaign, holder: string | undefined): boolean {
  return holder === 'creator' || (holder !== undefined && roleOf(campaign, holder)?.kind === 'creator');
}
