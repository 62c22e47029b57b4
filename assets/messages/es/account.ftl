# La configuración de una cuenta a partir de su dirección, y el inicio de sesión por el navegador.

account-ask-page-address = Preguntar a { $host } sus ajustes de correo, en privado (HTTPS). Se entera de que alguien de tu dominio pregunta. La dirección que recibe empieza por «{ $nobody }», nunca por tu nombre.
account-ask-page = Preguntar a { $host } sus ajustes de correo, en privado (HTTPS). No recibe ningún dato tuyo.
account-ask-page-next = Según dicen, los ajustes están en { $host }. ¿Preguntar allí, en privado (HTTPS)? No recibe ningún dato tuyo.
account-ask-mail-host = Preguntar a los servidores de nombres quién recibe el correo de { $domain }: puede ser un proveedor que Clarion conoce. Esas preguntas viajan a la vista: otras personas de tu red pueden ver el dominio, y nada más.
account-ask-records = Preguntar a los servidores de nombres dónde tiene { $domain } su correo. Esas preguntas viajan a la vista: otras personas de tu red pueden ver el dominio, y nada más.
account-ask-names = Probar los nombres habituales, como smtp.{ $domain } e imap.{ $domain }, y ver si responde un servidor de correo. No recibe ningún dato tuyo.

account-found-table = Estos son los ajustes que Clarion conoce para { $provider }: { $host }. No se preguntó a nadie.
account-found-page = { $page } dice que las cartas se entregan en { $host }.
account-found-mail-host = Los servidores de nombres dicen que { $provider } recibe el correo de { $domain }. Clarion conoce sus ajustes: { $host }. Sigue solo si es en { $provider } donde abres tu correo.
account-found-records = Los servidores de nombres dicen que { $domain } recoge las cartas en { $host }.
account-found-names = En { $host } responde un servidor de correo. Tiene el nombre habitual; si es el tuyo, lo sabe tu proveedor.
account-found-elsewhere = { $host } está fuera de { $domain }. Suele ser así cuando otra empresa lleva el correo; sigue solo si ese nombre es de verdad el de tu proveedor.

# $why: las palabras del servicio o del sistema.
account-page = Los ajustes recibidos no se pueden usar: { $why }. No se cambió nada. Prueba otra vía, o introduce los servidores a mano.
account-no-client = El inicio de sesión en { $service } por el navegador no está preparado en esta copia de Clarion. Tus cartas esperan. Usa una contraseña que { $service } cree para un solo programa, o pregunta a la organización que te dio Clarion.
account-no-client-id = { $service } solo permite iniciar sesión por el navegador a los programas que conoce, y esta copia de Clarion no está registrada allí. Una organización registra la suya en { $page }: como programa de escritorio, con vuelta a { $redirect }. El identificador de cliente que recibe va en config/providers.toml antes de compilar Clarion.
account-no-device = { $service } no da códigos para otro dispositivo. Inicia sesión por el navegador en este equipo.
account-table = La tabla de proveedores tiene para { $service } una dirección que no se puede usar: { $why }. No se preguntó nada. Avisa a la organización que te dio Clarion.
account-no-way-back = El navegador no pudo volver a Clarion, porque este equipo no le da un puerto: { $why }. Inténtalo otra vez, o inicia sesión con un código en otro dispositivo.
account-denied = { $service } no dejó entrar a Clarion: { $why }. Si querías dar tu permiso, inicia sesión otra vez. Tus cartas esperan.
account-too-late = El inicio de sesión tardó demasiado, y Clarion ya no lo espera. No se cambió nada. Inicia sesión otra vez cuando tengas tiempo.
account-cancelled = El inicio de sesión se canceló. No se cambió nada.
account-lapsed = { $service } ya no acepta el permiso que diste: { $why }. Tus cartas esperan. Inicia sesión otra vez en los ajustes.
account-refused = { $service } rechaza el inicio de sesión: { $why }. Tus cartas esperan. Inicia sesión otra vez en los ajustes, o pregunta a la organización que te dio Clarion.
account-answer = { $service } no respondió como debía: { $why }. Tus cartas esperan, y Clarion lo intenta otra vez.

account-only-tokens = { $provider } solo deja entrar a los programas de correo por el navegador: allí no sirve ninguna contraseña.

account-steps-google = En Google: abre myaccount.google.com, elige «Seguridad», activa la verificación en dos pasos, busca allí «Contraseñas de aplicaciones» y crea una para Clarion. Con la Protección Avanzada, o donde una organización las haya desactivado, no las hay.
account-steps-yahoo = En Yahoo y AOL: abre la página de seguridad de tu cuenta, elige «Generar contraseña de aplicación» y crea una para Clarion.
account-steps-att = En AT&T: abre tu perfil, elige «Sign-in info», luego «Secure mail key», y crea una para Clarion.
account-steps-icloud = En Apple: abre account.apple.com, elige «Inicio de sesión y seguridad», luego «Contraseñas específicas de apps», y crea una para Clarion. La autenticación de dos factores tiene que estar activada.
account-steps-fastmail = En Fastmail: abre los ajustes (Settings), elige «Privacy & Security», luego «Connected apps & API tokens», y crea una contraseña de aplicación para el correo (Mail).
account-steps-zoho = En Zoho: abre accounts.zoho.com, elige la seguridad (Security), luego «App Passwords», y crea una para Clarion. Puede que antes haya que activar SMTP en los ajustes del correo.
account-steps-yandex = En Yandex: permite los programas de correo en los ajustes del buzón, abre id.yandex.com, elige la seguridad (Security), luego «App passwords», y crea una para el correo (Mail).
account-steps-mailru = En Mail.ru: abre la página de seguridad (Security) de la cuenta, elige «Passwords for external applications» y crea una para Clarion.
account-steps-gmx = En GMX y WEB.DE: abre los ajustes del buzón y activa el acceso POP3 e IMAP. Con la autenticación de dos factores, crea allí también una contraseña de aplicación; si no, sirve tu contraseña habitual.
account-steps-code = En este proveedor: abre los ajustes del buzón, activa SMTP y usa el código de autorización que recibas en lugar de la contraseña.
account-steps-naver = En Naver: activa SMTP en los ajustes del buzón. Con la verificación en dos pasos, crea una contraseña de aplicación en la página de seguridad de tu cuenta.
account-steps-other = Busca en { $provider } una contraseña de aplicación: muchos proveedores crean una para un solo programa, y solo aceptan esa. Donde no las haya, sirve tu contraseña habitual.
