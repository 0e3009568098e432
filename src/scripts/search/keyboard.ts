/** Lets people search without a mouse: `/` to the field, arrows, Home and End from hit to hit, Escape back to the field. */
export function followKeys(field: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('a[href]')];

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || isModified(event) || isWriting(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  field.addEventListener('keydown', (event) => {
    const first = links()[0];
    if (event.key !== 'ArrowDown' || isModified(event) || !first) return;
    event.preventDefault();
    first.focus();
  });

  results.addEventListener('keydown', (event) => {
    const all = links();
    const here = all.findIndex((link) => link === document.activeElement);
    const target = here === -1 || isModified(event) ? undefined : targetOf(event.key, here, all, field);
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}

function targetOf(key: string, here: number, links: readonly HTMLElement[], field: HTMLElement): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return links[here + 1];
    case 'ArrowUp':
      return here === 0 ? field : links[here - 1];
    case 'Home':
      return links[0];
    case 'End':
      return links.at(-1);
    case 'Escape':
      return field;
    default:
      return undefined;
  }
}

function isModified({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null
  );
}
