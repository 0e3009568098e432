import type { Platform } from '../../domain/schema/facts.ts';
import type { Words } from '../../words/index.ts';
import type { Row, TableView } from '../campaign/section.ts';
import { formatIn } from '../format.ts';
import { link, said, text, type Line } from '../piece.ts';
import { closedMarkets } from './closed-markets.ts';
import { changeOf, factOf, factsBlock, pageOf, saidLine, type FactContext, type FactPage, type FactSection } from './fact-page.ts';
import { dayPiece, linkedLine, provenanceLines, provenanceView } from './provenance.ts';
import { secondsText } from './seconds.ts';

/** The page of a platform; undefined when the audience knows of no such platform. */
export function platformPage(id: string, context: FactContext): FactPage | undefined {
  const platform = context.facts.platform(id);
  if (!platform) return undefined;
  const { words } = context;
  return pageOf(
    {
      title: platform.name,
      description: words.platforms.description(platform.name),
      lead: platform.url === undefined ? [] : linkedLine(platform.url),
      sections: [formatsSection(platform, words), advertisingSection(platform, words), closedSection(id, context)].filter(
        (section) => section !== undefined,
      ),
      change: changeOf('platform', id, context),
    },
    platform.writtenIn,
    context,
  );
}

function formatsSection({ formats = [] }: Platform, words: Words): FactSection {
  const { platforms } = words;
  const head = { id: 'formats', title: platforms.formats, provenance: undefined };
  if (formats.length === 0) return { ...head, blocks: [{ kind: 'line', line: [text(platforms.noFormats)] }] };
  return { ...head, blocks: [{ kind: 'table', table: formatsTable(formats, words) }] };
}

/** Columns that no format says anything about are left out. */
function formatsTable(formats: readonly Format[], words: Words): TableView {
  const { platforms } = words;
  const columns = COLUMNS.filter((column) => formats.some((format) => cellOf[column](format, words).length > 0));
  return {
    caption: platforms.formatsCaption,
    isCaptionHidden: true,
    columns: ['format' as const, ...columns].map((column) => ({ title: platforms.formatColumns[column] })),
    rows: formats.map((format): Row => ({
      id: `format-${format.id ?? ''}`,
      head: [said(format.title)],
      detail: detailOf(format, words),
      cells: columns.map((column) => cellOf[column](format, words)),
      notes: [],
    })),
  };
}

const COLUMNS = ['ratio', 'pixels', 'length', 'caption', 'items', 'lasts', 'source'] as const;

const cellOf: Readonly<Record<(typeof COLUMNS)[number], (format: Format, words: Words) => Line[]>> = {
  ratio: ({ aspectRatios = [] }, { language }) => lineIf(formatIn(language).list(aspectRatios)),
  pixels: ({ resolution }) => lineIf(resolution?.replace(/\s?[x×]\s?/, ' × ')),
  length: ({ minSeconds, maxSeconds }, words) => lineIf(lengthText(minSeconds, maxSeconds, words)),
  caption: ({ maxCaption }, { platforms }) => lineIf(maxCaption === undefined ? undefined : platforms.characters(maxCaption)),
  items: ({ maxItems }, { platforms, language }) =>
    lineIf(maxItems === undefined ? undefined : platforms.upTo(formatIn(language).number(maxItems))),
  lasts: ({ lasts }) => (lasts === undefined ? [] : [[said(lasts)]]),
  source: (format, words) => provenanceLines(format, words),
};

function lengthText(from: number | undefined, to: number | undefined, words: Words): string | undefined {
  const { lengths } = words.platforms;
  if (from !== undefined && to !== undefined) return lengths.between(secondsText(from, words), secondsText(to, words));
  if (to !== undefined) return lengths.atMost(secondsText(to, words));
  return from === undefined ? undefined : lengths.atLeast(secondsText(from, words));
}

/** A medium that only says the format's name again is left out. */
function detailOf({ medium, note, title }: Format, { platforms }: Words): Line {
  const kind = platforms.media[medium];
  const isSaid = title.toLowerCase().includes(kind.toLowerCase());
  return [...(isSaid ? [] : [text(note === undefined ? kind : `${kind}. `)]), ...saidLine(note)];
}

function lineIf(words: string | undefined): Line[] {
  return words === undefined || words === '' ? [] : [[text(words)]];
}

function advertisingSection(platform: Platform, words: Words): FactSection | undefined {
  const blocks = factsBlock([
    factOf('platform', ['disclosureTool'], [saidLine(platform.disclosureTool)], words),
    factOf('platform', ['partnershipAds'], [saidLine(platform.partnershipAds)], words),
    factOf('platform', ['notes'], [saidLine(platform.notes)], words),
  ]);
  const provenance = provenanceView(platform, words);
  if (blocks.length === 0 && !provenance) return undefined;
  return { id: 'advertising', title: words.platforms.advertising, provenance, blocks };
}

function closedSection(id: string, { facts, words, base }: FactContext): FactSection {
  const { closed: title, closedIntro, closedCaption, closedColumns: columns, open } = words.platforms;
  const markets = closedMarkets(id, facts);
  if (markets.length === 0) return { id: 'closed', title, provenance: undefined, blocks: [{ kind: 'line', line: [text(open)] }] };
  const rows = markets.map(({ id: market, name, closed }): Row => ({
    head: [link(name, `${base}markets/${market}/`)],
    cells: [
      closed.since === undefined ? [] : [[dayPiece((day) => day, closed.since, words)]],
      [[said(closed.why)]],
      provenanceLines(closed, words),
    ],
    notes: [],
  }));
  const titles = [columns.market, columns.since, columns.why, words.provenance.source];
  const table = { caption: closedCaption, isCaptionHidden: true, columns: titles.map((column) => ({ title: column })), rows };
  return { id: 'closed', title, intro: closedIntro, provenance: undefined, blocks: [{ kind: 'table', table }] };
}

type Format = NonNullable<Platform['formats']>[number];
