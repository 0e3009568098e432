/** Findings that are right wherever a campaign is as small as an example, or as open as one that has just begun. */
export interface Natural {
  readonly rule: string;
  readonly says: readonly string[];
  readonly why: string;
}

/** One finding that is right, with the reason. */
export interface Reviewed {
  /** The example (`rule: its title`), the sample, or the playbook that a campaign was started from. */
  readonly in: string;
  readonly rule: string;
  /** Dotted path. */
  readonly at: string;
  readonly why: string;
}

/** What rules say of good examples because examples are two or three lines long. */
export const naturalInExamples: readonly Natural[] = [
  { rule: 'sections-written', says: ['missing'], why: 'An example has the one or two sections that its rule reads.' },
  { rule: 'unknown-value', says: ['unknown'], why: 'Examples show that what is still asked for is not asked for twice.' },
  { rule: 'one-point-person', says: ['missing'], why: 'Roles of examples have no people.' },
  { rule: 'partner-without-responsibility', says: ['missing'], why: 'Roles of examples own nothing.' },
  { rule: 'nothing-owed', says: ['nothing'], why: 'Some roles only stand beside the one that an example is about.' },
  { rule: 'deliverable-quantified', says: ['count-missing', 'per-missing'], why: 'Pieces of examples are rarely counted.' },
  {
    rule: 'deliverable-specified',
    says: ['format-missing', 'incomplete', 'undated'],
    why: 'Pieces of examples are mostly a title.',
  },
  { rule: 'deliverable-assigned', says: ['nobody'], why: 'Pieces of examples often have no maker.' },
  { rule: 'kpi-baseline', says: ['missing'], why: 'KPIs of examples are mostly a metric.' },
  { rule: 'kpi-target', says: ['missing', 'no-day'], why: 'KPIs of examples are mostly a metric.' },
  { rule: 'kpi-source', says: ['missing', 'metric-knows'], why: 'KPIs of examples are mostly a metric.' },
  { rule: 'kpi-measured-by', says: ['missing'], why: 'KPIs of examples are mostly a metric.' },
  { rule: 'kpi-window', says: ['missing'], why: 'KPIs of examples are mostly a metric.' },
  { rule: 'one-primary-kpi', says: ['none'], why: 'KPIs of examples have no rank.' },
  { rule: 'volume-without-quality', says: ['volume-alone'], why: 'Most examples with a KPI have reach and nothing else.' },
  { rule: 'contingency-timed', says: ['missing', 'incomplete'], why: 'Risks of examples are mostly a title.' },
  {
    rule: 'usage-rights-complete',
    says: ['incomplete'],
    why: 'Rights of examples have the one or two fields that their rule reads.',
  },
];

/** What rules say of the other good examples, one by one. */
export const reviewedInExamples: readonly Reviewed[] = [
  {
    in: 'undefined-term: A tier of this campaign',
    rule: 'tier-by-engagement',
    at: 'tiers.0',
    why: 'The tier has a rate, and nobody knows from how many posts.',
  },
  {
    in: 'totals-add-up: Waves, groups and instalments in order',
    rule: 'kill-fee',
    at: 'payment.killFee',
    why: 'Two creators are contracted, and stopping is not thought of.',
  },
  {
    in: 'totals-add-up: Waves, groups and instalments in order',
    rule: 'written-contract-required',
    at: 'deliverables.0.fee',
    why: 'Each earns 1,200 EUR, and no contract is named.',
  },
  {
    in: 'precedence-named: A contract as an act',
    rule: 'one-accountable',
    at: 'raci.0',
    why: 'The row has nobody who answers for it.',
  },
  {
    in: 'nothing-owed: Watching a risk is something; the public owes nothing',
    rule: 'risk-creator-unavailable',
    at: 'risks',
    why: 'The film hangs on one creator, and the only risk is another one.',
  },
  {
    in: 'role-without-part: No row is written yet',
    rule: 'risk-creator-unavailable',
    at: 'risks',
    why: 'The film hangs on one creator, and the only risk is another one.',
  },
  {
    in: 'kill-fee: Said among the risks, and still asked for',
    rule: 'risk-creator-unavailable',
    at: 'risks',
    why: 'The film hangs on one creator, and the only risk is another one.',
  },
  {
    in: 'expectations-contradict: Another kind of news than a KPI; a decision that leaves out what others decide',
    rule: 'expectation-unmet',
    at: 'roles.0.expects.0',
    why: 'It contradicts nothing, and nobody has agreed to give it.',
  },
  {
    in: 'sections-written: Everything, as far as it is known',
    rule: 'payment-trigger-known',
    at: 'payment.schedule.0',
    why: 'The instalment has a share and no day.',
  },
  {
    in: 'sections-written: Everything, as far as it is known',
    rule: 'coverage-unnamed',
    at: 'communication',
    why: 'A film is published, and nobody answers comments.',
  },
  {
    in: 'payment-covers-creators: By fee, by instalment, by bonus',
    rule: 'kill-fee',
    at: 'payment.killFee',
    why: 'Two creators are contracted, and stopping is not thought of.',
  },
  {
    in: 'payment-covers-creators: Nothing about money yet, and a fee that is still asked for',
    rule: 'kill-fee',
    at: 'payment.killFee',
    why: 'A creator is contracted, late payment is thought of, and stopping is not.',
  },
  {
    in: 'usage-rights-complete: One film with rights of its own, and the campaign’s for the rest; a plan needs none',
    rule: 'event-undated',
    at: 'deliverables.1',
    why: 'Three months from the posting, and no day of posting.',
  },
  {
    in: 'usage-rights-complete: Still asked for, and nothing written at all',
    rule: 'event-undated',
    at: 'deliverables.0',
    why: 'The rights begin with the posting, and no day of posting is written or asked for.',
  },
  {
    in: 'rights-outlive-use: Exactly as long, by the last piece, and without an end',
    rule: 'posting-hour-missing',
    at: 'deliverables.1.post.from',
    why: 'One day, and no hour.',
  },
  {
    in: 'rights-outlive-use: Exactly as long, by the last piece, and without an end',
    rule: 'perpetual-rights',
    at: 'deliverables.1.usageRights.period',
    why: 'Rights that never end outlive every use, and are a finding of their own.',
  },
  {
    in: 'rights-outlive-use: Still asked for',
    rule: 'posting-hour-missing',
    at: 'deliverables.0.post.from',
    why: 'Two days, and no hour.',
  },
  {
    in: 'written-contract-required: A day on which contracts are signed',
    rule: 'precedence-named',
    at: 'milestones.0.title',
    why: 'Contracts are signed, and none is among the documents.',
  },
  {
    in: 'ugc-rotation-gap: Friday to Monday, and the last clip is out before the flight ends',
    rule: 'zone-assumed',
    at: 'deliverables.0.post',
    why: 'Partners in Berlin and New York, and an hour of neither.',
  },
];

