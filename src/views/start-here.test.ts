import { describe, expect, it } from 'vitest';
import { dataFromQuery } from '../cms/admin/begin/data-from-query.ts';
import { outlineOf } from '../domain/schema/outline.ts';
import { wordsIn } from '../words/index.ts';
import { signatureLink, startLinks } from './start-here.ts';

const campaign = {
  roles: [
    { id: 'brand', kind: 'brand', party: 'lumen' },
    { id: 'creators', kind: 'creator', members: ['mila-hart'] },
  ],
  kpis: [
    { id: 'reach', metric: 'reach', measuredBy: 'brand' },
    { id: 'saves', metric: 'saves', measuredBy: 'agency' },
  ],
} as unknown as Parameters<typeof startLinks>[0]['campaign'];
const place = { campaign, id: 'aurora', base: '/x/', words: wordsIn('en') };

describe('the links that begin a form', () => {
  it('open the forms of the campaign', () => {
    expect(startLinks(place).map(({ title, href, dayField }) => [title, href, dayField])).toEqual([
      ['Report today’s numbers', '/x/admin/#/collections/reports/new?campaign=aurora', 'on'],
      ['Ask a question', '/x/admin/#/collections/campaigns/entries/aurora', 'questions.new.date'],
      ['Add a creator', '/x/admin/#/collections/campaigns/entries/aurora?creators.new.role=creators', undefined],
    ]);
  });

  it('begin a report with the numbers that the party owes', () => {
    const [report, question] = startLinks({ ...place, roles: ['brand'] });
    const filled = dataFromQuery(outlineOf('report'), queryOf(report!.href), {}, true);
    expect(filled).toEqual({ campaign: 'aurora', by: 'brand', values: [{ kpi: 'reach' }] });
    expect(dataFromQuery(outlineOf('campaign'), queryOf(question!.href), {}, false)).toEqual({ questions: [{ by: 'brand' }] });
  });

  it('name fields that the forms have', () => {
    const [, , creator] = startLinks(place);
    expect(dataFromQuery(outlineOf('campaign'), queryOf(creator!.href), {}, false)).not.toEqual({});
    const [, , first] = startLinks({ ...place, campaign: {} });
    expect(dataFromQuery(outlineOf('campaign'), queryOf(first!.href), {}, false)).toEqual({ roles: [{ kind: 'creator' }] });
  });
});

describe('the link that records a signature', () => {
  it('names campaign, party and the text that the page shows', () => {
    const text = 'a'.repeat(64);
    const { href, title } = signatureLink(place, 'lumen', text);
    expect([title, href.split('?')[0]]).toEqual(['Record a signature', '/x/admin/#/collections/signoffs/new']);
    expect(dataFromQuery(outlineOf('signoff'), queryOf(href), {}, true)).toEqual({ campaign: 'aurora', party: 'lumen', text });
    expect(queryOf(signatureLink(place, 'lumen', undefined).href).has('text')).toBe(false);
  });
});

function queryOf(href: string): URLSearchParams {
  return new URLSearchParams(href.split('?')[1] ?? '');
}
