/** What partners expect of one another, as far as it can be counted. */
export type Topic = 'updates' | 'feedback' | 'drafts' | 'meetings' | 'replies' | 'involvement';

/** A topic, and how people speak of it. */
export interface TopicWords {
  readonly topic: Topic;
  /** The kinds of expectation that mean it when the words say nothing else. */
  readonly kinds: readonly string[];
  readonly words: RegExp;
  /** Why these words are one topic. */
  readonly why: string;
}

/** Topics, the most telling first: of a "status call" people miss the status, so that it is an update before it is a meeting. */
export const topics: readonly TopicWords[] = [
  {
    topic: 'updates',
    kinds: ['reporting'],
    words:
      /\b(?:updates?|reports?|reporting|numbers|figures|performance|performs|performing|summary|summaries|recaps?|results|status|insights|dashboards?|stats|statistics|metrics|board|newsletter|letter|notes?)\b/i,
    why: 'Whoever asks for numbers, a report or the status wants to know how it is going; which of them it is, is a matter of format.',
  },
  {
    topic: 'feedback',
    kinds: ['approval', 'speed'],
    words: /\b(?:feedback|remarks?|lists? of changes|changes|decisions?|approvals?|reviews?|revisions?|sign-?offs?|a yes)\b/i,
    why: 'A review, a decision and a list of changes are the same handover: the piece goes back to whoever made it.',
  },
  {
    topic: 'meetings',
    kinds: [],
    words: /\b(?:calls?|meetings?|stand-?ups?|check-?ins?|sessions?|workshops?)\b/i,
    why: 'They take an hour of both sides at once, whatever is said in them.',
  },
  {
    topic: 'drafts',
    kinds: ['content'],
    words: /\b(?:drafts?|previews?|rough cuts?|cuts|versions?|footage|rushes)\b/i,
    why: 'Each is a piece before it is finished, and is expected by a day.',
  },
  {
    topic: 'replies',
    kinds: ['communication'],
    words: /\b(?:reply|replies|respon(?:d|se|ses)|answers?|reachable|available|availability|on call|messages?|questions?)\b/i,
    why: 'Being reachable is measured by how fast an answer comes.',
  },
  {
    topic: 'involvement',
    kinds: ['involvement'],
    words: /\b(?:involved|involvement|consulted|comment on|a say|included|invited)\b/i,
    why: 'Who is asked before, and how often.',
  },
];

/** Words by which someone says how little they mean to give. */
export interface LimitWords {
  readonly words: RegExp;
  /** The topics held back; `named` for those that the sentence itself names. */
  readonly holdsBack: readonly Topic[] | 'named';
  /** Times a week at most; `written` for what the line itself says, nothing when it says nothing. */
  readonly perWeek: 0 | 'written';
  readonly why: string;
}

/** Limits, the most telling first. */
export const limits: readonly LimitWords[] = [
  {
    words:
      /\b(?:be|am|are|is|we're|i'm) (?:done|finished|through)\b|\b(?:job|work|part) (?:ends|stops|is (?:over|complete))\b|\bthat(?:'s| is) it\b|\bnothing (?:else|more)\b|\b(?:deliver|post|upload|film|shoot) and (?:leave|move on|go(?! live)|forget)\b/i,
    holdsBack: ['updates', 'meetings'],
    perWeek: 0,
    why: 'Whoever is done when the piece is delivered reports nothing after it, and joins no calls.',
  },
  {
    words: /\b(?:own|internal) (?:\w+ )?(?:timelines?|schedules?|pace|rhythm|calendars?|planning|plans?|dates?|deadlines?)\b/i,
    holdsBack: ['updates', 'meetings'],
    perWeek: 'written',
    why: 'Whoever keeps an own timeline promises nothing at the rhythm of the others.',
  },
  {
    words:
      /\b(?:no|without(?: any)?|free of|not? more than zero) (?:\w+ )?(?:updates?|reports?|reporting|numbers|calls?|meetings?|check-?ins?|status)\b|\bleft alone\b/i,
    holdsBack: 'named',
    perWeek: 0,
    why: 'The sentence says it: none of these.',
  },
  {
    words:
      /\b(?:at most|no more than|not more than|not more often than|up to|a maximum of|max(?:imum)?|only|only once|is enough|are enough|suffices?|is sufficient)\b/i,
    holdsBack: 'named',
    perWeek: 'written',
    why: 'The sentence sets an upper bound, not a lower one.',
  },
];

/** The topics that a text names, the most telling first. */
export function topicsNamed(text: string): readonly Topic[] {
  return topics.filter(({ words }) => words.test(text)).map(({ topic }) => topic);
}

/** What an expectation is about: its kind where its words name that too, else the most telling of its words, else its kind. */
export function topicOf(kind: string | undefined, what: string): Topic | undefined {
  const named = topicsNamed(what);
  const byKind = topics.find(({ kinds }) => kind !== undefined && kinds.includes(kind))?.topic;
  return byKind !== undefined && named.includes(byKind) ? byKind : (named[0] ?? byKind);
}

/** The limit that a sentence sets, if it sets one. */
export function limitIn(what: string): LimitWords | undefined {
  return limits.find(({ words }) => words.test(what));
}
