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
};
