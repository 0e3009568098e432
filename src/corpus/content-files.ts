import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { findingOf } from '../domain/rules/rule.ts';
import { duplicateId } from '../domain/rules/shape/duplicate-id.ts';
import { misplacedFile } from '../domain/rules/shape/misplaced-file.ts';
import { contentTypes, type ContentType } from '../domain/schema/index.ts';
import { closest } from '../domain/shape/suggest.ts';
import { idFromTitle, isReservedName } from '../domain/agreement/item-id.ts';

/** A file that claims to be an entry: it stands where its kind is looked for, under a name that can be an id. */
export interface ContentFile {
  readonly type: ContentType;
  readonly id: string;
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
}

/** What a content folder holds. */
export interface ContentListing {
  /** Entries in alphabetical order of their paths. */
  readonly files: readonly ContentFile[];
  /** Whether there is a `samepage.yaml`. */
  readonly hasSite: boolean;
  /** Entries in whose place stands a link or a device, which is not read. */
  readonly links: readonly ContentFile[];
  /** Names of the texts kept in `signed/`. */
  readonly signedTexts: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** The file that holds the site's own settings. */
export const SITE_FILE = 'samepage.yaml';

/** The folder of signed texts, each under the name of its own hash. */
export const SIGNED_FOLDER = 'signed';

/**
 * Lists a content folder: every file is an entry, a setting or a finding, none is passed over silently except hidden ones.
 * Links are not followed. Throws when the folder itself cannot be read.
 */
export function listContent(root: string): ContentListing {
  const found = allFiles(root, '').sort((a, b) => (a.file < b.file ? -1 : 1));
  const findings: Finding[] = [];
  const files = found.flatMap((item) => {
    const judged = item.isLink ? refuse(item.file, 'link') : judge(item.file);
    if ('rule' in judged) findings.push(judged);
    return 'type' in judged ? [judged] : [];
  });
  const plain = found.filter(({ isLink }) => !isLink).map(({ file }) => file);
  const colliding = collisions(found.map(({ file }) => file));
  return {
    files,
    links: found.flatMap(({ file, isLink }) => (isLink ? (entryAt(file) ?? []) : [])),
    hasSite: plain.includes(SITE_FILE),
    signedTexts: new Set(plain.filter(isSignedText).map((file) => file.slice(SIGNED_FOLDER.length + 1))),
    findings: [...findings.filter(({ file }) => !colliding.some((finding) => finding.file === file)), ...colliding],
  };
}

/** The entry that a path inside the content folder names, or undefined when no entry can stand there under that name. */
export function entryAt(file: string): ContentFile | undefined {
  const judged = judge(file);
  return 'type' in judged ? judged : undefined;
}

/** Whether a name can be an id, or a part of one: small letters, digits and hyphens, and no name that Windows keeps for itself. */
export function isId(name: string): boolean {
  return ID.test(name) && name.length <= LONGEST_ID && !isReservedName(name);
}

interface FoundFile {
  readonly file: string;
  readonly isLink: boolean;
}

function allFiles(root: string, folder: string): FoundFile[] {
  const items = readdirSync(path.join(root, folder), { withFileTypes: true });
  return items.flatMap((item) => {
    // Editors and file managers leave hidden files everywhere; nobody takes them for content.
    if (isHidden(item.name)) return [];
    const file = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory()) return allFiles(root, file);
    return [{ file, isLink: !item.isFile() }];
  });
}

/** Whether a file or a folder of this name is passed over. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db';
}

function isSignedText(file: string): boolean {
  const [folder, ...rest] = file.split('/');
  return folder === SIGNED_FOLDER && rest.length === 1;
}

type Judgement = ContentFile | Finding | { readonly isSetting: true };

function judge(file: string): Judgement {
  if (file === SITE_FILE) return { isSetting: true };
  const [folder = '', ...rest] = file.split('/');
  if (isSignedText(file)) return { isSetting: true };
  if (rest.length === 0) return atTop(file);
  if (folder === SIGNED_FOLDER) return refuse(file, 'nested', { folder });
  const type = typeByFolder.get(folder);
  if (type === undefined) return unknownFolder(file, folder);
  return judgeEntry(file, type, rest);
}

function judgeEntry(file: string, type: ContentType, rest: readonly string[]): Judgement {
  const { folder, form, nested } = contentTypes[type];
  const ending = `.${form}`;
  if (!file.endsWith(ending)) return refuse(file, 'ending', { folder, expected: ending });
  if (nested && rest.length !== 2) return refuse(file, 'not-nested', { folder, example: `aurora/${rest.at(-1) ?? ''}` });
  if (!nested && rest.length !== 1) return refuse(file, 'nested', { folder });
  const names = [...rest.slice(0, -1), (rest.at(-1) ?? '').slice(0, -ending.length)];
  const bad = names.find((name) => !ID.test(name) || name.length > LONGEST_ID);
  if (bad !== undefined) return refuse(file, 'name', { name: bad, suggestion: idFromTitle(bad) });
  const reserved = names.find(isReservedName);
  if (reserved !== undefined) return refuse(file, 'reserved-name', { name: reserved });
  return { type, id: names.join('/'), file };
}

function atTop(file: string): Finding {
  const isSite = closest(file, [SITE_FILE]) !== undefined;
  return isSite ? refuse(file, 'site-name', { expected: SITE_FILE }) : refuse(file, 'top', { known: FOLDERS });
}

function unknownFolder(file: string, folder: string): Finding {
  const suggestion = closest(folder, FOLDERS);
  return suggestion === undefined
    ? refuse(file, 'folder', { folder, known: FOLDERS })
    : refuse(file, 'misspelled-folder', { folder, suggestion });
}

function refuse(
  file: string,
  messageId: keyof typeof misplacedFile.meta.messages,
  data: Readonly<Record<string, string | readonly string[]>> = {},
): Finding {
  return findingOf(misplacedFile, messageId, { file }, data);
}

/** Files that one computer keeps apart and another does not. The one whose name is no id is the one to rename. */
function collisions(files: readonly string[]): Finding[] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const name = file.normalize('NFC').toLowerCase();
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].flatMap(([name, group]) => {
    const [kept = '', ...others] = group.includes(name) ? [name, ...group.filter((file) => file !== name)] : group;
    return others.map((file) => findingOf(duplicateId, 'file', { file }, { other: kept }));
  });
}

const typeByFolder = new Map(Object.entries(contentTypes).map(([type, { folder }]) => [folder as string, type as ContentType]));
const FOLDERS: readonly string[] = [...typeByFolder.keys(), SIGNED_FOLDER];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;
