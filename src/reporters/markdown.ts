import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Finding, Severity } from '../domain/finding.ts';
import type { ClauseChange, ValueChange } from '../domain/proposal/clause-changes.ts';
import type { Proposal, ProposedCampaign } from '../domain/proposal/proposal.ts';
import { byImportance, exitCodeOf, inReadingOrder, type Report } from '../domain/report.ts';
import { messageOf, ruleMeta } from '../domain/rules/index.ts';
import { counted, crashLine, silencedLine, stepSentence, verdictOf } from './report-words.ts';
import type { Reporter } from './reporter.ts';

/**
 * For a comment below a pull request: what changes in words, clause by clause, whom it concerns, and what it newly breaks or mends.
 * Without an earlier state to compare with, the findings alone. Nothing that people wrote is read as Markdown, calls anybody, or links.
 */
export const markdownReporter: Reporter = (report) => ({ output: written(contentOf(report)), exitCode: exitCodeOf(report) });

function contentOf(report: Report): RootContent[] {
  const { proposal, silenced, crashes } = report;
  const notes = [...silenced.map(silencedLine), ...crashes.map(crashLine)];
  return [
    heading(2, 'Samepage'),
    ...(proposal ? proposed(proposal, report) : findingsUnder('Findings', report.findings)),
    ...notes.map((note) => paragraph(note)),
  ];
}

function proposed(proposal: Proposal, report: Report): RootContent[] {
  const { campaigns, introduced, mended, kept } = proposal;
  const [verdict = '', brings = ''] = verdictOf(report);
  return [
    { type: 'paragraph', children: [strong(verdict), ...texts(` ${brings}`)] },
    ...campaigns.flatMap((campaign) => campaignContent(campaign, proposal)),
    ...(campaigns.length === 0 ? [paragraph('No agreement changes.')] : []),
    ...findingsUnder(`New findings (${introduced.length})`, introduced),
    ...findingsUnder(`Mended (${mended.length})`, mended, { isShort: true }),
    ...(kept > 0 ? [paragraph(`${counted(kept, ['finding was', 'findings were'])} there before.`)] : []),
  ];
}

function campaignContent(campaign: ProposedCampaign, { names }: Proposal): RootContent[] {
  const { title, file, kind, clauses, signAgain, blocking } = campaign;
  const step = stepSentence(campaign);
  const signed = clauses.filter(({ binds }) => binds);
  const unsigned = clauses.filter(({ binds }) => !binds);
  return [
    heading(3, `“${title}”`, code(file)),
    ...(kind === 'changed' ? [] : [paragraph(KINDS[kind])]),
    ...(step ? [paragraph(step)] : []),
    ...(blocking.length > 0 ? [list(blocking.map((finding) => item(findingLine(finding))))] : []),
    ...(signed.length > 0
      ? [paragraph('What changes in the agreement:'), list(signed.map((clause) => clauseItem(clause, names)))]
      : []),
    ...(unsigned.length > 0
      ? [paragraph('What changes beside it, and nobody signs:'), list(unsigned.map((clause) => clauseItem(clause, names)))]
      : []),
    ...(signAgain.length > 0
      ? [paragraph(`Signed the earlier text and would have to sign again: ${named(signAgain, names)}.`)]
      : []),
  ];
}

const KINDS = { new: 'A new campaign.', gone: 'The campaign is taken out.' } as const;

function clauseItem({ title, kind, values, concerns }: ClauseChange, names: Proposal['names']): ListItem {
  const whom = concerns.length > 0 ? ` (concerns ${named(concerns, names)})` : '';
  const what = kind === 'changed' ? '' : `: ${kind}`;
  const told = kind === 'gone' ? [] : values;
  return item(
    [strong(title), text(`${what}${whom}`)],
    told.length > 0 ? list(told.map((value) => item(valueLine(value, kind)))) : undefined,
  );
}

/** `“Draft due”: 2026-05-04 → 2026-05-06 (2 days later)` */
function valueLine({ name, before, after, move }: ValueChange, kind: ClauseChange['kind']): PhrasingContent[] {
  if (kind === 'new') return texts(after ?? '');
  const said =
    before === undefined ? `new: ${after ?? ''}` : after === undefined ? `taken out; it was ${before}` : `${before} → ${after}`;
  return texts(`${name}: ${said}${move === undefined ? '' : ` (${move})`}`);
}

function findingsUnder(title: string, findings: readonly Finding[], { isShort = false } = {}): RootContent[] {
  if (findings.length === 0) return [];
  const shown = byImportance(inReadingOrder(findings)).slice(0, SHOWN_AT_MOST);
  const left = findings.length - shown.length;
  return [
    heading(3, title),
    list(
      shown.map((finding) =>
        item(findingLine(finding), isShort ? undefined : list(explained(finding).map((line) => item(texts(line))))),
      ),
    ),
    ...(left > 0 ? [paragraph(`And ${left} more, which npm run check lists.`)] : []),
  ];
}

/** A comment that nobody reads to the end helps nobody, and git hosts cut off what is longer than 65,536 characters. */
const SHOWN_AT_MOST = 40;

function findingLine(finding: Finding): PhrasingContent[] {
  const { file, position, rule, code: ruleCode, severity, accepted } = finding;
  const place = position === 'unavailable' ? file : `${file}:${position.line}`;
  const weight = accepted ? 'accepted' : SEVERITY[severity];
  return [strong(weight), text(' '), code(place), ...texts(` ${messageOf(finding)} (${rule} ${ruleCode})`)];
}

function explained({ rule, accepted }: Finding): string[] {
  const { why, howToFix } = ruleMeta(rule);
  return accepted ? [`Accepted: ${accepted.why}`] : [`Why: ${why}`, `Cure: ${howToFix}`];
}

const SEVERITY: Readonly<Record<Severity, string>> = { shape: 'broken', error: 'error', warning: 'warning', advice: 'advice' };

function named(parties: readonly string[], names: Proposal['names']): string {
  return parties.map((id) => names[id] ?? id).join(', ');
}

function heading(depth: 2 | 3, words: string, ...more: readonly PhrasingContent[]): RootContent {
  return { type: 'heading', depth, children: [text(words), ...more.flatMap((part) => [text(' '), part])] };
}

function paragraph(words: string): Paragraph {
  return { type: 'paragraph', children: texts(words) };
}

function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

function item(line: PhrasingContent[], below?: BlockContent): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line }, ...(below ? [below] : [])] };
}

function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [text(words)] };
}

function code(words: string): PhrasingContent {
  return { type: 'inlineCode', value: words };
}

/** A sign that is not seen, after which a git host takes `@name` for no person, `#12` for no issue and `https://` for no link. */
const WORD_JOINER = '\u2060';

function text(value: string): PhrasingContent {
  return {
    type: 'text',
    value: value.replace(/\s+/g, ' ').replace(/@|#|:(?=\/\/)|\bwww(?=\.)/gi, (sign) => `${sign}${WORD_JOINER}`),
  };
}

/** The same, with what stands between backticks as code. */
function texts(value: string): PhrasingContent[] {
  return value.split(/`([^`]+)`/).flatMap((part, index) => (part === '' ? [] : [index % 2 === 1 ? code(part) : text(part)]));
}

function written(children: RootContent[]): string {
  const processor = unified().use(remarkStringify, { bullet: '-' }).use(remarkGfm);
  return processor.stringify({ type: 'root', children }).trimEnd();
}
