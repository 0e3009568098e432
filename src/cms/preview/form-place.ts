import type { FieldPath } from '../../domain/finding.ts';

/**
 * Leads to a field of the form: opens what is closed around it, scrolls to it and puts the focus there; where a field has no place of its
 * own, to the nearest one around it. Decap marks fields by their ids and items of lists by their class.
 */
export async function goToField(path: FieldPath, form: Element = formOf(document)): Promise<void> {
  const place = await opened(path, form);
  const target = focusableIn(place);
  if (!target) return;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  mark(place === form ? target : place);
}

/** The innermost place on the path that the form has, with everything around it open. */
async function opened(path: FieldPath, form: Element): Promise<Element> {
  let scope = form;
  for (const step of path) {
    const found = await shownChild(scope, step);
    if (!found) break;
    scope = found;
  }
  if (scope !== form && !visibleInput(scope) && !scope.matches(FOCUSABLE)) {
    toggleOf(scope)?.click();
    await until(() => visibleInput(scope));
  }
  return scope;
}

async function shownChild(scope: Element, step: string | number): Promise<Element | undefined> {
  const find = () => {
    const child = typeof step === 'number' ? itemIn(scope, step) : fieldIn(scope, step);
    return child && isShown(child) ? child : undefined;
  };
  const there = find();
  if (there) return there;
  const toggle = toggleOf(scope);
  if (!toggle) return undefined;
  toggle.click();
  return until(find);
}

const FIELD = '[id*="-field-"]';
const FIELD_ID = /^(.+)-field-\d+$/;
const ITEM = '[class*="SortableListItem"]';
const FRAMES_AT_MOST = 60;

function formOf(page: Document): Element {
  return page.querySelector('[class*="ControlPaneContainer"]') ?? page.body;
}

/** A field of a group: it may be nested in boxes, but not in another field. */
function fieldIn(scope: Element, name: string): Element | undefined {
  const fields = [...scope.querySelectorAll(FIELD)].filter(({ id }) => FIELD_ID.exec(id)?.[1] === name);
  return fields.find((field) => isDirectlyIn(field, scope)) ?? fields[0];
}

/** An item of a list with fields, or a row of a list of single values. */
function itemIn(scope: Element, index: number): Element | undefined {
  const rows = scope.matches('.sp-values') ? scope : scope.parentElement?.closest('.sp-values');
  const values = rows ?? scope.querySelector(':scope > .sp-values');
  if (values) return values.children[index]?.querySelector('input, textarea, select') ?? undefined;
  return [...scope.querySelectorAll(ITEM)].filter((item) => isDirectlyIn(item, scope))[index];
}

function isDirectlyIn(inner: Element, scope: Element): boolean {
  const around = inner.parentElement?.closest(`${ITEM}, ${FIELD}`);
  return !around || around === scope || !scope.contains(around) || holdsScope(around, scope);
}

/** An item and the group of its fields are two elements around the same fields. */
function holdsScope(around: Element, scope: Element): boolean {
  return scope.matches(ITEM) && around.parentElement?.closest(`${ITEM}, ${FIELD}`) === scope && !fieldName(around);
}

function fieldName({ id }: Element): string | undefined {
  return FIELD_ID.exec(id)?.[1];
}

/** What opens and closes a group, a list or an item. */
function toggleOf(scope: Element): HTMLElement | undefined {
  const selector = scope.matches(ITEM) ? '.sp-item-toggle' : '[data-testid="expand-button"]';
  return scope.querySelector<HTMLElement>(selector) ?? undefined;
}

function focusableIn(place: Element): HTMLElement | undefined {
  if (place instanceof HTMLElement && place.matches(FOCUSABLE)) return place;
  return visibleInput(place) ?? [...place.querySelectorAll<HTMLElement>('button')].find(isShown);
}

const INPUT = 'input:not([type="hidden"]), textarea, select';
const FOCUSABLE = `${INPUT}, button`;

function visibleInput(scope: Element): HTMLElement | undefined {
  const inputs = [...scope.querySelectorAll<HTMLElement>(INPUT)].filter(isShown);
  return inputs.find((input) => fieldName(input) !== 'id') ?? inputs[0];
}

function isShown(element: Element): boolean {
  return element.checkVisibility();
}

/** Decap opens in its own time; what is not there after a second does not come. */
async function until<T>(find: () => T | undefined): Promise<T | undefined> {
  for (let frame = 0; frame < FRAMES_AT_MOST; frame++) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** Shows where the focus went until it goes elsewhere: a button that was not reached by keyboard shows no ring. */
function mark(place: Element): void {
  place.classList.add('sp-led');
  place.addEventListener('focusout', () => place.classList.remove('sp-led'), { once: true });
}
