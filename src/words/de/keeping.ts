import type { keeping as english } from '../en/keeping.ts';

/** Wörter des Editors für Text, der nicht verloren gehen darf: zwei zugleich, ein geschlossener Tab, eine verlorene Verbindung. */
export const keeping: typeof english = {
  keeping: {
    field: 'Feld',
    before: 'Vorher',
    now: 'Jetzt',
    yours: 'Von Ihnen',
    theirs: 'Von anderen',
    nothing: 'Nichts',
    brief: 'Briefing',
    meanwhile: {
      title: 'Das wurde inzwischen von jemand anderem geändert',
      titleBy: (who: string) => `${who} hat das inzwischen geändert`,
      lead: 'Nichts wurde überschrieben, und was Sie geschrieben haben, ist noch da. Sehen Sie nach, was sich geändert hat, und wählen Sie, was gespeichert wird.',
      gone: 'Dieser Eintrag wurde entfernt, während Sie schrieben. Was Sie geschrieben haben, ist noch da.',
      unreadable:
        'Der jetzige Text lässt sich nicht als Felder zeigen; Ihre Änderungen lassen sich hier nicht einfügen. Kopieren Sie Ihren Text, und fragen Sie, wer geändert hat.',
      theirChanges: 'Was andere geändert haben',
      myChanges: 'Was Sie geändert haben',
      both: 'Das haben beide geändert. Wählen Sie jeweils eines.',
      takeMine: 'Meines behalten',
      takeTheirs: 'Das andere nehmen',
      save: 'Beides speichern: meine Änderungen und die anderen',
      saveGone: 'Wieder speichern',
      discard: 'Meine Änderungen aufgeben',
      copy: 'Meinen Text kopieren',
      copied: 'Kopiert.',
      notCopied: 'Der Browser erlaubt das Kopieren nicht. Ihr Text steht unten: Markieren und kopieren Sie ihn.',
      myText: 'Mein Text',
      back: 'Zurück zum Formular',
      wentBack: 'Nichts wurde gespeichert. Ihr Text steht noch im Formular.',
      gaveUp: 'Ihre Änderungen sind aufgegeben. Das Formular zeigt, was jetzt gilt.',
      notDeleted:
        'Jemand hat diesen Eintrag geändert, seit Sie ihn geöffnet haben. Nichts wurde gelöscht. Öffnen Sie ihn noch einmal, sehen Sie nach, was sich geändert hat, und löschen Sie ihn dann.',
    },
    unsaved: {
      title: 'Hier gibt es Text, der nicht gespeichert wurde',
      lead: (when: string) =>
        `Sie haben ihn am ${when} in diesem Browser geschrieben; die Seite wurde geschlossen, bevor er gespeichert war.`,
      restore: 'Ins Formular zurückholen',
      remove: 'Verwerfen',
      later: 'Später entscheiden',
    },
    trouble: {
      title: 'Nicht gespeichert',
      notPublished: 'Nicht veröffentlicht',
      notDeleted: 'Nicht gelöscht',
      lost: 'Wo gespeichert wird, antwortet niemand. Was Sie geschrieben haben, steht noch im Formular, und dieser Browser hat eine Kopie. Speichern Sie noch einmal, wenn die Verbindung wieder da ist.',
      offline:
        'Sie sind offline. Schreiben Sie weiter: Dieser Browser behält, was Sie schreiben. Speichern Sie, wenn Sie wieder online sind.',
      full: 'Dieser Browser hat keinen Platz für eine Kopie dessen, was Sie schreiben. Speichern Sie oft.',
      close: 'Schließen',
    },
  },
  /** Ways into a form from the page of a campaign. */
  begin: {
    title: 'Von hier aus',
    report: 'Die Zahlen von heute melden',
    ask: 'Eine Frage stellen',
    creator: 'Creator hinzufügen',
    sign: 'Unterschrift festhalten',
    mail: 'Per Mail unterschreiben',
    mailWhy: 'Öffnet eine Mail mit der Fassung, die Sie sehen. Wer die Kampagne betreut, hält sie fest.',
    mailSubject: (title: string) => `Unterschrift: ${title}`,
    mailBody: ({ party, title, text, address }) =>
      [
        `${party} unterschreibt die Kampagne „${title}“.`,
        ...(address === undefined ? [] : [`Gelesen unter: ${address}`]),
        ...(text === undefined ? [] : [`Fassung, die ich gesehen habe (SHA-256): ${text}`]),
        'Entscheidung: unterschrieben',
        'Mein Name: ',
        'Tag, Uhrzeit und Zeitzone: ',
        'Anmerkungen: ',
      ].join('\n'),
  },
  /** Logging in to GitHub with a token. */
  login: {
    title: 'Mit einem eigenen Token anmelden',
    lead: (repository: string) =>
      `Der Editor speichert in ${repository} auf GitHub, in Ihrem Namen. Dazu braucht er ein Token, das Sie dort nur für dieses Repository anlegen.`,
    steps: [
      'Legen Sie auf GitHub ein „fine-grained personal access token“ an. Es soll nach 30 Tagen enden oder früher.',
      'Wählen Sie unter „Repository access“ die Möglichkeit „Only select repositories“ und nur dieses eine.',
      'Geben Sie unter „Permissions“ bei „Contents“ und „Pull requests“ das Recht zu lesen und zu schreiben, sonst nichts.',
    ] as readonly string[],
    make: 'Token auf GitHub anlegen (öffnet ein neues Fenster)',
    token: 'Token',
    hint: 'Es bleibt in diesem Fenster und geht nur an GitHub. Wenn Sie das Fenster schließen oder sich abmelden, ist es weg.',
    failed: 'GitHub hat dieses Token nicht angenommen. Vielleicht ist es abgelaufen oder gilt nicht für dieses Repository.',
    enter: 'Anmelden',
    again: 'Melden Sie sich neu an: Das Token galt nur für das vorige Fenster.',
  },
};
