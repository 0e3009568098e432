import { createElement as h, type ReactElement } from 'react';
import { isList, isObject } from '../../../domain/json.ts';
import { editorWords, type ControlProps } from '../controls/control-props.ts';
import { plain } from '../controls/plain-data.ts';
import { shownText } from '../controls/written-text.ts';

/** The clauses that are signed, with their hashes, to be read: they are worked out and never typed. */
export function SignedClauses(props: Record<string, unknown>): ReactElement {
  const { value, forID, classNameWrapper } = props as unknown as ControlProps;
  const clauses = clausesOf(value);
  const { sign } = editorWords.current;
  return h(
    'details',
    { id: forID, className: `sp-clauses ${classNameWrapper}` },
    h('summary', null, sign.clauses(clauses.length)),
    h(
      'ul',
      null,
      clauses.map(({ clause, hash }, key) =>
        h('li', { key }, h('bdi', null, clause), ' ', h('code', { className: 'sp-hash' }, hash)),
      ),
    ),
  );
}

function clausesOf(value: unknown): { readonly clause: string; readonly hash: string }[] {
  const items = plain(value);
  if (!isList(items)) return [];
  return items.filter(isObject).map((item) => ({ clause: shownText(item['clause']), hash: shownText(item['hash']) }));
}
