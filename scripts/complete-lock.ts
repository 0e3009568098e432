import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from './lib/command.ts';
import { completeLock, missingOptionalPackages, type LockFile } from './lib/lock-file.ts';

const file = 'package-lock.json';

const command = {
  name: 'npm run complete-lock',
  summary: 'Completes package-lock.json after an installation, so that npm ci works on every platform.',
  options: {},
} as const;

await runCommand(command, async () => {
  const before = await readFile(file, 'utf8');
  const lock = JSON.parse(before) as LockFile;
  for (const { name, range } of missingOptionalPackages(lock)) console.log(`added ${name} ${range}`);
  const after = `${JSON.stringify(completeLock(lock), null, 2)}\n`;
  if (after !== before) await writeFile(file, after);
  console.log(after === before ? `${file} was complete.` : `${file} is complete.`);
});
