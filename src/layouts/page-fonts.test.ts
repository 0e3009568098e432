import { expect, test } from 'vitest';
import { fontsOf } from './page-fonts.ts';

test.each<[text: string, html: string, more: readonly RegExp[]]>([
  ['English and German', '<h1>Frühstück – 8 € “now”</h1><p>Straße</p>', []],
  ['a Polish name', '<h1>Plan</h1><p>Tomasz Wierzbołowski</p>', [/sans-latin-ext-wght-normal/]],
  ['a Polish name in a heading', '<h2 id="a">\nWierzbołowski</h2>', [/sans-latin-ext-wght-normal/, /serif-4-latin-ext/]],
  ['a Ukrainian name', '<p><bdi>Дарина</bdi></p>', [/sans-cyrillic-wght-normal/]],
  ['a hash', '<a class="hash" href="#a">3f2a</a>', [/mono-latin-400/]],
  ['code', '<pre><code>id: a</code></pre>', [/mono-latin-400/]],
  ['stress, but not an icon', '<img alt=""><p>so <em>important</em></p>', [/sans-latin-wght-italic/]],
  ['names of elements that only begin alike', '<embed><image></image><codeword></codeword>', []],
])('asks for the fonts that are used: %s', (_text, html, more) => {
  const fonts = fontsOf(html);
  const expected = [/serif-4-latin-wght-normal/, /sans-latin-wght-normal/, ...more];
  expect(fonts).toHaveLength(expected.length);
  expected.forEach((font, index) => expect(fonts[index]).toMatch(font));
});
