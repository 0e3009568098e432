/** Parts of Decap's pages that are nothing but boxes to those who do not see them, by their classes. */
const PARTS: readonly (readonly [selector: string, attributes: Readonly<Record<string, string>>])[] = [
  ['[class*="-ToolbarContainer"]', { role: 'banner' }],
  ['[class*="-BackCollection"]', { role: 'heading', 'aria-level': '1' }],
  ['[class*="-PreviewPaneContainer-ControlPaneContainer"]', { role: 'main' }],
  ['[class*="-WorkflowContainer"]', { role: 'main' }],
];

/** Says of the parts of Decap's pages what they are, whenever Decap draws one: the form and the board have no landmarks of their own. */
export function markLandmarks(page: HTMLElement): void {
  const mark = () => {
    for (const [selector, attributes] of PARTS)
      for (const part of page.querySelectorAll(`${selector}:not([role])`))
        for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
  };
  new MutationObserver(mark).observe(page, { childList: true, subtree: true });
}
