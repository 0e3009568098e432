import { isOver } from '../agreement/lifecycle.ts';
import { isLicensed, writtenRights, type WrittenRights } from '../rights/rights.ts';
import { laterDay } from '../time/later-day.ts';
import { isCreator } from '../payment/creator-pay.ts';
import { defineRule } from './rule.ts';

/** Usage rights have an end. */
export const perpetualRights = defineRule({
  meta: {
    id: 'perpetual-rights',
    code: 'SP206',
    severity: 'warning',
    description: 'Disallow usage rights without an end: for ever, for twenty years or more, or in every medium there will ever be.',
    why: 'A face in an ad for ever shuts its owner out of every competitor for ever; whoever notices late asks for ten times the fee, or leaves.',
    howToFix: 'Write a period such as “12 months”, and the price or the way to extend it.',
    whenNotTo:
      'Footage that is bought outright, and paid so, may be used for ever: accept the finding and say what was paid. Content that no creator makes is the maker’s own. A campaign that is over is left as it was.',
    messages: {
      perpetual: 'The {rights} never end. Write a `period` such as “12 months”; it can be extended later.',
      'too-long': 'The {rights} last for {period}, longer than the campaign is remembered. Write a `period` such as “12 months”.',
      'every-medium': 'The {rights} hold in “{channel}”, which nobody can price. Name the channels.',
    },
    examples: {
      good: [
        {
          title: 'Two years',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { channels: [own accounts, shop], from: posting, period: 24 months }\n',
        },
        {
          title: 'A film by the agency belongs to the brand',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }, { id: agency, kind: agency, party: harbour }]\ndeliverables: [{ title: Shop film, workstream: owned, assignedTo: agency, usageRights: { period: perpetual } }]\n',
        },
        {
          title: 'All of the brand’s accounts are channels with names; the period is still asked for',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { channels: [all Lumen accounts, every shop page], from: posting, period: "?" }\n',
        },
      ],
      bad: [
        {
          title: 'For ever',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\nusageRights: { channels: own accounts, from: posting, period: perpetual }\n',
          says: ['perpetual'],
          at: ['usageRights.period'],
        },
        {
          title: 'Ninety-nine years of one film',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: mila, kind: creator, party: mila-hart }]\ndeliverables: [{ title: Film, assignedTo: mila, usageRights: { from: posting, period: 99 years } }]\n',
          says: ['too-long'],
          at: ['deliverables.0.usageRights.period'],
        },
        {
          title: 'In all media, now known or hereafter devised',
          content:
            'title: Aurora\nstatus: aligning\nroles: [{ id: creators, kind: creator, size: 6 }]\ndefaults: { usageRights: { channels: [own accounts, "all media, now known or hereafter devised"], from: posting, period: 6 months } }\n',
          says: ['every-medium'],
          at: ['defaults.usageRights.channels.1'],
        },
      ],
    },
  },
  check({ agreement, report }) {
    const { campaign } = agreement;
    if (isOver(campaign)) return;
    const hasCreators = campaign.roles?.some(isCreator) ?? false;
    for (const { rights, path, words, deliverable } of writtenRights(agreement)) {
      if (deliverable ? !isLicensed(campaign, deliverable) : !hasCreators) continue;
      const data = { rights: words.replace(/^the /, '') };
      const { period = '', channels = [] } = rights;
      if (period === 'perpetual') report('perpetual', [...path, 'period'], data);
      else if (isTooLong(rights)) report('too-long', [...path, 'period'], { ...data, period });
      channels.forEach((channel, index) => {
        if (EVERY_MEDIUM.test(channel)) report('every-medium', [...path, 'channels', index], { ...data, channel });
      });
    }
  },
});

function isTooLong({ period = '' }: WrittenRights['rights']): boolean {
  return (laterDay('2000-01-01', period) ?? '') >= '2020-01-01';
}

const EVERY_MEDIUM =
  /^(?:all|any|every|everywhere|unlimited|unrestricted)$|\b(?:all|any|every|unlimited) (?:kinds? of )?(?:media|medium|channels?|platforms?|uses?|purposes?|formats?)\b(?! (?:of|run|owned|by)\b)|\bnow known\b|\bhereafter\b|\bthroughout the universe\b/i;
