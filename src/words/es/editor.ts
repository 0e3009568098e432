import type { editor as english } from '../en/editor.ts';
import { countIn } from '../plural.ts';
import { widgets } from './widgets.ts';

const count = countIn('es');

/** Palabras del editor en `/admin/`. */
export const editor: typeof english = {
  editor: {
    title: 'Editor',
    edit: 'Editar',
    loading: 'El editor se está cargando.',
    needsScript: 'El editor necesita JavaScript. Todo lo publicado puede leerse sin él.',
    unknown: 'Aún no se sabe. Cuenta como punto abierto.',
    setUnknown: 'Aún no se sabe',
    writeIt: 'Escribirlo',
    notWritten: 'Sin escribir',
    yes: 'Sí',
    no: 'No',
    add: 'Añadir otro',
    remove: (what: string) => `Quitar ${what}`,
    earlier: (what: string) => `Subir ${what}`,
    pick: 'Elegir un día',
    misfit: 'Está escrito de un modo que el formulario no puede mostrar. Se queda como está; cámbielo en el archivo.',
    problem: 'Este archivo no puede mostrarse como formulario',
    problemAt: (line: number, message: string) =>
      `Línea ${line}: ${message} Arregle primero el archivo; desde aquí no se guarda nada.`,
    recordProblem: 'Todavía no se puede leer. Escriba un campo por línea, como «count: 3». Se conserva el último texto legible.',
    kept: (collection: string) =>
      `${collection}: lo que se registró no se cambia después. Añada una entrada nueva que lo corrija. No se guardó nada.`,
    noName:
      'El archivo se llama como el nombre o el título, y en él no hay letra, cifra ni signo que sirva para el nombre de un archivo. Escriba ahí una palabra. No se guardó nada.',
    ownCampaign: {
      label: 'Campaña',
      hint: 'De qué se trata. El archivo lleva su nombre; por eso se elige una sola vez.',
      choose: 'Elija primero la campaña: el archivo lleva su nombre. No se guardó nada.',
      isThere: 'Lo que pasó en esta campaña se escribe en un solo lugar, y ya existe.',
      refused: 'Esta campaña ya tiene su avance. Ábralo y añada allí lo que ha escrito aquí. No se guardó nada.',
      open: 'Abrirlo en otra pestaña',
    },
    brief: {
      label: 'Briefing',
      hint: 'El briefing creativo, en Markdown. Deje como están las etiquetas entre corchetes angulares.',
    },
    widgets,
    collections: {
      campaign: {
        label: 'Campañas',
        label_singular: 'Campaña',
        description: 'Lo que acordaron los socios. Escriba «?» donde nadie lo sepa todavía.',
      },
      playbook: {
        label: 'Guías de campaña',
        label_singular: 'Guía de campaña',
        description: 'Campañas de las que partir. Una versión publicada no cambia nunca: añada la siguiente.',
      },
      party: { label: 'Participantes', label_singular: 'Participante', description: 'Marcas, agencias y creadores.' },
      market: { label: 'Mercados', label_singular: 'Mercado', description: 'Lo que vale en un mercado, con sus fuentes.' },
      platform: { label: 'Plataformas', label_singular: 'Plataforma', description: 'Qué puede publicarse dónde, y sus límites.' },
      metric: { label: 'Métricas', label_singular: 'Métrica', description: 'Una fórmula para todos.' },
      glossary: { label: 'Glosario', label_singular: 'Palabra', description: 'Lo que significa una palabra, en todas partes.' },
      progress: {
        label: 'Avance',
        label_singular: 'Avance',
        description: 'Lo que pasó en una campaña: castings, borradores, publicaciones, reuniones.',
      },
      report: {
        label: 'Informes',
        label_singular: 'Informe',
        description: 'Cifras tal como una parte las dio un día. Una corrección es un informe nuevo.',
      },
      signoff: {
        label: 'Firmas',
        label_singular: 'Firma',
        description: 'Firmas tal como se dieron. Se añaden, y nunca se cambian.',
      },
    },
    sign: {
      nobody: 'Elija la campaña y la parte. Entonces se rellena lo que firma esa parte.',
      asking: 'Se está calculando el texto que firma esta parte.',
      now: (n: number) => count(n, { one: 'El texto actual: # cláusula.', other: 'El texto actual: # cláusulas.' }),
      changed:
        'La página de la que viene muestra un texto distinto del actual. Vuelva atrás, léalo tal como está ahora y siga el enlace de nuevo.',
      elsewhere:
        'Una firma necesita que el texto firmado se guarde con ella, y este formulario no puede hacerlo aquí. Regístrela con «npm run sign» en un equipo que tenga los archivos.',
      otherText: 'Este no es el texto actual. Léalo de nuevo y vuelva a abrir el formulario. No se ha registrado nada.',
      gaps: {
        evidence: 'A quien firma sin cuenta se le cree por una prueba. Escriba en «Prueba» qué correo o qué documento es.',
        remark: 'Escriba en «Observación o motivo» por qué se rechaza, o con qué observación se firma.',
      },
      clauses: (n: number) => count(n, { one: '# cláusula con su hash', other: '# cláusulas con sus hashes' }),
      compare: {
        label: 'Hash de un correo',
        nothing: 'Pegue lo que dice el correo sobre la versión para ver si es este texto.',
        'no-hash': 'Aquí no hay un hash entero: 64 cifras y letras de la a a la f.',
        same: 'Es este texto.',
        other: 'Es otro texto. Este correo no firma el texto actual: pida uno nuevo.',
      },
    },
    none: {
      title: 'Este sitio aún no tiene editor',
      lead: 'Los formularios están listos; falta un lugar donde puedan guardar.',
      local: 'En su propio equipo: ejecute npm start y abra esta página allí. Los cambios van directamente a sus archivos.',
      host: 'Para todo el equipo: indique su servidor de git en content/samepage.yaml, en «repository», y cómo se inicia sesión, en «editor». GitLab, Gitea y Forgejo necesitan el id de una aplicación que usted registre allí. GitHub necesita un servidor de acceso propio, o un token que cada persona crea.',
      without: 'Hasta entonces cada archivo puede editarse como texto, y la comprobación dice qué falla en él.',
      back: 'Volver al sitio',
    },
    failed: {
      title: 'El editor no pudo arrancar',
      lead: 'No se cambió nada. Vuelva a cargar la página; si no ayuda, muestre esta línea a quien lleva el sitio:',
    },
    findings: {
      panel: 'Revisión',
      whole: 'Toda la entrada',
      waiting: 'La revisión se está cargando.',
      failed: 'La revisión no funciona aquí. Puede seguir escribiendo y guardando; todo se revisa antes de publicarse.',
      unreadable: 'Esto todavía no se puede escribir en un archivo.',
      show: 'Mostrar la revisión',
      hide: 'Ocultar la revisión',
      morePlaces: (n: number) => count(n, { one: '# más', other: '# más' }),
      outline: 'Lo que contiene',
      page: 'Abrir su página',
      pageHint: 'Muestra lo que está guardado, unos segundos después.',
      later: 'Se revisa después de guardar',
      unchecked: {
        brief: 'Lo que puede contener el briefing: el código y las etiquetas desconocidas se rechazan antes de publicar.',
        record: 'Si todo lo que se nombra aquí está en su campaña.',
        others: 'Lo que un cambio aquí provoca en otras entradas.',
        newer: 'Las entradas añadidas desde la última construcción del sitio todavía no se conocen.',
      },
      refused: {
        agreed: 'Esto todavía no puede acordarse.',
        live: 'Esto todavía no puede ponerse en marcha.',
        shape: 'Esto todavía no se puede publicar.',
        advice:
          'No se ha guardado ni publicado nada. Corrija lo que figura aquí, o vuelva al estado anterior y guarde; un borrador puede tener cualquier laguna.',
        seeList: (n: number) =>
          count(n, {
            one: 'Lo impide un aviso; está junto al formulario.',
            other: 'Lo impiden # avisos; están junto al formulario.',
          }),
        count: (n: number) => count(n, { one: 'Lo impide un aviso.', other: 'Lo impiden # avisos.' }),
        openForm: 'Abrirla y ver lo que lo impide',
        list: 'Lo que lo impide',
      },
    },
  },
};
