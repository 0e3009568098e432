/** A playbook's id in parts: `joint-product-launch-v2` is version 2 of the family `joint-product-launch`. */
export interface PlaybookVersion {
  readonly id: string;
  readonly family: string;
  /** From 1. */
  readonly version: number;
}

/** Reads a playbook's id. An id that names no version is the first of its family. */
export function versionOf(id: string): PlaybookVersion {
  const match = /^(.+)-v(\d{1,4})$/.exec(id);
  return match ? { id, family: match[1] ?? id, version: Number(match[2]) } : { id, family: id, version: 1 };
}

/** The versions of each family, newest first; families in alphabetical order. */
export function families(ids: readonly string[]): PlaybookVersion[][] {
  const byFamily = new Map<string, PlaybookVersion[]>();
  for (const one of ids.map(versionOf)) byFamily.set(one.family, [...(byFamily.get(one.family) ?? []), one]);
  return [...byFamily.values()]
    .map((versions) => versions.sort((a, b) => b.version - a.version))
    .sort((a, b) => ((a[0]?.family ?? '') < (b[0]?.family ?? '') ? -1 : 1));
}
