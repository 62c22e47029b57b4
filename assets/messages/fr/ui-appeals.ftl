# La liste des appels.

appeals-title = Appels
appeals-first = Le plus urgent : { $country }, jusqu’au { $date }.
appeals-first-today = Le plus urgent : { $country }, dernier jour aujourd’hui.
appeals-all-closed = Aucun appel n’est ouvert en ce moment. Vous pouvez vous exercer avec ceux-ci : rien ne quitte cet ordinateur.

appeals-today = Ce jour
appeals-today-words = Dernier jour
appeals-days-words = { $days ->
    [one] jour restant
   *[other] jours restants
}
appeals-days-chip = { $days ->
    [0] C’est aujourd’hui le dernier jour
    [one] 1 jour restant, jusqu’au { $date }
   *[other] { $days } jours restants, jusqu’au { $date }
}
appeals-write-by = Date limite
appeals-closed = Clos
appeals-closed-since = Depuis { $month }
appeals-closed-chip = Clos depuis { $month }
appeals-stopped = Arrêté
appeals-stopped-since = Le { $date }
appeals-stopped-chip = Arrêté le { $date } par ses responsables
appeals-stopped-why = Les responsables ont arrêté cette action. { $why }

appeals-new-update = Du nouveau
appeals-for-practice = Pour s’exercer
appeals-own = Votre copie

appeals-read = Lire l’appel
appeals-continue = Continuer d’écrire
appeals-practise = S’exercer

appeals-practised = { $written ->
    [0] Aucun exercice encore sur { $all }
    [one] { $written } exercice sur { $all }
   *[other] { $written } exercices sur { $all }
}
appeals-written = { $written ->
    [0] Aucune lettre encore sur { $all }
    [one] { $written } lettre sur { $all }
   *[other] { $written } lettres sur { $all }
}
# $said : l’avancement, tel que ci-dessus.
appeals-waiting = { $said }, { $waiting } en attente
# Ce qu’un lecteur d’écran dit d’une carte, après son titre.
appeals-sentence = { $country }. { $when }. { $progress }.

appeals-broken = L’appel du dossier { $name } ne peut pas être ouvert. Rien n’y a été changé, et vos lettres sont à l’abri.

appeals-mend = Corriger dans Organiser

appeals-empty = Pas encore d’appels
appeals-empty-lines = Un appel dit ce qui s’est passé, ce qui est demandé, et à qui. Votre groupe l’envoie sous forme d’un dossier de petits fichiers : ajoutez-le ici. Vous pouvez aussi créer le vôtre.
appeals-make = Créer un appel

appeals-add = Ajouter un appel
appeals-add-words = Choisissez le dossier envoyé par votre groupe : celui qui contient le fichier appeal.toml. Clarion le copie parmi vos propres appels et laisse le dossier tel quel.
appeals-add-folder = Dossier
appeals-add-example = Par exemple /home/maria/Downloads/osmer-bay
appeals-add-choose = Choisir un dossier
appeals-add-do = Ajouter cet appel
appeals-cancel = Annuler
