import type { site as english } from '../en/site.ts';
import { countIn } from '../plural.ts';

const count = countIn('es');

/** What stands around pages, and the pages that list things. */
export const site: typeof english = {
  site: {
    tagline: 'Lo que acordaron los socios, en una sola página.',
    skip: 'Ir al contenido',
    navigation: 'Sitio',
    reference: 'Datos comunes y guías',
    places: {
      home: 'Hoy',
      campaigns: 'Campañas',
      playbooks: 'Playbooks',
      search: 'Buscar',
      parties: 'Socios',
      markets: 'Mercados',
      platforms: 'Plataformas',
      metrics: 'Métricas',
      glossary: 'Glosario',
      rules: 'Reglas',
      guides: 'Guías',
    },
    themeDark: 'Tema oscuro',
    asOf: (day) => `En estas páginas, «hoy» es el ${day}.`,
    audiences: {
      internal: 'Para el equipo: todo, con las notas internas y los importes.',
      partners: 'Para los socios: todas las cláusulas, sin importes ni notas internas.',
      party: (name) => `Para ${name}: todas las cláusulas y sus propios importes.`,
      public: 'Para todo el mundo: campañas cerradas que se pueden publicar.',
    },
  },

  home: {
    title: 'Lo que hoy necesita a alguien',
    calm: 'Nada espera a nadie.',
    calmMore: 'Ningún punto abierto, ninguna firma pendiente, nada en riesgo en las campañas en curso.',
    waits: (n) => count(n, { one: '# campaña espera a alguien', other: '# campañas esperan a alguien' }),
    live: 'En curso',
    aligning: 'En negociación',
    recent: 'Cerradas hace poco',
    missing: (n) => count(n, { one: 'Falta # firma', other: 'Faltan # firmas' }),
    all: (n) => count(n, { one: 'La única campaña', other: 'Las # campañas' }),
    empty: 'Todavía no hay campañas',
    emptyLead: 'Una campaña es un archivo de texto que cada socio puede leer, comprobar y firmar.',
    begin: 'Cómo empezar',
    steps: [
      { what: 'Anotar quién participa', how: 'Un archivo por socio en content/parties: nombre, tipo y zona horaria.' },
      {
        what: 'Escribir lo que se sabe',
        how: 'Un archivo en content/campaigns, como content/campaigns/spring-launch.mdx. Bastan unas 60 líneas, y «?» ocupa el lugar de lo que aún no se sabe.',
      },
      {
        what: 'Leer lo que falta',
        how: 'La comprobación dice qué se contradice, qué está abierto, qué es vago y cómo arreglarlo.',
      },
      { what: 'Enviar la página a todos', how: 'Todos leen el mismo texto y lo firman.' },
    ],
  },

  list: {
    title: 'Campañas',
    lead: 'Cada campaña con su estado, mercados, fechas, responsable, puntos abiertos y firmas.',
    caption: 'Todas las campañas: primero las que están en curso, luego por inicio, de la más reciente a la más antigua',
    count: (n) => count(n, { one: '# campaña', other: '# campañas' }),
    campaign: 'Campaña',
    status: 'Estado',
    markets: 'Mercados',
    flight: 'Fechas',
    owner: 'Responsable',
    open: 'Abierto',
    signatures: 'Firmas',
    page: (page, of) => `Página ${page} de ${of}`,
    pages: 'Páginas',
    previous: 'Página anterior',
    next: 'Página siguiente',
    nothing: 'nada',
    show: 'Ver estas campañas',
    sorted: { ascending: 'Orden ascendente por {column}.', descending: 'Orden descendente por {column}.' },
  },

  notFound: {
    title: 'Esta página no está aquí',
    lead: 'Puede que la dirección tenga una errata, que la campaña se llame ahora de otro modo o que no esté publicada para estos lectores.',
    go: 'Todas las campañas',
  },

  glossary: {
    title: 'Glosario',
    lead: 'Qué significa aquí una palabra, para que dos personas que la lean decidan lo mismo.',
    empty: 'Aún no se ha definido ninguna palabra.',
    example: 'Por ejemplo:',
    also: 'También:',
    related: 'Véase también:',
  },
};
