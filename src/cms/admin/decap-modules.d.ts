// These packages bring no types; what is used of them is said here.

declare module 'decap-cms-backend-proxy' {
  /** Speaks to the server of `npm start`. */
  export class ProxyBackend {
    constructor(config: unknown, options: unknown);
    readonly proxyUrl: string;
    readonly branch: string;
    /** Asks the server. */
    request(question: object): Promise<unknown>;
    /** Saves an entry. */
    persistEntry(entry: { readonly dataFiles: readonly DataFile[] }, options: object): Promise<unknown>;
    /** Publishes a draft. */
    publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    /** Deletes a draft. */
    deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    /** Deletes files that are published. */
    deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown>;
  }

  /** The part of Decap's backends for git hosts that is used here. */
  export interface HostBackend {
    persistEntry(entry: SavedEntry, options: SavingOptions): Promise<unknown>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    deleteFiles(paths: readonly string[], commitMessage: string): Promise<unknown>;
    getEntry(path: string): Promise<{ readonly data: string }>;
    unpublishedEntry(draft: { readonly collection: string; readonly slug: string }): Promise<HostDraft>;
    unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  }

  /** How Decap makes a backend. */
  export type HostBackendClass = new (config: unknown, options: unknown) => HostBackend;

  /** A draft, with the files that it changes. */
  export interface HostDraft {
    readonly diffs: readonly { readonly path: string; readonly id: string }[];
  }

  /** An entry as Decap hands it over to be saved. */
  export interface SavedEntry {
    readonly dataFiles: readonly DataFile[];
  }

  /** What Decap says about saving. */
  export interface SavingOptions {
    readonly collectionName: string;
    readonly useWorkflow?: boolean;
  }

  /** A file as it is to be saved. */
  export interface DataFile {
    readonly path: string;
    readonly slug: string;
    readonly raw: string;
    readonly newPath?: string;
  }
}

declare module 'decap-cms-core/dist/esm/redux/index.js' {
  /** What the editor shows, in Immutable.js maps. */
  export const store: {
    getState(): { readonly entryDraft: DecapMap };
    dispatch(action: { readonly type: string; readonly payload?: unknown; readonly isWanted?: boolean }): void;
    subscribe(listener: () => void): () => void;
    replaceReducer(reduce: unknown): void;
  };

  /** A map of Immutable.js, of which only this is used. */
  export interface DecapMap {
    get(name: string): unknown;
    set(name: string, value: unknown): DecapMap;
    delete(name: string): DecapMap;
    toJS(): unknown;
  }
}

declare module 'decap-cms-core/dist/esm/reducers/combinedReducer.js' {
  /** Makes what changes the state of the editor. */
  export default function createRootReducer(): unknown;
}

declare module 'decap-cms-core/dist/esm/routing/history.js' {
  /** Where something leads. */
  interface Place {
    readonly pathname: string;
  }
  /** The addresses behind `#`, of the package “history”. */
  export const history: {
    /** Calls before an address is left. Answers with a question, or with nothing to let it go. Returns what ends it. */
    block: (ask: (to: Place, action: string) => string | undefined) => () => void;
    /** Calls when the address has changed. Returns what ends it. */
    listen: (hear: (to: Place, action: string) => void) => () => void;
  };
}

declare module 'decap-cms-backend-gitlab' {
  import type { HostBackendClass } from 'decap-cms-backend-proxy';
  /** Speaks to GitLab. */
  export const GitLabBackend: HostBackendClass;
}

declare module 'decap-cms-backend-gitea' {
  import type { HostBackendClass } from 'decap-cms-backend-proxy';
  /** Speaks to Gitea. */
  export const GiteaBackend: HostBackendClass;
}

declare module 'decap-cms-backend-forgejo' {
  import type { HostBackendClass } from 'decap-cms-backend-proxy';
  /** Speaks to Forgejo. */
  export const ForgejoBackend: HostBackendClass;
}

declare module 'decap-cms-backend-github' {
  import type { HostBackendClass } from 'decap-cms-backend-proxy';
  const Backend: HostBackendClass;
  /** Speaks to GitHub. */
  export class GitHubBackend extends Backend {
    constructor(config: unknown, options: unknown);
    readonly api?: { readonly getUser: (login: { readonly token: string }) => Promise<unknown> };
    readonly token: string;
    /** The page on which people log in. */
    authComponent(): unknown;
    /** Logs in. */
    authenticate(login: { readonly token: string }): Promise<object>;
    /** Logs in with what was written down. */
    restoreUser(user: object): Promise<object>;
    /** Logs out. */
    logout(): void;
  }
}

declare module 'decap-cms-widget-list' {
  import { Component, type ReactElement, type ReactNode } from 'react';
  /** The part of what it is told that is used here, in Immutable.js collections. */
  export interface ListProps extends Record<string, unknown> {
    readonly field: { get(name: string): unknown; getIn(path: readonly (string | number)[]): unknown };
    readonly value?: { readonly size: number };
  }
  /** Shows a list. */
  export class ListControl extends Component<ListProps> {
    renderItem: (item: unknown, index: number) => ReactElement;
    onSortEnd: (move: { readonly oldIndex: number; readonly newIndex: number }) => void;
    objectLabel(item: unknown): string | undefined;
    render(): ReactNode;
  }
  const widget: { readonly controlComponent: typeof ListControl };
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
