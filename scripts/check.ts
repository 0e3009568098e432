import path from 'node:path';
import { checkContent } from '../src/corpus/check-content.ts';
import { githubReporter } from '../src/reporters/github.ts';
import { jsonReporter } from '../src/reporters/json.ts';
import type { Reporter } from '../src/reporters/reporter.ts';
import { sarifReporter } from '../src/reporters/sarif.ts';
import { textReporter } from '../src/reporters/text.ts';
import { asOfOption, dayOf } from './lib/as-of.ts';
import { contentOption, jsonOption, runCommand, type Values } from './lib/command.ts';

const command = {
  name: 'npm run check',
  summary: 'Reads all content and says what is wrong with it, everything in one run. Changes nothing.',
  options: {
    content: contentOption,
    json: jsonOption,
    github: { kind: 'flag', help: 'write annotations that GitHub, Gitea and Forgejo show beside the lines of a pull request' },
    sarif: { kind: 'flag', help: 'write SARIF 2.1.0, for code scanning' },
    'as-of': asOfOption,
  },
} as const;

await runCommand(command, (options) => {
  const { content, 'as-of': asOf } = options;
  const reporter = reporterFor(options);
  const { output, exitCode } = reporter(checkContent(content, dayOf(asOf)));
  if (output !== '') console.log(output);
  return exitCode;
});

/** Throws when more than one form is asked for: they all go to the same place. */
function reporterFor({ content, json, github, sarif }: Values<typeof command>): Reporter {
  // Annotations name files as the repository does, from which the command is run.
  const folder = path.relative('.', content).split(path.sep).join('/') || '.';
  const asked = [
    ...(json ? [jsonReporter] : []),
    ...(github ? [githubReporter(folder)] : []),
    ...(sarif ? [sarifReporter(folder)] : []),
  ];
  if (asked.length > 1) throw new Error('Choose one of --json, --github and --sarif.');
  return asked[0] ?? textReporter;
}
