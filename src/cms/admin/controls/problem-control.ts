import { Component, createElement as h, type ReactNode } from 'react';
import { isMap } from 'immutable';
import { editorWords, type ControlProps } from './control-props.ts';

/** Says why a file cannot be edited in the form. Nothing, and no place taken, where it can. */
export class ProblemControl extends Component<ControlProps> {
  isValid = (): boolean => true;

  /** The sentence, or an empty mark by which the style sheet knows to hide the field. */
  override render(): ReactNode {
    const { value, forID } = this.props;
    if (!isMap(value)) return h('span', { id: forID, className: 'sp-no-problem' });
    const text = editorWords.current.problemAt(Number(value.get('line')), String(value.get('message')));
    return h('p', { id: forID, className: 'sp-problem', role: 'alert' }, text);
  }
}
