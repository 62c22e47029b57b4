# L’impression de lettres pour la poste.

print-open = Imprimer…
print-title = Imprimer pour la poste
print-text = Les pages s’ouvrent dans votre lecteur PDF, et vous les imprimez de là.
print-letters = Quelles lettres
print-letters-this = Cette lettre
print-letters-group = Toutes les lettres de ce groupe
print-letters-appeal = Toutes les lettres de cet appel
print-letters-drafts = Toutes les lettres que vous écrivez
print-as = À imprimer
print-as-letters = Lettres
print-as-envelopes = Enveloppes
print-as-labels = Étiquettes d’adresse
print-paper = Papier
print-paper-a4 = A4
print-paper-letter = Letter (8,5 × 11 pouces)
print-window = Fenêtre de l’enveloppe
print-window-din-b = Européenne, adresse à 45 mm (DIN 5008 B)
print-window-din-a = Européenne, adresse à 27 mm (DIN 5008 A)
print-window-us10 = États-Unis, No. 10
print-window-none = Sans fenêtre
print-envelope = Enveloppe
print-envelope-dl = DL (220 × 110 mm)
print-envelope-c5 = C5 (229 × 162 mm)
print-envelope-no10 = No. 10 (9½ × 4⅛ pouces)
print-sheet = Planche
print-sheet-l7160 = Avery L7160 (A4, 21 étiquettes)
print-sheet-5160 = Avery 5160 (Letter, 30 étiquettes)
print-start = Première étiquette libre
print-now = Imprimer
print-save = Enregistrer en PDF…
print-not-now = Plus tard

print-file-name = lettres
print-save-title = Enregistrer en PDF
print-save-text = Un fichier qui existe déjà reste tel quel.
print-path = Enregistrer sous
print-no-path = Dites où l’enregistrer.
print-choose = Choisir un endroit…
print-save-yes = Enregistrer
print-back = Retour

print-printed = { $pages ->
    [one] Une page est ouverte dans votre lecteur PDF.
   *[other] { $pages } pages sont ouvertes dans votre lecteur PDF.
}
print-saved = { $pages ->
    [one] Une page est dans { $path }.
   *[other] { $pages } pages sont dans { $path }.
}

print-report-title = Tout n’a pas pu être imprimé
print-report-text = { $printed ->
    [one] Une lettre est dans le fichier.
   *[other] { $printed } lettres sont dans le fichier.
} { $missing ->
    [one] Celle-ci n’y est pas :
   *[other] Celles-ci n’y sont pas :
}
print-report-close = Fermer
