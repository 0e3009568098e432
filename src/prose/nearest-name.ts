import leven from 'leven';

/** The name that a writer probably meant: at most a third of its letters differ. Undefined when none is close. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const wanted = written.slice(0, 40).toLowerCase();
  const ranked = names
    .map((name) => ({ name, distance: leven(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.ceil(best.name.length / 3) ? best.name : undefined;
}
