# Ce qui ne va pas dans les fichiers d’un appel. Chaque message commence par l’endroit (fichier et ligne, ou
# rien là où une liste le montre à côté), dit ce qui ne va pas et ce qui irait.

# Fichiers et dossiers
pack-no-file = { $place }Ce fichier manque. Un appel a besoin d’appeal.toml, de targets.toml et d’une lettre pour chaque groupe.
pack-no-plain-file = { $place }Ce n’est pas un simple fichier. Mettez un fichier texte à la place.
pack-unreadable = { $place }Ceci ne peut pas être lu : { $why }. Vérifiez que vous avez le droit de lire ce fichier ou ce dossier.
pack-link = { $place }C’est un lien vers un autre endroit, et les liens ne sont pas suivis. Mettez ici le fichier lui-même.
pack-too-large = { $place }Le fichier fait { $kb } ko ; { $max-kb } ko sont permis au plus. Raccourcissez-le.
pack-too-many-files = { $place }Il y a plus de { $max } fichiers dans ce dossier. Retirez ce qui n’appartient pas à l’appel.
pack-not-utf8 = { $place }À partir d’ici, le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8 dans votre éditeur.
pack-turned-order = { $place }Cette ligne contient { $sign }, un signe que personne ne voit et qui retourne ce qui le suit. Supprimez-le ; pour tenir ensemble des mots d’un autre sens d’écriture, mettez U+2068 devant et U+2069 derrière.
pack-letter-name = { $place }Ce fichier ne sert pas : une lettre s’appelle NAME.LANG.md, par exemple ministry.en.md, en minuscules.
pack-story-name = { $place }Ce fichier ne sert pas : un récit s’appelle LANG.md, par exemple en.md.
pack-media-name = { $place }Ce fichier ne sert pas : mettez dans son nom des lettres, des chiffres, des traits d’union et des espaces, sans dossier.
pack-control-in-file = { $place }Il y a ici un caractère de contrôle invisible, venu peut-être d’un texte copié. Effacez-le et retapez le passage.
pack-not-a-file = « { $name } » n’est pas un fichier d’appel, rien n’a donc été lu ni enregistré. Un appel a appeal.toml, targets.toml, story/LANG.md et letters/NAME.LANG.md.
pack-not-a-letter = { $place }Ce n’est pas une lettre. Une lettre s’appelle letters/NAME.LANG.md.
pack-exists = Il y a déjà un dossier { $path }. Rien n’a été copié ; choisissez un autre nom court.
pack-has-problems = { $place }Cet appel a des problèmes qu’il faut d’abord corriger.
pack-io = { $path } n’a pas pu servir : { $why }. Tout est comme avant.

