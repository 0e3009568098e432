/** Whether an activity says that something is made: `Make and approve the films`. A report and a plan are made by reporting and planning. */
export function saysMaking(activity: string, isDocument = false): boolean {
  const verbs = activity.split(BETWEEN).map((part) => /^\p{L}+/u.exec(part.trim())?.[0].toLowerCase() ?? '');
  return verbs.some((verb) => MAKES.has(verb) || (isDocument && MAKES_PAPER.has(verb)));
}

/** Whether an activity names a piece by its title or its kind, and says no other work on it: `Launch film`, not `Boost the clips` or `Keep the dates`. */
export function namesPiece(activity: string, title: string): boolean {
  const isNamed = PIECES.test(activity) || activity.toLowerCase().includes(title.trim().toLowerCase());
  return isNamed && !IS_OTHER.test(activity);
}

/** Whether an activity is that a thing is made or approved, and not another job on it. */
export function isAboutMakingOrYes(activity: string, title: string, isDocument: boolean): boolean {
  return saysMaking(activity, isDocument) || isAboutApproving(activity) || namesPiece(activity, title);
}

/** Whether an activity is that somebody says yes. */
export function isAboutApproving(activity: string): boolean {
  return APPROVES.test(activity) && !HANDS_ON.test(activity);
}

/** Whether an activity is that numbers are read. */
export function isAboutMeasuring(activity: string): boolean {
  return MEASURES.test(activity);
}

/** Whether an activity is that creators are told what to change. */
export function isAboutFeedback(activity: string): boolean {
  return FEEDBACK.test(activity) && /\b(?:creators?|makers?|influencers?|talents?)\b/i.test(activity);
}

const PIECES = /\b(?:content|contenido|inhalte|(?:\w*film|\w*video|clip|post|story|stories|reel|piece|carousel|photo)s?)\b/i;
const BETWEEN = /\s+(?:and|or)\s+|[,;/&+]/i;
const MAKES: ReadonlySet<string> = new Set(
  'make makes making produce produces film films shoot shoots record records create creates deliver delivers write writes edit edits draft drafts design designs'.split(
    ' ',
  ),
);
const MAKES_PAPER: ReadonlySet<string> = new Set('plan plans prepare prepares compile compiles report reports'.split(' '));

/** What is done with a piece besides making it. A word too many here costs a finding, a word too few a false one. */
const IS_OTHER = new RegExp(
  `(?<!\\p{L})(?:${[
    ...['approv', 'review', 'sign(?:s|ing)?[- ]?off', 'check', 'clear', 'decid', 'feedback', 'comment', 'remark', 'changes'],
    ...['brief', 'boost', 'push', 'promot', 'publish', 'post(?:s|ing)?(?!\\p{L})', 'schedul', 'pay', 'invoic', 'suppl', 'ship'],
    ...['send', 'cast', 'contract', 'look(?:s|ing)? after', 'coordinat', 'manag', 'track', 'chas', 'collect', 'remind', 'measur'],
    ...['report', 'translat', 'subtitl', 'legal', 'label', 'own', 'plan', 'distribut', 'amplif', 'media', 'licen[cs]', 'rights'],
    ...['support', 'answer', 'moderat', 'watch', 'monitor', 'archiv', 'upload', 'quality', 'select', 'choos', 'host', 'attend'],
    ...['freigab', 'freigeb', 'prüf', 'abnahme', 'aprob', 'revis', 'valid'],
  ].join('|')})`,
  'iu',
);
const APPROVES = /\b(?:approv\w*|review\w*|sign(?:s|ing)?[- ]?off|clear(?:s|ance)?|decid\w*|decision\w*|feedback)\b/i;
const HANDS_ON = /\b(?:collect|send|coordinat|manag|remind|chas|track|schedul|gather|forward|pass)/i;
const MEASURES =
  /\b(?:measur\w*|read(?:s|ing)?|reports?|reporting|count(?:s|ing)?|track(?:s|ing)?|reconcil\w*|numbers?|figures|data|analy[sz]\w*|dashboards?|monitor\w*|kpis?)\b/i;
const FEEDBACK = /\b(?:feedback|changes|remarks?|comments?|notes)\b/i;
