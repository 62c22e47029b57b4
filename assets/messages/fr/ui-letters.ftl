# Les lettres : ce que chacune est devenue.

letters-tab-all = { $count ->
    [0] Toutes
   *[other] Toutes { $count }
}
letters-tab-needs-you = { $count ->
    [0] À traiter
   *[other] À traiter { $count }
}
letters-tab-waiting = { $count ->
    [0] En attente
   *[other] En attente { $count }
}
letters-tab-sent = { $count ->
    [0] Envoyées
   *[other] Envoyées { $count }
}
letters-tab-drafts = { $count ->
    [0] Brouillons
   *[other] Brouillons { $count }
}
letters-tab-practice = { $count ->
    [0] Exercices
   *[other] Exercices { $count }
}
letters-search = Chercher des lettres
letters-search-hint = Nom, objet ou appel

letters-group-needs-you = À traiter
letters-group-waiting = En route
letters-group-drafts = Brouillons
letters-group-cancelled = Retirées
letters-group-sent-today = Envoyées aujourd’hui
letters-group-sent-yesterday = Envoyées hier
letters-group-sent-day = Envoyées le { $day }
letters-done-of = { $done } sur { $all }

letters-row = { $name }, { $state }, { $when }
letters-row-practice = { $name }, exercice, { $when }
letters-row-draft = { $name }, brouillon, { $when }
letters-sending-now = Envoi en cours
letters-remark = { $state }. { $remark }
letters-waits = Attend son tour
letters-waits-line = Attend la connexion
letters-undo-until = Part à { $moment } ; d’ici là, vous pouvez la retirer
letters-undo = Pas encore partie ; vous pouvez encore la retirer
letters-held = Retenue
letters-held-row = Retenue. { $remark }
letters-practice = Exercice
letters-draft = Brouillon

letters-today-of = { $letters } sur { $budget } aujourd’hui
letters-today = { $letters } aujourd’hui
letters-wait = { $letters ->
    [one] { $letters } attend
   *[other] { $letters } attendent
}
letters-are-held = { $letters ->
    [one] { $letters } retenue
   *[other] { $letters } retenues
}
# $moment : une heure, ou un jour et une heure.
letters-all-gone = Dernier départ : { $moment }
letters-not-before = Au plus tôt : { $moment }.
letters-failing-since = Depuis le { $day }, aucun essai n’a réussi. Regardez le compte e-mail, ou demandez à votre fournisseur. Clarion continue d’essayer de temps en temps.
letters-offline = { $letters ->
    [one] Vous êtes hors ligne. Une lettre attend et part quand la connexion revient.
   *[other] Vous êtes hors ligne. { $letters } lettres attendent et partent quand la connexion revient.
}
letters-try-now = Essayer

letters-practice-banner = La boîte d’entraînement. Rien de ce qui est ici n’a été envoyé.

letters-says-draft = Cette lettre n’est pas finie, ou pas encore envoyée. Elle vous attend ici.
letters-says-queued = Elle attend son tour et part d’elle-même.
letters-says-undo-until = Elle part à { $moment }. D’ici là, vous pouvez la retirer.
letters-says-undo = Elle n’est pas encore partie, et vous pouvez encore la retirer.
letters-says-sending = Votre serveur de messagerie est en train de la prendre.
letters-says-sent = Votre serveur de messagerie l’a prise le { $day } à { $time }.
letters-says-refused = Votre serveur de messagerie a refusé cette lettre, et elle n’a pas été remise. Ce que le serveur a dit figure ci-dessous.
letters-says-unsure = La connexion s’est coupée pendant que votre serveur de messagerie prenait la lettre, avant qu’il dise oui ou non. Elle est peut-être en route. Clarion ne la renverra pas de lui-même.
letters-says-cancelled = Vous l’avez retirée avant son départ. Elle n’a pas été envoyée.
letters-says-practised = Vous avez fait cet exercice le { $day } à { $time }. Rien n’a quitté cet ordinateur.

