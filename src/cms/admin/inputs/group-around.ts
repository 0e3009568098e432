import { createContext, createElement as h, type Context, type ReactNode } from 'react';
import { isList, isMap } from 'immutable';
import type { FieldMap } from '../controls/control-props.ts';
import { shownText } from '../controls/written-text.ts';

/** What is written as the zone of the group of fields around an input: an empty text for nothing, undefined where it has no such field. */
export const ZoneOfGroup = createContext<string | undefined>(undefined);

/** What is written as the kind of the group of fields around an input, likewise. */
export const KindOfGroup = createContext<string | undefined>(undefined);

/** Lets Decap's control for a group of fields tell the inputs in it what is written beside them, in lists too, where Decap draws it itself. */
export function tellGroup(control: unknown): void {
  const { prototype } = control as { readonly prototype: Drawn };
  const { render } = prototype;
  prototype.render = function () {
    const within = (told: Context<string | undefined>, name: string, inside: ReactNode) =>
      h(told.Provider, { value: written(this.props, name) }, inside);
    return within(ZoneOfGroup, 'zone', within(KindOfGroup, 'kind', render.call(this)));
  };
}

interface Drawn {
  readonly props: { readonly field: FieldMap; readonly value?: unknown };
  render: (this: Drawn) => ReactNode;
}

function written({ field, value }: Drawn['props'], name: string): string | undefined {
  const fields: unknown = field.get('fields');
  const hasField = isList(fields) && fields.some((child) => (child as FieldMap).get('name') === name);
  return hasField ? shownText(isMap(value) ? value.get(name) : undefined) : undefined;
}
