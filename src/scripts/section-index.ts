/** Marks in the index the section that the reader is in, and keeps the mark in sight where the index is a bar that scrolls sideways. */
const index = document.querySelector<HTMLElement>('[data-section-index]');
const links = new Map(
  [...(index?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [link.hash.slice(1), link]),
);
const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
let current: HTMLAnchorElement | undefined;

/** The line across the screen that a section must have crossed to be the current one. */
const observer = new IntersectionObserver(mark, { rootMargin: '-20% 0px -79% 0px' });
for (const section of sections) observer.observe(section);

function mark(entries: IntersectionObserverEntry[]): void {
  const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
  const link = entered && links.get(entered.target.id);
  if (!index || !link || link === current) return;
  current?.removeAttribute('aria-current');
  link.setAttribute('aria-current', 'true');
  current = link;
  // Not scrollIntoView: that could move the page itself.
  const isSideways = index.scrollWidth > index.clientWidth;
  if (isSideways) index.scrollTo({ left: link.offsetLeft - index.clientWidth / 3 });
  else index.scrollTo({ top: link.offsetTop - index.clientHeight / 2 });
}

export {};
