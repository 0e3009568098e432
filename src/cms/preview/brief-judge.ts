import type { ProseReader } from '../../corpus/checked-entry.ts';
import type { Finding } from '../../domain/finding.ts';

/** Judges briefs where the compiler runs, each text once. */
export class BriefJudge {
  readonly #address: string;
  readonly #known = new Map<string, readonly Finding[]>();

  /** Speaks to the server of `npm start` at this address. */
  constructor(address: string) {
    this.#address = address;
  }

  /**
   * Lets `work` ask for what is wrong with briefs, and does it again once that is known.
   *
   * @throws when the server does not answer: what nobody judged must not pass for sound.
   */
  async judged<T>(work: (gate: ProseReader['gate']) => T): Promise<T> {
    for (;;) {
      let missing: Parameters<ProseReader['gate']>[0] | undefined;
      const result = work((source) => {
        const found = this.#known.get(keyOf(source));
        if (!found) missing = source;
        return found ?? [];
      });
      if (!missing) return result;
      const found = await this.#ask(missing);
      // Whoever writes a brief asks about many texts, and never again about the earlier ones.
      this.#known.clear();
      this.#known.set(keyOf(missing), found);
    }
  }

  async #ask(source: object): Promise<readonly Finding[]> {
    const response = await fetch(this.#address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action: 'judgeBrief', params: source }),
    });
    if (!response.ok) throw new Error(`The brief could not be judged: ${response.status}`);
    return (await response.json()) as readonly Finding[];
  }
}

function keyOf({ body, file, firstLine }: Parameters<ProseReader['gate']>[0]): string {
  return `${file} ${firstLine} ${body}`;
}
