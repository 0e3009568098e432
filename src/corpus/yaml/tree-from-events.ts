import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, getScalarValue } from 'js-yaml';
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { blockHeaderAt, closingBracketAfter, emptyValueAt } from './source-tree.ts';
import type { NodeBase, ScalarStyle, SourceEntry, SourceNode, SourceScalar, Span } from './source-tree.ts';

const STYLES: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'block',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'block',
};

/**
 * Builds the source tree of a text from the events that js-yaml read in it.
 * Only the first document counts; a text without any value gives `undefined`.
 */
export function treeFromEvents(text: string, events: readonly Event[]): SourceNode | undefined {
  const builder: Builder = { text, cursor: 0, open: [], root: undefined };
  for (const event of events) {
    if (event.type === EVENT_ID.POP && builder.open.length === 0) return builder.root;
    addEvent(builder, event);
  }
  return builder.root;
}

function addEvent(builder: Builder, event: Event): void {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return addScalar(builder, event);
    case EVENT_ID.ALIAS:
      builder.cursor = event.anchorEnd;
      return addNode(builder, { kind: 'alias', start: event.anchorStart - 1, end: event.anchorEnd }, '');
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      builder.cursor = event.start;
      builder.open.push({ event, children: [], entries: [], key: undefined, name: '' });
      return;
    case EVENT_ID.POP:
      return closeCollection(builder);
  }
}

function addScalar(builder: Builder, event: ScalarEvent): void {
  const frame = builder.open.at(-1);
  const isName = frame?.event.type === EVENT_ID.MAPPING && frame.key === undefined;
  const { start, end } = spanOf(builder, event);
  const properties = propertiesOf(event);
  const bare: SourceScalar = { kind: 'scalar', style: STYLES[event.style] ?? 'plain', start, end };
  // Nearly every value is bare, and spreading into each of them is what costs.
  const node = properties ? { ...bare, ...properties } : bare;
  builder.cursor = node.end;
  addNode(builder, node, isName ? getScalarValue(builder.text, event) : '');
}

function addNode(builder: Builder, node: SourceNode, name: string): void {
  const frame = builder.open.at(-1);
  if (frame === undefined) builder.root = node;
  else if (frame.event.type === EVENT_ID.SEQUENCE) frame.children.push(node);
  else if (frame.key === undefined) {
    frame.key = node;
    frame.name = name;
  } else {
    frame.entries.push({ key: frame.key, name: frame.name, value: node });
    frame.key = undefined;
  }
}

function closeCollection(builder: Builder): void {
  const frame = builder.open.pop();
  if (frame === undefined) return;
  const { event, children, entries } = frame;
  const isFlow = event.style === COLLECTION_STYLE.FLOW;
  if (isFlow && /[[{]/.test(builder.text.charAt(event.start))) {
    const isEmpty = children.length === 0 && entries.length === 0;
    builder.cursor = closingBracketAfter(builder.text, isEmpty ? event.start + 1 : builder.cursor);
  }
  const base = { start: event.start, end: builder.cursor, isFlow, ...propertiesOf(event) };
  if (event.type === EVENT_ID.SEQUENCE) addNode(builder, { kind: 'list', items: children, ...base }, '');
  else addNode(builder, { kind: 'mapping', entries, ...base }, '');
}

function spanOf({ text, cursor }: Builder, event: ScalarEvent): Span {
  const { valueStart, valueEnd, style } = event;
  if (valueStart < 0) {
    const at = Math.max(emptyValueAt(text, cursor), event.tagEnd, event.anchorEnd);
    return { start: at, end: at };
  }
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  if (STYLES[style] === 'block') return { start: blockHeaderAt(text, cursor, valueStart), end: valueEnd };
  return { start: valueStart - 1, end: valueEnd + 1 };
}

function propertiesOf(event: ScalarEvent | MappingEvent | SequenceEvent): Pick<NodeBase, 'anchor' | 'tag'> | undefined {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  if (anchorStart < 0 && tagStart < 0) return undefined;
  return {
    anchor: anchorStart < 0 ? undefined : { start: anchorStart - 1, end: anchorEnd },
    tag: tagStart < 0 ? undefined : { start: tagStart, end: tagEnd },
  };
}

/** A collection whose end has not come yet. */
interface Frame {
  readonly event: MappingEvent | SequenceEvent;
  readonly children: SourceNode[];
  readonly entries: SourceEntry[];
  key: SourceNode | undefined;
  name: string;
}

interface Builder {
  readonly text: string;
  /** Everything before this offset has been given to a node. */
  cursor: number;
  readonly open: Frame[];
  root: SourceNode | undefined;
}
