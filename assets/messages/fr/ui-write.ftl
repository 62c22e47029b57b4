# L’écriture : une lettre à la fois.

write-office-line = { $group }, en { $language }, { $channel ->
    [email] par e-mail
    [post] par la poste
    [phone] par téléphone
    [form] par un formulaire en ligne
   *[none] en main propre
}
write-letter-of = Lettre { $number } sur { $all }
write-letter-of-short = { $number } sur { $all }
write-ready = { $ready ->
    [one] { $ready } prête
   *[other] { $ready } prêtes
}
write-all-letters = Toutes les lettres de cette série
write-list-ready = { $name } : prête
write-list-problems = { $name } : { $problems ->
    [one] une chose à corriger
   *[other] { $problems } choses à corriger
}
write-language = Langue de cette lettre
write-language-prefix = En

write-optional = Facultatif
write-answers-serve = { $letters ->
    [one] Vos réponses vont dans cette lettre. Ce que vous changez ci-dessous y reste aussi.
   *[other] Vos réponses vont dans les { $letters } lettres. Ce que vous changez ci-dessous reste dans celle-ci.
}
write-answers-serve-tab = { $letters ->
    [one] Vos réponses vont dans votre lettre.
   *[other] Vos réponses vont dans les { $letters } lettres.
}
write-other-language = En { $language }, la langue du destinataire. Ci-dessus, vous pouvez passer à : { $own }.
write-no-questions = Cet appel ne vous pose pas de questions. Écrivez dans la lettre même.
write-edited = Vous avez modifié cette lettre à la main. Elle reste telle que vous l’avez écrite.
write-back-to-template = Revenir au modèle
write-subject = Objet
write-body = Lettre
write-direction = Sens d’écriture
write-direction-auto = Selon la première lettre
write-direction-left-to-right = De gauche à droite
write-direction-right-to-left = De droite à gauche
write-direction-help = Le sens des lignes, ici et sur papier. Dans un e-mail, c’est le programme de la personne qui lit qui en décide. Touches : { $keys }

write-tab-answers = Vos réponses
write-tab-letter = Lettre
write-tab-letter-notes = Lettre, { $notes } à corriger
write-tab-sheet = À la lecture
write-as-read = Telle qu’elle sera lue
write-length = { $pages ->
    [one] Une page
   *[other] Environ { $pages } pages
}, { $words ->
    [one] { $words } mot
   *[other] { $words } mots
}
write-from = De
write-to = À
write-from-missing = Votre nom et votre adresse ne sont pas encore remplis
write-subject-missing = Pas encore d’objet

write-note-problem = Problème : { $text }
write-note-advice = Conseil : { $text }
write-note-show = Montrer
write-note-answer = Répondre à la question
write-note-settings = Remplir une fois
write-note-language = L’écrire en { $language }
write-note-leave-out = Les laisser de côté

write-saved = Enregistré sur cet ordinateur
write-saving = Enregistrement
write-not-saved = Pas encore enregistré
write-not-saved-long = Vos derniers mots n’ont pas pu être enregistrés. Ils sont toujours à l’écran : faites de la place si le disque est plein, puis appuyez sur Enregistrer.
write-save = Enregistrer
write-previous = Précédente
write-next = Suivante
write-review = { $letters ->
    [one] Relire la lettre
   *[other] Relire { $letters } lettres
}

write-drop-title = Revenir au modèle ?
write-drop-text = Ce que vous avez changé à la main dans cette lettre est abandonné. Vos réponses aux questions restent.
write-drop-yes = Tout abandonner
write-drop-no = Garder ma lettre
write-language-title = L’écrire en { $language } ?
write-language-text = La lettre recommence alors à partir du modèle. Ce que vous avez changé à la main dans cette lettre est abandonné ; vos réponses restent.

write-leave-title = Quitter sans vos derniers mots ?
write-leave-text = Vos derniers mots dans cette lettre ne sont qu’à l’écran. Ce qui était enregistré avant est à l’abri. Restez jusqu’à ce qu’ils soient enregistrés, ou copiez-les ; si le disque est plein, faites de la place et appuyez sur Enregistrer.
write-leave-yes = Les abandonner
write-leave-no = Rester ici

write-empty-title = Aucune lettre choisie pour l’instant
write-empty-text = Choisissez à qui vous adresser. Clarion prépare alors une lettre pour chaque destinataire, et vous la faites vôtre.
write-empty-choose = Choisir à qui écrire
