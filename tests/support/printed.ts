import { inflateSync } from 'node:zlib';

/** How many letters stand on each page of a PDF, about, in the order of the pages. Only PDFs that Chromium wrote are understood. */
export function lettersByPage(pdf: Buffer): number[] {
  const source = pdf.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)].map((match) => [match[1], match[2] ?? '']),
  );
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b(?!s)/.test(object));
  return pages.map((page) => {
    const contents = /\/Contents (\d+) 0 R/.exec(page)?.[1];
    return (contentOf(objects.get(contents) ?? '').match(/\bTj\b|\bTJ\b/g) ?? []).length;
  });
}

function contentOf(object: string): string {
  const stream = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(object)?.[1];
  if (stream === undefined) return '';
  const bytes = Buffer.from(stream, 'latin1');
  return object.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : stream;
}
