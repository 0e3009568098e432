import path from 'node:path';
import type { Entry } from '../domain/corpus.ts';
import type { Finding } from '../domain/finding.ts';
import { isObject } from '../domain/json.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { signedText } from '../domain/rules/shape/signed-text.ts';
import { bytesOf } from './bytes.ts';
import { SIGNED_FOLDER } from './content-files.ts';
import { digestOf } from './read-file.ts';

/** Holds every signed text against its name, and every sign-off against the texts that are kept. Never throws. */
export function signedTextFindings(
  root: string,
  names: ReadonlySet<string>,
  signoffs: ReadonlyMap<string, Entry<'signoff'>>,
): Finding[] {
  const altered = [...names].flatMap((name) => nameFindings(root, name));
  const signatures = [...signoffs.values()].flatMap((signoff) => signatureFindings(root, names, signoff));
  return [...altered, ...signatures];
}

/** A signed text by its hash; undefined when it is not kept or cannot be read. */
export function signedTextIn(root: string, names: ReadonlySet<string>, hash: string): string | undefined {
  const name = `${hash}.json`;
  if (!names.has(name)) return undefined;
  const bytes = bytesOf(path.join(root, SIGNED_FOLDER, name));
  return typeof bytes === 'string' ? undefined : new TextDecoder().decode(bytes);
}

function nameFindings(root: string, name: string): Finding[] {
  const file = `${SIGNED_FOLDER}/${name}`;
  if (!NAME.test(name)) return [findingOf(signedText, 'misnamed', { file })];
  const bytes = bytesOf(path.join(root, SIGNED_FOLDER, name));
  if (typeof bytes === 'string') return [findingOf(misplacedFile, 'unreadable', { file }, { reason: bytes })];
  return `${digestOf(bytes)}.json` === name ? [] : [findingOf(signedText, 'altered', { file })];
}

function signatureFindings(root: string, names: ReadonlySet<string>, { file, data }: Entry<'signoff'>): Finding[] {
  const place = { file, path: ['text'] };
  if (!names.has(`${data.text}.json`)) return [findingOf(signedText, 'missing', place, { hash: data.text })];
  const signed = signerOf(signedTextIn(root, names, data.text));
  if (!signed || (signed.party === data.party && signed.campaign === data.campaign)) return [];
  const { party, campaign } = data;
  const words = { party, campaign, otherParty: signed.party, otherCampaign: signed.campaign };
  return [findingOf(signedText, 'for-another', place, words)];
}

/** For whom a signed text was made, when it says so. */
function signerOf(text: string | undefined): { readonly party: string; readonly campaign: string } | undefined {
  try {
    const signed: unknown = JSON.parse(text ?? '');
    if (!isObject(signed) || typeof signed['party'] !== 'string' || typeof signed['campaign'] !== 'string') return undefined;
    return { party: signed['party'], campaign: signed['campaign'] };
  } catch {
    return undefined;
  }
}

const NAME = /^[0-9a-f]{64}\.json$/;
