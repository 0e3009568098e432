import localForage from 'localforage';

/**
 * Stands for the storage that Decap's packages share, and keeps their copies of what is typed out of it: `safekeeping` keeps better ones.
 * Two of them would ask twice.
 */
export default {
  getItem: (key: string): Promise<unknown> => (isBackup(key) ? Promise.resolve(null) : localForage.getItem(key)),
  setItem: (key: string, value: unknown): Promise<unknown> =>
    isBackup(key) ? Promise.resolve(value) : localForage.setItem(key, value),
  removeItem: (key: string): Promise<void> => localForage.removeItem(key),
  clear: (): Promise<void> => localForage.clear(),
};

function isBackup(key: string): boolean {
  return key === 'backup' || key.startsWith('backup.');
}
