import { openForm, savingEnded } from './open-form.ts';

/** What saves, publishes or deletes: buttons, and the items of menus. */
const PRESSED = '[class*="-ToolbarSectionMain"] :is(button, [role="menuitem"])';
/** Milliseconds in which Decap draws what it knows now. */
const DRAWN = 50;

/**
 * While a form is being saved, what is pressed in its head waits until that has ended. Decap would begin a second save at once, which
 * knows nothing of the first: of a new entry it would make a second one.
 */
export function holdPresses(): void {
  const held = new Set<HTMLElement>();
  const hold = (event: Event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(PRESSED) : null;
    if (!pressed || openForm()?.isSaving !== true || !presses(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held.has(pressed)) return;
    held.add(pressed);
    void savingEnded().then(() =>
      setTimeout(() => {
        held.delete(pressed);
        pressed.click();
      }, DRAWN),
    );
  };
  // Before Decap hears of it.
  window.addEventListener('click', hold, { capture: true });
  window.addEventListener('keydown', hold, { capture: true });
}

/** The items of menus are chosen when the key goes down, and buttons are clicked by it. */
function presses(event: Event): boolean {
  return !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
}
