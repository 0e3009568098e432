import type { decapPhrases as english } from '../en/decap.ts';

/** Was den Übersetzungen von Decap an den Wörtern fehlt, die es hier zeigt, unter seinen Namen dafür. */
export const decapPhrases: typeof english = {
  collection: {
    sidebar: { allCollections: 'Alle Sammlungen', searchIn: 'Suchen in' },
    collectionTop: {
      viewAsList: 'Als Liste zeigen',
      viewAsGrid: 'Als Karten zeigen',
      searchResults: 'Gefunden zu „%{searchTerm}“',
      searchResultsInCollection: 'Gefunden zu „%{searchTerm}“ in %{collection}',
      filterBy: 'Filtern nach',
      groupBy: 'Gruppieren nach',
    },
    entries: { unpublishedHeader: 'Noch nicht veröffentlicht' },
    groups: { other: 'Anderes', negateLabel: 'Nicht %{label}' },
  },
  editor: {
    editorControl: { field: { widgetLabel: '%{widgetLabel}' } },
    editorControlPane: {
      widget: { invalidPath: '„%{path}“ kann kein Pfad sein', pathExists: 'Den Pfad „%{path}“ gibt es schon' },
      i18n: { writingInLocale: 'Geschrieben wird auf %{locale}' },
    },
    editorToolbar: {
      statusInfoTooltipDraft: 'Das ist ein Entwurf. Ist er fertig, setzen Sie seinen Status auf „Zur Überprüfung“.',
      statusInfoTooltipInReview: 'Das wird gerade geprüft, und nichts ist zu tun. Ändern lässt es sich noch immer.',
    },
    editorWidgets: {
      datetime: { setToNow: '%{fieldLabel} auf jetzt setzen' },
      list: { add: '%{item} hinzufügen', addType: '%{item} hinzufügen' },
      object: { expand: 'Aufklappen', collapse: 'Zuklappen' },
    },
  },
  ui: {
    settingsDropdown: { account: 'Ihr Konto' },
    toast: {
      onLoggedOut: 'Sie wurden abgemeldet. Heben Sie auf, was Sie geschrieben haben, und melden Sie sich wieder an.',
      onBackendDown: 'Der Git-Dienst ist gestört. Mehr dazu unter %{details}.',
    },
  },
};
