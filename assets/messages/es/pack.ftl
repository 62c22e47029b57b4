# Lo que está mal en los archivos de un llamamiento. Cada mensaje empieza por el lugar (archivo y línea, o nada
# donde una lista lo muestra al lado), dice qué está mal y cómo estaría bien.

# Archivos y carpetas
pack-no-file = { $place }Falta este archivo. Un llamamiento necesita appeal.toml, targets.toml y una carta para cada grupo.
pack-no-plain-file = { $place }Esto no es un archivo normal. Pon en su lugar un archivo de texto.
pack-unreadable = { $place }Esto no se puede leer: { $why }. Comprueba que puedes leer el archivo o la carpeta.
pack-link = { $place }Esto es un enlace a otro lugar, y los enlaces no se siguen. Pon aquí el archivo mismo.
pack-too-large = { $place }El archivo tiene { $kb } kB; se permiten { $max-kb } kB como mucho. Acórtalo.
pack-too-many-files = { $place }Hay más de { $max } archivos en esta carpeta. Quita lo que no es del llamamiento.
pack-not-utf8 = { $place }A partir de aquí el archivo no es texto UTF-8. Guárdalo como UTF-8 en tu editor.
pack-turned-order = { $place }Esta línea contiene { $sign }, un signo que nadie ve y que da la vuelta a lo que le sigue. Bórralo; para mantener juntas palabras de otra dirección, pon U+2068 delante y U+2069 detrás.
pack-letter-name = { $place }Este archivo no se usa: una carta se llama NAME.LANG.md, por ejemplo ministry.en.md, en minúsculas.
pack-story-name = { $place }Este archivo no se usa: un relato se llama LANG.md, por ejemplo en.md.
pack-media-name = { $place }Este archivo no se usa: pon en su nombre letras, cifras, guiones y espacios, y ninguna carpeta.
pack-control-in-file = { $place }Aquí hay un carácter de control invisible, quizá de un texto copiado. Bórralo y escribe el pasaje otra vez.
pack-not-a-file = «{ $name }» no es un archivo de un llamamiento, así que no se leyó ni se guardó nada. Un llamamiento tiene appeal.toml, targets.toml, story/LANG.md y letters/NAME.LANG.md.
pack-not-a-letter = { $place }Esto no es una carta. Una carta se llama letters/NAME.LANG.md.
pack-exists = Ya hay una carpeta { $path }. No se copió nada; elige otro nombre corto.
pack-has-problems = { $place }Este llamamiento tiene problemas que hay que corregir antes.
pack-io = No se pudo usar { $path }: { $why }. Todo está como estaba.

# Archivos TOML: sintaxis, claves, valores
pack-toml-syntax = { $place }Esto no es TOML: { $why }. Busca en esta línea unas comillas o un corchete que falten.
pack-unknown-key = { $place }El formato no tiene aquí ninguna clave «{ $key }». Tiene: { $known }.
pack-unknown-key-near = { $place }El formato no tiene aquí ninguna clave «{ $key }». ¿Querías decir «{ $near }»?
pack-missing-key = { $place }Aquí falta la clave «{ $key }». Añádela.
pack-empty = { $place }«{ $key }» está vacío. Escribe su texto, o quita la línea donde sea opcional.
pack-want-text = { $place }«{ $key }» debería ser un texto entre comillas rectas.
pack-want-local-text = { $place }«{ $key }» debería ser un texto entre comillas rectas, o uno por idioma, por ejemplo { $key }.en = "…".
pack-want-date = { $place }«{ $key }» debería ser una fecha, escrita como 2012-02-08, sin comillas y sin hora.
pack-want-flag = { $place }«{ $key }» debería ser true o false, sin comillas.
pack-want-number = { $place }«{ $key }» debería ser un número entero de 1 a { $max }, sin comillas.
pack-want-list = { $place }«{ $key }» debería ser una lista, por ejemplo ["en", "fr"].
pack-want-tables = { $place }«{ $key }» debería escribirse como [[{ $key }]], una vez por cada uno.
pack-too-many = { $place }Hay más de { $max } «{ $key }». Es más de lo que permite el formato.
pack-text-too-long = { $place }«{ $key }» tiene más de { $max } caracteres. Acórtalo.
pack-control-in-line = { $place }«{ $key }» tiene un salto de línea u otro carácter de control. Escríbelo en una sola línea.
pack-control-in-text = { $place }«{ $key }» tiene un carácter de control invisible. Escribe ese pasaje otra vez.
pack-not-a-choice = { $place }«{ $value }» no es uno de estos: { $known }.
pack-not-a-language = { $place }«{ $value }» no es un idioma. Usa dos o tres minúsculas, por ejemplo en o fr.
pack-bad-language = { $place }«{ $value }» no es un idioma. Usa dos o tres minúsculas, por ejemplo "en" o "fr".
pack-bad-country = { $place }«{ $value }» no es un país. Usa las dos mayúsculas de la norma ISO 3166-1, por ejemplo "SE".
pack-bad-id = { $place }«{ $value }» no puede ser un nombre corto. Usa de 1 a 64 minúsculas, cifras y guiones.
pack-bad-address = { $place }«{ $value }» no es una dirección de correo. Escríbela como office@ministry.example; mientras tanto, no se puede enviar allí ninguna carta.
pack-address-too-long = { $place }Esta dirección de correo es demasiado larga para serlo. Hasta que esté bien, no se puede enviar allí ninguna carta.
pack-other-format = { $place }Este llamamiento está escrito en el formato { $value }, y esta versión de Clarion lee el formato 1. Quizá lo lea un Clarion más nuevo.
pack-same-id = { $place }El llamamiento de la carpeta «{ $folder }» tiene también el identificador «{ $id }», así que solo se abre ese. Dale a este otro identificador.
pack-duplicate-id = { $place }«{ $id }» ya se usa en la línea { $line }. Dale otro nombre a uno de los dos.
pack-dates-crossed = { $place }La fecha límite es anterior al { $issued }, el día de publicación. Pon una posterior.
pack-stopped-early = { $place }La acción se detiene antes del { $issued }, el día de publicación. Pon el día en que la detienes.
pack-until-before-date = { $place }«until» es anterior a «date». Intercambia los dos.

