import type { RaciRow } from '../../domain/agreement/agreement.ts';
import type { FieldPath } from '../../domain/finding.ts';
import { isObject } from '../../domain/json.ts';
import { valueAt } from '../campaign/facts.ts';
import { anchorAt, entriesOf, tableOf } from '../campaign/parts.ts';
import type { Row, SectionView } from '../campaign/section.ts';
import { joined, link, ownLink, quiet, said, text, type Line } from '../piece.ts';
import { partOf, type Stand } from './stand.ts';

/** What a party decides: rights it holds, approvals it has the last word on, entries it judges, activities it answers for. */
export function decideSection(stand: Stand): SectionView | undefined {
  const { forParty } = stand.context.words;
  const rows = [...rights(stand), ...approvals(stand), ...judgements(stand), ...answers(stand)];
  const columns = [forParty.what, forParty.decide.how];
  return partOf(stand, 'decide', [tableOf(forParty.decide.caption(stand.name), columns, rows)]);
}

function rights(stand: Stand): Row[] {
  const { context } = stand;
  return entriesOf(context.campaign.decisionRights, 'decisionRights').flatMap(({ item, path }): Row[] => {
    const how = howHeld(stand, item.holder);
    if (how === undefined) return [];
    const covers = joined(
      (item.covers ?? []).map((one): Line => [said(one)]),
      quiet(' · '),
    );
    return [{ ...rowOf(link(item.topic, `#${anchorAt(path, item.id)}`), how), detail: covers }];
  });
}

/** Undefined when somebody else decides. */
function howHeld({ context, roles, isMe }: Stand, holder: string | undefined): string | undefined {
  const { decide } = context.words.forParty;
  if (holder === 'together') return decide.together;
  const isGroup = roles.some(({ kind, members }) => kind === 'creator' && (members?.length ?? 0) > 1);
  if (holder === 'creator')
    return roles.some(({ kind }) => kind === 'creator') ? (isGroup ? decide.group : decide.alone) : undefined;
  if (holder === 'brand') return roles.some(({ kind }) => kind === 'brand') ? decide.alone : undefined;
  return isMe(holder ? [holder] : []) ? decide.alone : undefined;
}

function approvals({ context, isMe }: Stand): Row[] {
  const { decide } = context.words.forParty;
  return entriesOf(context.campaign.workflows, 'workflows').flatMap(({ item, path }): Row[] => {
    const hasLastWord = isMe(item.finalDecision ? [item.finalDecision] : []);
    const isCalled = isMe(item.escalation?.to ? [item.escalation.to] : []);
    if (!hasLastWord && !isCalled) return [];
    const name = link(decide.finalOf(item.title), `#${anchorAt(path, item.id)}`);
    return [rowOf(name, hasLastWord ? decide.final : decide.called)];
  });
}

function judgements({ context, isMe }: Stand): Row[] {
  const { campaign, words } = context;
  const { decide } = words.forParty;
  const entries = isMe(campaign.selection?.judges) ? [rowOf(ownLink(words.creators.selection, '#selection'), decide.judge)] : [];
  const kpis = entriesOf(campaign.kpis, 'kpis').flatMap(({ item, path }): Row[] =>
    isMe(item.judgedBy ? [item.judgedBy] : [])
      ? [rowOf(link(item.title ?? item.metric ?? '', `#${anchorAt(path, item.id)}`), decide.judged)]
      : [],
  );
  return [...entries, ...kpis];
}

/** Activities for which it is accountable, written or derived. What the rows above say already is not said again. */
function answers({ context, isMe }: Stand): Row[] {
  const { agreement, campaign, words } = context;
  const isMine = (row: Pick<RaciRow, 'accountable'>) => isMe(row.accountable);
  const written = entriesOf(campaign.raci, 'raci').filter(({ item }) => isMine(item));
  const derived = agreement.derivedRaci.filter(({ row, from }) => isMine(row) && FOLLOWS.includes(String(from[0])));
  return [
    ...written.map(({ item, path }) => link(item.activity, `#${anchorAt(path, item.id)}`)),
    // Of a deliverable, so that its title is the activity.
    ...derived.map(({ about, from }) => link(about, `#${anchorAt(from, idAt(context, from))}`)),
  ].map((name) => rowOf(name, words.forParty.decide.answers));
}

/** Milestones that it sees to stand among what it owes. */
const FOLLOWS = ['deliverables'];

function idAt(context: Stand['context'], path: FieldPath): string | undefined {
  const item = valueAt(context, path);
  return isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}

function rowOf(name: Line[number], how: string): Row {
  return { head: [name], cells: [[[text(how)]]], notes: [] };
}
