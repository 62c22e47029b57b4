# El correo: lo que impide hacer de una carta un mensaje, y cómo están un servidor o el camino hasta él.
# $words: las palabras del servidor, $why: las del sistema.

mail-sender-not-one-line = Tu nombre, «{ $name }», tiene un salto de línea o un carácter invisible. Escríbelo en una sola línea, en los ajustes o en el archivo de firmante.
mail-office-not-one-line = El nombre del destinatario, «{ $name }», tiene un salto de línea o un carácter invisible. Quienes organizan el llamamiento pueden corregirlo entre los destinatarios.
mail-bad-address = «{ $address }» es una dirección que ningún correo puede llevar. Corrígela donde se introdujo: en los ajustes, o entre los destinatarios del llamamiento.
mail-unbuildable = No se pudo hacer de la carta un mensaje de correo: { $why }. Queda entre tus borradores.
mail-no-randomness = Este equipo no da números aleatorios ahora mismo, y un mensaje los necesita para su nombre. La carta queda entre tus borradores; inténtalo otra vez tras reiniciar.
mail-practice-unusable = El buzón de práctica en { $path } no se puede usar: { $why }. Permite escribir en la carpeta, o elige otro lugar para los archivos de Clarion.
mail-practice-not-written = No se pudo escribir la carta en el buzón de práctica, en { $path }: { $why }. Está a salvo y espera. Libera espacio en el disco o permite escribir en la carpeta, y envíala otra vez.

mail-starttls-not-offered = { $server } no ofrece aquí una conexión privada (STARTTLS), o alguien en el camino ha quitado la oferta. No llegó allí ninguna contraseña ni ninguna carta. Prueba TLS en el puerto 465, u otra red.
mail-starttls-injected = Alguien en el camino a { $server } intenta hablar en su lugar. No llegó allí ninguna contraseña ni ninguna carta. Prueba otra red, y TLS en el puerto 465.
mail-starttls-refused = { $server } no pudo hacer privada la conexión. Dijo: { $code } { $words }. No se envió nada. Prueba TLS en el puerto 465.
mail-turned-away = { $server } no acepta ahora correo desde aquí. Dijo: { $code } { $words }. No se envió nada.
mail-broken = La conexión con { $server } se cortó antes de enviar una carta: { $why }. No se envió nada, y tus cartas esperan.
mail-no-sign-in = { $server } no acepta aquí nombre de usuario y contraseña. No se envió nada. Busca en la ayuda de tu proveedor su servidor de envío; algunos piden un inicio de sesión que Clarion aún no tiene.
mail-sign-in-refused = { $server } no aceptó el nombre de usuario y la contraseña. Dijo: { $code } { $words }. No se envió nada. Introdúcelos otra vez en los ajustes; muchos proveedores piden una contraseña de aplicación, creada en su sitio web.
mail-no-token-sign-in = { $server } no acepta aquí el inicio de sesión por el navegador. No se envió nada. En los ajustes, introduce una contraseña para esta cuenta, o busca en la ayuda de tu proveedor su servidor de envío.
mail-token-refused = { $server } no aceptó el permiso que dio tu proveedor. Dijo: { $code } { $words }. No se envió nada. En los ajustes, inicia sesión otra vez en tu navegador.
mail-sign-in-later = { $server } no puede comprobar ahora el inicio de sesión. Dijo: { $code } { $words }. No se envió nada, y tus cartas esperan.
mail-permission-refused = { $server } no acepta cartas de { $address }. Dijo: { $code } { $words }. No se envió nada. Mira la dirección en los ajustes: tiene que ser la del buzón, o una desde la que tu proveedor le permita enviar.
mail-permission-later = { $server } no acepta ahora cartas de { $address }. Dijo: { $code } { $words }. No se envió nada, y tus cartas esperan.

