# Lo que aún le falta a una carta, y cómo arreglarlo.

problem-no-address = No hay dirección de correo de este destinatario. Quienes organizan el llamamiento pueden añadirla; mientras tanto, copia la carta o imprímela.
problem-bad-address = «{ $address }» no es una dirección de correo. Quienes organizan el llamamiento pueden corregirla entre los destinatarios.
problem-unreadable-address = La dirección de correo del llamamiento no se puede usar: es demasiado larga o tiene un salto de línea. Quienes organizan el llamamiento pueden corregirla entre los destinatarios.
problem-no-subject = La carta no tiene asunto. Escribe uno, en pocas palabras.
problem-subject-not-one-line = El asunto tiene un salto de línea. Escríbelo en una sola línea.
problem-subject-too-long = El asunto tiene más de { $max } caracteres. Bastan unas pocas palabras.
problem-no-greeting = La carta no tiene saludo. Escribe uno, por ejemplo «Excelencia:».
problem-no-body = La carta aún no tiene texto.
problem-body-too-long = La carta tiene más de { $max-kb } kB. Lo mejor es una página.
problem-control-character = La carta tiene un carácter de control invisible, quizá de un texto copiado. Escribe ese pasaje otra vez.
problem-blank = Falta completar: { $blank }.
problem-template-tag = Se ve un trozo de la plantilla: «{ $tag }». Quítalo de la carta.

# Qué significa el no de un servidor, y qué hacer.

means-wrong-password = El servidor no aceptó tu nombre o tu contraseña. Revisa la cuenta en los ajustes, y vuelve a enviar la carta. Algunos proveedores quieren una contraseña creada solo para este programa.
means-sign-in-needed = El servidor quiere que antes inicies sesión. Revisa la cuenta en los ajustes, y vuelve a enviar la carta.
means-address-unknown = Ese buzón no existe allí. Busca una dirección más nueva, o imprime la carta para enviarla por correo postal.
means-domain-unknown = No hay ningún servidor de correo para esta dirección. Busca una dirección más nueva, o imprime la carta para enviarla por correo postal.
means-mailbox-full = Su buzón está lleno. Inténtalo otra vez dentro de unos días.
means-too-large = La carta es demasiado grande para este servidor. Acórtala, y envíala otra vez.
means-blocked = El servidor tomó la carta por correo no deseado. Cámbiala con tus propias palabras, o envíala desde tu programa de correo.
means-sender-not-allowed = El servidor no te deja enviar desde esta dirección. Revisa la dirección en los ajustes.
means-plain-addresses-only = La dirección del destinatario tiene letras que tu proveedor no puede transmitir, como é o й antes de la @. Busca otra dirección, envía desde otra cuenta o imprime la carta para el correo postal.
means-too-many = Tu proveedor no acepta más cartas tuyas hoy. Las otras esperan; envía esta otra vez mañana.
means-unknown = El servidor rechazó la carta. Sus propias palabras están abajo, en el registro.

# Por qué hay cartas que esperan por cortesía.

courtesy-pause = La próxima carta sale tras una breve pausa.
courtesy-budget = Cartas enviadas hoy: { $letters } de { $budget }. Las otras salen mañana, para que tu proveedor no las tome por correo no deseado.
courtesy-hours = Las cartas salen de { $from } a { $to } h, según los ajustes.
