import { Component, createElement as h, type ChangeEvent, type ReactNode } from 'react';
import { fromJS, isImmutable } from 'immutable';
import { parse, stringify } from 'yaml';
import { editorWords, type ControlProps } from './control-props.ts';

/** Fields with values of any kind, written as they stand in a file: one a line. What cannot be read is told and not taken. */
export class RecordControl extends Component<ControlProps, { readonly text: string; readonly isReadable: boolean }> {
  override state = { text: textOfRecord(this.props.value), isReadable: true };

  isValid = (): boolean => this.state.isReadable;

  /** A box for text. */
  override render(): ReactNode {
    const { forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
    const { text, isReadable } = this.state;
    const input = h('textarea', {
      id: forID,
      className: `sp-record ${classNameWrapper}`,
      rows: 4,
      spellCheck: false,
      'aria-invalid': !isReadable,
      value: text,
      onFocus: setActiveStyle,
      onBlur: setInactiveStyle,
      onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) => this.read(target.value),
    });
    return h(
      'div',
      null,
      input,
      !isReadable && h('p', { className: 'sp-misfit', role: 'status' }, editorWords.current.recordProblem),
    );
  }

  /** Takes what was typed, when it can be read. */
  read(text: string): void {
    const record = recordOf(text);
    this.setState({ text, isReadable: record !== undefined });
    if (record !== undefined) this.props.onChange(record === '' ? '' : fromJS(record));
  }
}

function textOfRecord(value: unknown): string {
  const plain: unknown = isImmutable(value) ? value.toJS() : value;
  if (plain === undefined || plain === null || plain === '') return '';
  return typeof plain === 'string' ? plain : stringify(plain).trimEnd();
}

/** The fields, `?`, an empty text for none, or undefined for what is neither. Aliases could unfold into anything. */
function recordOf(text: string): unknown {
  if (text.trim() === '' || text.trim() === '?') return text.trim();
  try {
    const record: unknown = parse(text, { maxAliasCount: 0, schema: 'core' });
    return typeof record === 'object' && record !== null && !Array.isArray(record) ? record : undefined;
  } catch {
    return undefined;
  }
}
