# La page d’un appel.

appeal-of-open = { $country }, appel du { $date }. Écrire jusqu’au { $last }.
appeal-of-closed = { $country }, appel du { $date }. Clos depuis le { $last }.
appeal-of-stopped = { $country }, appel du { $date }. Arrêté le { $last } par ses responsables.
appeal-stopped-banner = Les responsables ont arrêté cette action. { $why }
appeal-source = { $date }, source { $number }
appeal-asks = Ce qui est demandé, et à qui
appeal-ask-letters = { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}
appeal-story = Ce qui s’est passé
appeal-sources = Sources
appeal-source-line = { $number }. { $text }
appeal-issued-by = Publié par : { $organisation }.
appeal-updates = Nouvelles

appeal-your-letters = Vos lettres
appeal-how = Vous choisissez à qui écrire, ajoutez une phrase à vous, et voyez chaque lettre avant qu’elle parte. Dix minutes environ.
appeal-how-begun = { $drafts ->
    [one] Une lettre est commencée et enregistrée sur cet ordinateur. Reprenez où vous en étiez.
   *[other] { $drafts } lettres sont commencées et enregistrées sur cet ordinateur. Reprenez où vous en étiez.
}
appeal-write = Écrire une lettre
appeal-continue = Continuer d’écrire
appeal-choose = Choisir à qui écrire
appeal-practised = { $written ->
    [0] Aucun exercice encore sur { $all }
    [one] { $written } exercice sur { $all }, le { $date }
   *[other] { $written } exercices sur { $all }, le dernier le { $date }
}
appeal-written = { $written ->
    [0] Aucune lettre encore sur { $all }
    [one] { $written } lettre sur { $all }, le { $date }
   *[other] { $written } lettres sur { $all }, la dernière le { $date }
}
