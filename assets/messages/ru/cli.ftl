# Командная строка. `cli-help-…` — справка о командах и их аргументах.

cli-help-about = Clarion помогает писать письма в защиту прав человека. Без команды открывается окно.
cli-help-usage = Использование:
cli-help-commands = Команды
cli-help-options = Параметры
cli-help-arguments = Аргументы
cli-help-help = Показать эту справку
cli-help-version = Показать версию
cli-help-profile = Держать настройки, письма и учебный ящик в одной этой папке
cli-help-exit-after-first-frame = Закрыть окно, как только оно нарисовано; для измерений
cli-help-json = Отвечать в JSON, для программ
cli-help-exit-codes =
    Чем заканчивается работа (код выхода):
      0  Готово.
      1  Что-то не получилось. Сообщение говорит, что в сохранности и что делать.
      2  Слова в командной строке неверны.
      3  В пакете есть ошибки, или письма не готовы.
      4  Делать нечего: все эти письма уже написаны.
      5  Письма отклонены, или неизвестно, дошли ли они.

cli-help-appeals-about = Показать список призывов или группы и адресатов одного из них
cli-help-appeals-appeal = Показать группы и адресатов этого призыва

cli-help-write-about = Записать письма в папку, как текст и как .eml, ничего не отправляя
cli-help-write-out = Положить письма в эту папку; файлы, которые там есть, не меняются

cli-help-print-about = Напечатать письма, конверты или адресные наклейки в один PDF, ничего не отправляя
cli-help-print-out = Положить PDF сюда; файл, который там уже есть, не меняется
cli-help-print-paper = Бумага: a4 или letter. Если не указать, обычная бумага страны отправителя
cli-help-print-window = Где стоит адрес: din-a, din-b, us10 или none. Если не указать, din-b на A4 и us10 на Letter
cli-help-print-envelopes = Напечатать конверты вместо писем: dl, c5 или no10
cli-help-print-labels = Напечатать адресные наклейки вместо писем: l7160 или 5160
cli-help-print-start = Начать с этой наклейки первого листа; счёт идёт с 1, ряд за рядом

cli-help-send-about = Отправить письма: в учебный ящик или, с --account, адресатам
cli-help-send-account = Отправить из этого почтового аккаунта, указанного в настройках
cli-help-send-password-stdin = Прочесть пароль аккаунта из стандартного ввода, а не из связки ключей
cli-help-send-dry-run = Только сказать, что было бы отправлено

cli-help-which-appeal = Призыв, по которому пишутся письма
cli-help-which-group = Написать всем адресатам этой группы; можно указать несколько раз
cli-help-which-target = Написать этому адресату; можно указать несколько раз
cli-help-which-all = Написать всем адресатам
cli-help-which-supporter = Файл о том, кто пишет: имя, адрес электронной почты, страна и, по желанию, почтовый адрес, город, профессия, языки и [answers]
cli-help-which-lang = Писать на этом языке, если на нём есть письмо, например fr

cli-help-letters-about = Показать письма и что с ними стало
cli-help-letters-state = Показать только эти: all, needs-you, waiting, sent, drafts или practice

cli-help-check-about = Проверить папку призыва и назвать всё, что в ней не так
cli-help-check-pack = Папка призыва

# Слова, которые нельзя понять.
cli-usage-unknown = Аргумента { $arg } нет.
cli-usage-unknown-similar = Аргумента { $arg } нет. Может быть, { $similar }?
cli-usage-no-such-command = Команды «{ $command }» нет.
cli-usage-missing = Чего-то не хватает: { $arg }.
cli-usage-twice = { $arg } можно указать только один раз.
cli-usage-conflict = { $arg } нельзя указывать вместе с { $other }.
cli-usage-no-value = Для { $arg } нужно значение.
cli-usage-not-text = В командной строке есть что-то, что не является текстом.
cli-usage-other = Командную строку не удаётся понять: { $why }.
cli-usage-see-help = Что есть, покажет --help.
cli-not-an-id = «{ $id }» не может быть идентификатором: в нём бывают только строчные латинские буквы, цифры и «-». Список покажет «clarion appeals».
cli-not-a-language = «{ $lang }» — не код языка. Напишите две или три строчные латинские буквы, например fr.
cli-no-such-state = Состояния «{ $state }» нет. Есть { $states }.
cli-print-no-such-word = Значения «{ $word }» у { $arg } нет. Есть { $known }.
cli-print-no-such-label = Наклейки { $start } на этом листе нет: на нём наклейки с 1 по { $last }.
cli-no-such-question = В файле отправителя есть ответ на «{ $question }», но этот призыв такого не спрашивает. Он спрашивает: { $known }.

