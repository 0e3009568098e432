import type { SignoffText } from '../../../domain/agreement/signoff.ts';
import type { JsonObject } from '../../../domain/json.ts';

/** When and where a form is filled. */
export interface Moment {
  /** Day and time on the clock of the reader, `YYYY-MM-DDTHH:MM`. */
  readonly at: string;
  readonly zone: string;
}

/** The moment that it is for whoever fills a form. */
export function momentOf(now: Date): Moment {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { at: `${day}T${two(now.getHours())}:${two(now.getMinutes())}`, zone: timeZone };
}

/**
 * The form of a signature with what is known: the text as it is now, and the moment, which may be another one where a mail is recorded. By
 * which way somebody signed is never guessed. What is written stays, except the text.
 */
export function filledSignature(data: JsonObject, now: SignoffText, { at, zone }: Moment): JsonObject {
  const isTimed = isWritten(data['at']) || isWritten(data['zone']);
  return {
    ...data,
    ...(!isTimed && { at, zone }),
    ...(!isWritten(data['decision']) && { decision: 'signed' }),
    text: now.text,
    clauses: now.clauses.map(({ clause, hash }) => ({ clause, hash })),
  };
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
