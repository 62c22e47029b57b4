# Los archivos, ajustes y contraseñas de la persona: qué pasó, qué está a salvo, qué hacer.

profile-no-home = Este equipo no indica ninguna carpeta personal, así que Clarion no sabe dónde guardar tus ajustes y tus cartas. Inícialo con --profile y una carpeta que elijas.
profile-folder = No se puede crear la carpeta { $file }: { $why }. No se cambió nada. Aparta lo que ocupa su lugar, date permiso para escribir allí, o elige otra carpeta con --profile.
profile-not-found = No hay ningún archivo { $file }. Revisa el nombre.
profile-read = El archivo { $file } no se puede leer: { $why }. No se cambió nada.
profile-write = El archivo { $file } no se puede escribir: { $why }. Lo que contenía antes sigue ahí.
profile-too-long = El archivo { $file } tiene más de { $max-kb } kB, así que no se leyó. Comprueba que es el archivo correcto.
profile-not-text = El archivo { $file } no es texto simple: la línea { $line } no es UTF-8. Guárdalo como UTF-8 en tu editor.
profile-syntax = { $file }, línea { $line }, columna { $column }: { $why }. Corrige esa línea en un editor de texto.
profile-newer = El archivo { $file } lo escribió una versión más nueva de Clarion. Actualiza Clarion para usarlo.
profile-protected = El archivo { $file } no se pudo leer, así que no se sobrescribe. Corrígelo en un editor de texto, o empieza con ajustes nuevos: el archivo anterior se guarda entonces junto al nuevo.

profile-settings-untouched = Hasta entonces, Clarion funciona con sus ajustes habituales. Tu archivo de ajustes queda como está, y no se guarda nada encima.
profile-settings-usual-values = { $values ->
    [one] Un ajuste no se pudo usar, y en su lugar está su valor habitual. Tu archivo de ajustes no se cambió.
   *[other] { $values } ajustes no se pudieron usar, y en su lugar están sus valores habituales. Tu archivo de ajustes no se cambió.
}
profile-proxy-unreadable = El proxy de los ajustes no se puede leer, así que no sale nada: iría por otro camino del que querías. Tus cartas esperan. Corrige el proxy en los ajustes: su dirección y su puerto, por ejemplo 127.0.0.1:9050, o nada.
profile-supporter = { $problems ->
    [one] Hay un error en { $file }. Corrígelo e inténtalo otra vez.
   *[other] Hay { $problems } errores en { $file }. Corrígelos e inténtalo otra vez.
}

profile-value-not-words = { $file }, línea { $line }: { $key } tiene que ser un texto entre comillas rectas.
profile-value-not-one-line = { $file }, línea { $line }: { $key } tiene que ir en una sola línea.
profile-value-control-character = { $file }, línea { $line }: { $key } tiene un carácter de control invisible. Escríbelo otra vez.
profile-value-too-long = { $file }, línea { $line }: { $key } tiene más de { $max } caracteres.
profile-value-not-address = { $file }, línea { $line }: { $key } es «{ $value }», que no es una dirección de correo. Escribe una como name@provider.example.
profile-value-not-country = { $file }, línea { $line }: { $key } es «{ $value }», que no es un código de país. Escribe dos letras de la norma ISO 3166-1, por ejemplo SE para Suecia.
profile-value-not-language = { $file }, línea { $line }: { $key } tiene «{ $value }», que no es un código de idioma. Escribe dos o tres minúsculas, por ejemplo en.
profile-value-not-list = { $file }, línea { $line }: { $key } tiene que ser una lista de códigos, por ejemplo ["en", "fr"].
profile-value-not-yes-no = { $file }, línea { $line }: { $key } tiene que ser true o false, sin comillas.
profile-value-not-number = { $file }, línea { $line }: { $key } tiene que ser un número entero de { $min } a { $max }.
profile-value-not-one-of = { $file }, línea { $line }: { $key } tiene que ser uno de { $choices }.
profile-value-not-table = { $file }, línea { $line }: { $key } tiene que ser una sección, con su nombre entre corchetes y sus valores debajo.
profile-value-not-host = { $file }, línea { $line }: { $key } es «{ $value }», que no es el nombre de un servidor. Escribe solo el nombre, por ejemplo smtp.provider.example.
profile-value-not-proxy = { $file }, línea { $line }: { $key } es «{ $value }», que no es un proxy. Escribe su dirección y su puerto, por ejemplo 127.0.0.1:9050. Hasta que se corrija, no se envía nada.
profile-value-not-hours = { $file }, línea { $line }: { $key } es «{ $value }», que no es un intervalo de horas. Escribe horas enteras, por ejemplo 8-20. Hasta que se corrija, las cartas salen a cualquier hora.
profile-value-missing = { $file }, línea { $line }: falta { $key }. Añádelo.
profile-account-twice = { $file }, línea { $line }: hay dos cuentas llamadas «{ $value }». Dale otro nombre a una de ellas; mientras tanto solo se usa la primera.
profile-no-such-account = { $file }, línea { $line }: { $key } es «{ $value }», y no hay ninguna cuenta con ese nombre. Hasta que se corrija, las cartas se quedan en el buzón de práctica.
profile-no-such-question = { $file }, línea { $line }: { $key } no puede ser el nombre de una pregunta: solo llevan minúsculas, cifras y «-».
profile-unknown-key-similar = { $file }, línea { $line }: Clarion no conoce { $key }. ¿Querías decir { $similar }?
profile-unknown-key = { $file }, línea { $line }: Clarion no conoce { $key }. Conoce { $known }.

profile-no-keyring = Este equipo no tiene llavero para contraseñas. Se puede escribir la contraseña para esta sesión; nunca se escribe en un archivo.
profile-keyring-locked = El llavero está bloqueado. Desbloquéalo e inténtalo otra vez, o escribe la contraseña para esta sesión.
profile-keyring-unusable = El llavero tiene para esta cuenta algo que no es una contraseña de Clarion. Escribe la contraseña otra vez para reemplazarlo.
profile-keyring-failed = El llavero no respondió como debía: { $why }. Se puede escribir la contraseña para esta sesión; nunca se escribe en un archivo.
