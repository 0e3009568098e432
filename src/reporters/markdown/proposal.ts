import type { ListItem } from 'mdast';
import type { HiddenFile } from '../../domain/proposal/content-state.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { SettingsChanges, WeightChange } from '../../domain/proposal/settings-changes.ts';
import type { Report } from '../../domain/report.ts';
import {
  balanceOf,
  comparedLine,
  counted,
  HIDDEN,
  leadOf,
  notComparedLine,
  settingLine,
  SETTINGS_UNREAD,
  weightLine,
} from '../report-words.ts';
import type { LateItem, Section } from './bounded.ts';
import { campaignSections } from './campaign.ts';
import { findingItem, findingsUnder } from './findings.ts';
import { code, heading, item, list, paragraph, shortened, strong, text, texts } from './nodes.ts';

/** What a proposal comes to: what stops it, what it does to the settings and to each campaign, and what it newly breaks or mends. */
export function proposalSections(proposal: Proposal, report: Report): Section[] {
  const { campaigns, introduced, accepted, mended, kept, blocking, settings, notCompared, hidden } = proposal;
  const { comparedWith } = report;
  const stopping = new Set(blocking);
  const others = introduced.filter((finding) => !stopping.has(finding));
  const isSome = others.length < introduced.length;
  return [
    { intro: [{ type: 'paragraph', children: [strong(leadOf(report)), ...texts(` ${balanceOf(report)}`)] }] },
    ...findingsUnder(`What stops this change (${blocking.length})`, blocking, { most: Infinity }),
    ...settingsSections(settings),
    ...listUnder(
      'Not compared',
      notCompared.map((one) => () => item(texts(notComparedLine({ ...one, file: `\`${one.file}\`` })))),
    ),
    ...listUnder(
      'Files that are no content',
      hidden.map((file) => () => hiddenItem(file)),
    ),
    ...campaigns.flatMap((campaign) => campaignSections(campaign, proposal)),
    ...(campaigns.length === 0 ? [{ intro: [paragraph('No agreement changes.')] }] : []),
    ...findingsUnder(`${isSome ? 'Other new findings' : 'New findings'} (${others.length})`, others),
    ...findingsUnder(`Accepted (${accepted.length})`, accepted),
    ...findingsUnder(`Mended (${mended.length})`, mended, { isShort: true }),
    ...(kept > 0 ? [{ intro: [paragraph(`${counted(kept, ['finding was', 'findings were'])} there before.`)] }] : []),
    ...(comparedWith ? [{ intro: [paragraph(comparedLine(comparedWith))] }] : []),
  ];
}

function settingsSections({ weights, values, isUnread }: SettingsChanges): Section[] {
  const items = [
    ...weights.map((weight) => () => weightItem(weight)),
    ...values.map((value) => () => item(texts(settingLine(value)))),
  ];
  if (items.length === 0 && !isUnread) return [];
  const title = heading(3, 'Settings of the site', code('samepage.yaml'));
  return [{ intro: isUnread ? [title, paragraph(SETTINGS_UNREAD)] : [title], items }];
}

function weightItem(change: WeightChange): ListItem {
  const { why, findings } = change;
  const line = weightLine({ ...change, why: why === undefined ? undefined : shortened(why, LONGEST_REASON) });
  const more = findings.length - SHOWN_AT_MOST;
  const shown = [
    ...findings.slice(0, SHOWN_AT_MOST).map((finding) => findingItem(finding)),
    ...(more > 0 ? [item([text(`… and ${more} more`)])] : []),
  ];
  return item(texts(line), shown.length > 0 ? list(shown) : undefined);
}

function hiddenItem({ file, kind }: HiddenFile): ListItem {
  return item([code(file), text(`: ${HIDDEN[kind]}`)]);
}

function listUnder(title: string, items: readonly LateItem[]): Section[] {
  return items.length === 0 ? [] : [{ intro: [heading(3, title)], items }];
}

const LONGEST_REASON = 600;
const SHOWN_AT_MOST = 10;
