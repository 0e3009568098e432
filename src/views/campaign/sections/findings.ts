import type { Context } from '../context.ts';
import { findingGroups } from '../finding-list.ts';
import type { Anchors } from '../place-of.ts';
import type { SectionView } from '../section.ts';

/** Everything that was found, also when that is nothing; undefined for the public, who are told of no findings. */
export function findingsSection(context: Context, anchors: Anchors): SectionView | undefined {
  if (context.agreement.audience === 'public') return undefined;
  const { title, intro } = context.words.sections.findings;
  const groups = findingGroups(context, anchors);
  return { id: 'findings', title, intro, mark: undefined, notes: [], blocks: [{ kind: 'findings', groups }] };
}
