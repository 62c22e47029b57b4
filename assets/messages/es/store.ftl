# El archivo que guarda los borradores, la bandeja de salida y el historial.

store-folder = No se puede crear la carpeta de tus cartas: { $path } ({ $reason }). No se cambió nada. Crea la carpeta a mano, o elige otra con --profile, e inicia Clarion otra vez.
store-cannot-open = El archivo de tus cartas no se puede abrir: { $path } ({ $reason }). Quedó como está. Comprueba que es tuyo y que su disco está conectado, e inicia Clarion otra vez.
store-locked = Otro programa está usando el archivo de tus cartas: { $path }. No se cambió nada, y lo que escribiste sigue en la pantalla. Cierra el otro programa, o espera a que termine, e inténtalo otra vez.
store-read-only = El archivo de tus cartas se puede leer pero no escribir: { $path }. No se cambió nada, y lo que escribiste sigue en la pantalla. Permite escribir en este archivo y en su carpeta, e inténtalo otra vez.
store-corrupt = El archivo de tus cartas está dañado: { $path } ({ $detail }). No se tocó, y Clarion no empezará uno vacío en su lugar. Pon allí tu copia de seguridad, junto con los archivos de al lado que terminan en -wal y -shm; o muévelos todos a otra carpeta para empezar sin tus cartas.
store-not-ours = Este archivo no lo hizo Clarion, o su principio está dañado: { $path }. No se tocó, y Clarion no empezará uno vacío en su lugar. Pon allí tu copia de seguridad, o mueve el archivo a otra carpeta para empezar sin tus cartas.
store-missing = Falta el archivo de tus cartas: { $path }. Una parte sigue ahí, { $journal }, y puede que tenga tus cartas más nuevas, así que Clarion no empezará un archivo vacío. Pon otra vez el archivo que falta junto a ella, o mueve esta parte a otra carpeta para empezar sin tus cartas.
store-newer = Una versión más nueva de Clarion escribió el archivo de tus cartas: { $path }. No se tocó. Instala el Clarion más nuevo para abrirlo.
store-full = El disco está lleno, así que esto no se pudo guardar en { $path }. No se perdió nada: lo guardado está a salvo, y lo que acabas de escribir sigue en la pantalla. Libera algo de espacio en el disco, e inténtalo otra vez.
store-not-allowed = Esta carta avanzó entretanto, así que eso ya no es posible. No se cambió nada. Ábrela otra vez para ver dónde está.
store-no-letter = Esta carta no está en la bandeja de salida. No se cambió nada. Abre otra vez la lista de cartas.
store-not-claimed = Otra ventana de Clarion se ocupa de esta carta. No se cambió nada.
store-replaced = Retiraste esta carta, o la escribiste de nuevo, y hay otra en su lugar, así que esta se queda donde está. No se cambió nada.
store-other-draft = Estás escribiendo otra carta a este destinatario, o ya está en camino. No se cambió nada. Cuando haya salido, o se elimine su borrador, esta se podrá escribir de nuevo. Si no ves ese borrador, elige otra vez este destinatario en el llamamiento: sus palabras se guardaron.
store-wrong-carrier = Una carta de práctica solo puede ir al buzón de práctica, y una real solo a una cuenta. No se puso nada en cola.
store-other = No se pudo usar el archivo de tus cartas: { $path } ({ $reason }). No se cambió nada, y lo que escribiste sigue en la pantalla. Inténtalo otra vez; si se repite, inicia Clarion de nuevo.

# Líneas del registro de una carta.

store-log-queued = Lista para salir
store-log-queued-practice = Lista para el buzón de práctica
store-log-claimed = En camino al servidor
store-log-body-begins = La carta se está entregando
store-log-held-back = No se empezó a entregar el texto: no ha salido nada de la carta
store-log-accepted = Aceptada
store-log-copy-lost = La copia para { $address } no salió. El servidor dijo de ella: { $words }. La carta misma sí se envió. Clarion no intenta la copia otra vez, porque sería otra carta.
store-log-copy-refused = La copia para { $address } no salió. El servidor dijo de ella: { $words }. Eso no dice nada de la carta misma.
store-log-refused = Rechazada, y no enviada
store-log-unreadable = No enviada: lo que se guarda de esta carta está dañado y no se puede leer. Las otras cartas siguen. Escribe esta de nuevo, o restaura el archivo de cartas desde tu copia de seguridad.
store-log-deferred = Aún no aceptada; se intentará otra vez
store-log-put-off-too-often = { $tries ->
    [one] Aplazada una vez, y no enviada. Mira abajo lo que dice el servidor, y envíala otra vez cuando creas que puede pasar.
   *[other] Aplazada { $tries } veces, y no enviada. Mira abajo lo que dice el servidor, y envíala otra vez cuando creas que puede pasar.
}
store-log-let-go-on = El llamamiento está abierto otra vez; la carta está lista para salir
store-log-broken-off = Este intento se abandonó antes de que saliera la carta; está lista otra vez para salir
store-log-found-unsent = Clarion se cerró antes de que saliera la carta; está lista otra vez para salir
store-log-found-unsure = Clarion se cerró mientras se entregaba la carta, así que puede que se aceptara o que no
store-log-called-back = Retirada
store-log-marked-sent = La marcaste como enviada
store-log-sent-again = Lista otra vez para salir, como pediste
store-log-written-anew = Escrita de nuevo: sus palabras están en un borrador, y esta carta no sale
store-log-nothing-known = Ya no se sabe qué pasó
