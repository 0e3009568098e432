/** Makes an element with text and other elements in it. Text is never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button that does something when it is pressed. */
export function button(label: string, onclick: () => void, className = 'sp-button'): HTMLButtonElement {
  return element('button', { type: 'button', className, onclick }, label);
}

/**
 * Asks a question that stands above everything else until it is answered. Escape answers with `otherwise`.
 *
 * @param content is handed the function that answers, and begins with the heading that names the question.
 */
export function ask<T>(otherwise: T, content: (answer: (value: T) => void) => readonly HTMLElement[]): Promise<T> {
  return new Promise((resolve) => {
    const close = (value: T) => {
      dialog.close();
      dialog.remove();
      resolve(value);
    };
    const parts = content(close);
    const dialog = element('dialog', { className: 'sp-dialog' }, ...parts);
    const [heading] = parts;
    if (heading) {
      heading.id = 'sp-dialog-title';
      heading.tabIndex = -1;
      heading.setAttribute('autofocus', '');
    }
    dialog.setAttribute('aria-labelledby', 'sp-dialog-title');
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(otherwise);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
