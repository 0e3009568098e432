import { countIn } from '../plural.ts';
import type { widgets as english } from '../en/widgets.ts';

const count = countIn('de');

/** Wörter der eigenen Bedienelemente des Editors. */
export const widgets: typeof english = {
  later: (what: string) => `${what} nach unten`,
  raci: {
    summary: (n: number, unanswered: number) =>
      `${count(n, { one: '# Tätigkeit', other: '# Tätigkeiten' })}${unanswered === 0 ? '' : `, ${unanswered} ohne jemanden, der dafür geradesteht`}`,
    keys: 'Die Pfeiltasten führen von Zelle zu Zelle. R, A, C und I setzen einen Buchstaben oder nehmen ihn weg, Entf leert die Zelle, und „?“ führt zur Spalte für das, was noch niemand weiß. Alt und eine Pfeiltaste verschieben eine Tätigkeit, Strg und Eingabe fügen eine hinzu.',
    unknown: 'Noch nicht bekannt',
    stranger: 'Nicht unter den Rollen',
    nothing: 'nichts',
    unnamed: 'Tätigkeit ohne Namen',
    activityAt: (place: number) => `Tätigkeit ${place}`,
    answers: {
      one: (who: string) => `${who} steht dafür gerade.`,
      nobody: () => 'Noch steht niemand dafür gerade.',
      several: (who: string) => `Mehrere stehen dafür gerade: ${who}. Einer genügt.`,
      group: (who: string) => `${who} ist eine Gruppe und kann nicht dafür geradestehen. Wählen Sie einen Partner.`,
      bystander: (who: string) => `${who} unterschreibt hier nichts und kann nicht dafür geradestehen.`,
      stranger: (who: string) => `${who} steht dafür gerade und ist nicht unter den Rollen.`,
      unknown: () => 'Noch weiß niemand, wer dafür geradesteht.',
    },
    derived: 'Diese folgen aus dem Rest des Formulars',
    from: {
      deliver: 'Folgt aus einer Leistung.',
      review: 'Folgt aus einer Freigabe.',
      seeTo: 'Folgt aus einem Meilenstein.',
      measure: 'Folgt aus einem KPI.',
      decide: 'Folgt aus einem Entscheidungsrecht.',
    },
    showDerived: (n: number) =>
      count(n, { one: '# Tätigkeit folgt aus dem Rest des Formulars', other: '# Tätigkeiten folgen aus dem Rest des Formulars' }),
    isDerived: 'Ändern Sie es dort, oder schreiben Sie diese Zeile selbst.',
    adopt: 'Diese Zeile schreiben',
    alsoWritten: 'Hier steht noch, und bleibt:',
    more: (what: string) => `Was „${what}“ umfasst`,
    ask: 'Spalte für ein Mitglied hinzufügen',
    add: 'Tätigkeit hinzufügen',
    added: 'Eine Zeile kam hinzu. Schreiben Sie, was getan wird.',
    removed: (what: string) => `${what} wurde entfernt.`,
    moved: (what: string, place: number, of: number) => `${what} steht nun an Stelle ${place} von ${of}.`,
    isAtTheEnd: 'Weiter geht es nicht.',
    noLetter: (key: string) =>
      `„${key}“ ist kein Buchstabe dieser Tabelle. Tippen Sie R, A, C oder I, oder Entf, um die Zelle zu leeren.`,
    whichIsUnknown: 'Tippen Sie den Buchstaben, zu dem noch niemand weiß, wer es ist.',
  },
  share: {
    inPercent: 'In Prozent, etwa 4,5.',
    written: (share: string) => `In der Datei steht ${share}.`,
  },
  money: {
    currency: 'Währung',
    noAmount: 'Das ist kein Betrag. Schreiben Sie Ziffern, mit einem Punkt vor den Cents: 1200 oder 1200.50.',
    grouped: (amount: string) =>
      `„${amount}“ wird nicht überall gleich gelesen. Lassen Sie die Zeichen zwischen den Tausendern weg.`,
    writePlain: (amount: string) => `${amount} schreiben`,
  },
  duration: {
    unit: 'Einheit',
    inWords: 'in Worten',
    units: {
      minutes: 'Minuten',
      hours: 'Stunden',
      'working hours': 'Arbeitsstunden',
      days: 'Tage',
      'working days': 'Arbeitstage',
      weeks: 'Wochen',
      months: 'Monate',
      years: 'Jahre',
    },
  },
  brief: {
    insert: 'Baustein einfügen (Strg und /)',
    components: {
      Callout: { label: 'Hinweis', help: 'Hebt eine Bemerkung vom Text ab: Hinweis, Tipp oder Warnung.' },
      Do: { label: 'Erwünscht', help: 'Was willkommen ist. Als Liste liest es sich am besten.' },
      Dont: { label: 'Unerwünscht', help: 'Was nicht passieren darf. Als Liste liest es sich am besten.' },
      KeyMessage: { label: 'Kernbotschaft', help: 'Ein Satz, den sich das Publikum merken soll.' },
      Example: { label: 'Beispiel', help: 'Ein Mustertext oder eine Szene, die zeigt, was gemeint ist. Kein Drehbuch.' },
      Term: { label: 'Wort aus dem Glossar', help: 'Ein Wort mit vereinbarter Bedeutung, mit dem Glossar verknüpft.' },
    },
  },
  reference: {
    found: (n: number) => (n === 0 ? 'Nichts heißt so.' : count(n, { one: '# gefunden', other: '# gefunden' })),
    more: (n: number) =>
      count(n, { one: 'und # weiteres: ein paar Buchstaben tippen', other: 'und # weitere: ein paar Buchstaben tippen' }),
    newParty: (name: string) =>
      name === '' ? 'Neue Beteiligte in einem neuen Tab anlegen' : `„${name}“ in einem neuen Tab neu anlegen`,
    added: 'Gespeichert, und dort eingetragen, woher Sie kommen.',
    back: 'Tab schließen und zurück',
  },
  hours: { from: 'Von', until: 'Bis' },
  span: { from: 'Länge, oder die kürzeste', until: 'Die längste, wo sie schwanken darf', seconds: 'Sekunden' },
  zone: {
    meant: (zone: string) => `Gemeint in ${zone}.`,
    unknown: 'Noch ist nicht bekannt, in welcher Zeitzone das gemeint ist.',
    missing: 'Für diese Uhrzeit ist noch keine Zeitzone geschrieben.',
    foreign: (zone: string) => `„${zone}“ ist keine bekannte Zeitzone.`,
  },
};
