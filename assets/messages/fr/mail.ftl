# Le courrier : ce qui empêche d’en faire un d’une lettre, et l’état d’un serveur ou du chemin jusqu’à lui.
# $words : les mots du serveur, $why : ceux du système.

mail-sender-not-one-line = Votre nom, « { $name } », contient un retour à la ligne ou un caractère invisible. Écrivez-le sur une ligne, dans les réglages ou dans le fichier de signataire.
mail-office-not-one-line = Le nom du destinataire, « { $name } », contient un retour à la ligne ou un caractère invisible. Les responsables de l’appel peuvent le corriger parmi les destinataires.
mail-bad-address = « { $address } » est une adresse qu’aucun courrier ne peut porter. Corrigez-la là où elle a été saisie : dans les réglages, ou parmi les destinataires de l’appel.
mail-unbuildable = La lettre n’a pas pu devenir un e-mail : { $why }. Elle reste dans vos brouillons.
mail-no-randomness = Cet ordinateur ne donne pas de nombres aléatoires en ce moment, et il en faut pour nommer un e-mail. La lettre reste dans vos brouillons ; réessayez après un redémarrage.
mail-practice-unusable = La boîte d’entraînement dans { $path } ne peut pas servir : { $why }. Autorisez l’écriture dans ce dossier, ou choisissez un autre endroit pour les fichiers de Clarion.
mail-practice-not-written = La lettre n’a pas pu être écrite dans la boîte d’entraînement, dans { $path } : { $why }. Elle est à l’abri et attend. Faites de la place sur le disque ou autorisez l’écriture dans le dossier, puis renvoyez-la.

mail-starttls-not-offered = { $server } ne propose pas de connexion privée (STARTTLS) ici, ou quelqu’un en chemin a ôté la proposition. Ni mot de passe ni lettre n’y sont allés. Essayez TLS sur le port 465, ou un autre réseau.
mail-starttls-injected = Quelqu’un sur le chemin de { $server } essaie de parler à sa place. Ni mot de passe ni lettre n’y sont allés. Essayez un autre réseau, et TLS sur le port 465.
mail-starttls-refused = { $server } n’a pas pu rendre la connexion privée. Il a dit : { $code } { $words }. Rien n’a été envoyé. Essayez TLS sur le port 465.
mail-turned-away = { $server } ne prend pas de courrier venant d’ici en ce moment. Il a dit : { $code } { $words }. Rien n’a été envoyé.
mail-broken = La connexion à { $server } s’est coupée avant l’envoi d’une lettre : { $why }. Rien n’a été envoyé, et vos lettres attendent.
mail-no-sign-in = { $server } ne prend ni nom d’utilisateur ni mot de passe ici. Rien n’a été envoyé. Cherchez dans l’aide de votre fournisseur son serveur d’envoi ; certains demandent une identification que Clarion n’a pas encore.
mail-sign-in-refused = { $server } n’a pas accepté le nom d’utilisateur et le mot de passe. Il a dit : { $code } { $words }. Rien n’a été envoyé. Saisissez-les à nouveau dans les réglages ; beaucoup de fournisseurs demandent un mot de passe d’application, créé sur leur site.
mail-no-token-sign-in = { $server } ne prend pas l’identification par le navigateur ici. Rien n’a été envoyé. Dans les réglages, saisissez plutôt un mot de passe pour ce compte, ou cherchez dans l’aide de votre fournisseur son serveur d’envoi.
mail-token-refused = { $server } n’a pas accepté l’autorisation donnée par votre fournisseur. Il a dit : { $code } { $words }. Rien n’a été envoyé. Dans les réglages, identifiez-vous à nouveau dans votre navigateur.
mail-sign-in-later = { $server } ne peut pas vérifier l’identification en ce moment. Il a dit : { $code } { $words }. Rien n’a été envoyé, et vos lettres attendent.
mail-permission-refused = { $server } ne prend pas de lettre de { $address }. Il a dit : { $code } { $words }. Rien n’a été envoyé. Regardez l’adresse dans les réglages : ce doit être celle de la boîte, ou une adresse depuis laquelle votre fournisseur la laisse envoyer.
mail-permission-later = { $server } ne prend pas de lettre de { $address } en ce moment. Il a dit : { $code } { $words }. Rien n’a été envoyé, et vos lettres attendent.

