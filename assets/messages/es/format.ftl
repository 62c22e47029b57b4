# How dates, times, names and lists are written.

# Names of days and months, and the order of a date, come from Unicode’s language data. These put them
# together. A weekday with its date must read well behind “by”, “since” and “on”.
format-date-weekday = { $weekday } { $date }
format-date-time = { $day }, { $time }
format-days-many = del { $first } al { $last }
format-today = Hoy
format-yesterday = Ayer
format-percent = { $number } %

format-channel-email = E-mail
format-channel-post = Correo postal
format-channel-phone = Teléfono
format-channel-form = Formulario en una web

format-state-queued = En espera
format-state-sending = Enviándose
format-state-handed-over = Entregada al servidor
format-state-sent = Enviada
format-state-refused = Rechazada
format-state-unsure = Dudosa
format-state-cancelled = Retirada

# Languages by their ISO 639 code, as Unicode’s CLDR names them.
format-language = { $code ->
    [af] afrikáans
    [am] amárico
    [ar] árabe
    [az] azerbaiyano
    [be] bielorruso
    [bg] búlgaro
    [bn] bengalí
    [bs] bosnio
    [ca] catalán
    [ckb] kurdo sorani
    [cs] checo
    [cy] galés
    [da] danés
    [de] alemán
    [dv] divehi
    [el] griego
    [en] inglés
    [eo] esperanto
    [es] español
    [et] estonio
    [eu] euskera
    [fa] persa
    [fi] finés
    [fr] francés
    [ga] irlandés
    [gl] gallego
    [gu] guyaratí
    [ha] hausa
    [he] hebreo
    [hi] hindi
    [hr] croata
    [hu] húngaro
    [hy] armenio
    [id] indonesio
    [is] islandés
    [it] italiano
    [ja] japonés
    [ka] georgiano
    [kk] kazajo
    [km] jemer
    [kn] canarés
    [ko] coreano
    [ku] kurdo
    [ky] kirguís
    [lo] lao
    [lt] lituano
    [lv] letón
    [mk] macedonio
    [ml] malayálam
    [mn] mongol
    [mr] maratí
    [ms] malayo
    [mt] maltés
    [my] birmano
    [nb] noruego bokmål
    [ne] nepalí
    [nl] neerlandés
    [nn] noruego nynorsk
    [no] noruego
    [pa] punyabí
    [pl] polaco
    [ps] pastún
    [pt] portugués
    [rm] romanche
    [ro] rumano
    [ru] ruso
    [rw] kinyarwanda
    [sd] sindi
    [si] cingalés
    [sk] eslovaco
    [sl] esloveno
    [so] somalí
    [sq] albanés
    [sr] serbio
    [sv] sueco
    [sw] suajili
    [ta] tamil
    [te] telugu
    [tg] tayiko
    [th] tailandés
    [ti] tigriña
    [tk] turcomano
    [tr] turco
    [uk] ucraniano
    [ur] urdu
    [uz] uzbeko
    [vi] vietnamita
    [yo] yoruba
    [zh] chino
    [zu] zulú
   *[other] { $code }
}

# What the system says of a file or a line, in place of its own words with a number. These stand in
# the middle of a sentence, mostly after a colon.
trouble-full = el disco está lleno; haz sitio en él
trouble-not-allowed = no tienes permiso para usarlo; cambia sus permisos o elige otro lugar
trouble-read-only = su disco es de solo lectura; elige otro lugar, o permite escribir en él
trouble-not-there = no está ahí; mira el nombre, y si su disco está conectado
trouble-is-folder = es una carpeta, y hace falta un archivo; elige otro nombre
trouble-not-folder = hay un archivo donde hace falta una carpeta; elige otro lugar
trouble-there-already = ya hay algo con ese nombre; elige otro
trouble-name = su nombre no se puede usar, o es demasiado largo; elige uno más corto
trouble-busy = otro programa lo está usando; ciérralo e inténtalo otra vez
trouble-too-large = sería demasiado grande para su disco; elige otro lugar
trouble-not-text = no es texto en UTF-8; guárdalo en UTF-8 con un editor de texto
trouble-disk = el disco no funciona como debería; haz que lo revisen, y guarda una copia de tus archivos en otro lugar
trouble-line-refused = allí nada acepta la conexión
trouble-line-cut = el otro lado cortó la conexión
trouble-line-silent = no llegó ninguna respuesta a tiempo
trouble-no-way = desde esta red no hay camino hasta allí
