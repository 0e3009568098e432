import type { Finding } from '../finding.ts';
import { acceptanceCurrent } from './acceptance-current.ts';
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
import { sectionsWritten } from './sections-written.ts';
import { statementsContradict } from './statements-contradict.ts';
import { totalsAddUp } from './totals-add-up.ts';
import { precedenceNamed } from './precedence-named.ts';
import { nothingOwed } from './nothing-owed.ts';
import { partnerWithoutResponsibility } from './partner-without-responsibility.ts';
import { oneSidedPartnership } from './one-sided-partnership.ts';
import { overScripted } from './over-scripted.ts';
import { castingMeasurable } from './casting-measurable.ts';
import { exclusivityClash } from './exclusivity-clash.ts';
import { exclusivitySimilar } from './exclusivity-similar.ts';
import { eventUndated } from './event-undated.ts';
import { questionOpen } from './question-open.ts';
import { oneAccountable } from './one-accountable.ts';
import { hasResponsible } from './has-responsible.ts';
import { raciContradictsAssignment } from './raci-contradicts-assignment.ts';
import { accountableIsResponsible } from './accountable-is-responsible.ts';
import { tooManyResponsible } from './too-many-responsible.ts';
import { consultedInflation } from './consulted-inflation.ts';
import { roleWithoutPart } from './role-without-part.ts';
import { roleOverloaded } from './role-overloaded.ts';
import { deciderIsAccountable } from './decider-is-accountable.ts';
import { informedNeverBlocks } from './informed-never-blocks.ts';
import { vetoOnAutonomy } from './veto-on-autonomy.ts';
import { manyVoices } from './many-voices.ts';
import { oneCreatorContact } from './one-creator-contact.ts';
import { relationshipOwner } from './relationship-owner.ts';
import { ugcLead } from './ugc-lead.ts';
import { ugcRotationGap } from './ugc-rotation-gap.ts';
import { ugcOwnBudget } from './ugc-own-budget.ts';
import { ugcOwnBrief } from './ugc-own-brief.ts';
import { ugcOwnKpi } from './ugc-own-kpi.ts';
import { ugcAsFallback } from './ugc-as-fallback.ts';
import { pillarCriteria } from './pillar-criteria.ts';
import { tierByEngagement } from './tier-by-engagement.ts';
import { kpiBaseline } from './kpi-baseline.ts';
import { kpiTarget } from './kpi-target.ts';
import { kpiSource } from './kpi-source.ts';
import { kpiMeasuredBy } from './kpi-measured-by.ts';
import { kpiWindow } from './kpi-window.ts';
import { onePrimaryKpi } from './one-primary-kpi.ts';
import { metricDefinedOnce } from './metric-defined-once.ts';
import { formulaDiffers } from './formula-differs.ts';
import { volumeWithoutQuality } from './volume-without-quality.ts';
import { thresholdWithoutEscalation } from './threshold-without-escalation.ts';
import { bonusWithoutKpi } from './bonus-without-kpi.ts';
import { paymentTriggerKnown } from './payment-trigger-known.ts';
import { paymentCoversCreators } from './payment-covers-creators.ts';
import { killFee } from './kill-fee.ts';
import { usageRightsComplete } from './usage-rights-complete.ts';
import { rightsOutliveUse } from './rights-outlive-use.ts';
import { perpetualRights } from './perpetual-rights.ts';
import { disclosureLabel } from './disclosure-label.ts';
import { platformClosedInMarket } from './platform-closed-in-market.ts';
import { labelLanguage } from './label-language.ts';
import { writtenContractRequired } from './written-contract-required.ts';
import { zoneAssumed } from './zone-assumed.ts';
import { riskCreatorUnavailable } from './risk-creator-unavailable.ts';
import { riskSlip } from './risk-slip.ts';
import { riskUnderperformance } from './risk-underperformance.ts';
import { contingencyTimed } from './contingency-timed.ts';
import { escalationTimed } from './escalation-timed.ts';
import { coverageUnnamed } from './coverage-unnamed.ts';
import { fillMessage, type ClosingRule, type Rule, type RuleMeta, type ShapeRule } from './rule.ts';
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
  sectionsWritten,
  oneAccountable,
  hasResponsible,
  raciContradictsAssignment,
  accountableIsResponsible,
  tooManyResponsible,
  consultedInflation,
  roleWithoutPart,
  roleOverloaded,
  deciderIsAccountable,
  informedNeverBlocks,
  vetoOnAutonomy,
  manyVoices,
  oneCreatorContact,
  relationshipOwner,
  kpiBaseline,
  kpiTarget,
  kpiSource,
  kpiMeasuredBy,
  kpiWindow,
  onePrimaryKpi,
  metricDefinedOnce,
  formulaDiffers,
  volumeWithoutQuality,
  thresholdWithoutEscalation,
  bonusWithoutKpi,
  paymentTriggerKnown,
  paymentCoversCreators,
  usageRightsComplete,
  rightsOutliveUse,
  exclusivityClash,
  killFee,
  perpetualRights,
  exclusivitySimilar,
  disclosureLabel,
  platformClosedInMarket,
  labelLanguage,
  writtenContractRequired,
  zoneAssumed,
  ugcLead,
  ugcRotationGap,
  ugcOwnBudget,
  ugcOwnBrief,
  ugcOwnKpi,
  ugcAsFallback,
  pillarCriteria,
  tierByEngagement,
  riskCreatorUnavailable,
  riskSlip,
  riskUnderperformance,
  contingencyTimed,
  escalationTimed,
  coverageUnnamed,
];

/** Rules about what the others found, in the order of their codes. */
export const closingRules: readonly ClosingRule[] = [acceptanceCurrent];

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

const metas = new Map([...shapeRules, ...rules, ...closingRules].map(({ meta }) => [meta.id, meta]));
