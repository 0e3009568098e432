import type { Row } from '../campaign/section.ts';
import { formatIn } from '../format.ts';
import { factsBlock, saidLine, textLine, type FactBlock, type FactSection, type ScaleView } from '../facts/fact-page.ts';
import { provenanceLines } from '../facts/provenance.ts';
import { quiet, said, text } from '../piece.ts';
import { marketLine } from './party-list.ts';
import { fact, type PartyContext, type PublishedParty } from './party-context.ts';

const SCALES = ['maturity', 'speed', 'formality', 'riskAppetite'] as const;

/** How a party works: scales from 1 to 5 in words, the size of its team, how it decides. */
export function styleSection({ workingStyle }: PublishedParty, { words }: PartyContext): FactSection | undefined {
  if (!workingStyle) return undefined;
  const { parties } = words;
  const scales = SCALES.flatMap((key): ScaleView[] => {
    const value = workingStyle[key];
    if (value === undefined) return [];
    const { label, steps } = parties.scales[key];
    return [{ label, value, word: steps[value - 1] ?? '', of: parties.of5(value) }];
  });
  const size = workingStyle.scale && parties.sizes[workingStyle.scale];
  return {
    id: 'style',
    title: parties.style,
    intro: parties.styleIntro,
    provenance: undefined,
    blocks: [
      ...(scales.length > 0 ? [{ kind: 'scales' as const, scales }] : []),
      ...factsBlock([
        fact(parties.size, [textLine(size)]),
        fact(parties.decides, [saidLine(workingStyle.decides)]),
        fact(parties.notes, [saidLine(workingStyle.notes)]),
      ]),
    ],
  };
}

/** How a party defines tiers, approval, KPIs and UGC for itself. */
export function frameworkSection({ framework, name }: PublishedParty, context: PartyContext): FactSection | undefined {
  if (!framework) return undefined;
  const { parties } = context.words;
  const { workflow, kpis = [], ugc, tiers = [] } = framework;
  return {
    id: 'framework',
    title: parties.framework,
    intro: parties.frameworkIntro,
    provenance: undefined,
    blocks: [
      ...factsBlock([
        fact(parties.workflow, [saidLine(workflow)]),
        fact(
          parties.kpis,
          kpis.map((kpi) => [said(kpi)]),
        ),
        fact(parties.ugc, [saidLine(ugc)]),
      ]),
      ...(tiers.length > 0 ? [tiersTable(name, tiers, context)] : []),
    ],
  };
}

type Tier = NonNullable<NonNullable<PublishedParty['framework']>['tiers']>[number];

function tiersTable(name: string, tiers: readonly Tier[], context: PartyContext): FactBlock {
  const { words, base } = context;
  const { parties } = words;
  const { number, share } = formatIn(words.language);
  const rows = tiers.map((tier): Row => {
    const { title, market, engagementFrom, sample, note } = tier;
    const followers = followersText(tier, context);
    return {
      head: [said(title)],
      detail: note ? [said(note)] : [],
      cells: [
        market === undefined ? [] : [marketLine(market, context, base)],
        engagementFrom === undefined
          ? []
          : [[text(share(engagementFrom))], ...(sample === undefined ? [] : [[quiet(parties.sampleOf(number(sample)))]])],
        followers === undefined ? [] : [[text(followers)]],
        provenanceLines(tier, words),
      ],
      notes: [],
    };
  });
  const { tier, tierMarket, engagement, followers } = parties;
  const columns = [tier, tierMarket, engagement, followers, words.provenance.source].map((column) => ({ title: column }));
  return { kind: 'table', table: { caption: parties.tiersCaption(name), isCaptionHidden: false, columns, rows } };
}

function followersText({ followersFrom: from, followersTo: to }: Tier, { words }: PartyContext): string | undefined {
  const { number } = formatIn(words.language);
  const { followersBetween, followersFrom, followersUpTo } = words.parties;
  if (from !== undefined && to !== undefined) return followersBetween(number(from), number(to));
  if (from !== undefined) return followersFrom(number(from));
  return to === undefined ? undefined : followersUpTo(number(to));
}
