import { resolveAgreement } from '../domain/agreement/resolve.ts';
import { partiesOf } from '../domain/agreement/roles.ts';
import { signedTextFor, type SignedText } from '../domain/agreement/signing.ts';
import { SIGNED_FOLDER } from './content-files.ts';
import { loadCorpus, type ReadFiles } from './load-corpus.ts';

/** Who signs what. */
export interface Signing {
  readonly campaign: string;
  readonly party: string;
}

/** The text that a party would sign now, with the time zone of that party where it is known. */
export interface TextToSign {
  readonly signed: SignedText;
  readonly zone: string | undefined;
}

/** There is nothing that could be signed; the message says why and what to do. */
export class NothingToSign extends Error {}

/**
 * The text that a party would sign, from the content as it is now.
 *
 * @param known files that were read before, see `loadCorpus`
 * @throws {NothingToSign} when there is no such campaign, when it has problems, or when the party takes no part in it.
 */
export function textToSign(root: string, { campaign, party }: Signing, known?: ReadFiles): TextToSign {
  const { corpus, findings } = loadCorpus(root, known);
  const entry = corpus.entries.campaign.get(campaign);
  const isBroken = findings.some(({ file }) => file === `campaigns/${campaign}.mdx`);
  if (!entry) throw new NothingToSign(absent(campaign, isBroken));
  const agreement = resolveAgreement(entry, corpus.entries);
  const parties = partiesOf(agreement.campaign);
  if (!parties.includes(party))
    throw new NothingToSign(`"${party}" takes no part in ${campaign}. Parties are ${parties.join(', ')}.`);
  return { signed: signedTextFor(agreement, party), zone: corpus.entries.party.get(party)?.data.zone };
}

/** Where a signed text is kept, inside the content folder. */
export function signedFile(hash: string): string {
  return `${SIGNED_FOLDER}/${hash}.json`;
}

function absent(campaign: string, isBroken: boolean): string {
  return isBroken ? `The campaign ${campaign} has problems. Run "npm run check" first.` : `There is no campaign "${campaign}".`;
}
