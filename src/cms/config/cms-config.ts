import type { Words } from '../../words/index.ts';
import { collectionOf } from './collection.ts';
import type { CmsConfig } from './decap-config.ts';
import { editedTypes, type EditedTypeName } from './edited-types.ts';
import type { Place } from './place.ts';

/** What the configuration depends on beside the schemas. */
export interface CmsConfigOptions {
  readonly place: Place;
  readonly words: Words;
  /** Address of the site with the folder it is published under and a slash at the end. */
  readonly siteUrl: string;
}

/**
 * The configuration of the editor, made from the schemas alone: a form for every type of content that people write, in the words of
 * the site's language.
 *
 * Widgets and their options are Decap's own, so that another program that reads its configuration (Sveltia CMS) can take over. What it
 * would lose: the custom formats (comments, order and quotes of files; with its own it rewrites them), `?` in fields that are no text,
 * items of the same file that are offered where an id is asked for, short spellings such as `brand 48h`, and `raci`, `record` and
 * `signed-clauses`, which it shows as unsupported.
 *
 * @throws when a schema holds what no form can show, naming the field.
 */
export function cmsConfig({ place, words, siteUrl }: CmsConfigOptions): CmsConfig {
  const types = Object.keys(editedTypes) as EditedTypeName[];
  return {
    load_config_file: false,
    backend: place.backend,
    publish_mode: place.hasDrafts ? 'editorial_workflow' : 'simple',
    locale: words.language,
    site_url: siteUrl,
    display_url: siteUrl,
    logo: { src: `${siteUrl}favicon.svg`, show_in_header: true },
    show_preview_links: true,
    media_folder: `${place.contentFolder}/media`,
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    collections: types.map((type) => collectionOf(type, place.contentFolder, words)),
  };
}
