import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { htmlRules } from '../../../tests/support/html-rules.ts';
import { editorPage } from './page.ts';
import { SETTINGS_ID } from './settings.ts';

const files = { script: 'assets/main.js', styles: ['assets/main.css'] };
const hostile = '</script><script>alert(1)</script><!-- " & \u2028';
const settings = { siteName: hostile, language: 'de-AT', base: '/campaigns/', repository: undefined, editor: undefined };
const html = editorPage(settings, files);

describe('the page of the editor', () => {
  it('is valid HTML, whatever the site is called', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard'], rules: htmlRules }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it('hands the settings on unchanged, as data that cannot end their element', () => {
    const [, text = ''] = new RegExp(`id="${SETTINGS_ID}">([^<]*)</script>`).exec(html) ?? [];
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(settings)));
    expect(html.match(/<script\b/g)).toHaveLength(2);
  });

  it('speaks the language of the site, and names its files from where it stands', () => {
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('src="./assets/main.js"');
    expect(html).toContain('href="./assets/main.css"');
  });
});
