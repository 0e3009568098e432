import type { en } from './en.ts';
import { campaign } from './es/campaign.ts';
import { decapPhrases } from './es/decap.ts';
import { editor } from './es/editor.ts';
import { facts } from './es/facts.ts';
import { fields } from './es/fields.ts';
import { keeping } from './es/keeping.ts';
import { parties } from './es/parties.ts';
import { playbooks } from './es/playbooks.ts';
import { prose } from './es/prose.ts';
import { search } from './es/search.ts';
import { rules } from './es/rules.ts';
import { sections } from './es/sections.ts';
import { site } from './es/site.ts';
import { timeline } from './es/timeline.ts';
import { values } from './es/values.ts';

/** Every word of the interface, in Spanish. */
export const es: typeof en = {
  language: 'es',
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
