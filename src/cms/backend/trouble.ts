import { GitFailure } from './git/git-call.ts';
import { Refusal, type RefusalStatus } from './protocol/refusal.ts';

/**
 * What went wrong on this machine, as a refusal that says what to do; undefined when nobody has foreseen it. Git and Node name places of
 * this machine in their own words, so theirs are never shown.
 */
export function refusalFor(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof GitFailure) return forGit(error.reasons);
  const found = fileTroubles[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
  return found === undefined ? undefined : new Refusal(503, found);
}

function forGit(reasons: string): Refusal | undefined {
  const found = gitTroubles.find(({ says }) => says.test(reasons));
  return found && new Refusal(found.status, found.sentence);
}

/** The first that fits counts. Git is told to speak English. */
const gitTroubles: readonly { readonly says: RegExp; readonly status: RefusalStatus; readonly sentence: string }[] = [
  {
    says: /tell me who you are|no email was given|empty ident name|no name was given|auto-detect/i,
    status: 409,
    sentence:
      'Git does not know who you are, and every change is signed with a name. Say it once in a terminal: git config --global user.name "Your Name", and git config --global user.email you@example.com.',
  },
  {
    says: /'refs\/heads\/[^']*' exists; cannot create/,
    status: 409,
    sentence: 'Another branch has the name of a folder that this draft needs. Rename or remove that branch.',
  },
  {
    says: /\.lock'?: File exists|could not lock config file|Unable to create '.*\.lock'/,
    status: 503,
    sentence:
      'Another git program is at work in this repository. Wait until it has ended and try again. If none is running, one has crashed: remove the file that ends with .lock in the .git folder.',
  },
  {
    says: /cannot lock ref|is at [0-9a-f]+ but expected|reference already exists/,
    status: 409,
    sentence: 'The branch has just moved on: somebody committed at the same moment. Try again.',
  },
  { says: /No space left|Disk quota/i, status: 503, sentence: 'The disk is full. Nothing was changed.' },
  {
    says: /Permission denied|insufficient permission/i,
    status: 503,
    sentence: 'Git may not write into its own folder. Ask whoever manages this machine.',
  },
  { says: /ENOENT/, status: 503, sentence: 'There is no git on this machine any more.' },
];

const fileTroubles: Readonly<Record<string, string>> = {
  EACCES: 'This machine does not let Samepage use that file. Give whoever runs npm start the right to read and write it.',
  EPERM: 'This machine does not let Samepage use that file. Another program may hold it open.',
  EROFS: 'The content is on a disk that cannot be written to.',
  EBUSY: 'Another program holds the file open. Close it there and try again.',
  ENOSPC: 'The disk is full. Nothing was changed.',
  EDQUOT: 'The disk is full. Nothing was changed.',
  ENOENT: 'A file or folder went away in this moment. Try again.',
  EMFILE: 'Too many files are open on this machine. Try again in a moment.',
};
