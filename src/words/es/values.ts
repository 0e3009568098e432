import type { values as english } from '../en/values.ts';
import { countIn } from '../plural.ts';

const count = countIn('es');

/** Words for values: statuses, kinds, times, lengths. */
export const values: typeof english = {
  status: {
    draft: 'Borrador',
    aligning: 'En negociación',
    agreed: 'Acordada',
    live: 'En curso',
    wrapped: 'Cerrada',
    cancelled: 'Cancelada',
    none: 'Sin estado todavía',
  },

  statusMeans: {
    draft: 'Una parte escribe. No hay nada acordado.',
    aligning: 'Todos hablan. Nada obliga hasta que todos hayan firmado.',
    agreed: 'El texto está cerrado y obliga a quienes lo han firmado. Aún no se ha publicado nada.',
    live: 'Se está publicando contenido. El texto obliga a quienes lo han firmado.',
    wrapped: 'Ha terminado. Lo acordado se conserva como estaba.',
    cancelled: 'Se detuvo.',
    none: 'Nadie ha dicho cómo va.',
  },

  severities: { shape: 'Ilegible', error: 'Contradicción', warning: 'En riesgo', advice: 'Consejo' },

  severityCounts: {
    shape: (n) => count(n, { one: '# pasaje ilegible', other: '# pasajes ilegibles' }),
    error: (n) => count(n, { one: '# contradicción', other: '# contradicciones' }),
    warning: (n) => count(n, { one: '# cosa en riesgo', other: '# cosas en riesgo' }),
    advice: (n) => count(n, { one: '# consejo', other: '# consejos' }),
  },

  kinds: {
    brand: 'Marca',
    agency: 'Agencia',
    creator: 'Creador',
    talent: 'Talento',
    legal: 'Legal',
    media: 'Medios',
    public: 'Público',
    platform: 'Plataforma',
    other: 'Socio',
    together: 'Juntos',
  },

  kindOfMany: (kind, size) =>
    count(size, kind === 'creator' ? { one: '# creador', other: '# creadores' } : { one: '# miembro', other: '# miembros' }),

  flight: {
    startsIn: (days) => count(days, { one: 'empieza mañana', other: 'empieza en # días' }),
    startsToday: 'empieza hoy',
    left: (days) => count(days, { one: 'queda # día después de hoy', other: 'quedan # días' }),
    lastDay: 'hoy es el último día',
    ended: (days) => count(days, { one: 'terminó ayer', other: 'terminó hace # días' }),
    until: (day) => `hasta el ${day}`,
    from: (day) => `desde el ${day}`,
  },

  relative: {
    today: 'hoy',
    in: (days) => count(days, { one: 'mañana', other: 'en # días' }),
    ago: (days) => count(days, { one: 'ayer', other: 'hace # días' }),
  },

  time: {
    at: (day, clock) => `${day}, ${clock}`,
    inZone: (time, zone) => `${time} ${zone}`,
    dayIn: (day, zone) => `${day} · ${zone}`,
    eachZone: 'cada cual en su zona horaria',
    until: 'hasta',
    from: 'desde',
    to: 'a',
    every: {
      day: 'cada día',
      'working day': 'cada día laborable',
      week: 'cada semana',
      'two weeks': 'cada dos semanas',
      month: 'cada mes',
    },
    everyWeekday: (days) => `cada ${days}`,
    atClock: (clock) => `a las ${clock}`,
    posting: 'el día en que se publica cada pieza',
    perpetual: 'sin límite de tiempo',
  },

  durations: {
    sameDay: 'el mismo día',
    minutes: (n) => count(n, { one: '# minuto', other: '# minutos' }),
    hours: (n) => count(n, { one: '# hora', other: '# horas' }),
    'working hours': (n) => count(n, { one: '# hora laborable', other: '# horas laborables' }),
    days: (n) => count(n, { one: '# día', other: '# días' }),
    'working days': (n) => count(n, { one: '# día laborable', other: '# días laborables' }),
    weeks: (n) => count(n, { one: '# semana', other: '# semanas' }),
    months: (n) => count(n, { one: '# mes', other: '# meses' }),
    years: (n) => count(n, { one: '# año', other: '# años' }),
  },

  units: { seconds: 's', hours: 'h', days: 'días' },

  yes: 'sí',

  no: 'no',

  per: {
    creator: 'por creador',
    market: 'por mercado',
    week: 'por semana',
    total: 'en total',
    piece: 'por pieza',
    month: 'por mes',
  },
};
