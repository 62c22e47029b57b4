# Le fichier qui garde les brouillons, la boîte d’envoi et l’historique.

store-folder = Le dossier de vos lettres ne peut pas être créé : { $path } ({ $reason }). Rien n’a été changé. Créez le dossier vous-même, ou choisissez-en un autre avec --profile, puis relancez Clarion.
store-cannot-open = Le fichier de vos lettres ne peut pas être ouvert : { $path } ({ $reason }). Il est resté tel quel. Vérifiez qu’il vous appartient et que son disque est branché, puis relancez Clarion.
store-locked = Un autre programme utilise le fichier de vos lettres : { $path }. Rien n’a été changé, et ce que vous avez tapé est toujours à l’écran. Fermez l’autre programme, ou attendez qu’il ait fini, et réessayez.
store-read-only = Le fichier de vos lettres peut être lu mais pas écrit : { $path }. Rien n’a été changé, et ce que vous avez tapé est toujours à l’écran. Autorisez l’écriture dans ce fichier et son dossier, et réessayez.
store-corrupt = Le fichier de vos lettres est abîmé : { $path } ({ $detail }). Il n’a pas été touché, et Clarion n’en commencera pas un vide à sa place. Mettez-y une copie de votre sauvegarde, avec les fichiers voisins qui finissent par -wal et -shm ; ou déplacez-les tous dans un autre dossier pour commencer sans vos lettres.
store-not-ours = Ce fichier n’a pas été fait par Clarion, ou son début est abîmé : { $path }. Il n’a pas été touché, et Clarion n’en commencera pas un vide à sa place. Mettez-y une copie de votre sauvegarde, ou déplacez le fichier dans un autre dossier pour commencer sans vos lettres.
store-missing = Le fichier de vos lettres manque : { $path }. Il en reste une partie, { $journal }, qui contient peut-être vos lettres les plus récentes : Clarion ne commencera donc pas un fichier vide. Remettez le fichier manquant à côté d’elle, ou déplacez cette partie dans un autre dossier pour commencer sans vos lettres.
store-newer = Une version plus récente de Clarion a écrit le fichier de vos lettres : { $path }. Il n’a pas été touché. Installez la dernière version de Clarion pour l’ouvrir.
store-full = Le disque est plein, ceci n’a donc pas pu être enregistré dans { $path }. Rien n’est perdu : ce qui était enregistré est à l’abri, et ce que vous venez de taper est toujours à l’écran. Faites un peu de place sur le disque, et réessayez.
store-not-allowed = Cette lettre a avancé entre-temps, cela n’est donc plus possible. Rien n’a été changé. Rouvrez-la pour voir où elle en est.
store-no-letter = Cette lettre n’est pas dans la boîte d’envoi. Rien n’a été changé. Rouvrez la liste des lettres.
store-not-claimed = Une autre fenêtre de Clarion s’occupe de cette lettre. Rien n’a été changé.
store-replaced = Vous avez retiré cette lettre, ou l’avez récrite, et il y en a une autre à sa place ; celle-ci reste donc où elle est. Rien n’a été changé.
store-other-draft = Une autre lettre de vous à ce destinataire est en cours d’écriture ou en route. Rien n’a été changé. Quand elle sera partie, ou son brouillon supprimé, celle-ci pourra être récrite. Si vous ne voyez pas ce brouillon, choisissez de nouveau ce destinataire dans l’appel : ses mots ont été gardés.
store-wrong-carrier = Une lettre d’exercice ne peut aller que dans la boîte d’entraînement, et une vraie que vers un compte. Rien n’a été mis en file.
store-other = Le fichier de vos lettres n’a pas pu servir : { $path } ({ $reason }). Rien n’a été changé, et ce que vous avez tapé est toujours à l’écran. Réessayez ; si cela se reproduit, relancez Clarion.

# Lignes du journal d’une lettre.

store-log-queued = Prête à partir
store-log-queued-practice = Prête pour la boîte d’entraînement
store-log-claimed = En route vers le serveur
store-log-body-begins = La lettre est en cours de remise
store-log-held-back = L’envoi du texte n’a pas commencé : rien de la lettre n’est parti
store-log-accepted = Prise par le serveur
store-log-copy-lost = La copie pour { $address } n’est pas partie. Le serveur en a dit : { $words }. La lettre elle-même a été envoyée. Clarion ne réessaie pas la copie : ce serait une autre lettre.
store-log-copy-refused = La copie pour { $address } n’est pas partie. Le serveur en a dit : { $words }. Cela ne dit rien de la lettre elle-même.
store-log-refused = Refusée, et pas envoyée
store-log-unreadable = Pas envoyée : ce qui est gardé de cette lettre est abîmé et ne peut pas être lu. Les autres lettres continuent. Écrivez celle-ci à nouveau, ou rétablissez le fichier des lettres depuis votre sauvegarde.
store-log-deferred = Pas encore prise ; un nouvel essai suivra
store-log-put-off-too-often = { $tries ->
    [one] Remise à plus tard une fois, et pas envoyée. Regardez ci-dessous ce que dit le serveur, et renvoyez-la quand vous pensez qu’elle peut passer.
   *[other] Remise à plus tard { $tries } fois, et pas envoyée. Regardez ci-dessous ce que dit le serveur, et renvoyez-la quand vous pensez qu’elle peut passer.
}
store-log-let-go-on = L’appel est rouvert ; elle est prête à partir
store-log-broken-off = Cette tentative a été abandonnée avant le départ de la lettre ; elle est de nouveau prête à partir
store-log-found-unsent = Clarion a été fermé avant le départ de la lettre ; elle est de nouveau prête à partir
store-log-found-unsure = Clarion a été fermé pendant la remise de la lettre, elle a donc pu être prise ou non
store-log-called-back = Retirée
store-log-marked-sent = Marquée par vous comme envoyée
store-log-sent-again = De nouveau prête à partir, comme vous l’avez demandé
store-log-written-anew = Récrite : ses mots sont dans un brouillon, et cette lettre ne part pas
store-log-nothing-known = On ne sait plus ce qui s’est passé
