import type { values as english } from '../en/values.ts';
import { countIn } from '../plural.ts';

const count = countIn('de');

/** Words for values: statuses, kinds, times, lengths. */
export const values: typeof english = {
  status: {
    draft: 'Entwurf',
    aligning: 'In Abstimmung',
    agreed: 'Vereinbart',
    live: 'Läuft',
    wrapped: 'Abgeschlossen',
    cancelled: 'Abgesagt',
    none: 'Noch kein Status',
  },

  statusMeans: {
    draft: 'Eine Partei schreibt. Nichts ist vereinbart.',
    aligning: 'Alle reden mit. Nichts bindet, bevor alle unterschrieben haben.',
    agreed: 'Der Text steht fest und gilt für alle, die unterschrieben haben. Noch ist nichts veröffentlicht.',
    live: 'Inhalte werden veröffentlicht. Der Text gilt für alle, die unterschrieben haben.',
    wrapped: 'Es ist vorbei. Was vereinbart war, bleibt so stehen.',
    cancelled: 'Sie wurde gestoppt.',
    none: 'Niemand hat gesagt, wie weit sie ist.',
  },

  severities: { shape: 'Nicht lesbar', error: 'Widerspruch', warning: 'Gefährdet', advice: 'Hinweis' },

  severityCounts: {
    shape: (n) => count(n, { one: '# unlesbare Stelle', other: '# unlesbare Stellen' }),
    error: (n) => count(n, { one: '# Widerspruch', other: '# Widersprüche' }),
    warning: (n) => count(n, { one: '# gefährdeter Punkt', other: '# gefährdete Punkte' }),
    advice: (n) => count(n, { one: '# Hinweis', other: '# Hinweise' }),
  },

  kinds: {
    brand: 'Marke',
    agency: 'Agentur',
    creator: 'Creator',
    talent: 'Talent',
    legal: 'Recht',
    media: 'Media',
    public: 'Öffentlichkeit',
    platform: 'Plattform',
    other: 'Partner',
    together: 'Gemeinsam',
  },

  kindOfMany: (kind, size) =>
    count(size, kind === 'creator' ? { one: '# Creator', other: '# Creators' } : { one: '# Mitglied', other: '# Mitglieder' }),

  flight: {
    startsIn: (days) => count(days, { one: 'beginnt morgen', other: 'beginnt in # Tagen' }),
    startsToday: 'beginnt heute',
    left: (days) => count(days, { one: 'noch # Tag nach heute', other: 'noch # Tage' }),
    lastDay: 'letzter Tag heute',
    ended: (days) => count(days, { one: 'endete gestern', other: 'endete vor # Tagen' }),
    until: (day) => `bis ${day}`,
    from: (day) => `ab ${day}`,
  },

  relative: {
    today: 'heute',
    in: (days) => count(days, { one: 'morgen', other: 'in # Tagen' }),
    ago: (days) => count(days, { one: 'gestern', other: 'vor # Tagen' }),
  },

  time: {
    at: (day, clock) => `${day}, ${clock}`,
    inZone: (time, zone) => `${time} ${zone}`,
    dayIn: (day, zone) => `${day} · ${zone}`,
    eachZone: 'jeweils in der eigenen Zeitzone',
    until: 'bis',
    from: 'ab',
    to: 'an',
    every: {
      day: 'jeden Tag',
      'working day': 'jeden Arbeitstag',
      week: 'jede Woche',
      'two weeks': 'alle zwei Wochen',
      month: 'jeden Monat',
    },
    everyWeekday: (days) => `jeden ${days}`,
    atClock: (clock) => `um ${clock}`,
    posting: 'Tag der jeweiligen Veröffentlichung',
    perpetual: 'ohne Ende',
  },

  durations: {
    sameDay: 'am selben Tag',
    minutes: (n) => count(n, { one: '# Minute', other: '# Minuten' }),
    hours: (n) => count(n, { one: '# Stunde', other: '# Stunden' }),
    'working hours': (n) => count(n, { one: '# Arbeitsstunde', other: '# Arbeitsstunden' }),
    days: (n) => count(n, { one: '# Tag', other: '# Tage' }),
    'working days': (n) => count(n, { one: '# Arbeitstag', other: '# Arbeitstage' }),
    weeks: (n) => count(n, { one: '# Woche', other: '# Wochen' }),
    months: (n) => count(n, { one: '# Monat', other: '# Monate' }),
    years: (n) => count(n, { one: '# Jahr', other: '# Jahre' }),
  },

  units: { seconds: 's', hours: 'h', days: 'Tage' },

  yes: 'ja',

  no: 'nein',

  per: {
    creator: 'je Creator',
    market: 'je Markt',
    week: 'je Woche',
    total: 'insgesamt',
    piece: 'je Stück',
    month: 'je Monat',
  },
};
