import { idFromTitle } from '../../../domain/agreement/item-id.ts';

/** Stands for the package with which Decap makes names of files from titles: a title in any script gets the id that Samepage gives it. */
export default { remove: (title: string): string => (title.trim() === '' ? '' : idFromTitle(title)) };
