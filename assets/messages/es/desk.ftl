# Lo que puede ir mal al trabajar: qué pasó, qué está a salvo, qué hacer.

desk-no-such-appeal = Aquí no hay ningún llamamiento «{ $id }». Mira la lista de llamamientos: puede que se haya movido o que tenga otro nombre.
desk-no-such-target = El llamamiento no tiene ningún destinatario «{ $id }». Puede que se quitara en una versión más nueva; elige otra vez a quién escribes.
desk-no-such-group = El llamamiento no tiene ningún grupo «{ $id }». Sus grupos son: { $groups }.
desk-no-such-letter = Esta carta ya no está. Abre otra vez la lista de cartas.
desk-no-such-account = No hay ninguna cuenta de correo «{ $name }». Añádela en los ajustes, o envía al buzón de práctica.
desk-bundled = Este llamamiento vino con Clarion y no se puede cambiar. Crea uno nuevo a partir de él: la copia es tuya.
desk-stopped = Quienes organizan esta acción la han detenido. { $why } Todavía se puede practicar con sus cartas.
desk-closed = Este llamamiento está cerrado: su fecha límite ha pasado. Todavía se puede practicar con sus cartas.
desk-not-ready = Esta carta aún no está lista. Ábrela y corrige lo que falta.
desk-anew-unreadable = No se pudieron leer las palabras de esta carta, así que no se puede escribir de nuevo. No se cambió nada. Para volver a escribir a este destinatario, elígelo en el llamamiento.
desk-cannot-write = No se pudo escribir «{ $path }» ({ $why }). No se perdió nada. Elige otro nombre u otra carpeta.
desk-bad-appeal-id = Un nombre corto solo lleva minúsculas, cifras y guiones, como «homs-2027», y 64 como mucho.
desk-appeal-must-open = Esto no se guardó: con este texto el llamamiento no se podría volver a abrir. Corrige sus primeras líneas y conserva el nombre corto «{ $id }». Lo que escribiste sigue en la pantalla.
desk-no-title = El llamamiento necesita un título. Lo mejor: unas pocas palabras que digan qué se pide.
desk-id-taken = Ya hay un llamamiento «{ $id }». Elige otro nombre corto.
desk-bad-date = «{ $text }» no es una fecha. Escribe año, mes y día, por ejemplo 2027-03-31.
desk-password-stays = La cuenta «{ $account }» se quitó, pero su contraseña no se pudo sacar del llavero de este equipo y puede que siga allí. Para sacarla, abre el gestor de contraseñas del sistema, desbloquea el llavero y elimina la entrada «{ $entry }» de «{ $account }».
desk-no-password = Todavía no hay contraseña para esta cuenta. Escríbela, y guárdala primero.

desk-account-taken = Ya hay una cuenta llamada «{ $account }». Dale otro nombre a esta, o cambia la otra.
desk-password-first = La cuenta «{ $account }» inicia sesión con una contraseña, y no hay ninguna guardada, así que sus cartas esperan. Introdúcela en los ajustes, y saldrán.
desk-sign-in-first = La cuenta «{ $account }» inicia sesión por el navegador, y eso aún no se ha hecho, así que sus cartas esperan. Inicia sesión en los ajustes, y saldrán.
desk-no-refresh = El proveedor dejó entrar a la cuenta «{ $account }» una vez, sin dar nada con que volver, así que no se guardó nada. Usa una contraseña de aplicación, o pregunta a la organización que te dio Clarion.

desk-check-letter = Carta de prueba a tu dirección
desk-check-no-thread = Este equipo no dejó a Clarion espacio para trabajar. Cierra algunos programas e inténtalo otra vez.
desk-check-accepted = En camino a { $address }. Mira en tu bandeja de entrada.
desk-check-refused = El servidor no aceptó la carta. Dijo: { $reply }

desk-sample-whole = { $name }, todo completo
desk-sample-no-address = { $name }, sin dirección
desk-sample-bare = { $name }, solo el nombre