/** What rules say of campaigns on which partners are still agreeing. */
export const naturalWhileOpen: readonly Natural[] = [
  { rule: 'unknown-value', says: ['unknown'], why: 'Parties, people and days are to be agreed.' },
  { rule: 'question-open', says: ['open'], why: 'A playbook brings the questions that always come up.' },
  { rule: 'sections-written', says: ['missing'], why: 'Repair Week 2027 has no payment, rights, rhythm and risks yet.' },
  { rule: 'kpi-baseline', says: ['incomplete'], why: 'A playbook knows no period of the campaign before.' },
  { rule: 'precedence-named', says: ['not-listed'], why: 'The contracts that a playbook speaks of are yet to be named.' },
];

/** What rules say of the samples and of campaigns started from playbooks, one by one. */
export const reviewedInContent: readonly Reviewed[] = [
  {
    in: 'daybrim-first-light',
    rule: 'event-undated',
    at: 'selection.replyWithin',
    why: 'Before the casting closed, nobody knew when makers would be told.',
  },
  {
    in: 'tarnloop-repair-week',
    rule: 'kpi-source',
    at: 'kpis.0',
    why: 'Somebody reads comments by hand, and it does not say where.',
  },
  {
    in: 'cross-market-launch-v1',
    rule: 'expectation-unmet',
    at: 'roles.0.expects.1',
    why: 'A list of questions every day, which nobody has agreed to send.',
  },
  {
    in: 'cross-market-launch-v1',
    rule: 'expectation-unmet',
    at: 'roles.2.expects.0',
    why: 'News on the board every day, which local partners have agreed to give once a week.',
  },
  ...['raci.1.accountable', 'raci.2.accountable', 'raci.4.accountable', 'workflows.0.finalDecision'].map((at) => ({
    in: 'cross-market-launch-v1',
    rule: 'one-accountable',
    at,
    why: 'One role stands for the local partners of all markets: once they are named, each market has one who answers.',
  })),
  {
    in: 'cross-market-launch-v1',
    rule: 'ugc-lead',
    at: 'ugc.lead.1.role',
    why: 'One role stands for the local partners of all markets: one of them leads UGC.',
  },
  {
    in: 'cross-market-launch-v1',
    rule: 'platform-closed-in-market',
    at: 'defaults.platform',
    why: 'It is for China and Russia too, and what differs there stands in the overlays, which a start leaves out.',
  },
  {
    in: 'joint-product-launch-v1',
    rule: 'expectation-unmet',
    at: 'roles.2.expects.1',
    why: 'The status of the outreach every day, which nobody has agreed to give.',
  },
  {
    in: 'joint-product-launch-v1',
    rule: 'expectations-contradict',
    at: 'roles.0.expects.0',
    why: 'The brand expects the primary KPI every day, and the agreed rhythm is daily in launch week alone.',
  },
  {
    in: 'ugc-programme-v1',
    rule: 'expectation-unmet',
    at: 'roles.0.expects.0',
    why: 'The rate of every clip each day of the UGC agency, and the studio is the one that reads it.',
  },
];
