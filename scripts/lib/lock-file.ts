/**
 * A lock file that was written on one machine may lack the packages of other platforms: registries and mirrors leave some out, and
 * npm then refuses to install from it anywhere. These functions find and add them, and take out the addresses of registries.
 */

/** What a platform's package is called for: parts of its name, and what npm calls the same thing. */
const systems: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  fsevents: 'darwin',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', linuxmusl: 'musl' };

/** The optional packages that some package of the lock names and the lock does not hold, in order of place. */
export function missingOptionalPackages(lock: LockFile): MissingPackage[] {
  return Object.entries(lock.packages)
    .flatMap(([place, entry]) =>
      Object.entries(entry.optionalDependencies ?? {})
        .filter(([name, range]) => !isHeld(lock, place, name, range))
        .map(([name, range]) => ({ name, range, neededBy: place, isDevelopment: entry.dev === true })),
    )
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.neededBy, b.neededBy));
}

/**
 * The same lock with every optional package in it, sorted as npm sorts, without registry addresses. Doing it twice changes nothing.
 *
 * @throws when a missing package asks for a range of versions instead of one, since only a registry could choose.
 */
export function completeLock(lock: LockFile): LockFile {
  const added = Object.fromEntries(missingOptionalPackages(lock).map((missing) => [newPlace(lock, missing), entryFor(missing)]));
  const entries = Object.entries({ ...lock.packages, ...added }).map(([place, entry]) => [place, withoutAddress(entry)] as const);
  return { ...lock, packages: Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b, 'en'))) };
}

function isHeld(lock: LockFile, from: string, name: string, range: string): boolean {
  const found = nearest(lock, from, name);
  return found !== undefined && (!isExact(range) || found.version === range);
}

/** Node looks in the package's own folder first, then in every folder around it. */
function nearest(lock: LockFile, from: string, name: string): LockEntry | undefined {
  const owners = from.split('/node_modules/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'));
  const candidates = [...owners.filter((owner) => owner !== '').map((owner) => `${owner}/`), ''];
  const place = candidates.map((owner) => `${owner}node_modules/${name}`).find((candidate) => candidate in lock.packages);
  return place === undefined ? undefined : lock.packages[place];
}

/** Beside everything else, unless another version is there or another package wants one there. */
function newPlace(lock: LockFile, { name, range, neededBy }: MissingPackage): string {
  const shared = `node_modules/${name}`;
  const rivals = missingOptionalPackages(lock).filter((other) => other.name === name && other.range !== range);
  return rivals.length === 0 && !(shared in lock.packages) ? shared : `${neededBy}/node_modules/${name}`;
}

function isExact(range: string): boolean {
  return /^\d+\.\d+\.\d+[\w.+-]*$/.test(range);
}

function entryFor({ name, range, isDevelopment }: MissingPackage): LockEntry {
  if (!isExact(range)) throw new Error(`${name} is asked for as ${range}: install it once to choose a version.`);
  const parts = name.split(/[/-]/);
  const cpu = parts.filter((part) => processors.includes(part));
  const os = parts.flatMap((part) => systems[part] ?? []);
  const libc = parts.flatMap((part) => libraries[part] ?? []);
  return {
    version: range,
    ...(cpu.length > 0 && { cpu }),
    ...(isDevelopment && { dev: true }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

function withoutAddress(entry: LockEntry): LockEntry {
  const { resolved, ...rest } = entry;
  return resolved?.startsWith('http') ? rest : entry;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The parts of `package-lock.json` that matter here; everything else is kept as it is. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** One package, under the folder in which it will be installed. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** An optional package that is named and not held. */
export interface MissingPackage {
  readonly name: string;
  /** The version as it is asked for. */
  readonly range: string;
  /** The place of the package that asks. */
  readonly neededBy: string;
  readonly isDevelopment: boolean;
}
