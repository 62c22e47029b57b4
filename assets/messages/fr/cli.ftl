# La ligne de commande. Les noms de commandes, d’options et de fichiers ne se traduisent pas.

cli-help-about = Clarion vous aide à écrire des lettres pour les droits humains. Sans commande, sa fenêtre s’ouvre.
cli-help-usage = Utilisation :
cli-help-commands = Commandes
cli-help-options = Options
cli-help-arguments = Arguments
cli-help-help = Afficher cette aide
cli-help-version = Afficher la version
cli-help-profile = Garder les réglages, les lettres et la boîte d’entraînement dans ce seul dossier
cli-help-exit-after-first-frame = Fermer la fenêtre dès qu’elle a été dessinée, pour mesurer
cli-help-json = Répondre en JSON, pour des programmes
cli-help-exit-codes =
    Comment cela se termine (code de sortie) :
      0  C’est fait.
      1  Quelque chose a échoué. Le message dit ce qui est à l’abri et ce qu’il faut faire.
      2  Les mots de la ligne de commande n’allaient pas.
      3  Un appel a des problèmes, ou des lettres ne sont pas prêtes.
      4  Rien à faire : toutes ces lettres étaient déjà écrites.
      5  Des lettres ont été refusées, ou on ne sait pas si elles sont arrivées.

cli-help-appeals-about = Lister les appels, ou les groupes et destinataires d’un seul
cli-help-appeals-appeal = Montrer les groupes et destinataires de cet appel

cli-help-write-about = Écrire des lettres dans un dossier, en texte et en .eml, sans rien envoyer
cli-help-write-out = Mettre les lettres dans ce dossier ; les fichiers qui s’y trouvent restent tels quels

cli-help-print-about = Imprimer des lettres, des enveloppes ou des étiquettes d’adresse dans un seul PDF, sans rien envoyer
cli-help-print-out = Mettre le PDF ici ; un fichier qui s’y trouve reste tel quel
cli-help-print-paper = Le papier : a4 ou letter. À défaut, le papier habituel du pays de la personne qui signe
cli-help-print-window = Où se trouve l’adresse : din-a, din-b, us10 ou none. À défaut, din-b en A4 et us10 en Letter
cli-help-print-envelopes = Imprimer des enveloppes au lieu de lettres : dl, c5 ou no10
cli-help-print-labels = Imprimer des étiquettes d’adresse au lieu de lettres : l7160 ou 5160
cli-help-print-start = Commencer à cette étiquette de la première planche, en comptant à partir de 1, rangée par rangée

cli-help-send-about = Envoyer des lettres : vers la boîte d’entraînement, ou avec --account à leurs destinataires
cli-help-send-account = Envoyer depuis ce compte e-mail des réglages
cli-help-send-password-stdin = Lire le mot de passe du compte sur l’entrée standard plutôt que dans le trousseau
cli-help-send-dry-run = Dire seulement ce qui serait envoyé

cli-help-which-appeal = L’appel pour lequel écrire
cli-help-which-group = Écrire à tous les destinataires de ce groupe ; peut être donné plusieurs fois
cli-help-which-target = Écrire à ce destinataire ; peut être donné plusieurs fois
cli-help-which-all = Écrire à tous les destinataires
cli-help-which-supporter = Le fichier qui dit qui écrit : name, email, country, et au besoin address, town, profession, languages et [answers]
cli-help-which-lang = Écrire dans cette langue quand la lettre y existe, par exemple fr

cli-help-letters-about = Lister les lettres et ce qu’elles sont devenues
cli-help-letters-state = Ne lister que celles-ci : all, needs-you, waiting, sent, drafts ou practice

cli-help-check-about = Vérifier le dossier d’un appel et dire tout ce qui n’y va pas
cli-help-check-pack = Le dossier de l’appel

