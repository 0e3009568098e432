import type { ListItem, PhrasingContent } from 'mdast';
import type { Finding } from '../../domain/finding.ts';
import { byImportance, inReadingOrder } from '../../domain/report.ts';
import { messageOf, ruleMeta } from '../../domain/rules/index.ts';
import { SEVERITY } from '../report-words.ts';
import type { Section } from './bounded.ts';
import { code, heading, item, list, shortened, strong, text, texts } from './nodes.ts';

/** Findings under a title, what hurts most first, each rule explained where it speaks first; no section without findings. */
export function findingsUnder(
  title: string,
  findings: readonly Finding[],
  { isShort = false, most = SHOWN_AT_MOST } = {},
): Section[] {
  if (findings.length === 0) return [];
  const sorted = byImportance(inReadingOrder(findings));
  const explained = new Set<string>();
  const items = sorted.map((finding) => {
    const isFirst = !isShort && (finding.accepted !== undefined || !explained.has(finding.rule));
    explained.add(finding.rule);
    return () => findingItem(finding, { isExplained: isFirst });
  });
  return [{ intro: [heading(3, title)], items, most }];
}

/** One finding: its weight, its place and its words. */
export function findingItem(finding: Finding, { isExplained = false } = {}): ListItem {
  const below = isExplained ? list(explanation(finding).map((line) => item(texts(line)))) : undefined;
  return item(findingLine(finding), below);
}

/** A comment that nobody reads to the end helps nobody. */
const SHOWN_AT_MOST = 40;

function findingLine(finding: Finding): PhrasingContent[] {
  const { file, position, rule, code: ruleCode, severity, accepted } = finding;
  const place = position === 'unavailable' ? file : `${file}:${position.line}`;
  const weight = accepted ? 'accepted' : SEVERITY[severity];
  const message = shortened(messageOf(finding), LONGEST_MESSAGE);
  return [strong(weight), text(' '), code(place), ...texts(` ${message} (${rule} ${ruleCode})`)];
}

function explanation({ rule, accepted }: Finding): string[] {
  const { why, howToFix } = ruleMeta(rule);
  if (!accepted) return [`Why: ${why}`, `Cure: ${howToFix}`];
  const { by, until } = accepted;
  const whose = `${by === undefined ? '' : ` by ${by}`}${until === undefined ? '' : ` until ${until}`}`;
  return [`Accepted${whose}: ${shortened(accepted.why, LONGEST_MESSAGE)}`];
}

/** A message may quote a whole text. */
const LONGEST_MESSAGE = 600;
