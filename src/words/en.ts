import { campaign } from './en/campaign.ts';
import { decapPhrases } from './en/decap.ts';
import { editor } from './en/editor.ts';
import { facts } from './en/facts.ts';
import { fields } from './en/fields.ts';
import { keeping } from './en/keeping.ts';
import { search } from './en/search.ts';
import { prose } from './en/prose.ts';
import { parties } from './en/parties.ts';
import { playbooks } from './en/playbooks.ts';
import { rules } from './en/rules.ts';
import { sections } from './en/sections.ts';
import { site } from './en/site.ts';
import { timeline } from './en/timeline.ts';
import { values } from './en/values.ts';

/**
 * Every word of the interface, in English. What people wrote stays as they wrote it.
 *
 * A word that takes a number or a name is a function, so that another language can order it differently.
 */
export const en = {
  language: 'en',
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
