import type { Origin } from './agreement.ts';

/** Collects where added values come from while an agreement is resolved. */
export class Origins {
  readonly all = new Map<string, Origin>();

  /** Remembers the origin of the value at a dotted path. */
  add(path: string, from: Origin['from'], at: string): void {
    this.all.set(path, { from, at });
  }

  /** Sets a field that is absent, and remembers where the value came from. Does nothing when there is a value already, or none to set. */
  fill<T extends object, K extends keyof T & string>(
    target: T,
    key: K,
    value: T[K] | undefined,
    path: string,
    from: Origin['from'],
    at: string,
  ): void {
    if (target[key] !== undefined || value === undefined) return;
    target[key] = value;
    this.add(`${path}.${key}`, from, at);
  }
}
