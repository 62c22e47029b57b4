# La fenêtre dans son ensemble.

ui-close = Fermer
ui-cut = Couper
ui-copy = Copier
ui-paste = Coller
ui-select-all = Tout sélectionner
ui-opening = Un instant.
ui-already-written = { $letters ->
    [0] Aucune lettre n’était prête, aucune n’a donc été envoyée.
    [one] Une lettre avait été écrite entre-temps et n’a pas été renvoyée.
   *[other] { $letters } lettres avaient été écrites entre-temps et n’ont pas été renvoyées.
}
ui-undo = { $letters ->
    [one] Une lettre part dans { $seconds } s
   *[other] { $letters } lettres partent dans { $seconds } s
}
ui-undo-back = Annuler
ui-undo-send-now = Envoyer
ui-undo-done = { $letters ->
    [0] Il était trop tard pour les retirer : elles sont parties.
    [one] { $gone ->
        [0] Une lettre a été retirée et redevient un brouillon.
       *[other] Une lettre a été retirée et redevient un brouillon. Déjà parties : { $gone }.
    }
   *[other] { $gone ->
        [0] { $letters } lettres ont été retirées et redeviennent des brouillons.
       *[other] { $letters } lettres ont été retirées et redeviennent des brouillons. Déjà parties : { $gone }.
    }
}
ui-blocked-title = Clarion ne peut pas ouvrir vos lettres
ui-no-display = Clarion ne peut pas ouvrir sa fenêtre ici ({ $why }). Vos lettres sont restées telles quelles. Lancez-le depuis un bureau, ou utilisez ses commandes sans fenêtre : clarion --help les montre. Si une bibliothèque est nommée ci-dessus, installez-la d’abord.
ui-blocked-again = Réessayer
ui-full = Il n’y a plus de place ici : { $chars } caractères au plus. Ce que vous avez ajouté n’y est pas en entier.
ui-signs-missing = { $count ->
    [one] Aucune police de cet ordinateur n’a le signe { $signs }. Un carré en tient lieu ici ; le signe part tel quel.
   *[other] Aucune police de cet ordinateur n’a les signes { $signs }. Des carrés en tiennent lieu ici ; les signes partent tels quels.
}
