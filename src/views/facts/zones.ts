import { cityOf } from '../format.ts';

/** The cities that time zones are named after, in alphabetical order, each one once: `Knox` for `America/Indiana/Knox`. */
export function zoneCities(zones: readonly string[]): string[] {
  return [...new Set(zones.map(cityOf))].sort();
}
