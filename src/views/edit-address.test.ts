import { expect, test } from 'vitest';
import { editAddress } from './edit-address.ts';

test.each([
  ['parties/larkstow.yaml', '/x/admin/#/collections/parties/entries/larkstow'],
  ['campaigns/daybrim-first-light.mdx', '/x/admin/#/collections/campaigns/entries/daybrim-first-light'],
  ['reports/aurora/2026-11-21-brand.yaml', '/x/admin/#/collections/reports/entries/aurora/2026-11-21-brand'],
  [undefined, '/x/admin/'],
  ['samepage.yaml', '/x/admin/'],
])('a page that shows %s is edited at %s', (file, address) => {
  expect(editAddress('/x/', file)).toBe(address);
});
