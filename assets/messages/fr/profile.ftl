# Les fichiers, réglages et mots de passe de la personne : ce qui est arrivé, ce qui est à l’abri, que faire.

profile-no-home = Cet ordinateur n’indique pas de dossier personnel, Clarion ne sait donc pas où garder vos réglages et vos lettres. Lancez-le avec --profile et un dossier de votre choix.
profile-folder = Le dossier { $file } ne peut pas être créé : { $why }. Rien n’a été changé. Déplacez ce qui occupe sa place, donnez-vous le droit d’y écrire, ou choisissez un autre dossier avec --profile.
profile-not-found = Il n’y a pas de fichier { $file }. Vérifiez le nom.
profile-read = Le fichier { $file } ne peut pas être lu : { $why }. Rien n’a été changé.
profile-write = Le fichier { $file } ne peut pas être écrit : { $why }. Ce qu’il contenait avant y est toujours.
profile-too-long = Le fichier { $file } dépasse { $max-kb } ko, il n’a donc pas été lu. Vérifiez que c’est le bon fichier.
profile-not-text = Le fichier { $file } n’est pas du simple texte : la ligne { $line } n’est pas en UTF-8. Enregistrez-le en UTF-8 dans votre éditeur.
profile-syntax = { $file }, ligne { $line }, colonne { $column } : { $why }. Corrigez cette ligne dans un éditeur de texte.
profile-newer = Le fichier { $file } a été écrit par une version plus récente de Clarion. Mettez Clarion à jour pour l’utiliser.
profile-protected = Le fichier { $file } n’a pas pu être lu, il n’est donc pas remplacé. Corrigez-le dans un éditeur de texte, ou repartez de nouveaux réglages : l’ancien fichier est alors gardé à côté du nouveau.

profile-settings-untouched = D’ici là, Clarion fonctionne avec ses réglages habituels. Votre fichier de réglages reste tel quel, et rien n’est enregistré par-dessus.
profile-settings-usual-values = { $values ->
    [one] Un réglage n’a pas pu servir, sa valeur habituelle le remplace. Votre fichier de réglages n’a pas été modifié.
   *[other] { $values } réglages n’ont pas pu servir, leurs valeurs habituelles les remplacent. Votre fichier de réglages n’a pas été modifié.
}
profile-proxy-unreadable = Le proxy des réglages ne peut pas être lu, rien ne sort donc : ce serait par une autre voie que celle que vous vouliez. Vos lettres attendent. Corrigez le proxy dans les réglages : son adresse et son port, par exemple 127.0.0.1:9050, ou rien.
profile-supporter = { $problems ->
    [one] Il y a une erreur dans { $file }. Corrigez-la et réessayez.
   *[other] Il y a { $problems } erreurs dans { $file }. Corrigez-les et réessayez.
}

profile-value-not-words = { $file }, ligne { $line } : { $key } doit être un texte entre guillemets droits.
profile-value-not-one-line = { $file }, ligne { $line } : { $key } doit tenir sur une ligne.
profile-value-control-character = { $file }, ligne { $line } : { $key } contient un caractère de contrôle invisible. Retapez-le.
profile-value-too-long = { $file }, ligne { $line } : { $key } dépasse { $max } caractères.
profile-value-not-address = { $file }, ligne { $line } : { $key } est « { $value } », qui n’est pas une adresse e-mail. Écrivez-en une comme name@provider.example.
profile-value-not-country = { $file }, ligne { $line } : { $key } est « { $value } », qui n’est pas un code de pays. Écrivez deux lettres de la norme ISO 3166-1, par exemple SE pour la Suède.
profile-value-not-language = { $file }, ligne { $line } : { $key } a « { $value } », qui n’est pas un code de langue. Écrivez deux ou trois minuscules, par exemple en.
profile-value-not-list = { $file }, ligne { $line } : { $key } doit être une liste de codes, par exemple ["en", "fr"].
profile-value-not-yes-no = { $file }, ligne { $line } : { $key } doit être true ou false, sans guillemets.
profile-value-not-number = { $file }, ligne { $line } : { $key } doit être un nombre entier de { $min } à { $max }.
profile-value-not-one-of = { $file }, ligne { $line } : { $key } doit être l’un de { $choices }.
profile-value-not-table = { $file }, ligne { $line } : { $key } doit être une section, son nom entre crochets et ses valeurs en dessous.
profile-value-not-host = { $file }, ligne { $line } : { $key } est « { $value } », qui n’est pas le nom d’un serveur. Écrivez seulement le nom, par exemple smtp.provider.example.
profile-value-not-proxy = { $file }, ligne { $line } : { $key } est « { $value } », qui n’est pas un proxy. Écrivez son adresse et son port, par exemple 127.0.0.1:9050. Tant que ce n’est pas corrigé, rien n’est envoyé.
profile-value-not-hours = { $file }, ligne { $line } : { $key } est « { $value } », qui n’est pas une plage d’heures. Écrivez des heures entières, par exemple 8-20. Tant que ce n’est pas corrigé, les lettres partent à toute heure.
profile-value-missing = { $file }, ligne { $line } : { $key } manque. Ajoutez-le.
profile-account-twice = { $file }, ligne { $line } : il y a deux comptes nommés « { $value } ». Donnez un autre nom à l’un d’eux ; d’ici là, seul le premier sert.
profile-no-such-account = { $file }, ligne { $line } : { $key } est « { $value } », et il n’y a pas de compte de ce nom. Tant que ce n’est pas corrigé, les lettres restent dans la boîte d’entraînement.
profile-no-such-question = { $file }, ligne { $line } : { $key } ne peut pas être le nom d’une question : un tel nom n’a que des minuscules, des chiffres et « - ».
profile-unknown-key-similar = { $file }, ligne { $line } : Clarion ne connaît pas { $key }. Vouliez-vous dire { $similar } ?
profile-unknown-key = { $file }, ligne { $line } : Clarion ne connaît pas { $key }. Il connaît { $known }.

profile-no-keyring = Cet ordinateur n’a pas de trousseau pour les mots de passe. Le mot de passe peut être tapé pour cette session ; il n’est jamais écrit dans un fichier.
profile-keyring-locked = Le trousseau est verrouillé. Déverrouillez-le et réessayez, ou tapez le mot de passe pour cette session.
profile-keyring-unusable = Le trousseau contient pour ce compte quelque chose qui n’est pas un mot de passe de Clarion. Retapez le mot de passe pour le remplacer.
profile-keyring-failed = Le trousseau n’a pas répondu comme il faut : { $why }. Le mot de passe peut être tapé pour cette session ; il n’est jamais écrit dans un fichier.
