# La línea de comandos. Los nombres de comandos, opciones y archivos no se traducen.

cli-help-about = Clarion te ayuda a escribir cartas por los derechos humanos. Sin un comando, abre su ventana.
cli-help-usage = Uso:
cli-help-commands = Comandos
cli-help-options = Opciones
cli-help-arguments = Argumentos
cli-help-help = Mostrar esta ayuda
cli-help-version = Mostrar la versión
cli-help-profile = Guardar los ajustes, las cartas y el buzón de práctica en esta única carpeta
cli-help-exit-after-first-frame = Cerrar la ventana en cuanto se haya dibujado, para medir
cli-help-json = Responder en JSON, para programas
cli-help-exit-codes =
    Cómo termina (código de salida):
      0  Hecho.
      1  Algo falló. El mensaje dice qué está a salvo y qué hacer.
      2  Las palabras de la línea de comandos no eran correctas.
      3  Un llamamiento tiene problemas, o hay cartas que no están listas.
      4  Nada que hacer: todas esas cartas ya estaban escritas.
      5  Hubo cartas rechazadas, o nadie sabe si llegaron.

cli-help-appeals-about = Listar los llamamientos, o los grupos y destinatarios de uno
cli-help-appeals-appeal = Mostrar los grupos y destinatarios de este llamamiento

cli-help-write-about = Escribir cartas en una carpeta, como texto y como .eml, sin enviar nada
cli-help-write-out = Poner las cartas en esta carpeta; los archivos que ya están quedan como están

cli-help-print-about = Imprimir cartas, sobres o etiquetas de dirección en un solo PDF, sin enviar nada
cli-help-print-out = Poner el PDF aquí; un archivo que ya está queda como está
cli-help-print-paper = El papel: a4 o letter. Si no se da, el papel usual del país de quien firma
cli-help-print-window = Dónde va la dirección: din-a, din-b, us10 o none. Si no se da, din-b en A4 y us10 en Carta
cli-help-print-envelopes = Imprimir sobres en lugar de cartas: dl, c5 o no10
cli-help-print-labels = Imprimir etiquetas de dirección en lugar de cartas: l7160 o 5160
cli-help-print-start = Empezar en esta etiqueta de la primera hoja, contando desde 1, fila por fila

cli-help-send-about = Enviar cartas: al buzón de práctica, o con --account a sus destinatarios
cli-help-send-account = Enviar desde esta cuenta de correo de los ajustes
cli-help-send-password-stdin = Leer la contraseña de la cuenta en la entrada estándar y no en el llavero
cli-help-send-dry-run = Solo decir qué se enviaría

cli-help-which-appeal = El llamamiento para el que escribir
cli-help-which-group = Escribir a todos los destinatarios de este grupo; se puede dar más de una vez
cli-help-which-target = Escribir a este destinatario; se puede dar más de una vez
cli-help-which-all = Escribir a todos los destinatarios
cli-help-which-supporter = El archivo que dice quién escribe: name, email, country, y si se quiere address, town, profession, languages y [answers]
cli-help-which-lang = Escribir en este idioma donde la carta exista en él, por ejemplo es

cli-help-letters-about = Listar las cartas y qué fue de ellas
cli-help-letters-state = Listar solo estas: all, needs-you, waiting, sent, drafts o practice

cli-help-check-about = Comprobar la carpeta de un llamamiento y decir todo lo que está mal
cli-help-check-pack = La carpeta del llamamiento

cli-usage-unknown = No hay ningún argumento { $arg }.
cli-usage-unknown-similar = No hay ningún argumento { $arg }. ¿Querías decir { $similar }?
cli-usage-no-such-command = No hay ningún comando «{ $command }».
cli-usage-missing = Falta algo: { $arg }.
cli-usage-twice = { $arg } solo se puede dar una vez.
cli-usage-conflict = { $arg } no se puede usar junto con { $other }.
cli-usage-no-value = { $arg } necesita un valor.
cli-usage-not-text = En la línea de comandos hay algo que no es texto.
cli-usage-other = No se entiende la línea de comandos: { $why }.
cli-usage-see-help = Prueba --help para ver lo que hay.
cli-not-an-id = «{ $id }» no es un identificador: solo llevan minúsculas, cifras y «-». «clarion appeals» los lista.
cli-not-a-language = «{ $lang }» no es un código de idioma. Escribe dos o tres minúsculas, por ejemplo es.
cli-no-such-state = No hay ningún estado «{ $state }». Hay { $states }.
cli-print-no-such-word = { $arg } no puede ser «{ $word }». Valores posibles: { $known }.
cli-print-no-such-label = No hay ninguna etiqueta { $start } en esta hoja: sus etiquetas van de la 1 a la { $last }.
cli-no-such-question = El archivo de firmante responde a «{ $question }», que este llamamiento no pregunta. Pregunta { $known }.

cli-no-output = No se puede escribir el resultado: { $why }.
cli-no-display = Aquí no hay pantalla, así que Clarion no puede abrir su ventana. Inícialo desde un escritorio, o usa sus comandos sin ventana: clarion --help los muestra.

cli-no-appeals = Todavía no hay ningún llamamiento. Copia la carpeta de un llamamiento en la carpeta appeals de tu perfil.
cli-broken-pack = El llamamiento de la carpeta «{ $name }» no se puede abrir:
cli-appeal-open = { $days ->
    [0] Escribir hasta el { $date }: hoy es el último día.
    [one] Escribir hasta el { $date }: queda un día.
   *[other] Escribir hasta el { $date }: quedan { $days } días.
}
cli-appeal-stopped = Detenido el { $date } por quienes lo organizan: { $why } Abierto para practicar.
cli-appeal-closed = Cerrado desde el { $date }; abierto para practicar.
cli-appeal-written = { $waiting ->
    [0] Cartas escritas: { $written } de { $targets }.
   *[other] Cartas escritas: { $written } de { $targets }, con { $waiting } en espera.
}
cli-next-appeal = Ver sus grupos y destinatarios: clarion appeals { $id }
cli-next-write = Escribir cartas: clarion write --appeal { $id } --group GROUP --supporter FILE --out DIR