mail-unsent-cut = La conexión con { $server } se cortó antes de que saliera la carta. Está a salvo y espera.
mail-unsent-silent = { $server } no dijo nada durante { $secs ->
    [one] un segundo
   *[other] { $secs } segundos
}. La carta no salió. Está a salvo y espera.
mail-unsent-garbled = { $server } dio una respuesta que no es la de un servidor de correo. La carta no salió. Está a salvo y espera.
mail-unknown-cut = La conexión con { $server } se cortó tras entregar la carta y antes de que el servidor dijera que la tiene. Nadie sabe si llegó, así que no se vuelve a enviar por sí sola. Si está en tu carpeta de enviados, se envió. Si no está, eso no prueba nada, salvo que tu proveedor ponga allí por sí mismo todo lo que envías. Pregunta al destinatario si puedes, y luego decide.
mail-unknown-silent = { $server } recibió la carta y luego no dijo nada durante { $secs ->
    [one] un segundo
   *[other] { $secs } segundos
}. Nadie sabe si llegó, así que no se vuelve a enviar por sí sola. Si está en tu carpeta de enviados, se envió. Si no está, eso no prueba nada, salvo que tu proveedor ponga allí por sí mismo todo lo que envías. Pregunta al destinatario si puedes, y luego decide.
mail-unknown-garbled = { $server } recibió la carta y luego dio una respuesta que no es la de un servidor de correo. Nadie sabe si llegó, así que no se vuelve a enviar por sí sola. Si está en tu carpeta de enviados, se envió. Si no está, eso no prueba nada, salvo que tu proveedor ponga allí por sí mismo todo lo que envías. Pregunta al destinatario si puedes, y luego decide.

mail-check-name = Encontrar el servidor
mail-check-route = Llegar al servidor
mail-check-tls = Una conexión privada con el servidor correcto
mail-check-sign-in = Inicio de sesión con usuario y contraseña
mail-check-sign-in-token = Inicio de sesión con el permiso de tu proveedor
mail-check-permission = Permiso para enviar desde esta dirección
mail-check-mailbox-name = Encontrar el servidor de tu buzón
mail-check-mailbox-route = Llegar al servidor de tu buzón
mail-check-mailbox-tls = Una conexión privada con tu buzón
mail-check-mailbox-sign-in = Inicio de sesión en tu buzón
mail-check-mailbox-folder = Encontrar tu carpeta de enviados

mail-imap-not-set = La cuenta «{ $account }» no dice dónde se lee su buzón (IMAP), así que no se puede mirar en su carpeta de enviados. Añádelo en los ajustes, o mira allí por tu cuenta.
mail-imap-starttls = { $server } no hace privada la conexión con tu buzón (STARTTLS), o alguien en el camino lo impide. Dijo: { $words }. No llegó allí ninguna contraseña, y tus cartas siguen como estaban. Prueba TLS en el puerto 993, u otra red.
mail-imap-injected = Alguien en el camino a { $server } intenta hablar en su lugar. No llegó allí ninguna contraseña, y tus cartas siguen como estaban. Prueba otra red, y TLS en el puerto 993.
mail-imap-turned-away = { $server } no deja ahora que Clarion mire en tu buzón. Dijo: { $words }. Tus cartas siguen como estaban; inténtalo más tarde.
mail-imap-no-sign-in = { $server } no ofrece ningún modo de iniciar sesión en tu buzón que Clarion conozca. Tus cartas siguen como estaban. Mira por tu cuenta en la carpeta de enviados, con tu programa de correo habitual o en el sitio web del proveedor.
mail-imap-password-refused = { $server } no dejó a Clarion entrar en tu buzón con este nombre de usuario y esta contraseña. Dijo: { $words }. Tus cartas siguen como estaban. Introdúcelos otra vez en los ajustes; muchos proveedores piden una contraseña de aplicación, creada en su sitio web.
mail-imap-token-refused = { $server } no dejó a Clarion entrar en tu buzón con el permiso que dio tu proveedor. Dijo: { $words }. Tus cartas siguen como estaban. En los ajustes, inicia sesión otra vez en tu navegador.
mail-imap-no-sent-folder = Tu buzón en { $server } no tiene ninguna carpeta que Clarion reconozca como la de cartas enviadas. Tus cartas siguen como estaban. Mira por tu cuenta, con tu programa de correo habitual o en el sitio web del proveedor.
mail-imap-refused = { $server } no hizo lo que Clarion le pidió sobre tu carpeta de enviados. Dijo: { $words }. Tus cartas siguen como estaban; inténtalo más tarde, o mira por tu cuenta.
mail-imap-broken = La conexión con tu buzón en { $server } se cortó: { $why }. Tus cartas siguen como estaban; inténtalo más tarde.
