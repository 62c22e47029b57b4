# La impresión de cartas para el correo postal.

print-open = Imprimir…
print-title = Imprimir para el correo postal
print-text = Las páginas se abren en tu visor de PDF, y las imprimes desde allí.
print-letters = Qué cartas
print-letters-this = Esta carta
print-letters-group = Todas las cartas de este grupo
print-letters-appeal = Todas las cartas de este llamamiento
print-letters-drafts = Todas las cartas que estás escribiendo
print-as = Qué imprimir
print-as-letters = Cartas
print-as-envelopes = Sobres
print-as-labels = Etiquetas de dirección
print-paper = Papel
print-paper-a4 = A4
print-paper-letter = Carta (8,5 × 11 pulgadas)
print-window = Ventanilla del sobre
print-window-din-b = Europea, dirección a 45 mm (DIN 5008 B)
print-window-din-a = Europea, dirección a 27 mm (DIN 5008 A)
print-window-us10 = Estados Unidos, No. 10
print-window-none = Sin ventanilla
print-envelope = Sobre
print-envelope-dl = DL (220 × 110 mm)
print-envelope-c5 = C5 (229 × 162 mm)
print-envelope-no10 = No. 10 (9½ × 4⅛ pulgadas)
print-sheet = Hoja
print-sheet-l7160 = Avery L7160 (A4, 21 etiquetas)
print-sheet-5160 = Avery 5160 (Carta, 30 etiquetas)
print-start = Primera etiqueta libre
print-now = Imprimir
print-save = Guardar como PDF…
print-not-now = Ahora no

print-file-name = cartas
print-save-title = Guardar como PDF
print-save-text = Un archivo que ya está allí queda como está.
print-path = Guardar como
print-no-path = Di dónde guardarlo.
print-choose = Elegir un lugar…
print-save-yes = Guardar
print-back = Volver

print-printed = { $pages ->
    [one] Hay una página abierta en tu visor de PDF.
   *[other] Hay { $pages } páginas abiertas en tu visor de PDF.
}
print-saved = { $pages ->
    [one] Hay una página en { $path }.
   *[other] Hay { $pages } páginas en { $path }.
}

print-report-title = No todo se pudo imprimir
print-report-text = { $printed ->
    [one] Hay una carta en el archivo.
   *[other] Hay { $printed } cartas en el archivo.
} { $missing ->
    [one] Esta no está:
   *[other] Estas no están:
}
print-report-close = Cerrar
