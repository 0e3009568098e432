import type { editor as english } from '../en/editor.ts';
import { countIn } from '../plural.ts';
import { widgets } from './widgets.ts';

const count = countIn('de');

/** Wörter des Editors unter `/admin/`. */
export const editor: typeof english = {
  editor: {
    title: 'Editor',
    edit: 'Bearbeiten',
    loading: 'Der Editor wird geladen.',
    needsScript: 'Der Editor braucht JavaScript. Alles Veröffentlichte lässt sich auch ohne lesen.',
    unknown: 'Noch nicht bekannt. Das zählt als offener Punkt.',
    setUnknown: 'Noch nicht bekannt',
    writeIt: 'Ausfüllen',
    notWritten: 'Nicht ausgefüllt',
    yes: 'Ja',
    no: 'Nein',
    add: 'Weiterer Eintrag',
    remove: (what: string) => `${what} entfernen`,
    earlier: (what: string) => `${what} nach oben`,
    pick: 'Tag wählen',
    misfit: 'Das ist so geschrieben, dass das Formular es nicht zeigen kann. Es bleibt, wie es ist; geändert wird es in der Datei.',
    problem: 'Diese Datei lässt sich nicht als Formular zeigen',
    problemAt: (line: number, message: string) =>
      `Zeile ${line}: ${message} Bringen Sie zuerst die Datei in Ordnung; von hier wird nichts gespeichert.`,
    recordProblem: 'Das ist noch nicht lesbar. Ein Feld je Zeile, etwa „count: 3“. Der letzte lesbare Text bleibt erhalten.',
    kept: (collection: string) =>
      `${collection}: Was festgehalten wurde, wird nicht mehr geändert. Legen Sie einen neuen Eintrag an, der es berichtigt. Nichts wurde gespeichert.`,
    noName:
      'Die Datei wird nach dem Namen oder Titel benannt, und darin steht weder Buchstabe noch Ziffer noch Zeichen, nach dem eine Datei heißen kann. Schreiben Sie dort ein Wort. Nichts wurde gespeichert.',
    ownCampaign: {
      label: 'Kampagne',
      hint: 'Worum es geht. Die Datei heißt nach ihr; gewählt wird sie deshalb nur einmal.',
      choose: 'Wählen Sie zuerst die Kampagne: Die Datei heißt nach ihr. Nichts wurde gespeichert.',
      isThere: 'Was in dieser Kampagne geschah, steht an einer einzigen Stelle, und die gibt es schon.',
      refused:
        'Zu dieser Kampagne gibt es schon einen Verlauf. Öffnen Sie ihn, und tragen Sie dort ein, was Sie hier geschrieben haben. Nichts wurde gespeichert.',
      open: 'In einem neuen Tab öffnen',
    },
    brief: {
      label: 'Briefing',
      hint: 'Das kreative Briefing in Markdown. Was in spitzen Klammern steht, bleibt, wie es ist.',
    },
    widgets,
    collections: {
      campaign: {
        label: 'Kampagnen',
        label_singular: 'Kampagne',
        description: 'Was die Partner vereinbart haben. „?“ steht, wo es noch niemand weiß.',
      },
      playbook: {
        label: 'Playbooks',
        label_singular: 'Playbook',
        description: 'Vorlagen für Kampagnen. Eine veröffentlichte Fassung ändert sich nie: Legen Sie die nächste an.',
      },
      party: { label: 'Beteiligte', label_singular: 'Beteiligte', description: 'Marken, Agenturen und Creator.' },
      market: { label: 'Märkte', label_singular: 'Markt', description: 'Was in einem Markt gilt, mit Quellen.' },
      platform: { label: 'Plattformen', label_singular: 'Plattform', description: 'Was wo erscheinen kann, und seine Grenzen.' },
      metric: { label: 'Kennzahlen', label_singular: 'Kennzahl', description: 'Eine Formel für alle.' },
      glossary: { label: 'Glossar', label_singular: 'Wort', description: 'Was ein Wort bedeutet, überall.' },
      progress: {
        label: 'Verlauf',
        label_singular: 'Verlauf',
        description: 'Was in einer Kampagne geschah: Castings, Entwürfe, Posts, Treffen.',
      },
      report: {
        label: 'Berichte',
        label_singular: 'Bericht',
        description: 'Zahlen, wie eine Seite sie an einem Tag geliefert hat. Eine Berichtigung ist ein neuer Bericht.',
      },
      signoff: {
        label: 'Unterschriften',
        label_singular: 'Unterschrift',
        description: 'Unterschriften, wie sie gegeben wurden. Neue kommen hinzu, geändert werden sie nie.',
      },
    },
    sign: {
      nobody: 'Wählen Sie die Kampagne und die Partei. Dann wird eingetragen, was diese Partei unterschreibt.',
      asking: 'Der Text, den diese Partei unterschreibt, wird ermittelt.',
      now: (n: number) => count(n, { one: 'Der Text von jetzt: # Klausel.', other: 'Der Text von jetzt: # Klauseln.' }),
      changed:
        'Die Seite, von der Sie kommen, zeigt einen anderen Text als den von jetzt. Gehen Sie zurück, lesen Sie ihn in der jetzigen Fassung, und folgen Sie dem Link noch einmal.',
      elsewhere:
        'Zu einer Unterschrift gehört der unterschriebene Text, und dieses Formular kann ihn hier nicht mit ablegen. Halten Sie sie mit „npm run sign“ fest, auf einem Rechner mit den Dateien.',
      otherText:
        'Das ist nicht der Text von jetzt. Lesen Sie ihn noch einmal, und öffnen Sie das Formular neu. Es wurde nichts festgehalten.',
      gaps: {
        evidence:
          'Wer ohne Konto unterschreibt, dem glaubt man durch einen Nachweis. Schreiben Sie unter „Nachweis“, welche Mail oder welches Dokument es ist.',
        remark: 'Schreiben Sie unter „Anmerkung oder Grund“, warum abgelehnt wird oder mit welcher Anmerkung unterschrieben wird.',
      },
      clauses: (n: number) => count(n, { one: '# Klausel mit ihrem Hash', other: '# Klauseln mit ihren Hashes' }),
      compare: {
        label: 'Hash aus einer Mail',
        nothing: 'Fügen Sie ein, was die Mail zur Fassung sagt, um zu sehen, ob es dieser Text ist.',
        'no-hash': 'Darin steht kein ganzer Hash: 64 Ziffern und Buchstaben von a bis f.',
        same: 'Es ist dieser Text.',
        other: 'Es ist ein anderer Text. Diese Mail unterschreibt nicht den Text von jetzt: Bitten Sie um eine neue.',
      },
    },
    none: {
      title: 'Diese Website hat noch keinen Editor',
      lead: 'Die Formulare sind fertig; es fehlt ein Ort, an dem sie speichern dürfen.',
      local: 'Auf dem eigenen Rechner: npm start ausführen und diese Seite dort öffnen. Änderungen gehen direkt in Ihre Dateien.',
      host: 'Für das ganze Team: den Git-Host in content/samepage.yaml unter „repository“ nennen, und unter „editor“, wie man sich anmeldet. GitLab, Gitea und Forgejo brauchen die Id einer Anwendung, die Sie dort registrieren. GitHub braucht einen eigenen Anmeldeserver oder ein Token, das sich jede Person macht.',
      without: 'Bis dahin lässt sich jede Datei als Text bearbeiten, und die Prüfung sagt, was daran nicht stimmt.',
      back: 'Zurück zur Website',
    },
    failed: {
      title: 'Der Editor konnte nicht starten',
      lead: 'Nichts wurde geändert. Laden Sie die Seite neu; hilft das nicht, zeigen Sie diese Zeile denen, die die Website betreiben:',
    },
    findings: {
      panel: 'Prüfung',
      whole: 'Der ganze Eintrag',
      waiting: 'Die Prüfung wird geladen.',
      failed: 'Die Prüfung läuft hier nicht. Schreiben und speichern geht trotzdem; vor dem Veröffentlichen wird alles geprüft.',
      unreadable: 'Das lässt sich noch nicht in eine Datei schreiben.',
      show: 'Prüfung zeigen',
      hide: 'Prüfung ausblenden',
      morePlaces: (n: number) => count(n, { one: '# weitere', other: '# weitere' }),
      outline: 'Was darin steht',
      page: 'Seite öffnen',
      pageHint: 'Sie zeigt, was gespeichert ist, ein paar Sekunden später.',
      later: 'Erst nach dem Speichern geprüft',
      unchecked: {
        brief: 'Was im Briefing stehen darf: Code und unbekannte Tags werden vor dem Veröffentlichen abgewiesen.',
        record: 'Ob alles, was hier genannt wird, in der Kampagne steht.',
        others: 'Was eine Änderung hier in anderen Einträgen bewirkt.',
        newer: 'Einträge, die seit dem letzten Bau der Website dazukamen, sind noch nicht bekannt.',
      },
      refused: {
        agreed: 'Das kann noch nicht vereinbart werden.',
        live: 'Das kann noch nicht starten.',
        shape: 'Das lässt sich noch nicht veröffentlichen.',
        advice:
          'Nichts wurde gespeichert oder veröffentlicht. Beheben Sie, was hier steht, oder setzen Sie den Status zurück und speichern Sie; ein Entwurf darf jede Lücke haben.',
        seeList: (n: number) =>
          count(n, {
            one: 'Ein Befund steht dem entgegen; er steht neben dem Formular.',
            other: '# Befunde stehen dem entgegen; sie stehen neben dem Formular.',
          }),
        count: (n: number) => count(n, { one: 'Ein Befund steht dem entgegen.', other: '# Befunde stehen dem entgegen.' }),
        openForm: 'Öffnen und nachsehen, was dem entgegensteht',
        list: 'Was dem entgegensteht',
      },
    },
  },
};
