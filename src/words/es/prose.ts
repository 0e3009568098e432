import type { prose as english } from '../en/prose.ts';

/** What stands in and around the blocks of a brief. */
export const prose: typeof english = {
  prose: {
    callouts: { note: 'Nota', tip: 'Consejo', warning: 'Atención' },
    keyMessage: 'Mensaje clave',
    keyMessageNumber: (n) => `Mensaje clave ${n}`,
    do: 'Sí',
    dont: 'No',
    example: 'Ejemplo',
    seeItAt: (host) => `Verlo en ${host}`,
    thisSite: 'este sitio',
    table: (n) => `Tabla ${n} del briefing`,
    done: 'Hecho:',
    toDo: 'Pendiente:',
    notes: 'Notas',
    backToText: (reference) => `Volver al texto ${reference}`,
  },
};
