import { Presets, SingleBar } from 'cli-progress';

/**
 * Shows how far a long piece of work is. On anything but a terminal it shows nothing, so logs and pipes stay readable.
 *
 * @param total how many units there are.
 * @param label what the units are, for example `campaigns`.
 */
export function startProgress(total: number, label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || total === 0) return { advance: () => {}, stop: () => {} };
  const format = `{bar} {value} of {total} ${label}`;
  const bar = new SingleBar({ format, stream, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { advance: (units = 1) => bar.increment(units), stop: () => bar.stop() };
}

/** A running progress display. `stop` removes it and must always be called. */
export interface Progress {
  readonly advance: (units?: number) => void;
  readonly stop: () => void;
}
