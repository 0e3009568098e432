import type { decapPhrases as english } from '../en/decap.ts';

/** Lo que falta a las traducciones de Decap de las palabras que aquí muestra, con los nombres que él les da. */
export const decapPhrases: typeof english = {
  collection: {
    sidebar: { allCollections: 'Todas las colecciones', searchIn: 'Buscar en' },
    collectionTop: {
      viewAsList: 'Mostrar como lista',
      viewAsGrid: 'Mostrar como tarjetas',
      searchResults: 'Resultados de «%{searchTerm}»',
      searchResultsInCollection: 'Resultados de «%{searchTerm}» en %{collection}',
      filterBy: 'Filtrar por',
      groupBy: 'Agrupar por',
    },
    entries: { unpublishedHeader: 'Aún sin publicar' },
    groups: { other: 'Otros', negateLabel: 'No %{label}' },
  },
  editor: {
    editorControl: { field: { widgetLabel: '%{widgetLabel}' } },
    editorControlPane: {
      widget: { invalidPath: '«%{path}» no puede ser una ruta', pathExists: 'La ruta «%{path}» ya existe' },
      i18n: { writingInLocale: 'Se escribe en %{locale}' },
    },
    editorToolbar: {
      statusInfoTooltipDraft: 'Esto es un borrador. Cuando esté listo, pon su estado en «En revisión».',
      statusInfoTooltipInReview: 'Se está revisando y no hay que hacer nada. Todavía se puede cambiar.',
    },
    editorWidgets: {
      datetime: { setToNow: 'Poner %{fieldLabel} en este momento' },
      list: { add: 'Añadir %{item}', addType: 'Añadir %{item}' },
      object: { expand: 'Desplegar', collapse: 'Plegar' },
    },
  },
  ui: {
    settingsDropdown: { account: 'Tu cuenta' },
    toast: {
      onLoggedOut: 'Se ha cerrado la sesión. Guarda una copia de lo escrito y vuelve a entrar.',
      onBackendDown: 'El servicio de git no funciona. Se explica en %{details}.',
    },
  },
};
