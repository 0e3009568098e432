/**
 * The editor, open at the entry that a page shows; the editor itself on pages that show several or none.
 *
 * @param base the folder that the site is published under, with a slash at both ends
 * @param file path inside the content folder, `parties/larkstow.yaml`
 */
export function editAddress(base: string, file: string | undefined): string {
  const [, folder, name] = /^([^/]+)\/(.+)\.\w+$/.exec(file ?? '') ?? [];
  return folder && name ? `${base}admin/#/collections/${folder}/entries/${name}` : `${base}admin/`;
}
