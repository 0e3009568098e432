import type { Report } from '../domain/report.ts';

/** Turns a report into text for one kind of reader. `exitCode`: 0 nothing blocks, 1 something does. */
export type Reporter = (report: Report) => { readonly output: string; readonly exitCode: 0 | 1 };
