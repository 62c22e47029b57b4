# La lista de llamamientos.

appeals-title = Llamamientos
appeals-first = Lo más urgente: { $country }, hasta el { $date }.
appeals-first-today = Lo más urgente: { $country }, hoy es el último día.
appeals-all-closed = Ahora no hay ningún llamamiento abierto. Puedes practicar con estos: nada sale de este equipo.

appeals-today = Hoy
appeals-today-words = Último día
appeals-days-words = { $days ->
    [one] día restante
   *[other] días restantes
}
appeals-days-chip = { $days ->
    [0] Hoy es el último día
    [one] Queda 1 día, hasta el { $date }
   *[other] Quedan { $days } días, hasta el { $date }
}
appeals-write-by = Fecha límite
appeals-closed = Cerrado
appeals-closed-since = Desde { $month }
appeals-closed-chip = Cerrado desde { $month }
appeals-stopped = Detenido
appeals-stopped-since = El { $date }
appeals-stopped-chip = Detenido el { $date } por quienes lo organizan
appeals-stopped-why = Quienes organizan esta acción la han detenido. { $why }

appeals-new-update = Novedad
appeals-for-practice = Para practicar
appeals-own = Tu copia

appeals-read = Leer el llamamiento
appeals-continue = Seguir escribiendo
appeals-practise = Practicar

appeals-practised = { $written ->
    [0] Aún ninguna de { $all } practicada
    [one] { $written } de { $all } practicada
   *[other] { $written } de { $all } practicadas
}
appeals-written = { $written ->
    [0] Aún ninguna de { $all } escrita
    [one] { $written } de { $all } escrita
   *[other] { $written } de { $all } escritas
}
# $said: lo avanzado, como arriba.
appeals-waiting = { $said }, { $waiting } en espera
# Lo que un lector de pantalla dice de una tarjeta, después de su título.
appeals-sentence = { $country }. { $when }. { $progress }.

appeals-broken = El llamamiento de la carpeta { $name } no se puede abrir. No se cambió nada en él, y tus cartas están a salvo.

appeals-mend = Corregir en Organizar

appeals-empty = Aún no hay llamamientos
appeals-empty-lines = Un llamamiento dice qué pasó, qué se pide y a quién. Tu grupo lo envía como una carpeta de archivos pequeños: añádela aquí. También puedes crear uno tuyo.
appeals-make = Crear un llamamiento

appeals-add = Añadir un llamamiento
appeals-add-words = Elige la carpeta que envió tu grupo: la que tiene el archivo appeal.toml. Clarion la copia a tus propios llamamientos y deja la carpeta como está.
appeals-add-folder = Carpeta
appeals-add-example = Por ejemplo /home/maria/Downloads/osmer-bay
appeals-add-choose = Elegir una carpeta
appeals-add-do = Añadir este
appeals-cancel = Cancelar
