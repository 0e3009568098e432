/** What a guide says about itself in its frontmatter. */
export interface GuideMatter {
  readonly title: string;
  /** For whom it is, as a sentence that speaks to them. */
  readonly for: string;
  readonly summary: string;
  /** Its place in the list. */
  readonly order: number;
}

/** A guide as the list and the other guides name it. */
export interface GuideEntry extends GuideMatter {
  readonly id: string;
  readonly href: string;
}

/** The guides in their order. `files` are their frontmatters by path; a guide's id is the name of its file. */
export function guideEntries(files: Readonly<Record<string, GuideMatter>>, base: string): GuideEntry[] {
  return Object.entries(files)
    .map(([path, { title, for: whom, summary, order }]) => {
      const id = guideId(path);
      return { id, href: `${base}guides/${id}/`, title, for: whom, summary, order };
    })
    .sort((a, b) => a.order - b.order);
}

/** `read-a-campaign` for `../guides/read-a-campaign.mdx`. */
export function guideId(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.mdx$/, '');
}
