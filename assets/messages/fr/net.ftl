# Le chemin jusqu’à un serveur : ce qui empêche une connexion, ou l’empêche d’être privée.
# $why : les mots du système ou du proxy.

net-no-such-server = Il n’y a pas de serveur nommé « { $server } », ou il n’y a pas de réseau. Rien n’a été envoyé. Regardez l’orthographe dans les réglages, et si d’autres programmes ont accès à internet.
net-onion = { $server } est une adresse onion : seul Tor peut la joindre. Rien n’a été demandé ni envoyé. Saisissez le proxy de Tor dans les réglages, le plus souvent 127.0.0.1:9050.
net-no-route = { $server } ne répond pas sur le port { $port } : { $why }. Rien n’a été envoyé. Le réseau est peut-être coupé, ou le port n’est pas le bon : c’est le plus souvent 465, ou 587 avec STARTTLS.
net-proxy = Le proxy { $proxy } ne laisse pas passer Clarion : { $why }. Rien n’a été envoyé, et rien ne passe par ailleurs : vos lettres attendent. Regardez si le proxy est en marche (pour Tor : si Tor est en marche) et si son adresse dans les réglages est juste.
net-beyond-proxy = Le proxy { $proxy } est en marche, mais ne joint pas { $server } sur le port { $port } : { $why }. Rien n’a été envoyé, et rien ne passe par ailleurs. Regardez le nom du serveur dans les réglages ; certains serveurs refusent Tor, réessayez donc aussi plus tard.
net-ca-file = Le fichier de certificat { $path } ne peut pas servir : { $why }. Choisissez dans les réglages un fichier PEM avec le certificat de l’autorité.
net-no-trust = La liste des certificats de confiance de cet ordinateur ne peut pas servir : { $why }. Aucun serveur ne peut donc être reconnu, et rien n’a été envoyé. Installez ou réparez cette liste : sous Linux, elle s’appelle le plus souvent ca-certificates.
net-broken = La connexion à { $server } s’est coupée : { $why }. Rien n’a été envoyé ; on peut réessayer.
net-too-long = La réponse de { $server } dépasse { $max-kb } ko, elle n’a donc pas été lue. Rien n’a été changé. Saisissez à la main ce qu’il vous faut.
net-not-private = { $address } n’est pas une adresse privée (https://…), rien n’y a donc été demandé.
net-no-records-by-proxy = Quand un proxy est réglé, Clarion ne demande pas aux serveurs de noms le service de messagerie d’un fournisseur : cette question contournerait le proxy. Saisissez les serveurs à la main.
net-no-randomness = Cet ordinateur ne donne pas de nombres aléatoires en ce moment, et il en faut au proxy pour tenir vos comptes séparés. Rien n’a été envoyé. Réessayez après un redémarrage.

# Le certificat présenté ; partie des messages qui suivent.
net-certificate = { $certificate ->
    [others] Son certificat vaut pour { $names }, émis par « { $issuer } », valable du { $from } au { $until }.
    [named] Son certificat vaut pour « { $subject } », émis par « { $issuer } », valable du { $from } au { $until }.
   *[unread] Il n’a présenté aucun certificat lisible.
}
net-tls-untrusted = Personne en qui cet ordinateur a confiance ne se porte garant de { $server }, donc ni mot de passe ni lettre n’y sont allés. { net-certificate } Si c’est le serveur de votre organisation, demandez le fichier de son autorité de certification et ajoutez-le dans les réglages.
net-tls-wrong-name = Ce qui répond comme { $server } présente un certificat pour un autre nom, donc ni mot de passe ni lettre n’y sont allés. { net-certificate } Regardez le nom du serveur dans les réglages ; sur un réseau inconnu, essayez-en un autre.
net-tls-expired = Le certificat de { $server } a expiré, donc ni mot de passe ni lettre n’y sont allés. { net-certificate } C’est à l’équipe de ce serveur de le renouveler ; regardez aussi si l’horloge de cet ordinateur est juste.
net-tls-not-yet-valid = Le certificat de { $server } n’est pas encore valable, donc ni mot de passe ni lettre n’y sont allés. { net-certificate } Regardez si l’horloge de cet ordinateur est juste.
net-tls-revoked = Le certificat de { $server } a été révoqué par l’autorité qui l’avait donné, donc ni mot de passe ni lettre n’y sont allés. { net-certificate } C’est à l’équipe de ce serveur de le renouveler ; sur un réseau inconnu, essayez-en un autre.
net-tls-not-tls = { $server } répond, mais pas en privé (TLS) sur ce port. Rien n’a été envoyé. Le port 465 est pour TLS, le port 587 pour STARTTLS : choisissez la paire qu’indique votre fournisseur.
net-tls-other = La connexion à { $server } n’a pas pu devenir privée : { $why }. Rien n’a été envoyé.
