import { contentTypes } from '../../domain/schema/index.ts';
import type { Signoff } from '../../domain/schema/records.ts';
import { isBoundTo, signoffGaps, signoffText, type SignoffGap, type SignoffText } from '../../domain/agreement/signoff.ts';
import { messageOf } from '../../domain/rules/index.ts';
import { entryAt } from '../../corpus/content-files.ts';
import type { ReadFiles } from '../../corpus/load-corpus.ts';
import { digestOf, readFile } from '../../corpus/read-file.ts';
import { NothingToSign, textToSign, type Signing, type TextToSign } from '../../corpus/text-to-sign.ts';
import type { FileChanges, ReadNow } from './file-changes.ts';
import { sentPath, signedPath, type ContentPath } from './protocol/entry-path.ts';
import { Refusal } from './protocol/refusal.ts';

/** What parties sign in a content folder, as its files are now. */
export function signedTexts(contentFolder: string): SignedTexts {
  // Files that did not change are parsed once.
  const known: ReadFiles = new Map();
  const textNow = (signing: Signing) => orRefuse(() => textToSign(contentFolder, signing, known));

  async function textsFor(path: ContentPath, bytes: Buffer, readNow: ReadNow): Promise<[ContentPath, Buffer][]> {
    const before = await readNow(path);
    if (before?.equals(bytes)) return [];
    const signoff = signoffOf(path, bytes);
    if (before && isSameSigning(signoff, signoffOf(path, before))) return [];
    const { signed } = textNow(signoff);
    if (!isBoundTo(signoff, signoffText(signed))) throw otherText(path);
    const kept = signedPath(signed.hash);
    const text = Buffer.from(signed.text);
    return (await readNow(kept))?.equals(text) ? [] : [[kept, text]];
  }

  return {
    toSign: (signing) => signoffText(textNow(signing).signed),
    keep: async (changes, readNow) => {
      const texts: [ContentPath, Buffer][] = [];
      for (const [path, bytes] of changes) if (bytes && isSignoff(path)) texts.push(...(await textsFor(path, bytes, readNow)));
      // The text comes first: no record is ever without the text that it is about.
      return new Map([...texts, ...changes]);
    },
  };
}

/** The texts that parties sign. */
export interface SignedTexts {
  /** What a sign-off of this party says of the text as it is now. Throws a `Refusal` when there is nothing to sign. */
  readonly toSign: (signing: Signing) => SignoffText;
  /**
   * The changes, and with every new signature the text that was signed, unless it is kept already. A signature that is only corrected in
   * its draft stays bound to the text that it was given for.
   *
   * @throws {Refusal} when a signature is about another text than that of now, or says too little.
   */
  readonly keep: (changes: FileChanges, readNow: ReadNow) => Promise<FileChanges>;
}

function isSignoff(path: ContentPath): boolean {
  return path.startsWith(`${contentTypes.signoff.folder}/`);
}

/** What a file says of a signature. @throws {Refusal} with what is wrong with it. */
function signoffOf(path: ContentPath, bytes: Buffer): Signoff {
  const file = entryAt(path);
  if (!file) throw new Refusal(422, `${sentPath(path)} can hold no signature.`);
  const { entry, findings } = readFile(file, bytes, digestOf(bytes));
  if (!entry) throw incomplete(findings.map((finding) => messageOf(finding)));
  const signoff = entry.data as Signoff;
  const gaps = signoffGaps(signoff);
  if (gaps.length > 0) throw incomplete(gaps.map((gap) => GAPS[gap]));
  return signoff;
}

function isSameSigning(one: Signoff, other: Signoff): boolean {
  return one.campaign === other.campaign && one.party === other.party && isBoundTo(one, other);
}

function orRefuse(read: () => TextToSign): TextToSign {
  try {
    return read();
  } catch (error) {
    throw error instanceof NothingToSign ? new Refusal(422, error.message) : error;
  }
}

function otherText(path: ContentPath): Refusal {
  const sentence = 'This is not the text as it is now. Read it again, and open the form again. Nothing was recorded.';
  return new Refusal(409, sentence, { kind: 'other-text', path: sentPath(path) });
}

function incomplete(reasons: readonly string[]): Refusal {
  return new Refusal(
    422,
    ['A signature is recorded whole.', ...reasons.slice(0, LISTED_AT_MOST), 'Nothing was recorded.'].join(' '),
  );
}

const LISTED_AT_MOST = 5;

const GAPS: Readonly<Record<SignoffGap, string>> = {
  remark: 'Write why it is declined, or the remark that it is signed with.',
  evidence: 'Write what shows the signature: which mail, which document.',
};
