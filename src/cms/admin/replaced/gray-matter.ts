/**
 * Stands for the parser of Decap's own formats, which runs an entry that begins with `---js` as code. Every collection has a format of
 * `src/cms/format`, so nothing calls this.
 */
export default function matter(): never {
  throw new Error('Entries are read by their own format.');
}
