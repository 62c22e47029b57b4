# La bienvenida en el primer inicio.

first-run-welcome = Te damos la bienvenida
first-run-lines = Clarion te ayuda a escribir cartas breves y corteses por personas en peligro. Unas líneas sobre ti, y puedes empezar. Todo puede esperar.

# Frases con huecos: el campo sigue a las palabras. Entre la ciudad y el país: first-run-in.
first-run-my-name = Me llamo
first-run-name = Nombre
first-run-name-example = Tu nombre
first-run-write-from = Escribo desde
first-run-town = Ciudad
first-run-town-example = Tu ciudad
first-run-in = en
first-run-country = País
first-run-country-none = Elegir un país
first-run-country-clear = Ningún país
first-run-country-filter = Escribe para encontrar un país
first-run-country-nothing = Ningún país tiene aquí este nombre.
first-run-write-in = Puedo escribir cartas en
first-run-languages = Idiomas de las cartas
first-run-languages-none = Elegir
first-run-replies = Las respuestas por correo postal me llegan a
first-run-address = Dirección postal
first-run-address-example = Calle y número
first-run-address-help = Si la das, dala entera, con ciudad y país: ocupa entonces el lugar de estos bajo tus cartas.
first-run-stop = .

first-run-ending = Así terminan tus cartas
first-run-yours = Respetuosamente,
first-run-place = { $town }, { $country }

first-run-leave = ¿Cómo deben salir las cartas?
first-run-practise = Practicar primero
first-run-practise-words = Las cartas van a un buzón en este equipo, donde las lees tal como llegarían. No hace falta ninguna cuenta.
first-run-own = Desde mi propio buzón
first-run-own-words = Las respuestas te llegan a ti. Necesitas tu servidor de correo, tu contraseña y unos dos minutos.
first-run-stays = Lo que escribes se queda en este equipo hasta que lo envíes. Clarion no contacta con nadie sin que lo pidas.

first-run-read = Leer el primer llamamiento
first-run-appeals = Ver los llamamientos
first-run-mail = Configurar mi buzón
first-run-skip = Omitir
