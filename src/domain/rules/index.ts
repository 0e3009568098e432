import type { Finding } from '../finding.ts';
import { questionOpen } from './question-open.ts';
import { fillMessage, type Rule, type RuleMeta, type ShapeRule } from './rule.ts';
import { danglingReference } from './shape/dangling-reference.ts';
import { duplicateId } from './shape/duplicate-id.ts';
import { fileForm } from './shape/file-form.ts';
import { impossibleDate } from './shape/impossible-date.ts';
import { invalidValue } from './shape/invalid-value.ts';
import { misplacedFile } from './shape/misplaced-file.ts';
import { missingValue } from './shape/missing-value.ts';
import { signedText } from './shape/signed-text.ts';
import { strayRecord } from './shape/stray-record.ts';
import { unknownField } from './shape/unknown-field.ts';
import { unknownTooLate } from './shape/unknown-too-late.ts';
import { unsafeProse } from './shape/unsafe-prose.ts';
import { yamlFeature } from './shape/yaml-feature.ts';
import { yamlSyntax } from './shape/yaml-syntax.ts';
import { yamlTrap } from './shape/yaml-trap.ts';
import { unknownValue } from './unknown-value.ts';

/** Rules about the shape of files, in the order of their codes. */
export const shapeRules: readonly ShapeRule[] = [
  fileForm,
  yamlSyntax,
  yamlFeature,
  yamlTrap,
  unknownField,
  invalidValue,
  missingValue,
  danglingReference,
  duplicateId,
  misplacedFile,
  unsafeProse,
  impossibleDate,
  unknownTooLate,
  signedText,
  strayRecord,
];

/** Rules that read a resolved agreement, in the order of their codes. */
export const rules: readonly Rule[] = [unknownValue, questionOpen];

/** What a rule says about itself. Throws for an id that no rule has: a finding is never dropped for being unknown. */
export function ruleMeta(id: string): RuleMeta {
  const meta = metas.get(id);
  if (!meta) throw new Error(`There is no rule "${id}". Rules: ${[...metas.keys()].join(', ')}.`);
  return meta;
}

/** A finding in words: one or two whole sentences. */
export function messageOf(finding: Pick<Finding, 'rule' | 'messageId' | 'data'>): string {
  const template = ruleMeta(finding.rule).messages[finding.messageId];
  if (template === undefined) throw new Error(`The rule "${finding.rule}" has no message "${finding.messageId}".`);
  return fillMessage(template, finding.data);
}

const metas = new Map([...shapeRules, ...rules].map(({ meta }) => [meta.id, meta]));
