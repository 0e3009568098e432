import type { Signoff } from '../schema/records.ts';
import type { SignedText } from './signing.ts';

/** What a sign-off says of the text that was signed. */
export type SignoffText = Pick<Signoff, 'text' | 'clauses'>;

/** What a sign-off must say beside what its schema asks for. */
export type SignoffGap = 'remark' | 'evidence';

/** The fields that bind a sign-off to the text that was signed. */
export function signoffText({ hash, clauses }: SignedText): SignoffText {
  return { text: hash, clauses: clauses.map((clause) => ({ clause: clause.id, hash: clause.hash })) };
}

/** Whether a sign-off is bound to exactly this text. The order of its clauses does not count. */
export function isBoundTo(signed: SignoffText, now: SignoffText): boolean {
  return signed.text === now.text && linesOf(signed) === linesOf(now);
}

/**
 * What is missing in a sign-off. Whoever declines, or signs with a remark, says why. Whoever signs without an account of their own is
 * believed by what shows it: a mail, a call, a document.
 */
export function signoffGaps({
  decision,
  remark,
  way,
  evidence,
}: Partial<Record<'decision' | 'remark' | 'way' | 'evidence', unknown>>): SignoffGap[] {
  const needsRemark = decision === 'declined' || decision === 'signed with a remark';
  const needsEvidence = way === 'email' || way === 'document';
  return [
    ...(needsRemark && isBlank(remark) ? ['remark' as const] : []),
    ...(needsEvidence && isBlank(evidence) ? ['evidence' as const] : []),
  ];
}

function linesOf({ clauses }: SignoffText): string {
  return clauses
    .map(({ clause, hash }) => `${hash} ${clause}`)
    .toSorted()
    .join('\n');
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}
