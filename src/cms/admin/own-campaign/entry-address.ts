/**
 * Where Decap shows the form of an entry that is there. From the page of another form it is to be opened in a tab of its own: Decap keeps
 * the form that it shows when the address changes.
 */
export function entryAddress(collection: string, id: string): string {
  return `#/collections/${collection}/entries/${encodeURIComponent(id)}`;
}
