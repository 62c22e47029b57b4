# La même lettre dans une langue que l’on lit, à côté de la lettre elle-même.

reading-in = La lire en { $language }
reading-none = Il n’existe pas de version de cette lettre en { $language } pour comparer. Écrivez-la dans une langue que vous lisez, ou demandez à quelqu’un qui lit en { $letter } avant de l’envoyer.
reading-changed = Vous avez modifié cette lettre à la main. Là où vous l’avez fait, le texte en { $language } ci-dessous est celui des responsables et ne suit plus vos changements.
reading-passage-changed = Vous avez changé ceci. Le texte des responsables dit :
reading-passage-yours = Vous avez écrit ceci. Il n’y en a pas de version en { $language }.
reading-own-words = Vos propres mots, tels que vous les avez tapés
reading-subject = En { $language }
reading-line = En { $language }, qui n’est pas l’une de vos langues