letters-act-look = La chercher
letters-act-looking = Recherche
letters-act-look-title = La chercher
letters-act-look-text = Clarion regarde dans votre boîte. S’il y trouve la lettre, elle a été envoyée ; sinon, cela ne prouve rien.
letters-looking = Clarion regarde dans votre boîte. Vous pouvez continuer en attendant.
letters-act-leave = La laisser
letters-act-leave-title = La laisser
letters-act-leave-text = Rien n’est envoyé. Elle reste ici, et vous pourrez décider plus tard.
letters-left-as-it-is = Elle reste telle quelle. Clarion ne la renverra pas de lui-même.
letters-act-try = Réessayer
letters-act-try-title = Essayer encore
letters-act-try-text = Elle n’est pas partie, elle ne peut donc pas arriver deux fois.
letters-act-drop-text = Elle n’est pas envoyée, et n’est plus à traiter.
letters-act-mark-sent = Marquer envoyée
letters-act-mark-sent-title = Elle est dans mes messages envoyés
letters-act-mark-sent-text = Vous l’y avez trouvée vous-même, ou vous avez eu une réponse.
letters-act-anew = Récrire
letters-act-anew-title = La récrire
letters-act-anew-text = Ses mots s’ouvrent dans un brouillon que vous pouvez changer et envoyer. Cette lettre est close, et reste ici à lire.
letters-act-send-again = Renvoyer
letters-act-send-again-title = L’envoyer encore une fois
letters-act-send-again-unsure = Elle peut alors arriver deux fois.
letters-act-send-again-refused = Elle part encore une fois à la même adresse.
letters-act-send-again-cancelled = Elle part quand même.
letters-act-call-back = Retirer
letters-act-call-back-title = Ne pas l’envoyer
letters-act-call-back-text = Elle n’est pas encore partie. Vous pourrez l’envoyer plus tard.
letters-act-continue = Continuer
letters-act-continue-title = Continuer d’écrire
letters-act-continue-text = La lettre s’ouvre telle que vous l’avez laissée.
letters-act-delete = Supprimer
letters-act-delete-title = Supprimer le brouillon
letters-sure-delete-title = Supprimer le brouillon pour { $name } ?
letters-act-delete-text = Ce que vous avez écrit dans cette lettre disparaît pour de bon.

letters-what-happened = Ce qui s’est passé
letters-server-said = Ce que le serveur a dit
letters-server-said-hide = Cacher ce que le serveur a dit

letters-read = Lire la lettre
letters-back-to-log = Retour au journal
letters-back-to-list = Retour à la liste
letters-save-eml = Enregistrer en .eml
letters-copy = Copier
letters-copied = La lettre est dans le presse-papiers.
letters-open-mail = Ouvrir dans ma messagerie
letters-mail-opened = Votre logiciel de messagerie s’ouvre avec la lettre.
letters-mail-too-long = La lettre est trop longue pour un lien. Votre logiciel de messagerie s’ouvre avec l’adresse et l’objet, et le texte est dans le presse-papiers : collez-le là.

letters-from = De
letters-to = À
letters-date = Date
letters-subject = Objet

letters-save-title = Enregistrer la lettre dans un fichier
letters-save-text = Un fichier .eml contient la lettre telle qu’elle a été envoyée. Les logiciels de messagerie savent l’ouvrir.
letters-save-path = Fichier
letters-save-choose = Choisir un endroit
letters-save-yes = Enregistrer
letters-not-now = Plus tard
letters-save-no-path = Donnez au fichier un endroit et un nom.
letters-saved = Enregistrée sous { $path }.

letters-go-account = Voir le compte e-mail

letters-empty-all-title = Pas encore de lettres
letters-empty-all-text = Chaque lettre que vous envoyez est gardée ici, avec ce qu’elle est devenue.
letters-empty-elsewhere-text = Les brouillons et les lettres d’exercice ont leurs propres listes.
letters-empty-go-drafts = { $count ->
    [one] Voir votre brouillon
   *[other] Voir vos { $count } brouillons
}
letters-empty-go-practice = Ouvrir la boîte d’entraînement
letters-empty-needs-you-title = Rien à traiter
letters-empty-needs-you-text = Les lettres refusées, ou qui ne sont peut-être pas arrivées, seraient ici.
letters-empty-waiting-title = Rien n’attend
letters-empty-waiting-text = Les lettres en route sont ici jusqu’à ce que votre serveur de messagerie les ait prises.
letters-empty-sent-title = Encore rien d’envoyé
letters-empty-sent-text = Les lettres viennent ici dès que votre serveur de messagerie les a prises.
letters-empty-drafts-title = Pas de brouillons
letters-empty-drafts-text = Les lettres que vous commencez sont gardées ici jusqu’à leur départ, au mot près.
letters-empty-practice-title = La boîte d’entraînement est vide
letters-empty-practice-text = Exercez-vous sur un appel, et lisez ici vos lettres exactement comme elles arriveraient. Rien ne quitte cet ordinateur.
letters-empty-search-title = Aucune lettre avec ces mots
letters-empty-search-text = Clarion cherche dans le nom du destinataire, l’objet et l’appel.
letters-empty-go = Aller aux appels
letters-empty-search-clear = Les montrer toutes
