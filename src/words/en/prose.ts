/** What stands in and around the blocks of a brief. */
export const prose = {
  prose: {
    callouts: { note: 'Note', tip: 'Tip', warning: 'Warning' },
    keyMessage: 'Key message',
    keyMessageNumber: (n: number) => `Key message ${n}`,
    do: 'Do',
    dont: 'Don’t',
    example: 'Example',
    seeItAt: (host: string) => `See it at ${host}`,
    thisSite: 'this site',
    table: (n: number) => `Table ${n} of the brief`,
    done: 'Done:',
    toDo: 'To do:',
    notes: 'Notes',
    backToText: (reference: string) => `Back to text ${reference}`,
  },
};