# Fichiers TOML : syntaxe, clés, valeurs
pack-toml-syntax = { $place }Ce n’est pas du TOML : { $why }. Cherchez sur cette ligne un guillemet ou un crochet oublié.
pack-unknown-key = { $place }Le format n’a pas de clé « { $key } » ici. Il a : { $known }.
pack-unknown-key-near = { $place }Le format n’a pas de clé « { $key } » ici. Vouliez-vous dire « { $near } » ?
pack-missing-key = { $place }La clé « { $key } » manque ici. Ajoutez-la.
pack-empty = { $place }« { $key } » est vide. Écrivez son texte, ou retirez la ligne là où elle est facultative.
pack-want-text = { $place }« { $key } » devrait être un texte entre guillemets droits.
pack-want-local-text = { $place }« { $key } » devrait être un texte entre guillemets droits, ou un par langue, par exemple { $key }.en = "…".
pack-want-date = { $place }« { $key } » devrait être une date, écrite comme 2012-02-08, sans guillemets et sans heure.
pack-want-flag = { $place }« { $key } » devrait être true ou false, sans guillemets.
pack-want-number = { $place }« { $key } » devrait être un nombre entier de 1 à { $max }, sans guillemets.
pack-want-list = { $place }« { $key } » devrait être une liste, par exemple ["en", "fr"].
pack-want-tables = { $place }« { $key } » devrait s’écrire [[{ $key }]], une fois pour chacun.
pack-too-many = { $place }Il y a plus de { $max } « { $key } ». C’est plus que le format ne permet.
pack-text-too-long = { $place }« { $key } » dépasse { $max } caractères. Raccourcissez-le.
pack-control-in-line = { $place }« { $key } » contient un retour à la ligne ou un autre caractère de contrôle. Écrivez-le sur une ligne.
pack-control-in-text = { $place }« { $key } » contient un caractère de contrôle invisible. Retapez ce passage.
pack-not-a-choice = { $place }« { $value } » n’est pas un de ceux-ci : { $known }.
pack-not-a-language = { $place }« { $value } » n’est pas une langue. Mettez deux ou trois minuscules, par exemple en ou fr.
pack-bad-language = { $place }« { $value } » n’est pas une langue. Mettez deux ou trois minuscules, par exemple "en" ou "fr".
pack-bad-country = { $place }« { $value } » n’est pas un pays. Mettez les deux majuscules de la norme ISO 3166-1, par exemple "SE".
pack-bad-id = { $place }« { $value } » ne peut pas être un nom court. Mettez de 1 à 64 minuscules, chiffres et traits d’union.
pack-bad-address = { $place }« { $value } » n’est pas une adresse e-mail. Écrivez-la comme office@ministry.example ; d’ici là, aucune lettre ne peut y être envoyée.
pack-address-too-long = { $place }Cette adresse e-mail est trop longue pour en être une. Tant qu’elle n’est pas juste, aucune lettre ne peut y être envoyée.
pack-other-format = { $place }Cet appel est écrit au format { $value }, et cette version de Clarion lit le format 1. Un Clarion plus récent saura peut-être le lire.
pack-same-id = { $place }L’appel du dossier « { $folder } » a lui aussi l’identifiant « { $id } », il est donc seul à s’ouvrir. Donnez à celui-ci un autre identifiant.
pack-duplicate-id = { $place }« { $id } » sert déjà à la ligne { $line }. Donnez un autre nom à l’un des deux.
pack-dates-crossed = { $place }La date limite tombe avant le { $issued }, jour de la publication. Mettez-en une plus tardive.
pack-stopped-early = { $place }L’action est arrêtée avant le { $issued }, jour de la publication. Mettez le jour où vous l’arrêtez.
pack-until-before-date = { $place }« until » tombe avant « date ». Échangez les deux.

# Les renvois
pack-unknown-source = { $place }Il n’y a pas de source « { $id } ». { $count ->
    [0] Il n’y en a encore aucune ; ajoutez-la.
   *[other] Il y a : { $known }.
}
pack-unknown-demand = { $place }Il n’y a pas de demande « { $id } » dans appeal.toml. { $count ->
    [0] Il n’y en a encore aucune ; ajoutez-la.
   *[other] Il y a : { $known }.
}
pack-unknown-group = { $place }Il n’y a pas de groupe « { $id } ». { $count ->
    [0] Il n’y en a encore aucun ; ajoutez-le.
   *[other] Il y a : { $known }.
}
pack-no-targets = { $place }Il n’y a personne à qui écrire. Ajoutez au moins un [[targets]].
pack-last-target = { $place }C’est le seul destinataire, et il en faut au moins un. Ajoutez-en d’abord un autre.
pack-no-such-target = { $place }Il n’y a pas de destinataire « { $id } » dans cet appel.
pack-empty-group = { $place }Le groupe « { $group } » n’a pas de destinataires. Ajoutez-en un, ou retirez le groupe.
pack-no-languages = { $place }Indiquez au moins une langue dans laquelle ce destinataire travaille, par exemple ["en"].
pack-no-letter = { $place }Il n’y a pas de lettre pour le groupe « { $group } ». Ajoutez { $file }.
pack-no-letter-in-language = { $place }Il n’y a pas de lettre « { $letter } » pour « { $target } » dans une de ses langues de travail ({ $languages }), ni en anglais. Ajoutez l’une d’elles.
pack-unused-letter = { $place }Aucun groupe n’utilise la lettre « { $name } ». Nommez-la dans un groupe de targets.toml, ou supprimez le fichier.
pack-no-salutation = { $place }« { $target } » n’a pas de salutation en « { $lang } », sa lettre aura donc un blanc à cet endroit. Ajoutez salutation.{ $lang } = "…".
pack-no-story = { $place }Il n’y a pas de récit dans la langue de l’appel. Ajoutez ce fichier, pour que l’on apprenne ce qui s’est passé.
pack-no-working-letter = { $place }Aucune lettre ne fonctionne dans cette langue.

