# La revisión: la tabla de todas las cartas a punto de salir, y la última pregunta.

review-title = { $ready ->
    [0] { $problems ->
        [one] Una carta está por corregir
       *[other] { $problems } cartas están por corregir
    }
    [one] { $problems ->
        [0] Una carta está lista
        [one] Una carta está lista, una está por corregir
       *[other] Una carta está lista, { $problems } están por corregir
    }
   *[other] { $problems ->
        [0] { $ready } cartas están listas
        [one] { $ready } cartas están listas, una está por corregir
       *[other] { $ready } cartas están listas, { $problems } están por corregir
    }
}
review-from = De { $from }
review-from-missing = Tu nombre y tu dirección aún no están completos
review-practice-stopped = Quienes organizan esta acción la han detenido, así que las cartas van a tu buzón de práctica. Allí puedes leerlas tal como llegarían.
review-practice-closed = Este llamamiento está cerrado, así que las cartas van a tu buzón de práctica. Allí puedes leerlas tal como llegarían.
review-practice-chosen = Las cartas van a tu buzón de práctica y se quedan en este equipo. Allí puedes leerlas tal como llegarían.
review-through = Envío por { $server }. Las respuestas te llegan a ti.
review-change-sender = Cambiar
review-own-words = { $letters ->
    [one] Una carta tiene tus propias palabras en un idioma que no es el suyo. Escribe la carta en tu idioma, o pon estas palabras en el de la carta, o déjalas fuera.
   *[other] { $letters } cartas tienen tus propias palabras en un idioma que no es el suyo. Escribe estas cartas en tu idioma, o pon estas palabras en el de la carta, o déjalas fuera.
}
review-own-words-look = Ver la primera

review-to = Para
review-greeting = Saludo
review-subject = Asunto
review-language = Idioma
review-filled = Campos
review-filled-of = { $filled } de { $total }
review-filled-words = Campos de esta carta completados con tus respuestas y el llamamiento: { $filled } de { $total }. Los otros pueden quedar vacíos: la carta se cierra a su alrededor.
review-filled-lacking = Campos de esta carta completados con tus respuestas y el llamamiento: { $filled } de { $total }. Lo que no puede faltar se indica bajo su fila.
review-greeting-missing = Falta
review-subject-missing = Falta
review-mend = Corregir
review-mend-name = Corregir la carta para { $name }
review-open = Abrir esta carta
review-read-name = Leer la carta para { $name }
review-row-hint = Pulsa para verlo todo aquí.
review-office = Autoridad
review-address = Dirección
review-address-missing = Ninguna conocida
review-copies = Copias
review-copies-none = Ninguna
review-row-ready = { $name }, lista
review-row-problems = { $name }, { $problems ->
    [one] una cosa por corregir
   *[other] { $problems } cosas por corregir
}

review-foot-none = Nada por corregir.
review-foot-some = { $problems ->
    [one] La carta con un problema se queda aquí como borrador.
   *[other] Las { $problems } cartas con un problema se quedan aquí como borradores.
}
review-foot-blocked = Aún no puede salir nada: corrige antes una carta.
review-send = { $letters ->
    [0] Enviar cartas
    [one] Enviar la carta
   *[other] Enviar { $letters } cartas
}
review-practise = { $letters ->
    [0] Practicar cartas
    [one] Practicar la carta
   *[other] Practicar { $letters } cartas
}

review-confirm-send = { $letters ->
    [one] ¿Enviar una carta?
   *[other] ¿Enviar { $letters } cartas?
}
review-confirm-practise = { $letters ->
    [one] ¿Practicar una carta?
   *[other] ¿Practicar { $letters } cartas?
}
review-confirm-send-text = { $letters ->
    [one] Sale de tu propio buzón. Lo que el servidor haya aceptado ya no se puede retirar.
   *[other] Salen de tu propio buzón, una por una. Lo que el servidor haya aceptado ya no se puede retirar.
}
review-confirm-practise-text = { $letters ->
    [one] Va a tu buzón de práctica. Nada sale de este equipo.
   *[other] Van a tu buzón de práctica. Nada sale de este equipo.
}
review-confirm-from = De
review-confirm-to = Para
review-confirm-offices = { $letters ->
    [one] { $name }
   *[other] { $letters } destinatarios
}
review-not-yet = Aún no

review-empty-title = Aún no hay nada que revisar
review-empty-text = Elige a quién te diriges, y escribe. Tus cartas aparecen entonces aquí antes de salir.
review-empty-choose = Elegir a quién escribir
