# Le rail, la barre au-dessus d’un appel, et ce que tous les écrans partagent.

ui-shell-name = Clarion
ui-shell-appeals = Appels
ui-shell-letters = Lettres
ui-shell-organise = Organiser
ui-shell-settings = Réglages
ui-shell-letters-need-you = { $count ->
    [one] { $count } point à traiter
   *[other] { $count } points à traiter
}
ui-shell-sending-as = Envoi depuis
ui-shell-practice-mailbox = Boîte d’entraînement
ui-shell-practice-stays = Aucune lettre ne quitte cet ordinateur.

ui-shell-back = Retour
ui-shell-letters-left = Retour à vos lettres
ui-shell-step-read = Lire
ui-shell-step-choose = Choisir
ui-shell-step-write = Écrire
ui-shell-step-review = Relire
ui-shell-practice = Exercice
ui-shell-practice-long = Exercice : rien ne quitte cet ordinateur
ui-shell-days-left = { $count ->
    [0] Dernier jour
    [one] { $count } jour restant
   *[other] { $count } jours restants
}
