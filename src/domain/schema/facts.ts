import { z } from 'zod';
import { field, itemList, oneOrMany, required } from './field.ts';
import { tier } from './party.ts';
import {
  aspectRatio,
  choice,
  count,
  currency,
  date,
  hours,
  id,
  language,
  line,
  lines,
  money,
  provenanceShape,
  reference,
  resolution,
  text,
  url,
  weekday,
  writtenInShape,
  zone,
} from './values.ts';

/** What is true of a market, a platform or a word, whoever runs a campaign: facts with source, confidence and date. */

const disclosureRules = z.strictObject({
  labels: field(lines, 'Accepted labels', 'Words that mark advertising; the first one is used when a campaign names none.', {
    ordered: true,
  }),
  refused: field(lines, 'Refused or risky', 'Words that do not do.'),
  language: field(z.array(language), 'In', 'Languages the label must be in.'),
  placement: field(text, 'Placement', 'Where the label must stand.'),
  regulators: field(lines, 'Regulators', 'Who watches.'),
  law: field(lines, 'Rules', 'On what grounds.'),
  obligations: field(lines, 'Also', 'What else is asked for.'),
  notes: field(text, 'Notes', 'Anything else.'),
  ...provenanceShape,
});

const closedPlatform = z.strictObject({
  platform: required(reference, 'Platform', 'The platform.', { reference: 'platform' }),
  since: field(date, 'Since', 'From which day.'),
  why: required(text, 'Why', 'What makes it impossible.'),
  ...provenanceShape,
});

const contract = z.strictObject({
  from: field(money, 'From', 'The amount from which a written contract is needed.'),
  why: required(text, 'Why', 'The rule.'),
  ...provenanceShape,
});

const obviousHere = z.strictObject({
  here: required(text, 'Obvious here', 'What nobody would say here.'),
  elsewhere: field(text, 'And not elsewhere', 'What partners elsewhere take for granted instead.'),
});

const holidayChange = z.strictObject({
  date: required(date, 'Day', 'The day.'),
  name: required(line, 'Name', 'Its name.'),
  why: required(text, 'Why', 'Why the generated list is wrong or incomplete.'),
  ...provenanceShape,
});

/** A market: languages, hours, disclosure, closed platforms, tiers. */
export const marketSchema = z
  .strictObject({
    name: required(line, 'Name', 'The country or region.'),
    code: required(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .meta({ kind: 'country', expected: 'two capitals such as "DE"' }),
      'Code',
      'ISO 3166-1 code.',
    ),
    languages: field(z.array(language), 'Languages', 'The main one first.', { ordered: true }),
    locales: field(z.array(language), 'Locales', 'How dates and amounts are written there.', { ordered: true }),
    zone: required(zone, 'Time zone', 'The usual one.'),
    zones: field(z.array(zone), 'All time zones', 'Where a country has several.'),
    currency: field(currency, 'Currency', 'ISO 4217 code.'),
    days: field(z.array(weekday), 'Working days', 'On which days people usually work.'),
    hours: field(hours, 'Usual hours', 'Assumed for parties that name none.'),
    hoursNote: field(text, 'About the hours', 'What else is usual.'),
    week: field(z.strictObject(provenanceShape), 'Source of week and hours', 'Where working days and hours come from.'),
    region: field(reference, 'Holidays', 'The region whose holidays are assumed.', { reference: 'holidays' }),
    disclosure: field(disclosureRules, 'Disclosure', 'How advertising is marked.'),
    closedPlatforms: field(itemList(closedPlatform), 'Closed platforms', 'Where one cannot advertise.'),
    contract: field(contract, 'Written contract', 'When one is needed.'),
    tiers: field(itemList(tier.meta({ idFrom: ['title'] })), 'Tiers', 'What counts as micro, mid or macro here.'),
    obvious: field(itemList(obviousHere), 'Obvious here', 'What is obvious here and not elsewhere.'),
    holidaysAdded: field(itemList(holidayChange), 'Holidays added', 'Days off that the generated list lacks.'),
    holidaysRemoved: field(itemList(holidayChange), 'Holidays removed', 'Days of the generated list that are worked.'),
    workedDays: field(itemList(holidayChange), 'Worked days', 'Weekend days that are worked, to make up for a holiday.'),
    notes: field(text, 'Notes', 'Anything else.'),
    ...writtenInShape,
    ...provenanceShape,
  })
  .meta({ title: 'Market', description: 'What is true of a market, with its sources.', audience: 'public', binding: false });

/** A market as it is written. */
export type Market = z.infer<typeof marketSchema>;

const holiday = z.strictObject({
  date: required(date, 'Day', 'The day.'),
  name: required(line, 'Name', 'Its name there.'),
  english: field(line, 'In English', 'Its name in English.'),
  kind: required(choice(['public', 'bank', 'half day']), 'Kind', 'Whether nobody works, or banks and offices alone.'),
  substitute: field(
    z.boolean().meta({ kind: 'flag', expected: 'true or false' }),
    'In lieu',
    'Whether it stands for a holiday that fell on a weekend.',
  ),
});

