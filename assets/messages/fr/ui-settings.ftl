# Les réglages.

ui-settings-title = Réglages
ui-settings-topic = Sujet
ui-settings-you = Vous
ui-settings-mail = Compte e-mail
ui-settings-languages = Langues
ui-settings-look = Aspect et taille du texte
ui-settings-safety = Sécurité
ui-settings-about = À propos de Clarion
ui-settings-afresh = Repartir de nouveaux réglages
ui-settings-optional = Facultatif
ui-settings-kept = Gardé sur cet ordinateur pendant que vous tapez.

# Vous

ui-settings-name = Nom
ui-settings-email = Adresse e-mail
ui-settings-email-help = Pour les lettres d’exercice. Les vraies partent de votre compte e-mail.
ui-settings-email-wrong = Une adresse contient un @, comme name@example.org.
ui-settings-town = Ville
ui-settings-country = Pays
ui-settings-no-country = Non indiqué
ui-settings-profession = Profession
ui-settings-address = Adresse postale
ui-settings-address-help = L’adresse entière, avec la ville et le pays : elle figure sous votre nom dans les lettres.

# Compte e-mail

ui-settings-no-account = Les lettres vont dans la boîte d’entraînement sur cet ordinateur. Pour les envoyer à leurs destinataires, ajoutez la boîte e-mail d’où vous écrivez.
ui-settings-add = Ajouter un compte
ui-settings-add-another = Ajouter un autre compte
ui-settings-all-accounts = Tous les comptes
ui-settings-accounts-text = Les nouvelles lettres vont là où vous le choisissez ici. Celles qui attendent gardent le compte avec lequel elles ont été envoyées.
ui-settings-account-default = Les nouvelles lettres partent d’ici, par { $server }, port { $port }.
ui-settings-account-other = Par { $server }, port { $port }.
ui-settings-change = Modifier
ui-settings-change-one = Modifier { $address }
ui-settings-change-title = Modifier le compte
ui-settings-remove-short = Retirer
ui-settings-remove-one = Retirer { $address }
ui-settings-account-taken = Il y a déjà un compte avec cette adresse. Modifiez plutôt celui-là.
ui-settings-way-practice = S’exercer
ui-settings-way-practice-text = Les lettres vont dans une boîte sur cet ordinateur, où vous les lisez telles qu’elles arriveraient.
ui-settings-account-address = Votre adresse e-mail

# Trouver les serveurs

ui-settings-find = Trouver les réglages
ui-settings-find-help = Clarion regarde d’abord dans son propre tableau, sans rien demander à personne.
ui-settings-by-hand = Saisir les serveurs à la main
ui-settings-not-known = Le tableau de Clarion n’a pas ces réglages. Vous pouvez demander ailleurs, une question à la fois. Rien n’est demandé avant que vous appuyiez sur un bouton.
ui-settings-ask-host = Demander à { $host }
ui-settings-ask-mail-host = Demander qui reçoit le courrier de { $domain }
ui-settings-ask-records = Demander { $domain } aux serveurs de noms
ui-settings-ask-names = Essayer les noms usuels de { $domain }
ui-settings-asking = En attente d’une réponse. Vous pouvez continuer pendant ce temps.
ui-settings-asked-elsewhere = Les réglages se trouveraient ailleurs. Le bouton suivant y demande.
ui-settings-asked-nothing = Rien n’est connu là-bas. Essayez le suivant, ou saisissez les serveurs à la main.
ui-settings-found = Ce qui a été trouvé
ui-settings-found-smtp = Les lettres partent par { $host }, port { $port }.
ui-settings-found-imap = La boîte se lit sur { $host }, port { $port }.
ui-settings-found-user = Vous vous identifiez comme { $user }.
ui-settings-use = Utiliser ces réglages

# Serveurs

ui-settings-server = Serveur de messagerie
ui-settings-server-example = Par exemple mail.example.org
ui-settings-server-wrong = Écrivez seulement le nom du serveur, par exemple mail.example.org.
ui-settings-port = Port
ui-settings-port-wrong = Un port est un nombre, le plus souvent 465 ou 587.
ui-settings-security = Sécurité
ui-settings-security-tls = Chiffrée dès le début
ui-settings-security-starttls = Chiffrée après un salut (STARTTLS)
ui-settings-user = Nom d’utilisateur
ui-settings-user-help = Le plus souvent votre adresse e-mail entière. Dans ce cas, laissez vide.

# Identification

