/** Adds to an hour in a zone the hour where the reader is, unless the page names it already. */
const locale = document.documentElement.lang || undefined;
const format = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
});

for (const place of document.querySelectorAll<HTMLElement>('[data-your-time]')) {
  const instant = new Date(place.dataset['yourTime'] ?? '');
  if (Number.isNaN(instant.getTime())) continue;
  const clock = clockOf(instant);
  const isNamed = place.parentElement?.textContent.includes(clock);
  if (isNamed) continue;
  place.append(format.format(instant));
  place.hidden = false;
}

function clockOf(instant: Date): string {
  return `${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export {};
