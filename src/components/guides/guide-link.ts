import { addAttribute, createComponent, renderSlot, renderTemplate } from 'astro/runtime/server/index.js';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { SSRResult } from 'astro';
import { guideHref, type GuideTargets } from '../../views/guides/guide-links.ts';

/**
 * The component for links in guides: plain words where this build has nothing to lead to. It is made with what there is to lead to,
 * because a guide gives its links an address and nothing else; and here instead of in a template, which would put a space after it.
 */
export function guideLinkTo(targets: GuideTargets): AstroComponentFactory {
  return createComponent((result: SSRResult, props: { readonly href?: string }, slots: Slots) => {
    const address = guideHref(props.href ?? '', targets);
    const words = renderSlot(result, slots.default);
    return address === undefined ? renderTemplate`${words}` : renderTemplate`<a${addAttribute(address, 'href')}>${words}</a>`;
  });
}

interface Slots {
  readonly default: Parameters<typeof renderSlot>[1];
}
