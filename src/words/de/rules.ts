import type { rules as english } from '../en/rules.ts';
import { countIn } from '../plural.ts';

const count = countIn('de');

/** The pages of the rules, and the list of what they found in a campaign. */
export const rules: typeof english = {
  rules: {
    title: 'Regeln',
    lead: 'Was die Prüfung von einer Vereinbarung verlangt. Jede Regel sagt, was ohne sie in der zweiten Woche geschieht, zeigt es an Beispielen und nennt, was man stattdessen schreibt.',
    all: 'Alle Regeln',
    count: (n) => count(n, { one: '# Regel', other: '# Regeln' }),
    language: 'Die Regeln sind auf Englisch.',
    areaIndex: 'Bereiche',
    areas: {
      agreement: 'Vereinbarung',
      expectations: 'Erwartungen',
      responsibility: 'Zuständigkeit',
      measurement: 'Messung',
      money: 'Geld und Rechte',
      markets: 'Märkte',
      ugc: 'UGC und Stufen',
      risks: 'Risiken',
      shape: 'Form der Dateien',
      acceptance: 'Hinnahme',
    },
    weighs: 'Was sie wiegt',
    weights: {
      shape: 'Die Datei lässt sich nicht als das lesen, was sie sein will.',
      error: 'Die Vereinbarung widerspricht sich oder kann nicht aufgehen.',
      warning: 'In der zweiten Woche wird es schmerzen.',
      advice: 'Gut zu wissen.',
    },
    infeasible: 'Jeder Satz für sich kann stehen, zusammen sind sie nicht zu schaffen.',
    stops: {
      build: 'Bis es behoben ist, wird keine Website gebaut.',
      agreed: 'Eine Kampagne damit kann weder vereinbart werden noch starten.',
      live: 'Eine Kampagne damit kann nicht starten.',
      nothing: 'Sie hält nichts auf.',
    },
    canBeAccepted: 'Eine Kampagne darf es mit Begründung hinnehmen.',
    stopsShort: {
      build: 'hält den Bau auf',
      agreed: 'hält „Vereinbart“ auf',
      live: 'hält „Läuft“ auf',
      nothing: 'hält nichts auf',
    },
    here: (word, from) => `Auf dieser Website wiegt sie „${word}“ statt „${from}“.`,
    off: 'Abgeschaltet',
    offHere: (from) => `Diese Website hat sie abgeschaltet. Sonst wiegt sie „${from}“.`,
    why: 'Warum',
    fix: 'Wie man es behebt',
    whenNotTo: 'Wann man ihr nicht folgt',
    good: 'Was sie durchlässt',
    bad: 'Was sie findet',
    says: 'Die Prüfung sagt',
    beside: 'Eine andere Kampagne derselben Website',
    lines: (n) => count(n, { one: '# Zeile zeigen', other: 'Alle # Zeilen zeigen' }),
    cut: (n) => count(n, { one: 'und # weiteres Zeichen', other: 'und # weitere Zeichen' }),
    now: 'Wo sie heute etwas findet',
    nowNothing: 'In keiner Kampagne, die Sie lesen dürfen, gibt es heute einen solchen Befund.',
    nowMore: (n) => count(n, { one: '# weitere Kampagne hat ihn', other: '# weitere Kampagnen haben ihn' }),
  },

  found: {
    none: 'Nichts gefunden.',
    noneMore: 'Kein Widerspruch, nichts Offenes und nichts Vages, soweit die Regeln es erkennen.',
    groups: {
      agreed: 'Bevor sie vereinbart werden kann',
      live: 'Bevor sie starten kann',
      broken: 'Was nicht aufgeht',
      open: 'Was offen oder vage ist',
      advice: 'Gut zu wissen',
      accepted: 'Hingenommen',
    },
    before: {
      agreed: (n) =>
        count(n, { one: '# Befund steht der Vereinbarung entgegen', other: '# Befunde stehen der Vereinbarung entgegen' }),
      live: (n) => count(n, { one: '# Befund steht dem Start entgegen', other: '# Befunde stehen dem Start entgegen' }),
    },
    all: (n) => count(n, { one: 'Der eine Befund', other: 'Alle # Befunde' }),
    open: 'Offen',
    whole: 'Die ganze Vereinbarung',
    accepted: 'Hingenommen',
    by: 'von',
    until: 'bis',
    because: 'Grund:',
    reweighed: (from) => `Auf dieser Website wiegt die Regel anders; sonst „${from}“.`,
    rule: 'Regel',
  },
};
