# La pantalla de quienes organizan: los archivos de un llamamiento junto a las cartas que hacen.

organise-name = Organizar
organise-lead = Crea un llamamiento tuyo, o mira por dentro cómo está hecho otro.
organise-back = Todos los llamamientos
organise-own = Tu copia
organise-bundled = Incluido en Clarion
organise-broken = Por corregir
organise-edit = Editar
organise-look = Ver por dentro
organise-copy = Nuevo a partir de este
organise-mend = Abrir para corregirlo
organise-mend-outside = Se puede leer demasiado poco para abrirlo aquí. Corrígelo en un editor de texto, y vuelve.
organise-facts-open = { $country }, { $targets ->
    [one] un destinatario
   *[other] { $targets } destinatarios
}, hasta el { $date }
organise-facts-stopped = { $country }, { $targets ->
    [one] un destinatario
   *[other] { $targets } destinatarios
}, detenido el { $date }
organise-facts-closed = { $country }, { $targets ->
    [one] un destinatario
   *[other] { $targets } destinatarios
}, cerrado desde el { $date }
organise-none = Ningún llamamiento en que trabajar
organise-none-words = Añade un llamamiento que te envió tu grupo, y podrás cambiarlo aquí.
organise-none-do = Ir a los llamamientos
organise-missing = Este llamamiento no se puede abrir
organise-missing-words = Puede que se haya movido o que tenga otro nombre, o que sus primeras líneas no se puedan leer. No se cambió nada.

# La barra

organise-state = { $problems ->
    [0] Cartas completas: { $complete } de { $letters }
    [one] { $problems } línea por corregir. Cartas completas: { $complete } de { $letters }
   *[other] { $problems } líneas por corregir. Cartas completas: { $complete } de { $letters }
}
organise-check = Comprobar las cartas
organise-check-title = Todas las cartas, comprobadas
organise-check-good = No hay nada mal en ningún archivo.
organise-place-line = { $file }, línea { $line }
organise-show-line = Mostrar

# Un llamamiento nuevo a partir de otro

organise-copy-words = Todos sus archivos se copian a tus propios llamamientos, donde se puede cambiar todo. El primero queda como está.
organise-copy-do = Crear el llamamiento
organise-cancel = Cancelar
organise-title = Título
organise-title-help = El título en la tarjeta y sobre el relato.
organise-title-missing = Escribe un título, en pocas palabras que digan qué se pide.
organise-id = Nombre corto
organise-id-help = El nombre de su carpeta: minúsculas, cifras y guiones.
organise-id-wrong = Usa solo minúsculas, cifras y guiones, por ejemplo homs-2027.
organise-id-same = El primer llamamiento tiene este nombre. Elige otro.
organise-write-by = Fecha límite
organise-write-by-help = El último día en que una carta ayuda: año, mes y día. Después, el llamamiento se cierra y solo sirve para practicar.
organise-date-help = Año, mes y día, por ejemplo 2027-03-31.
organise-date-wrong = Esto no es una fecha. Escribe año, mes y día, por ejemplo 2027-03-31.
organise-date-past = Ese día ya pasó. Elige uno que esté por venir, para que se puedan enviar cartas.

# Archivos

organise-about = Sobre el llamamiento
organise-targets = Destinatarios
organise-story = Relato, { $language }
organise-letters = Cartas
organise-letter = { $groups }, { $language }
organise-file = Archivo
organise-file-named = { $name }
organise-file-named-wrong = Por corregir: { $name }
organise-file-wrong = Por corregir
organise-tab-template = Plantilla
organise-tab-letter = Carta
organise-tab-text = Texto
organise-tab-story = Relato
organise-tab-list = Lista
organise-tab-target = Destinatario
organise-tab-form = Formulario
organise-tab-file = Como archivo
organise-text-of = Texto de { $file }
organise-too-long = Este archivo es demasiado largo para editarlo aquí como texto. Usa la lista, o un editor de texto.
organise-read-only = Este llamamiento viene con Clarion y es para leer. Crea uno nuevo a partir de él, y se podrá cambiar todo.
organise-use = Usar { $right }

# Guardar

organise-save = Guardar
organise-saving = Guardando
organise-saved = Guardado
organise-unsaved = Aún sin guardar
organise-leave = ¿Guardar tus cambios?
organise-leave-words = Lo que escribiste aquí aún no está guardado.
organise-stay = Seguir aquí
organise-leave-unsaved = Salir sin guardar

# La carta junto a su plantilla

organise-to = Para
organise-from = De
organise-to-name = Mostrada como la carta para
organise-from-name = Mostrada como escrita por
organise-subject = Asunto
organise-stale-line = { $more ->
    [0] La línea { $line } se muestra como estaba antes del error.
   *[other] La línea { $line } y otras se muestran como estaban antes de los errores.
}
organise-stale = Esta es la carta como estaba antes del error.
organise-no-letter = La carta aparece aquí en cuanto se corrija el error.

# El llamamiento y sus destinatarios

organise-save-about = Guardar título y fecha
organise-about-more = El resumen, las cifras, las preguntas y lo que se pide están en el archivo: mira «Como archivo».
organise-folder = Su carpeta: { $folder }
organise-search = Buscar destinatarios
organise-none-found = Ningún destinatario tiene estas palabras.
organise-add-target = Añadir
organise-choose-target = Elige un destinatario para cambiarlo aquí, o añade uno.
organise-choose-target-read = Elige un destinatario para verlo aquí.
organise-target = Destinatario
organise-new-target = Nuevo destinatario
organise-target-line = { $group }, { $email }
organise-target-no-mail = { $group }, sin dirección de correo
organise-office = Autoridad
organise-office-help = El nombre oficial completo, como figura en el sobre.
organise-office-missing = Escribe el nombre de la autoridad.
organise-group = Grupo
organise-greeting = Saludo
organise-greeting-help = La primera línea de la carta, por ejemplo «Excelencia:».
organise-email = Dirección de correo
organise-email-wrong = Una dirección lleva una @, como office@ministry.example.
organise-verified = Comprobada el
organise-verified-help = El día en que alguien comprobó la dirección, por ejemplo 2027-01-15.
organise-save-target = Guardar
organise-add-this-target = Añadirlo
organise-remove-target = Quitarlo
organise-keep-target = Conservarlo
organise-remove-title = ¿Quitar este destinatario?
organise-remove-words = Quienes abran este llamamiento ya no le escriben. Las cartas enviadas siguen en la lista de cartas.
