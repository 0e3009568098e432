import { livePath } from './live-pages.ts';

/** The page that stands in for the whole site while there is no build to show. */
export function problemPage(problems: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The site could not be built</title>
<link rel="stylesheet" href="${livePath}live.css">
</head>
<body>
<main class="samepage-problems">
<h1>The site could not be built</h1>
<p>This is what stands in the way. Once it is settled, this page shows the site by itself.</p>
<pre>${escapeHtml(problems)}</pre>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
