import { expect, test } from 'vitest';
import { exceptionsOf, subjectsOf } from './subjects.ts';

test.each([
  ['Hook and script', ['hook', 'script']],
  ['The final edit, and choice of music', ['edit', 'music']],
  ['Story, wording, music, place and edit', ['story', 'word', 'music', 'place', 'edit']],
  ['Editing & hooks', ['edit', 'hook']],
  ['their own script', ['script']],
  ['checks the edit', ['edit']],
  ['Edit and voice, but not the label', ['edit', 'voice']],
  ['not covered: the two mandatories', []],
  ['Wording of claims', ['wording of claims']],
  ['Script approval', ['script']],
  ['Final sign-off', []],
  ['The whole film', []],
  ['', []],
])('“%s” is about %j', (text, subjects) => {
  expect([...subjectsOf([text])]).toEqual(subjects);
});

test('what a text takes out again is known apart', () => {
  expect([...exceptionsOf(['Edit, not the label', 'not covered: claims and price'])]).toEqual(['label', 'claim', 'price']);
  expect([...exceptionsOf(['Edit and music'])]).toEqual([]);
});
