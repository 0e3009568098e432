import { describe, expect, test } from 'vitest';
import { fillMessage } from '../../domain/rules/rule.ts';
import { yamlTrap } from '../../domain/rules/shape/yaml-trap.ts';
import { explainScalar } from './traps.ts';
import type { ExpectedKind } from './traps.ts';

const say = (written: string, expected: ExpectedKind) => {
  const trap = explainScalar(written, expected);
  return trap && fillMessage(yamlTrap.meta.messages[trap.messageId], trap.data);
};

describe('a value that YAML reads as another kind is explained', () => {
  test.each<[string, ExpectedKind, string]>([
    ['1.10', 'text', 'A text was expected, and without quotes YAML reads 1.10 as the number 1.1. Write "1.10".'],
    ['2026', 'text', 'A text was expected, and without quotes YAML reads 2026 as the number 2026. Write "2026".'],
    ['true', 'text', 'A text was expected, and without quotes YAML reads true as a yes or no. Write "true".'],
    [
      '',
      'text',
      'A text was expected, and YAML reads an empty place as nothing at all. Write the value, or “?” while it is not known.',
    ],
    ['~', 'date', 'A date was expected, and YAML reads ~ as nothing at all. Write the value, or “?” while it is not known.'],
    ['[Draft]', 'text', 'YAML reads “[Draft]” as a list, because of the bracket at its start. Write "[Draft]" if it is a text.'],
    ['"500"', 'number', 'A number was expected, and in quotes "500" is a text. Write 500.'],
    ['“500”', 'number', 'A number was expected, and in quotes “500” is a text. Write 500.'],
    ['1,500', 'number', 'A number was expected, and YAML reads “1,500” as a text. Write 1500 or 1.5.'],
    ['1.500,25', 'number', 'A number was expected, and YAML reads “1.500,25” as a text. Write 1500.25.'],
    ['1,234,567.5', 'number', 'A number was expected, and YAML reads “1,234,567.5” as a text. Write 1234567.5.'],
    ['1 500 €', 'number', 'A number was expected, and YAML reads “1 500 €” as a text. Write 1500.'],
    ['EUR 10k', 'number', 'A number was expected, and YAML reads “EUR 10k” as a text. Write 10000.'],
    ['4.5 %', 'share', 'A number was expected, and YAML reads “4.5 %” as a text. Write 0.045.'],
    ['yes', 'boolean', 'Either true or false was expected, and YAML reads yes as a text. Write true.'],
    ['Off', 'boolean', 'Either true or false was expected, and YAML reads Off as a text. Write false.'],
    ['20260518', 'date', 'A date was expected, and YAML reads 20260518 as a number. Write "2026-05-18".'],
    ['“2026-05-18”', 'date', 'YAML does not know the quotation mark “ as a quote. Write " on both sides: "2026-05-18".'],
    [
      'de, fr',
      'list',
      'A list was expected, and YAML reads “de, fr” as one text. Write [de, fr], or one entry on each line with “- ” before it.',
    ],
    ['status:draft', 'fields', 'After the colon of “status” a space is missing, so this is no field. Write “status: draft”.'],
    [
      'status：draft',
      'fields',
      'The colon after “status” is a full-width one (：), which YAML does not know. Write “status: draft”.',
    ],
  ])('%s instead of %s', (written, expected, message) => {
    expect(say(written, expected)).toBe(message);
  });
});

describe('what YAML is not the cause of is left to the schema', () => {
  test.each<[string, ExpectedKind]>([
    ['Aurora', 'text'],
    ['"1.10"', 'text'],
    ['many', 'number'],
    ['12:30', 'number'],
    ['maybe', 'boolean'],
    ['tomorrow', 'date'],
    ['20269999', 'date'],
    ['Aurora', 'fields'],
    ['{ a: 1 }', 'list'],
  ])('%s instead of %s', (written, expected) => {
    expect(explainScalar(written, expected)).toBeUndefined();
  });
});
