import { z } from 'zod';
import { isCalendarDate, isTimeZone, isWallTime } from '../time/calendar-text.ts';
import { parseDuration, parseRelativeDate } from '../time/duration.ts';
import { isLanguageTag } from '../language-tag.ts';
import { oneOrMany, required, field } from './field.ts';

/**
 * The kinds of value that fields are made of. Each carries its `kind` and what is expected, in words that finish "expected …";
 * none transforms, so that what is validated is what was written.
 */

/** Written where something is not known yet. Allowed at any value while a campaign is a draft or aligning. */
export const UNKNOWN = '?';

/** One line of text, 1 to 300 characters. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\n\r]*$/)
  .meta({ kind: 'line', expected: 'one line of text of at most 300 characters' });

/** A paragraph or a few, up to 4,000 characters. */
export const text = z.string().trim().min(1).max(4000).meta({ kind: 'text', expected: 'text of at most 4,000 characters' });

/** The id of an item inside a file. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(64)
  .meta({ kind: 'id', expected: 'an id of small letters, digits and hyphens such as "launch-video"' });

/** A reference to an entry or item by its id. */
export const reference = id.meta({ kind: 'reference' });

/** A role of this campaign, or a member of a group of roles as `creators/mila-hart`. */
export const role = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
  .max(130)
  .meta({
    kind: 'role',
    reference: 'role',
    expected: 'the id of a role in this campaign, such as "brand", or of a member as "creators/mila-hart"',
  });

/** One role or several who act together. */
export const roles = oneOrMany(role);

/** A day as `YYYY-MM-DD`: text, never an instant. */
export const date = z.string().refine(isCalendarDate).meta({ kind: 'date', expected: 'a calendar date such as "2026-05-18"' });

/** A day and an hour as `YYYY-MM-DDTHH:MM`, in a zone named beside it. */
export const wallTime = z
  .string()
  .refine(isWallTime)
  .meta({ kind: 'wall-time', expected: 'a day and time such as "2026-05-20T18:00"' });

/** A day, or a day and an hour. */
export const moment = z
  .string()
  .refine((value) => isCalendarDate(value) || isWallTime(value))
  .meta({ kind: 'moment', expected: 'a day such as "2026-05-20", or a day and time such as "2026-05-20T18:00"' });

/** A day counted from a playbook's launch, such as `start - 10 working days`. */
export const relativeDay = z
  .string()
  .refine((value) => parseRelativeDate(value) !== undefined)
  .meta({ kind: 'relative-day', expected: 'a day counted from the launch, such as "start - 10 working days" or "end + 2 days"' });

/** A length of time; see `parseDuration` for the units. */
export const duration = z
  .string()
  .refine((value) => parseDuration(value) !== undefined)
  .meta({ kind: 'duration', expected: 'a length of time such as "48h", "2 working days", "same day", "10 days" or "6 months"' });

/** How long a film or a view lasts: `15 s`, `15-30 s` or `2-3 min`. */
export const span = z
  .string()
  .regex(/^\d{1,4}(?:\s*[-–]\s*\d{1,4})?\s*(?:s|min)$/)
  .meta({ kind: 'span', expected: 'a length such as "30 s", "15-30 s" or "2-3 min"' });

/** The hour of a day as `HH:MM`, 00:00 to 23:59. */
export const clockTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ kind: 'clock-time', expected: 'a time of day such as "14:00"' });

/** Opening and closing hour of a working day, `09:00-17:30`. */
export const hours = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d\s*[-–]\s*(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ kind: 'hours', expected: 'hours such as "09:00-17:30"' });

/** An IANA time zone. */
export const zone = z.string().refine(isTimeZone).meta({ kind: 'zone', expected: 'a time zone such as "Europe/Berlin"' });

/** A share of one: `0.045` for 4.5 %. */
export const share = z.number().min(0).max(1).meta({ kind: 'share', expected: 'a share from 0 to 1, such as 0.045 for 4.5 %' });

/** A whole number of things, from 1. */
export const count = z.number().int().min(1).max(1_000_000_000).meta({ kind: 'count', expected: 'a whole number from 1' });

