# Le choix des destinataires.

choose-title = À qui allez-vous écrire ?
choose-group = Groupe
choose-group-all = Tout le groupe « { $group } »
choose-group-count = { $picked } sur { $all }
choose-group-option = { $group }, { $picked } sur { $all }
choose-asked = Demande :
# $names : un ou plusieurs pays.
choose-shared = { $count ->
    [one] { $names } : dans { $groups ->
            [2] deux groupes
           *[other] { $groups } groupes
        }, avec une demande différente dans chacun. Vous pouvez écrire les deux lettres.
   *[other] { $names } : dans { $groups ->
            [2] deux groupes
           *[other] plusieurs groupes
        }, avec une demande différente dans chacun. Vous pouvez écrire les deux lettres.
}

choose-search = Chercher un nom, un pays ou une autorité
choose-all = { $count ->
    [0] Tout choisir
    [one] Choisir celui-ci
   *[other] Choisir les { $count }
}
choose-none = Tout décocher
choose-nobody = Aucun destinataire n’a tous ces mots. La recherche porte sur les noms, les pays et les autorités de tous les groupes.

choose-office = Autorité
choose-language = Langue
choose-language-all = Langue des lettres
choose-language-office = La langue du destinataire
choose-language-one = En { $language }, si possible
choose-reach = Joindre par

choose-practised = Exercice, { $date }
choose-written = Écrite, { $date }
choose-refused = Refusée, { $date }
choose-unsure = Incertaine, { $date }
choose-waiting = En attente, { $date }
choose-called-back = Retirée, { $date }
choose-in-groups = { $groups ->
    [2] Dans deux groupes
   *[other] Dans { $groups } groupes
}
choose-also-in = Figure aussi dans : { $groups }. Chaque groupe a sa propre demande, et les deux lettres sont possibles.
choose-second = Ce sera une deuxième lettre

# Ce qu’un lecteur d’écran dit d’une ligne.
choose-row = { $office }, { $about }. Langue de la lettre : { $language }. Moyens : { $channels }.
choose-row-bare = { $office }. Langue de la lettre : { $language }. Moyens : { $channels }.

choose-picked = { $count ->
    [0] Aucune lettre choisie.
    [one] { $count } lettre choisie.
   *[other] { $count } lettres choisies.
}
choose-picked-none = Choisissez un groupe, ou un destinataire après l’autre.
choose-to = { $group } ({ $count })
choose-by-group = { $groups }.
choose-seconds = { $count ->
    [one] L’une d’elles est une deuxième lettre.
   *[other] { $count } d’entre elles sont des deuxièmes lettres.
}
choose-back = Retour à l’appel
choose-write = { $count ->
    [0] Écrire des lettres
    [one] Écrire { $count } lettre
   *[other] Écrire { $count } lettres
}
