import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. One that is missing here costs a minute at the end of a run, and nothing else. */
const LONGEST = [
  'site/editor-accessibility.test.ts',
  'site/languages.test.ts',
  'site/pages.test.ts',
  'site/editor-widgets.test.ts',
  'site/accessibility.test.ts',
  'site/editor-conflict.test.ts',
  'site/search.test.ts',
  'site/redaction.test.ts',
  'site/editor.test.ts',
  'site/editor-keeping.test.ts',
  'site/lighthouse.test.ts',
  'site/editor-cycle.test.ts',
];

/** Starts the longest files first, so that at the end no core waits for the other. The rest follow in the order that vitest gives them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

function place({ moduleId }: TestSpecification): number {
  const index = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
  return index < 0 ? LONGEST.length : index;
}
