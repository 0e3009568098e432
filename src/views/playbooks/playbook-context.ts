import type { PublishedAgreement } from '../../domain/agreement/redact.ts';
import type { PublishedFacts, PublishedPlaybook } from '../../domain/published.ts';
import type { Playbook } from '../../domain/playbooks/overlay.ts';
import { resolvePlaybook } from '../../domain/playbooks/resolve-playbook.ts';
import type { Site } from '../../domain/schema/site.ts';
import type { Words } from '../../words/index.ts';
import { contextOf, type Context } from '../campaign/context.ts';
import { formatIn } from '../format.ts';
import { standInDays } from './stand-in-days.ts';

/** What the sections of a campaign page need, made from a playbook: nobody signs it, nothing in it is past, and nothing was found in it. */
export function playbookContext(
  { id, file, written, playbook, brief }: PublishedPlaybook,
  { facts, words, site, base, alike = [] }: ContextSources,
): { readonly context: Context; readonly contextsAlike: readonly Context[] } {
  const format = formatIn(words.language);
  const days = standInDays([playbook, ...alike], playbook.flight, format, words);
  const own = playbookWords(words);
  const make = (one: Playbook, spelledFrom: PublishedPlaybook['written']): Context => {
    const resolved = resolvePlaybook({ written: spelledFrom, playbook: one }, facts.metric);
    // It has been through the redaction of playbooks, and its days say nothing that the playbook does not say.
    const agreement = {
      ...NOBODY_SIGNS,
      id,
      file,
      written: spelledFrom,
      brief,
      ...resolved,
      campaign: days.replaced(resolved.campaign),
    } as unknown as PublishedAgreement;
    return {
      ...contextOf({ agreement, signatures: [], progress: undefined }, facts, own, BEFORE_EVERYTHING, { site, base }),
      format: days.format,
    };
  };
  return {
    context: make(playbook, written),
    contextsAlike: alike.map((one) => make(one, one as unknown as PublishedPlaybook['written'])),
  };
}

/** What the context is made from; `alike`: the same playbook as it is in its markets. */
interface ContextSources {
  readonly facts: PublishedFacts;
  readonly words: Words;
  readonly site: Site;
  /** The folder that the site is published under; without it nothing links to other pages. */
  readonly base?: string;
  readonly alike?: readonly Playbook[];
}

/** Sorts before every day there is. */
const BEFORE_EVERYTHING = '';

const NOBODY_SIGNS = { audience: 'internal', clauses: [], findings: [] } as const;

/** The words of a campaign page, where a playbook is spoken of otherwise. */
function playbookWords(words: Words): Words {
  const { sections, open, byDefault, fromSection, asEverywhere } = words.playbooks;
  return {
    ...words,
    sections: { ...words.sections, ...sections },
    open: { ...words.open, value: open },
    origin: { ...words.origin, default: byDefault, campaign: fromSection },
    deliverables: { ...words.deliverables, asCampaign: asEverywhere },
  };
}
