import type { Words } from '../../../words/index.ts';
import { button, element } from './elements.ts';

const ID = 'sp-notice';

/** Says that something was not done, and stays until it is, or until somebody closes it: Decap's own word vanishes after seconds. */
export function showNotice(sentence: string, { keeping: { trouble } }: Words, { title = trouble.title, way }: More = {}): void {
  hideNotice();
  const close = button(trouble.close, hideNotice);
  const notice = element(
    'div',
    { id: ID, className: 'sp-notice', role: 'alert' },
    element('p', {}, element('strong', {}, title), ` ${sentence} `, way && wayTo(way)),
    close,
  );
  document.body.append(notice);
}

function wayTo({ text, href, isLeaving }: Way): HTMLElement {
  return element(
    'a',
    { href, className: 'sp-way', ...(isLeaving === true ? { onclick: hideNotice } : { target: '_blank' }) },
    text,
  );
}

interface More {
  /** What was not done; that something was not saved when absent. */
  readonly title?: string;
  readonly way?: Way;
}

/** Where somebody can go on instead: in a tab of its own, so that what is typed in this one stays, unless nothing is. */
interface Way {
  readonly text: string;
  readonly href: string;
  readonly isLeaving?: boolean;
}

/** Takes the notice away. */
export function hideNotice(): void {
  document.getElementById(ID)?.remove();
}

/** What a failure means for whoever was saving, in a sentence. */
export function sentenceFor(error: unknown, { keeping: { trouble } }: Words): string {
  const status = (error as { readonly status?: unknown } | undefined)?.status;
  const isAnswer = typeof status === 'number' && status > 0 && status < 500;
  if (isAnswer || isOwn(error)) return error instanceof Error ? error.message : String(error);
  return trouble.lost;
}

/** Errors of the format and of the rules say what to do; those of the network are a `TypeError`, or a time that ran out. */
function isOwn(error: unknown): boolean {
  return (
    error instanceof Error && !(error instanceof TypeError) && !('status' in error) && !/timed out|aborted/i.test(error.message)
  );
}
