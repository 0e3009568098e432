import type { Agreement } from '../agreement/agreement.ts';
import type { CampaignIndex } from '../campaign-index.ts';
import type { Entries } from '../corpus.ts';
import type { Finding, FieldPath, MessageData, Severity } from '../finding.ts';

/**
 * Declares a rule that reads one resolved agreement.
 *
 * A rule reports everything it finds, in the order of the file, never throws on bad content and never reads files or clocks.
 */
export function defineRule<const M extends MessageTemplates>(rule: {
  readonly meta: MetaOf<M, PlacedExample<keyof M & string>>;
  readonly check: (context: RuleContext<keyof M & string>) => void;
}): Pick<Rule, 'check'> & WithWords<M> {
  return rule;
}

/** Declares a rule that reads what the other rules found, such as one about findings that are accepted. */
export function defineClosingRule<const M extends MessageTemplates>(rule: {
  readonly meta: MetaOf<M, PlacedExample<keyof M & string>>;
  readonly check: (context: ClosingContext<keyof M & string>) => void;
}): Pick<ClosingRule, 'check'> & WithWords<M> {
  return rule;
}

/**
 * Declares a shape rule: its findings come from reading a file (`src/corpus`, `src/prose`) or from matching it with its schema,
 * so it has words and examples but no `check` of its own.
 */
export function defineShapeRule<const M extends MessageTemplates>(meta: Omit<MetaOf<M>, 'severity'>): WithWords<M> {
  return { meta: { ...meta, severity: 'shape' } } as unknown as WithWords<M>;
}

/** Message texts by id. Placeholders are written `{name}` and filled from a finding's `data`. */
export type MessageTemplates = Readonly<Record<string, string>>;

/** What a rule says about itself. The reference page `/rules/<id>/` is made from it. */
export interface RuleMeta {
  /** The file's name without its ending. */
  readonly id: string;
  /** Stable code (`SP012`), never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** The step that a finding stops although it weighs less than an error: what may be open while people align may not be signed. */
  readonly blocks?: 'agreed';
  /** Set where an error is no contradiction: each sentence may stand, and together they cannot be done. */
  readonly isInfeasible?: true;
  /** One sentence that begins with "Require" or "Disallow". */
  readonly description: string;
  /** Why it hurts in week two. */
  readonly why: string;
  readonly howToFix: string;
  /** When not to follow it, where there is such a case. */
  readonly whenNotTo?: string;
  readonly messages: MessageTemplates;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly BadExample[] };
}

/** A rule whose message ids are known to the type checker. */
interface WithWords<M extends MessageTemplates> {
  readonly meta: Omit<RuleMeta, 'messages'> & { readonly messages: M };
}

/** What a rule declares: examples may name only its own messages. */
type MetaOf<M extends MessageTemplates, Bad = BadExample<keyof M & string>> = Omit<RuleMeta, 'messages' | 'examples'> & {
  readonly messages: M;
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Bad[] };
};

/** As much of a rule as its findings need, with its message ids known to the type checker. */
export interface RuleWords<M extends MessageTemplates = MessageTemplates> {
  readonly meta: Pick<RuleMeta, 'id' | 'code' | 'severity'> & { readonly messages: M };
}

/** A piece of content that shows a rule. */
export interface Example {
  readonly title: string;
  /** YAML of a campaign's frontmatter, or the whole file where the rule is about the file itself. */
  readonly content: string;
  /** YAML of another campaign of the same site, for rules that compare campaigns. */
  readonly beside?: string;
}

/** An example that a rule speaks about, with the messages that it must produce, in order. */
export interface BadExample<Id extends string = string> extends Example {
  readonly says: readonly Id[];
  /** The field that each message is about, as a dotted path (`roles.0.kind`). Shape rules prove their lines and columns instead. */
  readonly at?: readonly string[];
}

/** An example that a rule about agreements speaks about: what it says, and where. */
interface PlacedExample<Id extends string> extends BadExample<Id> {
  readonly at: readonly string[];
}

/** A rule with words only. */
export interface ShapeRule {
  readonly meta: RuleMeta;
}

/** A rule that judges one resolved agreement. */
export interface Rule extends ShapeRule {
  readonly check: (context: RuleContext) => void;
}

/** A rule about what the others found: it comes after them. */
export interface ClosingRule extends ShapeRule {
  readonly check: (context: ClosingContext) => void;
}

/** What a rule is given. */
export interface RuleContext<Id extends string = string> {
  readonly agreement: Agreement;
  /** The calendar date on which the check is made, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Shared facts: parties, markets, platforms, metrics, words. */
  readonly facts: RuleFacts;
  /** The language that the agreement is written in, as a tag such as "en". */
  readonly language: string;
  /** What the campaigns of a corpus have to know of each other; undefined where an agreement is judged alone. */
  readonly elsewhere: CampaignIndex | undefined;
  readonly report: ReportProblem<Id>;
}

/** What a closing rule is given besides. */
export interface ClosingContext<Id extends string = string> extends RuleContext<Id> {
  /** What the other rules found, with what is accepted marked. */
  readonly findings: readonly Finding[];
}

/** Reports one problem at a place in the campaign's file. */
export type ReportProblem<Id extends string = string> = (
  messageId: Id,
  path: FieldPath,
  data?: MessageData,
  more?: ReportedWith,
) => void;

/** The shared entries that rules look things up in. */
export type RuleFacts = Pick<Entries, 'party' | 'market' | 'platform' | 'metric' | 'glossary'>;

/** What goes with a reported problem. */
export interface ReportedWith {
  /** Other places that take part in the problem: of the same file, or of the named one. */
  readonly related?: readonly (FieldPath | OtherPlace)[];
}

/** A place in another file of the content folder. */
export interface OtherPlace {
  readonly file: string;
  readonly path: FieldPath;
}

/** Makes a finding of a rule; `position` stays "unavailable" until the corpus adds it. */
export function findingOf<M extends MessageTemplates>(
  rule: RuleWords<M>,
  messageId: keyof M & string,
  place: { file: string; path?: FieldPath; position?: Finding['position'] },
  data: MessageData = {},
): Finding {
  const { id, code, severity } = rule.meta;
  return {
    rule: id,
    code,
    severity,
    messageId,
    data,
    file: place.file,
    path: place.path ?? [],
    position: place.position ?? 'unavailable',
  };
}

/** Fills a message's placeholders. An unfilled placeholder stays visible, so that a test can catch it. */
export function fillMessage(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return whole;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
