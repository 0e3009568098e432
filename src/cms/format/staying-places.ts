/** The positions in a sequence of numbers that together rise and are most: what can stay where it is when the rest moves. -1 never stays. */
export function stayingPlaces(was: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [place, value] of was.entries()) {
    if (value < 0) continue;
    const length = ends.findIndex((end) => (was[end] ?? -1) >= value);
    const at = length < 0 ? ends.length : length;
    previous[place] = ends[at - 1] ?? -1;
    ends[at] = place;
  }
  const staying = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) staying.add(place);
  return staying;
}
