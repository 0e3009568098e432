/** Words of the editor about text that must not be lost: two people at once, a closed tab, a lost connection. */
export const keeping = {
  keeping: {
    field: 'Field',
    before: 'Before',
    now: 'Now',
    yours: 'Yours',
    theirs: 'Theirs',
    nothing: 'Nothing',
    brief: 'Brief',
    meanwhile: {
      title: 'Somebody else changed this meanwhile',
      titleBy: (who: string) => `${who} changed this meanwhile`,
      lead: 'Nothing was overwritten, and what you typed is still there. See what changed, then choose what shall be saved.',
      gone: 'Somebody removed this entry while you were writing. What you typed is still there.',
      unreadable:
        'The text as it is now cannot be shown as fields, so your changes cannot be put into it here. Copy your text, and ask whoever changed it.',
      theirChanges: 'What the others changed',
      myChanges: 'What you changed',
      both: 'You both changed these. Choose one each.',
      takeMine: 'Keep mine',
      takeTheirs: 'Take theirs',
      save: 'Save both: my changes and theirs',
      saveGone: 'Save it again',
      discard: 'Give up my changes',
      copy: 'Copy my text',
      copied: 'Copied.',
      notCopied: 'The browser does not allow copying. Your text stands below: select and copy it.',
      myText: 'My text',
      back: 'Back to the form',
      wentBack: 'Nothing was saved. Your text is still in the form.',
      gaveUp: 'Your changes were given up. The form shows what is there now.',
      notDeleted:
        'Somebody changed this entry since you opened it. Nothing was deleted. Open it again to see what changed, and delete it then.',
    },
    unsaved: {
      title: 'There is text here that was not saved',
      lead: (when: string) => `You typed it in this browser on ${when}, and the page closed before it was saved.`,
      restore: 'Put it back into the form',
      remove: 'Throw it away',
      later: 'Decide later',
    },
    trouble: {
      title: 'Not saved',
      notPublished: 'Not published',
      notDeleted: 'Not deleted',
      lost: 'Nobody answers where this is saved. What you typed is still in the form, and this browser keeps a copy. Save again when the connection is back.',
      offline: 'You are offline. Go on writing: this browser keeps what you type. Save when you are online again.',
      full: 'This browser has no room to keep a copy of what you type. Save often.',
      close: 'Close',
    },
  },
  /** Ways into a form from the page of a campaign. */
  begin: {
    title: 'Start from here',
    report: 'Report today’s numbers',
    ask: 'Ask a question',
    creator: 'Add a creator',
    sign: 'Record a signature',
    mail: 'Sign by mail',
    mailWhy: 'Opens a mail with the version that you see. Whoever looks after the campaign records it.',
    mailSubject: (title: string) => `Signature: ${title}`,
    mailBody: ({ party, title, text, address }: MailFacts) =>
      [
        `${party} signs the campaign “${title}”.`,
        ...(address === undefined ? [] : [`Read at: ${address}`]),
        ...(text === undefined ? [] : [`Version that I saw (SHA-256): ${text}`]),
        'Decision: signed',
        'My name: ',
        'Day, time and time zone: ',
        'Remarks: ',
      ].join('\n'),
  },
  /** Logging in to GitHub with a token. */
  login: {
    title: 'Log in with a token of your own',
    lead: (repository: string) =>
      `The editor saves in ${repository} on GitHub, as you. It needs a token that you make there, for this repository alone.`,
    steps: [
      'On GitHub, make a “fine-grained personal access token”. Let it end after 30 days or sooner.',
      'Under “Repository access”, choose “Only select repositories”, and this one alone.',
      'Under “Permissions”, give “Contents” and “Pull requests” the right to read and write, and nothing else.',
    ] as readonly string[],
    make: 'Make a token on GitHub (opens a new window)',
    token: 'Token',
    hint: 'It stays in this window and is sent to GitHub alone. It is gone when you close the window or log out.',
    failed: 'GitHub did not accept this token. It may have ended, or may not be for this repository.',
    enter: 'Log in',
    again: 'Log in again: the token was kept for the last window only.',
  },
};

/** What a prepared mail says about the signature. */
interface MailFacts {
  readonly party: string;
  readonly title: string;
  readonly text: string | undefined;
  readonly address: string | undefined;
}
