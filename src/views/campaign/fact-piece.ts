import { link, said, type Piece } from '../piece.ts';
import type { Context } from './context.ts';

/** The name of a market, platform, metric or word, which leads to its page where the base of the site is known. */
export function factPiece({ facts, base }: Pick<Context, 'facts' | 'base'>, type: LinkedType, id: string): Piece {
  const name = type === 'glossary' ? facts.glossary(id)?.term : facts[type](id)?.name;
  if (name === undefined) return said(id);
  return base === undefined ? said(name) : link(name, `${base}${ADDRESS[type](id)}`);
}

/** The name of a platform's format, which leads to its limits. */
export function formatPiece({ facts, base }: Pick<Context, 'facts' | 'base'>, platform: string | undefined, id: string): Piece {
  const title = platform && facts.platform(platform)?.formats?.find((format) => format.id === id)?.title;
  if (platform === undefined || title === undefined) return said(id);
  return base === undefined ? said(title) : link(title, `${base}${ADDRESS.platform(platform)}#format-${id}`);
}

/** Shared entries that have a page or a place on one. */
export type LinkedType = keyof typeof ADDRESS;

const ADDRESS = {
  market: (id: string) => `markets/${id}/`,
  platform: (id: string) => `platforms/${id}/`,
  metric: (id: string) => `metrics/${id}/`,
  glossary: (id: string) => `glossary/#${id}`,
} as const;
