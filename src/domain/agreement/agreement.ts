import type { Prose } from '../corpus.ts';
import type { FieldPath } from '../finding.ts';
import type { JsonObject } from '../json.ts';
import type { WrittenCampaign } from '../schema/campaign.ts';
import type { Spelled } from '../schema/spelled.ts';

/** A campaign's data, spelled out, with defaults, groups and facts applied. The same shape as what is written. */
export type Campaign = Spelled<WrittenCampaign>;

/** One deliverable of a resolved campaign. */
export type Deliverable = NonNullable<Campaign['deliverables']>[number];
/** One role of a resolved campaign. */
export type Role = NonNullable<Campaign['roles']>[number];
/** One approval workflow of a resolved campaign. */
export type Workflow = NonNullable<Campaign['workflows']>[number];
/** One milestone of a resolved campaign. */
export type Milestone = NonNullable<Campaign['milestones']>[number];
/** One KPI of a resolved campaign. */
export type Kpi = NonNullable<Campaign['kpis']>[number];
/** One row of the RACI matrix. */
export type RaciRow = NonNullable<Campaign['raci']>[number];

/** A campaign as written and as it is to be understood. */
export interface Agreement {
  readonly id: string;
  /** Path of the file inside the content folder. */
  readonly file: string;
  readonly written: JsonObject;
  readonly campaign: Campaign;
  /** Where each value that was not written here comes from, by dotted path (`deliverables.2.platform`). */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Where `?` stands, in the order of the file. */
  readonly unknown: readonly FieldPath[];
  /** RACI rows that follow from assignments, workflows and decision rights. */
  readonly derivedRaci: readonly DerivedRaciRow[];
  readonly brief: Prose | undefined;
}

/** Where a value comes from when it does not stand at its place in the file. */
export interface Origin {
  /**
   * - `default`, `campaign`: another place of the same file, named by `at`
   * - `market`, `platform`, `party`, `metric`: a shared fact, whose entry `at` names
   * - `title`: an id made from the item's title
   * - `assumed`: taken for granted until someone writes it, from the entry that `at` names
   */
  readonly from: 'default' | 'campaign' | 'market' | 'platform' | 'party' | 'metric' | 'title' | 'assumed';
  readonly at: string;
}

/** A RACI row that nobody wrote, with the place it follows from. */
export interface DerivedRaciRow {
  /** Its activity is in English, as data; `act` and `about` say the same for pages in any language. */
  readonly row: Omit<RaciRow, 'id'>;
  /** What is done with the thing it is about. */
  readonly act: 'deliver' | 'review' | 'seeTo' | 'measure' | 'decide';
  /** The thing's name, as the campaign has it. */
  readonly about: string;
  readonly from: FieldPath;
}