ui-settings-sign-in = Identification
ui-settings-by-browser = Par le navigateur
ui-settings-by-browser-text = Votre fournisseur vous y demande si Clarion peut envoyer. Clarion ne voit jamais votre mot de passe.
ui-settings-by-password = Par un mot de passe
ui-settings-by-password-text = De préférence un que votre fournisseur crée pour Clarion seul.
ui-settings-sign-in-browser = Enregistrer et s’identifier au navigateur
ui-settings-sign-in-device = Enregistrer et s’identifier par code sur un autre appareil
ui-settings-sign-in-proxy = Votre navigateur ne passe pas par le proxy de Clarion : votre fournisseur voit d’où vous vous identifiez. Si cela ne doit pas être, identifiez-vous avec un code, dans un navigateur qui y passe, comme Tor Browser.
ui-settings-signing = L’identification commence.
ui-settings-sign-in-waits = Votre navigateur montre la page de votre fournisseur. Donnez-y votre accord, puis revenez.
ui-settings-open-page = Rouvrir la page
ui-settings-sign-in-stop = Ne plus attendre
ui-settings-signed-in = Votre identification est faite.
ui-settings-code-text = Sur un téléphone ou un autre ordinateur, ouvrez { $page } et tapez ce code :
ui-settings-code-copy = Copier le code
ui-settings-code-copied = Le code est dans le presse-papiers.
ui-settings-code-waits = Clarion attend que vous y ayez donné votre accord.
ui-settings-page-title = Clarion
ui-settings-page-done = Votre identification est faite. Vous pouvez fermer cette page et revenir à Clarion.
ui-settings-page-denied = Votre fournisseur n’a pas laissé entrer Clarion. Revenez à Clarion pour voir ce que vous pouvez faire.
ui-settings-page-stranger = Cette page ne sert qu’à une identification que Clarion vient de commencer. Vous pouvez la fermer.
ui-settings-password = Mot de passe
ui-settings-password-show = Montrer le mot de passe
ui-settings-password-help = Va dans le trousseau de cet ordinateur, jamais dans un fichier. Beaucoup de fournisseurs veulent ici un mot de passe d’application : créez-en un sur leur site.
ui-settings-password-kept = Laissez vide pour garder celui que vous avez enregistré.
ui-settings-password-none = Aucun mot de passe n’est enregistré : les lettres attendent que vous le tapiez.
ui-settings-password-unknown = Laissez vide pour garder celui qui est enregistré, s’il y en a un.
ui-settings-password-session = Clarion garde ce que vous avez tapé jusqu’à ce que vous le fermiez.
ui-settings-password-missing = Tapez le mot de passe que votre fournisseur vous a donné pour les logiciels de messagerie.
ui-settings-password-refused = Pas accepté. Collez plutôt un mot de passe d’application.

# Autres réglages d’un compte

ui-settings-further = Plus de réglages
ui-settings-further-less = Moins de réglages
ui-settings-imap = Serveur de réception (IMAP)
ui-settings-imap-example = Par exemple imap.example.org
ui-settings-imap-port = Son port
ui-settings-imap-security = Sa sécurité
ui-settings-imap-help = Avec lui, Clarion peut ranger les lettres envoyées dans votre dossier des messages envoyés, et y regarder quand il n’est pas sûr qu’une lettre soit partie ; si vous recevez une copie de vos lettres, il la cherche aussi dans votre boîte de réception.
ui-settings-keep-in-sent = Garder les lettres parmi les messages envoyés
ui-settings-copy-to-self = M’envoyer une copie de chaque lettre
ui-settings-letters-a-day = Lettres par jour
ui-settings-letters-a-day-help = Vide : autant que votre fournisseur est connu pour en permettre.
ui-settings-letters-a-day-wrong = Écrivez un nombre au-dessus de zéro, ou laissez vide.
ui-settings-ca-file = Votre propre autorité de certification
ui-settings-ca-file-help = Un fichier PEM, pour une organisation qui signe elle-même le certificat de son serveur de messagerie.
ui-settings-ca-file-choose = Choisir un fichier

# La vérification

ui-settings-save-only = Enregistrer sans vérifier
ui-settings-check = Enregistrer et m’envoyer une lettre d’essai
ui-settings-check-again = Enregistrer et revérifier
ui-settings-check-title = Vérification de la connexion
ui-settings-check-safe = Tant que cela ne marche pas, les lettres attendent ici ou vont dans la boîte d’entraînement. Rien n’est perdu.
ui-settings-step-pending = Vient ensuite.
ui-settings-step-good = C’est bon.
ui-settings-test-subject = Une lettre d’essai à vous-même
ui-settings-test-body =
    Bonjour,

    Cette lettre montre que votre compte e-mail fonctionne. Vous vous l’êtes écrite ; personne d’autre ne l’a reçue.
