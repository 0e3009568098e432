/** Parts of Decap's pages that are nothing but boxes to those who do not see them, by their classes. */
const PARTS: readonly (readonly [selector: string, attributes: Readonly<Record<string, string>>])[] = [
  ['[class*="-ToolbarContainer"]', { role: 'banner' }],
  ['[class*="-BackCollection"]', { role: 'heading', 'aria-level': '1' }],
  ['[class*="-PreviewPaneContainer-ControlPaneContainer"]', { role: 'main' }],
  ['[class*="-WorkflowContainer"]', { role: 'main' }],
];

/**
 * Says of the parts of Decap's pages what they are, whenever Decap draws one: the form and the board have no landmarks of their own, and
 * the buttons that open its groups are all called the same.
 */
export function markLandmarks(page: HTMLElement): void {
  const mark = () => {
    for (const [selector, attributes] of PARTS)
      for (const part of page.querySelectorAll(`${selector}:not([role])`))
        for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    for (const button of page.querySelectorAll('[data-testid="expand-button"]:not([aria-describedby])')) describe(button);
  };
  new MutationObserver(mark).observe(page, { childList: true, subtree: true });
}

/** “Expand”, of what: the label of the field that the button stands in. */
function describe(button: Element): void {
  const field = button.closest('[id*="-field-"]')?.id;
  const label = field === undefined ? undefined : document.querySelector(`label[for="${CSS.escape(field)}"]`);
  if (!label) return;
  label.id ||= `${field}-label`;
  button.setAttribute('aria-describedby', label.id);
}
