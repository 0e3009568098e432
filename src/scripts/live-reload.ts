/**
 * Keeps an open page up to date while content is being edited. Only `npm start` serves it, and adds it to the pages it sends; a build
 * contains none of it. The address says which revision the page shows: `live.js?revision=…`.
 */

const liveAddress = new URL(import.meta.url);
const shownRevision = liveAddress.searchParams.get('revision');
let events: EventSource | undefined;
let notice: HTMLElement | undefined;

document.addEventListener('visibilitychange', connectWhileVisible);
connectWhileVisible();

/** A browser opens six connections to one server; pages in the background must not hold them all. */
function connectWhileVisible(): void {
  events?.close();
  events = undefined;
  if (document.visibilityState === 'hidden') return;
  events = new EventSource(new URL('events', liveAddress));
  events.addEventListener('message', (event: MessageEvent<string>) => follow(JSON.parse(event.data) as LiveState));
}

function follow(state: LiveState): void {
  if (state.revision !== shownRevision) return location.reload();
  notice?.remove();
  notice = state.problems === undefined ? undefined : showNotice(state.problems);
}

function showNotice(problems: string): HTMLElement | undefined {
  // The page that stands in for a site that was never built lists the problems itself.
  if (document.querySelector('main.samepage-problems')) return undefined;
  addStylesOnce();
  const section = element('section');
  section.className = 'samepage-problems is-over-page';
  section.setAttribute('role', 'status');
  const hide = element('button', 'Hide');
  hide.type = 'button';
  hide.addEventListener('click', () => section.remove());
  section.append(
    element('h2', 'This page is not up to date'),
    element('p', 'The last change could not be built, so you see the page as it was before.'),
    element('pre', problems),
    hide,
  );
  document.body.append(section);
  return section;
}

function addStylesOnce(): void {
  const address = new URL('live.css', liveAddress).href;
  if ([...document.styleSheets].some((sheet) => sheet.href === address)) return;
  const link = element('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}

/** Only ever text: findings quote what people wrote. */
function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** As `src/hosting/live-pages.ts` sends it. */
interface LiveState {
  readonly revision: string;
  readonly problems?: string;
}
