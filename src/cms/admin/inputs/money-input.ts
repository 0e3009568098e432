import { createElement as h, type ChangeEvent, type ReactElement, type ReactNode } from 'react';
import { editorWords } from '../controls/control-props.ts';
import { common, type InputProps } from '../controls/input-props.ts';
import { isAmount, moneyOfParts, partsOfMoney, ungrouped, type MoneyParts } from './money-text.ts';
import { useTyped } from './use-typed.ts';

const SPELLING = { show: partsOfMoney, read: moneyOfParts };
/** Offered, and no more than that: any three capitals may be written. */
const OFFERED = [
  'AUD',
  'BRL',
  'CAD',
  'CHF',
  'CNY',
  'CZK',
  'DKK',
  'EUR',
  'GBP',
  'HUF',
  'INR',
  'JPY',
  'KRW',
  'MXN',
  'NOK',
  'PLN',
  'SEK',
  'TRY',
  'USD',
];

/** An amount, and beside it its currency where that is not the campaign's. Marks between thousands are refused, with the amount without. */
export function MoneyInput(props: InputProps): ReactElement {
  const { value, forID, getEntry, onChange } = props;
  const [parts, setParts] = useTyped(value, SPELLING);
  const { money } = editorWords.current.widgets;
  const change = (next: MoneyParts): void => {
    setParts(next);
    onChange(moneyOfParts(next));
  };
  const usual = getEntry()?.getIn(['data', 'currency']);
  const isWrong = !isAmount(parts.amount);
  const amount = h('input', {
    ...{ ...common(props), type: 'text', inputMode: 'text', autoComplete: 'off', placeholder: '1200', value: parts.amount },
    ...{ 'aria-invalid': isWrong, 'aria-describedby': isWrong ? `${forID}-trouble` : undefined },
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => change(withAmount(parts, target.value)),
  });
  const currency = h('input', {
    ...{
      type: 'text',
      className: 'sp-short',
      autoComplete: 'off',
      list: `${forID}-currencies`,
      maxLength: 3,
      value: parts.currency,
    },
    ...{ 'aria-label': money.currency, placeholder: typeof usual === 'string' && usual !== '?' ? usual : 'EUR' },
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      change({ ...parts, currency: target.value.toUpperCase().replace(/[^A-Z]/g, '') }),
  });
  const offered = h(
    'datalist',
    { id: `${forID}-currencies` },
    OFFERED.map((code) => h('option', { key: code, value: code })),
  );
  return h(
    'div',
    { className: 'sp-parts' },
    h('div', { className: 'sp-line' }, amount, currency, offered),
    isWrong && trouble(forID, parts, change),
  );
}

/** An amount that comes with its currency, as when it is pasted, brings it along. */
function withAmount(parts: MoneyParts, amount: string): MoneyParts {
  const whole = partsOfMoney(amount);
  return whole.currency === '' ? { ...parts, amount } : whole;
}

function trouble(forID: string, parts: MoneyParts, change: (parts: MoneyParts) => void): ReactNode {
  const { money } = editorWords.current.widgets;
  const plain = ungrouped(parts.amount);
  return h(
    'p',
    { id: `${forID}-trouble`, className: 'sp-misfit', role: 'status' },
    plain === undefined ? money.noAmount : money.grouped(parts.amount),
    plain !== undefined && ' ',
    plain !== undefined &&
      h(
        'button',
        { type: 'button', className: 'sp-cure', onClick: () => change({ ...parts, amount: plain }) },
        money.writePlain(plain),
      ),
  );
}
