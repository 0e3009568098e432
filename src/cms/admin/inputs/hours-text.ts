/** When a working day opens and closes, as two texts. */
export interface HoursParts {
  /** All of it, where the text is no two hours. */
  readonly from: string;
  readonly until: string;
}

/** Takes hours apart: `09:00-17:30`. What is no two hours, `?` among it, stays one text. */
export function partsOfHours(value: unknown): HoursParts {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const [, from, until] = HOURS.exec(text) ?? [];
  return from === undefined || until === undefined ? { from: text, until: '' } : { from, until };
}

/** Puts hours together as files spell them; `9` and `17.30` are read as `09:00` and `17:30`. What is half written stays as typed. */
export function hoursOfParts({ from, until }: HoursParts): string {
  const opens = clockOf(from);
  return until.trim() === '' ? (isHour(opens) ? opens : from) : `${opens}-${clockOf(until)}`;
}

/** Whether hours are written in words, so that one place is enough for them. */
export function areInWords({ from, until }: HoursParts): boolean {
  return until === '' && /[^\d\s:.–-]/.test(from);
}

const HOURS = /^\s*([\d:.]*)\s*[-–]\s*([\d:.]*)\s*$/;

function clockOf(text: string): string {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.]([0-5]\d))?$/.exec(text.trim()) ?? [];
  return hour === '' || Number(hour) > 23 ? text.trim() : `${hour.padStart(2, '0')}:${minute}`;
}

function isHour(text: string): boolean {
  return /^\d{2}:\d{2}$/.test(text);
}
