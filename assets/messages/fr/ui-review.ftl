# La relecture : le tableau de toutes les lettres prêtes à partir, et la dernière question.

review-title = { $ready ->
    [0] { $problems ->
        [one] Une lettre est à corriger
       *[other] { $problems } lettres sont à corriger
    }
    [one] { $problems ->
        [0] Une lettre est prête
        [one] Une lettre est prête, une est à corriger
       *[other] Une lettre est prête, { $problems } sont à corriger
    }
   *[other] { $problems ->
        [0] { $ready } lettres sont prêtes
        [one] { $ready } lettres sont prêtes, une est à corriger
       *[other] { $ready } lettres sont prêtes, { $problems } sont à corriger
    }
}
review-from = De { $from }
review-from-missing = Votre nom et votre adresse ne sont pas encore remplis
review-practice-stopped = Les responsables ont arrêté cette action : les lettres vont donc dans votre boîte d’entraînement. Vous pouvez les y lire exactement comme elles arriveraient.
review-practice-closed = Cet appel est clos : les lettres vont donc dans votre boîte d’entraînement. Vous pouvez les y lire exactement comme elles arriveraient.
review-practice-chosen = Les lettres vont dans votre boîte d’entraînement et restent sur cet ordinateur. Vous pouvez les y lire exactement comme elles arriveraient.
review-through = Envoi par { $server }. Les réponses viennent à vous.
review-change-sender = Changer
review-own-words = { $letters ->
    [one] Une lettre contient vos propres mots dans une autre langue que la sienne. Écrivez la lettre dans votre langue, ou mettez ces mots dans celle de la lettre, ou laissez-les de côté.
   *[other] { $letters } lettres contiennent vos propres mots dans une autre langue que la leur. Écrivez ces lettres dans votre langue, ou mettez ces mots dans celle de la lettre, ou laissez-les de côté.
}
review-own-words-look = Voir la première

review-to = À
review-greeting = Salutation
review-subject = Objet
review-language = Langue
review-filled = Champs
review-filled-of = { $filled } sur { $total }
review-filled-words = Champs de cette lettre remplis par vos réponses et par l’appel : { $filled } sur { $total }. Les autres peuvent rester vides : la lettre se referme autour d’eux.
review-filled-lacking = Champs de cette lettre remplis par vos réponses et par l’appel : { $filled } sur { $total }. Ce dont elle ne peut se passer est indiqué sous sa ligne.
review-greeting-missing = Manque
review-subject-missing = Manque
review-mend = Corriger
review-mend-name = Corriger la lettre à { $name }
review-open = Ouvrir cette lettre
review-read-name = Lire la lettre à { $name }
review-row-hint = Appuyez pour tout voir ici.
review-office = Autorité
review-address = Adresse
review-address-missing = Aucune connue
review-copies = Copies
review-copies-none = Aucune
review-row-ready = { $name }, prête
review-row-problems = { $name }, { $problems ->
    [one] une chose à corriger
   *[other] { $problems } choses à corriger
}

review-foot-none = Rien à corriger.
review-foot-some = { $problems ->
    [one] La lettre qui a un problème reste ici comme brouillon.
   *[other] Les { $problems } lettres qui ont un problème restent ici comme brouillons.
}
review-foot-blocked = Rien ne peut encore partir : corrigez d’abord une lettre.
review-send = { $letters ->
    [0] Envoyer
    [one] Envoyer la lettre
   *[other] Envoyer { $letters } lettres
}
review-practise = { $letters ->
    [0] S’exercer
    [one] S’exercer sur la lettre
   *[other] S’exercer sur { $letters } lettres
}

review-confirm-send = { $letters ->
    [one] Envoyer une lettre ?
   *[other] Envoyer { $letters } lettres ?
}
review-confirm-practise = { $letters ->
    [one] S’exercer sur une lettre ?
   *[other] S’exercer sur { $letters } lettres ?
}
review-confirm-send-text = { $letters ->
    [one] Elle part de votre propre boîte e-mail. Ce que le serveur a pris ne peut plus être retiré.
   *[other] Elles partent de votre propre boîte e-mail, une par une. Ce que le serveur a pris ne peut plus être retiré.
}
review-confirm-practise-text = { $letters ->
    [one] Elle va dans votre boîte d’entraînement. Rien ne quitte cet ordinateur.
   *[other] Elles vont dans votre boîte d’entraînement. Rien ne quitte cet ordinateur.
}
review-confirm-from = De
review-confirm-to = À
review-confirm-offices = { $letters ->
    [one] { $name }
   *[other] { $letters } destinataires
}
review-not-yet = Pas encore

review-empty-title = Rien à relire pour l’instant
review-empty-text = Choisissez à qui vous adresser, et écrivez. Vos lettres apparaissent ensuite ici avant de partir.
review-empty-choose = Choisir à qui écrire
