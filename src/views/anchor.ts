/**
 * The id that a clause has on its page: `deliverables--launch-film` for `deliverables/launch-film`. It is stable, because no id holds
 * two hyphens in a row, and it needs no escaping in addresses, selectors and scripts.
 */
export function anchorOf(clause: string): string {
  return clause.replaceAll('/', '--');
}