cli-no-output = Результат не удаётся записать: { $why }.
cli-no-display = Здесь нет экрана, поэтому Clarion не может открыть окно. Запустите его на рабочем столе или пользуйтесь командами без окна: их покажет clarion --help.

cli-no-appeals = Призывов пока нет. Скопируйте папку призыва в папку appeals своего профиля.
cli-broken-pack = Призыв в папке «{ $name }» не открывается:
cli-appeal-open = { $days ->
    [0] Последний день — сегодня ({ $date }).
    [one] Последний день: { $date }; остался { $days } день.
    [few] Последний день: { $date }; осталось { $days } дня.
    [many] Последний день: { $date }; осталось { $days } дней.
   *[other] Последний день: { $date }; осталось { $days } дней.
}
cli-appeal-stopped = Остановлен организаторами ({ $date }). { $why } Открыт для учёбы.
cli-appeal-closed = Закрыт: { $date }; открыт для учёбы.
cli-appeal-written = { $waiting ->
    [0] Написано адресатам: { $written } из { $targets }.
   *[other] Написано адресатам: { $written } из { $targets }, в очереди { $waiting }.
}
cli-next-appeal = Группы и адресатов покажет: clarion appeals { $id }
cli-next-write = Написать письма: clarion write --appeal { $id } --group GROUP --supporter FILE --out DIR

cli-no-email = В файле отправителя нет адреса почты, поэтому на этих письмах стоит учебный адрес. Перед отправкой впишите свой.
cli-written = { $letters ->
    [one] { $letters } письмо лежит в { $folder }.
    [few] { $letters } письма лежат в { $folder }.
    [many] { $letters } писем лежит в { $folder }.
   *[other] { $letters } писем лежит в { $folder }.
}
cli-written-not-ready = { $letters ->
    [one] Из них { $letters } не готово и лежит только как текст.
    [few] Из них { $letters } не готовы и лежат только как текст.
    [many] Из них { $letters } не готово и лежит только как текст.
   *[other] Из них { $letters } не готово и лежит только как текст.
}
cli-reading = Язык письма — { $language }, среди ваших языков его нет. Для чтения есть версия ({ $own }): { $file }
cli-reading-none = Язык письма — { $language }, среди ваших языков его нет, и версии на вашем языке ({ $own }) для сравнения тоже нет.
cli-printed = В { $file }: { $letters ->
    [one] { $letters } письмо,
    [few] { $letters } письма,
    [many] { $letters } писем,
   *[other] { $letters } писем,
} { $pages ->
    [one] { $pages } страница.
    [few] { $pages } страницы.
    [many] { $pages } страниц.
   *[other] { $pages } страниц.
}
cli-printed-not = { $letters ->
    [one] { $letters } письмо туда не вошло: почему, сказано выше.
    [few] { $letters } письма туда не вошли: почему, сказано выше.
    [many] { $letters } писем туда не вошло: почему, сказано выше.
   *[other] { $letters } писем туда не вошло: почему, сказано выше.
}
cli-printed-nothing = Напечатать ничего не удалось, поэтому файла нет.
cli-write-exists = { $file } уже есть и мог быть изменён вручную, поэтому ничего не записано. Выберите пустую папку.
cli-write-failed = { $file } не удаётся записать: { $why }. Выберите другую папку или освободите место.

