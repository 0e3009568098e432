import type { MessageData } from '../domain/finding.ts';
import type { UnsafeProseMessage } from '../domain/rules/shape/unsafe-prose.ts';

/** Something wrong in a brief, placed in the body: `offset` counts UTF-16 units from its start. */
export interface ProseProblem {
  readonly messageId: UnsafeProseMessage;
  readonly offset: number;
  readonly data: MessageData;
}

/** Takes note of one problem. */
export type Report = (messageId: UnsafeProseMessage, offset: number, data?: MessageData) => void;

/** A text for a message, on one line and cut to a readable length. */
export function excerpt(text: string, length = 40): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
