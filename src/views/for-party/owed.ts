import type { Deliverable, Workflow } from '../../domain/agreement/agreement.ts';
import { MAKER } from '../../domain/agreement/roles.ts';
import { shownTitle } from '../campaign/item-index.ts';
import { anchorAt, entriesOf, tableOf } from '../campaign/parts.ts';
import { recurrencePieces } from '../campaign/recurrence.ts';
import type { Row, SectionView } from '../campaign/section.ts';
import { choiceText, durationText, rolesLine } from '../campaign/values.ts';
import { link, quiet, said, text, type Line, type Piece } from '../piece.ts';
import { momentFor, partOf, type Stand } from './stand.ts';

/** What others expect of a party, in their own words. */
export function expectedSection(stand: Stand): SectionView | undefined {
  const { context, isMe } = stand;
  const { forParty } = context.words;
  const rows = (context.campaign.roles ?? []).flatMap((role) => {
    if (!role.id || isMe([role.id])) return [];
    const who = context.roles.piece(role.id);
    return (role.expects ?? [])
      .filter(({ from }) => from === undefined || isMe(from))
      .map((expectation): Row => rowOf([said(expectation.what)], [who], rhythmOf(stand, expectation)));
  });
  const columns = [forParty.what, forParty.expected.who, forParty.when];
  return partOf(stand, 'expected', [tableOf(forParty.expected.caption, columns, rows)]);
}

/** What others owe to a party: what it expects, reviews of its work, what its work waits for, drafts for its review, news. */
export function owedSection(stand: Stand): SectionView | undefined {
  const { forParty } = stand.context.words;
  const rows = [
    ...expectations(stand),
    ...reviews(stand),
    ...supplies(stand),
    ...conditions(stand),
    ...drafts(stand),
    ...news(stand),
  ];
  const columns = [forParty.what, forParty.from, forParty.when];
  const caption = forParty.owed.caption(stand.name);
  const left = rows.filter(({ look }) => look !== 'past');
  const past = rows.filter(({ look }) => look === 'past');
  return partOf(stand, 'owed', [
    tableOf(caption, columns, left),
    tableOf(caption, columns, past, stand.context.words.earlier(past.length)),
  ]);
}

type Expectation = NonNullable<NonNullable<NonNullable<Stand['context']['campaign']['roles']>[number]['expects']>>[number];

function expectations(stand: Stand): Row[] {
  const { context, roles } = stand;
  return roles.flatMap(({ expects = [] }) =>
    expects.map((one) => rowOf([said(one.what)], rolesLine(context, one.from), rhythmOf(stand, one))),
  );
}

function rhythmOf({ context }: Stand, { every, within, note }: Expectation): Line[] {
  const { words } = context;
  const often =
    every && (every in words.time.every ? words.time.every[every as keyof typeof words.time.every] : choiceText(context, every));
  return [
    ...(often ? [[text(often)]] : []),
    ...(within ? [[quiet(`${words.forParty.within('').trim()} `), said(within)]] : []),
    ...(note ? [[quiet(note)]] : []),
  ];
}

/** Each step that somebody else takes on work of this party. */
function reviews(stand: Stand): Row[] {
  const { context, isMe, makes } = stand;
  const { owedWords } = context.words.forParty;
  return used(stand).flatMap(({ item, path }) => {
    const pieces = makes.filter(({ item: { workflow } }) => workflow === item.id);
    return (item.steps ?? []).flatMap(({ by, within, action = 'review' }): Row[] => {
      if (action === 'revise' || by?.includes(MAKER) || isMe(by)) return [];
      const act = action === 'approve' ? owedWords.decision : action === 'publish' ? owedWords.publish : owedWords.review;
      const what: Piece = link(act(item.title), `#${anchorAt(path, item.id)}`);
      const many = pieces.map(({ item: { title } }) => title);
      const head: Line = [what, quiet(` ${owedWords.for(context.format.list(many))}`)];
      const has = within ? [text(context.words.dues.within(durationText(context, within)))] : [text(context.words.dues.eachTime)];
      return [rowOf(head, rolesLine(context, by), [has])];
    });
  });
}

function used({ context, makes }: Stand): { item: Workflow; path: (string | number)[] }[] {
  const ids = new Set(makes.map(({ item }) => item.workflow));
  return entriesOf(context.campaign.workflows, 'workflows')
    .filter(({ item }) => item.id !== undefined && ids.has(item.id))
    .map(({ item, path }) => ({ item, path: [...path] }));
}

