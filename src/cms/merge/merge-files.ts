import type { JsonObject } from '../../domain/json.ts';
import type { ObjectNode } from '../../domain/schema/outline.ts';
import { BODY_KEY, SOURCE_KEY } from '../format/entry-data.ts';
import { entryFormat } from '../format/entry-format.ts';
import { isProblem, readSource, type EntryForm } from '../format/source-file.ts';
import { mergeFields, type MergedFields } from './merge-fields.ts';

/** Three texts of one file: what both began with, and what each made of it. */
export interface ThreeTexts {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Two people's changes in one text, with what each of them changed. */
export interface MergedFile extends Omit<MergedFields, 'fields'> {
  readonly text: string;
}

/**
 * Puts two people's changes of one file together, field by field; the brief is one field. The text is theirs with only my changes written
 * anew, so that their comments and spelling stay.
 *
 * @returns undefined when one of the texts cannot be read as fields, or when what came out could not be written.
 */
export function mergeFiles(
  form: EntryForm,
  outline: ObjectNode,
  { base, mine, theirs }: ThreeTexts,
  takesTheirs: (id: string) => boolean = () => false,
): MergedFile | undefined {
  const [one, two, three] = [base, mine, theirs].map((text) => dataOf(text, form));
  if (!one || !two || !three) return undefined;
  const { fields, ...told } = mergeFields(outline, { base: one, mine: two, theirs: three }, takesTheirs);
  try {
    return { text: entryFormat(form, outline).toFile({ ...fields, [SOURCE_KEY]: theirs }), ...told };
  } catch {
    return undefined;
  }
}

function dataOf(text: string, form: EntryForm): JsonObject | undefined {
  const source = readSource(text, form);
  if (isProblem(source)) return undefined;
  return form === 'mdx' && source.body.trim() !== '' ? { ...source.fields, [BODY_KEY]: source.body } : source.fields;
}
