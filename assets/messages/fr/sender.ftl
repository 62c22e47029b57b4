# Pourquoi des lettres attendent avant même qu’un serveur soit joint.

sender-no-account = Il n’y a plus de compte « { $account } » dans les réglages, ses lettres attendent donc. Ajoutez à nouveau le compte sous le même nom, ou retirez les lettres.
sender-no-password = Le mot de passe du compte « { $account } » n’est pas là, ses lettres attendent donc. Saisissez-le dans les réglages, et elles partent.
sender-no-thread = Le système n’a pas laissé Clarion faire deux choses à la fois ({ $reason }), aucune lettre ne part donc en ce moment. Elles sont à l’abri et attendent. Fermez quelques programmes et relancez Clarion.
sender-offline = Il n’y a pas de connexion à { $server } en ce moment. Les lettres attendent, et partent quand la connexion revient.

sender-kept = Une copie est dans le dossier « { $folder } » de votre boîte
sender-kept-already = Elle est dans le dossier « { $folder } » de votre boîte
