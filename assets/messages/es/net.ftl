# El camino a un servidor: lo que impide una conexión, o que sea privada.
# $why: las palabras del sistema o del proxy.

net-no-such-server = No hay ningún servidor llamado «{ $server }», o no hay red. No se envió nada. Mira en los ajustes si está bien escrito, y si otros programas llegan a internet.
net-onion = { $server } es una dirección onion: solo se llega a ella por Tor. No se preguntó ni se envió nada. Introduce en los ajustes el proxy de Tor, casi siempre 127.0.0.1:9050.
net-no-route = { $server } no responde en el puerto { $port }: { $why }. No se envió nada. Puede que no haya red, o que el puerto no sea el correcto: casi siempre es 465, o 587 con STARTTLS.
net-proxy = El proxy { $proxy } no deja pasar a Clarion: { $why }. No se envió nada, y nada va por otro camino: tus cartas esperan. Mira si el proxy está en marcha (con Tor: si Tor está en marcha) y si su dirección en los ajustes es correcta.
net-beyond-proxy = El proxy { $proxy } está en marcha, pero no llega a { $server } en el puerto { $port }: { $why }. No se envió nada, y nada va por otro camino. Mira el nombre del servidor en los ajustes; algunos servidores rechazan Tor, así que prueba también más tarde.
net-ca-file = El archivo de certificado { $path } no se puede usar: { $why }. Elige en los ajustes un archivo PEM con el certificado de la autoridad.
net-no-trust = La lista de certificados de confianza de este equipo no se puede usar: { $why }. Así no se puede reconocer a ningún servidor, y no se envió nada. Instala o repara esa lista: en Linux suele llamarse ca-certificates.
net-broken = La conexión con { $server } se cortó: { $why }. No se envió nada; se puede intentar otra vez.
net-too-long = La respuesta de { $server } tiene más de { $max-kb } kB, así que no se leyó. No se cambió nada. Introduce a mano lo que necesites.
net-not-private = { $address } no es una dirección privada (https://…), así que allí no se preguntó nada.
net-no-records-by-proxy = Con un proxy, Clarion no pregunta a los servidores de nombres por el servicio de correo de un proveedor: esa pregunta iría por fuera del proxy. Introduce los servidores a mano.
net-no-randomness = Este equipo no da números aleatorios ahora mismo, y el proxy los necesita para mantener separadas tus cuentas. No se envió nada. Inténtalo otra vez tras reiniciar.

# Qué certificado se mostró; parte de los mensajes que siguen.
net-certificate = { $certificate ->
    [others] Su certificado es para { $names }, emitido por «{ $issuer }», válido de { $from } a { $until }.
    [named] Su certificado es para «{ $subject }», emitido por «{ $issuer }», válido de { $from } a { $until }.
   *[unread] No mostró ningún certificado que se pueda leer.
}
net-tls-untrusted = Nadie en quien este equipo confíe responde por { $server }, así que no llegó allí ninguna contraseña ni ninguna carta. { net-certificate } Si es el servidor de tu propia organización, pide el archivo de su autoridad de certificación y añádelo en los ajustes.
net-tls-wrong-name = Lo que responde como { $server } muestra un certificado para otro nombre, así que no llegó allí ninguna contraseña ni ninguna carta. { net-certificate } Mira el nombre del servidor en los ajustes; en una red desconocida, prueba otra.
net-tls-expired = El certificado de { $server } ha caducado, así que no llegó allí ninguna contraseña ni ninguna carta. { net-certificate } Quienes lo mantienen tienen que renovarlo; mira también si el reloj de este equipo va bien.
net-tls-not-yet-valid = El certificado de { $server } aún no es válido, así que no llegó allí ninguna contraseña ni ninguna carta. { net-certificate } Mira si el reloj de este equipo va bien.
net-tls-revoked = El certificado de { $server } fue retirado por quienes lo dieron, así que no llegó allí ninguna contraseña ni ninguna carta. { net-certificate } Quienes lo mantienen tienen que renovarlo; en una red desconocida, prueba otra.
net-tls-not-tls = { $server } responde, pero no en privado (TLS) en este puerto. No se envió nada. El puerto 465 es para TLS, el 587 para STARTTLS: elige la pareja que indique tu proveedor.
net-tls-other = No se pudo hacer privada la conexión con { $server }: { $why }. No se envió nada.
