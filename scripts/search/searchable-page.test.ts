import { describe, expect, it } from 'vitest';
import { pageFacets, searchablePage } from './searchable-page.ts';

const page = (main: string) =>
  `<!doctype html><html lang="en"><body><nav>Menu</nav><main id="content">${main}</main></body></html>`;
const htmlOf = (main: string) => searchablePage(page(main), 'campaign');
const titlesOf = (main: string) =>
  [...htmlOf(main).matchAll(/ id="([^"]+)"[^>]*? data-pagefind-title="([^"]*)"/g)].map(([, id, title]) => [id, title]);

describe('searchablePage', () => {
  it('keeps the main part alone', () => {
    expect(htmlOf('<h1>Aurora</h1>')).toContain('<h1>Aurora</h1>');
    expect(htmlOf('<h1>Aurora</h1>')).not.toContain('Menu');
    expect(searchablePage('<p>no main part</p>', 'guide')).not.toContain('no main part');
  });

  it('reads the facets that a page names, and knows its kind', () => {
    const facets = '<span hidden data-search-facets="year:2026 market:de market:us glow:yes status: platform:a%20b"></span>';
    const html = htmlOf(facets);
    expect(pageFacets(page(facets), 'campaign')).toEqual({
      kind: ['campaign'],
      year: ['2026'],
      market: ['de', 'us'],
      platform: ['a b'],
    });
    expect(html).toContain('data-pagefind-filter="market:us"');
    expect(html).not.toContain('data-pagefind-filter="status');
  });

  it('takes no text of a page for its facets', () => {
    expect(
      pageFacets(page('<p>data-search-facets="market:cn" &lt;span hidden data-search-facets="market:cn"</p>'), 'guide'),
    ).toEqual({
      kind: ['guide'],
    });
  });

  it('lets nothing out of the attribute that it writes', () => {
    expect(htmlOf('<span hidden data-search-facets="market:%22%3E%3Cscript%3E"></span>')).toContain(
      'data-pagefind-filter="market:&quot;>&lt;script>"',
    );
  });

  it('names places by their headings, row headers and terms', () => {
    expect(
      titlesOf(
        '<section class="section" id="rights" aria-labelledby="rights-title"><header> <div> <h2 id="rights-title"> Rights </h2></div></header>' +
          '<div class="subhead" id="exclusivity"> <h3>Exclusivity</h3></div>' +
          '<article class="item" id="deliverables--film"><header><h3><bdi lang="de">Der Film</bdi>, Berlin</h3></header></article>' +
          '<table><tr id="milestones--kickoff"><th scope="row"><bdi>Kickoff</bdi> <span class="detail">Attends: all</span></th></tr></table>' +
          '<h3 id="brief-tone">Tone &amp; "voice"</h3></section>',
      ),
    ).toEqual([
      ['rights', 'Rights'],
      ['exclusivity', 'Exclusivity'],
      ['deliverables--film', 'Der Film, Berlin'],
      ['milestones--kickoff', 'Kickoff'],
      ['brief-tone', 'Tone &amp; &quot;voice&quot;'],
    ]);
  });

  it('does not name a place by what stands further down', () => {
    expect(titlesOf('<div id="fee">300</div><h2 id="next">Next</h2>')).toEqual([['next', 'Next']]);
    expect(titlesOf('<div id="budget"><p>70,000</p><h3>Lines</h3></div>')).toEqual([]);
  });

  it('parts the words of neighbouring cells and values', () => {
    expect(htmlOf('<dl><dt>Mark</dt><dd>Werbung</dd></dl>')).toContain('<dt>Mark</dt> <dd>Werbung');
  });
});