cli-no-email = El archivo de firmante no tiene email, así que estas cartas salen de una dirección de práctica. Añade uno antes de enviarlas.
cli-written = { $letters ->
    [one] Hay una carta en { $folder }.
   *[other] Hay { $letters } cartas en { $folder }.
}
cli-written-not-ready = { $letters ->
    [one] Una de ellas no está lista, así que está solo como texto.
   *[other] { $letters } de ellas no están listas, así que están solo como texto.
}
cli-reading = Está en { $language }, que no es uno de tus idiomas. Léela en { $own }: { $file }
cli-reading-none = Está en { $language }, que no es uno de tus idiomas, y no hay ninguna versión de ella en { $own } para comparar.
cli-printed = { $letters ->
    [one] Una carta, { $pages ->
        [one] una página
       *[other] { $pages } páginas
    }, está en { $file }.
   *[other] { $letters } cartas, { $pages ->
        [one] una página
       *[other] { $pages } páginas
    }, están en { $file }.
}
cli-printed-not = { $letters ->
    [one] Falta en él una carta: mira arriba.
   *[other] Faltan en él { $letters } cartas: mira arriba.
}
cli-printed-nothing = No se pudo imprimir nada, así que no se creó ningún archivo.
cli-write-exists = { $file } ya existe y puede que se cambiara a mano, así que no se escribió nada. Elige una carpeta vacía.
cli-write-failed = { $file } no se puede escribir: { $why }. Elige otra carpeta, o libera espacio.

cli-send-would = { $name }: se enviaría.
cli-send-already = { $name }: ya escrita el { $day }.
cli-send-not-ready = { $name }: no está lista, así que no se envió nada.
cli-send-practised = { $name }: en el buzón de práctica.
cli-send-sent = { $name }: enviada.
cli-send-refused = { $name }: rechazada por el servidor.
cli-send-waiting = { $name }: en espera.
cli-send-unsure = { $name }: nadie sabe si llegó. No se vuelve a enviar por sí sola.
cli-sum-practised = { $letters ->
    [one] Hay una carta en el buzón de práctica, { $folder }. No fue a nadie más.
   *[other] Hay { $letters } cartas en el buzón de práctica, { $folder }. No fueron a nadie más.
}
cli-sum-sent = { $letters ->
    [one] Se envió una carta desde { $from }.
   *[other] Se enviaron { $letters } cartas desde { $from }.
}
cli-sum-waiting = { $letters ->
    [one] Una carta espera. Sale cuando repitas este comando, o mientras la ventana esté abierta.
   *[other] { $letters } cartas esperan. Salen cuando repitas este comando, o mientras la ventana esté abierta.
}
cli-sum-elsewhere = { $letters ->
    [one] Una carta está en cola. Otra copia de Clarion, como su ventana, está enviando ahora en este perfil, así que sale desde allí.
   *[other] { $letters } cartas están en cola. Otra copia de Clarion, como su ventana, está enviando ahora en este perfil, así que salen desde allí.
}
cli-sum-already = { $letters ->
    [one] Esta carta ya estaba escrita, así que no se escribe otra vez.
   *[other] Estas { $letters } cartas ya estaban escritas, así que no se escriben otra vez.
}
cli-earlier-sent = { $letters ->
    [one] Se envió una carta que esperaba desde una vez anterior.
   *[other] Se enviaron { $letters } cartas que esperaban desde una vez anterior.
}
cli-earlier-waiting = { $letters ->
    [one] Una carta de una vez anterior aún espera. «clarion letters» dice por qué.
   *[other] { $letters } cartas de una vez anterior aún esperan. «clarion letters» dice por qué.
}
cli-earlier-needs-you = { $letters ->
    [one] Una carta de una vez anterior fue rechazada, o nadie sabe si llegó. «clarion letters --state needs-you» dice por qué.
   *[other] { $letters } cartas de una vez anterior fueron rechazadas, o nadie sabe si llegaron. «clarion letters --state needs-you» dice por qué.
}
cli-no-password = No hay contraseña para la cuenta «{ $account }». Guárdala en los ajustes de la ventana, o dala con --password-stdin.
cli-no-stdin = No se puede leer la contraseña en la entrada estándar: { $why }. No se envió nada.
cli-empty-stdin = No hay ninguna contraseña en la entrada estándar. Escríbela allí en una línea. No se envió nada.

cli-no-letters = Todavía no hay cartas aquí.
cli-state-practice = Práctica
cli-state-draft = Borrador

cli-check-good = { $targets ->
    [one] Todo está bien: un destinatario,
   *[other] Todo está bien: { $targets } destinatarios,
} { $letters ->
    [one] una plantilla de carta.
   *[other] { $letters } plantillas de carta.
}
cli-check-opens = { $problems ->
    [one] Un problema. El llamamiento se abre de todos modos.
   *[other] { $problems } problemas. El llamamiento se abre de todos modos.
}
cli-check-closed = { $problems ->
    [one] Un problema. El llamamiento no se abre hasta que se corrija.
   *[other] { $problems } problemas. El llamamiento no se abre hasta que se corrijan.
}
