import type { campaign as english } from '../en/campaign.ts';
import { countIn } from '../plural.ts';

const count = countIn('es');

/** The campaign page around its sections. */
export const campaign: typeof english = {
  masthead: {
    status: 'Estado',
    flight: 'Fechas',
    owner: 'Responsable',
    markets: 'Mercados',
    parties: 'Lo que debe cada parte',
    next: 'Próximas fechas',
    noNext: 'No queda ninguna fecha.',
    noDates: 'Aún no hay fechas escritas.',
    yours: 'En tu zona',
    nobody: 'Aún sin nombre',
    noMarkets: 'Aún sin mercado',
    noFlight: 'Aún sin primer ni último día',
    propose: 'Proponer un cambio',
    proposeIn: 'Proponer un cambio en',
    json: 'Como datos (JSON)',
    embargo: 'Embargo hasta',
  },

  open: {
    title: 'Puntos abiertos',
    none: 'No hay nada abierto.',
    value: 'aún sin acordar',
    unknown: (n) => count(n, { one: '# dato aún sin acordar', other: '# datos aún sin acordar' }),
    questions: (n) => count(n, { one: '# pregunta espera respuesta', other: '# preguntas esperan respuesta' }),
    more: (n) => count(n, { one: 'y # más', other: 'y # más' }),
    short: (n) => count(n, { one: '# punto abierto', other: '# puntos abiertos' }),
  },

  signatures: {
    allSigned: (n) => count(n, { one: 'Firmado', other: 'Firmado por los #' }),
    signed: (n, of) => `${n} de ${of} firmaron`,
    earlier: (names) => `texto anterior firmado: ${names}`,
    earlierMany: (n) => count(n, { one: '# firmó un texto anterior', other: '# firmaron un texto anterior' }),
    declined: (names) => `rechazado: ${names}`,
    declinedMany: (n) => count(n, { one: '# rechazó', other: '# rechazaron' }),
    states: {
      signed: 'Firmado',
      stale: 'Firmó un texto anterior',
      missing: 'Aún sin firmar',
      declined: 'Rechazado',
    },
    marks: {
      signed: 'Firmado por',
      stale: 'Texto anterior firmado por',
      missing: 'Sin firmar por',
      declined: 'Rechazado por',
    },
    everyone: (n) => count(n, { one: 'la parte a la que afecta', other: 'las # partes a las que afecta' }),
    people: (n) => count(n, { one: '# parte', other: '# partes' }),
    text: 'Texto',
    ways: { 'pull request': 'pull request', cms: 'CMS', email: 'correo', document: 'documento' },
    changed: 'Cambió desde entonces',
    remark: 'Observación',
    evidence: 'Prueba',
    whole: 'Huella del texto actual',
  },

  clause: {
    hash: 'Cláusula',
    link: 'Enlace a esta cláusula',
    copied: 'Enlace copiado',
    empty: 'Aún no hay nada escrito al respecto.',
  },

  origin: {
    default: 'valor general de la campaña',
    campaign: (section) => `de «${section}» de la campaña`,
    market: (market) => `norma en ${market}`,
    platform: (platform) => `formato de ${platform}`,
    metric: 'de la métrica común',
    assumedZone: (party) => `supuesto: zona horaria de ${party}`,
    assumed: 'supuesto',
    derived: 'Deducido',
  },

  groups: {
    work: 'El trabajo',
    people: 'Las personas',
    idea: 'La idea',
    numbers: 'Números y dinero',
    together: 'La colaboración',
    record: 'El registro',
  },

  index: 'En esta página',

  earlier: (n) => count(n, { one: '# entrada pasada', other: '# entradas pasadas' }),

  sections: {
    deliverables: { title: 'Qué entregamos', short: 'Entregables', intro: 'Cada pieza contada, con quién la hace y para cuándo.' },
    dues: { title: 'Quién debe qué', short: 'Quién debe qué', intro: 'El mismo acuerdo, parte por parte.' },
    workflows: {
      title: 'Cómo se aprueba el trabajo',
      short: 'Aprobación',
      intro: 'Las rondas tienen límite, los plazos acaban, el silencio significa algo, un rol decide.',
    },
    dates: { title: 'Fechas', short: 'Fechas', intro: 'Hitos, borradores y publicaciones por orden.' },
    raci: { title: 'Quién hace qué', short: 'RACI', intro: 'Un rol responde de cada actividad.' },
    decisionRights: {
      title: 'Quién decide',
      short: 'Decisiones',
      intro: 'Dónde tienen libertad los creadores, qué aprueba la marca, qué se decide en común.',
    },
    strategy: {
      title: 'Estrategia y mensajes',
      short: 'Estrategia',
      intro: 'Un objetivo, un público, una razón para interesarse.',
    },
    creators: { title: 'Creadores', short: 'Creadores', intro: 'Quién crea, cómo se eligió y quién los acompaña.' },
    ugc: { title: 'UGC', short: 'UGC', intro: 'Una línea propia, con su responsable, su presupuesto y su briefing.' },
    kpis: { title: 'Cómo medimos', short: 'KPI', intro: 'Una métrica, una fórmula, una fuente para todos.' },
    money: { title: 'Presupuesto y pago', short: 'Dinero', intro: 'Cuánto puede costar, quién cobra qué y cuándo.' },
    rights: {
      title: 'Derechos de uso y exclusividad',
      short: 'Derechos',
      intro: 'Qué se puede hacer con el contenido y para quién no pueden trabajar mientras tanto los creadores.',
    },
    communication: { title: 'Cómo hablamos', short: 'Comunicación', intro: 'Canales, ritmo, cobertura y el camino hacia arriba.' },
    risks: { title: 'Qué puede salir mal', short: 'Riesgos', intro: 'Cada riesgo tiene quien lo vigila y un plan.' },
    statements: { title: 'Supuestos', short: 'Supuestos', intro: 'Lo que alguien da por hecho, por escrito.' },
    questions: { title: 'Preguntas', short: 'Preguntas', intro: 'Lo que se preguntó y lo que se respondió.' },
    definitions: { title: 'Qué significan aquí las palabras', short: 'Palabras', intro: 'Para que dos personas decidan lo mismo.' },
    feedback: { title: 'Comentarios', short: 'Comentarios', intro: 'Observaciones sobre la estrategia y en qué quedaron.' },
    findings: { title: 'Avisos', short: 'Avisos', intro: 'Lo que la revisión dice de este texto, y qué detiene.' },
    accepted: { title: 'Avisos aceptados', short: 'Aceptados', intro: 'Se conocen y se aceptan por un motivo.' },
    sources: { title: 'Documentos', short: 'Documentos', intro: 'Si dos se contradicen, vale el que está más arriba.' },
    roles: { title: 'Roles y personas', short: 'Roles', intro: 'Quién participa, qué espera y a qué llama éxito.' },
    remarks: { title: 'Notas internas', short: 'Notas internas', intro: 'Solo para el equipo. Nadie más las recibe.' },
    signatures: { title: 'Firmas', short: 'Firmas', intro: 'Cada una queda unida a un texto por su huella.' },
    brief: { title: 'Briefing creativo', short: 'Briefing', intro: 'Lo que leen los creadores antes de grabar.' },
    identity: { title: 'Sobre esta campaña', short: 'Sobre ella', intro: 'Lo que vale para toda la campaña.' },
  },

  unwritten: {
    title: 'Aún sin escribir',
    line: (names) => `Aún sin escribir: ${names}.`,
  },

  findings: {
    fix: 'Qué hacer',
    line: (line) => `línea ${line}`,
    place: 'En el archivo',
  },
};
