/** The first element of the `<template data-template="…">` of this name, as a copy of its own. Throws when the page has none. */
export function copyOf(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const first = template?.content.firstElementChild?.cloneNode(true);
  if (!(first instanceof HTMLElement)) throw new Error(`The page has no template "${name}".`);
  return first;
}

/** The element inside another that is marked `data-part="…"`. Throws when there is none, or one of another kind. */
export function partOf(whole: ParentNode, name: string): HTMLElement;
export function partOf<Part extends HTMLElement>(whole: ParentNode, name: string, kind: new () => Part): Part;
export function partOf(whole: ParentNode, name: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const part = whole.querySelector(`[data-part="${name}"]`);
  if (!(part instanceof kind)) throw new Error(`There is no part "${name}".`);
  return part;
}
