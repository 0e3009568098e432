import { GitHubBackend } from 'decap-cms-backend-github';

/** GitHub, without the question that Decap asks a page of GitHub's provider: nobody but the git host is ever asked. */
export class OwnGitHubBackend extends GitHubBackend {
  /** Whether the login still holds. */
  async status(): Promise<object> {
    const user = await this.api?.getUser({ token: this.token }).catch(() => undefined);
    return { auth: { status: user !== undefined && user !== null }, api: { status: true, statusPage: '' } };
  }
}
