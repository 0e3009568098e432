import { contentLanguage } from '../../domain/content-language.ts';
import { spokenIn } from '../spoken-in.ts';
import { link, said, type Piece } from '../piece.ts';
import type { Context } from './context.ts';

/** The name of a market, platform, metric or word, which leads to its page where the base of the site is known. */
export function factPiece(sources: FactSources, type: LinkedType, id: string): Piece {
  const { facts, base } = sources;
  const entry = facts[type](id);
  if (entry === undefined) return said(id);
  const name = 'term' in entry ? entry.term : entry.name;
  return inItsLanguage(base === undefined ? said(name) : link(name, `${base}${ADDRESS[type](id)}`), entry, sources);
}

/** The name of a platform's format, which leads to its limits. */
export function formatPiece(sources: FactSources, platform: string | undefined, id: string): Piece {
  const { facts, base } = sources;
  const entry = platform === undefined ? undefined : facts.platform(platform);
  const title = entry?.formats?.find((format) => format.id === id)?.title;
  if (platform === undefined || entry === undefined || title === undefined) return said(id);
  return inItsLanguage(
    base === undefined ? said(title) : link(title, `${base}${ADDRESS.platform(platform)}#format-${id}`),
    entry,
    sources,
  );
}

/** A shared entry may be in another language than the campaign that names it. */
function inItsLanguage(piece: Piece, { writtenIn }: Written, { site, campaign }: FactSources): Piece {
  if (site === undefined) return piece;
  const language = contentLanguage(writtenIn, site);
  return language === contentLanguage(campaign?.language, site) ? piece : spokenIn(piece, language);
}

interface Written {
  readonly writtenIn?: string | undefined;
}

type FactSources = Pick<Context, 'facts' | 'base'> & Partial<Pick<Context, 'site' | 'campaign'>>;

/** Shared entries that have a page or a place on one. */
export type LinkedType = keyof typeof ADDRESS;

const ADDRESS = {
  market: (id: string) => `markets/${id}/`,
  platform: (id: string) => `platforms/${id}/`,
  metric: (id: string) => `metrics/${id}/`,
  glossary: (id: string) => `glossary/#${id}`,
} as const;
