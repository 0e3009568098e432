import type { Campaign } from '../agreement/agreement.ts';
import { MAKER, roleOf } from '../agreement/roles.ts';
import type { FieldPath } from '../finding.ts';
import { isHeldByCreators } from './right-holders.ts';
import { reviewStepsOf, workflowAt } from './review-steps.ts';
import { subjectsOf } from './subjects.ts';

/** A place by which somebody other than the creators can say no. */
export interface Veto {
  /** What kind of place it is. */
  readonly by: 'right' | 'step' | 'row' | 'document' | 'acceptance';
  readonly path: FieldPath;
  /** The place in its own words. */
  readonly says: string;
  /** What it is about, in plain forms. */
  readonly subjects: ReadonlySet<string>;
  /** Whoever may say no, by reference; empty where the text itself names them. */
  readonly holders: readonly string[];
  /** Ids of the items that it covers. */
  readonly covers: readonly string[];
}

/** Every place of a campaign by which others than creators can say no to something in particular, in the order of the sections. */
export function vetoesOf(campaign: Campaign): readonly Veto[] {
  return [...inDeliverables(campaign), ...inSteps(campaign), ...inRows(campaign), ...inRights(campaign)];
}

function inDeliverables(campaign: Campaign): Veto[] {
  return (campaign.deliverables ?? []).flatMap(({ title, document, workflow: id, assignedTo = [], acceptance = [] }, index) => {
    if (!isForCreators(campaign, assignedTo)) return [];
    const approved = acceptance.flatMap((line, at) => {
      const [, subject] = APPROVED_BY.exec(line) ?? [];
      const path = ['deliverables', index, 'acceptance', at];
      return subject === undefined ? [] : [{ by: 'acceptance' as const, path, says: line, ...about([subject]), holders: [] }];
    });
    const { workflow } = workflowAt(campaign, id) ?? {};
    const holders = workflow?.finalDecision === undefined ? [] : [workflow.finalDecision];
    if (document === undefined || !isForOthers(campaign, holders)) return approved;
    const path = ['deliverables', index, 'workflow'];
    return [{ by: 'document' as const, path, says: title, ...about([title, document]), holders }, ...approved];
  });
}

function inSteps(campaign: Campaign): Veto[] {
  return (campaign.workflows ?? []).flatMap((workflow, index) =>
    reviewStepsOf(workflow).flatMap(({ index: at, by, note }) => {
      if (note === undefined || !isForOthers(campaign, by)) return [];
      const path = ['workflows', index, 'steps', at, 'note'];
      return [{ by: 'step' as const, path, says: note, ...about([note]), holders: by }];
    }),
  );
}

function inRows(campaign: Campaign): Veto[] {
  return (campaign.raci ?? []).flatMap(({ activity, covers = [], accountable, responsible = [] }, index) => {
    const [, subject] = APPROVES.exec(activity) ?? APPROVAL.exec(activity) ?? [];
    const holders = accountable ?? responsible;
    if (subject === undefined || !isForOthers(campaign, holders)) return [];
    return [{ by: 'row' as const, path: ['raci', index, 'activity'], says: activity, ...about([subject]), holders, covers }];
  });
}

function inRights(campaign: Campaign): Veto[] {
  return (campaign.decisionRights ?? []).flatMap(({ topic, covers = [], holder }, index) => {
    if (holder === undefined || isHeldByCreators(campaign, holder)) return [];
    const path = ['decisionRights', index];
    return [{ by: 'right' as const, path, says: topic, ...about([topic, ...covers]), holders: [holder] }];
  });
}

function about(texts: readonly string[]): Pick<Veto, 'subjects' | 'covers'> {
  return { subjects: subjectsOf(texts), covers: [] };
}

function isForCreators(campaign: Campaign, references: readonly string[]): boolean {
  return references.some((reference) => roleOf(campaign, reference)?.kind === 'creator');
}

function isForOthers(campaign: Campaign, references: readonly string[]): boolean {
  return references.some((reference) => reference !== MAKER && roleOf(campaign, reference)?.kind !== 'creator');
}

const APPROVES =
  /^(?:approv(?:e|es|ing|al of)|sign(?:s|ing)? off(?: on)?|decid(?:e|es|ing)(?: on)?|clear(?:s|ing)?|veto(?:es|ing)?|releas(?:e|es|ing))\s+(.+)$/i;
const APPROVAL = /^(.+?)\s+(?:approvals?|sign-?offs?|clearance|decisions?)$/i;
const APPROVED_BY =
  /^(.+?)\s+(?:(?:is|are|was|were|has been|have been)\s+)?(?:approved|signed off|agreed|cleared|accepted)\s+by\b/i;
