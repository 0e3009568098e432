import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { cmsHandler, type CmsHandler } from '../../src/cms/backend/http.ts';
import { localBackend } from '../../src/cms/backend/local-backend.ts';
import { createSiteServer, type SiteServer } from '../../src/hosting/server.ts';

/** The editor of a built site on a server as `npm start` has it, with a copy of the sample content of its own. */
export class ServedEditor {
  readonly root = mkdtempSync(join(tmpdir(), 'samepage-editor-'));
  readonly folder = join(this.root, 'content');
  /** What went wrong in the browser or on the server. */
  readonly complaints: string[] = [];
  address = '';
  readonly #siteFolder: string;
  readonly #mode: 'simple' | 'workflow';
  #server: SiteServer | undefined;

  constructor(siteFolder: string, mode: 'simple' | 'workflow' = 'simple') {
    this.#siteFolder = siteFolder;
    this.#mode = mode;
    cpSync('content', this.folder, { recursive: true });
    if (mode === 'workflow') this.#beginRepository();
  }

  /** Listens, on the same port as before. */
  async start(): Promise<void> {
    const port = this.address === '' ? 0 : Number(new URL(this.address).port);
    this.#server = createSiteServer({ port, isLive: false, cms: this.#handler() });
    this.#server.showBuild(this.#siteFolder);
    this.address = await this.#server.listen();
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.root, { recursive: true });
  }

  /** A page of a new browser profile; of what goes wrong, errors of scripts alone are noted, or whatever the browser complains of. */
  async newPage(browser: Browser, notes: 'errors of scripts' | 'every complaint' = 'errors of scripts'): Promise<Page> {
    const page = await this.pageIn(await browser.newContext({ viewport: { width: 1440, height: 1000 } }));
    if (notes === 'every complaint') this.#noteEverything(page);
    return page;
  }

  /** Another tab of a browser profile. */
  async pageIn(context: ReturnType<Page['context']>): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    return page;
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Changes a file as somebody with a text editor would. */
  change(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} has no “${from}”.`);
    writeFileSync(join(this.folder, file), text.replace(from, to));
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  #handler(): CmsHandler {
    const place = { contentFolder: this.folder, repository: this.root, branch: 'main' };
    return cmsHandler({
      backend: localBackend({ mode: this.#mode, ...place }),
      onTrouble: (error) => this.complaints.push(String(error)),
    });
  }

  /** Warnings too, and every request that leaves for another address. */
  #noteEverything(page: Page): void {
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && this.complaints.push(message.text()));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !/^(?:blob|data):/.test(url)) this.complaints.push(url);
    });
  }

  #beginRepository(): void {
    this.git('init', '--quiet', '-b', 'main');
    this.git('config', 'user.name', 'Mila Hart');
    this.git('config', 'user.email', 'mila@example.com');
    this.git('add', '--all');
    this.git('commit', '--quiet', '-m', 'Begin');
  }
}

/** A field at the top of the open form. */
export function formField(page: Page, name: string): Locator {
  return page.locator(`[id^="${name}-field"]`).first();
}
