import { expect, test } from 'vitest';
import { said } from '../../../tests/support/rule-findings.ts';
import { questionOpen } from './question-open.ts';

const answered = { question: 'Who posts first?', answer: 'The brand.' };
const open = { question: 'What does "authentic" mean?' };

test.each([
  ['no questions', {}, []],
  ['an empty list', { questions: [] }, []],
  ['an answered one', { questions: [answered] }, []],
  ['one whose answer is not known, which is told as an open value', { questions: [{ ...answered, answer: '?' }] }, []],
  ['open ones', { questions: [open, answered, open] }, [0, 2].map((at) => `questions.${at}: open “${open.question}”`)],
])('tells open questions, each at its place: %s', (_, written, expected) => {
  const found = said(questionOpen, { title: 'Aurora', ...written });
  expect(found.map(({ path, messageId, data }) => `${path}: ${messageId} “${String(data['question'])}”`)).toEqual(expected);
});