/** What somebody else supplies for work of this party. */
function supplies(stand: Stand): Row[] {
  const { context, isMe, makes } = stand;
  return makes.flatMap(({ item, path }) =>
    (item.brandAssets ?? []).flatMap(({ title, by, due, url }): Row[] => {
      if (isMe(by ? [by] : [])) return [];
      const what: Line = [url ? link(title, url) : said(title), quiet(' '), ...forLink(stand, item, path)];
      return [rowOf(what, by ? rolesLine(context, by) : [], due ? [momentOrText(stand, due, by)] : [], isOver(stand, due))];
    }),
  );
}

/** What must come first, by somebody else. */
function conditions(stand: Stand): Row[] {
  const { context, isMe, makes } = stand;
  const { campaign } = context;
  const ids = [...new Set(makes.flatMap(({ item }) => item.dependsOn ?? []))];
  return ids.flatMap((id): Row[] => {
    const milestone = campaign.milestones?.find((item) => item.id === id);
    const deliverable = milestone ? undefined : campaign.deliverables?.find((item) => item.id === id);
    const who = milestone?.owner ?? deliverable?.assignedTo;
    const at = milestone?.at ?? milestone?.date ?? deliverable?.due ?? deliverable?.post?.from;
    const found = context.items.get(id);
    if (!found || isMe(who)) return [];
    const zone = milestone?.zone ?? deliverable?.post?.zone ?? context.roles.zone(who ?? []);
    return [
      rowOf(
        [link(found.title, `#${found.anchor}`)],
        rolesLine(context, who),
        at ? [momentFor(stand, at, zone)] : [],
        isOver(stand, at),
      ),
    ];
  });
}

/** Work of others that this party reviews or decides on. */
function drafts(stand: Stand): Row[] {
  const { context, isMe } = stand;
  const reviewed = new Set(
    (context.campaign.workflows ?? [])
      .filter(({ steps, finalDecision }) => isMe(finalDecision ? [finalDecision] : []) || steps?.some(({ by }) => isMe(by)))
      .map(({ id }) => id),
  );
  return entriesOf(context.campaign.deliverables, 'deliverables').flatMap(({ item, path }): Row[] => {
    const { workflow, assignedTo, draftDue, due, title, id } = item;
    if (workflow === undefined || !reviewed.has(workflow) || isMe(assignedTo)) return [];
    const zone = context.roles.zone(assignedTo ?? []);
    const { owedWords } = context.words.forParty;
    const dates: Line[] = [
      ...(draftDue ? [[quiet(`${owedWords.draft} `), ...momentFor(stand, draftDue, zone)]] : []),
      ...(due ? [[quiet(`${owedWords.due} `), ...momentFor(stand, due, zone)]] : []),
    ];
    return [
      rowOf(
        [link(shownTitle(title, context.words), `#${anchorAt(path, id)}`)],
        rolesLine(context, assignedTo),
        dates,
        isOver(stand, due ?? draftDue),
      ),
    ];
  });
}

function news(stand: Stand): Row[] {
  const { context, isMe } = stand;
  return (context.campaign.communication?.cadence ?? []).flatMap((item): Row[] =>
    isMe(item.to) && !isMe(item.by ? [item.by] : [])
      ? [
          rowOf(
            [link(item.what, '#communication')],
            rolesLine(context, item.by),
            [recurrencePieces(context, item)],
            isOver(stand, item.until),
          ),
        ]
      : [],
  );
}

function forLink({ context }: Stand, { title, id }: Deliverable, path: readonly (string | number)[]): Line {
  return [quiet(context.words.forParty.owedWords.for('')), link(shownTitle(title, context.words), `#${anchorAt(path, id)}`)];
}

function momentOrText(stand: Stand, due: string, by: string | undefined): Line {
  const isMoment = /^\d{4}-\d{2}-\d{2}/.test(due);
  return isMoment ? momentFor(stand, due, by ? stand.context.roles.zone([by]) : undefined) : [text(due)];
}

function rowOf(head: Line, from: Line, when: readonly Line[], isPast = false): Row {
  const row = { head, cells: [from.length > 0 ? [from] : [], when.filter((line) => line.length > 0)], notes: [] };
  return isPast ? { ...row, look: 'past' } : row;
}

/** Whether a day, or the day of a moment, is before today. Other words are no day. */
function isOver({ context: { asOf } }: Stand, day: string | undefined): boolean {
  return day !== undefined && /^\d{4}-\d{2}-\d{2}/.test(day) && day.slice(0, 10) < asOf;
}
