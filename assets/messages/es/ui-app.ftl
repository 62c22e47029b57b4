# La ventana en conjunto.

ui-close = Cerrar
ui-cut = Cortar
ui-copy = Copiar
ui-paste = Pegar
ui-select-all = Seleccionar todo
ui-opening = Un momento.
ui-already-written = { $letters ->
    [0] No había ninguna carta lista, así que no se envió ninguna.
    [one] Una carta se había escrito entretanto, y no se envió otra vez.
   *[other] { $letters } cartas se habían escrito entretanto, y no se enviaron otra vez.
}
ui-undo = { $letters ->
    [one] Una carta sale en { $seconds } s
   *[other] { $letters } cartas salen en { $seconds } s
}
ui-undo-back = Deshacer
ui-undo-send-now = Enviar ya
ui-undo-done = { $letters ->
    [0] Era tarde para retirarlas: ya salieron.
    [one] { $gone ->
        [0] Se retiró una carta y vuelve a ser un borrador.
       *[other] Se retiró una carta y vuelve a ser un borrador. Ya habían salido: { $gone }.
    }
   *[other] { $gone ->
        [0] Se retiraron { $letters } cartas y vuelven a ser borradores.
       *[other] Se retiraron { $letters } cartas y vuelven a ser borradores. Ya habían salido: { $gone }.
    }
}
ui-blocked-title = Clarion no puede abrir tus cartas
ui-no-display = Clarion no puede abrir aquí su ventana ({ $why }). Tus cartas siguen como estaban. Inícialo desde un escritorio, o usa sus comandos sin ventana: clarion --help los muestra. Si arriba se nombra una biblioteca, instálala antes.
ui-blocked-again = Reintentar
ui-full = Aquí no cabe más: el máximo es de { $chars } caracteres. No ha entrado todo lo que has añadido.
ui-signs-missing = { $count ->
    [one] Ninguna fuente de este equipo tiene el signo { $signs }. Aquí hay un recuadro en su lugar; el signo sale tal cual.
   *[other] Ninguna fuente de este equipo tiene los signos { $signs }. Aquí hay recuadros en su lugar; los signos salen tal cual.
}
