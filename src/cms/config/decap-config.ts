/** The part of Decap's configuration that Samepage writes. All of it is plain data: it can be printed as `config.yml`. */
export interface CmsConfig {
  readonly load_config_file: false;
  readonly backend: CmsBackend;
  readonly publish_mode: 'simple' | 'editorial_workflow';
  readonly locale: string;
  readonly site_url: string;
  readonly display_url: string;
  readonly logo: { readonly src: string; readonly show_in_header: boolean };
  readonly show_preview_links: boolean;
  /** Decap insists on one. Samepage keeps no pictures beside its entries. */
  readonly media_folder: string;
  readonly slug: { readonly encoding: 'ascii'; readonly clean_accents: true };
  readonly editor: { readonly preview: boolean };
  readonly collections: readonly CmsCollection[];
}

/** Where entries are kept; every host has keys of its own. */
export interface CmsBackend {
  readonly name: 'proxy' | 'gitlab' | 'gitea' | 'forgejo' | 'github';
  readonly [key: string]: string | boolean;
}

/** A folder of entries of one type. */
export interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
  readonly folder: string;
  readonly extension: 'mdx' | 'yaml';
  readonly format: string;
  readonly create: boolean;
  readonly delete: boolean;
  readonly identifier_field: string;
  readonly slug: string;
  /** For entries in a folder of their own per campaign. */
  readonly path?: string;
  readonly summary: string;
  readonly sortable_fields: readonly string[];
  readonly view_filters?: readonly { readonly label: string; readonly field: string; readonly pattern: string }[];
  readonly view_groups?: readonly { readonly label: string; readonly field: string }[];
  readonly preview_path?: string;
  readonly fields: readonly CmsField[];
}

/** A field of a form, by the widget that shows it. */
export type CmsField = CmsValueField | CmsListField | CmsObjectField;

/** What every field has. */
interface CmsFieldBase {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

/** A single value, or several from the same choices. */
export interface CmsValueField extends CmsFieldBase {
  readonly widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'datetime' | 'relation' | 'record' | 'problem';
  /** The kind of value, see `values.ts`: Samepage's own controls read and write it; other programs pass over it. */
  readonly kind: string;
  readonly placeholder?: string;
  readonly multiple?: boolean;
  /** For `select`. */
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  /** For `number`. */
  readonly value_type?: 'int' | 'float';
  readonly step?: number;
  /** For `datetime`: days and hours as text, never instants. */
  readonly format?: string;
  readonly date_format?: string;
  readonly time_format?: string | false;
  readonly picker_utc?: boolean;
  /** For `relation`. */
  readonly collection?: string;
  readonly value_field?: string;
  readonly search_fields?: readonly string[];
  readonly display_fields?: readonly string[];
  /** Words to offer where others may be written too. */
  readonly suggestions?: readonly string[];
  /** Items of the same entry to offer, see `ReferenceTarget`. */
  readonly refers_to?: string;
  /** What kind of party is asked for, where a party is. */
  readonly party_kind?: string;
  readonly default?: readonly [];
}

/** A list of items with fields of their own, or of single values. */
export interface CmsListField extends CmsFieldBase {
  readonly widget: 'list' | 'raci' | 'signed-clauses';
  readonly label_singular?: string;
  readonly default: readonly [];
  readonly collapsed?: boolean;
  readonly minimize_collapsed?: boolean;
  readonly summary?: string;
  readonly fields?: readonly CmsField[];
  readonly field?: CmsField;
  /** Items that may be written as a short text, see `ObjectNode`. */
  readonly short?: 'step';
}

/** Fields that belong together. */
export interface CmsObjectField extends CmsFieldBase {
  readonly widget: 'object';
  readonly collapsed: boolean;
  readonly fields: readonly CmsField[];
}
