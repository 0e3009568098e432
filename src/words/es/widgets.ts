import { countIn } from '../plural.ts';
import type { widgets as english } from '../en/widgets.ts';

const count = countIn('es');

/** Palabras de los controles propios del editor. */
export const widgets: typeof english = {
  later: (what: string) => `Bajar ${what}`,
  raci: {
    summary: (n: number, unanswered: number) =>
      `${count(n, { one: '# actividad', other: '# actividades' })}${unanswered === 0 ? '' : `, ${unanswered} sin nadie que responda de ella`}`,
    keys: 'Las flechas llevan de celda en celda. R, A, C e I ponen una letra o la quitan, Supr vacía la celda y «?» lleva a la columna de lo que nadie sabe aún. Alt y una flecha mueven una actividad; Ctrl e Intro añaden una.',
    unknown: 'Aún no se sabe',
    stranger: 'No está entre los roles',
    nothing: 'nada',
    unnamed: 'Actividad sin nombre',
    activityAt: (place: number) => `Actividad ${place}`,
    answers: {
      one: (who: string) => `${who} responde de ella.`,
      nobody: () => 'Nadie responde de ella todavía.',
      several: (who: string) => `Responde más de uno: ${who}. Deje solo uno.`,
      group: (who: string) => `${who} es un grupo y no puede responder de ella. Elija un socio.`,
      bystander: (who: string) => `${who} no firma nada aquí y no puede responder de ella.`,
      stranger: (who: string) => `${who} responde de ella y no está entre los roles.`,
      unknown: () => 'Nadie sabe aún quién responde de ella.',
    },
    derived: 'Se deducen del resto del formulario',
    from: {
      deliver: 'Se deduce de un entregable.',
      review: 'Se deduce de una aprobación.',
      seeTo: 'Se deduce de un hito.',
      measure: 'Se deduce de un KPI.',
      decide: 'Se deduce de un derecho de decisión.',
    },
    showDerived: (n: number) =>
      count(n, {
        one: '# actividad se deduce del resto del formulario',
        other: '# actividades se deducen del resto del formulario',
      }),
    isDerived: 'Cámbielo allí o escriba usted esta fila.',
    adopt: 'Escribir esta fila',
    alsoWritten: 'Aquí también está escrito, y se conserva:',
    more: (what: string) => `Qué abarca «${what}»`,
    ask: 'Añadir una columna para un miembro',
    add: 'Añadir una actividad',
    added: 'Se añadió una fila. Escriba qué se hace.',
    removed: (what: string) => `Se quitó ${what}.`,
    moved: (what: string, place: number, of: number) => `${what} está ahora en el puesto ${place} de ${of}.`,
    isAtTheEnd: 'No puede ir más lejos.',
    noLetter: (key: string) => `«${key}» no es una letra de la tabla. Escriba R, A, C o I, o Supr para vaciar la celda.`,
    whichIsUnknown: 'Escriba la letra de la que nadie sabe aún quién es.',
  },
  share: {
    inPercent: 'En tanto por ciento, como 4,5.',
    written: (share: string) => `En el archivo queda ${share}.`,
  },
  money: {
    currency: 'Moneda',
    noAmount: 'Esto no es un importe. Escriba cifras, con un punto antes de los céntimos: 1200 o 1200.50.',
    grouped: (amount: string) => `«${amount}» no se lee igual en todas partes. Quite los signos entre los millares.`,
    writePlain: (amount: string) => `Escribir ${amount}`,
  },
  duration: {
    unit: 'Unidad',
    inWords: 'con palabras',
    units: {
      minutes: 'minutos',
      hours: 'horas',
      'working hours': 'horas laborables',
      days: 'días',
      'working days': 'días laborables',
      weeks: 'semanas',
      months: 'meses',
      years: 'años',
    },
  },
  brief: {
    insert: 'Insertar un componente (Ctrl y /)',
    components: {
      Callout: { label: 'Aviso', help: 'Separa del texto una observación: una nota, un consejo o una advertencia.' },
      Do: { label: 'Bienvenido', help: 'Lo que se quiere ver. Se lee mejor como lista.' },
      Dont: { label: 'A evitar', help: 'Lo que no debe pasar. Se lee mejor como lista.' },
      KeyMessage: { label: 'Mensaje clave', help: 'Una frase que el público debería recordar.' },
      Example: { label: 'Ejemplo', help: 'Un texto o una escena de muestra que enseña lo que se quiere decir. No es un guion.' },
      Term: { label: 'Palabra del glosario', help: 'Una palabra con un significado acordado, enlazada con el glosario.' },
    },
  },
  reference: {
    found: (n: number) => (n === 0 ? 'Nada se llama así.' : count(n, { one: '# encontrado', other: '# encontrados' })),
    more: (n: number) => count(n, { one: 'y # más: escriba unas letras', other: 'y # más: escriba unas letras' }),
    newParty: (name: string) =>
      name === '' ? 'Añadir un participante en otra pestaña' : `Añadir «${name}» como participante en otra pestaña`,
    added: 'Está guardado, y ya consta en el formulario del que viene.',
    back: 'Cerrar esta pestaña y volver',
  },
  hours: { from: 'Desde', until: 'Hasta' },
  span: { from: 'Duración, o la más corta', until: 'La más larga, si puede variar', seconds: 'segundos' },
  zone: {
    meant: (zone: string) => `Se entiende en ${zone}.`,
    unknown: 'Aún no se sabe en qué zona horaria se entiende.',
    missing: 'Aún no está escrita la zona horaria de esta hora.',
    foreign: (zone: string) => `«${zone}» no es una zona horaria conocida.`,
  },
};
