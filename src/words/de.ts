import type { en } from './en.ts';
import { campaign } from './de/campaign.ts';
import { decapPhrases } from './de/decap.ts';
import { editor } from './de/editor.ts';
import { facts } from './de/facts.ts';
import { fields } from './de/fields.ts';
import { keeping } from './de/keeping.ts';
import { parties } from './de/parties.ts';
import { playbooks } from './de/playbooks.ts';
import { prose } from './de/prose.ts';
import { search } from './de/search.ts';
import { rules } from './de/rules.ts';
import { sections } from './de/sections.ts';
import { site } from './de/site.ts';
import { timeline } from './de/timeline.ts';
import { values } from './de/values.ts';

/** Every word of the interface, in German. */
export const de: typeof en = {
  language: 'de',
  ...site,
  ...search,
  ...values,
  ...fields,
  ...prose,
  ...campaign,
  ...sections,
  ...facts,
  ...parties,
  ...playbooks,
  ...rules,
  ...timeline,
  ...editor,
  ...keeping,
  decapPhrases,
};
