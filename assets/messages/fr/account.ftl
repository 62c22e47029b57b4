# La configuration d’un compte à partir de son adresse, et l’identification par le navigateur.

account-ask-page-address = Demander à { $host } ses réglages de messagerie, en privé (HTTPS). Il apprend que quelqu’un de votre domaine les demande. L’adresse qui lui est donnée commence par « { $nobody } », jamais par votre nom.
account-ask-page = Demander à { $host } ses réglages de messagerie, en privé (HTTPS). Il n’apprend rien de vous.
account-ask-page-next = Les réglages se trouveraient chez { $host }. Y demander, en privé (HTTPS) ? Il n’apprend rien de vous.
account-ask-mail-host = Demander aux serveurs de noms qui reçoit le courrier de { $domain } : c’est peut-être un fournisseur que Clarion connaît. Ces questions circulent à découvert : d’autres personnes sur votre réseau peuvent voir le domaine, et rien de plus.
account-ask-records = Demander aux serveurs de noms où { $domain } tient son courrier. Ces questions circulent à découvert : d’autres personnes sur votre réseau peuvent voir le domaine, et rien de plus.
account-ask-names = Essayer les noms habituels, comme smtp.{ $domain } et imap.{ $domain }, et voir si un serveur de messagerie répond. Il n’apprend rien de vous.

account-found-table = Voici les réglages que Clarion connaît pour { $provider } : { $host }. Rien n’a été demandé à personne.
account-found-page = { $page } indique que les lettres se remettent à { $host }.
account-found-mail-host = Les serveurs de noms indiquent que { $provider } reçoit le courrier de { $domain }. Clarion connaît ses réglages : { $host }. Ne continuez que si c’est bien chez { $provider } que vous ouvrez votre messagerie.
account-found-records = Les serveurs de noms indiquent que { $domain } prend les lettres à { $host }.
account-found-names = Un serveur de messagerie répond à { $host }. Il porte le nom habituel ; votre fournisseur sait si c’est le vôtre.
account-found-elsewhere = { $host } est hors de { $domain }. C’est souvent le cas quand le courrier est géré ailleurs ; ne continuez que si ce nom est bien celui de votre fournisseur.

# $why : les mots du service ou du système.
account-page = Les réglages reçus ne peuvent pas servir : { $why }. Rien n’a été changé. Essayez une autre voie, ou saisissez les serveurs à la main.
account-no-client = L’identification à { $service } par le navigateur n’est pas prévue dans cet exemplaire de Clarion. Vos lettres attendent. Utilisez un mot de passe que { $service } crée pour un seul programme, ou demandez à l’organisation qui vous a donné Clarion.
account-no-client-id = { $service } n’accepte l’identification par le navigateur que pour les programmes qu’il connaît, et cet exemplaire de Clarion n’y est pas enregistré. Une organisation enregistre le sien sur { $page } : comme programme de bureau, avec retour à { $redirect }. L’identifiant client qu’elle reçoit va dans config/providers.toml avant que Clarion soit compilé.
account-no-device = { $service } ne donne pas de code pour un autre appareil. Identifiez-vous par le navigateur sur cet ordinateur.
account-table = Le tableau des fournisseurs a pour { $service } une adresse qui ne peut pas servir : { $why }. Rien n’a été demandé. Dites-le à l’organisation qui vous a donné Clarion.
account-no-way-back = Le navigateur n’a pas pu revenir à Clarion, car cet ordinateur ne lui donne pas de port : { $why }. Réessayez, ou identifiez-vous par un code sur un autre appareil.
account-denied = { $service } n’a pas laissé entrer Clarion : { $why }. Si vous vouliez donner votre accord, identifiez-vous à nouveau. Vos lettres attendent.
account-too-late = L’identification a pris trop de temps, Clarion ne l’attend plus. Rien n’a été changé. Identifiez-vous à nouveau quand vous aurez le temps.
account-cancelled = L’identification a été annulée. Rien n’a été changé.
account-lapsed = { $service } n’accepte plus l’accord que vous aviez donné : { $why }. Vos lettres attendent. Identifiez-vous à nouveau dans les réglages.
account-refused = { $service } refuse l’identification : { $why }. Vos lettres attendent. Identifiez-vous à nouveau dans les réglages, ou demandez à l’organisation qui vous a donné Clarion.
account-answer = { $service } n’a pas répondu comme il faut : { $why }. Vos lettres attendent, et Clarion réessaie.

account-only-tokens = { $provider } ne laisse entrer les logiciels de messagerie que par le navigateur : aucun mot de passe n’y sert.

account-steps-google = Chez Google : ouvrez myaccount.google.com, choisissez « Sécurité », activez la validation en deux étapes, puis cherchez-y « Mots de passe des applications » et créez-en un pour Clarion. Avec la Protection Avancée, ou si une organisation les a désactivés, il n’y en a pas.
account-steps-yahoo = Chez Yahoo et AOL : ouvrez la page Sécurité de votre compte, choisissez « Générer un mot de passe d’application » et créez-en un pour Clarion.
account-steps-att = Chez AT&T : ouvrez votre profil, choisissez « Sign-in info », puis « Secure mail key », et créez-en une pour Clarion.
account-steps-icloud = Chez Apple : ouvrez account.apple.com, choisissez « Connexion et sécurité », puis « Mots de passe pour application », et créez-en un pour Clarion. L’identification à deux facteurs doit être activée.
account-steps-fastmail = Chez Fastmail : ouvrez les réglages (Settings), choisissez « Privacy & Security », puis « Connected apps & API tokens », et créez un mot de passe d’application pour le courrier (Mail).
account-steps-zoho = Chez Zoho : ouvrez accounts.zoho.com, choisissez la sécurité (Security), puis « App Passwords », et créez-en un pour Clarion. Il faut parfois activer d’abord SMTP dans les réglages du courrier.
account-steps-yandex = Chez Yandex : autorisez les logiciels de messagerie dans les réglages de la boîte, puis ouvrez id.yandex.com, choisissez la sécurité (Security), puis « App passwords », et créez-en un pour le courrier (Mail).
account-steps-mailru = Chez Mail.ru : ouvrez la page de sécurité (Security) du compte, choisissez « Passwords for external applications » et créez-en un pour Clarion.
account-steps-gmx = Chez GMX et WEB.DE : ouvrez les réglages de la boîte et activez l’accès POP3 et IMAP. Avec l’authentification à deux facteurs, créez-y aussi un mot de passe d’application ; sinon, votre mot de passe habituel convient.
account-steps-code = Chez ce fournisseur : ouvrez les réglages de la boîte, activez SMTP et utilisez le code d’autorisation reçu à la place du mot de passe.
account-steps-naver = Chez Naver : activez SMTP dans les réglages de la boîte. Avec la validation en deux étapes, créez un mot de passe d’application dans la page de sécurité de votre compte.
account-steps-other = Cherchez chez { $provider } un mot de passe d’application : beaucoup de fournisseurs en créent un pour un seul programme, et n’acceptent que celui-là. S’il n’y en a pas, votre mot de passe habituel convient.
