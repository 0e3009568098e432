import type { Report } from '../domain/report.ts';

/** Turns a report into text for one kind of reader. `exitCode` as `exitCodeOf` has it. */
export type Reporter = (report: Report) => { readonly output: string; readonly exitCode: 0 | 1 | 2 };
