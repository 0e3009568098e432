import { entriesFrom } from '../entries-from.ts';

/**
 * The shared facts that the examples of rules refer to: a brand (lumen), two agencies (northlight, harbour) and one that counts
 * engagement by followers (brightwell), two creators (mila-hart, jon-oak), three markets, three platforms, a few metrics and one word.
 */
export const exampleFacts = entriesFrom({
  party: {
    lumen: { name: 'Lumen', kind: 'brand', zone: 'Europe/Berlin', market: 'de' },
    northlight: {
      name: 'Northlight',
      kind: 'agency',
      zone: 'Europe/Berlin',
      market: 'de',
      framework: { tiers: [{ title: 'mid', market: 'de', engagementFrom: 0.038, followersFrom: 50000, sample: 620 }] },
    },
    harbour: {
      name: 'Harbour',
      kind: 'agency',
      zone: 'America/New_York',
      market: 'us',
      framework: { tiers: [{ title: 'mid', market: 'us', followersFrom: 75000, followersTo: 400000 }] },
    },
    brightwell: {
      name: 'Brightwell',
      kind: 'agency',
      zone: 'Europe/London',
      framework: { kpis: ['engagement rate by followers', 'reach per post'] },
    },
    'mila-hart': { name: 'Mila Hart', kind: 'creator', zone: 'Europe/Berlin', market: 'de' },
    'jon-oak': { name: 'Jon Oak', kind: 'creator', zone: 'America/New_York', market: 'us' },
  },
  market: {
    de: {
      name: 'Germany',
      code: 'DE',
      zone: 'Europe/Berlin',
      languages: ['de'],
      disclosure: { labels: ['Werbung', 'Anzeige'], refused: ['ad', 'sponsored by', 'Danke an'], language: ['de'] },
      contract: { from: '1000 EUR', why: 'Above this, terms are agreed in writing.' },
      tiers: [{ title: 'macro', followersFrom: 250000 }],
    },
    ca: {
      name: 'Canada',
      code: 'CA',
      zone: 'America/Toronto',
      languages: ['en', 'fr'],
      disclosure: { labels: ['#ad', '#pub'], language: ['en', 'fr'] },
      closedPlatforms: [{ platform: 'douyin', since: '2026-08-01', why: 'It may no longer be offered.' }],
    },
    us: {
      name: 'United States',
      code: 'US',
      zone: 'America/New_York',
      languages: ['en'],
      disclosure: { labels: ['#ad', 'Sponsored'], refused: ['#sp', '#collab', 'thanks to'], language: ['en'] },
      closedPlatforms: [{ platform: 'douyin', why: 'It is run for mainland China alone.' }],
    },
  },
  platform: {
    instagram: {
      name: 'Instagram',
      formats: [
        { id: 'reel', title: 'Reel', medium: 'video', aspectRatios: ['9:16'], minSeconds: 3, maxSeconds: 180, maxCaption: 2200 },
        { id: 'story', title: 'Story', medium: 'mixed', aspectRatios: ['9:16'], maxSeconds: 60 },
        { id: 'carousel', title: 'Carousel', medium: 'carousel', aspectRatios: ['4:5', '1:1'], maxItems: 20 },
      ],
    },
    tiktok: {
      name: 'TikTok',
      formats: [{ id: 'video', title: 'Video', medium: 'video', aspectRatios: ['9:16'], maxSeconds: 600 }],
    },
    douyin: { name: 'Douyin', formats: [{ id: 'video', title: 'Video', medium: 'video' }] },
  },
  metric: {
    'engagement-rate': {
      name: 'Engagement rate',
      unit: 'share',
      formula: 'likes, comments, saves and shares, divided by reach',
      says: 'quality',
      better: 'higher',
    },
    reach: {
      name: 'Reach',
      unit: 'count',
      formula: 'accounts that saw a piece at least once',
      says: 'volume',
      better: 'higher',
      sources: ["Insights of the creator's account", 'Ads manager'],
    },
    'sales-revenue': {
      name: 'Sales',
      unit: 'money',
      formula: 'net revenue with the campaign code',
      says: 'outcome',
      better: 'higher',
    },
    'on-time-delivery': {
      name: 'On-time delivery',
      unit: 'share',
      formula: 'drafts handed over in time, divided by drafts due',
      says: 'process',
      better: 'higher',
    },
  },
  glossary: { authentic: { term: 'authentic', means: 'Filmed in the own kitchen, in one take.' } },
});
