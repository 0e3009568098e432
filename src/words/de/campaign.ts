import type { campaign as english } from '../en/campaign.ts';
import { countIn } from '../plural.ts';

const count = countIn('de');

/** The campaign page around its sections. */
export const campaign: typeof english = {
  masthead: {
    status: 'Status',
    flight: 'Laufzeit',
    owner: 'Leitung',
    markets: 'Märkte',
    parties: 'Was jede Partei schuldet',
    next: 'Nächste Termine',
    noNext: 'Kein Termin steht mehr aus.',
    noDates: 'Noch kein Termin ist notiert.',
    yours: 'Hier vor Ort',
    nobody: 'Noch niemand benannt',
    noMarkets: 'Noch kein Markt benannt',
    noFlight: 'Noch kein erster und letzter Tag',
    propose: 'Änderung vorschlagen',
    proposeIn: 'Änderung vorschlagen in',
    json: 'Als Daten (JSON)',
    embargo: 'Sperrfrist bis',
  },

  open: {
    title: 'Offene Punkte',
    none: 'Nichts ist offen.',
    value: 'noch nicht vereinbart',
    unknown: (n) => count(n, { one: '# Angabe ist noch nicht vereinbart', other: '# Angaben sind noch nicht vereinbart' }),
    questions: (n) => count(n, { one: '# Frage wartet auf Antwort', other: '# Fragen warten auf Antwort' }),
    more: (n) => count(n, { one: 'und # weitere', other: 'und # weitere' }),
    short: (n) => count(n, { one: '# offener Punkt', other: '# offene Punkte' }),
  },

  signatures: {
    allSigned: (n) => count(n, { one: 'Unterschrieben', other: 'Von allen # unterschrieben' }),
    signed: (n, of) => `${n} von ${of} unterschrieben`,
    earlier: (names) => `früherer Text unterschrieben: ${names}`,
    earlierMany: (n) => count(n, { one: '# früherer Text unterschrieben', other: '# frühere Texte unterschrieben' }),
    declined: (names) => `abgelehnt: ${names}`,
    declinedMany: (n) => count(n, { one: '# abgelehnt', other: '# abgelehnt' }),
    states: {
      signed: 'Unterschrieben',
      stale: 'Früheren Text unterschrieben',
      missing: 'Noch nicht unterschrieben',
      declined: 'Abgelehnt',
    },
    marks: {
      signed: 'Unterschrieben:',
      stale: 'Früherer Text unterschrieben:',
      missing: 'Nicht unterschrieben:',
      declined: 'Abgelehnt:',
    },
    everyone: (n) => count(n, { one: 'die Partei, die es betrifft', other: 'alle #, die es betrifft' }),
    people: (n) => count(n, { one: '# Partei', other: '# Parteien' }),
    text: 'Text',
    ways: { 'pull request': 'Pull Request', cms: 'CMS', email: 'E-Mail', document: 'Dokument' },
    changed: 'Seither geändert',
    remark: 'Anmerkung',
    evidence: 'Nachweis',
    whole: 'Prüfsumme des heutigen Textes',
  },

  clause: {
    hash: 'Klausel',
    link: 'Link zu dieser Klausel',
    copied: 'Link kopiert',
    empty: 'Dazu steht noch nichts.',
  },

  origin: {
    default: 'Vorgabe der Kampagne',
    campaign: (section) => `aus „${section}“ der Kampagne`,
    market: (market) => `Regel in ${market}`,
    platform: (platform) => `Format von ${platform}`,
    metric: 'aus der gemeinsamen Kennzahl',
    assumedZone: (party) => `angenommen: Zeitzone von ${party}`,
    assumed: 'angenommen',
    derived: 'Abgeleitet',
  },

  groups: {
    work: 'Die Arbeit',
    people: 'Die Menschen',
    idea: 'Die Idee',
    numbers: 'Zahlen und Geld',
    together: 'Die Zusammenarbeit',
    record: 'Die Akten',
  },

  index: 'Auf dieser Seite',

  earlier: (n) => count(n, { one: '# vergangener Eintrag', other: '# vergangene Einträge' }),

  sections: {
    deliverables: { title: 'Was wir liefern', short: 'Leistungen', intro: 'Jedes Stück gezählt, mit wem und bis wann.' },
    dues: { title: 'Wer was schuldet', short: 'Wer was schuldet', intro: 'Dieselbe Vereinbarung, Partei für Partei.' },
    workflows: {
      title: 'Wie freigegeben wird',
      short: 'Freigabe',
      intro: 'Runden sind begrenzt, Fristen enden, Schweigen bedeutet etwas, eine Rolle entscheidet.',
    },
    dates: { title: 'Termine', short: 'Termine', intro: 'Meilensteine, Entwürfe und Veröffentlichungen der Reihe nach.' },
    raci: { title: 'Wer was tut', short: 'RACI', intro: 'Für jede Tätigkeit steht eine Rolle gerade.' },
    decisionRights: {
      title: 'Wer entscheidet',
      short: 'Entscheidungen',
      intro: 'Wo Creators frei sind, was die Marke freigibt, was gemeinsam entschieden wird.',
    },
    strategy: { title: 'Strategie und Botschaften', short: 'Strategie', intro: 'Ein Ziel, eine Zielgruppe, ein guter Grund.' },
    creators: { title: 'Creators', short: 'Creators', intro: 'Wer dreht, nach welchen Kriterien, wer sich kümmert.' },
    ugc: { title: 'UGC', short: 'UGC', intro: 'Eine eigene Linie, mit eigener Leitung, eigenem Budget und eigenem Briefing.' },
    kpis: { title: 'Wie wir messen', short: 'KPIs', intro: 'Eine Kennzahl, eine Formel, eine Quelle für alle.' },
    money: { title: 'Budget und Bezahlung', short: 'Geld', intro: 'Was es kosten darf, wer wie viel bekommt und wann.' },
    rights: {
      title: 'Nutzungsrechte und Exklusivität',
      short: 'Rechte',
      intro: 'Was mit den Inhalten geschehen darf, und für wen Creators so lange nicht arbeiten.',
    },
    communication: {
      title: 'Wie wir reden',
      short: 'Kommunikation',
      intro: 'Kanäle, Rhythmus, Erreichbarkeit und der Weg nach oben.',
    },
    risks: { title: 'Was schiefgehen kann', short: 'Risiken', intro: 'Auf jedes Risiko achtet jemand, und es gibt einen Plan.' },
    statements: { title: 'Annahmen', short: 'Annahmen', intro: 'Was jemand für selbstverständlich hält, aufgeschrieben.' },
    questions: { title: 'Fragen', short: 'Fragen', intro: 'Was gefragt und was geantwortet wurde.' },
    definitions: { title: 'Was Wörter hier bedeuten', short: 'Wörter', intro: 'Damit zwei Menschen gleich entscheiden.' },
    feedback: { title: 'Rückmeldungen', short: 'Rückmeldungen', intro: 'Anmerkungen zur Strategie, und was daraus wurde.' },
    findings: { title: 'Befunde', short: 'Befunde', intro: 'Was die Prüfung zu diesem Text sagt, und was es aufhält.' },
    accepted: { title: 'Hingenommene Befunde', short: 'Hingenommen', intro: 'Bekannt, und aus einem Grund so gelassen.' },
    sources: { title: 'Dokumente', short: 'Dokumente', intro: 'Widersprechen sich zwei, gilt das weiter oben.' },
    roles: {
      title: 'Rollen und Personen',
      short: 'Rollen',
      intro: 'Wer mitmacht, was sie erwarten und was sie einen Erfolg nennen.',
    },
    remarks: {
      title: 'Interne Notizen',
      short: 'Interne Notizen',
      intro: 'Nur für das Team. Kein anderer Leserkreis bekommt sie.',
    },
    signatures: { title: 'Unterschriften', short: 'Unterschriften', intro: 'Jede gehört über eine Prüfsumme zu genau einem Text.' },
    brief: { title: 'Kreativbriefing', short: 'Briefing', intro: 'Was Creators lesen, bevor sie drehen.' },
    identity: { title: 'Über diese Kampagne', short: 'Überblick', intro: 'Was für das Ganze gilt.' },
  },

  unwritten: {
    title: 'Noch nicht geschrieben',
    line: (names) => `Noch nicht geschrieben: ${names}.`,
  },

  findings: {
    fix: 'Was zu tun ist',
    line: (line) => `Zeile ${line}`,
    place: 'In der Datei',
  },
};
