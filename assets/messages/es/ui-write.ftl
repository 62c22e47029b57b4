# La escritura: una carta cada vez.

write-office-line = { $group }, en { $language }, { $channel ->
    [email] por correo electrónico
    [post] por correo postal
    [phone] por teléfono
    [form] por un formulario en la web
   *[none] en mano
}
write-letter-of = Carta { $number } de { $all }
write-letter-of-short = { $number } de { $all }
write-ready = { $ready ->
    [one] { $ready } lista
   *[other] { $ready } listas
}
write-all-letters = Todas las cartas de esta tanda
write-list-ready = { $name }: lista
write-list-problems = { $name }: { $problems ->
    [one] una cosa por corregir
   *[other] { $problems } cosas por corregir
}
write-language = Idioma de esta carta
write-language-prefix = En

write-optional = Opcional
write-answers-serve = { $letters ->
    [one] Tus respuestas van en esta carta. Lo que cambies abajo también queda en ella.
   *[other] Tus respuestas van en las { $letters } cartas. Lo que cambies abajo queda solo en esta.
}
write-answers-serve-tab = { $letters ->
    [one] Tus respuestas van en tu carta.
   *[other] Tus respuestas van en las { $letters } cartas.
}
write-other-language = En { $language }, el idioma del destinatario. Arriba puedes cambiar a: { $own }.
write-no-questions = Este llamamiento no te hace preguntas. Escribe en la carta misma.
write-edited = Cambiaste esta carta a mano. Queda como la escribiste.
write-back-to-template = Volver a la plantilla
write-subject = Asunto
write-body = Carta
write-direction = Dirección
write-direction-auto = Según la primera letra
write-direction-left-to-right = De izquierda a derecha
write-direction-right-to-left = De derecha a izquierda
write-direction-help = La dirección de las líneas, aquí y en papel. En un correo la decide el programa de quien lo lee. Teclas: { $keys }

write-tab-answers = Tus respuestas
write-tab-letter = Carta
write-tab-letter-notes = Carta, { $notes } por corregir
write-tab-sheet = Como se lee
write-as-read = Como se leerá
write-length = { $pages ->
    [one] Una página
   *[other] Unas { $pages } páginas
}, { $words ->
    [one] una palabra
   *[other] { $words } palabras
}
write-from = De
write-to = Para
write-from-missing = Tu nombre y tu dirección aún no están completos
write-subject-missing = Aún sin asunto

write-note-problem = Problema: { $text }
write-note-advice = Consejo: { $text }
write-note-show = Mostrar
write-note-answer = Responder la pregunta
write-note-settings = Completar una vez
write-note-language = Escribirla en { $language }
write-note-leave-out = Dejarlas fuera

write-saved = Guardado en este equipo
write-saving = Guardando
write-not-saved = Aún sin guardar
write-not-saved-long = Tus últimas palabras no se pudieron guardar. Siguen en esta pantalla: libera espacio si el disco está lleno, y pulsa Guardar.
write-save = Guardar
write-previous = Anterior
write-next = Siguiente
write-review = { $letters ->
    [one] Revisar la carta
   *[other] Revisar { $letters } cartas
}

write-drop-title = ¿Volver a la plantilla?
write-drop-text = Lo que cambiaste a mano en esta carta se descarta. Tus respuestas a las preguntas quedan.
write-drop-yes = Descartar cambios
write-drop-no = Conservar mi carta
write-language-title = ¿Escribirla en { $language }?
write-language-text = La carta empieza entonces de nuevo desde la plantilla. Lo que cambiaste a mano en esta carta se descarta; tus respuestas quedan.

write-leave-title = ¿Salir sin tus últimas palabras?
write-leave-text = Tus últimas palabras en esta carta están solo en esta pantalla. Lo guardado antes está a salvo. Quédate hasta que se guarden, o cópialas; si el disco está lleno, libera espacio y pulsa Guardar.
write-leave-yes = Abandonarlas
write-leave-no = Seguir aquí

write-empty-title = Aún no has elegido cartas
write-empty-text = Elige a quién te diriges. Clarion prepara entonces una carta para cada destinatario, y tú la haces tuya.
write-empty-choose = Elegir a quién escribir
