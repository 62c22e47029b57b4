# How dates, times, names and lists are written.

# Names of days and months, and the order of a date, come from Unicode’s language data. These put them
# together. A weekday with its date must read well behind “by”, “since” and “on”.
format-date-weekday = { $weekday } { $date }
format-date-time = { $day }, { $time }
format-days-many = { $first } to { $last }
format-today = Today
format-yesterday = Yesterday
format-percent = { $number } %

format-channel-email = E-mail
format-channel-post = Post
format-channel-phone = Telephone
format-channel-form = Form on a website

format-state-queued = Waiting
format-state-sending = Being sent
format-state-handed-over = Handed over
format-state-sent = Sent
format-state-refused = Refused
format-state-unsure = Unsure
format-state-cancelled = Called back

# Languages by their ISO 639 code.
format-language = { $code ->
    [af] Afrikaans
    [am] Amharic
    [ar] Arabic
    [az] Azerbaijani
    [be] Belarusian
    [bg] Bulgarian
    [bn] Bengali
    [bs] Bosnian
    [ca] Catalan
    [ckb] Central Kurdish
    [cs] Czech
    [cy] Welsh
    [da] Danish
    [de] German
    [dv] Dhivehi
    [el] Greek
    [en] English
    [eo] Esperanto
    [es] Spanish
    [et] Estonian
    [eu] Basque
    [fa] Persian
    [fi] Finnish
    [fr] French
    [ga] Irish
    [gl] Galician
    [gu] Gujarati
    [ha] Hausa
    [he] Hebrew
    [hi] Hindi
    [hr] Croatian
    [hu] Hungarian
    [hy] Armenian
    [id] Indonesian
    [is] Icelandic
    [it] Italian
    [ja] Japanese
    [ka] Georgian
    [kk] Kazakh
    [km] Khmer
    [kn] Kannada
    [ko] Korean
    [ku] Kurdish
    [ky] Kyrgyz
    [lo] Lao
    [lt] Lithuanian
    [lv] Latvian
    [mk] Macedonian
    [ml] Malayalam
    [mn] Mongolian
    [mr] Marathi
    [ms] Malay
    [mt] Maltese
    [my] Burmese
    [nb] Norwegian Bokmål
    [ne] Nepali
    [nl] Dutch
    [nn] Norwegian Nynorsk
    [no] Norwegian
    [pa] Punjabi
    [pl] Polish
    [ps] Pashto
    [pt] Portuguese
    [rm] Romansh
    [ro] Romanian
    [ru] Russian
    [rw] Kinyarwanda
    [sd] Sindhi
    [si] Sinhala
    [sk] Slovak
    [sl] Slovenian
    [so] Somali
    [sq] Albanian
    [sr] Serbian
    [sv] Swedish
    [sw] Swahili
    [ta] Tamil
    [te] Telugu
    [tg] Tajik
    [th] Thai
    [ti] Tigrinya
    [tk] Turkmen
    [tr] Turkish
    [uk] Ukrainian
    [ur] Urdu
    [uz] Uzbek
    [vi] Vietnamese
    [yo] Yoruba
    [zh] Chinese
    [zu] Zulu
   *[other] { $code }
}

# What the system says of a file or a line, in place of its own words with a number. These stand in
# the middle of a sentence, mostly after a colon: “The file … cannot be written: the disk is full; make room on it.”
trouble-full = the disk is full; make room on it
trouble-not-allowed = you have no right to use it; change its permissions or choose another place
trouble-read-only = its disk can only be read; choose another place, or make it writable
trouble-not-there = it is not there; look at its name and whether its disk is connected
trouble-is-folder = it is a folder, and a file is needed; choose another name
trouble-not-folder = a file stands where a folder is needed; choose another place
trouble-there-already = something of that name is there already; choose another name
trouble-name = its name cannot be used, or is too long; choose a shorter one
trouble-busy = another program is using it; close that program and try again
trouble-too-large = it would be too large for its disk; choose another place
trouble-not-text = it is not text in UTF-8; save it as UTF-8 in a text editor
trouble-disk = the disk does not work as it should; look after it, and keep a copy of your files elsewhere
trouble-line-refused = nothing there takes the call
trouble-line-cut = the other side cut the line
trouble-line-silent = no answer came in time
trouble-no-way = there is no way there from this network
