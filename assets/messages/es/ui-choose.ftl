# La elección de destinatarios.

choose-title = ¿A quién vas a escribir?
choose-group = Grupo
choose-group-all = Todo el grupo «{ $group }»
choose-group-count = { $picked } de { $all }
choose-group-option = { $group }, { $picked } de { $all }
choose-asked = Se pide:
# $names: uno o varios países.
choose-shared = { $count ->
    [one] { $names }: en { $groups ->
            [2] dos grupos
           *[other] { $groups } grupos
        }, con una petición distinta en cada uno. Puedes escribir las dos cartas.
   *[other] { $names }: en { $groups ->
            [2] dos grupos
           *[other] varios grupos
        }, con una petición distinta en cada uno. Puedes escribir las dos cartas.
}

choose-search = Buscar un nombre, país o autoridad
choose-all = { $count ->
    [0] Elegir todo
    [one] Elegir este
   *[other] Elegir los { $count }
}
choose-none = Quitar todo
choose-nobody = Ningún destinatario tiene todas estas palabras. La búsqueda mira los nombres, países y autoridades de todos los grupos.

choose-office = Autoridad
choose-language = Idioma
choose-language-all = Idioma de las cartas
choose-language-office = El de cada destinatario
choose-language-one = En { $language }, donde exista
choose-reach = Contacto

choose-practised = Practicada, { $date }
choose-written = Escrita, { $date }
choose-refused = Rechazada, { $date }
choose-unsure = Dudosa, { $date }
choose-waiting = En espera, { $date }
choose-called-back = Retirada, { $date }
choose-in-groups = { $groups ->
    [2] En dos grupos
   *[other] En { $groups } grupos
}
choose-also-in = También está en: { $groups }. Cada grupo tiene su propia petición, y las dos cartas son posibles.
choose-second = Será una segunda carta

# Lo que un lector de pantalla dice de una fila.
choose-row = { $office }, { $about }. Idioma de la carta: { $language }. Medios: { $channels }.
choose-row-bare = { $office }. Idioma de la carta: { $language }. Medios: { $channels }.

choose-picked = { $count ->
    [0] Aún no has elegido a nadie.
    [one] { $count } carta elegida.
   *[other] { $count } cartas elegidas.
}
choose-picked-none = Elige un grupo, o un destinatario tras otro.
choose-to = { $group } ({ $count })
choose-by-group = { $groups }.
choose-seconds = { $count ->
    [one] Una de ellas es una segunda carta.
   *[other] { $count } de ellas son segundas cartas.
}
choose-back = Volver al llamamiento
choose-write = { $count ->
    [0] Escribir cartas
    [one] Escribir { $count } carta
   *[other] Escribir { $count } cartas
}
