import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ProseComponentName } from '../../prose/registry.ts';
import Callout from './Callout.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import Example from './Example.astro';
import KeyMessage from './KeyMessage.astro';
import Term from './Term.astro';

/** The Astro component for each entry of the registry, to be passed to the component that `renderProse` returns. */
export const astroProseComponents: Readonly<Record<ProseComponentName, AstroComponentFactory>> = { Callout, Do, Dont, Example, KeyMessage, Term };
