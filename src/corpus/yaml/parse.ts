import { EVENT_ID, YAMLException, constructFromEvents, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { Finding } from '../../domain/finding.ts';
import { yamlFeature } from '../../domain/rules/shape/yaml-feature.ts';
import { yamlSyntax } from '../../domain/rules/shape/yaml-syntax.ts';
import { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { excerptOf, groupedDigits } from './excerpt.ts';
import { DEPTH_LIMIT, VALUE_LIMIT, checkFeatures } from './refused-features.ts';
import { createReport, inFileOrder, lineOf } from './report.ts';
import type { Report } from './report.ts';
import { checkSilentTraps } from './silent-traps.ts';
import { createSourceText, lineAt } from './source-text.ts';
import type { SourceText, TextPlace } from './source-text.ts';
import type { SourceNode } from './source-tree.ts';
import { wordSyntaxErrors } from './syntax-errors.ts';
import { treeFromDocument } from './tree-from-document.ts';
import { treeFromEvents } from './tree-from-events.ts';
import { walkTree } from './tree-walk.ts';

/** What a line that goes on after lost text is taken for. */
const FOLLOWING: ReadonlySet<string> = new Set(['indentation', 'name-without-colon']);

/** The fields of a file as plain data, and what is wrong with how they are written. */
export interface ParsedYaml {
  /**
   * Objects, lists, texts, finite numbers, booleans and null; dates and times stay texts. `undefined` when the text cannot be read or
   * uses what is refused. With `yaml-trap` findings only, there are data: what YAML reads, though not what was meant.
   */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

/**
 * Reads fields written in YAML. js-yaml's core schema does the reading; only a text that it cannot read is read again with the
 * slower `yaml` package, which goes on after an error. Never throws on bad content, and takes time linear in the text for good content.
 */
export function parseYaml(text: string, place: TextPlace): ParsedYaml {
  const source = createSourceText(text, place);
  const events = readEvents(source.text);
  if (!Array.isArray(events)) return { data: undefined, findings: explainFailure(source, events) };
  const { report, findings } = createReport(source);
  checkDocuments(source.text, events, report);
  checkRoot(source, treeFromEvents(source.text, events), report);
  const told = withoutEchoes(findings);
  const isReadable = told.every(({ rule }) => rule === yamlTrap.meta.id);
  return { data: isReadable ? constructData(source.text, events) : undefined, findings: inFileOrder(told) };
}

/** A number behind a comma in braces (`1.500,25`) becomes a name only because the comma ends the text. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const places = findings.flatMap(({ messageId, position }) => (messageId === 'comma-ends-text' ? [JSON.stringify(position)] : []));
  return findings.filter(({ messageId, position }) => messageId !== 'key-not-text' || !places.includes(JSON.stringify(position)));
}

/** Only mappings without known aliases come here. A text that begins with `!` or `*` is a trap that cannot be constructed. */
function constructData(text: string, events: Event[]): ParsedYaml['data'] {
  try {
    return constructFromEvents(events, { source: text })[0] as ParsedYaml['data'];
  } catch {
    return undefined;
  }
}

function readEvents(text: string): Event[] | Failure {
  try {
    return parseEvents(text, { maxDepth: 2 * DEPTH_LIMIT });
  } catch (error) {
    if (error instanceof YAMLException) return { reason: error.reason, offset: error.mark?.position ?? 0 };
    return { reason: String(error), offset: 0 };
  }
}

/** A file holds one document without directives; a single `---` above it is accepted. */
function checkDocuments(text: string, events: readonly Event[], report: Report): void {
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  if (documents.some(({ directives }) => directives.length > 0)) {
    const offset = Math.max(0, text.search(/^%/m));
    report(yamlFeature, 'directive', { offset }, { found: excerptOf(lineAt(text, offset)) });
  }
  if (documents.length < 2) return;
  const markers = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
  report(yamlFeature, 'several-documents', { offset: (documents[0]?.explicitStart ? markers[1] : markers[0]) ?? 0 });
}

function checkRoot(source: SourceText, root: SourceNode | undefined, report: Report): void {
  if (root === undefined || (root.kind === 'scalar' && root.start === root.end && !root.tag && !root.anchor)) {
    return report(yamlSyntax, 'no-fields', { offset: 0 });
  }
  checkTree(source, root, report);
  if (root.kind !== 'mapping')
    report(yamlSyntax, 'not-fields', { offset: root.start }, { found: root.kind === 'list' ? 'a list' : 'a single text' });
}

function checkTree(source: SourceText, root: SourceNode, report: Report): void {
  let count = 0;
  walkTree(root, (step) => {
    const at = { offset: step.node.start, path: step.path };
    if (++count > VALUE_LIMIT) return stop(() => report(yamlFeature, 'too-many-values', at, { limit: groupedDigits(VALUE_LIMIT) }));
    if (step.depth > DEPTH_LIMIT) return stop(() => report(yamlFeature, 'too-deep', at, { limit: DEPTH_LIMIT }));
    checkFeatures(source, step, report);
    checkSilentTraps(source.text, step, report);
    return true;
  });
}

function stop(last: () => void): false {
  last();
  return false;
}

/** Words all that is wrong with a text that js-yaml cannot read. What merely follows from a trap on the line above is left out. */
function explainFailure(source: SourceText, { reason, offset }: Failure): readonly Finding[] {
  const { report, findings } = createReport(source);
  if (reason.startsWith('nesting exceeded')) {
    report(yamlFeature, 'too-deep', { offset }, { limit: DEPTH_LIMIT });
    return findings;
  }
  const { root, errors } = treeFromDocument(source.text);
  if (root) checkTree(source, root, report);
  const told = [...findings];
  const words = wordSyntaxErrors(source, errors, root).filter((word) => !told.some((finding) => isExplainedBy(word, finding)));
  if (findings.length + words.length === 0) report(yamlSyntax, 'unreadable', { offset }, { reason });
  return inFileOrder([...findings, ...words]);
}

/** One finding a line is enough, and a line after lost text fits nowhere because of the loss. */
function isExplainedBy(word: Finding, finding: Finding): boolean {
  const distance = lineOf(word) - lineOf(finding);
  return distance === 0 || (distance === 1 && FOLLOWING.has(word.messageId) && finding.messageId === 'text-lost-after-hash');
}

/** Why js-yaml gave up, and where. */
interface Failure {
  readonly reason: string;
  readonly offset: number;
}
