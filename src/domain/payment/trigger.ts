import type { Campaign } from '../agreement/agreement.ts';
import { closest } from '../shape/suggest.ts';

/** Why nobody can tell when a payment is set off. */
export type TriggerProblem =
  { readonly problem: 'misspelt'; readonly suggestion: string } | { readonly problem: 'open' | 'no-event' | 'no-report' };

/**
 * What is wrong with the words that set a payment off; undefined when they name an item of the agreement or an event that can happen in
 * it. Sentences in other languages than English are believed.
 */
export function problemOfTrigger(campaign: Campaign, trigger: string, language: string): TriggerProblem | undefined {
  const words = trigger.trim().toLowerCase();
  const items = itemsOf(campaign);
  if (items.some(({ id, title }) => id === words || title.toLowerCase() === words)) return undefined;
  const isId = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(words);
  const ids = items.flatMap(({ id }) => id ?? []);
  const suggestion = isId ? closest(words, ids) : undefined;
  if (suggestion !== undefined) return { problem: 'misspelt', suggestion };
  if (!language.startsWith('en')) return undefined;
  const sentence = words.replace(/-/g, ' ');
  if (OPEN.test(sentence)) return { problem: 'open' };
  if (!EVENT.test(sentence) && !items.some(({ title }) => sentence.includes(title.toLowerCase()))) return { problem: 'no-event' };
  return REPORT.test(sentence) && isReportOwedByNobody(campaign) ? { problem: 'no-report' } : undefined;
}

interface Item {
  readonly id?: string;
  readonly title: string;
}

/** Everything of a campaign that happens or is handed over. */
function itemsOf({ milestones = [], deliverables = [], waves = [], kpis = [] }: Campaign): readonly Item[] {
  const named = [...milestones, ...deliverables, ...waves];
  return [
    ...named,
    ...kpis.map(({ id, title, metric }) => ({ ...(id !== undefined && { id }), title: title ?? metric ?? '' })),
  ].filter(({ title }) => title !== '');
}

/** Only where deliverables are written at all: before that, anything may be to come. */
function isReportOwedByNobody({ deliverables = [], milestones = [], kpis = [], communication }: Campaign): boolean {
  if (deliverables.length === 0 || kpis.some(({ reportedEvery }) => reportedEvery !== undefined)) return false;
  const texts = [
    ...deliverables.flatMap(({ title, document }) => [title, document ?? '']),
    ...milestones.map(({ title }) => title),
    ...(communication?.cadence ?? []).map(({ what }) => what),
  ];
  return !texts.some((text) => REPORT.test(text));
}

const REPORT = /\breport(?:s|ing)?\b/i;
/** Whoever pays decides when it is so. */
const OPEN =
  /\b(?:satisf\w+|happy|pleased|success(?:ful(?:ly)?)?|performs? well|good results?|well received|goes well|as (?:agreed|usual|discussed)|(?:usual|standard) terms|to be (?:agreed|confirmed|decided|discussed|defined)|tb[acd]|later|eventually|in due course|soon|when(?:ever)? (?:possible|convenient|ready)|appropriate|reasonable|upon request)\b/i;
const EVENT =
  /\b(?:sign\w*|countersign\w*|contract\w*|kick ?off|launch\w*|live|posts?|posted|posting|publi\w+|upload\w*|deliver\w*|hand\w*|receipt|receiv\w*|arriv\w*|ship\w*|sent|approv\w*|accept\w*|decision|drafts?|scripts?|wrap\w*|reports?|invoic\w*|starts?|begin\w*|ends?|ending|clos\w+|complet\w*|finish\w*|cast\w*|book\w*|events?|shoot\w*|film\w*|months?|monthly|quarters?|weeks?|weekly|orders?|sales?|sold|targets?|thresholds?|bonus\w*|cancel\w*|half ?time|milestones?|announc\w*|select\w*|return\w*|stor(?:y|ies)|reels?|videos?|clips?|photos?|pieces?|content|onboarding|briefing|wave|phase|advance|up ?front|prepaid|january|february|march|april|may|june|july|august|september|october|november|december|day \d+|\d{4} \d\d \d\d)\b/i;
