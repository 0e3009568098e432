import { exitCodeOf, type Report } from '../domain/report.ts';
import { boundedMarkdown, type Section } from './markdown/bounded.ts';
import { findingsUnder } from './markdown/findings.ts';
import { heading, paragraph, shortened } from './markdown/nodes.ts';
import { proposalSections } from './markdown/proposal.ts';
import { crashLine, shortHash, silencedLine } from './report-words.ts';
import type { Reporter } from './reporter.ts';

/**
 * For a comment below a pull request: what changes in words, clause by clause, whom it concerns, and what it newly breaks or mends.
 * Without an earlier state to compare with, the findings alone. Nothing that people wrote is read as Markdown, calls anybody, or links.
 * Never longer than a comment may be; what stops a change comes first.
 */
export const markdownReporter: Reporter = (report) => ({
  output: boundedMarkdown(sectionsOf(report), { characters: LONGEST_COMMENT, command: commandFor(report) }),
  exitCode: exitCodeOf(report),
});

function sectionsOf(report: Report): Section[] {
  const { proposal, silenced, crashes } = report;
  const notes = [...silenced.map(silencedLine), ...crashes.map(crashLine)];
  return [
    { intro: [heading(2, 'Samepage')] },
    ...(proposal ? proposalSections(proposal, report) : findingsUnder('Findings', report.findings)),
    ...notes.map((note) => ({ intro: [paragraph(shortened(note, LONGEST_NOTE))] })),
  ];
}

/** The command that tells everything. */
function commandFor({ comparedWith, proposal }: Report): string {
  if (!proposal) return 'npm run check';
  return `npm run check -- --base ${comparedWith ? shortHash(comparedWith.commit) : 'REV'}`;
}

/** GitHub takes 65,536 characters; whoever posts the comment may add some. */
const LONGEST_COMMENT = 65_000;
const LONGEST_NOTE = 1_000;
