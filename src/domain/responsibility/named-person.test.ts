import { expect, test } from 'vitest';
import { namedIn } from './named-person.ts';

test.each([
  ['das Projektteam', 'de', 'nobody'],
  ['noch offen', 'de-AT', 'nobody'],
  ['N. N.', 'de', 'nobody'],
  ['Jule Brandtner, Leiterin der Marketingabteilung', 'de', 'one'],
  ['Steffen Alletsee', 'de', 'one'],
  ['el equipo de marketing', 'es', 'nobody'],
  ['por definir', 'es', 'nobody'],
  ['Ana Ruiz y Luis Soto', 'es', 'several'],
  ['José Ortega y Gasset', 'es', 'one'],
  ['the marketing team', 'de', 'nobody'],
])('“%s” in %s names %s', (text, language, named) => {
  expect(namedIn(text, language)).toBe(named);
});

test.each([
  ['Noor Haverkort', 'one'],
  ['Noor Haverkort, Head of Brand and Social', 'one'],
  ['Dana Whitcombe (with Ann Lee as backup)', 'one'],
  ['Duarte Costa e Silva', 'one'],
  ['Inês Caldeira', 'one'],
  ['Cora Deskins', 'one'],
  ['Noor Haverkort and Jan Smit', 'several'],
  ['Noor Haverkort & Jan Smit', 'several'],
  ['Noor / Jan', 'several'],
  ['Noor Haverkort, Jan Smit', 'several'],
  ['Jörg oder Åsa und Örn', 'several'],
  ['the marketing team', 'nobody'],
  ['Creator desk', 'nobody'],
  ['TBD', 'nobody'],
  ['whoever is on duty', 'nobody'],
])('“%s” names %s', (text, named) => {
  expect(namedIn(text)).toBe(named);
});
