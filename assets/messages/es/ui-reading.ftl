# La misma carta en un idioma que se lee, junto a la carta misma.

reading-in = Leerla en { $language }
reading-none = No hay ninguna versión de esta carta en { $language } para comparar. Escríbela en un idioma que leas, o pregunta a alguien que lea { $letter } antes de enviarla.
reading-changed = Cambiaste esta carta a mano. Donde lo hiciste, el texto en { $language } de abajo es el de quienes organizan y ya no sigue tus cambios.
reading-passage-changed = Cambiaste esto. El texto de quienes organizan dice:
reading-passage-yours = Esto lo escribiste tú. No hay versión en { $language }.
reading-own-words = Tus propias palabras, tal como las escribiste
reading-subject = En { $language }
reading-line = En { $language }, que no es uno de tus idiomas
