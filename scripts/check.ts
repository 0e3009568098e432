import { checkContent } from '../src/corpus/check-content.ts';
import { jsonReporter } from '../src/reporters/json.ts';
import { textReporter } from '../src/reporters/text.ts';
import { asOfOption, dayOf } from './lib/as-of.ts';
import { contentOption, jsonOption, runCommand } from './lib/command.ts';

const command = {
  name: 'npm run check',
  summary: 'Reads all content and says what is wrong with it, everything in one run. Changes nothing.',
  options: {
    content: contentOption,
    json: jsonOption,
    'as-of': asOfOption,
  },
} as const;

await runCommand(command, ({ content, json, 'as-of': asOf }) => {
  const report = checkContent(content, dayOf(asOf));
  const { output, exitCode } = (json ? jsonReporter : textReporter)(report);
  console.log(output);
  return exitCode;
});
