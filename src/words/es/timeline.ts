import type { timeline as english } from '../en/timeline.ts';

/** What the drawing of the dates says. */
export const timeline: typeof english = {
  timeline: {
    title: 'Cronología',
    range: (from, until) => `Del ${from} al ${until}. Solo fechas escritas; la tabla de abajo las tiene todas.`,
    together: 'En común',
    today: 'Hoy',
    flight: 'Periodo',
    exclusive: 'Exclusividad',
    point: 'Hito',
    draft: 'Entrega de borrador',
    span: 'Desde y hasta',
  },
};