cli-usage-unknown = Il n’y a pas d’argument { $arg }.
cli-usage-unknown-similar = Il n’y a pas d’argument { $arg }. Vouliez-vous dire { $similar } ?
cli-usage-no-such-command = Il n’y a pas de commande « { $command } ».
cli-usage-missing = Il manque quelque chose : { $arg }.
cli-usage-twice = { $arg } ne peut être donné qu’une fois.
cli-usage-conflict = { $arg } ne peut pas aller avec { $other }.
cli-usage-no-value = { $arg } demande une valeur.
cli-usage-not-text = La ligne de commande contient quelque chose qui n’est pas du texte.
cli-usage-other = La ligne de commande ne peut pas être comprise : { $why }.
cli-usage-see-help = Essayez --help pour voir ce qu’il y a.
cli-not-an-id = « { $id } » n’est pas un identifiant : un identifiant n’a que des minuscules, des chiffres et « - ». « clarion appeals » les liste.
cli-not-a-language = « { $lang } » n’est pas un code de langue. Écrivez deux ou trois minuscules, par exemple fr.
cli-no-such-state = Il n’y a pas d’état « { $state } ». Il y a { $states }.
cli-print-no-such-word = { $arg } ne peut pas être « { $word } ». Valeurs possibles : { $known }.
cli-print-no-such-label = Il n’y a pas d’étiquette { $start } sur cette planche : ses étiquettes vont de 1 à { $last }.
cli-no-such-question = Le fichier de signataire répond à « { $question } », que cet appel ne demande pas. Il demande { $known }.

cli-no-output = Le résultat ne peut pas être écrit : { $why }.
cli-no-display = Il n’y a pas d’écran ici, Clarion ne peut donc pas ouvrir sa fenêtre. Lancez-le depuis un bureau, ou utilisez ses commandes sans fenêtre : clarion --help les montre.

cli-no-appeals = Il n’y a pas encore d’appel. Copiez le dossier d’un appel dans le dossier appeals de votre profil.
cli-broken-pack = L’appel du dossier « { $name } » ne peut pas être ouvert :
cli-appeal-open = { $days ->
    [0] Écrire jusqu’au { $date } : c’est aujourd’hui le dernier jour.
    [one] Écrire jusqu’au { $date } : encore un jour.
   *[other] Écrire jusqu’au { $date } : encore { $days } jours.
}
cli-appeal-stopped = Arrêté le { $date } par ses responsables : { $why } Ouvert pour s’exercer.
cli-appeal-closed = Clos depuis le { $date } ; ouvert pour s’exercer.
cli-appeal-written = { $waiting ->
    [0] Lettres écrites : { $written } sur { $targets }.
   *[other] Lettres écrites : { $written } sur { $targets }, dont { $waiting } en attente.
}
cli-next-appeal = Voir ses groupes et destinataires : clarion appeals { $id }
cli-next-write = Écrire des lettres : clarion write --appeal { $id } --group GROUP --supporter FILE --out DIR

cli-no-email = Le fichier de signataire n’a pas d’e-mail, ces lettres viennent donc d’une adresse d’entraînement. Ajoutez-en un avant de les envoyer.
cli-written = { $letters ->
    [one] Une lettre est dans { $folder }.
   *[other] { $letters } lettres sont dans { $folder }.
}
cli-written-not-ready = { $letters ->
    [one] L’une d’elles n’est pas prête, elle n’y est donc qu’en texte.
   *[other] { $letters } d’entre elles ne sont pas prêtes, elles n’y sont donc qu’en texte.
}
cli-reading = Elle est en { $language }, qui n’est pas l’une de vos langues. Lisez-la en { $own } : { $file }
cli-reading-none = Elle est en { $language }, qui n’est pas l’une de vos langues, et il n’en existe pas de version en { $own } pour comparer.
cli-printed = { $letters ->
    [one] Une lettre, { $pages ->
        [one] une page
       *[other] { $pages } pages
    }, est dans { $file }.
   *[other] { $letters } lettres, { $pages ->
        [one] une page
       *[other] { $pages } pages
    }, sont dans { $file }.
}
cli-printed-not = { $letters ->
    [one] Une lettre n’y est pas : voir ci-dessus.
   *[other] { $letters } lettres n’y sont pas : voir ci-dessus.
}
cli-printed-nothing = Rien n’a pu être imprimé, aucun fichier n’a donc été créé.
cli-write-exists = { $file } existe déjà et a pu être modifié à la main, rien n’a donc été écrit. Choisissez un dossier vide.
cli-write-failed = { $file } ne peut pas être écrit : { $why }. Choisissez un autre dossier, ou faites de la place.

