import type { Words } from '../../words/index.ts';
import type { Fact } from '../campaign/section.ts';
import { hueOf } from '../campaign/role-names.ts';
import { cityOf, formatIn } from '../format.ts';
import { changeOf, factsBlock, pageOf, saidLine, textLine, type FactPage, type FactSection } from '../facts/fact-page.ts';
import { daysText, hoursText } from '../facts/market-page.ts';
import { joined, link, quiet, said, text, type Line } from '../piece.ts';
import { campaignsSection, loadSection } from './campaigns.ts';
import { channelsSection, handlesSection, peopleSection } from './people.ts';
import { daysOffSection } from './days-off.ts';
import { frameworkSection, styleSection } from './style.ts';
import { marketLine } from './party-list.ts';
import { fact, marketOf, type PartyContext, type PartyPageOptions, type PublishedParty } from './party-context.ts';
import { hasPartyPage, partyAddress } from './party-address.ts';

/** The page of a party: who, where and when, how they work, what they owe. Undefined when the audience knows of no such party. */
export function partyPage(id: string, options: PartyPageOptions): FactPage | undefined {
  const { site, asOf, facts, campaigns } = options.published;
  const context: PartyContext = { ...options, site, asOf, facts, campaigns };
  const party = hasPartyPage(context.facts, id) ? context.facts.party(id) : undefined;
  if (!party) return undefined;
  const { words } = context;
  const sections = [
    loadSection(id, party, context),
    aboutSection(id, party, context),
    peopleSection(party, context),
    daysOffSection(party, context),
    styleSection(party, context),
    handlesSection(party, context),
    channelsSection(party, context),
    frameworkSection(party, context),
    campaignsSection(id, party, context),
  ];
  return pageOf(
    {
      title: party.name,
      isNamed: true,
      description: `${party.name}: ${words.parties.lead}`,
      lead: leadOf(party, words),
      sections: sections.filter((section) => section !== undefined),
      change: changeOf('party', id, context),
    },
    party.writtenIn,
    context,
  );
}

/** `Creator · Films her own kitchen.` */
function leadOf({ kind, summary, fictional }: PublishedParty, words: Words): Line {
  const parts: Line[] = [
    [{ kind: 'role', text: words.kinds[kind], hue: hueOf(kind) }],
    saidLine(summary),
    fictional === true ? [quiet(words.parties.invented)] : [],
  ];
  return joined(
    parts.filter((line) => line.length > 0),
    quiet(' · '),
  );
}

function aboutSection(id: string, party: PublishedParty, context: PartyContext): FactSection {
  const { words, base, facts } = context;
  const { parties } = words;
  const { market, zone, language = [], turnaround, filmLength, represents = [], remarks } = party;
  const format = formatIn(words.language);
  const names = language.map(format.languageName);
  const agents = facts.ids.party.filter((other) => facts.party(other)?.represents?.includes(id));
  return {
    id: 'about',
    title: parties.about,
    provenance: undefined,
    blocks: factsBlock([
      fact(parties.zone, [[text(cityOf(zone)), quiet(` · ${zone}`)]]),
      assumable(parties.hours, hoursText(party.hours), hoursText(marketOf(party, context)?.hours), party, context),
      assumable(
        parties.days,
        daysText(party.days ?? [], words),
        daysText(marketOf(party, context)?.days ?? [], words),
        party,
        context,
      ),
      fact(parties.languages, [textLine(format.list(names))]),
      fact(parties.market, [market === undefined ? [] : marketLine(market, context, base)]),
      fact(parties.turnaround, [saidLine(turnaround)]),
      fact(parties.filmLength, [textLine(filmLength?.replace(/\s*-\s*/, '–'))]),
      fact(parties.represents, [partiesLine(represents, context)]),
      fact(parties.represented, [partiesLine(agents, context)]),
      fact(parties.remarks, [saidLine(remarks)]),
    ]),
  };
}

/** What a party does not say is assumed from its market, and said to be assumed. */
function assumable(
  label: string,
  own: string | undefined,
  usual: string | undefined,
  party: PublishedParty,
  context: PartyContext,
): Fact | undefined {
  const { parties } = context.words;
  if (own) return fact(label, [textLine(own)]);
  if (usual) return fact(label, [textLine(usual)], parties.assumedFrom(marketOf(party, context)?.name ?? ''));
  return fact(label, [[{ kind: 'open', text: parties.notWritten }]]);
}

function partiesLine(ids: readonly string[], { facts, base, words }: PartyContext): Line {
  const names = ids.map((id): Line => {
    const name = facts.party(id)?.name ?? id;
    return [hasPartyPage(facts, id) ? link(name, partyAddress(base, id)) : said(name)];
  });
  const separators = formatIn(words.language).separators(names.length);
  return names.flatMap((name, index) => (index === 0 ? name : [text(separators[index - 1] ?? ', '), ...name]));
}
