import type { timeline as english } from '../en/timeline.ts';

/** What the drawing of the dates says. */
export const timeline: typeof english = {
  timeline: {
    title: 'Zeitleiste',
    range: (from, until) => `${from} bis ${until}. Nur Termine, die aufgeschrieben sind; in der Tabelle darunter stehen alle.`,
    together: 'Gemeinsam',
    today: 'Heute',
    flight: 'Laufzeit',
    exclusive: 'Exklusivität',
    point: 'Meilenstein',
    draft: 'Entwurf fällig',
    span: 'Von und bis',
  },
};
