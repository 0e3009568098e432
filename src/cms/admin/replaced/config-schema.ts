/**
 * Stands for Decap's check of its configuration, which compiles code from text and so needs `unsafe-eval`. The configuration is made by
 * `src/cms/config` and checked against Decap's own schema in a test.
 */
export function validateConfig(): void {}