cli-send-would = { $name }: было бы отправлено.
cli-send-already = { $name }: { $day } уже написано.
cli-send-not-ready = { $name }: не готово, ничего не отправлено.
cli-send-practised = { $name }: в учебном ящике.
cli-send-sent = { $name }: отправлено.
cli-send-refused = { $name }: отклонено сервером.
cli-send-waiting = { $name }: в очереди.
cli-send-unsure = { $name }: неизвестно, дошло ли. Само оно ещё раз не отправится.
cli-sum-practised = { $letters ->
    [one] { $letters } письмо лежит в учебном ящике, { $folder }. Больше никому оно не ушло.
    [few] { $letters } письма лежат в учебном ящике, { $folder }. Больше никому они не ушли.
    [many] { $letters } писем лежит в учебном ящике, { $folder }. Больше никому они не ушли.
   *[other] { $letters } писем лежит в учебном ящике, { $folder }. Больше никому они не ушли.
}
cli-sum-sent = { $letters ->
    [one] Отправлено { $letters } письмо от { $from }.
    [few] Отправлено { $letters } письма от { $from }.
    [many] Отправлено { $letters } писем от { $from }.
   *[other] Отправлено { $letters } писем от { $from }.
}
cli-sum-waiting = { $letters ->
    [one] { $letters } письмо ждёт. Оно уйдёт, если запустить команду ещё раз или открыть окно.
    [few] { $letters } письма ждут. Они уйдут, если запустить команду ещё раз или открыть окно.
    [many] { $letters } писем ждёт. Они уйдут, если запустить команду ещё раз или открыть окно.
   *[other] { $letters } писем ждёт. Они уйдут, если запустить команду ещё раз или открыть окно.
}
cli-sum-elsewhere = { $letters ->
    [one] { $letters } письмо поставлено в очередь. Сейчас из этого профиля отправляет другая копия Clarion, например его окно, и письмо уйдёт оттуда.
    [few] { $letters } письма поставлены в очередь. Сейчас из этого профиля отправляет другая копия Clarion, например его окно, и письма уйдут оттуда.
    [many] { $letters } писем поставлено в очередь. Сейчас из этого профиля отправляет другая копия Clarion, например его окно, и письма уйдут оттуда.
   *[other] { $letters } писем поставлено в очередь. Сейчас из этого профиля отправляет другая копия Clarion, например его окно, и письма уйдут оттуда.
}
cli-sum-already = { $letters ->
    [one] { $letters } письмо уже написано раньше, поэтому ещё раз не пишется.
    [few] { $letters } письма уже написаны раньше, поэтому ещё раз не пишутся.
    [many] { $letters } писем уже написано раньше, поэтому ещё раз они не пишутся.
   *[other] { $letters } писем уже написано раньше, поэтому ещё раз они не пишутся.
}
cli-earlier-sent = { $letters ->
    [one] Отправлено { $letters } письмо, ждавшее с прошлого запуска.
    [few] Отправлено { $letters } письма, ждавших с прошлого запуска.
    [many] Отправлено { $letters } писем, ждавших с прошлого запуска.
   *[other] Отправлено { $letters } писем, ждавших с прошлого запуска.
}
cli-earlier-waiting = { $letters ->
    [one] { $letters } письмо всё ещё ждёт с прошлого запуска. Почему, скажет «clarion letters».
    [few] { $letters } письма всё ещё ждут с прошлого запуска. Почему, скажет «clarion letters».
    [many] { $letters } писем всё ещё ждёт с прошлого запуска. Почему, скажет «clarion letters».
   *[other] { $letters } писем всё ещё ждёт с прошлого запуска. Почему, скажет «clarion letters».
}
cli-earlier-needs-you = { $letters ->
    [one] { $letters } письмо прошлого запуска отклонено, или неизвестно, дошло ли оно. Почему, скажет «clarion letters --state needs-you».
    [few] { $letters } письма прошлого запуска отклонены, или неизвестно, дошли ли они. Почему, скажет «clarion letters --state needs-you».
    [many] { $letters } писем прошлого запуска отклонено, или неизвестно, дошли ли они. Почему, скажет «clarion letters --state needs-you».
   *[other] { $letters } писем прошлого запуска отклонено, или неизвестно, дошли ли они. Почему, скажет «clarion letters --state needs-you».
}
cli-no-password = Для аккаунта «{ $account }» нет пароля. Сохраните его в настройках в окне или передайте через --password-stdin.
cli-no-stdin = Пароль не удаётся прочесть из стандартного ввода: { $why }. Ничего не отправлено.
cli-empty-stdin = В стандартном вводе нет пароля. Передайте его там одной строкой. Ничего не отправлено.

cli-no-letters = Писем здесь пока нет.
cli-state-practice = Учебное
cli-state-draft = Черновик

cli-check-good = { $targets ->
    [one] Всё в порядке: { $targets } адресат,
    [few] Всё в порядке: { $targets } адресата,
    [many] Всё в порядке: { $targets } адресатов,
   *[other] Всё в порядке: { $targets } адресатов,
} { $letters ->
    [one] { $letters } шаблон письма.
    [few] { $letters } шаблона писем.
    [many] { $letters } шаблонов писем.
   *[other] { $letters } шаблонов писем.
}
cli-check-opens = { $problems ->
    [one] { $problems } ошибка. Призыв всё же открывается.
    [few] { $problems } ошибки. Призыв всё же открывается.
    [many] { $problems } ошибок. Призыв всё же открывается.
   *[other] { $problems } ошибок. Призыв всё же открывается.
}
cli-check-closed = { $problems ->
    [one] { $problems } ошибка. Пока она не исправлена, призыв не откроется.
    [few] { $problems } ошибки. Пока они не исправлены, призыв не откроется.
    [many] { $problems } ошибок. Пока они не исправлены, призыв не откроется.
   *[other] { $problems } ошибок. Пока они не исправлены, призыв не откроется.
}
