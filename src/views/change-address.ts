import type { Site } from '../domain/schema/site.ts';

/** The git host as configured. */
export type Repository = NonNullable<Site['repository']>;

/**
 * The address at which a content file is edited on the git host, which then offers a pull request. Undefined without a host.
 *
 * @param file path inside the content folder
 */
export function changeAddress(repository: Repository | undefined, file: string): string | undefined {
  if (!repository) return undefined;
  const path = encoded(`${repository.folder ?? 'content'}/${file}`.replace(/\/{2,}/g, '/').replace(/^\.?\//, ''));
  return `${repository.url.replace(/\/$/, '')}/${EDIT[repository.host](encoded(repository.branch))}/${path}`;
}

const EDIT: Readonly<Record<Repository['host'], (branch: string) => string>> = {
  github: (branch) => `edit/${branch}`,
  gitlab: (branch) => `-/edit/${branch}`,
  gitea: (branch) => `_edit/${branch}`,
  forgejo: (branch) => `_edit/${branch}`,
};

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
