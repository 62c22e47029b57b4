# Por qué hay cartas que esperan antes de preguntar a ningún servidor.

sender-no-account = Ya no hay ninguna cuenta «{ $account }» en los ajustes, así que sus cartas esperan. Añade otra vez la cuenta con el mismo nombre, o retira las cartas.
sender-no-password = La contraseña de la cuenta «{ $account }» no está, así que sus cartas esperan. Introdúcela en los ajustes, y saldrán.
sender-no-thread = El sistema no dejó a Clarion hacer dos cosas a la vez ({ $reason }), así que ahora no sale ninguna carta. Están a salvo y esperan. Cierra algunos programas e inicia Clarion otra vez.
sender-offline = Ahora mismo no hay conexión con { $server }. Las cartas esperan, y salen cuando vuelva la conexión.

sender-kept = Hay una copia en la carpeta «{ $folder }» de tu buzón
sender-kept-already = Está en la carpeta «{ $folder }» de tu buzón
