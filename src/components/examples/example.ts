import type { RowView } from '../../views/campaign-row.ts';
import type { CampaignListPage } from '../../views/campaign-list.ts';
import type { SectionGroup } from '../../views/campaign/campaign-page.ts';
import type { Note } from '../../views/campaign/finding-desk.ts';
import type { FindingGroup } from '../../views/campaign/finding-view.ts';
import type { NextDate } from '../../views/campaign/masthead.ts';
import type { Fact, ItemView, TableView } from '../../views/campaign/section.ts';
import type { SignatureSummary } from '../../views/campaign/signature-summary.ts';
import type { Change, LabelGroup } from '../../views/facts/fact-page.ts';
import type { ProvenanceView } from '../../views/facts/provenance.ts';
import type { Line, Tone } from '../../views/piece.ts';

/** What the parts of the gallery are shown with; the words of the interface come on top. */
export interface PartProps {
  readonly State: { readonly tone: Tone; readonly word: string };
  readonly Line: { readonly line: Line };
  readonly Facts: { readonly facts: readonly Fact[] };
  readonly Notes: { readonly notes: readonly Note[] };
  readonly FindingGroups: { readonly groups: readonly FindingGroup[] };
  readonly DataTable: { readonly table: TableView };
  readonly ClauseItem: { readonly item: ItemView };
  readonly NextDates: { readonly next: readonly NextDate[] };
  readonly SectionIndex: { readonly groups: readonly SectionGroup[] };
  readonly SignatureList: { readonly signatures: SignatureSummary };
  readonly CampaignCards: { readonly rows: readonly RowView[]; readonly isWaiting: boolean };
  readonly CampaignListing: { readonly list: CampaignListPage };
  readonly LabelGroups: { readonly groups: readonly LabelGroup[] };
  readonly Provenance: { readonly provenance: ProvenanceView };
  readonly ProposeChange: { readonly change: Change };
  /** A brief, as somebody writes it. */
  readonly Prose: { readonly body: string };
}

/** A part of the pages. */
export type PartName = keyof PartProps;

/** One case of a part, by what is hard about it. */
export type Example = { readonly [P in PartName]: { readonly part: P; readonly title: string } & PartProps[P] }[PartName];

/** Where an example stands on the page: `state--long-german-word`. */
export function exampleId({ part, title }: Pick<Example, 'part' | 'title'>): string {
  return `${part}--${title}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace('-', '--');
}
