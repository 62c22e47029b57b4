# Las cartas: qué fue de cada una.

letters-tab-all = { $count ->
    [0] Todas
   *[other] Todas { $count }
}
letters-tab-needs-you = { $count ->
    [0] Por atender
   *[other] Por atender { $count }
}
letters-tab-waiting = { $count ->
    [0] En espera
   *[other] En espera { $count }
}
letters-tab-sent = { $count ->
    [0] Enviadas
   *[other] Enviadas { $count }
}
letters-tab-drafts = { $count ->
    [0] Borradores
   *[other] Borradores { $count }
}
letters-tab-practice = { $count ->
    [0] Práctica
   *[other] Práctica { $count }
}
letters-search = Buscar cartas
letters-search-hint = Nombre, asunto o llamamiento

letters-group-needs-you = Por atender
letters-group-waiting = En camino
letters-group-drafts = Borradores
letters-group-cancelled = Retiradas
letters-group-sent-today = Enviadas hoy
letters-group-sent-yesterday = Enviadas ayer
letters-group-sent-day = Enviadas el { $day }
letters-done-of = { $done } de { $all }

letters-row = { $name }, { $state }, { $when }
letters-row-practice = { $name }, practicada, { $when }
letters-row-draft = { $name }, borrador, { $when }
letters-sending-now = Enviándose ahora
letters-remark = { $state }. { $remark }
letters-waits = Espera su turno
letters-waits-line = Espera la conexión
letters-undo-until = Sale a las { $moment }; hasta entonces puedes retirarla
letters-undo = Aún no ha salido; todavía puedes retirarla
letters-held = Retenida
letters-held-row = Retenida. { $remark }
letters-practice = Práctica
letters-draft = Borrador

letters-today-of = { $letters } de { $budget } hoy
letters-today = { $letters } hoy
letters-wait = { $letters ->
    [one] { $letters } espera
   *[other] { $letters } esperan
}
letters-are-held = { $letters ->
    [one] { $letters } retenida
   *[other] { $letters } retenidas
}
# $moment: una hora, o un día y una hora.
letters-all-gone = Última salida: { $moment }
letters-not-before = No antes de: { $moment }.
letters-failing-since = Desde el { $day } ningún intento ha funcionado. Revisa la cuenta de correo o pregunta a tu proveedor. Clarion sigue intentándolo de vez en cuando.
letters-offline = { $letters ->
    [one] No hay conexión. Una carta espera y sale cuando vuelva la conexión.
   *[other] No hay conexión. { $letters } cartas esperan y salen cuando vuelva la conexión.
}
letters-try-now = Probar ya

letters-practice-banner = El buzón de práctica. Nada de lo que hay aquí se envió.

letters-says-draft = Esta carta no está terminada, o aún no se ha enviado. Te espera aquí.
letters-says-queued = Espera su turno y sale por sí sola.
letters-says-undo-until = Sale a las { $moment }. Hasta entonces puedes retirarla.
letters-says-undo = Aún no ha salido, y todavía puedes retirarla.
letters-says-sending = Tu servidor de correo la está recibiendo ahora mismo.
letters-says-sent = Tu servidor de correo la aceptó el { $day } a las { $time }.
letters-says-refused = Tu servidor de correo rechazó esta carta, y no se entregó. Abajo está lo que dijo el servidor.
letters-says-unsure = La conexión se cortó mientras tu servidor de correo recibía la carta, antes de que dijera sí o no. Puede que esté en camino. Clarion no la volverá a enviar por su cuenta.
letters-says-cancelled = La retiraste antes de que saliera. No se envió.
letters-says-practised = Practicaste esta carta el { $day } a las { $time }. Nada salió de este equipo.

