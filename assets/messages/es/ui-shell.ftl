# El carril, la barra sobre un llamamiento, y lo que comparten todas las pantallas.

ui-shell-name = Clarion
ui-shell-appeals = Llamamientos
ui-shell-letters = Cartas
ui-shell-organise = Organizar
ui-shell-settings = Ajustes
ui-shell-letters-need-you = { $count ->
    [one] { $count } asunto por atender
   *[other] { $count } asuntos por atender
}
ui-shell-sending-as = Envío desde
ui-shell-practice-mailbox = Buzón de práctica
ui-shell-practice-stays = Ninguna carta sale de este equipo.

ui-shell-back = Volver
ui-shell-letters-left = Volver a tus cartas
ui-shell-step-read = Leer
ui-shell-step-choose = Elegir
ui-shell-step-write = Escribir
ui-shell-step-review = Revisar
ui-shell-practice = Práctica
ui-shell-practice-long = Práctica: nada sale de este equipo
ui-shell-days-left = { $count ->
    [0] Último día
    [one] Queda { $count } día
   *[other] Quedan { $count } días
}
