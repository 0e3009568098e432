/** What Decap's own translations lack of the words that it shows here, in its names for them: it would show them in English. */
export const decapPhrases = {
  collection: {
    sidebar: { allCollections: 'All collections', searchIn: 'Search in' },
    collectionTop: {
      viewAsList: 'Show as a list',
      viewAsGrid: 'Show as cards',
      searchResults: 'Found for “%{searchTerm}”',
      searchResultsInCollection: 'Found for “%{searchTerm}” in %{collection}',
      filterBy: 'Filter by',
      groupBy: 'Group by',
    },
    entries: { unpublishedHeader: 'Not published yet' },
    groups: { other: 'Other', negateLabel: 'Not %{label}' },
  },
  editor: {
    editorControl: { field: { widgetLabel: '%{widgetLabel}' } },
    editorControlPane: {
      widget: { invalidPath: '“%{path}” cannot be a path', pathExists: 'The path “%{path}” exists already' },
      i18n: { writingInLocale: 'Writing in %{locale}' },
    },
    editorToolbar: {
      statusInfoTooltipDraft: 'This is a draft. When it is done, set its status to “In review”.',
      statusInfoTooltipInReview: 'This is being reviewed, and nothing needs to be done. It can still be changed.',
    },
    editorWidgets: {
      datetime: { setToNow: 'Set %{fieldLabel} to now' },
      list: { add: 'Add %{item}', addType: 'Add %{item}' },
      object: { expand: 'Expand', collapse: 'Collapse' },
    },
  },
  ui: {
    settingsDropdown: { account: 'Your account' },
    toast: {
      onLoggedOut: 'You have been logged out. Keep a copy of what you wrote, and log in again.',
      onBackendDown: 'The git host is out of order. More is said at %{details}.',
    },
  },
};
