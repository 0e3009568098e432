import type { Signature, SignatureState } from '../../domain/agreement/signatures.ts';
import type { Words } from '../../words/index.ts';
import type { Format } from '../format.ts';
import type { Piece, Tone } from '../piece.ts';
import { link, ownLink, quiet, said, type Line } from '../piece.ts';
import { anchorOf } from '../anchor.ts';
import { clauseTitle } from './clause-title.ts';
import { UNKNOWN } from '../../domain/schema/values.ts';
import { signatureMail } from '../signature-mail.ts';
import { signatureLink, type StartLink } from '../start-here.ts';
import type { Context } from './context.ts';
import { shortHash } from './marks.ts';
import { momentPiece } from './moments.ts';

/** How the signatures of a campaign stand, in a sentence and party by party. */
export interface SignatureSummary {
  /** `3 of 4 signed; Lumen signed an earlier text`. */
  readonly sentence: string;
  readonly tone: Tone;
  readonly parties: readonly PartySignature[];
  /** Parts of the whole, for the small bar beside the sentence. */
  readonly counts: Readonly<Record<SignatureState, number>>;
}

/** The signature of one party. */
export interface PartySignature {
  readonly party: Piece;
  readonly kind: string;
  readonly tone: Tone;
  readonly state: string;
  /** Who signed, when and by which way; empty when nothing is recorded. */
  readonly how: Line;
  readonly remark: string | undefined;
  readonly evidence: string | undefined;
  readonly text: string | undefined;
  /** A prepared mail by which this party signs what it has not signed yet; undefined where there is nothing to sign. */
  readonly mail: string | undefined;
  /** The form that records it, for pages with an editor; undefined where there is nothing to sign. */
  readonly record: StartLink | undefined;
  /** Clauses that differ from what was signed, as links where they still exist and may be seen. */
  readonly changed: readonly Line[];
}

/** The look of a signature's state. */
export const SIGNATURE_TONES: Readonly<Record<SignatureState, Tone>> = {
  signed: 'agreed',
  stale: 'risk',
  declined: 'broken',
  missing: 'open',
};

/** Undefined when the audience does not get signatures, or nobody takes part yet. */
export function signatureSummary(context: Context): SignatureSummary | undefined {
  const { signatures, words, format, roles } = context;
  if (signatures.length === 0) return undefined;
  const counts = { signed: 0, stale: 0, declined: 0, missing: 0 };
  for (const { state } of signatures) counts[state]++;
  return {
    sentence: sentenceOf(signatures, roles.party, words, format),
    tone: worstOf(counts),
    counts,
    parties: signatures.map((signature) => partySignature(context, signature)),
  };
}

/** `3 of 4 signed; Lumen signed an earlier text`. */
export function sentenceOf(
  signatures: readonly Signature[],
  nameOf: (party: string) => string,
  words: Words,
  format: Format,
): string {
  const inState = (state: SignatureState) =>
    signatures.filter((signature) => signature.state === state).map(({ party }) => nameOf(party));
  const { length } = signatures;
  const signed = inState('signed').length;
  const [stale, declined] = [inState('stale'), inState('declined')];
  const parts = [
    signed === length ? words.signatures.allSigned(length) : words.signatures.signed(signed, length),
    stale.length > NAMED_AT_MOST
      ? words.signatures.earlierMany(stale.length)
      : stale.length > 0
        ? words.signatures.earlier(format.list(stale))
        : '',
    declined.length > NAMED_AT_MOST
      ? words.signatures.declinedMany(declined.length)
      : declined.length > 0
        ? words.signatures.declined(format.list(declined))
        : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const NAMED_AT_MOST = 2;

function worstOf(counts: Readonly<Record<SignatureState, number>>): Tone {
  const worst = (['declined', 'stale', 'missing', 'signed'] as const).find((state) => counts[state] > 0);
  return SIGNATURE_TONES[worst ?? 'missing'];
}

function partySignature(context: Context, signature: Signature): PartySignature {
  const { words, roles, facts } = context;
  const { party, state, person, at, zone, way, remark, evidence } = signature;
  const kind = facts.party(party)?.kind;
  const when: Line = at ? [momentPiece(context, at, zone)] : [];
  const by: Line = person ? [said(person), ...(when.length > 0 ? [quiet(' · ')] : [])] : [];
  return {
    party: roles.partyPiece(party),
    kind: kind ? words.kinds[kind] : '',
    tone: SIGNATURE_TONES[state],
    state: words.signatures.states[state],
    how: [...by, ...when, ...(way ? [quiet(` · ${wayText(way, words)}`)] : [])],
    remark,
    evidence,
    text: signature.text && shortHash(signature.text),
    mail: mailFor(context, signature),
    record: recordFor(context, signature),
    changed: changedLines(context, signature),
  };
}

/** The prepared mail by which a party signs; undefined where it has nothing to sign. */
export function mailFor(context: Context, { party, state }: Pick<Signature, 'party' | 'state'>): string | undefined {
  const { agreement, campaign, roles, site, base, words, textToSign } = context;
  if (!hasToSign(campaign, state)) return undefined;
  const title = campaign.title === UNKNOWN ? agreement.id : campaign.title;
  const address = site?.url === undefined ? undefined : new URL(`${base ?? '/'}campaigns/${agreement.id}/`, site.url).href;
  return signatureMail({ party: roles.party(party), title, text: textToSign?.(party), address }, words);
}

/** The form in which the signature of a party is recorded; undefined where it has nothing to sign. */
export function recordFor(
  { agreement, campaign, base = '/', words, textToSign }: Context,
  { party, state }: Pick<Signature, 'party' | 'state'>,
): StartLink | undefined {
  if (!hasToSign(campaign, state)) return undefined;
  return signatureLink({ id: agreement.id, base, words }, party, textToSign?.(party));
}

/** A campaign that is over is signed by nobody any more. */
function hasToSign({ status }: Context['campaign'], state: SignatureState): boolean {
  return state !== 'signed' && status !== 'wrapped' && status !== 'cancelled';
}

function wayText(way: string, { signatures }: Words): string {
  return Object.hasOwn(signatures.ways, way) ? signatures.ways[way as keyof typeof signatures.ways] : way;
}

/** Only clauses that this audience may see are named: the id of a hidden one would say what it is about. */
function changedLines({ agreement, words }: Context, { state, changed }: Signature): Line[] {
  if (state !== 'stale') return [];
  return agreement.clauses
    .filter(({ id }) => changed.includes(id))
    .map((clause) => {
      const { text: title, isOwn } = clauseTitle(clause, words);
      return [(isOwn ? ownLink : link)(title, `#${anchorOf(clause.id)}`)];
    });
}
