# L’accueil au tout premier démarrage.

first-run-welcome = Bienvenue
first-run-lines = Clarion vous aide à écrire des lettres brèves et courtoises pour des personnes en danger. Quelques lignes sur vous, et vous pouvez commencer. Tout cela peut attendre.

# Phrases à trous : le champ suit les mots. Entre la ville et le pays : first-run-in.
first-run-my-name = Je m’appelle
first-run-name = Nom
first-run-name-example = Votre nom
first-run-write-from = J’écris de
first-run-town = Ville
first-run-town-example = Votre ville
first-run-in = pays :
first-run-country = Pays
first-run-country-none = Choisir un pays
first-run-country-clear = Aucun pays
first-run-country-filter = Tapez pour trouver un pays
first-run-country-nothing = Aucun pays ne porte ce nom ici.
first-run-write-in = Je peux écrire des lettres en
first-run-languages = Langues des lettres
first-run-languages-none = Choisir
first-run-replies = Les réponses par la poste m’arrivent à
first-run-address = Adresse postale
first-run-address-example = Rue et numéro
first-run-address-help = Si vous la donnez, donnez-la en entier, avec la ville et le pays : elle prend alors leur place sous vos lettres.
first-run-stop = .

first-run-ending = La fin de vos lettres
first-run-yours = Respectueusement,
first-run-place = { $town }, { $country }

first-run-leave = Par où partent les lettres ?
first-run-practise = S’exercer d’abord
first-run-practise-words = Les lettres vont dans une boîte sur cet ordinateur, où vous les lisez telles qu’elles arriveraient. Aucun compte n’est nécessaire.
first-run-own = Depuis ma propre boîte e-mail
first-run-own-words = Les réponses viennent à vous. Il vous faut votre serveur de messagerie, votre mot de passe, et deux minutes environ.
first-run-stays = Ce que vous écrivez reste sur cet ordinateur jusqu’à ce que vous l’envoyiez. Clarion ne contacte personne sans votre demande.

first-run-read = Lire le premier appel
first-run-appeals = Voir les appels
first-run-mail = Régler ma boîte e-mail
first-run-skip = Passer
