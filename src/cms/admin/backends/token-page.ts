import { createElement as h, useState, type ComponentType, type SubmitEvent, type ReactElement } from 'react';
import type { Words } from '../../../words/index.ts';

/** What Decap hands to the page on which people log in. */
export interface LoginProps {
  readonly onLogin: (login: { readonly token: string }) => void;
  readonly inProgress?: boolean;
  readonly error?: unknown;
  readonly config: { readonly backend: { readonly repo?: string } };
}

/** The page on which a token for one repository is pasted, with how to make one. */
export function tokenPage({ login }: Words): ComponentType<LoginProps> {
  return function TokenPage({ onLogin, inProgress = false, error, config }: LoginProps): ReactElement {
    const [token, setToken] = useState('');
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      onLogin({ token: token.trim() });
    };
    return h(
      'main',
      { className: 'sp-instead' },
      h('h1', null, login.title),
      h('p', null, login.lead(config.backend.repo ?? '')),
      h('ol', null, ...login.steps.map((step) => h('li', { key: step }, step))),
      h('p', null, h('a', { href: NEW_TOKEN, rel: 'noreferrer', target: '_blank' }, login.make)),
      h(
        'form',
        { onSubmit: submit, className: 'sp-login' },
        h('label', { htmlFor: 'sp-token' }, login.token),
        h('input', {
          id: 'sp-token',
          type: 'password',
          autoComplete: 'off',
          spellCheck: false,
          required: true,
          value: token,
          'aria-describedby': 'sp-token-hint',
          onChange: ({ target }: { target: HTMLInputElement }) => setToken(target.value),
        }),
        h('p', { id: 'sp-token-hint' }, login.hint),
        Boolean(error) && h('p', { className: 'sp-problem', role: 'alert' }, login.failed),
        h('button', { type: 'submit', className: 'sp-button sp-main', disabled: inProgress }, login.enter),
      ),
    );
  };
}

const NEW_TOKEN = 'https://github.com/settings/personal-access-tokens/new';
