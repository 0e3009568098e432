import { describe, expect, expectTypeOf, it } from 'vitest';
import { contentOption, jsonOption, parseCommand } from './command.ts';

const spec = {
  name: 'npm run sample',
  summary: 'Shows what a command can take.',
  options: {
    content: contentOption,
    json: jsonOption,
    port: { kind: 'number', value: 'PORT', help: 'port to listen on', default: 4321 },
    format: { kind: 'text', value: 'NAME', help: 'how to print', choices: ['text', 'sarif'] },
    only: { kind: 'list', value: 'STEP', help: 'run this step only', choices: ['lint', 'unit'] },
  },
} as const;

const valuesOf = (args: readonly string[], env = {}) => {
  const parsed = parseCommand(spec, args, env);
  if (parsed.outcome !== 'run') throw new Error(parsed.text);
  return parsed.values;
};

const usageOf = (args: readonly string[], sample: Parameters<typeof parseCommand>[0] = spec) => {
  const parsed = parseCommand(sample, args);
  return parsed.outcome === 'usage' ? parsed.text : parsed.outcome;
};

describe('parseCommand', () => {
  it('gives the defaults when nothing is said', () => {
    expect(valuesOf([])).toEqual({ content: 'content', json: false, port: 4321, format: undefined, only: [], arguments: [] });
  });

  it('reads every kind of option', () => {
    const args = ['--content', 'mine', '--json', '--port=80', '--format', 'sarif', '--only', 'lint', '--only', 'unit'];
    expect(valuesOf(args)).toEqual({
      content: 'mine',
      json: true,
      port: 80,
      format: 'sarif',
      only: ['lint', 'unit'],
      arguments: [],
    });
  });

  it('types the values by the spec', () => {
    const values = valuesOf([]);
    expectTypeOf(values.port).toEqualTypeOf<number>();
    expectTypeOf(values.json).toEqualTypeOf<boolean>();
    expectTypeOf(values.content).toEqualTypeOf<string>();
    expectTypeOf(values.format).toEqualTypeOf<'text' | 'sarif' | undefined>();
    expectTypeOf(values.only).toEqualTypeOf<readonly ('lint' | 'unit')[]>();
  });

  it('prefers the command line to the environment, and the environment to the default', () => {
    const env = { SAMEPAGE_CONTENT: 'from-environment' };
    expect(valuesOf([], env).content).toBe('from-environment');
    expect(valuesOf(['--content', 'said'], env).content).toBe('said');
    expect(valuesOf([], { SAMEPAGE_CONTENT: '' }).content).toBe('content');
  });

  it.each([
    [['--prot', '80'], "Unknown option '--prot'"],
    [['--port', 'eighty'], "--port takes a whole number, not 'eighty'"],
    [['--port=-1'], "--port takes a whole number, not '-1'"],
    [['--format', 'xml'], "--format takes one of text, sarif, not 'xml'"],
    [['--only', 'tests'], "--only takes one of lint, unit, not 'tests'"],
    [['--json=yes'], "Option '--json' does not take an argument"],
    [['--content'], "Option '--content <value>' argument missing"],
    [['stray'], "Unexpected argument 'stray'"],
  ])('answers %j with what is wrong and how it is used', (args, problem) => {
    const [first, , summary] = usageOf(args).split('\n');
    expect(first).toBe(problem);
    expect(summary).toBe(spec.summary);
  });

  it('takes arguments without a name when the command has some', () => {
    const parsed = parseCommand({ ...spec, arguments: '[FILE …]' }, ['a.mdx', '--json', 'b.mdx']);
    expect(parsed).toMatchObject({ outcome: 'run', values: { json: true, arguments: ['a.mdx', 'b.mdx'] } });
  });

  it.each(['--help', '-h'])('explains itself for %s', (flag) => {
    expect(parseCommand(spec, [flag])).toEqual({
      outcome: 'help',
      text: `Shows what a command can take.

Usage: npm run sample -- [options]

  --content DIR  folder with the content (or SAMEPAGE_CONTENT; default content)
  --json         print JSON instead of text
  --port PORT    port to listen on (default 4321)
  --format NAME  how to print (one of text, sarif)
  --only STEP    run this step only (one of lint, unit; may be repeated)
  -h, --help     show this help
`,
    });
  });
});
