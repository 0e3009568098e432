import { countIn } from '../plural.ts';

const count = countIn('en');

/** Words for values: statuses, kinds, times, lengths. */
export const values = {
  status: {
    draft: 'Draft',
    aligning: 'Aligning',
    agreed: 'Agreed',
    live: 'Live',
    wrapped: 'Wrapped',
    cancelled: 'Cancelled',
    none: 'No status yet',
  },

  statusMeans: {
    draft: 'One party is writing. Nothing is agreed.',
    aligning: 'Everyone is talking. Nothing binds until all have signed.',
    agreed: 'The text is settled and binds whoever has signed it. Nothing is published yet.',
    live: 'Content is being published. The text binds whoever has signed it.',
    wrapped: 'It is over. What was agreed is kept as it was.',
    cancelled: 'It was stopped.',
    none: 'Nobody has said how far it is.',
  },

  severities: { shape: 'Cannot be read', error: 'Broken', warning: 'At risk', advice: 'Advice' },

  severityCounts: {
    shape: (n: number) => count(n, { one: '# that cannot be read', other: '# that cannot be read' }),
    error: (n: number) => count(n, { one: '# contradiction', other: '# contradictions' }),
    warning: (n: number) => count(n, { one: '# thing at risk', other: '# things at risk' }),
    advice: (n: number) => count(n, { one: '# piece of advice', other: '# pieces of advice' }),
  },

  kinds: {
    brand: 'Brand',
    agency: 'Agency',
    creator: 'Creator',
    talent: 'Talent',
    legal: 'Legal',
    media: 'Media',
    public: 'Public',
    platform: 'Platform',
    other: 'Partner',
    together: 'Together',
  },

  kindOfMany: (kind: string, size: number) =>
    count(size, kind === 'creator' ? { one: '# creator', other: '# creators' } : { one: '# member', other: '# members' }),

  flight: {
    startsIn: (days: number) => count(days, { one: 'starts tomorrow', other: 'starts in # days' }),
    startsToday: 'starts today',
    left: (days: number) => count(days, { one: '# day left after today', other: '# days left' }),
    lastDay: 'last day today',
    ended: (days: number) => count(days, { one: 'ended yesterday', other: 'ended # days ago' }),
    until: (day: string) => `until ${day}`,
    from: (day: string) => `from ${day}`,
  },

  relative: {
    today: 'today',
    in: (days: number) => count(days, { one: 'tomorrow', other: 'in # days' }),
    ago: (days: number) => count(days, { one: 'yesterday', other: '# days ago' }),
  },

  time: {
    at: (day: string, clock: string) => `${day}, ${clock}`,
    inZone: (time: string, zone: string) => `${time} ${zone}`,
    dayIn: (day: string, zone: string) => `${day} · ${zone}`,
    eachZone: 'each in their own zone',
    until: 'until',
    from: 'from',
    to: 'to',
    every: {
      day: 'every day',
      'working day': 'every working day',
      week: 'every week',
      'two weeks': 'every two weeks',
      month: 'every month',
    },
    everyWeekday: (days: string) => `every ${days}`,
    atClock: (clock: string) => `at ${clock}`,
    posting: 'the day each piece goes live',
    perpetual: 'without end',
  },

  durations: {
    sameDay: 'the same day',
    minutes: (n: number) => count(n, { one: '# minute', other: '# minutes' }),
    hours: (n: number) => count(n, { one: '# hour', other: '# hours' }),
    'working hours': (n: number) => count(n, { one: '# working hour', other: '# working hours' }),
    days: (n: number) => count(n, { one: '# day', other: '# days' }),
    'working days': (n: number) => count(n, { one: '# working day', other: '# working days' }),
    weeks: (n: number) => count(n, { one: '# week', other: '# weeks' }),
    months: (n: number) => count(n, { one: '# month', other: '# months' }),
    years: (n: number) => count(n, { one: '# year', other: '# years' }),
  },

  units: { seconds: 's', hours: 'h', days: 'days' },

  yes: 'yes',

  no: 'no',

  per: {
    creator: 'per creator',
    market: 'per market',
    week: 'per week',
    total: 'in total',
    piece: 'per piece',
    month: 'per month',
  },
};
