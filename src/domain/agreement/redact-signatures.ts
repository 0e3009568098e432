import { partyOf, type Audience } from '../audience.ts';
import { outlineOf, type FieldNode } from '../schema/outline.ts';
import type { Agreement } from './agreement.ts';
import type { PublishedAgreement } from './redact.ts';
import { signedTextFor } from './signing.ts';
import type { Signature } from './signatures.ts';

/**
 * Signatures as the audience of an agreement may know them: who has signed and who has not. The names of clauses that it may not see
 * are left out, and so is the hash of a text with somebody else's amounts, which could be found by trying amounts. None in public.
 */
export function redactSignatures(signatures: readonly Signature[], agreement: PublishedAgreement): Signature[] {
  const { audience } = agreement;
  if (audience === 'internal') return [...signatures];
  if (audience === 'public') return [];
  // Clauses are only looked at where one has changed: hashing them all is what costs.
  const isAnyChanged = signatures.some(({ changed }) => changed.length > 0);
  const seen = new Set(isAnyChanged ? agreement.clauses.map(({ id }) => id) : []);
  return signatures.map((signature) => {
    if (signature.party === partyOf(audience)) return signature;
    // A clause that is gone is in nobody's list of clauses: whether it was about money is told by its place.
    const changed = signature.changed.filter((id) => seen.has(id) || !isAboutMoney(id));
    return { ...signature, text: undefined, changed };
  });
}

/**
 * The hash of the text that a party would sign now, for whoever may know it: the team, and that party on its own pages. Others could find
 * somebody else's amounts by trying them.
 */
export function textToSign(agreement: Agreement, party: string, audience: Audience): string | undefined {
  return audience === 'internal' || partyOf(audience) === party ? signedTextFor(agreement, party).hash : undefined;
}

function isAboutMoney(clause: string): boolean {
  let node: FieldNode | undefined = outlineOf('campaign');
  for (const step of clause.split('/')) {
    if (node?.type === 'list') node = node.item;
    else node = node?.type === 'object' ? node.fields.get(step) : undefined;
    if (node?.audience === 'money') return true;
  }
  return false;
}
