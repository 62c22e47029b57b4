# Ce qui manque encore à une lettre, et comment y remédier.

problem-no-address = Il n’y a pas d’adresse e-mail pour ce destinataire. Les responsables de l’appel peuvent en ajouter une ; d’ici là, copiez la lettre ou imprimez-la.
problem-bad-address = « { $address } » n’est pas une adresse e-mail. Les responsables de l’appel peuvent la corriger parmi les destinataires.
problem-unreadable-address = L’adresse e-mail donnée par l’appel ne peut pas servir : elle est trop longue ou contient un retour à la ligne. Les responsables de l’appel peuvent la corriger parmi les destinataires.
problem-no-subject = La lettre n’a pas d’objet. Écrivez-en un, en quelques mots.
problem-subject-not-one-line = L’objet contient un retour à la ligne. Écrivez-le sur une ligne.
problem-subject-too-long = L’objet dépasse { $max } caractères. Quelques mots suffisent.
problem-no-greeting = La lettre n’a pas de salutation. Écrivez-en une, par exemple « Excellence, ».
problem-no-body = La lettre n’a pas encore de texte.
problem-body-too-long = La lettre dépasse { $max-kb } ko. Une page, c’est le mieux.
problem-control-character = La lettre contient un caractère de contrôle invisible, venu peut-être d’un texte copié. Retapez ce passage.
problem-blank = À compléter : { $blank }.
problem-template-tag = Un morceau du modèle apparaît : « { $tag } ». Retirez-le de la lettre.

# Ce que veut dire le refus d’un serveur, et que faire.

means-wrong-password = Le serveur n’a pas accepté votre nom ou votre mot de passe. Vérifiez le compte dans les réglages, puis renvoyez la lettre. Certains fournisseurs veulent un mot de passe créé pour ce seul programme.
means-sign-in-needed = Le serveur demande d’abord une identification. Vérifiez le compte dans les réglages, puis renvoyez la lettre.
means-address-unknown = Cette boîte n’existe pas là-bas. Cherchez une adresse plus récente, ou imprimez la lettre pour la poste.
means-domain-unknown = Il n’y a pas de serveur de messagerie pour cette adresse. Cherchez une adresse plus récente, ou imprimez la lettre pour la poste.
means-mailbox-full = Leur boîte est pleine. Réessayez dans quelques jours.
means-too-large = La lettre est trop volumineuse pour ce serveur. Raccourcissez-la, et renvoyez-la.
means-blocked = Le serveur a pris la lettre pour du courrier indésirable. Changez-la avec vos propres mots, ou envoyez-la depuis votre logiciel de messagerie.
means-sender-not-allowed = Le serveur ne vous laisse pas envoyer depuis cette adresse. Vérifiez l’adresse dans les réglages.
means-plain-addresses-only = L’adresse du destinataire contient des lettres que votre fournisseur ne peut pas acheminer, comme é ou й avant le @. Cherchez une autre adresse, envoyez depuis un autre compte, ou imprimez la lettre pour la poste.
means-too-many = Votre fournisseur ne prend plus de lettres de vous aujourd’hui. Les autres attendent ; renvoyez celle-ci demain.
means-unknown = Le serveur a refusé la lettre. Ses propres mots sont dans le journal ci-dessous.

# Pourquoi des lettres attendent par courtoisie.

courtesy-pause = La prochaine lettre part après une courte pause.
courtesy-budget = Lettres parties aujourd’hui : { $letters } sur { $budget }. Les autres partent demain, pour que votre fournisseur ne les prenne pas pour du courrier indésirable.
courtesy-hours = Les lettres partent entre { $from } h et { $to } h, comme le veulent les réglages.
