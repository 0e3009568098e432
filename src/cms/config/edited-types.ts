import { contentTypes, type ContentType } from '../../domain/schema/index.ts';
import { CAMPAIGN_KEY } from '../format/entry-data.ts';

/** The types of content that the editor shows, in the order of its menu. Holidays are written by a command. */
export const editedTypes = {
  campaign: { nameField: 'title', sortBy: ['title', 'status'], page: 'campaigns' },
  playbook: { nameField: 'title', sortBy: ['title'], page: 'playbooks' },
  party: { nameField: 'name', sortBy: ['name', 'kind'], page: 'parties' },
  market: { nameField: 'name', sortBy: ['name'], page: 'markets' },
  platform: { nameField: 'name', sortBy: ['name'], page: 'platforms' },
  metric: { nameField: 'name', sortBy: ['name'], page: 'metrics' },
  glossary: { nameField: 'term', sortBy: ['term'] },
  // The file is called after its campaign, which no field in it says again.
  progress: { summary: '{{filename}}', sortBy: [], slug: `{{${CAMPAIGN_KEY}}}` },
  report: {
    nameField: 'on',
    summary: '{{campaign}}: {{on}} {{by}}',
    sortBy: ['on', 'campaign'],
    slug: '{{on}}-{{by}}',
    path: '{{campaign}}/{{slug}}',
    required: ['campaign', 'on', 'by'],
  },
  // A signature is bound to the hashes of what was signed: `npm run sign` and the server of `npm start` work them out.
  signoff: {
    nameField: 'person',
    summary: '{{campaign}}: {{person}}, {{at}}',
    sortBy: ['at', 'campaign'],
    slug: '{{at}}-{{party}}',
    path: '{{campaign}}/{{slug}}',
    required: ['campaign', 'party', 'person', 'at'],
  },
} as const satisfies Partial<Record<ContentType, EditedType>>;

/** The name of a type of content that the editor shows. */
export type EditedTypeName = keyof typeof editedTypes;

/** The type of content that a collection of the editor holds, told by its folder; undefined for anything else. */
export function editedTypeOf(collection: unknown): EditedTypeName | undefined {
  return (Object.keys(editedTypes) as EditedTypeName[]).find((name) => contentTypes[name].folder === collection);
}

/** How the entries of a type are named, found and filed. */
export interface EditedType {
  /** The field that names an entry to people; without one its file is called after a campaign, one file for each. */
  readonly nameField?: string;
  /** What the list shows, when it is more than the name. */
  readonly summary?: string;
  readonly sortBy: readonly string[];
  /** The folder of the site in which an entry has a page. */
  readonly page?: string;
  /** What the name of a new file is made of; the name of the entry when absent. */
  readonly slug?: string;
  /** For entries in a folder of their own per campaign. */
  readonly path?: string;
  /** Fields without which a file has no name; the name of the entry when absent. */
  readonly required?: readonly string[];
}
