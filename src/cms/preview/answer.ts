import { redact } from '../../domain/agreement/redact.ts';
import { idFromTitle } from '../../domain/agreement/item-id.ts';
import { isObject, type JsonObject } from '../../domain/json.ts';
import { contentTypes } from '../../domain/schema/index.ts';
import { outlineOf } from '../../domain/schema/outline.ts';
import type { ContentFile } from '../../corpus/content-files.ts';
import { publishedFacts } from '../../corpus/published-facts.ts';
import { contextOf } from '../../views/campaign/context.ts';
import type { Words } from '../../words/index.ts';
import { editedTypes, type EditedType } from '../config/edited-types.ts';
import { SOURCE_KEY } from '../format/entry-data.ts';
import { entryFormat } from '../format/entry-format.ts';
import { checkText, type CheckedText, type Judging } from './entry-check.ts';
import { lineOf, panelView, statusIn, type PanelInput } from './panel-view.ts';
import type { Answer, Question, WrittenEntry } from './protocol.ts';
import { stoppedBy } from './stopped-by.ts';

/** What answers are made with. */
export interface Answering extends Judging {
  readonly words: Words;
  readonly base: string;
}

/** Answers a question about an entry: it is written as it would be saved, read again, and judged. */
export function answerTo({ kind, entry, movedFrom = 'opened' }: Question, answering: Answering): Answer {
  const written = textOf(entry);
  if ('message' in written) return { kind: 'problem', message: written.message };
  const file = fileOf(entry);
  const checked = checkText(file, written.text, answering, entry.asOf);
  const input = inputOf(file, checked, answering, entry.asOf);
  if (kind === 'panel') return { kind, view: panelView(input) };
  const before = movedFrom === 'built' ? answering.around.statusOf(file.id) : openedStatus(entry);
  const stopped = stoppedBy({ findings: checked.findings, before, after: statusIn(checked.data), isDraft: movedFrom === 'built' });
  return { kind, refusal: stopped && { step: stopped.step, lines: stopped.findings.map((finding) => lineOf([finding], input)) } };
}

/** The text of the file as it would be saved, or in a sentence why there can be none. */
function textOf({ type, data }: WrittenEntry): { readonly text: string } | { readonly message: string } {
  try {
    return { text: entryFormat(contentTypes[type].form, outlineOf(type)).toFile(data) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

/** A new entry is called as its file would be. */
function fileOf({ type, id, data }: WrittenEntry): ContentFile {
  const { folder, form } = contentTypes[type];
  const named = id ?? newId(editedTypes[type], data as JsonObject);
  return { type, id: named, file: `${folder}/${named}.${form}` };
}

function newId({ path, slug, nameField = '' }: EditedType, data: JsonObject): string {
  const filled = (template: string) => template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => idFromTitle(textAt(data, name)));
  const own = slug === undefined ? idFromTitle(textAt(data, nameField)) : filled(slug);
  return path === undefined ? own || 'new' : filled(path.replace('{{slug}}', () => own || 'new'));
}

function textAt(data: JsonObject, name: string): string {
  const value = data[name];
  return typeof value === 'string' ? value : '';
}

function inputOf(
  file: ContentFile,
  checked: CheckedText,
  { around, judgeBrief, words, base }: Answering,
  asOf: string,
): PanelInput {
  const { findings, data, agreement } = checked;
  const published = agreement && redact(agreement, 'internal', findings);
  const context =
    published &&
    contextOf(
      { agreement: published, signatures: [], progress: undefined },
      publishedFacts(around.entries, 'internal', new Set()),
      words,
      asOf,
      { base, site: around.site },
    );
  return { type: file.type, data: agreement?.campaign ?? data, findings, words, context, base, judgeBrief };
}

/** The status in the text that the form was opened from; undefined for a new entry. */
function openedStatus({ type, data }: WrittenEntry): ReturnType<typeof statusIn> {
  const source = data[SOURCE_KEY];
  if (typeof source !== 'string') return undefined;
  const opened = entryFormat(contentTypes[type].form, outlineOf(type)).fromFile(source);
  return isObject(opened) ? statusIn(opened) : undefined;
}
