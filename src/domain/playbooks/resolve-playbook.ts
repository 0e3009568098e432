import { applyDefaults } from '../agreement/apply-defaults.ts';
import type { Campaign, DerivedRaciRow, Origin } from '../agreement/agreement.ts';
import { deriveRaci } from '../agreement/derive-raci.ts';
import { Origins } from '../agreement/origins.ts';
import { spellOut } from '../agreement/spell-out.ts';
import type { FieldPath } from '../finding.ts';
import type { JsonObject } from '../json.ts';
import { outlineOf } from '../schema/outline.ts';
import type { Metric } from '../schema/facts.ts';
import type { Playbook } from './overlay.ts';

/** A playbook as a campaign would read it: nobody holds the roles yet, and days are counted from the launch. */
export interface ResolvedPlaybook {
  readonly campaign: Campaign;
  /** Where each value that was not written at its place comes from, by dotted path. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** RACI rows that follow from assignments, workflows and decision rights. */
  readonly derivedRaci: readonly DerivedRaciRow[];
  /** Where `?` stands, in the order of the file. */
  readonly unknown: readonly FieldPath[];
}

/**
 * Applies to a playbook what a campaign applies to itself: defaults, and the formulas of shared metrics. `written` is the same playbook as
 * it stands in its file. What depends on a market or a party stays open: the market tells it beside the playbook.
 */
export function resolvePlaybook(
  { written, playbook }: { readonly written: JsonObject; readonly playbook: Playbook },
  metricOf: (id: string) => Pick<Metric, 'name' | 'formula'> | undefined,
): ResolvedPlaybook {
  const outline = outlineOf('playbook');
  const campaign = spellOut(outline, playbook).data as unknown as Campaign;
  const origins = new Origins();
  applyDefaults(campaign, origins);
  campaign.kpis?.forEach((kpi, index) => {
    const metric = kpi.metric === undefined ? undefined : metricOf(kpi.metric);
    origins.fill(kpi, 'title', metric?.name, `kpis.${index}`, 'metric', kpi.metric ?? '');
    origins.fill(kpi, 'formula', metric?.formula, `kpis.${index}`, 'metric', kpi.metric ?? '');
  });
  return { campaign, origins: origins.all, derivedRaci: deriveRaci(campaign), unknown: spellOut(outline, written).unknown };
}
