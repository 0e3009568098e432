import type { FieldPath, Finding, MessageData } from '../../domain/finding.ts';
import { findingOf } from '../../domain/rules/rule.ts';
import type { MessageTemplates, RuleMeta } from '../../domain/rules/rule.ts';
import type { SourceText } from './source-text.ts';

/** Notes one problem at an offset of the text. */
export type Report = <M extends MessageTemplates>(
  rule: { readonly meta: Pick<RuleMeta, 'id' | 'code' | 'severity'> & { readonly messages: M } },
  messageId: keyof M & string,
  at: { readonly offset: number; readonly path?: FieldPath },
  data?: MessageData,
) => void;

/** A report for one text, and the findings noted with it, in the order of noting. */
export function createReport(source: SourceText): { readonly report: Report; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (rule, messageId, { offset, path = [] }, data = {}) => {
    findings.push(findingOf(rule, messageId, { file: source.file, path: [...path], position: source.positionAt(offset) }, data));
  };
  return { report, findings };
}

/** Sorts findings by line and column; those without a position come first. */
export function inFileOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b));
}

/** The line of a finding, 0 when it has no position. */
export function lineOf({ position }: Finding): number {
  return position === 'unavailable' ? 0 : position.line;
}

function columnOf({ position }: Finding): number {
  return position === 'unavailable' ? 0 : position.column;
}
