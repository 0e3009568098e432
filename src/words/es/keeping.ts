import type { keeping as english } from '../en/keeping.ts';

/** Palabras del editor sobre el texto que no debe perderse: dos personas a la vez, una pestaña cerrada, una conexión caída. */
export const keeping: typeof english = {
  keeping: {
    field: 'Campo',
    before: 'Antes',
    now: 'Ahora',
    yours: 'Lo suyo',
    theirs: 'Lo de otros',
    nothing: 'Nada',
    brief: 'Briefing',
    meanwhile: {
      title: 'Otra persona lo ha cambiado entretanto',
      titleBy: (who: string) => `${who} lo ha cambiado entretanto`,
      lead: 'No se ha sobrescrito nada, y lo que usted escribió sigue ahí. Mire qué ha cambiado y elija qué se guarda.',
      gone: 'Alguien ha quitado esta entrada mientras usted escribía. Lo que escribió sigue ahí.',
      unreadable:
        'El texto actual no se puede mostrar como campos, así que sus cambios no se pueden incorporar aquí. Copie su texto y pregunte a quien lo cambió.',
      theirChanges: 'Lo que han cambiado otros',
      myChanges: 'Lo que ha cambiado usted',
      both: 'Esto lo han cambiado ambos. Elija en cada caso.',
      takeMine: 'Mantener lo mío',
      takeTheirs: 'Tomar lo de otros',
      save: 'Guardar ambos: mis cambios y los de otros',
      saveGone: 'Guardarla de nuevo',
      discard: 'Renunciar a mis cambios',
      copy: 'Copiar mi texto',
      copied: 'Copiado.',
      notCopied: 'El navegador no permite copiar. Su texto está abajo: selecciónelo y cópielo.',
      myText: 'Mi texto',
      back: 'Volver al formulario',
      wentBack: 'No se ha guardado nada. Su texto sigue en el formulario.',
      gaveUp: 'Ha renunciado a sus cambios. El formulario muestra lo que hay ahora.',
      notDeleted:
        'Alguien ha cambiado esta entrada desde que la abrió. No se ha borrado nada. Ábrala de nuevo para ver qué ha cambiado y bórrela después.',
    },
    unsaved: {
      title: 'Aquí hay texto que no se guardó',
      lead: (when: string) => `Lo escribió en este navegador el ${when}, y la página se cerró antes de guardarlo.`,
      restore: 'Devolverlo al formulario',
      remove: 'Descartarlo',
      later: 'Decidir más tarde',
    },
    trouble: {
      title: 'Sin guardar',
      notPublished: 'Sin publicar',
      notDeleted: 'No borrado',
      lost: 'Nadie responde donde esto se guarda. Lo que ha escrito sigue en el formulario, y este navegador tiene una copia. Guarde de nuevo cuando vuelva la conexión.',
      offline: 'No tiene conexión. Siga escribiendo: este navegador conserva lo que escribe. Guarde cuando vuelva la conexión.',
      full: 'Este navegador no tiene sitio para una copia de lo que escribe. Guarde a menudo.',
      close: 'Cerrar',
    },
  },
  /** Ways into a form from the page of a campaign. */
  begin: {
    title: 'Empezar desde aquí',
    report: 'Comunicar las cifras de hoy',
    ask: 'Hacer una pregunta',
    creator: 'Añadir un creador',
    sign: 'Registrar una firma',
    mail: 'Firmar por correo',
    mailWhy: 'Abre un correo con la versión que usted ve. Quien lleva la campaña la registra.',
    mailSubject: (title: string) => `Firma: ${title}`,
    mailBody: ({ party, title, text, address }) =>
      [
        `${party} firma la campaña «${title}».`,
        ...(address === undefined ? [] : [`Leído en: ${address}`]),
        ...(text === undefined ? [] : [`Versión que he visto (SHA-256): ${text}`]),
        'Decisión: firmado',
        'Mi nombre: ',
        'Día, hora y zona horaria: ',
        'Observaciones: ',
      ].join('\n'),
  },
  /** Logging in to GitHub with a token. */
  login: {
    title: 'Entrar con un token propio',
    lead: (repository: string) =>
      `El editor guarda en ${repository} de GitHub, en su nombre. Necesita un token que usted crea allí solo para este repositorio.`,
    steps: [
      'Cree en GitHub un «fine-grained personal access token». Que caduque a los 30 días o antes.',
      'En «Repository access», elija «Only select repositories» y únicamente este.',
      'En «Permissions», dé a «Contents» y «Pull requests» permiso de lectura y escritura, y nada más.',
    ] as readonly string[],
    make: 'Crear un token en GitHub (abre otra ventana)',
    token: 'Token',
    hint: 'Se queda en esta ventana y solo se envía a GitHub. Desaparece al cerrar la ventana o al salir.',
    failed: 'GitHub no ha aceptado este token. Quizá ha caducado o no es para este repositorio.',
    enter: 'Entrar',
    again: 'Entre de nuevo: el token era solo para la ventana anterior.',
  },
};
