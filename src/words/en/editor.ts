import { countIn } from '../plural.ts';
import { widgets } from './widgets.ts';

const count = countIn('en');

/** Words of the editor at `/admin/`. */
export const editor = {
  editor: {
    title: 'Editor',
    edit: 'Edit',
    loading: 'The editor is being loaded.',
    needsScript: 'The editor needs JavaScript. Everything that is published can be read without it.',
    unknown: 'Not known yet. It counts as an open point.',
    setUnknown: 'Not known yet',
    writeIt: 'Write it',
    notWritten: 'Not written',
    yes: 'Yes',
    no: 'No',
    add: 'Add another one',
    remove: (what: string) => `Remove ${what}`,
    earlier: (what: string) => `Move ${what} up`,
    pick: 'Pick a day',
    misfit: 'This is written in a way that the form cannot show. It stays as it is; change it in the file.',
    problem: 'This file cannot be shown as a form',
    problemAt: (line: number, message: string) => `Line ${line}: ${message} Mend the file first; nothing is saved from here.`,
    recordProblem: 'This cannot be read yet. Write one field a line, as in “count: 3”. The last text that could be read is kept.',
    kept: (collection: string) =>
      `${collection}: what was recorded is never changed afterwards. Add a new entry that corrects it. Nothing was saved.`,
    noName:
      'The file is called after the name or title, and there is no letter, digit or sign in it that a file can be called after. Write a word there. Nothing was saved.',
    ownCampaign: {
      label: 'Campaign',
      hint: 'What this is about. The file is called after it, so that it is chosen once.',
      choose: 'Choose the campaign first: the file is called after it. Nothing was saved.',
      isThere: 'What happened in this campaign is written in one place, which is there already.',
      refused: 'This campaign has its progress already. Open it, and add there what you have written here. Nothing was saved.',
      open: 'Open it in a new tab',
    },
    brief: {
      label: 'Brief',
      hint: 'The creative brief, in Markdown. Leave the tags in angle brackets as they are.',
    },
    widgets,
    collections: {
      campaign: {
        label: 'Campaigns',
        label_singular: 'Campaign',
        description: 'What the partners agreed. Write “?” where nobody knows yet.',
      },
      playbook: {
        label: 'Playbooks',
        label_singular: 'Playbook',
        description: 'Campaigns to start from. A published version is never changed: add the next one.',
      },
      party: { label: 'Parties', label_singular: 'Party', description: 'Brands, agencies and creators.' },
      market: { label: 'Markets', label_singular: 'Market', description: 'What is true of a market, with its sources.' },
      platform: { label: 'Platforms', label_singular: 'Platform', description: 'What can be published where, and its limits.' },
      metric: { label: 'Metrics', label_singular: 'Metric', description: 'One formula for everybody.' },
      glossary: { label: 'Glossary', label_singular: 'Word', description: 'What a word means, everywhere.' },
      progress: {
        label: 'Progress',
        label_singular: 'Progress',
        description: 'What happened in a campaign: castings, drafts, posts, meetings.',
      },
      report: {
        label: 'Reports',
        label_singular: 'Report',
        description: 'Numbers as one party supplied them on one day. A correction is a new report.',
      },
      signoff: {
        label: 'Sign-offs',
        label_singular: 'Sign-off',
        description: 'Signatures as they were given. They are added, and never changed.',
      },
    },
    sign: {
      nobody: 'Choose the campaign and the party. What this party signs is filled in then.',
      asking: 'The text that this party signs is being worked out.',
      now: (n: number) => count(n, { one: 'The text as it is now: # clause.', other: 'The text as it is now: # clauses.' }),
      changed:
        'The page that you came from shows another text than the one there is now. Go back, read it as it is now, and follow the link again.',
      elsewhere:
        'A signature needs the text that is signed to be kept beside it, and this form cannot do that here. Record it with “npm run sign” on a machine with the files.',
      otherText: 'This is not the text as it is now. Read it again, and open the form again. Nothing was recorded.',
      gaps: {
        evidence:
          'Whoever signs without an account is believed by what shows it. Write under “Evidence” which mail or which document it is.',
        remark: 'Write under “Remark or reason” why it is declined, or the remark that it is signed with.',
      },
      clauses: (n: number) => count(n, { one: '# clause with its hash', other: '# clauses with their hashes' }),
      compare: {
        label: 'Hash from a mail',
        nothing: 'Paste what the mail says about the version, to see whether it is this text.',
        'no-hash': 'There is no whole hash in this: 64 digits and letters from a to f.',
        same: 'It is this text.',
        other: 'It is another text. This mail does not sign the text as it is now: ask for a new one.',
      },
    },
    none: {
      title: 'This site has no editor yet',
      lead: 'The forms are ready; what is missing is a place where they may save.',
      local: 'On your own machine: run npm start and open this page there. Changes go straight into your files.',
      host: 'For everybody in the team: name your git host in content/samepage.yaml, under “repository”, and how to log in, under “editor”. GitLab, Gitea and Forgejo need the id of an application that you register there. GitHub needs a login server of your own, or a token that each person makes.',
      without: 'Until then every file can be edited as text, and the check says what is wrong with it.',
      back: 'Back to the site',
    },
    failed: {
      title: 'The editor could not start',
      lead: 'Nothing was changed. Reload the page; if that does not help, show this line to whoever runs the site:',
    },
    findings: {
      panel: 'Check',
      whole: 'The whole entry',
      waiting: 'The check is being loaded.',
      failed: 'The check cannot run here. You can go on writing and saving; everything is checked before it is published.',
      unreadable: 'This cannot be written into a file yet.',
      show: 'Show the check',
      hide: 'Hide the check',
      morePlaces: (n: number) => count(n, { one: '# more', other: '# more' }),
      outline: 'What stands in it',
      page: 'Open its page',
      pageHint: 'It shows what is saved, a few seconds later.',
      later: 'Checked after saving',
      unchecked: {
        brief: 'What the brief may hold: code and unknown tags are refused before anything is published.',
        record: 'Whether everything named here is in its campaign.',
        others: 'What a change here does to other entries.',
        newer: 'Entries that were added since this site was built are not known yet.',
      },
      refused: {
        agreed: 'This cannot become agreed yet.',
        live: 'This cannot go live yet.',
        shape: 'This cannot be published yet.',
        advice: 'Nothing was saved or published. Mend what is listed, or set the status back and save; a draft may have any gap.',
        seeList: (n: number) =>
          count(n, {
            one: 'One finding stops it; it is shown beside the form.',
            other: '# findings stop it; they are listed beside the form.',
          }),
        count: (n: number) => count(n, { one: 'One finding stops it.', other: '# findings stop it.' }),
        openForm: 'Open it and see what stops it',
        list: 'What stops it',
      },
    },
  },
};