# Qué remite a qué
pack-unknown-source = { $place }No hay ninguna fuente «{ $id }». { $count ->
    [0] Aún no hay ninguna; añádela.
   *[other] Hay: { $known }.
}
pack-unknown-demand = { $place }No hay ninguna petición «{ $id }» en appeal.toml. { $count ->
    [0] Aún no hay ninguna; añádela.
   *[other] Hay: { $known }.
}
pack-unknown-group = { $place }No hay ningún grupo «{ $id }». { $count ->
    [0] Aún no hay ninguno; añádelo.
   *[other] Hay: { $known }.
}
pack-no-targets = { $place }No hay a quién escribir. Añade al menos un [[targets]].
pack-last-target = { $place }Este es el único destinatario, y un llamamiento necesita uno. Añade otro antes.
pack-no-such-target = { $place }No hay ningún destinatario «{ $id }» en este llamamiento.
pack-empty-group = { $place }El grupo «{ $group }» no tiene destinatarios. Añade uno, o quita el grupo.
pack-no-languages = { $place }Indica al menos un idioma en el que trabaje este destinatario, por ejemplo ["en"].
pack-no-letter = { $place }No hay ninguna carta para el grupo «{ $group }». Añade { $file }.
pack-no-letter-in-language = { $place }No hay ninguna carta «{ $letter }» para «{ $target }» en un idioma en el que trabaje ({ $languages }), ni en inglés. Añade una de ellas.
pack-unused-letter = { $place }Ningún grupo usa la carta «{ $name }». Nómbrala en un grupo de targets.toml, o elimina el archivo.
pack-no-salutation = { $place }«{ $target }» no tiene saludo en «{ $lang }», así que su carta tendrá ahí un hueco. Añade salutation.{ $lang } = "…".
pack-no-story = { $place }No hay ningún relato en el idioma del llamamiento. Añade este archivo, para que quien lea sepa qué pasó.
pack-no-working-letter = { $place }Ninguna carta funciona en este idioma.

# Cartas
pack-strange-head = { $place }Sobre la primera línea vacía, una carta solo tiene su asunto (subject: …) y comentarios (# …). Pon una línea vacía antes del texto de la carta.
pack-no-subject = { $place }La carta no tiene asunto. Empieza el archivo con una línea como «subject: La gente de Homs», y luego una línea vacía.
pack-no-subject-text = { $place }El asunto está vacío. Escríbelo después de «subject:».
pack-second-subject = { $place }La carta tiene un segundo asunto; el primero está en la línea { $line }. Deja uno.
pack-no-body = { $place }La carta no tiene texto. Escríbelo bajo el asunto, después de una línea vacía.
pack-unclosed = { $place }Este «{ $opened }» no se cierra nunca. Ciérralo con «{ $closing }».
pack-template-syntax = { $place }La plantilla no se entiende aquí: { $why }.
pack-template-endless = { $place }La plantilla trabaja más de lo que puede una carta, como si no tuviera fin. Quita el bucle, o acórtalo.
pack-template-output = { $place }La plantilla hace una carta de más de { $max-kb } kB. Acórtala.
pack-template-failed = { $place }La plantilla falla al ejecutarse: { $why }.
pack-unknown-name = { $place }No hay ningún «{ $name }». Las plantillas conocen supporter, target, answer, appeal y demand, por ejemplo «supporter.name».
pack-unknown-name-near = { $place }No hay ningún «{ $name }». ¿Querías decir «{ $near }»?
pack-name-needs-more = { $place }«{ $name }» son varias cosas. Di cuál, por ejemplo «{ $example }».
pack-unknown-filter = { $place }No hay ningún filtro «{ $name }». Hay: { $known }.
pack-unknown-test = { $place }No hay ninguna prueba «{ $name }». Hay: { $known }.
pack-unknown-tag = { $place }No hay ninguna etiqueta «{ $tag }». Hay: { $known }.
pack-empty-tag = { $place }Esta etiqueta está vacía. Quítala.
pack-tag-not-closed = { $place }Este «{ $tag }» no se cierra nunca. Ciérralo con {"{%"} { $closing } %{"}"}.
pack-tag-not-closed-before = { $place }«{ $tag }» no encaja aquí: el «{ $open }» de la línea { $line } sigue abierto. Ciérralo antes con {"{%"} { $closing } %{"}"}.
pack-tag-without-begin = { $place }«{ $tag }» no tiene principio más arriba. Las alternativas empiezan con {"{%"} one of %{"}"}, las condiciones con {"{%"} if … %{"}"}.
pack-nested-one-of = { $place }No puede haber alternativas dentro de otras, y estas están dentro de las de la línea { $line }. Escribe entera cada redacción.
pack-one-alternative = { $place }Aquí hay una sola redacción. Añade otra, o escríbela sin elección.
pack-one-of-unreadable = { $place }Este one_of no está cerrado. Escríbelo como one_of("Primera", "Segunda").
pack-too-many-choices = { $place }Hay más de { $max } elecciones en esta carta. Bastan unas pocas.