/** A whole number of things, from 0. */
export const countFromZero = z
  .number()
  .int()
  .min(0)
  .max(1_000_000_000_000)
  .meta({ kind: 'count', expected: 'a whole number from 0' });

/** Any finite number, in the unit of what it measures. */
export const quantity = z.number().meta({ kind: 'quantity', expected: 'a number' });

/** An amount, in the campaign's currency unless it names another: `1200`, `"1200.50"`, `"1200 EUR"`. */
export const money = z
  .union([z.number().min(0).max(1e12), z.string().regex(/^\d{1,12}(?:\.\d{1,3})?(?:\s[A-Z]{3})?$/)])
  .meta({ kind: 'money', expected: 'an amount such as 1200 or "1200.50 EUR"' });

/** An ISO 4217 currency code. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ kind: 'currency', expected: 'a currency code of three capitals such as "EUR"' });

/** A BCP 47 language tag. */
export const language = z
  .string()
  .refine(isLanguageTag)
  .meta({ kind: 'language', expected: 'a language tag such as "en" or "pt-BR"' });

/** A web address, http or https only. */
export const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"'\\^`{|}]+$/)
  .refine((value) => URL.canParse(value))
  .meta({ kind: 'url', expected: 'a web address that begins with https://' });

/** A proportion of width to height, `9:16`. */
export const aspectRatio = z
  .string()
  .regex(/^\d{1,4}(?:\.\d+)?:\d{1,4}(?:\.\d+)?$/)
  .meta({ kind: 'aspect-ratio', expected: 'a proportion such as "9:16"' });

/** Width and height in pixels, `1080x1920`. */
export const resolution = z
  .string()
  .regex(/^\d{2,5}\s?[x×]\s?\d{2,5}$/)
  .meta({ kind: 'resolution', expected: 'pixels such as "1080x1920"' });

/** A hexadecimal SHA-256 hash, whole. */
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ kind: 'hash', expected: 'a hash of 64 hexadecimal digits' });

/** A yes or a no. */
export const flag = z.boolean().meta({ kind: 'flag', expected: 'true or false' });

/** Lines of text. */
export const lines = oneOrMany(line);

/** One of a few words. */
export function choice<const W extends readonly [string, ...string[]]>(words: W) {
  return z.enum(words).meta({ kind: 'choice', expected: `one of ${words.map((word) => `"${word}"`).join(', ')}` });
}

/** Days of the week, Monday first. */
export const weekday = choice(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** From one moment until another, both included when they are days. */
export const window = z.strictObject({
  from: field(moment, 'From', 'First day or moment.'),
  until: field(moment, 'Until', 'Last day or moment; a day counts as a whole.'),
  zone: field(zone, 'Time zone', 'Time zone of the hours. Without one, that of whoever acts is assumed, and shown as assumed.'),
});

/** A span of days. */
export const period = z.strictObject({
  from: field(date, 'From', 'First day.'),
  until: field(date, 'Until', 'Last day, included.'),
});

/** Something that happens again and again, between days of one kind. */
export function recurrence<Day extends z.ZodType<string>>(day: Day) {
  return {
    every: field(
      choice(['day', 'working day', 'week', 'two weeks', 'month']),
      'Every',
      'How often it happens. A weekday below makes it weekly.',
    ),
    weekday: field(oneOrMany(weekday), 'Weekday', 'On which day or days of the week.'),
    time: field(clockTime, 'Time', 'At what time of day, such as "14:00".'),
    zone: field(zone, 'Time zone', 'Time zone of that time. Without one, that of whoever acts is assumed, and shown as assumed.'),
    from: field(day, 'From', 'First day.'),
    until: field(day, 'Until', 'Last day, included.'),
  };
}

/** Where a fact comes from, how sure it is and when someone looked. */
export const provenanceShape = {
  source: field(oneOrMany(line), 'Source', 'Where this fact stands: a web address or a document.'),
  confidence: field(choice(['high', 'medium', 'low', 'unknown']), 'Confidence', 'How sure we are of it.'),
  checked: field(date, 'Checked on', 'The day on which someone last looked at the source.'),
};

/** The language of a shared entry, whose own `language` may be about something else. */
export const writtenInShape = {
  writtenIn: field(language, 'Written in', "Language of the words in this file; the site's language of content when absent."),
};

export { required, field };
