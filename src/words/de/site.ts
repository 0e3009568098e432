import type { site as english } from '../en/site.ts';
import { countIn } from '../plural.ts';

const count = countIn('de');

/** What stands around pages, and the pages that list things. */
export const site: typeof english = {
  site: {
    tagline: 'Was die Partner vereinbart haben, auf einer Seite.',
    skip: 'Zum Inhalt springen',
    navigation: 'Website',
    reference: 'Gemeinsame Fakten und Anleitungen',
    places: {
      home: 'Heute',
      campaigns: 'Kampagnen',
      playbooks: 'Playbooks',
      search: 'Suche',
      parties: 'Partner',
      markets: 'Märkte',
      platforms: 'Plattformen',
      metrics: 'Kennzahlen',
      glossary: 'Glossar',
      rules: 'Regeln',
      guides: 'Anleitungen',
    },
    themeDark: 'Dunkles Design',
    asOf: (day) => `„Heute“ ist auf diesen Seiten ${day}.`,
    audiences: {
      internal: 'Für das Team: alles, auch interne Notizen und Beträge.',
      partners: 'Für die Partner: jede Klausel, keine Beträge, keine internen Notizen.',
      party: (name) => `Für ${name}: jede Klausel und die eigenen Beträge.`,
      public: 'Für alle: abgeschlossene Kampagnen, die veröffentlicht werden dürfen.',
    },
  },

  home: {
    title: 'Was heute jemand tun muss',
    calm: 'Nichts wartet auf jemanden.',
    calmMore: 'Kein offener Punkt, keine fehlende Unterschrift, keine gefährdete laufende Kampagne.',
    waits: (n) => count(n, { one: '# Kampagne wartet auf jemanden', other: '# Kampagnen warten auf jemanden' }),
    live: 'Läuft',
    aligning: 'In Abstimmung',
    recent: 'Vor Kurzem abgeschlossen',
    missing: (n) => count(n, { one: '# Unterschrift fehlt', other: '# Unterschriften fehlen' }),
    all: (n) => count(n, { one: 'Die einzige Kampagne', other: 'Alle # Kampagnen' }),
    empty: 'Noch keine Kampagnen',
    emptyLead: 'Eine Kampagne ist eine Textdatei, die jeder Partner lesen, prüfen und unterschreiben kann.',
    begin: 'So geht es los',
    steps: [
      { what: 'Aufschreiben, wer mitmacht', how: 'Eine Datei je Partner in content/parties: Name, Art und Zeitzone.' },
      {
        what: 'Aufschreiben, was bekannt ist',
        how: 'Eine Datei in content/campaigns, etwa content/campaigns/spring-launch.mdx. Rund 60 Zeilen genügen, und „?“ steht für das, was noch niemand weiß.',
      },
      {
        what: 'Lesen, was fehlt',
        how: 'Die Prüfung sagt, was sich widerspricht, was offen und was ungenau ist, und wie es sich beheben lässt.',
      },
      { what: 'Die Seite an alle schicken', how: 'Alle lesen denselben Text und unterschreiben ihn.' },
    ],
  },

  list: {
    title: 'Kampagnen',
    lead: 'Jede Kampagne mit Status, Märkten, Laufzeit, Leitung, offenen Punkten und Unterschriften.',
    caption: 'Alle Kampagnen: zuerst die laufenden, dann nach Beginn, neueste zuerst',
    count: (n) => count(n, { one: '# Kampagne', other: '# Kampagnen' }),
    campaign: 'Kampagne',
    status: 'Status',
    markets: 'Märkte',
    flight: 'Laufzeit',
    owner: 'Leitung',
    open: 'Offen',
    signatures: 'Unterschriften',
    page: (page, of) => `Seite ${page} von ${of}`,
    pages: 'Seiten',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    nothing: 'nichts',
    show: 'Diese Kampagnen zeigen',
    sorted: { ascending: 'Aufsteigend sortiert nach {column}.', descending: 'Absteigend sortiert nach {column}.' },
  },

  notFound: {
    title: 'Diese Seite gibt es hier nicht',
    lead: 'Vielleicht ist die Adresse vertippt, die Kampagne heißt jetzt anders, oder sie ist für diesen Leserkreis nicht veröffentlicht.',
    go: 'Alle Kampagnen',
  },

  glossary: {
    title: 'Glossar',
    lead: 'Was ein Wort hier bedeutet, damit zwei Menschen, die es lesen, gleich entscheiden.',
    empty: 'Noch kein Wort ist festgehalten.',
    example: 'Zum Beispiel:',
    also: 'Auch:',
    related: 'Siehe auch:',
  },
};