cli-send-would = { $name } : serait envoyée.
cli-send-already = { $name } : déjà écrite le { $day }.
cli-send-not-ready = { $name } : pas prête, rien n’a donc été envoyé.
cli-send-practised = { $name } : dans la boîte d’entraînement.
cli-send-sent = { $name } : envoyée.
cli-send-refused = { $name } : refusée par le serveur.
cli-send-waiting = { $name } : en attente.
cli-send-unsure = { $name } : on ne sait pas si elle est arrivée. Elle n’est pas renvoyée d’elle-même.
cli-sum-practised = { $letters ->
    [one] Une lettre est dans la boîte d’entraînement, { $folder }. Elle n’est allée nulle part ailleurs.
   *[other] { $letters } lettres sont dans la boîte d’entraînement, { $folder }. Elles ne sont allées nulle part ailleurs.
}
cli-sum-sent = { $letters ->
    [one] Une lettre a été envoyée depuis { $from }.
   *[other] { $letters } lettres ont été envoyées depuis { $from }.
}
cli-sum-waiting = { $letters ->
    [one] Une lettre attend. Elle part quand vous relancez cette commande, ou tant que la fenêtre est ouverte.
   *[other] { $letters } lettres attendent. Elles partent quand vous relancez cette commande, ou tant que la fenêtre est ouverte.
}
cli-sum-elsewhere = { $letters ->
    [one] Une lettre est en file. Un autre exemplaire de Clarion, par exemple sa fenêtre, envoie en ce moment pour ce profil : elle part de là.
   *[other] { $letters } lettres sont en file. Un autre exemplaire de Clarion, par exemple sa fenêtre, envoie en ce moment pour ce profil : elles partent de là.
}
cli-sum-already = { $letters ->
    [one] Cette lettre était déjà écrite, elle n’est donc pas écrite une seconde fois.
   *[other] Ces { $letters } lettres étaient déjà écrites, elles ne sont donc pas écrites une seconde fois.
}
cli-earlier-sent = { $letters ->
    [one] Une lettre qui attendait depuis une fois précédente a été envoyée.
   *[other] { $letters } lettres qui attendaient depuis une fois précédente ont été envoyées.
}
cli-earlier-waiting = { $letters ->
    [one] Une lettre attend encore depuis une fois précédente. « clarion letters » dit pourquoi.
   *[other] { $letters } lettres attendent encore depuis une fois précédente. « clarion letters » dit pourquoi.
}
cli-earlier-needs-you = { $letters ->
    [one] Une lettre d’une fois précédente a été refusée, ou on ne sait pas si elle est arrivée. « clarion letters --state needs-you » dit pourquoi.
   *[other] { $letters } lettres d’une fois précédente ont été refusées, ou on ne sait pas si elles sont arrivées. « clarion letters --state needs-you » dit pourquoi.
}
cli-no-password = Il n’y a pas de mot de passe pour le compte « { $account } ». Enregistrez-le dans les réglages de la fenêtre, ou donnez-le par --password-stdin.
cli-no-stdin = Le mot de passe ne peut pas être lu sur l’entrée standard : { $why }. Rien n’a été envoyé.
cli-empty-stdin = Il n’y a pas de mot de passe sur l’entrée standard. Écrivez-le là, sur une ligne. Rien n’a été envoyé.

cli-no-letters = Il n’y a pas encore de lettres ici.
cli-state-practice = Exercice
cli-state-draft = Brouillon

cli-check-good = { $targets ->
    [one] Tout va bien : un destinataire,
   *[other] Tout va bien : { $targets } destinataires,
} { $letters ->
    [one] un modèle de lettre.
   *[other] { $letters } modèles de lettre.
}
cli-check-opens = { $problems ->
    [one] Un problème. L’appel s’ouvre quand même.
   *[other] { $problems } problèmes. L’appel s’ouvre quand même.
}
cli-check-closed = { $problems ->
    [one] Un problème. L’appel ne s’ouvre pas tant qu’il n’est pas corrigé.
   *[other] { $problems } problèmes. L’appel ne s’ouvre pas tant qu’ils ne sont pas corrigés.
}