# Lettres
pack-strange-head = { $place }Au-dessus de la première ligne vide, une lettre n’a que son objet (subject: …) et des commentaires (# …). Mettez une ligne vide avant le texte de la lettre.
pack-no-subject = { $place }La lettre n’a pas d’objet. Commencez le fichier par une ligne comme « subject: La population de Homs », puis une ligne vide.
pack-no-subject-text = { $place }L’objet est vide. Écrivez-le après « subject: ».
pack-second-subject = { $place }La lettre a un second objet ; le premier est à la ligne { $line }. Gardez-en un.
pack-no-body = { $place }La lettre n’a pas de texte. Écrivez-le sous l’objet, après une ligne vide.
pack-unclosed = { $place }Ce « { $opened } » n’est jamais fermé. Fermez-le par « { $closing } ».
pack-template-syntax = { $place }Le modèle ne peut pas être compris ici : { $why }.
pack-template-endless = { $place }Le modèle fait plus de travail que n’en permet une lettre, comme s’il n’avait pas de fin. Retirez la boucle, ou raccourcissez-la.
pack-template-output = { $place }Le modèle fait une lettre de plus de { $max-kb } ko. Raccourcissez-le.
pack-template-failed = { $place }Le modèle échoue quand il tourne : { $why }.
pack-unknown-name = { $place }Il n’y a pas de « { $name } ». Les modèles connaissent supporter, target, answer, appeal et demand, par exemple « supporter.name ».
pack-unknown-name-near = { $place }Il n’y a pas de « { $name } ». Vouliez-vous dire « { $near } » ?
pack-name-needs-more = { $place }« { $name } » désigne plusieurs choses. Dites laquelle, par exemple « { $example } ».
pack-unknown-filter = { $place }Il n’y a pas de filtre « { $name } ». Il y a : { $known }.
pack-unknown-test = { $place }Il n’y a pas de test « { $name } ». Il y a : { $known }.
pack-unknown-tag = { $place }Il n’y a pas de balise « { $tag } ». Il y a : { $known }.
pack-empty-tag = { $place }Cette balise est vide. Retirez-la.
pack-tag-not-closed = { $place }Ce « { $tag } » n’est jamais fermé. Fermez-le par {"{%"} { $closing } %{"}"}.
pack-tag-not-closed-before = { $place }« { $tag } » ne va pas ici : le « { $open } » de la ligne { $line } est encore ouvert. Fermez-le d’abord par {"{%"} { $closing } %{"}"}.
pack-tag-without-begin = { $place }« { $tag } » n’a pas de début au-dessus. Les variantes commencent par {"{%"} one of %{"}"}, les conditions par {"{%"} if … %{"}"}.
pack-nested-one-of = { $place }Des variantes ne peuvent pas se trouver dans d’autres variantes, et celles-ci sont dans celles de la ligne { $line }. Écrivez chaque formulation en entier.
pack-one-alternative = { $place }Il n’y a ici qu’une formulation. Ajoutez-en une autre, ou écrivez-la sans choix.
pack-one-of-unreadable = { $place }Ce one_of n’est pas fermé. Écrivez-le comme one_of("Première", "Seconde").
pack-too-many-choices = { $place }Il y a plus de { $max } choix dans cette lettre. Quelques-uns suffisent.
