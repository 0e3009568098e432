import type { z } from 'zod';
import { date, moment, period, relativeDay, window } from './values.ts';
import { field } from './field.ts';
import { z as zod } from 'zod';

/** The kinds of date an agreement is written in: calendar days in a campaign, days counted from the launch in a playbook. */
export interface DateKinds<
  Day extends z.ZodType<string>,
  Moment extends z.ZodType<string>,
  Window extends z.ZodType,
  Period extends z.ZodType,
> {
  readonly day: Day;
  readonly moment: Moment;
  readonly window: Window;
  readonly period: Period;
}

const relativeWindow = zod.strictObject({
  from: field(relativeDay, 'From', 'First day, counted from the launch.'),
  until: field(relativeDay, 'Until', 'Last day, counted from the launch.'),
});

/** Dates of a campaign. */
export const calendarDates = { day: date, moment, window, period };

/** Dates of a playbook. */
export const relativeDates = { day: relativeDay, moment: relativeDay, window: relativeWindow, period: relativeWindow };
