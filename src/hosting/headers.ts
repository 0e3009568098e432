/**
 * The security headers of a published site, as one table. The local server asks it for one path at a time; static hosts get the same
 * table as a `_headers` file.
 */

/**
 * Each path belongs to exactly one area, by its first segment. Some hosts apply every rule that matches and the strictest policy then
 * wins, so the site's rules must never match a path of the CMS.
 */
const areas = {
  site: (): Headers => ({ ...commonHeaders, 'Content-Security-Policy': policyText(sitePolicy) }),
  assets: (): Headers => ({ ...areas.site(), 'Cache-Control': 'public, max-age=31536000, immutable' }),
  cms: (options: HeaderOptions): Headers => ({
    ...commonHeaders,
    'Content-Security-Policy': policyText(cmsPolicy(options.cmsConnectsTo ?? [])),
    // A git host's login window reports back to the window that opened it.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  }),
} satisfies Record<string, (options: HeaderOptions) => Headers>;

const commonHeaders: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** `wasm-unsafe-eval` is what the search needs; it allows WebAssembly and no JavaScript from text. */
const sitePolicy: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Most rules that a `_headers` file may hold on the hosts that read one. */
const mostRules = 100;

/** The headers of one path of the site. The path must be decoded, as the file system would see it. */
export function headersFor(pathname: string, options: HeaderOptions = {}): Headers {
  return areas[areaOf(pathname.split('/')[1] ?? '')](options);
}

/**
 * The table as a `_headers` file. No two of its rules match the same path.
 *
 * @param topLevel the names directly inside the built site; a folder's name ends with a slash. They become the rules, in order of
 *   name, since "everything but `/admin/`" can't be written in such a file. So an address that does not exist matches no rule.
 * @throws when the site has more names at its top than such a file may hold.
 */
export function headersFile(topLevel: readonly string[], options: HeaderOptions = {}): string {
  const patterns = [...new Set(['/', ...topLevel.toSorted().flatMap(patternsOf)])];
  if (patterns.length > mostRules) {
    throw new Error(`The site has ${patterns.length} names at its top level; a _headers file holds ${mostRules} rules.`);
  }
  return patterns.map((pattern) => ruleText(pattern, headersFor(decodeURI(pattern), options))).join('\n');
}

function areaOf(firstSegment: string): keyof typeof areas {
  if (firstSegment === 'admin') return 'cms';
  return firstSegment === '_astro' ? 'assets' : 'site';
}

/** A page file is also reachable without its ending; the file of the rules itself is not reachable. */
function patternsOf(name: string): string[] {
  if (name === '_headers') return [];
  const path = `/${encodeURI(name)}`;
  if (name.endsWith('/')) return [`${path}*`];
  return name.endsWith('.html') ? [path, path.slice(0, -'.html'.length)] : [path];
}

function ruleText(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}

/** The editor writes inline styles, and keeps drafts and pictures in blobs. Leaving `blob:` out of connect-src loses drafts silently. */
function cmsPolicy(connectsTo: readonly string[]): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'blob:', ...connectsTo],
    'frame-src': ["'self'", 'blob:'],
    // The check of what is being written runs beside the page.
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
}

function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** What differs between installations. */
export interface HeaderOptions {
  /** Origins of the git host that the CMS talks to, for example `https://gitlab.example`. */
  readonly cmsConnectsTo?: readonly string[];
}

/** Header values by name. */
export type Headers = Readonly<Record<string, string>>;

type Policy = Readonly<Record<string, readonly string[]>>;
