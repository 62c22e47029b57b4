# Los ajustes.

ui-settings-title = Ajustes
ui-settings-topic = Tema
ui-settings-you = Sobre ti
ui-settings-mail = Cuenta de correo
ui-settings-languages = Idiomas
ui-settings-look = Aspecto y tamaño del texto
ui-settings-safety = Seguridad
ui-settings-about = Acerca de Clarion
ui-settings-afresh = Empezar con ajustes nuevos
ui-settings-optional = Opcional
ui-settings-kept = Se guarda en este equipo mientras escribes.

# Sobre ti

ui-settings-name = Nombre
ui-settings-email = Dirección de correo
ui-settings-email-help = Para las cartas de práctica. Las reales salen de tu cuenta de correo.
ui-settings-email-wrong = Una dirección lleva una @, como name@example.org.
ui-settings-town = Ciudad
ui-settings-country = País
ui-settings-no-country = Sin indicar
ui-settings-profession = Profesión
ui-settings-address = Dirección postal
ui-settings-address-help = La dirección entera, con ciudad y país: va bajo tu nombre en las cartas.

# Cuenta de correo

ui-settings-no-account = Las cartas van al buzón de práctica de este equipo. Para enviarlas a sus destinatarios, añade el buzón desde el que escribes.
ui-settings-add = Añadir una cuenta
ui-settings-add-another = Añadir otra cuenta
ui-settings-all-accounts = Todas las cuentas
ui-settings-accounts-text = Las cartas nuevas van a donde elijas aquí. Las que esperan conservan la cuenta con la que se enviaron.
ui-settings-account-default = Las cartas nuevas salen de aquí, por { $server }, puerto { $port }.
ui-settings-account-other = Por { $server }, puerto { $port }.
ui-settings-change = Cambiar
ui-settings-change-one = Cambiar { $address }
ui-settings-change-title = Cambiar la cuenta
ui-settings-remove-short = Quitar
ui-settings-remove-one = Quitar { $address }
ui-settings-account-taken = Ya hay una cuenta con esta dirección. Cambia esa.
ui-settings-way-practice = Practicar
ui-settings-way-practice-text = Las cartas van a un buzón en este equipo, donde las lees tal como llegarían.
ui-settings-account-address = Tu dirección de correo

# Encontrar los servidores

ui-settings-find = Buscar los ajustes
ui-settings-find-help = Clarion mira primero en su propia tabla. Así no se pregunta a nadie.
ui-settings-by-hand = Introducir los servidores a mano
ui-settings-not-known = La tabla de Clarion no tiene estos ajustes. Puedes preguntar a otros, de uno en uno. No se pregunta a nadie antes de que pulses un botón.
ui-settings-ask-host = Preguntar a { $host }
ui-settings-ask-mail-host = Preguntar quién recibe el correo de { $domain }
ui-settings-ask-records = Consultar { $domain } a los servidores de nombres
ui-settings-ask-names = Probar los nombres usuales de { $domain }
ui-settings-asking = Se espera una respuesta. Mientras tanto puedes seguir.
ui-settings-asked-elsewhere = Según dicen, los ajustes están en otro lugar. El botón siguiente pregunta allí.
ui-settings-asked-nothing = Allí no se sabe nada. Prueba el siguiente, o introduce los servidores a mano.
ui-settings-found = Lo que se encontró
ui-settings-found-smtp = Las cartas salen por { $host }, puerto { $port }.
ui-settings-found-imap = El buzón se lee en { $host }, puerto { $port }.
ui-settings-found-user = Inicias sesión como { $user }.
ui-settings-use = Usar estos ajustes

# Servidores

ui-settings-server = Servidor de correo
ui-settings-server-example = Por ejemplo mail.example.org
ui-settings-server-wrong = Escribe solo el nombre del servidor, por ejemplo mail.example.org.
ui-settings-port = Puerto
ui-settings-port-wrong = Un puerto es un número, casi siempre 465 o 587.
ui-settings-security = Seguridad
ui-settings-security-tls = Cifrada desde el principio
ui-settings-security-starttls = Cifrada tras un saludo (STARTTLS)
ui-settings-user = Nombre de usuario
ui-settings-user-help = Casi siempre tu dirección de correo entera. En ese caso, déjalo vacío.

