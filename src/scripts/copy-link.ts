/** Copies the whole address of a clause when its anchor is followed, and says so. The anchor stays a link, with and without this. */
const clauses = document.querySelector<HTMLElement>('[data-link-copied]');
const word = clauses?.dataset['linkCopied'] ?? '';
const LASTS = 4000;
let notice: HTMLElement | undefined;
let fading: number | undefined;

clauses?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.hash') : null;
  // Whoever opens it elsewhere wants it elsewhere.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  // Without a secure connection there is no clipboard; the address bar then has the address.
  void copied(link.href);
});

async function copied(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    say(word);
  } catch {
    say('');
  }
}

/** A region that was empty is read out when words come into it. */
function say(words: string): void {
  notice ??= region();
  window.clearTimeout(fading);
  notice.textContent = words;
  fading = window.setTimeout(() => {
    if (notice) notice.textContent = '';
  }, LASTS);
}

function region(): HTMLElement {
  const made = document.createElement('p');
  made.className = 'copied';
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}

// The region stands before anybody needs it: some readers announce nothing in one that has just come.
if (clauses) notice = region();

export {};
