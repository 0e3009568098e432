import { assert, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { hasUnspacedText, JOINER, searchedPieces, withPieces, writtenText } from './unspaced-text.ts';

const CHINESE = '前三秒全程展示产品，并说明20秒内的价格。';
const JAPANESE = '広告であることを「明示」してください';
const THAI = 'โฆษณาต้องระบุชัดเจน';

/** Whether each word of a search begins a word of the text, which is how the index finds pages. */
const finds = (text: string, searched: string) => {
  const words = withPieces(text).split(' ');
  const wanted = searchedPieces(searched).trim().split(/\s+/);
  return wanted.every((one) => words.some((word) => word.replaceAll(JOINER, '').startsWith(one)));
};

describe('a search in a text without spaces', () => {
  it.each([
    [CHINESE, '产品'],
    [CHINESE, '展示产品'],
    [CHINESE, '秒'],
    [CHINESE, '价格'],
    ['须在拍摄完成后四十八小时内提交', '完成'],
    ['须在拍摄完成后四十八小时内提交', '十八小时'],
    [JAPANESE, '広告'],
    [JAPANESE, '明示'],
    [JAPANESE, 'ください'],
    [THAI, 'ระบุ'],
    [THAI, 'ชัด'],
    ['Label: 广告 (or #ad)', '广告'],
  ])('of %s finds %s', (text, word) => {
    expect(finds(text, word)).toBe(true);
  });

  it.each([
    [CHINESE, '品产'],
    [CHINESE, '产格'],
    [JAPANESE, '告広'],
    [THAI, 'บุระ'],
  ])('of %s does not find %s', (text, word) => {
    expect(finds(text, word)).toBe(false);
  });

  it('finds every part of every text', () => {
    const character = fc.constantFrom(...Array.from('产品展示秒広告ですデータโฆษณาต้อง20a，。「 '));
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 20 }), fc.nat(19), fc.nat(19), (characters, from, length) => {
        const text = characters.join('');
        const part = text.slice(from, from + length + 1);
        fc.pre(/^[产品展示秒広告]+$/.test(part));
        assert(finds(text, part), `${part} in ${text}`);
      }),
    );
  });
});

describe('a text that was cut', () => {
  it.each([
    CHINESE,
    JAPANESE,
    THAI,
    'カメラー・テスト 々',
    '发布TikTok视频',
    '示ก品',
    '한국어 텍스트',
    'plain words — only',
    '产品 产品',
  ])('is shown as it was written: %s', (text) => {
    expect(writtenText(withPieces(text))).toBe(text);
  });

  it('stays as it is where words have spaces', () => {
    const text = 'Exclusivity: 6 months, für Jacken — от Дарины, 한국어';
    expect(withPieces(text)).toBe(text);
    expect(hasUnspacedText(text)).toBe(false);
    expect(hasUnspacedText(CHINESE)).toBe(true);
  });

  it('is cut into pieces of two characters, or of three letters', () => {
    expect(withPieces('前三秒')).toBe('前三 三秒 秒');
    expect(withPieces('ระบุ ok')).toBe('ระบุ ะบุ บุ ok');
  });

  it('follows what stands beside it without a space', () => {
    expect(withPieces('产品', { before: 'a', after: '，' })).toBe(`${JOINER} 产品 品 ${JOINER}`);
    expect(withPieces('产品', { before: ' ', after: '\n' })).toBe('产品 品');
  });
});
