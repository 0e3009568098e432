import type { Words } from '../../words/index.ts';

/** What the page says instead of the editor, in plain elements. */
export function showInstead(title: string, paragraphs: readonly string[], place = document.body): void {
  const main = document.createElement('main');
  main.className = 'sp-instead';
  const heading = document.createElement('h1');
  heading.textContent = title;
  main.append(heading, ...paragraphs.map(paragraph));
  place.replaceChildren(main);
}

/** How a site gets an editor, when it has none. */
export function showNoEditor({ none }: Words['editor'], base: string): void {
  showInstead(none.title, [none.lead, none.local, none.host, none.without]);
  const back = document.createElement('a');
  back.href = base;
  back.textContent = none.back;
  document.querySelector('main')?.append(back);
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
