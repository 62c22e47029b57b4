# How dates, times, names and lists are written.

# Names of days and months, and the order of a date, come from Unicode’s language data. These put them
# together. A weekday with its date must read well behind “by”, “since” and “on”.
format-date-weekday = { $weekday } { $date }
format-date-time = { $day }, { $time }
format-days-many = du { $first } au { $last }
format-today = Aujourd’hui
format-yesterday = Hier
format-percent = { $number } %

format-channel-email = E-mail
format-channel-post = Courrier postal
format-channel-phone = Téléphone
format-channel-form = Formulaire sur un site

format-state-queued = En attente
format-state-sending = En cours d’envoi
format-state-handed-over = Remise au serveur
format-state-sent = Envoyée
format-state-refused = Refusée
format-state-unsure = Incertaine
format-state-cancelled = Retirée

# Languages by their ISO 639 code, as Unicode’s CLDR names them.
format-language = { $code ->
    [af] afrikaans
    [am] amharique
    [ar] arabe
    [az] azerbaïdjanais
    [be] biélorusse
    [bg] bulgare
    [bn] bengali
    [bs] bosniaque
    [ca] catalan
    [ckb] sorani
    [cs] tchèque
    [cy] gallois
    [da] danois
    [de] allemand
    [dv] maldivien
    [el] grec
    [en] anglais
    [eo] espéranto
    [es] espagnol
    [et] estonien
    [eu] basque
    [fa] persan
    [fi] finnois
    [fr] français
    [ga] irlandais
    [gl] galicien
    [gu] goudjarati
    [ha] haoussa
    [he] hébreu
    [hi] hindi
    [hr] croate
    [hu] hongrois
    [hy] arménien
    [id] indonésien
    [is] islandais
    [it] italien
    [ja] japonais
    [ka] géorgien
    [kk] kazakh
    [km] khmer
    [kn] kannada
    [ko] coréen
    [ku] kurde
    [ky] kirghize
    [lo] lao
    [lt] lituanien
    [lv] letton
    [mk] macédonien
    [ml] malayalam
    [mn] mongol
    [mr] marathi
    [ms] malais
    [mt] maltais
    [my] birman
    [nb] norvégien bokmål
    [ne] népalais
    [nl] néerlandais
    [nn] norvégien nynorsk
    [no] norvégien
    [pa] pendjabi
    [pl] polonais
    [ps] pachto
    [pt] portugais
    [rm] romanche
    [ro] roumain
    [ru] russe
    [rw] kinyarwanda
    [sd] sindhi
    [si] cingalais
    [sk] slovaque
    [sl] slovène
    [so] somali
    [sq] albanais
    [sr] serbe
    [sv] suédois
    [sw] swahili
    [ta] tamoul
    [te] télougou
    [tg] tadjik
    [th] thaï
    [ti] tigrigna
    [tk] turkmène
    [tr] turc
    [uk] ukrainien
    [ur] ourdou
    [uz] ouzbek
    [vi] vietnamien
    [yo] yoruba
    [zh] chinois
    [zu] zoulou
   *[other] { $code }
}

# What the system says of a file or a line, in place of its own words with a number. These stand in
# the middle of a sentence, mostly after a colon.
trouble-full = le disque est plein ; faites-y de la place
trouble-not-allowed = vous n’avez pas le droit d’y toucher ; changez ses permissions ou choisissez un autre emplacement
trouble-read-only = son disque est en lecture seule ; choisissez un autre emplacement, ou permettez d’y écrire
trouble-not-there = rien ne s’y trouve ; regardez le nom, et si le disque est branché
trouble-is-folder = c’est un dossier, et il faut un fichier ; choisissez un autre nom
trouble-not-folder = un fichier se trouve là où il faut un dossier ; choisissez un autre emplacement
trouble-there-already = ce nom est déjà pris ; choisissez-en un autre
trouble-name = ce nom ne peut pas servir, ou il est trop long ; choisissez-en un plus court
trouble-busy = un autre programme s’en sert ; fermez ce programme et réessayez
trouble-too-large = ce serait trop gros pour son disque ; choisissez un autre emplacement
trouble-not-text = ce n’est pas du texte en UTF-8 ; enregistrez-le en UTF-8 dans un éditeur de texte
trouble-disk = le disque ne fonctionne pas comme il faut ; faites-le vérifier, et gardez une copie de vos fichiers ailleurs
trouble-line-refused = rien là-bas n’accepte la connexion
trouble-line-cut = l’autre côté a coupé la connexion
trouble-line-silent = aucune réponse n’est venue à temps
trouble-no-way = aucun chemin n’y mène depuis ce réseau
