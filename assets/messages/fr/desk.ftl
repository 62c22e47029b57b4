# Ce qui peut mal se passer au bureau : ce qui est arrivé, ce qui est à l’abri, ce qu’il faut faire.

desk-no-such-appeal = Il n’y a pas d’appel « { $id } » ici. Regardez la liste des appels : il a pu être déplacé ou renommé.
desk-no-such-target = L’appel n’a pas de destinataire « { $id } ». Il a pu être retiré dans une version plus récente ; choisissez à nouveau à qui écrire.
desk-no-such-group = L’appel n’a pas de groupe « { $id } ». Ses groupes sont : { $groups }.
desk-no-such-letter = Cette lettre n’est plus là. Rouvrez la liste des lettres.
desk-no-such-account = Il n’y a pas de compte e-mail « { $name } ». Ajoutez-le dans les réglages, ou envoyez vers la boîte d’entraînement.
desk-bundled = Cet appel est venu avec Clarion et ne peut pas être modifié. Faites-en un nouvel appel : la copie est à vous.
desk-stopped = Les responsables ont arrêté cette action. { $why } Vous pouvez encore vous exercer sur ses lettres.
desk-closed = Cet appel est clos : sa date limite est passée. Vous pouvez encore vous exercer sur ses lettres.
desk-not-ready = Cette lettre n’est pas encore prête. Ouvrez-la et corrigez ce qui manque encore.
desk-anew-unreadable = Les mots de cette lettre n’ont pas pu être lus, elle ne peut donc pas être récrite. Rien n’a été changé. Pour écrire de nouveau à ce destinataire, choisissez-le dans l’appel.
desk-cannot-write = « { $path } » n’a pas pu être écrit ({ $why }). Rien n’est perdu. Choisissez un autre nom ou un autre dossier.
desk-bad-appeal-id = Un nom court n’a que des minuscules, des chiffres et des traits d’union, comme « homs-2027 », et 64 au plus.
desk-appeal-must-open = Ceci n’a pas été enregistré : avec ce texte, l’appel ne pourrait plus s’ouvrir. Corrigez ses premières lignes et gardez le nom court « { $id } ». Ce que vous avez tapé est toujours à l’écran.
desk-no-title = Il faut un titre à l’appel. Le mieux : quelques mots qui disent ce qui est demandé.
desk-id-taken = Il y a déjà un appel « { $id } ». Choisissez un autre nom court.
desk-bad-date = « { $text } » n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2027-03-31.
desk-password-stays = Le compte « { $account } » a été retiré, mais son mot de passe n’a pas pu être ôté du trousseau de cet ordinateur et y est peut-être encore. Pour l’ôter, ouvrez le gestionnaire de mots de passe du système, déverrouillez le trousseau et supprimez l’entrée « { $entry } » de « { $account } ».
desk-no-password = Il n’y a pas encore de mot de passe pour ce compte. Tapez-le, et enregistrez-le d’abord.

desk-account-taken = Il y a déjà un compte nommé « { $account } ». Donnez un autre nom à celui-ci, ou modifiez l’autre.
desk-password-first = Le compte « { $account } » s’identifie par un mot de passe, et aucun n’est gardé pour lui : ses lettres attendent. Saisissez-le dans les réglages, et elles partent.
desk-sign-in-first = Le compte « { $account } » s’identifie par le navigateur, et cela n’a pas encore été fait : ses lettres attendent. Identifiez-vous dans les réglages, et elles partent.
desk-no-refresh = Le fournisseur a laissé entrer le compte « { $account } » une fois, sans rien donner pour revenir : rien n’a donc été gardé. Utilisez un mot de passe d’application, ou demandez à l’organisation qui vous a donné Clarion.

desk-check-letter = Lettre d’essai à vous-même
desk-check-no-thread = Cet ordinateur n’a pas laissé à Clarion la place de travailler. Fermez quelques programmes et réessayez.
desk-check-accepted = En route vers { $address }. Regardez dans votre boîte de réception.
desk-check-refused = Le serveur n’a pas pris la lettre. Il a dit : { $reply }

desk-sample-whole = { $name }, tout rempli
desk-sample-no-address = { $name }, sans adresse
desk-sample-bare = { $name }, le nom seul

