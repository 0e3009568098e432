import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/**
 * What axe finds wrong with a page as it is now, by all its rules: `color-contrast: <p>…</p> | <p>…</p>`, one line for each rule that is broken.
 *
 * @param parts selectors of what is looked at; the whole page when there are none
 */
export async function axeViolations(page: Page, ...parts: readonly string[]): Promise<string[]> {
  const { violations } = await axeResults(page, parts, ['violations']);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/**
 * The same as axe tells it. Every rule is asked, but only the kinds in `told` come with all their elements: to describe each of the
 * thousands that are in order takes axe longer than to judge them.
 */
export function axeResults(page: Page, parts: readonly string[], told: readonly ('violations' | 'passes')[]): Promise<AxeResults> {
  // In the page itself. Otherwise every element goes through a second, empty page, for the sake of frames from elsewhere: there are none.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: [...told] });
  for (const part of parts) builder.include(part);
  return builder.analyze();
}
