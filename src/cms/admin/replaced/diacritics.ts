import { idFromTitle, isReservedName } from '../../../domain/agreement/item-id.ts';

/**
 * Stands for the package with which Decap makes names of files from titles: a title in any script gets the id that Samepage gives it, and
 * one that Windows keeps for itself another one.
 */
export default { remove: (title: string): string => (title.trim() === '' ? '' : usable(idFromTitle(title))) };

function usable(name: string): string {
  return isReservedName(name) ? `${name}-1` : name;
}
