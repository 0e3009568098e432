/**
 * The fields of a campaign or playbook in the order of its page: what it is, the work, the people, the idea, the numbers, how the
 * partners work together, the record. `body` is the brief. Each form shows those that its schema has.
 */
export const CAMPAIGN_ORDER = [
  ...['title', 'status', 'summary', 'owner', 'markets', 'supersedes', 'changes', 'suits', 'unsuited'],
  ...['deliverables', 'defaults', 'workflows', 'flight', 'milestones'],
  ...['raci', 'decisionRights'],
  ...['strategy', 'creators', 'tiers', 'waves', 'casting', 'selection', 'ugc', 'body'],
  ...['kpis', 'budget', 'payment', 'usageRights', 'exclusivity'],
  ...['communication', 'risks', 'statements', 'questions', 'definitions', 'feedback', 'guidance', 'overlays'],
  ...['roles', 'sources', 'playbook', 'currency', 'language', 'publishable', 'accepted', 'remarks'],
] as const;

/**
 * Puts form fields into the order of a page.
 *
 * @throws for a field that has no place in it: a new section must be given one.
 */
export function inOrderOf<F extends { readonly name: string }>(order: readonly string[], fields: readonly F[]): F[] {
  const missing = fields.filter(({ name }) => !order.includes(name)).map(({ name }) => `"${name}"`);
  if (missing.length > 0) throw new Error(`The form has no place for ${missing.join(', ')}: give it one in campaign-order.ts.`);
  return fields.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}
