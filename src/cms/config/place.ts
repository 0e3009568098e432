import type { Site } from '../../domain/schema/site.ts';
import type { CmsBackend } from './decap-config.ts';

/** Where an editor reads and saves. */
export interface Place {
  readonly backend: CmsBackend;
  /** Where the content folder is in the repository. */
  readonly contentFolder: string;
  /** Whether a change is first a proposal on a branch of its own. */
  readonly hasDrafts: boolean;
}

/** The server that `npm start` runs on this machine. It calls the content folder `content`, wherever it is. */
export function localPlace(hasDrafts: boolean): Place {
  return { backend: { name: 'proxy', proxy_url: '/api/v1' }, contentFolder: 'content', hasDrafts };
}

/**
 * The git host that a site names, or undefined when it names none or no way to log in there. Nobody else's login server is ever used:
 * what Decap takes when none is named would be given the right to write in every repository of whoever logs in.
 */
export function hostedPlace({ repository, editor }: Pick<Site, 'repository' | 'editor'>): Place | undefined {
  if (!repository) return undefined;
  const { origin, pathname } = new URL(repository.url);
  const common = { repo: pathname.replace(/^\/|(?:\.git)?\/?$/g, ''), branch: repository.branch };
  const login = repository.host === 'github' ? gitHubLogin(origin, editor) : tokenLogin(repository.host, origin, editor);
  if (!login) return undefined;
  const contentFolder = (repository.folder ?? 'content').replace(/^(?:\.?\/)+|\/+$/g, '');
  return { backend: { name: repository.host, ...common, ...login }, contentFolder, hasDrafts: HAS_DRAFTS[repository.host] };
}

/** The addresses that the editor of a site talks to beside the site, as origins in order of name. */
export function hostOrigins(site: Pick<Site, 'repository' | 'editor'>): string[] {
  const { backend } = hostedPlace(site) ?? {};
  const addresses = backend ? [backend['api_root'], backend['base_url']] : [];
  const origins = addresses.filter((address) => typeof address === 'string').map((address) => new URL(address).origin);
  return [...new Set(origins)].sort();
}

type Host = NonNullable<Site['repository']>['host'];
type Login = Readonly<Record<string, string | boolean>>;

function gitHubLogin(origin: string, editor: Site['editor']): Login | undefined {
  const api_root = origin === 'https://github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
  if (!editor?.loginServer) return editor?.ownToken === true ? { api_root } : undefined;
  const { origin: base_url, pathname } = new URL(editor.loginServer);
  const path = pathname.replace(/^\/|\/$/g, '');
  return { base_url, api_root, ...(path !== '' && { auth_endpoint: path }) };
}

/** A login in the browser alone, with a proof instead of a secret (PKCE). */
function tokenLogin(host: Exclude<Host, 'github'>, origin: string, editor: Site['editor']): Login | undefined {
  if (!editor?.application) return undefined;
  const api_root = `${origin}/api/${host === 'gitlab' ? 'v4' : 'v1'}`;
  return { base_url: origin, api_root, app_id: editor.application, ...(host === 'gitlab' && { auth_type: 'pkce' }) };
}

/** Decap opens pull requests for all hosts but Gitea. */
const HAS_DRAFTS: Readonly<Record<Host, boolean>> = { github: true, gitlab: true, forgejo: true, gitea: false };
