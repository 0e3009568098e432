import { describe, expect, it } from 'vitest';
import { JOINER, writtenText } from '../../src/domain/search/unspaced-text.ts';
import { cutText } from './cut-text.ts';

const shown = (html: string) => writtenText(cutText(html).replace(/<[^>]*>/g, ''));

describe('cutText', () => {
  it('cuts texts, and neither tags nor attributes', () => {
    expect(cutText('<p title="前三秒 > 后" class=a>前三秒</p>')).toBe('<p title="前三秒 > 后" class=a>前三 三秒 秒</p>');
  });

  it('leaves pages alone that have nothing to cut', () => {
    const html = '<p title="a > b">Exclusivity <b>für</b> 6 months</p>';
    expect(cutText(html)).toBe(html);
  });

  it('adds no space where a tag stands inside a line', () => {
    expect(shown('<p>全程展示<strong>产品</strong>，<a href="x">价格</a>20<b>秒</b></p>')).toBe('全程展示产品，价格20秒');
  });

  it('keeps apart what stands in different lines', () => {
    expect(cutText('<td>产品</td><td>价格</td>')).toBe('<td>产品 品</td><td>价格 格</td>');
    expect(cutText('<td>产品</td><td>价格</td>')).not.toContain(JOINER);
  });
});
