import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runChild } from '../../scripts/lib/child-command.ts';

test('only the guides go through Astro’s own MDX: what people write has a gate of its own', async () => {
  // Inside the project: Astro would share one folder among all builds that end up elsewhere, and tests run side by side.
  mkdirSync('.cache/test', { recursive: true });
  const folder = mkdtempSync('.cache/test/mdx-');
  try {
    const args = ['tests/support/compiled-mdx.ts', join(folder, 'cache'), join(folder, 'dist')];
    const { status, text } = await runChild(process.execPath, args, { output: 'kept' });
    expect([status, text.trim().split('\n')]).toEqual([0, guides()]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);

function guides(): string[] {
  const files = readdirSync('src/guides').filter((file) => file.endsWith('.mdx'));
  expect(files.length).toBeGreaterThan(2);
  return files.map((file) => resolve('src/guides', file)).sort();
}
