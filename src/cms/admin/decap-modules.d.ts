// These packages bring no types; what is used of them is said here.

declare module 'decap-cms-backend-proxy' {
  /** Speaks to the server of `npm start`. */
  export class ProxyBackend {
    constructor(config: unknown, options: unknown);
    /** Reads an entry. */
    getEntry(path: string): Promise<{ readonly data: string }>;
    /** Saves an entry. */
    persistEntry(entry: { readonly dataFiles: readonly DataFile[] }, options: { readonly useWorkflow?: boolean }): Promise<unknown>;
  }

  /** A file as it is to be saved. */
  export interface DataFile {
    readonly path: string;
    readonly raw: string;
    readonly newPath?: string;
  }
}

declare module 'decap-cms-backend-gitlab' {
  /** Speaks to GitLab. */
  export const GitLabBackend: unknown;
}

declare module 'decap-cms-backend-gitea' {
  /** Speaks to Gitea. */
  export const GiteaBackend: unknown;
}

declare module 'decap-cms-backend-forgejo' {
  /** Speaks to Forgejo. */
  export const ForgejoBackend: unknown;
}

declare module 'decap-cms-backend-github' {
  /** Speaks to GitHub. */
  export class GitHubBackend {
    constructor(config: unknown, options: unknown);
    readonly api?: { readonly getUser: (login: { readonly token: string }) => Promise<unknown> };
    readonly token: string;
  }
}

declare module 'decap-cms-widget-list' {
  import type { ComponentType } from 'react';
  const widget: { readonly controlComponent: ComponentType<Record<string, unknown>> };
  export default widget;
}

declare module 'decap-cms-widget-object' {
  import type { ComponentType } from 'react';
  const widget: { readonly controlComponent: ComponentType<Record<string, unknown>> };
  export default widget;
}

declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: Record<string, unknown>;
  export default phrases;
}

declare module 'decap-cms-core/dist/esm/redux/index.js' {
  /** What Decap knows, as Redux keeps it. */
  export const store: { readonly getState: () => unknown; readonly subscribe: (listener: () => void) => () => void };
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  /** A place of the page that React draws. */
  export function createRoot(place: Element): { readonly render: (node: ReactNode) => void };
}