# Inicio de sesión

ui-settings-sign-in = Inicio de sesión
ui-settings-by-browser = Por el navegador
ui-settings-by-browser-text = Tu proveedor te pregunta allí si Clarion puede enviar. Clarion nunca ve tu contraseña.
ui-settings-by-password = Con una contraseña
ui-settings-by-password-text = Mejor con una que tu proveedor cree solo para Clarion.
ui-settings-sign-in-browser = Guardar e iniciar sesión en el navegador
ui-settings-sign-in-device = Guardar e iniciar sesión con un código en otro dispositivo
ui-settings-sign-in-proxy = Tu navegador no pasa por el proxy de Clarion: tu proveedor ve desde dónde inicias sesión. Si eso no debe ser, inicia sesión con un código, en un navegador que sí pase, como Tor Browser.
ui-settings-signing = Empieza el inicio de sesión.
ui-settings-sign-in-waits = Tu navegador muestra la página de tu proveedor. Da allí tu permiso, y vuelve.
ui-settings-open-page = Abrir otra vez la página
ui-settings-sign-in-stop = No esperar más
ui-settings-signed-in = Sesión iniciada.
ui-settings-code-text = En un teléfono o en otro equipo, abre { $page } y escribe este código:
ui-settings-code-copy = Copiar el código
ui-settings-code-copied = El código está en el portapapeles.
ui-settings-code-waits = Clarion espera hasta que des allí tu permiso.
ui-settings-page-title = Clarion
ui-settings-page-done = Sesión iniciada. Puedes cerrar esta página y volver a Clarion.
ui-settings-page-denied = Tu proveedor no dejó entrar a Clarion. Vuelve a Clarion para ver qué puedes hacer.
ui-settings-page-stranger = Esta página solo sirve para un inicio de sesión que Clarion acaba de empezar. Puedes cerrarla.
ui-settings-password = Contraseña
ui-settings-password-show = Mostrar la contraseña
ui-settings-password-help = Va al llavero de este equipo, nunca a un archivo. Muchos proveedores quieren aquí una contraseña de aplicación: crea una en su sitio web.
ui-settings-password-kept = Déjalo vacío para conservar la que guardaste.
ui-settings-password-none = No hay ninguna contraseña guardada: las cartas esperan hasta que la escribas.
ui-settings-password-unknown = Déjalo vacío para conservar la que esté guardada.
ui-settings-password-session = Clarion conserva lo que escribiste hasta que lo cierres.
ui-settings-password-missing = Escribe la contraseña que tu proveedor te dio para programas de correo.
ui-settings-password-refused = No aceptada. Pega una contraseña de aplicación.

# Más ajustes de una cuenta

ui-settings-further = Más ajustes
ui-settings-further-less = Menos ajustes
ui-settings-imap = Servidor de entrada (IMAP)
ui-settings-imap-example = Por ejemplo imap.example.org
ui-settings-imap-port = Su puerto
ui-settings-imap-security = Su seguridad
ui-settings-imap-help = Con él, Clarion puede poner las cartas enviadas en tu carpeta de enviados, y mirar allí cuando haya duda de si una salió; si recibes copia de tus cartas, también la busca en tu bandeja de entrada.
ui-settings-keep-in-sent = Guardar las cartas en la carpeta de enviados
ui-settings-copy-to-self = Enviarme una copia de cada carta
ui-settings-letters-a-day = Cartas al día
ui-settings-letters-a-day-help = Vacío: tantas como se sabe que permite tu proveedor.
ui-settings-letters-a-day-wrong = Escribe un número mayor que cero, o déjalo vacío.
ui-settings-ca-file = Autoridad de certificación propia
ui-settings-ca-file-help = Un archivo PEM, para una organización que firma ella misma el certificado de su servidor de correo.
ui-settings-ca-file-choose = Elegir un archivo

# La comprobación

ui-settings-save-only = Guardar sin comprobar
ui-settings-check = Guardar y enviarme una carta de prueba
ui-settings-check-again = Guardar y comprobar
ui-settings-check-title = Prueba de conexión
ui-settings-check-safe = Hasta que esto funcione, las cartas esperan aquí o van al buzón de práctica. No se pierde nada.
ui-settings-step-pending = Viene después.
ui-settings-step-good = Bien.
ui-settings-test-subject = Una carta de prueba a tu dirección
ui-settings-test-body =
    Hola:

    Esta carta muestra que tu cuenta de correo funciona. La enviaste a tu propia dirección; nadie más la ha recibido.
