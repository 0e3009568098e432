import type { Finding } from '../../domain/finding.ts';
import { fillMessage, type MessageTemplates } from '../../domain/rules/rule.ts';
import { fileForm } from '../../domain/rules/shape/file-form.ts';
import { yamlFeature } from '../../domain/rules/shape/yaml-feature.ts';
import { yamlSyntax } from '../../domain/rules/shape/yaml-syntax.ts';
import { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';

const RULES = [fileForm, yamlSyntax, yamlFeature, yamlTrap];

/** Findings as lines for tests: `2:7 yaml-trap/colon-in-text a.0: message`. */
export function linesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ position, rule, messageId, path, data }) => {
    const place = position === 'unavailable' ? position : `${position.line}:${position.column}`;
    const messages: MessageTemplates = RULES.find(({ meta }) => meta.id === rule)?.meta.messages ?? {};
    const template = messages[messageId] ?? '(no such message)';
    return `${place} ${rule}/${messageId} ${path.join('.')}: ${fillMessage(template, data)}`;
  });
}

/** The first part of each line only: `2:7 yaml-trap/colon-in-text`. */
export function placesOf(findings: readonly Finding[]): string[] {
  return linesOf(findings).map((line) => line.split(' ').slice(0, 2).join(' '));
}
