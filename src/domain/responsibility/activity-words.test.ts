import { describe, expect, test } from 'vitest';
import { isAboutApproving, isAboutFeedback, isAboutMeasuring, namesPiece, saysMaking } from './activity-words.ts';

describe('what an activity is', () => {
  test.each([
    ['Make and approve the films', true],
    ['Film the launch', true],
    ['Approve and edit', true],
    ['Approve the films', false],
    ['Boost the clips', false],
    ['Content approval', false],
  ])('“%s”: something is made, %s', (activity, isMaking) => {
    expect(saysMaking(activity)).toBe(isMaking);
  });

  test('a paper is made by planning and reporting', () => {
    expect(saysMaking('Plan and place paid media', true)).toBe(true);
    expect(saysMaking('Plan and place paid media')).toBe(false);
  });

  test.each([
    ['Launch film', true],
    ['Influencer content', true],
    ['The lamp on a desk', true],
    ['Boost the clips', false],
    ['Content approval', false],
    ['Keep one strategy', false],
  ])('“%s” names a piece, and no other work: %s', (activity, names) => {
    expect(namesPiece(activity, 'The lamp on a desk')).toBe(names);
  });

  test.each([
    ['Approve drafts', true],
    ['Final sign-off', true],
    ['Collect feedback', false],
    ['Ship samples', false],
  ])('“%s”: somebody says yes, %s', (activity, isYes) => {
    expect(isAboutApproving(activity)).toBe(isYes);
  });

  test.each([
    ['Read and reconcile the numbers', true],
    ['Report reach', true],
    ['Drive sales', false],
  ])('“%s”: numbers are read, %s', (activity, isReading) => {
    expect(isAboutMeasuring(activity)).toBe(isReading);
  });

  test.each([
    ['Send changes to creators', true],
    ['Give creators feedback', true],
    ['Talk to the creators', false],
    ['Collect feedback of the brand', false],
  ])('“%s”: creators are told what to change, %s', (activity, isTold) => {
    expect(isAboutFeedback(activity)).toBe(isTold);
  });
});
