import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEditorFields } from '../scripts/lib/editor-fields.ts';
import { startLanguageServer, type LanguageServer } from './support/language-server.ts';

interface Item {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

let server: LanguageServer;
let root: string;
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'samepage-editor-'));
  mkdirSync(path.join(root, 'content', 'campaigns'), { recursive: true });
  writeFileSync(path.join(root, 'content', 'campaigns', 'aurora.mdx'), '---\ntitle: Aurora\n---\n');
  writeEditorFields(root, path.join(root, 'content'));
  server = await startLanguageServer(addressOf(root), path.resolve('node_modules/typescript/lib'));
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe('someone who writes a campaign in an editor', () => {
  test('is offered the fields of a campaign, each with its help', async () => {
    const items = await offered('---\ntitle: Aurora\n\n---\n', { line: 2, character: 0 });
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['status', 'deliverables', 'decisionRights']));
    const status = items.find(({ label }) => label === 'status');
    expect(JSON.stringify(status?.documentation)).toMatch(/\w{3}/);
  });

  test('is offered the words that a field may have', async () => {
    const items = await offered('---\ntitle: Aurora\nstatus: \n---\n', { line: 2, character: 8 });
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['aligning', 'agreed', 'live']));
  });

  test('is offered the fields of an item', async () => {
    const items = await offered('---\ntitle: Aurora\nworkflows:\n  - title: Two rounds\n    \n---\n', { line: 4, character: 4 });
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['rounds', 'steps', 'silence']));
  });
});

async function offered(text: string, position: { line: number; character: number }): Promise<readonly Item[]> {
  const uri = addressOf(path.join(root, 'content', 'campaigns', 'aurora.mdx'));
  server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'mdx', version: 1, text } });
  const list = (await server.ask('textDocument/completion', { textDocument: { uri }, position })) as { items: Item[] };
  server.tell('textDocument/didClose', { textDocument: { uri } });
  return list.items;
}

function addressOf(file: string): string {
  return pathToFileURL(file).href;
}
