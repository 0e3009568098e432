import { GitHubBackend } from 'decap-cms-backend-github';
import type { ComponentType } from 'react';
import type { Words } from '../../../words/index.ts';
import { tokenPage, type LoginProps } from './token-page.ts';

/** GitHub, without the question that Decap asks a page of GitHub's provider: nobody but the git host is ever asked. */
export class OwnGitHubBackend extends GitHubBackend {
  /** Whether the login still holds. */
  async status(): Promise<object> {
    const user = await this.api?.getUser({ token: this.token }).catch(() => undefined);
    return { auth: { status: user !== undefined && user !== null }, api: { status: true, statusPage: '' } };
  }
}

/** Where the token is kept: for this window, and gone when it is closed. */
const TOKEN_KEY = 'samepage-github-token';

/**
 * GitHub with a token that people make for this one repository, in place of a login server. Decap writes down whoever is logged in for
 * good; the token is taken out of that.
 */
export function gitHubWithToken(words: Words) {
  return class GitHubWithToken extends OwnGitHubBackend {
    override authComponent(): ComponentType<LoginProps> {
      return tokenPage(words);
    }

    override async authenticate({ token }: { readonly token: string }): Promise<object> {
      const user = await super.authenticate({ token });
      sessionStorage.setItem(TOKEN_KEY, token);
      return { ...user, token: '' };
    }

    override restoreUser(): Promise<object> {
      const token = sessionStorage.getItem(TOKEN_KEY);
      return token === null ? Promise.reject(new Error(words.login.again)) : this.authenticate({ token });
    }

    override logout(): void {
      sessionStorage.removeItem(TOKEN_KEY);
      super.logout();
    }
  };
}
