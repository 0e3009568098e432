import type { z } from 'zod';
import { campaignSchema, playbookSchema } from './campaign.ts';
import { glossarySchema, holidaysSchema, marketSchema, metricSchema, platformSchema } from './facts.ts';
import { partySchema } from './party.ts';
import { progressSchema, reportSchema, signoffSchema } from './records.ts';

/** One kind of file in the content folder. */
export interface ContentTypeDefinition<S extends z.ZodType = z.ZodType> {
  /** Folder inside the content folder. */
  readonly folder: string;
  /** `mdx`: typed frontmatter with prose below; `yaml`: data only. */
  readonly form: 'mdx' | 'yaml';
  readonly schema: S;
  /** Whether files stand in a folder of their own per campaign. */
  readonly nested: boolean;
  /** Whether `?` may stand for a value that is not known yet. */
  readonly mayBeUnknown: boolean;
  /** Files are added, never changed. */
  readonly appendOnly: boolean;
}

/** Every kind of file, in the order in which a check reads them. */
export const contentTypes = {
  market: facts('markets', marketSchema),
  holidays: facts('holidays', holidaysSchema),
  platform: facts('platforms', platformSchema),
  metric: facts('metrics', metricSchema),
  glossary: facts('glossary', glossarySchema),
  party: facts('parties', partySchema),
  playbook: { folder: 'playbooks', form: 'mdx', schema: playbookSchema, nested: false, mayBeUnknown: true, appendOnly: true },
  campaign: { folder: 'campaigns', form: 'mdx', schema: campaignSchema, nested: false, mayBeUnknown: true, appendOnly: false },
  progress: facts('progress', progressSchema),
  report: { folder: 'reports', form: 'yaml', schema: reportSchema, nested: true, mayBeUnknown: false, appendOnly: true },
  signoff: { folder: 'signoffs', form: 'yaml', schema: signoffSchema, nested: true, mayBeUnknown: false, appendOnly: true },
} as const satisfies Record<string, ContentTypeDefinition>;

/** The name of a kind of file. */
export type ContentType = keyof typeof contentTypes;

/** The data of a kind of file, as validated. */
export type ContentData<T extends ContentType> = z.infer<(typeof contentTypes)[T]['schema']>;

function facts<const F extends string, S extends z.ZodType>(folder: F, schema: S) {
  return { folder, form: 'yaml', schema, nested: false, mayBeUnknown: false, appendOnly: false } as const;
}
