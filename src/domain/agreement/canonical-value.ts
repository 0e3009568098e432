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
      return folded(value)
        .replace(/ ?[-–] ?/, '-')
        .replace(/(\d) ?(s|min)$/, '$1 $2');
    case 'hours':
      return folded(value).replace(/ ?[-–] ?/, '-');
    case 'resolution':
      return value.replace(/\s?[x×]\s?/, 'x');
    default:
      return value.trim();
  }
}

function canonicalMoney(value: Json, currency: string | undefined): Json {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const money = parseMoney(value, currency);
  if (money) return formatMoneyText(money);
  // While the campaign names no currency, `1200`, `"1200"` and `"1200.00"` are still one amount.
  const plain = PLAIN_AMOUNT.exec(String(value));
  return plain && currency === undefined ? `${plain[1] ?? ''}${(plain[2] ?? '').replace(/\.?0+$/, '')}` : value;
}

const PLAIN_AMOUNT = /^(\d{1,12})(\.\d{1,3})?$/;

/** One space for many: what follows must not search long runs of them again and again. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
