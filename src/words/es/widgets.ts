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
};
