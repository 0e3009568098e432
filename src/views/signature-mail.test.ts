import { describe, expect, it } from 'vitest';
import { wordsIn } from '../words/index.ts';
import { signatureMail } from './signature-mail.ts';

const text = 'a'.repeat(64);
const facts = { party: 'Lumen & Co', title: 'Aurora', text, address: 'https://campaigns.example/campaigns/aurora/' };
const mail = (changed: Partial<typeof facts>, language = 'en') => signatureMail({ ...facts, ...changed }, wordsIn(language));

describe('a prepared mail', () => {
  it('says who signs what, with the version that was seen', () => {
    const url = new URL(mail({}));
    expect(url.pathname).toBe('');
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    const body = url.searchParams.get('body') ?? '';
    expect(body.split('\r\n').slice(0, 3)).toEqual([
      'Lumen & Co signs the campaign “Aurora”.',
      'Read at: https://campaigns.example/campaigns/aurora/',
      `Version that I saw (SHA-256): ${text}`,
    ]);
  });

  it.each(['x&bcc=someone@example.com', 'x\r\nBcc: someone@example.com', 'x?to=someone@example.com#y', "x' onclick='y", '\ud800'])(
    'adds nothing for a title like %j',
    (title) => {
      const url = new URL(mail({ title }));
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
      expect(url.searchParams.get('subject')).not.toMatch(/[\r\n]/);
      expect(url.searchParams.get('body')?.split('\r\n')).toHaveLength(7);
      expect(mail({ title })).toMatch(/^[\w:?=&%.~-]+$/);
    },
  );

  it.each(['en', 'de', 'es'])('stays short enough for mail programs (%s)', (language) => {
    const long = 'Весна '.repeat(100);
    expect(mail({ title: long, party: 'x'.repeat(500) }, language).length).toBeLessThan(4000);
    expect(mail({ title: 'Aurora' }, language).length).toBeLessThan(1000);
  });
});
