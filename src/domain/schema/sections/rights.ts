import { z } from 'zod';
import { field } from '../field.ts';
import { choice, duration, flag, line, lines, roles } from '../values.ts';

/** What may be done with the content, where, and for how long. */
export function usageRights<Moment extends z.ZodType<string>>(moment: Moment) {
  return z.strictObject({
    channels: field(lines, 'Channels', 'Where the content may be used, such as "brand social" or "retailer sites".'),
    territory: field(lines, 'Territory', 'In which countries, or "worldwide".'),
    from: field(
      z.union([z.literal('posting'), moment]),
      'From',
      'From which day: a date, or "posting" for the day each piece goes live.',
    ),
    period: field(z.union([z.literal('perpetual'), duration]), 'For', 'How long, such as "6 months", or "perpetual".'),
    licensee: field(roles, 'Licensed to', 'Who may use it.'),
    media: field(choice(['organic', 'paid', 'organic and paid']), 'Organic or paid', 'Whether the content may be advertised with.'),
    partnershipAds: field(
      flag,
      'Partnership or Spark ads',
      "Whether the brand may advertise from the creator's handle (whitelisting).",
    ),
    edits: field(line, 'Edits', 'What may be changed, such as "cut to length, no new voice-over".'),
    credit: field(line, 'Credit', 'How the creator is named.'),
  });
}

/** For whom a creator may not work, and for how long. */
export function exclusivity<Window extends z.ZodType>(window: Window) {
  return z.strictObject({
    category: field(line, 'Category', 'The kind of product, such as "sports drinks".'),
    competitors: field(lines, 'Competitors', 'The brands that are meant, by name.'),
    applies: field(roles, 'Binds', 'Who is bound; the creators when absent.'),
    window: field(window, 'From and until', 'First and last day.'),
    period: field(duration, 'For', 'How long after posting, when no last day is named.'),
  });
}

/** Usage rights of everything that does not name its own. */
export function usageRightsSection<Moment extends z.ZodType<string>>(moment: Moment) {
  return field(usageRights(moment), 'Usage rights', 'What may be done with every deliverable that does not say otherwise.', {
    audience: 'partners',
    concerns: 'everyone',
    binding: true,
  });
}

/** Exclusivity of everything that does not name its own. */
export function exclusivitySection<Window extends z.ZodType>(window: Window) {
  return field(exclusivity(window), 'Exclusivity', 'For whom creators may not work meanwhile.', {
    audience: 'partners',
    concerns: 'everyone',
    binding: true,
  });
}
