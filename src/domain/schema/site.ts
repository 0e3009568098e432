import { z } from 'zod';
import { field, itemList, required } from './field.ts';
import { choice, flag, language, line, text, url } from './values.ts';

const severity = z.strictObject({
  rule: required(line, 'Rule', "The rule's id.", { reference: 'rule' }),
  severity: required(choice(['error', 'warning', 'advice', 'off']), 'Weighs', 'How much it weighs here.'),
  why: required(text, 'Why', 'The reason for the change.'),
});

const repository = z.strictObject({
  url: required(url, 'Address', 'The repository as people see it in a browser.'),
  host: required(choice(['github', 'gitlab', 'gitea', 'forgejo']), 'Kind', 'Which software it runs on.'),
  branch: required(line, 'Branch', 'The branch that is published.'),
  folder: field(line, 'Folder', 'Where the content folder is; "content" when absent.'),
});

const editor = z.strictObject({
  application: field(
    line,
    'Application',
    'For GitLab, Gitea and Forgejo: the id under which your host knows this site. Register an application there whose redirect address is this site with "admin/" behind it.',
  ),
  loginServer: field(url, 'Login server', 'For GitHub: the address of your own server that lets people log in.'),
  ownToken: field(
    flag,
    'Own token',
    'For GitHub without a login server: whether people log in with a token that they make for this one repository.',
  ),
});

/** The site: its name, address, language and git host. Data only. */
export const siteSchema = z
  .strictObject({
    name: required(line, 'Name', 'What this site is called.'),
    url: field(url, 'Address', 'Where it is published, such as "https://campaigns.example".'),
    base: field(
      z
        .string()
        .regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/)
        .meta({ kind: 'base', expected: 'a path such as "/" or "/campaigns/"' }),
      'Base path',
      'The folder it is published under; "/" when absent.',
    ),
    language: field(language, 'Language', 'Language of the interface; "en" when absent.'),
    contentLanguage: field(
      language,
      'Language of the content',
      'Language in which people write here, unless an entry names another; that of the interface when absent.',
    ),
    repository: field(repository, 'Repository', 'Where changes are proposed.'),
    editor: field(editor, 'Editor', 'How people log in to the editor; it saves in the repository named above.'),
    severities: field(itemList(severity), 'Severities', 'Rules that weigh more or less here, each with a reason.'),
  })
  .meta({ title: 'Site', description: 'What this site is called and where it lives.', audience: 'public', binding: false });

/** The site as it is written. */
export type Site = z.infer<typeof siteSchema>;
