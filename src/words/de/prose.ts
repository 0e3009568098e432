import type { prose as english } from '../en/prose.ts';

/** What stands in and around the blocks of a brief. */
export const prose: typeof english = {
  prose: {
    callouts: { note: 'Hinweis', tip: 'Tipp', warning: 'Achtung' },
    keyMessage: 'Kernbotschaft',
    keyMessageNumber: (n) => `Kernbotschaft ${n}`,
    do: 'Bitte so',
    dont: 'Bitte nicht',
    example: 'Beispiel',
    seeItAt: (host) => `Ansehen: ${host}`,
    thisSite: 'diese Website',
    table: (n) => `Tabelle ${n} des Briefings`,
    done: 'Erledigt:',
    toDo: 'Zu tun:',
    notes: 'Fußnoten',
    backToText: (reference) => `Zurück zum Text ${reference}`,
  },
};
