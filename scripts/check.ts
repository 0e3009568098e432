import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkContent, checkProposal } from '../src/corpus/check-content.ts';
import { listContent } from '../src/corpus/content-files.ts';
import { comparedCommit } from '../src/corpus/history/compared-commit.ts';
import { withContentAt } from '../src/corpus/history/content-at.ts';
import { folderInRepository } from '../src/corpus/history/folder-in-repository.ts';
import { lineReader } from '../src/corpus/line-reader.ts';
import { reportOfCampaign } from '../src/domain/report-of-campaign.ts';
import type { Report } from '../src/domain/report.ts';
import { closest } from '../src/domain/shape/suggest.ts';
import { githubReporter } from '../src/reporters/github.ts';
import { jsonReporter } from '../src/reporters/json.ts';
import { markdownReporter } from '../src/reporters/markdown.ts';
import type { Reporter } from '../src/reporters/reporter.ts';
import { sarifReporter } from '../src/reporters/sarif.ts';
import { textReporter } from '../src/reporters/text.ts';
import { asOfOption, dayOf } from './lib/as-of.ts';
import { contentOption, jsonOption, runCommand, type Values } from './lib/command.ts';
import { growHeapBy, keepNewObjectsFew } from './lib/lean-heap.ts';

const command = {
  name: 'npm run check',
  summary:
    'Reads all content and says what is wrong with it, everything in one run. Changes nothing.\nEnds with 0 when nothing blocks, 1 when findings do, 2 when it was called wrongly or a rule failed.',
  options: {
    content: contentOption,
    campaign: { kind: 'text', value: 'ID', help: 'tell about this campaign alone' },
    base: {
      kind: 'text',
      value: 'REV',
      help: 'tell what changed since the branch that is checked out left this one, or since this tag or commit, what that breaks or mends, and whether a step may be taken',
    },
    json: jsonOption,
    github: { kind: 'flag', help: 'write annotations that GitHub, Gitea and Forgejo show beside the lines of a pull request' },
    sarif: { kind: 'flag', help: 'write SARIF 2.1.0, for code scanning' },
    markdown: { kind: 'flag', help: 'write Markdown, for a comment below a pull request' },
    quiet: { kind: 'flag', help: 'tell only what blocks, and nothing when nothing does' },
    'as-of': asOfOption,
  },
} as const;

growHeapBy(15);
keepNewObjectsFew();
await runCommand(command, (options) => {
  const { campaign } = options;
  const reporter = reporterFor(options);
  const report = reportFor(options);
  const { output, exitCode } = reporter(campaign === undefined ? report : reportOfCampaign(report, campaign));
  if (output !== '') console.log(output);
  return exitCode;
});

function reportFor({ content, base, campaign, 'as-of': asOf }: Values<typeof command>): Report {
  const day = dayOf(asOf);
  if (base === undefined) {
    requireCampaign([content], campaign);
    return checkContent(content, day);
  }
  const comparedWith = comparedCommit(content, base);
  return withContentAt(content, comparedWith?.commit ?? base, (folder) => {
    // What a change takes out is still told by its name.
    requireCampaign([content, folder], campaign);
    return { ...checkProposal(content, folder, day), ...(comparedWith && { comparedWith }) };
  });
}

/** A misspelled id must not look like a campaign without findings. */
function requireCampaign(folders: readonly string[], campaign: string | undefined): void {
  const [content = ''] = folders;
  if (campaign === undefined || !existsSync(content)) return;
  const files = folders.flatMap((folder) => listContent(folder).files);
  const ids = [...new Set(files.flatMap(({ type, id }) => (type === 'campaign' ? [id] : [])))];
  if (ids.includes(campaign)) return;
  const meant = closest(path.basename(campaign, '.mdx'), ids);
  const cure = meant === undefined ? 'Write the name of its file in "campaigns", without the ending.' : `Did you mean "${meant}"?`;
  throw new Error(`There is no campaign "${campaign}" in ${content}. ${cure}`);
}

/** Throws when more than one form is asked for: they all go to the same place. */
function reporterFor({ content, json, github, sarif, markdown, quiet }: Values<typeof command>): Reporter {
  const asked = [
    ...(json ? [jsonReporter] : []),
    ...(github ? [githubReporter(folderOf(content))] : []),
    ...(sarif ? [sarifReporter(folderOf(content))] : []),
    ...(markdown ? [markdownReporter] : []),
  ];
  if (asked.length > 1) throw new Error('Choose one of --json, --github, --sarif and --markdown.');
  if (asked.length > 0 && quiet) throw new Error('--quiet is for the terminal. The other forms always say everything.');
  return asked[0] ?? textReporter(lineReader(content), { isQuiet: quiet });
}

/** Annotations name files as the repository of the content does; where there is none, from the folder in which the command is run. */
function folderOf(content: string): string {
  return folderInRepository(content) ?? path.relative('.', content).split(path.sep).join('/');
}
