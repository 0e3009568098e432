import { contentTypes, type ContentType } from '../../../domain/schema/index.ts';
import { CAMPAIGN_KEY } from '../../format/entry-data.ts';
import type { ControlProps } from './control-props.ts';
import { shownText } from './written-text.ts';

/**
 * The id of the campaign that a record in the form is about: named in it, or by its file. Empty while none is chosen; undefined for an
 * entry that is no record.
 */
export function campaignOfEntry(entry: ReturnType<ControlProps['getEntry']>): string | undefined {
  const collection = entry?.getIn(['collection']);
  const type = RECORDS.find((name) => contentTypes[name].folder === collection);
  if (!entry || !type) return undefined;
  if (type !== 'progress') return shownText(entry.getIn(['data', 'campaign']));
  return shownText(entry.getIn(['slug'])) || shownText(entry.getIn(['data', CAMPAIGN_KEY]));
}

const RECORDS: readonly ContentType[] = ['progress', 'report', 'signoff'];
