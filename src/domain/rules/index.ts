import type { Finding } from '../finding.ts';
import { expectationUnmet } from './expectation-unmet.ts';
import { expectationsContradict } from './expectations-contradict.ts';
import { successUnreconciled } from './success-unreconciled.ts';
import { oneOwner } from './one-owner.ts';
import { onePointPerson } from './one-point-person.ts';
import { oneAudienceSegment } from './one-audience-segment.ts';
import { oneValueProposition } from './one-value-proposition.ts';
import { deliverableQuantified } from './deliverable-quantified.ts';
import { deliverableSpecified } from './deliverable-specified.ts';
import { deliverableWithinPlatformLimits } from './deliverable-within-platform-limits.ts';
import { deliverableAssigned } from './deliverable-assigned.ts';
import { postingHourMissing } from './posting-hour-missing.ts';
import { mandatoryMeasurable } from './mandatory-measurable.ts';
import { undefinedTerm } from './undefined-term.ts';
import { toneWithoutReference } from './tone-without-reference.ts';
import { criterionWithoutPoints } from './criterion-without-points.ts';
import { feedbackUnanswered } from './feedback-unanswered.ts';
import { statementsContradict } from './statements-contradict.ts';
import { totalsAddUp } from './totals-add-up.ts';
import { precedenceNamed } from './precedence-named.ts';
import { nothingOwed } from './nothing-owed.ts';
import { partnerWithoutResponsibility } from './partner-without-responsibility.ts';
import { oneSidedPartnership } from './one-sided-partnership.ts';
import { overScripted } from './over-scripted.ts';
import { castingMeasurable } from './casting-measurable.ts';
import { eventUndated } from './event-undated.ts';
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
import { overlayTarget } from './shape/overlay-target.ts';
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
  overlayTarget,
];

/** Rules that read a resolved agreement, in the order of their codes. */
export const rules: readonly Rule[] = [
  unknownValue,
  questionOpen,
  oneOwner,
  onePointPerson,
  oneAudienceSegment,
  oneValueProposition,
  deliverableQuantified,
  deliverableSpecified,
  deliverableWithinPlatformLimits,
  deliverableAssigned,
  postingHourMissing,
  mandatoryMeasurable,
  undefinedTerm,
  toneWithoutReference,
  criterionWithoutPoints,
  feedbackUnanswered,
  statementsContradict,
  totalsAddUp,
  precedenceNamed,
  nothingOwed,
  partnerWithoutResponsibility,
  oneSidedPartnership,
  overScripted,
  castingMeasurable,
  eventUndated,
  expectationUnmet,
  expectationsContradict,
  successUnreconciled,
];

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