desk-target-gone = Ce destinataire n’est plus dans l’appel. Ce que vous avez tapé est toujours ici.
desk-already-written = Vous avez déjà écrit cette lettre. Pour écrire encore à ce destinataire, choisissez-le une nouvelle fois dans la liste.
desk-hand-edited = Vous avez modifié cette lettre à la main dans la fenêtre. Envoyez-la de là, ou abandonnez d’abord le brouillon.
desk-own-words-language = Vos propres mots ne sont pas dans la langue de cette lettre. Écrivez la lettre dans votre langue, écrivez ces mots dans celle de la lettre, ou laissez-les de côté.
desk-own-words-perhaps = Vos propres mots sont là tels que vous les avez tapés. S’ils ne sont pas dans la langue de cette lettre, écrivez la lettre dans la vôtre, ou laissez-les de côté.

desk-unsure = La connexion s’est coupée pendant que le serveur prenait la lettre, avant qu’il dise oui ou non.
desk-copies-lost = { $copies ->
    [one] Une copie n’est pas partie.
   *[other] { $copies } copies ne sont pas parties.
}

desk-keep-soon = Elle va être rangée dans votre dossier des messages envoyés.
desk-keep-later = Elle n’a pas encore pu être rangée dans votre dossier des messages envoyés. Clarion réessaie de lui-même ; la lettre, elle, est bien partie.

desk-held-closed = Cet appel est terminé : sa date limite est passée. La lettre n’a pas été envoyée et reste retenue. Retirez-la si elle n’a plus lieu d’être ; si l’appel est rouvert, elle part d’elle-même.
desk-held-stopped = Les responsables ont arrêté cette action. { $why } La lettre n’a pas été envoyée et reste retenue. Retirez-la si elle n’a plus lieu d’être ; si l’action reprend, elle part d’elle-même.
desk-sent-elsewhere = Une autre fenêtre de Clarion est ouverte sur ces lettres et les envoie. Ce que vous mettez en file ici part de là ; quand elle sera fermée, celle-ci enverra.

desk-blank-in-letter = À compléter : { $blank } (dans la lettre : « { $in-letter } »).
desk-look-found = Trouvée dans le dossier « { $folder } » de votre boîte : elle a été envoyée
desk-look-found-inbox = Trouvée dans votre boîte de réception, comme copie pour vous : elle a été envoyée
desk-look-not-there = Elle n’est pas dans le dossier « { $folder } » de votre boîte. Cela ne prouve rien, sauf si votre fournisseur y range de lui-même tout ce que vous envoyez : la lettre est peut-être arrivée quand même. Demandez au destinataire si vous le pouvez, puis décidez.
desk-look-not-there-inbox = Elle n’est pas dans le dossier « { $folder } » de votre boîte, et sa copie n’est pas dans votre boîte de réception. Cela ne prouve rien : beaucoup de fournisseurs n’y rangent rien d’eux-mêmes, et la copie peut être en retard ou ailleurs, par exemple parmi les indésirables. Demandez au destinataire si vous le pouvez, puis décidez.
desk-look-not-unsure = On sait ce que cette lettre est devenue, il n’y a donc rien à chercher.

# Les lettres sur papier.

desk-print-no-address = Cet appel n’a pas d’adresse postale pour ce destinataire. Demandez-la aux responsables, ou envoyez la lettre par e-mail.
desk-print-recipient-too-long = L’adresse postale du destinataire est trop longue pour sa place sur ce papier. Choisissez une autre fenêtre, ou une enveloppe au lieu d’une étiquette.
desk-print-sender-too-long = Votre propre adresse est trop longue pour sa place sur ce papier. Raccourcissez-la dans les réglages.
desk-print-no-signs = Aucune police de cet ordinateur n’a ces signes de la lettre : { $signs }. Remplacez-les, ou installez une police qui les contient.
desk-print-no-such-label = Il n’y a pas d’étiquette { $place } sur cette planche.
desk-print-not-sound = Le PDF n’aurait pas été correct, il n’a donc pas été gardé. Rien n’est perdu : la lettre est restée telle quelle. Merci d’en avertir les personnes qui font Clarion.
desk-print-no-letters = Il n’y a pas de lettres à imprimer ici.
desk-print-no-viewer = Aucun logiciel pour les fichiers PDF n’a pu être lancé sur cet ordinateur ({ $why }). Enregistrez plutôt le PDF, et ouvrez-le là où vous imprimez.
