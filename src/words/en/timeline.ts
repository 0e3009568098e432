/** What the drawing of the dates says. */
export const timeline = {
  timeline: {
    title: 'Timeline',
    range: (from: string, until: string) =>
      `${from} to ${until}. Only dates that are written down; the table below has all of them.`,
    together: 'Together',
    today: 'Today',
    flight: 'Flight',
    exclusive: 'Exclusivity',
    point: 'Milestone',
    draft: 'Draft due',
    span: 'From and until',
  },
};
