import CMS from 'decap-cms-core';
import { signoffGaps, type SignoffText } from '../../../domain/agreement/signoff.ts';
import type { JsonObject } from '../../../domain/json.ts';
import { contentTypes } from '../../../domain/schema/index.ts';
import type { Words } from '../../../words/index.ts';
import type { Place } from '../../config/place.ts';
import { showNotice } from '../safekeeping/notice.ts';
import { changeField, fillForm, openForm, watchForm, type OpenForm } from '../safekeeping/open-form.ts';
import { filledSignature, momentOf } from './filled-signature.ts';
import { textOfForm } from './text-now.ts';

/** The text that would be signed in the form that is open. */
export const signedNow = textOfForm();

/** Fills the form of a new signature with the text that its party signs in its campaign, each time that one of them is chosen. */
export function beginSignatures(place: Place, words: Words): void {
  refuseGaps(place, words);
  let asked = '';
  watchForm(() => {
    const form = newSignature();
    const signing = form && signingOf(form);
    const key = form ? `${signing?.campaign ?? ''} ${signing?.party ?? ''}` : '';
    if (key === asked) return;
    asked = key;
    // After what Decap is doing now: it must not be told anything in the middle of it.
    setTimeout(() => {
      if (form && place.backend.name !== 'proxy') return signedNow.put({ state: 'elsewhere' });
      if (!signing) return signedNow.put({ state: 'nobody' });
      signedNow.put({ state: 'asking' });
      void ask(String(place.backend['proxy_url']), signing)
        .then((now) => key === asked && take(now))
        .catch((error: unknown) => key === asked && signedNow.put({ state: 'failed', reason: sentenceOf(error, words) }));
    });
  });
}

/** The text that somebody saw, as the link says that led here, is never replaced by another one: that would be signed unread. */
function take(now: SignoffText): void {
  const form = newSignature();
  if (!form) return;
  const seen = form.content.get('text');
  const isAsSeen = form.hasChanged || typeof seen !== 'string' || seen === '' || seen === now.text;
  signedNow.put({ state: 'known', now, isAsSeen });
  if (!isAsSeen) return;
  const data = form.data();
  const filled = filledSignature(data as JsonObject, now, momentOf(new Date()));
  if (!form.hasChanged) return fillForm(filled, { isTyped: false });
  for (const [name, value] of Object.entries(filled)) if (data[name] !== value) changeField(name, value);
}

/** Says what a signature lacks before it is sent anywhere, in the words of the site. */
function refuseGaps({ backend }: Place, words: Words): void {
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }: { readonly entry: { get(name: string): unknown } }) => {
      const data = entry.get('data') as { get(name: string): unknown };
      if (entry.get('collection') !== contentTypes.signoff.folder) return data;
      const { sign } = words.editor;
      const [decision, remark, way, evidence] = ['decision', 'remark', 'way', 'evidence'].map((name) => data.get(name));
      const [gap] = signoffGaps({ decision, remark, way, evidence });
      const sentence = backend.name !== 'proxy' ? sign.elsewhere : gap && sign.gaps[gap];
      if (sentence === undefined) return data;
      showNotice(sentence, words);
      throw new Error(sentence);
    },
  });
}

function newSignature(): OpenForm | undefined {
  const form = openForm();
  return form?.collection === contentTypes.signoff.folder && form.isNew ? form : undefined;
}

function signingOf({ content }: OpenForm): Signing | undefined {
  const [campaign, party] = [content.get('campaign'), content.get('party')];
  return typeof campaign === 'string' && typeof party === 'string' && campaign && party ? { campaign, party } : undefined;
}

async function ask(address: string, params: Signing): Promise<SignoffText> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ action: 'textToSign', params }),
    signal: AbortSignal.timeout(TIME_LIMIT),
  });
  const answer = (await response.json()) as SignoffText & { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? String(response.status));
  return answer;
}

function sentenceOf(error: unknown, { keeping: { trouble } }: Words): string {
  const isAnswer = error instanceof Error && !(error instanceof TypeError) && error.name !== 'TimeoutError';
  return isAnswer ? error.message : trouble.lost;
}

/** Milliseconds. Reading thousands of campaigns for the first time takes some seconds. */
const TIME_LIMIT = 60_000;

interface Signing {
  readonly campaign: string;
  readonly party: string;
}
