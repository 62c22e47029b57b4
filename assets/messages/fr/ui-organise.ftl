# L’écran des responsables d’appels : les fichiers d’un appel à côté des lettres qu’ils font.

organise-name = Organiser
organise-lead = Créez votre propre appel, ou regardez dans un autre comment il est fait.
organise-back = Tous les appels
organise-own = Votre copie
organise-bundled = Fourni avec Clarion
organise-broken = À corriger
organise-edit = Modifier
organise-look = Voir dedans
organise-copy = Nouvel appel d’après celui-ci
organise-mend = Ouvrir pour corriger
organise-mend-outside = Trop peu peut en être lu pour l’ouvrir ici. Corrigez-le dans un éditeur de texte, puis revenez.
organise-facts-open = { $country }, { $targets ->
    [one] { $targets } destinataire
   *[other] { $targets } destinataires
}, jusqu’au { $date }
organise-facts-stopped = { $country }, { $targets ->
    [one] { $targets } destinataire
   *[other] { $targets } destinataires
}, arrêté le { $date }
organise-facts-closed = { $country }, { $targets ->
    [one] { $targets } destinataire
   *[other] { $targets } destinataires
}, clos depuis le { $date }
organise-none = Aucun appel sur lequel travailler
organise-none-words = Ajoutez un appel envoyé par votre groupe, et vous pourrez le modifier ici.
organise-none-do = Aller aux appels
organise-missing = Cet appel ne peut pas être ouvert
organise-missing-words = Il a pu être déplacé ou renommé, ou ses premières lignes ne peuvent pas être lues. Rien n’a été changé.

# La barre

organise-state = { $problems ->
    [0] Lettres complètes : { $complete } sur { $letters }
    [one] { $problems } ligne à corriger. Lettres complètes : { $complete } sur { $letters }
   *[other] { $problems } lignes à corriger. Lettres complètes : { $complete } sur { $letters }
}
organise-check = Vérifier les lettres
organise-check-title = Toutes les lettres, vérifiées
organise-check-good = Tout va bien dans tous les fichiers.
organise-place-line = { $file }, ligne { $line }
organise-show-line = Montrer

# Un nouvel appel d’après un autre

organise-copy-words = Tous ses fichiers sont copiés parmi vos propres appels, où tout peut être modifié. Le premier reste tel quel.
organise-copy-do = Créer le nouvel appel
organise-cancel = Annuler
organise-title = Titre
organise-title-help = Le titre sur la carte et au-dessus du récit.
organise-title-missing = Écrivez un titre, en quelques mots qui disent ce qui est demandé.
organise-id = Nom court
organise-id-help = Le nom de son dossier : minuscules, chiffres et traits d’union.
organise-id-wrong = Mettez seulement des minuscules, des chiffres et des traits d’union, par exemple homs-2027.
organise-id-same = Le premier appel porte ce nom. Choisissez-en un autre.
organise-write-by = Date limite
organise-write-by-help = Le dernier jour où une lettre est utile : année, mois et jour. Après, l’appel est clos et ne sert plus qu’à s’exercer.
organise-date-help = Année, mois et jour, par exemple 2027-03-31.
organise-date-wrong = Ce n’est pas une date. Écrivez l’année, le mois et le jour, par exemple 2027-03-31.
organise-date-past = Ce jour est passé. Choisissez-en un à venir, pour que des lettres puissent être envoyées.

# Fichiers

organise-about = À propos de l’appel
organise-targets = Destinataires
organise-story = Récit, { $language }
organise-letters = Lettres
organise-letter = { $groups }, { $language }
organise-file = Fichier
organise-file-named = { $name }
organise-file-named-wrong = À corriger : { $name }
organise-file-wrong = À corriger
organise-tab-template = Modèle
organise-tab-letter = Lettre
organise-tab-text = Texte
organise-tab-story = Récit
organise-tab-list = Liste
organise-tab-target = Destinataire
organise-tab-form = Formulaire
organise-tab-file = En fichier
organise-text-of = Texte de { $file }
organise-too-long = Ce fichier est trop long pour être modifié ici en texte. Utilisez la liste, ou un éditeur de texte.
organise-read-only = Cet appel est fourni avec Clarion et se lit seulement. Créez un nouvel appel d’après lui, et tout peut être modifié.
organise-use = Mettre { $right }

# Enregistrer

organise-save = Enregistrer
organise-saving = Enregistrement
organise-saved = Enregistré
organise-unsaved = Pas encore enregistré
organise-leave = Enregistrer vos changements ?
organise-leave-words = Ce que vous avez tapé ici n’est pas encore enregistré.
organise-stay = Rester ici
organise-leave-unsaved = Quitter sans enregistrer

# La lettre à côté de son modèle

organise-to = À
organise-from = De
organise-to-name = Montrée comme la lettre à
organise-from-name = Montrée comme écrite par
organise-subject = Objet
organise-stale-line = { $more ->
    [0] La ligne { $line } est montrée comme elle était avant l’erreur.
   *[other] La ligne { $line } et d’autres sont montrées comme elles étaient avant les erreurs.
}
organise-stale = Voici la lettre telle qu’elle était avant l’erreur.
organise-no-letter = La lettre s’affiche ici dès que l’erreur est corrigée.

# L’appel et ses destinataires

organise-save-about = Enregistrer titre et date
organise-about-more = Le résumé, les chiffres, les questions et les demandes sont dans le fichier : voir « En fichier ».
organise-folder = Son dossier : { $folder }
organise-search = Chercher des destinataires
organise-none-found = Aucun destinataire ne contient ces mots.
organise-add-target = Ajouter
organise-choose-target = Choisissez un destinataire pour le modifier ici, ou ajoutez-en un.
organise-choose-target-read = Choisissez un destinataire pour le voir ici.
organise-target = Destinataire
organise-new-target = Nouveau destinataire
organise-target-line = { $group }, { $email }
organise-target-no-mail = { $group }, pas d’adresse e-mail
organise-office = Autorité
organise-office-help = Le nom officiel complet, tel qu’il figure sur l’enveloppe.
organise-office-missing = Écrivez le nom de l’autorité.
organise-group = Groupe
organise-greeting = Salutation
organise-greeting-help = La première ligne de la lettre, par exemple « Excellence, ».
organise-email = Adresse e-mail
organise-email-wrong = Une adresse contient un @, comme office@ministry.example.
organise-verified = Vérifiée le
organise-verified-help = Le jour où l’adresse a été vérifiée, par exemple 2027-01-15.
organise-save-target = Enregistrer
organise-add-this-target = L’ajouter
organise-remove-target = Le retirer
organise-keep-target = Le garder
organise-remove-title = Retirer ce destinataire ?
organise-remove-words = Les personnes qui ouvrent cet appel ne lui écrivent plus. Les lettres déjà envoyées restent dans la liste des lettres.
