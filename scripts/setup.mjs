/**
 * The first thing every npm script runs: it makes sure that the packages of the lock file are installed, then runs the given
 * command under the project's own Node.
 *
 *     node scripts/setup.mjs scripts/start.ts --port 4322
 *
 * It is plain JavaScript without packages, because on a fresh clone there is only the machine's own Node, which may be too old for
 * everything else. What it says goes to stderr, so that a command's output stays clean.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const onWindows = process.platform === 'win32';
const passedOnSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const [command, ...args] = process.argv.slice(2);
if (command === undefined) stop('setup.mjs needs the command to run, for example: node scripts/setup.mjs scripts/start.ts');
installWhenNeeded();
runCommand(projectNode(), [command, ...args]);

/** Runs `npm ci` when something that the lock file names is not installed, or is installed in another version. */
function installWhenNeeded() {
  const reason = reasonToInstall();
  if (reason === undefined) return;
  say(`${reason}: installing with npm ci. This takes a minute.`);
  const { file, args: leading } = npmProgram();
  // Without its warnings: the machine's old Node, which npm finds wanting, only runs this script.
  const { status, error } = spawnSync(file, [...leading, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: onWindows && leading.length === 0,
  });
  if (error) stop(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`);
  if (status !== 0) {
    stop(
      'npm ci did not finish, so nothing was started. Its message is above. Most often the network is missing or a proxy stands in ' +
        'the way: run "npm ci" again once it works.',
    );
  }
}

/** Compares the lock file with the copy that npm keeps of what it installed. Optional packages differ between machines. */
function reasonToInstall() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages(join('node_modules', '.package-lock.json'));
  if (wanted === undefined)
    stop('package-lock.json is missing or cannot be read. It is part of the repository: restore it with git.');
  if (installed === undefined) return 'The packages are not installed yet';
  const differing = Object.keys(wanted).filter((place) => place !== '' && isOutdated(wanted[place], installed[place]));
  if (differing.length > 0) return 'The installed packages are not those of package-lock.json';
  return undefined;
}

function isOutdated(wanted, installed) {
  if (installed === undefined) return !(wanted.optional || wanted.devOptional || wanted.peer);
  return wanted.version !== installed.version || wanted.integrity !== installed.integrity;
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The npm that started this script when there is one, so that a project-wide choice of npm is kept; otherwise the one on PATH. */
function npmProgram() {
  const running = process.env.npm_execpath;
  if (running !== undefined && /npm-cli\.c?js$/.test(running)) return { file: process.execPath, args: [running] };
  return { file: onWindows ? 'npm.cmd' : 'npm', args: [] };
}

/** The Node that the `node` package brings; this process's own when that is missing but the version fits. */
function projectNode() {
  const binary = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const major = devDependencies.node.split('.')[0];
  if (process.versions.node.split('.')[0] === major) return process.execPath;
  return stop(
    `Node ${major} is missing from node_modules: npm was probably told to skip install scripts. ` +
      `Run "npm rebuild node --ignore-scripts=false", or use Node ${major} yourself.`,
  );
}

/** Hands over the terminal, the signals and the ending of the command, as if it had been run directly. */
function runCommand(node, nodeArgs) {
  const child = spawn(node, nodeArgs, { stdio: 'inherit', env: environmentWith(join(root, 'node_modules', '.bin')) });
  for (const signal of passedOnSignals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`The command could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    // Ended by a signal: the shell's convention, because raising it again would race with the handlers above.
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

/**
 * Puts a folder first on PATH, so that anything started further down finds the project's Node too, and reports to nobody. Compiled code
 * is kept, which saves every command a quarter of its start; it goes with `node_modules`, so a fresh install clears it.
 */
function environmentWith(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [folder, process.env[name]].filter(Boolean).join(delimiter);
  const kept = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled-code');
  return { ...process.env, [name]: path, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: kept };
}

function say(sentence) {
  process.stderr.write(`samepage: ${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(2);
}
