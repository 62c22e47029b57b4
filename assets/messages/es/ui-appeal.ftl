# La página de un llamamiento.

appeal-of-open = { $country }, llamamiento del { $date }. Escribir hasta el { $last }.
appeal-of-closed = { $country }, llamamiento del { $date }. Cerrado desde el { $last }.
appeal-of-stopped = { $country }, llamamiento del { $date }. Detenido el { $last } por quienes lo organizan.
appeal-stopped-banner = Quienes organizan esta acción la han detenido. { $why }
appeal-source = { $date }, fuente { $number }
appeal-asks = Qué se pide, y a quién
appeal-ask-letters = { $letters ->
    [one] { $letters } carta
   *[other] { $letters } cartas
}
appeal-story = Qué pasó
appeal-sources = Fuentes
appeal-source-line = { $number }. { $text }
appeal-issued-by = Publicado por: { $organisation }.
appeal-updates = Novedades

appeal-your-letters = Tus cartas
appeal-how = Eliges a quién escribes, añades una frase tuya y ves cada carta antes de que salga. Unos diez minutos.
appeal-how-begun = { $drafts ->
    [one] Una carta está empezada y guardada en este equipo. Sigue donde lo dejaste.
   *[other] { $drafts } cartas están empezadas y guardadas en este equipo. Sigue donde lo dejaste.
}
appeal-write = Escribir una carta
appeal-continue = Seguir escribiendo
appeal-choose = Elegir a quién escribir
appeal-practised = { $written ->
    [0] Aún ninguna de { $all } practicada
    [one] { $written } de { $all } practicada, el { $date }
   *[other] { $written } de { $all } practicadas, la última el { $date }
}
appeal-written = { $written ->
    [0] Aún ninguna de { $all } escrita
    [one] { $written } de { $all } escrita, el { $date }
   *[other] { $written } de { $all } escritas, la última el { $date }
}
