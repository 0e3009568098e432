import { history } from 'decap-cms-core/dist/esm/routing/history.js';
import { openForm } from './open-form.ts';

/**
 * A new entry gets its address when it is saved. Nobody leaves the form by that: Decap would ask whether to leave it, and would not ask any
 * more afterwards. To be called before Decap begins.
 */
export function followAddress(): void {
  const { block, listen } = history;
  history.block = (ask) => block((to, action) => (isOfForm(to) ? undefined : ask(to, action)));
  history.listen = (hear) => listen((to, action) => hear(to, isOfForm(to) ? 'PUSH' : action));
}

function isOfForm({ pathname }: { readonly pathname: string }): boolean {
  const form = openForm();
  return form !== undefined && form.slug !== '' && pathname === `/collections/${form.collection}/entries/${form.slug}`;
}
