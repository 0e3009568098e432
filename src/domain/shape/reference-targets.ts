import type { ReferenceTarget } from '../schema/field.ts';

/** The sections of an agreement whose items a reference may name, for the targets that stand in the agreement itself. */
export const ITEM_SECTIONS: Readonly<Partial<Record<ReferenceTarget, readonly string[]>>> = {
  role: ['roles'],
  workflow: ['workflows'],
  deliverable: ['deliverables'],
  milestone: ['milestones'],
  kpi: ['kpis'],
  wave: ['waves'],
  pillar: ['ugc.pillars'],
  dated: ['deliverables', 'milestones'],
  item: ['deliverables', 'milestones', 'kpis', 'workflows', 'decisionRights'],
};

/** What messages call the things that a reference may name. */
export const TARGET_WORDS: Readonly<Record<ReferenceTarget, string>> = {
  role: 'the role',
  party: 'the party',
  market: 'the market',
  platform: 'the platform',
  metric: 'the metric',
  glossary: 'the glossary word',
  playbook: 'the playbook',
  campaign: 'the campaign',
  holidays: 'the region of holidays',
  format: 'the platform’s format',
  workflow: 'the approval workflow',
  deliverable: 'the deliverable',
  milestone: 'the milestone',
  kpi: 'the KPI',
  wave: 'the wave',
  pillar: 'the content pillar',
  dated: 'the deliverable or milestone',
  item: 'the deliverable, milestone, KPI, workflow or decision right',
  rule: 'the rule',
};
