# How dates, times, names and lists are written.

# Names of days and months, and the order of a date, come from Unicode’s language data. These put them
# together. A weekday with its date must read well behind “by”, “since” and “on”.
format-date-weekday = { $date } ({ $weekday })
format-date-time = { $day }, { $time }
format-days-many = с { $first } по { $last }
format-today = Сегодня
format-yesterday = Вчера
format-percent = { $number } %

format-channel-email = Электронная почта
format-channel-post = Обычная почта
format-channel-phone = Телефон
format-channel-form = Форма на сайте

format-state-queued = В очереди
format-state-sending = Отправляется
format-state-handed-over = Передано серверу
format-state-sent = Отправлено
format-state-refused = Отклонено
format-state-unsure = Под вопросом
format-state-cancelled = Отозвано

# Languages by their ISO 639 code, as Unicode’s CLDR names them.
format-language = { $code ->
    [af] африкаанс
    [am] амхарский
    [ar] арабский
    [az] азербайджанский
    [be] белорусский
    [bg] болгарский
    [bn] бенгальский
    [bs] боснийский
    [ca] каталанский
    [ckb] центральнокурдский
    [cs] чешский
    [cy] валлийский
    [da] датский
    [de] немецкий
    [dv] мальдивский
    [el] греческий
    [en] английский
    [eo] эсперанто
    [es] испанский
    [et] эстонский
    [eu] баскский
    [fa] персидский
    [fi] финский
    [fr] французский
    [ga] ирландский
    [gl] галисийский
    [gu] гуджарати
    [ha] хауса
    [he] иврит
    [hi] хинди
    [hr] хорватский
    [hu] венгерский
    [hy] армянский
    [id] индонезийский
    [is] исландский
    [it] итальянский
    [ja] японский
    [ka] грузинский
    [kk] казахский
    [km] кхмерский
    [kn] каннада
    [ko] корейский
    [ku] курдский
    [ky] киргизский
    [lo] лаосский
    [lt] литовский
    [lv] латышский
    [mk] македонский
    [ml] малаялам
    [mn] монгольский
    [mr] маратхи
    [ms] малайский
    [mt] мальтийский
    [my] бирманский
    [nb] норвежский букмол
    [ne] непальский
    [nl] нидерландский
    [nn] норвежский нюнорск
    [no] норвежский
    [pa] панджаби
    [pl] польский
    [ps] пушту
    [pt] португальский
    [rm] романшский
    [ro] румынский
    [ru] русский
    [rw] киньяруанда
    [sd] синдхи
    [si] сингальский
    [sk] словацкий
    [sl] словенский
    [so] сомали
    [sq] албанский
    [sr] сербский
    [sv] шведский
    [sw] суахили
    [ta] тамильский
    [te] телугу
    [tg] таджикский
    [th] тайский
    [ti] тигринья
    [tk] туркменский
    [tr] турецкий
    [uk] украинский
    [ur] урду
    [uz] узбекский
    [vi] вьетнамский
    [yo] йоруба
    [zh] китайский
    [zu] зулу
   *[other] { $code }
}

# What the system says of a file or a line, in place of its own words with a number. These stand in
# the middle of a sentence, mostly after a colon.
trouble-full = на диске нет места; освободите его
trouble-not-allowed = у вас нет на это прав; измените права доступа или выберите другое место
trouble-read-only = этот диск только для чтения; выберите другое место или разрешите запись
trouble-not-there = там этого нет; проверьте имя и подключён ли диск
trouble-is-folder = это папка, а нужен файл; выберите другое имя
trouble-not-folder = там файл, а нужна папка; выберите другое место
trouble-there-already = такое имя уже занято; выберите другое
trouble-name = такое имя не подходит или слишком длинное; выберите короче
trouble-busy = этим пользуется другая программа; закройте её и попробуйте ещё раз
trouble-too-large = это слишком велико для диска; выберите другое место
trouble-not-text = это не текст в UTF-8; сохраните его в UTF-8 в текстовом редакторе
trouble-disk = диск работает с ошибками; проверьте его и держите копию файлов в другом месте
trouble-line-refused = там никто не принимает соединение
trouble-line-cut = другая сторона оборвала связь
trouble-line-silent = ответ не пришёл вовремя
trouble-no-way = из этой сети туда нет пути
