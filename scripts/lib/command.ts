import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Where every command reads content from. */
export const contentOption = {
  kind: 'text',
  value: 'DIR',
  help: 'folder with the content',
  default: 'content',
  env: 'SAMEPAGE_CONTENT',
} as const satisfies Option;

/** Asks a command for JSON instead of text. */
export const jsonOption = { kind: 'flag', help: 'print JSON instead of text' } as const satisfies Option;

/**
 * Runs a command from start to end: reads its arguments, prints help or usage, awaits `main`, and sets the exit code.
 *
 * `main` returns the exit code (nothing means 0). A thrown error is printed and ends with 2; its stack shows with `DEBUG=samepage`.
 */
export async function runCommand<const S extends CommandSpec>(
  spec: S,
  main: (values: Values<S>) => Promise<number | void> | number | void,
): Promise<void> {
  const parsed = parseCommand(spec, process.argv.slice(2), process.env);
  if (parsed.outcome === 'help') return void process.stdout.write(parsed.text);
  if (parsed.outcome !== 'run') return endWith(2, parsed.text);
  try {
    process.exitCode = (await main(parsed.values)) ?? 0;
  } catch (error) {
    endWith(2, `${wordsOf(error)}\n`);
  }
}

/**
 * Reads a command's arguments. A value on the command line wins over the environment, which wins over the default.
 *
 * @returns `help` when it was asked for, `usage` when an argument is wrong, otherwise the values by option name.
 */
export function parseCommand<const S extends CommandSpec>(
  spec: S,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Parsed<Values<S>> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: parserOptions(spec),
      allowPositionals: true,
      strict: true,
    });
    if (values['help'] === true) return { outcome: 'help', text: helpText(spec) };
    refuseExtraArguments(spec, positionals);
    const read = Object.entries(spec.options).map(([name, option]) => [name, readOption(name, option, values[name], env)]);
    return { outcome: 'run', values: { ...Object.fromEntries(read), arguments: positionals } as Values<S> };
  } catch (error) {
    // Node adds advice about arguments that begin with a dash, which no command here takes.
    const [problem] = wordsOf(error).split('. To specify ');
    return { outcome: 'usage', text: `${problem}\n\n${helpText(spec)}` };
  }
}

function parserOptions(spec: CommandSpec): NonNullable<ParseArgsConfig['options']> {
  const help = ['help', { type: 'boolean', short: 'h' }] as const;
  const own = Object.entries(spec.options).map(
    ([name, option]) => [name, { type: option.kind === 'flag' ? 'boolean' : 'string', multiple: option.kind === 'list' }] as const,
  );
  return Object.fromEntries<ParserOption>([help, ...own]);
}

function refuseExtraArguments(spec: CommandSpec, positionals: readonly string[]): void {
  if (spec.arguments === undefined && positionals.length > 0) throw new Error(`Unexpected argument '${positionals[0]}'`);
}

function readOption(name: string, option: Option, given: unknown, env: Readonly<Record<string, string | undefined>>): unknown {
  if (option.kind === 'flag') return given === true;
  if (option.kind === 'list') return ((given as string[] | undefined) ?? []).map((text) => oneOf(name, option.choices, text));
  // An empty variable is one that somebody switched off.
  const fromEnvironment = option.env === undefined ? undefined : env[option.env] || undefined;
  const text = (given as string | undefined) ?? fromEnvironment;
  if (text === undefined) return option.default;
  return option.kind === 'number' ? wholeNumber(name, text) : oneOf(name, option.choices, text);
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not '${text}'`);
  return Number(text);
}

function oneOf(name: string, choices: readonly string[] | undefined, text: string): string {
  if (choices !== undefined && !choices.includes(text)) {
    throw new Error(`--${name} takes one of ${choices.join(', ')}, not '${text}'`);
  }
  return text;
}

function helpText(spec: CommandSpec): string {
  const own = Object.entries(spec.options).map(([name, option]) => [`--${name}${valueName(option)}`, explanation(option)] as const);
  const rows = [...own, ['-h, --help', 'show this help'] as const];
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  const extra = spec.arguments === undefined ? '' : ` ${spec.arguments}`;
  return `${spec.summary}\n\nUsage: ${spec.name} -- [options]${extra}\n\n${lines.join('\n')}\n`;
}

function valueName(option: Option): string {
  return option.kind === 'flag' ? '' : ` ${option.value}`;
}

function explanation(option: Option): string {
  if (option.kind === 'flag') return option.help;
  const notes = [];
  if (option.kind !== 'number' && option.choices !== undefined) notes.push(`one of ${option.choices.join(', ')}`);
  if (option.kind === 'list') notes.push('may be repeated');
  if (option.kind !== 'list' && option.env !== undefined) notes.push(`or ${option.env}`);
  if (option.kind !== 'list' && option.default !== undefined) notes.push(`default ${option.default}`);
  return notes.length === 0 ? option.help : `${option.help} (${notes.join('; ')})`;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env['DEBUG'] === 'samepage' ? (error.stack ?? error.message) : error.message;
}

function endWith(status: number, text: string): void {
  process.stderr.write(text);
  process.exitCode = status;
}

/** What a command is called, does and takes. */
export interface CommandSpec {
  /** As people type it, for example `npm start`. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** Placeholder of the arguments without a name, for example `[FILE …]`. Left out, the command takes none. */
  readonly arguments?: string;
  readonly options: Readonly<Record<string, Option>>;
}

/** One named option. A `flag` is true or false, a `list` may be given several times, `choices` closes the set of values. */
export type Option =
  | { readonly kind: 'flag'; readonly help: string }
  | { readonly kind: 'list'; readonly help: string; readonly value: string; readonly choices?: readonly string[] }
  | {
      readonly kind: 'text';
      readonly help: string;
      readonly value: string;
      readonly choices?: readonly string[];
      readonly default?: string;
      readonly env?: string;
    }
  | { readonly kind: 'number'; readonly help: string; readonly value: string; readonly default?: number; readonly env?: string };

/** The values of a command's options, typed by its spec; `arguments` holds those without a name. */
export type Values<S extends CommandSpec> = { readonly [K in keyof S['options']]: ValueOf<S['options'][K]> } & {
  readonly arguments: readonly string[];
};

type ValueOf<O extends Option> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'list' }
    ? readonly (O extends { choices: readonly (infer C)[] } ? C : string)[]
    : (O extends { kind: 'number' } ? number : O extends { choices: readonly (infer C)[] } ? C : string) | MissingOf<O>;

type MissingOf<O> = O extends { default: string | number } ? never : undefined;

type ParserOption = NonNullable<ParseArgsConfig['options']>[string];

type Parsed<V> =
  | { readonly outcome: 'help'; readonly text: string }
  | { readonly outcome: 'usage'; readonly text: string }
  | { readonly outcome: 'run'; readonly values: V };
