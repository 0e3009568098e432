import { z } from 'zod';
import { commit, folder, id, keyOf, keyOfEither, message, name, path, raw, startedFrom, status, wrong } from './protocol-values.ts';

/** The branch in a request is what the CMS was configured with. Which branch is published, this machine alone decides. */
const common = { branch: name.optional() };
const label = { cmsLabelPrefix: z.string().max(100).nullish() };
const dataFile = z.strictObject({ slug: name, path, raw, newPath: path.optional() });
const asset = z.strictObject({ path: z.string(), content: z.string(), encoding: z.literal('base64') });
const change = z.strictObject({ commitMessage: message, startedFrom: startedFrom.optional() });
const draft = z.strictObject({ ...common, collection: name, slug: name });
const draftFile = z.strictObject({ ...draft.shape, path, id: name });

const saving = z.strictObject({
  ...change.shape,
  collectionName: name.optional(),
  useWorkflow: z.boolean(),
  status: status.nullish(),
  newEntry: z.boolean().optional(),
  /** The published commit whose text the draft takes into account from now on. */
  settles: commit.optional(),
  // Decap says these too; nothing here depends on them.
  unpublished: z.boolean().optional(),
  hasSubfolders: z.boolean().optional(),
});

const persistEntry = z
  .strictObject({
    ...common,
    ...label,
    dataFiles: z.array(dataFile).min(1).max(20).optional(),
    entry: dataFile.optional(),
    assets: z.array(asset).max(0, 'Samepage keeps no pictures beside its entries. Link to where the picture is kept.').optional(),
    options: saving,
  })
  .transform(({ dataFiles = [], entry, options }, context) => {
    const files = entry ? [...dataFiles, entry] : dataFiles;
    const [first] = files;
    if (first === undefined) return wrong(context, 'Nothing says what to save.');
    const paths = files.flatMap(({ path: from, newPath = from }) => [...new Set([from, newPath])]);
    if (new Set(paths).size < paths.length) return wrong(context, 'Every file may be named once only.');
    const isDraft = options.useWorkflow;
    const key = isDraft ? keyOf({ collection: options.collectionName ?? '', slug: first.slug }, context) : undefined;
    return { files, options, key };
  });

/**
 * The actions of Decap's local protocol with the shape of their parameters. It is strict: what is not named here is refused. Paths come
 * out as paths inside the content folder, the names of drafts as keys.
 *
 * @see https://github.com/decaporg/decap-cms/tree/main/packages/decap-server
 */
export const parameters = {
  info: z.strictObject(common),
  entriesByFolder: z.strictObject({ ...common, folder, extension: name, depth: z.int().min(1).max(100) }),
  entriesByFiles: z.strictObject({ ...common, files: z.array(z.strictObject({ path, label: name.nullish() })).max(1_000) }),
  getEntry: z.strictObject({ ...common, path }),
  unpublishedEntries: z.strictObject(common),
  unpublishedEntry: z
    .strictObject({ ...common, ...label, id: name.nullish(), collection: name.nullish(), slug: name.nullish() })
    .transform(keyOfEither),
  unpublishedEntryDataFile: draftFile.transform((params, context) => ({ key: keyOf(params, context), path: params.path })),
  unpublishedEntryMediaFile: draftFile.transform((params, context) => ({ key: keyOf(params, context), path: params.path })),
  deleteUnpublishedEntry: z
    .strictObject({ ...draft.shape, startedFrom: startedFrom.optional() })
    .transform((params, context) => ({ key: keyOf(params, context), startedFrom: params.startedFrom })),
  persistEntry,
  updateUnpublishedEntryStatus: z
    .strictObject({ ...draft.shape, ...label, newStatus: status })
    .transform((params, context) => ({ key: keyOf(params, context), newStatus: params.newStatus })),
  publishUnpublishedEntry: draft.transform((params, context) => ({ key: keyOf(params, context) })),
  getMedia: z.strictObject({ ...common, mediaFolder: name.nullish() }),
  getMediaFile: z.strictObject({ ...common, path }),
  persistMedia: z.strictObject({ ...common, asset, options: change }),
  deleteFile: z
    .strictObject({ ...common, path, options: change })
    .transform(({ path: only, options }) => ({ paths: [only], options })),
  deleteFiles: z.strictObject({ ...common, paths: z.array(path).min(1).max(100), options: change }),
  getDeployPreview: draft,
  /** Samepage's own: what a sign-off says of the text that a party would sign now. */
  textToSign: z.strictObject({ ...common, campaign: id, party: id }),
  /** Samepage's own: what is wrong with a brief, which only this side can compile. The file is the name that findings bear. */
  judgeBrief: z.strictObject({ ...common, file: name, body: raw, firstLine: z.int().min(1).max(1_000_000) }),
} as const;

/** The name of an action. */
export type ActionName = keyof typeof parameters;

/** The parameters of an action, as they come out. */
export type ParametersOf<A extends ActionName> = z.output<(typeof parameters)[A]>;

/** How each action is answered. What they throw as a `Refusal` is for people. */
export type Actions = { readonly [A in ActionName]: (params: ParametersOf<A>) => unknown };
