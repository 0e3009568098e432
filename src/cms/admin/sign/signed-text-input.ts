import { createElement as h, useState, useSyncExternalStore, type ChangeEvent, type ReactElement, type ReactNode } from 'react';
import { editorWords } from '../controls/control-props.ts';
import type { InputProps } from '../controls/input-props.ts';
import { shownText } from '../controls/written-text.ts';
import { signedNow } from './begin-signatures.ts';
import { comparedHash, type TextNow } from './text-now.ts';

/** The hash of what is signed: it is worked out and never typed. A hash that came by mail can be held against it. */
export function SignedTextInput({ value, forID, className = '', setActiveStyle, setInactiveStyle }: InputProps): ReactElement {
  const text = useSyncExternalStore(signedNow.subscribe, signedNow.current);
  const hash = text.state === 'known' ? text.now.text : shownText(value);
  // Of a signature that is recorded already, nothing is worked out.
  const isRecorded = text.state === 'nobody' && hash !== '';
  const focus = { onFocus: setActiveStyle, onBlur: setInactiveStyle };
  return h(
    'div',
    { id: forID, className: `sp-signed ${className}` },
    h('p', { role: 'status', className: isTrouble(text) ? 'sp-misfit' : 'sp-meaning' }, isRecorded ? null : sentenceOf(text)),
    hash !== '' && text.state !== 'elsewhere' && h('code', { className: 'sp-hash' }, hash),
    hash !== '' && text.state !== 'elsewhere' && h(CompareHash, { hash, id: `${forID}-compare`, focus }),
  );
}

function CompareHash({ hash, id, focus }: { readonly hash: string; readonly id: string; readonly focus: object }): ReactNode {
  const [pasted, setPasted] = useState('');
  const { compare } = editorWords.current.sign;
  const found = comparedHash(pasted, hash);
  return h(
    'div',
    { className: 'sp-compare' },
    h('label', { htmlFor: id }, compare.label),
    h('input', {
      ...{ ...focus, id, type: 'text', autoComplete: 'off', spellCheck: false, value: pasted, 'aria-describedby': `${id}-found` },
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => setPasted(target.value),
    }),
    h(
      'p',
      { id: `${id}-found`, role: 'status', className: found === 'same' || found === 'nothing' ? 'sp-meaning' : 'sp-misfit' },
      compare[found],
    ),
  );
}

function sentenceOf(text: TextNow): string {
  const { sign } = editorWords.current;
  if (text.state === 'failed') return text.reason;
  if (text.state === 'known') return text.isAsSeen ? sign.now(text.now.clauses.length) : sign.changed;
  return sign[text.state];
}

function isTrouble(text: TextNow): boolean {
  return text.state === 'failed' || text.state === 'elsewhere' || (text.state === 'known' && !text.isAsSeen);
}