mail-unsent-cut = La connexion à { $server } a été coupée avant le départ de la lettre. Elle est à l’abri et attend.
mail-unsent-silent = { $server } n’a rien dit pendant { $secs ->
    [one] une seconde
   *[other] { $secs } secondes
}. La lettre n’est pas partie. Elle est à l’abri et attend.
mail-unsent-garbled = { $server } a donné une réponse qui n’est pas celle d’un serveur de messagerie. La lettre n’est pas partie. Elle est à l’abri et attend.
mail-unknown-cut = La connexion à { $server } a été coupée après la remise de la lettre, avant que le serveur dise qu’il l’a. On ne sait pas si elle est arrivée, elle n’est donc pas renvoyée d’elle-même. Si elle est dans votre dossier des messages envoyés, elle a été envoyée. Si elle n’y est pas, cela ne prouve rien, sauf si votre fournisseur y range de lui-même tout ce que vous envoyez. Demandez au destinataire si vous le pouvez, puis décidez.
mail-unknown-silent = { $server } a pris la lettre, puis n’a rien dit pendant { $secs ->
    [one] une seconde
   *[other] { $secs } secondes
}. On ne sait pas si elle est arrivée, elle n’est donc pas renvoyée d’elle-même. Si elle est dans votre dossier des messages envoyés, elle a été envoyée. Si elle n’y est pas, cela ne prouve rien, sauf si votre fournisseur y range de lui-même tout ce que vous envoyez. Demandez au destinataire si vous le pouvez, puis décidez.
mail-unknown-garbled = { $server } a pris la lettre, puis a donné une réponse qui n’est pas celle d’un serveur de messagerie. On ne sait pas si elle est arrivée, elle n’est donc pas renvoyée d’elle-même. Si elle est dans votre dossier des messages envoyés, elle a été envoyée. Si elle n’y est pas, cela ne prouve rien, sauf si votre fournisseur y range de lui-même tout ce que vous envoyez. Demandez au destinataire si vous le pouvez, puis décidez.

mail-check-name = Trouver le serveur
mail-check-route = Joindre le serveur
mail-check-tls = Une connexion privée avec le bon serveur
mail-check-sign-in = Identification par nom d’utilisateur et mot de passe
mail-check-sign-in-token = Identification avec l’autorisation de votre fournisseur
mail-check-permission = Autorisation d’envoyer depuis cette adresse
mail-check-mailbox-name = Trouver le serveur de votre boîte
mail-check-mailbox-route = Joindre le serveur de votre boîte
mail-check-mailbox-tls = Une connexion privée avec votre boîte
mail-check-mailbox-sign-in = Identification auprès de votre boîte
mail-check-mailbox-folder = Trouver votre dossier des messages envoyés

mail-imap-not-set = Le compte « { $account } » ne dit pas où se lit sa boîte (IMAP) : on ne peut donc pas regarder dans son dossier des messages envoyés. Indiquez-le dans les réglages, ou regardez-y vous-même.
mail-imap-starttls = { $server } ne rend pas privée la connexion à votre boîte (STARTTLS), ou quelqu’un en chemin l’empêche. Il a dit : { $words }. Aucun mot de passe n’y est allé, et vos lettres sont restées telles quelles. Essayez TLS sur le port 993, ou un autre réseau.
mail-imap-injected = Quelqu’un sur le chemin de { $server } essaie de parler à sa place. Aucun mot de passe n’y est allé, et vos lettres sont restées telles quelles. Essayez un autre réseau, et TLS sur le port 993.
mail-imap-turned-away = { $server } ne laisse pas Clarion regarder dans votre boîte en ce moment. Il a dit : { $words }. Vos lettres sont restées telles quelles ; réessayez plus tard.
mail-imap-no-sign-in = { $server } ne propose pour votre boîte aucune façon de s’identifier que Clarion connaisse. Vos lettres sont restées telles quelles. Regardez vous-même dans le dossier des messages envoyés, avec votre logiciel de messagerie habituel ou sur le site du fournisseur.
mail-imap-password-refused = { $server } n’a pas laissé Clarion entrer dans votre boîte avec ce nom d’utilisateur et ce mot de passe. Il a dit : { $words }. Vos lettres sont restées telles quelles. Saisissez-les à nouveau dans les réglages ; beaucoup de fournisseurs demandent un mot de passe d’application, créé sur leur site.
mail-imap-token-refused = { $server } n’a pas laissé Clarion entrer dans votre boîte avec l’autorisation donnée par votre fournisseur. Il a dit : { $words }. Vos lettres sont restées telles quelles. Dans les réglages, identifiez-vous à nouveau dans votre navigateur.
mail-imap-no-sent-folder = Votre boîte chez { $server } n’a pas de dossier que Clarion reconnaisse comme celui des messages envoyés. Vos lettres sont restées telles quelles. Regardez-y vous-même, avec votre logiciel de messagerie habituel ou sur le site du fournisseur.
mail-imap-refused = { $server } n’a pas fait ce que Clarion lui demandait pour votre dossier des messages envoyés. Il a dit : { $words }. Vos lettres sont restées telles quelles ; réessayez plus tard, ou regardez vous-même.
mail-imap-broken = La connexion à votre boîte chez { $server } s’est coupée : { $why }. Vos lettres sont restées telles quelles ; réessayez plus tard.