ui-settings-remove = Retirer le compte
ui-settings-remove-title = Retirer ce compte ?
ui-settings-remove-text = Son mot de passe est oublié. Si les nouvelles lettres partaient d’ici, elles vont à nouveau dans la boîte d’entraînement. Les lettres que vous avez envoyées restent dans votre liste.
ui-settings-remove-keep = Le garder

# L’envoi, pour tous les comptes

ui-settings-sending = Envoi
ui-settings-undo = Délai pour retirer une lettre
ui-settings-undo-help = Après un appui sur Envoyer, les lettres attendent ce délai sur votre ordinateur.
ui-settings-undo-secs = { $secs ->
    [0] Aucun
    [one] { $secs } seconde
   *[other] { $secs } secondes
}
ui-settings-pause = Pause entre deux lettres
ui-settings-pause-help = Les fournisseurs se fient plus à un rythme régulier qu’à une salve.
ui-settings-pause-secs = { $secs ->
    [0] Aucune
    [one] Environ { $secs } seconde
   *[other] Environ { $secs } secondes
}
ui-settings-hours = Envoyer à certaines heures de la journée seulement
ui-settings-hours-from = De
ui-settings-hours-to = À

# Réseau

ui-settings-network = Réseau
ui-settings-proxy-none = Les connexions vont tout droit à votre serveur de messagerie.
ui-settings-proxy-set = Toute connexion passe par { $proxy }, ou pas du tout.
ui-settings-proxy = Proxy SOCKS
ui-settings-proxy-example = Par exemple 127.0.0.1:9050 pour Tor
ui-settings-proxy-help = Clarion ne cherche alors aucun nom lui-même, et ne passe jamais par ailleurs quand le proxy ne répond pas.
ui-settings-proxy-wrong = Écrivez le proxy comme nom et port, par exemple 127.0.0.1:9050.
ui-settings-proxy-use = Utiliser ce proxy
ui-settings-proxy-off = Se passer de proxy

# Langues et aspect

ui-settings-languages-text = Chaque destinataire reçoit sa lettre dans la langue qu’il préfère. Dites ici quelles langues vous lisez : à côté d’une lettre écrite dans une autre, Clarion vous montre la même lettre dans la vôtre.
ui-settings-look-system = Comme cet ordinateur
ui-settings-look-system-text = Clair le jour et sombre la nuit, si votre ordinateur le fait.
ui-settings-look-light = Clair
ui-settings-look-light-text = Mots sombres sur fond clair.
ui-settings-look-dark = Sombre
ui-settings-look-dark-text = Mots clairs sur fond sombre.
ui-settings-text-size = Taille du texte
ui-settings-text-sample = Excellence, je vous écris au sujet de la population de Homs.

# Sécurité et à propos

ui-settings-safety-kept = Les brouillons, les lettres et les réglages sont gardés sur cet ordinateur seulement, dans vos propres dossiers.
ui-settings-safety-password = Votre mot de passe est dans le trousseau de cet ordinateur, jamais dans un fichier.
ui-settings-safety-leaves = Une lettre ne part que quand vous l’envoyez, seulement vers le serveur de messagerie que vous avez saisi, et toujours chiffrée.
ui-settings-safety-never = Clarion ne contacte personne sans votre demande : pas de recherche de mises à jour, pas de comptage, pas d’images du web.
ui-settings-safety-header = L’en-tête d’une lettre porte votre nom et votre adresse tels que vous les avez tapés, et ni le nom de votre ordinateur ni celui de ce programme.
ui-settings-safety-practice = Les lettres d’exercice ne quittent jamais cet ordinateur.
ui-settings-about-what = Clarion aide à écrire des lettres courtoises, exactes et personnelles pour les droits humains, et à les envoyer depuis sa propre boîte e-mail.
ui-settings-about-licence = C’est un logiciel libre, sous la licence MIT ou la licence Apache 2.0, à votre choix.
ui-settings-about-fonts = Les lettres sont composées en Literata, tout le reste en Source Sans 3, toutes deux sous la SIL Open Font License. Icônes : Phosphor, sous la licence MIT.
ui-settings-version = Version { $version }
