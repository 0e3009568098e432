import type { Campaign, Workflow } from '../agreement/agreement.ts';
import { MAKER } from '../agreement/roles.ts';

/** One step of a workflow in which somebody looks at a piece. */
export interface ReviewStep {
  /** Its place among all steps. */
  readonly index: number;
  /** Who looks; whoever makes the piece is not among them. */
  readonly by: readonly string[];
  readonly action: 'review' | 'approve';
  readonly note: string | undefined;
}

/** The steps in which somebody reviews or approves, in their order. */
export function reviewStepsOf({ steps = [] }: Workflow): readonly ReviewStep[] {
  return steps.flatMap(({ by = [], action, note }, index) => {
    const reviewers = by.filter((reference) => reference !== MAKER);
    const isReview = action === 'review' || action === 'approve';
    return isReview && reviewers.length > 0 ? [{ index, by: reviewers, action, note }] : [];
  });
}

/** Everyone who reviews or approves in a workflow, each once. */
export function reviewersOf(workflow: Workflow): readonly string[] {
  return [...new Set(reviewStepsOf(workflow).flatMap(({ by }) => by))];
}

/** A workflow with its place in the list, or undefined when there is none of that id. */
export function workflowAt(
  { workflows = [] }: Campaign,
  id: string | undefined,
): { readonly workflow: Workflow; readonly index: number } | undefined {
  const index = id === undefined ? -1 : workflows.findIndex((workflow) => workflow.id === id);
  const workflow = workflows[index];
  return workflow && { workflow, index };
}
