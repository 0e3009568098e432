import { expect, test } from 'vitest';
import type { PublishedFacts } from '../../domain/published.ts';
import { factPiece, formatPiece } from './fact-piece.ts';

const facts = {
  market: (id: string) => (id === 'de' ? { name: 'Germany' } : undefined),
  platform: (id: string) => (id === 'instagram' ? { name: 'Instagram', formats: [{ id: 'reel', title: 'Reel' }] } : undefined),
  glossary: (id: string) => (id === 'draft' ? { term: 'Draft' } : undefined),
} as unknown as PublishedFacts;

test('a name leads to the page of what it names', () => {
  const context = { facts, base: '/plans/' };
  expect(factPiece(context, 'market', 'de')).toEqual({ kind: 'link', text: 'Germany', href: '/plans/markets/de/' });
  expect(factPiece(context, 'glossary', 'draft')).toMatchObject({ text: 'Draft', href: '/plans/glossary/#draft' });
  expect(formatPiece(context, 'instagram', 'reel')).toMatchObject({
    text: 'Reel',
    href: '/plans/platforms/instagram/#format-reel',
  });
});

test('a name leads nowhere where there is no site, and an unknown one stays what it is', () => {
  expect(factPiece({ facts, base: undefined }, 'market', 'de')).toMatchObject({ kind: 'said', text: 'Germany' });
  expect(factPiece({ facts, base: '/' }, 'market', 'atlantis')).toMatchObject({ kind: 'said', text: 'atlantis' });
  expect(formatPiece({ facts, base: '/' }, 'instagram', 'hologram')).toMatchObject({ kind: 'said', text: 'hologram' });
  expect(formatPiece({ facts, base: '/' }, undefined, 'reel')).toMatchObject({ kind: 'said', text: 'reel' });
});

test('a name in another language than that of the campaign is marked with it', () => {
  const site = { name: 'Samepage', language: 'en', contentLanguage: 'de' };
  const english = { facts, base: '/', site, campaign: { title: 'Aurora', language: 'en' } };
  expect(factPiece(english, 'market', 'de')).toMatchObject({ text: 'Germany', lang: 'de' });
  expect(formatPiece(english, 'instagram', 'reel')).toMatchObject({ text: 'Reel', lang: 'de' });
  expect(factPiece({ ...english, campaign: { title: 'Aurora' } }, 'market', 'de')).not.toHaveProperty('lang');
});
