import type { Words } from './words/index.ts';

declare global {
  namespace App {
    /** What a page hands to components that only a brief calls, and that therefore get no properties from the page. */
    interface Locals {
      /** Words in the language of the brief that is being shown. */
      proseWords?: Words['prose'];
    }
  }
}
