import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const lock = {
  packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac-only': { version: '1.0.0', optional: true } },
};

/** Stands in for npm: notes how it was called, and installs what the lock says for this platform. */
const fakeNpm = `#!/usr/bin/env node
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
console.log('npm speaks');
if (fs.existsSync('offline')) { console.error('npm error network'); process.exit(1); }
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
delete packages[''];
delete packages['node_modules/mac-only'];
fs.mkdirSync('node_modules/node/bin', { recursive: true });
fs.rmSync('node_modules/node/bin/node', { force: true });
if (!fs.existsSync('no-install-scripts')) fs.symlinkSync(process.execPath, 'node_modules/node/bin/node');
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`;

/** A command that says what it was given. */
const sampleCommand = `
console.log(JSON.stringify({ args: process.argv.slice(2), node: process.execPath, path: process.env.PATH.split('${delimiter}')[0] }));
process.exitCode = Number(process.argv[2] ?? 0);
`;

const waitingCommand = `
process.on('SIGTERM', () => { console.log('ending'); process.exit(7); });
setInterval(() => {}, 1000);
console.log('waiting');
`;

let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'samepage-setup-'));
  await write('package.json', JSON.stringify({ type: 'commonjs', devDependencies: { node: '24.0.0' } }));
  await write('package-lock.json', JSON.stringify(lock));
  await write('sample.cjs', sampleCommand);
  await write('waiting.cjs', waitingCommand);
  await write('bin/npm', fakeNpm);
  await chmod(join(project, 'bin/npm'), 0o755);
  await symlink(process.execPath, join(project, 'bin/node'));
  await mkdir(join(project, 'scripts'));
  await copyFile('scripts/setup.mjs', join(project, 'scripts/setup.mjs'));
});

afterEach(() => rm(project, { recursive: true }));

describe('setup', () => {
  it('installs on a fresh clone, then runs the command under the project’s Node', async () => {
    const result = await setup('sample.cjs', '0', '--port', '80');
    expect(result.status).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ args: ['0', '--port', '80'], path: join(project, 'node_modules', '.bin') });
    expect(result.stderr).toContain('samepage: The packages are not installed yet: installing with npm ci.');
    expect(await npmCalls()).toEqual(['ci --include=dev --no-audit --no-fund --loglevel=error']);
  });

  it('keeps what npm says out of the command’s output', async () => {
    const { stdout, stderr } = await setup('sample.cjs');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('npm speaks');
  });

  it('says and does nothing more once everything is installed', async () => {
    await setup('sample.cjs');
    expect((await setup('sample.cjs')).stderr).toBe('');
    expect(await npmCalls()).toHaveLength(1);
  });

  it('installs again when the lock file names another version', async () => {
    await setup('sample.cjs');
    await write('package-lock.json', JSON.stringify(lock).replace('"1.0.0"', '"1.0.1"'));
    expect((await setup('sample.cjs')).stderr).toContain('The installed packages are not those of package-lock.json');
    expect(await npmCalls()).toHaveLength(2);
  });

  it('starts nothing when the installation fails, and says what to do', async () => {
    await write('offline', '');
    const { status, stdout, stderr } = await setup('sample.cjs');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Most often the network is missing');
    expect(stderr).toContain('run "npm ci" again');
  });

  it('runs under its own Node when that fits and the package brought none', async () => {
    await write('no-install-scripts', '');
    expect((await setup('sample.cjs')).status).toBe(0);
  });

  it('asks for the right Node when neither fits', async () => {
    await write('no-install-scripts', '');
    await write('package.json', JSON.stringify({ type: 'commonjs', devDependencies: { node: '99.0.0' } }));
    const { status, stderr } = await setup('sample.cjs');
    expect(status).toBe(2);
    expect(stderr).toContain('Node 99 is missing from node_modules');
  });

  it('ends with the status of the command', async () => {
    expect((await setup('sample.cjs', '3')).status).toBe(3);
  });

  it('passes signals on, and waits for the command to end in its own way', async () => {
    await setup('sample.cjs');
    const child = start('waiting.cjs');
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(7);
  });

  it('names a missing command', async () => {
    const { status, stderr } = await setup();
    expect(status).toBe(2);
    expect(stderr).toContain('needs the command to run');
  });
});

function start(...args: readonly string[]) {
  // Without the variables of the npm that runs this very test, so that the one on PATH is found.
  const env = { PATH: join(project, 'bin') };
  return spawn(process.execPath, [join(project, 'scripts/setup.mjs'), ...args], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function setup(...args: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const child = start(...args);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [status] = (await once(child, 'close')) as [number];
  return { status, stdout, stderr };
}

async function npmCalls(): Promise<string[]> {
  return (await readFile(join(project, 'npm-calls'), 'utf8')).trim().split('\n');
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
}