/** The holidays of a region, generated. */
export const holidaysSchema = z
  .strictObject({
    name: required(line, 'Region', 'The country or region.'),
    code: required(
      z
        .string()
        .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
        .meta({ kind: 'region', expected: 'a code such as "DE" or "US-CA"' }),
      'Code',
      'ISO 3166 code.',
    ),
    years: required(z.array(count), 'Years', 'Which years are listed.'),
    generated: required(date, 'Generated on', 'When.'),
    source: required(line, 'Source', 'The data and its version.'),
    license: required(line, 'Licence', 'Licence of the data.'),
    attribution: required(line, 'Attribution', 'Who is to be named.'),
    days: required(itemList(holiday), 'Days', 'Every holiday, by date.'),
  })
  .meta({
    title: 'Holidays',
    description: 'The holidays of a region, generated from a source that is named.',
    audience: 'public',
    binding: false,
  });

/** Holidays as they are written. */
export type Holidays = z.infer<typeof holidaysSchema>;

const platformFormat = z.strictObject({
  id: field(id, 'Id', 'What deliverables call it.'),
  title: required(line, 'Format', 'Such as "Reel".'),
  medium: required(choice(['video', 'image', 'carousel', 'text', 'audio', 'live', 'mixed']), 'Medium', 'What it is made of.'),
  aspectRatios: field(z.array(aspectRatio), 'Aspect ratios', 'Those that fit, the best first.', { ordered: true }),
  resolution: field(resolution, 'Resolution', 'Recommended pixels.'),
  minSeconds: field(count, 'At least', 'Shortest film, in seconds.'),
  maxSeconds: field(count, 'At most', 'Longest film, in seconds.'),
  maxCaption: field(count, 'Caption', 'Longest caption, in characters.'),
  maxItems: field(count, 'Items', 'Most images or clips in one post.'),
  lasts: field(line, 'Lasts', 'Such as "24 hours".'),
  note: field(text, 'Note', 'Anything else.'),
  ...provenanceShape,
});

/** A platform with its formats and their limits. */
export const platformSchema = z
  .strictObject({
    name: required(line, 'Name', 'What it is called.'),
    url: field(url, 'Link', 'Its address.'),
    formats: field(itemList(platformFormat.meta({ idFrom: ['title'] })), 'Formats', 'What can be published, with limits.'),
    disclosureTool: field(line, 'Disclosure tool', 'Its own label for paid partnerships.'),
    partnershipAds: field(line, 'Partnership ads', "What advertising from a creator's handle is called there."),
    notes: field(text, 'Notes', 'Anything else.'),
    ...writtenInShape,
    ...provenanceShape,
  })
  .meta({ title: 'Platform', description: 'A platform with its formats and limits.', audience: 'public', binding: false });

/** A platform as it is written. */
export type Platform = z.infer<typeof platformSchema>;

/** A metric of the shared measurement framework. */
export const metricSchema = z
  .strictObject({
    name: required(line, 'Name', 'What it is called.'),
    unit: required(choice(['count', 'share', 'money', 'seconds', 'hours', 'days', 'score']), 'Unit', 'What its numbers are.'),
    formula: required(line, 'Formula', 'How it is computed, in words: "likes + comments + saves + shares, divided by reach".'),
    says: required(choice(['volume', 'quality', 'outcome', 'process']), 'Tells about', 'Volume, quality, outcome or process.'),
    better: required(choice(['higher', 'lower']), 'Better is', 'Higher or lower.'),
    window: field(line, 'Usual window', 'Such as "seven days after posting".'),
    sources: field(lines, 'Sources', 'Where it can be read.'),
    aliases: field(lines, 'Also called', 'Other names for the same thing.'),
    notToConfuse: field(text, 'Not to be confused with', 'What people mix it up with.'),
    notes: field(text, 'Notes', 'Anything else.'),
    ...writtenInShape,
  })
  .meta({ title: 'Metric', description: 'A metric with one formula for everybody.', audience: 'public', binding: false });

/** A metric as it is written. */
export type Metric = z.infer<typeof metricSchema>;

/** A word and what it means everywhere. */
export const glossarySchema = z
  .strictObject({
    term: required(line, 'Word', 'The word.'),
    means: required(text, 'Means', 'What it means, so that two people would decide alike.'),
    not: field(text, 'Does not mean', 'What people wrongly take it for.'),
    example: field(text, 'Example', 'An example that shows the line.'),
    aliases: field(lines, 'Also', 'Other words for it.'),
    related: field(oneOrMany(reference.meta({ reference: 'glossary' })), 'See also', 'Words beside it.'),
    ...writtenInShape,
  })
  .meta({ title: 'Glossary word', description: 'What a word means, everywhere.', audience: 'public', binding: false });

/** A glossary word as it is written. */
export type GlossaryWord = z.infer<typeof glossarySchema>;