ui-settings-remove = Quitar la cuenta
ui-settings-remove-title = ¿Quitar esta cuenta?
ui-settings-remove-text = Su contraseña se olvida. Si las cartas nuevas salían de aquí, vuelven a ir al buzón de práctica. Las cartas que enviaste siguen en tu lista.
ui-settings-remove-keep = Conservarla

# El envío, para todas las cuentas

ui-settings-sending = Envío
ui-settings-undo = Tiempo para retirar cartas
ui-settings-undo-help = Después de pulsar Enviar, las cartas esperan este tiempo en tu equipo.
ui-settings-undo-secs = { $secs ->
    [0] Ninguno
    [one] { $secs } segundo
   *[other] { $secs } segundos
}
ui-settings-pause = Pausa entre dos cartas
ui-settings-pause-help = Los proveedores se fían más de un ritmo regular que de una ráfaga.
ui-settings-pause-secs = { $secs ->
    [0] Ninguna
    [one] Más o menos { $secs } segundo
   *[other] Unos { $secs } segundos
}
ui-settings-hours = Enviar solo a ciertas horas del día
ui-settings-hours-from = Desde
ui-settings-hours-to = Hasta

# Red

ui-settings-network = Red
ui-settings-proxy-none = Las conexiones van directas a tu servidor de correo.
ui-settings-proxy-set = Toda conexión pasa por { $proxy }, o no hay ninguna.
ui-settings-proxy = Proxy SOCKS
ui-settings-proxy-example = Por ejemplo 127.0.0.1:9050 para Tor
ui-settings-proxy-help = Clarion no busca entonces ningún nombre por su cuenta, y nunca va por otro camino cuando el proxy no responde.
ui-settings-proxy-wrong = Escribe el proxy como nombre y puerto, por ejemplo 127.0.0.1:9050.
ui-settings-proxy-use = Usar este proxy
ui-settings-proxy-off = No usar proxy

# Idiomas y aspecto

ui-settings-languages-text = Cada destinatario recibe su carta en el idioma que prefiere. Di aquí qué idiomas lees: junto a una carta en cualquier otro, Clarion te muestra la misma carta en el tuyo.
ui-settings-look-system = Como este equipo
ui-settings-look-system-text = Claro de día y oscuro de noche, si tu equipo lo hace.
ui-settings-look-light = Claro
ui-settings-look-light-text = Palabras oscuras sobre fondo claro.
ui-settings-look-dark = Oscuro
ui-settings-look-dark-text = Palabras claras sobre fondo oscuro.
ui-settings-text-size = Tamaño del texto
ui-settings-text-sample = Excelencia: le escribo acerca de la gente de Homs.

# Seguridad y acerca de

ui-settings-safety-kept = Los borradores, las cartas y los ajustes se guardan solo en este equipo, en tus propias carpetas.
ui-settings-safety-password = Tu contraseña está en el llavero de este equipo, nunca en un archivo.
ui-settings-safety-leaves = Una carta sale solo cuando la envías, solo hacia el servidor de correo que introdujiste, y siempre cifrada.
ui-settings-safety-never = Clarion no contacta con nadie sin que lo pidas: no busca actualizaciones, no cuenta nada, no trae imágenes de la web.
ui-settings-safety-header = El encabezado de una carta lleva tu nombre y tu dirección tal como los escribiste, y no el nombre de tu equipo ni el de este programa.
ui-settings-safety-practice = Las cartas de práctica nunca salen de este equipo.
ui-settings-about-what = Clarion ayuda a escribir cartas corteses, exactas y personales por los derechos humanos, y a enviarlas desde el propio buzón.
ui-settings-about-licence = Es software libre, con la licencia MIT o la licencia Apache 2.0, a tu elección.
ui-settings-about-fonts = Las cartas están compuestas en Literata, todo lo demás en Source Sans 3, ambas con la SIL Open Font License. Iconos: Phosphor, con la licencia MIT.
ui-settings-version = Versión { $version }
