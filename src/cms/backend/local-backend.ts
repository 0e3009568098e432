import { realpathSync } from 'node:fs';
import { contentDisk } from './disk/content-disk.ts';
import type { Actions } from './protocol/protocol.ts';
import { readRequest } from './protocol/read-request.ts';
import { openRepository } from './git/repository.ts';
import { signedTexts } from './signed-texts.ts';
import { serialQueue } from './serial-queue.ts';
import { simpleActions } from './simple-actions.ts';
import { refusalFor } from './trouble.ts';
import { workflowActions } from './workflow-actions.ts';

/**
 * Answers the actions of Decap's local protocol for one content folder, one after the other. The answer is what the protocol says; a
 * request that is not carried out throws a `Refusal`, anything else that is thrown nobody has foreseen.
 *
 * Paths in the protocol begin with `content/`, whatever the content folder is called on this machine.
 */
export function localBackend(options: LocalBackendOptions): LocalBackend {
  const actions = actionsFor(options);
  const queued = serialQueue();
  return (request) =>
    queued(async () => {
      const { action, params } = readRequest(request);
      try {
        return await (actions[action] as (params: unknown) => unknown)(params);
      } catch (error) {
        throw refusalFor(error) ?? error;
      }
    });
}

function actionsFor({ contentFolder, mode, repository, branch }: LocalBackendOptions): Actions {
  const folder = realpathSync(contentFolder);
  const disk = contentDisk(folder);
  const texts = signedTexts(folder);
  if (mode === 'simple') return simpleActions(disk, folder, texts);
  return workflowActions({ disk, texts, repository: openRepository(realpathSync(repository), folder), branch });
}

/** Answers one request of the protocol. */
export type LocalBackend = (request: unknown) => Promise<unknown>;

/** Where entries are, and what becomes of what is saved. */
export type LocalBackendOptions =
  | { readonly mode: 'simple'; readonly contentFolder: string; readonly repository?: string; readonly branch?: string }
  | {
      readonly mode: 'workflow';
      readonly contentFolder: string;
      /** The root of the working tree that the content folder is in. */
      readonly repository: string;
      /** The branch that is published, by its short name. */
      readonly branch: string;
    };
