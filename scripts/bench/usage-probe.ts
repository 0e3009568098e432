/**
 * Loaded into every measured process with `--import`: when it ends, writes what it used to the folder named by `BENCH_USAGE`.
 * Each Node process of the tree writes its own file, named after its script; threads count with their process.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['BENCH_USAGE'];
if (isMainThread && folder !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, wallSeconds: process.uptime(), peakMegabytes: maxRSS / 1000 };
    writeFileSync(path.join(folder, `${path.basename(process.argv[1] ?? '')}.${process.pid}.json`), JSON.stringify(usage));
  });
}
