import { formatMoneyText, parseMoney } from '../money.ts';
import type { Json } from '../json.ts';
import { formatDuration, formatRelativeDate, parseDuration, parseRelativeDate } from '../time/duration.ts';

/**
 * The one spelling of a value, by its kind: `48h` becomes `48 hours`, `1200` becomes `1200.00 EUR`, `15–30s` becomes `15-30 s`.
 * A value that its kind cannot read is returned as it is: the shape check speaks about it.
 */
export function canonicalValue(kind: string, value: Json, currency: string | undefined): Json {
  if (kind === 'money') return canonicalMoney(value, currency);
  if (typeof value !== 'string') return value;
  switch (kind) {
    case 'duration': {
      const duration = parseDuration(value);
      return duration ? formatDuration(duration) : value;
    }
    case 'relative-day': {
      const day = parseRelativeDate(value);
      return day ? formatRelativeDate(day) : value;
    }
    case 'span':
      return value.replace(/\s*[-–]\s*/, '-').replace(/(\d)\s*(s|min)$/, '$1 $2');
    case 'hours':
      return value.replace(/\s*[-–]\s*/, '-');
    case 'resolution':
      return value.replace(/\s?[x×]\s?/, 'x');
    default:
      return value.trim();
  }
}

function canonicalMoney(value: Json, currency: string | undefined): Json {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const money = parseMoney(value, currency);
  return money ? formatMoneyText(money) : value;
}
