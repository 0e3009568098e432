import type { CmsLocalePhrases } from 'decap-cms-core';
import de from 'decap-cms-locales/dist/esm/de';
import en from 'decap-cms-locales/dist/esm/en';
import es from 'decap-cms-locales/dist/esm/es';
import { isObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { Words } from '../../words/index.ts';

/** Decap's own words, by the language that they are in, and over them ours for what it lacks in the language of the site. */
export function decapPhrasesIn({ language, decapPhrases }: Words): Readonly<Record<string, CmsLocalePhrases>> {
  const all = { de, en, es } as Readonly<Record<string, JsonObject>>;
  return { ...all, [language]: over(all[language], decapPhrases) } as Readonly<Record<string, CmsLocalePhrases>>;
}

function over(under: Json | undefined, phrases: Json): Json {
  if (!isObject(phrases) || !isObject(under)) return phrases;
  const inner = Object.entries(phrases).map(([name, phrase]) => [name, over(under[name], phrase ?? '')] as const);
  return { ...under, ...Object.fromEntries(inner) };
}
