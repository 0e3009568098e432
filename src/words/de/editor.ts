import type { editor as english } from '../en/editor.ts';
import { widgets } from './widgets.ts';

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
        description: 'Unterschriften, wie sie gegeben wurden. Sie werden hier gelesen und nie geändert.',
      },
    },
    none: {
      title: 'Diese Website hat noch keinen Editor',
      lead: 'Die Formulare sind fertig; es fehlt ein Ort, an dem sie speichern dürfen.',
      local: 'Auf dem eigenen Rechner: npm start ausführen und diese Seite dort öffnen. Änderungen gehen direkt in Ihre Dateien.',
      host: 'Für das ganze Team: den Git-Host in content/samepage.yaml unter „repository“ nennen, und unter „editor“, wie man sich anmeldet. GitLab, Gitea und Forgejo brauchen die Id einer Anwendung, die Sie dort registrieren. GitHub braucht einen eigenen Anmeldeserver.',
      without: 'Bis dahin lässt sich jede Datei als Text bearbeiten, und die Prüfung sagt, was daran nicht stimmt.',
      back: 'Zurück zur Website',
    },
    failed: {
      title: 'Der Editor konnte nicht starten',
      lead: 'Nichts wurde geändert. Laden Sie die Seite neu; hilft das nicht, zeigen Sie diese Zeile denen, die die Website betreiben:',
    },
  },
};