desk-target-gone = Este destinatario ya no está en el llamamiento. Lo que escribiste sigue aquí.
desk-already-written = Ya escribiste esta carta. Para escribir otra vez a este destinatario, elígelo de nuevo en la lista.
desk-hand-edited = Cambiaste esta carta a mano en la ventana. Envíala desde allí, o descarta antes el borrador.
desk-own-words-language = Tus propias palabras no están en el idioma de esta carta. Escribe la carta en tu idioma, escribe estas palabras en el de la carta, o déjalas fuera.
desk-own-words-perhaps = Tus propias palabras están aquí tal como las escribiste. Si no están en el idioma de esta carta, escribe la carta en el tuyo, o déjalas fuera.

desk-unsure = La conexión se cortó mientras el servidor recibía la carta, antes de que dijera sí o no.
desk-copies-lost = { $copies ->
    [one] Una copia no salió.
   *[other] { $copies } copias no salieron.
}

desk-keep-soon = Está a punto de ponerse en tu carpeta de enviados.
desk-keep-later = Aún no se pudo poner en tu carpeta de enviados. Clarion lo intenta otra vez sin que hagas nada; la carta sí se envió.

desk-held-closed = Este llamamiento terminó: su fecha límite ha pasado. La carta no se envió y está retenida. Retírala si ya no hace falta; si el llamamiento se abre otra vez, sale por sí sola.
desk-held-stopped = Quienes organizan esta acción la han detenido. { $why } La carta no se envió y está retenida. Retírala si ya no hace falta; si la acción se reanuda, sale por sí sola.
desk-sent-elsewhere = Otra ventana de Clarion está abierta con estas cartas y las envía. Lo que pongas aquí en cola sale desde allí; cuando se cierre, enviará esta.

desk-blank-in-letter = Falta completar: { $blank } (en la carta: «{ $in-letter }»).
desk-look-found = Encontrada en la carpeta «{ $folder }» de tu buzón: se envió
desk-look-found-inbox = Encontrada en tu bandeja de entrada, como copia para ti: se envió
desk-look-not-there = No está en la carpeta «{ $folder }» de tu buzón. Eso no prueba nada, salvo que tu proveedor ponga allí por sí mismo todo lo que envías: puede que la carta haya llegado. Pregunta al destinatario si puedes, y luego decide.
desk-look-not-there-inbox = No está en la carpeta «{ $folder }» de tu buzón, ni su copia en tu bandeja de entrada. Eso no prueba nada: muchos proveedores no ponen nada allí por sí mismos, y la copia puede tardar o estar en otro sitio, como entre el correo no deseado. Pregunta al destinatario si puedes, y luego decide.
desk-look-not-unsure = Se sabe qué fue de esta carta, así que no hay nada que buscar.

# Las cartas en papel.

desk-print-no-address = Este llamamiento no tiene dirección postal de este destinatario. Pídela a quienes lo organizan, o envía la carta por correo electrónico.
desk-print-recipient-too-long = La dirección postal del destinatario es demasiado larga para su lugar en este papel. Elige otra ventanilla, o un sobre en lugar de una etiqueta.
desk-print-sender-too-long = Tu propia dirección es demasiado larga para su lugar en este papel. Acórtala en los ajustes.
desk-print-no-signs = Ninguna fuente de este equipo tiene estos signos de la carta: { $signs }. Sustitúyelos, o instala una fuente que los tenga.
desk-print-no-such-label = No hay ninguna etiqueta { $place } en esta hoja.
desk-print-not-sound = El PDF no habría quedado bien, así que no se guardó. No se perdió nada: la carta sigue como estaba. Por favor, avisa a quienes hacen Clarion.
desk-print-no-letters = Aquí no hay cartas que imprimir.
desk-print-no-viewer = No se pudo iniciar en este equipo ningún programa para archivos PDF ({ $why }). Guarda mejor el PDF, y ábrelo donde imprimas.