letters-act-look = Buscarla
letters-act-looking = Buscando
letters-act-look-title = Buscarla
letters-act-look-text = Clarion mira en tu buzón. Si encuentra la carta, se envió; si no, eso no prueba nada.
letters-looking = Clarion está mirando en tu buzón. Mientras tanto puedes seguir.
letters-act-leave = Dejarla
letters-act-leave-title = Dejarla
letters-act-leave-text = No se envía nada. Se queda aquí, y puedes decidir más tarde.
letters-left-as-it-is = Se queda como está. Clarion no la volverá a enviar por su cuenta.
letters-act-try = Reintentar
letters-act-try-title = Intentarlo otra vez
letters-act-try-text = No ha salido, así que no puede llegar dos veces.
letters-act-drop-text = No se envía, y ya no tienes que atenderla.
letters-act-mark-sent = Marcar enviada
letters-act-mark-sent-title = Está en mi carpeta de enviados
letters-act-mark-sent-text = La encontraste allí, o te respondieron.
letters-act-anew = Escribir de nuevo
letters-act-anew-title = Escribirla de nuevo
letters-act-anew-text = Sus palabras se abren en un borrador que puedes cambiar y enviar. Esta carta queda cerrada, y sigue aquí para leerla.
letters-act-send-again = Enviar otra vez
letters-act-send-again-title = Enviarla otra vez
letters-act-send-again-unsure = Puede que entonces llegue dos veces.
letters-act-send-again-refused = Va otra vez a la misma dirección.
letters-act-send-again-cancelled = Sale después de todo.
letters-act-call-back = Retirar
letters-act-call-back-title = No enviarla
letters-act-call-back-text = Aún no ha salido. Puedes enviarla más tarde.
letters-act-continue = Continuar
letters-act-continue-title = Seguir escribiendo
letters-act-continue-text = La carta se abre como la dejaste.
letters-act-delete = Eliminar
letters-act-delete-title = Eliminar el borrador
letters-sure-delete-title = ¿Eliminar el borrador para { $name }?
letters-act-delete-text = Lo que escribiste en esta carta desaparece para siempre.

letters-what-happened = Qué pasó
letters-server-said = Qué dijo el servidor
letters-server-said-hide = Ocultar lo que dijo el servidor

letters-read = Leer la carta
letters-back-to-log = Volver a lo que pasó
letters-back-to-list = Volver a la lista
letters-save-eml = Guardar como .eml
letters-copy = Copiar
letters-copied = La carta está en el portapapeles.
letters-open-mail = Abrir en mi programa de correo
letters-mail-opened = Tu programa de correo se abre con la carta.
letters-mail-too-long = La carta es demasiado larga para un enlace. Tu programa de correo se abre con la dirección y el asunto, y el texto está en el portapapeles: pégalo allí.

letters-from = De
letters-to = Para
letters-date = Fecha
letters-subject = Asunto

letters-save-title = Guardar la carta como archivo
letters-save-text = Un archivo .eml contiene la carta tal como se envió. Los programas de correo pueden abrirlo.
letters-save-path = Archivo
letters-save-choose = Elegir un lugar
letters-save-yes = Guardar
letters-not-now = Ahora no
letters-save-no-path = Dale al archivo un lugar y un nombre.
letters-saved = Guardada como { $path }.

letters-go-account = Ver la cuenta de correo

letters-empty-all-title = Aún no hay cartas
letters-empty-all-text = Cada carta que envías se guarda aquí, con lo que fue de ella.
letters-empty-elsewhere-text = Los borradores y las cartas de práctica tienen sus propias listas.
letters-empty-go-drafts = { $count ->
    [one] Ver tu borrador
   *[other] Ver tus { $count } borradores
}
letters-empty-go-practice = Abrir el buzón de práctica
letters-empty-needs-you-title = Nada por atender
letters-empty-needs-you-text = Aquí estarían las cartas rechazadas, o que quizá no llegaron.
letters-empty-waiting-title = Nada espera
letters-empty-waiting-text = Las cartas en camino están aquí hasta que tu servidor de correo las acepta.
letters-empty-sent-title = Aún no hay nada enviado
letters-empty-sent-text = Las cartas están aquí en cuanto tu servidor de correo las acepta.
letters-empty-drafts-title = Sin borradores
letters-empty-drafts-text = Las cartas que empiezas se guardan aquí hasta que salen, palabra por palabra.
letters-empty-practice-title = El buzón de práctica está vacío
letters-empty-practice-text = Practica con un llamamiento, y lee aquí tus cartas tal como llegarían. Nada sale de este equipo.
letters-empty-search-title = Ninguna carta con estas palabras
letters-empty-search-text = Clarion busca en el nombre del destinatario, el asunto y el llamamiento.
letters-empty-go = Ir a los llamamientos
letters-empty-search-clear = Mostrarlas todas
