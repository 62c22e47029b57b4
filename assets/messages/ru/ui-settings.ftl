# Настройки.

ui-settings-title = Настройки
ui-settings-topic = Раздел
ui-settings-you = О вас
ui-settings-mail = Почтовый аккаунт
ui-settings-languages = Языки
ui-settings-look = Вид и размер текста
ui-settings-safety = Безопасность
ui-settings-about = О программе
ui-settings-afresh = Начать с новых настроек
ui-settings-optional = Необязательно
ui-settings-kept = Сохраняется на этом компьютере по мере набора.

# О вас

ui-settings-name = Имя
ui-settings-email = Адрес электронной почты
ui-settings-email-help = Для учебных писем. Настоящие уходят из вашего почтового аккаунта.
ui-settings-email-wrong = В адресе есть знак @, как в name@example.org.
ui-settings-town = Город
ui-settings-country = Страна
ui-settings-no-country = Не указана
ui-settings-profession = Профессия
ui-settings-address = Почтовый адрес
ui-settings-address-help = Весь адрес, с городом и страной: он стоит в письмах под вашим именем.

# Почтовый аккаунт

ui-settings-no-account = Письма идут в учебный ящик на этом компьютере. Чтобы отправлять их адресатам, добавьте ящик, из которого вы пишете.
ui-settings-add = Добавить аккаунт
ui-settings-add-another = Добавить ещё аккаунт
ui-settings-all-accounts = Все аккаунты
ui-settings-accounts-text = Новые письма идут туда, куда указано здесь. Письма в очереди остаются при том аккаунте, из которого их отправили.
ui-settings-account-default = Новые письма уходят отсюда: { $server }, порт { $port }.
ui-settings-account-other = Через { $server }, порт { $port }.
ui-settings-change = Изменить
ui-settings-change-one = Изменить { $address }
ui-settings-change-title = Изменить аккаунт
ui-settings-remove-short = Удалить
ui-settings-remove-one = Удалить { $address }
ui-settings-account-taken = Аккаунт с этим адресом уже есть. Измените лучше его.
ui-settings-way-practice = Тренироваться
ui-settings-way-practice-text = Письма идут в ящик на этом компьютере, где их можно прочесть такими, какими они дошли бы.
ui-settings-account-address = Ваш адрес электронной почты

# Поиск серверов

ui-settings-find = Найти настройки
ui-settings-find-help = Сначала Clarion смотрит в собственной таблице. Для этого никого не спрашивают.
ui-settings-by-hand = Ввести серверы вручную
ui-settings-not-known = В собственной таблице Clarion этих настроек нет. Можно спросить других, по одному. Пока не нажата кнопка, никого не спрашивают.
ui-settings-ask-host = Спросить { $host }
ui-settings-ask-mail-host = Спросить, кто принимает почту { $domain }
ui-settings-ask-records = Спросить серверы имён о { $domain }
ui-settings-ask-names = Попробовать обычные имена { $domain }
ui-settings-asking = Ожидается ответ. Тем временем можно продолжать.
ui-settings-asked-elsewhere = Настройки, как сообщается, лежат в другом месте. Следующая кнопка спросит там.
ui-settings-asked-nothing = Там ничего не известно. Попробуйте следующее или введите серверы вручную.
ui-settings-found = Что нашлось
ui-settings-found-smtp = Письма уходят через { $host }, порт { $port }.
ui-settings-found-imap = Ящик читается на { $host }, порт { $port }.
ui-settings-found-user = Имя для входа: { $user }.
ui-settings-use = Взять эти настройки

# Серверы

ui-settings-server = Почтовый сервер
ui-settings-server-example = Например, mail.example.org
ui-settings-server-wrong = Напишите только имя сервера, например mail.example.org.
ui-settings-port = Порт
ui-settings-port-wrong = Порт — это число, чаще всего 465 или 587.
ui-settings-security = Защита
ui-settings-security-tls = Шифрование с самого начала
ui-settings-security-starttls = Шифрование после приветствия (STARTTLS)
ui-settings-user = Имя пользователя
ui-settings-user-help = Чаще всего это весь ваш адрес электронной почты. Тогда оставьте поле пустым.

# Вход

ui-settings-sign-in = Вход
ui-settings-by-browser = Через браузер
ui-settings-by-browser-text = Там почтовый сервис спросит вас, можно ли Clarion отправлять. Вашего пароля Clarion не увидит.
ui-settings-by-password = По паролю
ui-settings-by-password-text = Лучше всего по тому, который сервис создаст только для Clarion.
ui-settings-sign-in-browser = Сохранить и войти через браузер
ui-settings-sign-in-device = Сохранить и войти по коду на другом устройстве
ui-settings-sign-in-proxy = Ваш браузер не ходит через прокси Clarion: ваш провайдер видит, откуда вы входите. Если этого быть не должно, войдите по коду в браузере, который ходит через прокси, например в Tor Browser.
ui-settings-signing = Вход начинается.
ui-settings-sign-in-waits = В браузере открыта страница самого почтового сервиса. Дайте там согласие и возвращайтесь.
ui-settings-open-page = Открыть страницу ещё раз
ui-settings-sign-in-stop = Не ждать
ui-settings-signed-in = Вход выполнен.
ui-settings-code-text = На телефоне или другом компьютере откройте { $page } и введите этот код:
ui-settings-code-copy = Копировать код
ui-settings-code-copied = Код скопирован в буфер обмена.
ui-settings-code-waits = Clarion ждёт, пока вы дадите там согласие.
ui-settings-page-title = Clarion
ui-settings-page-done = Вход выполнен. Эту страницу можно закрыть и вернуться в Clarion.
ui-settings-page-denied = Почтовый сервис не впустил Clarion. Вернитесь в Clarion, там сказано, что можно сделать.
ui-settings-page-stranger = Эта страница нужна только для входа, который Clarion только что начал. Её можно закрыть.
ui-settings-password = Пароль
ui-settings-password-show = Показать пароль
ui-settings-password-help = Ляжет в связку ключей этого компьютера и никогда — в файл. Многим сервисам здесь нужен пароль приложения: создайте его на их сайте.
ui-settings-password-kept = Оставьте пустым, чтобы сохранить прежний.
ui-settings-password-none = Пароль не сохранён: письма ждут, пока вы его не введёте.
ui-settings-password-unknown = Если пароль сохранён, оставьте пустым: он не изменится.
ui-settings-password-session = Clarion помнит введённое, пока его не закроют.
ui-settings-password-missing = Введите пароль, который почтовый сервис дал вам для почтовых программ.
ui-settings-password-refused = Не принят. Вставьте вместо него пароль приложения.

# Другие настройки аккаунта

ui-settings-further = Больше настроек
ui-settings-further-less = Меньше настроек
ui-settings-imap = Сервер входящей почты (IMAP)
ui-settings-imap-example = Например, imap.example.org
ui-settings-imap-port = Его порт
ui-settings-imap-security = Его защита
ui-settings-imap-help = С ним Clarion может класть отправленные письма в вашу папку «Отправленные» и искать там, если неясно, ушло ли письмо; если вам приходит копия писем, он ищет её и во «Входящих».
ui-settings-keep-in-sent = Хранить отправленное в папке «Отправленные»
ui-settings-copy-to-self = Присылать мне копию каждого письма
ui-settings-letters-a-day = Писем в день
ui-settings-letters-a-day-help = Пустое поле значит: столько, сколько, как известно, разрешает сервис.
ui-settings-letters-a-day-wrong = Напишите число больше нуля или оставьте пустым.
ui-settings-ca-file = Собственный удостоверяющий центр
ui-settings-ca-file-help = Файл PEM для организации, которая сама подписывает сертификат своего почтового сервера.
ui-settings-ca-file-choose = Выбрать файл

# Проверка

ui-settings-save-only = Сохранить без проверки
ui-settings-check = Сохранить и отправить себе пробное письмо
ui-settings-check-again = Сохранить и проверить ещё раз
ui-settings-check-title = Проверка соединения
ui-settings-check-safe = Пока это не заработает, письма ждут здесь или идут в учебный ящик. Ничего не потеряется.
ui-settings-step-pending = Следующий шаг.
ui-settings-step-good = Хорошо.
ui-settings-test-subject = Пробное письмо себе
ui-settings-test-body =
    Здравствуйте,

    это письмо показывает, что ваш почтовый аккаунт работает. Вы написали его себе; больше его никто не получил.
ui-settings-remove = Удалить аккаунт
ui-settings-remove-title = Удалить этот аккаунт?
ui-settings-remove-text = Его пароль будет забыт. Если новые письма уходили отсюда, они снова пойдут в учебный ящик. Отправленные письма останутся в вашем списке.
ui-settings-remove-keep = Оставить

# Отправка, для всех аккаунтов

ui-settings-sending = Отправка
ui-settings-undo = Время, чтобы отозвать письма
ui-settings-undo-help = После нажатия на «Отправить» письма столько времени ждут на вашем компьютере.
ui-settings-undo-secs = { $secs ->
    [0] Нет
    [one] { $secs } секунда
    [few] { $secs } секунды
    [many] { $secs } секунд
   *[other] { $secs } секунд
}
ui-settings-pause = Пауза между двумя письмами
ui-settings-pause-help = Почтовые сервисы больше доверяют ровному ходу, чем потоку сразу.
ui-settings-pause-secs = { $secs ->
    [0] Нет
    [one] Около { $secs } секунды
    [few] Около { $secs } секунд
    [many] Около { $secs } секунд
   *[other] Около { $secs } секунд
}
ui-settings-hours = Отправлять только в определённые часы
ui-settings-hours-from = С
ui-settings-hours-to = До

# Сеть

ui-settings-network = Сеть
ui-settings-proxy-none = Соединения идут прямо к вашему почтовому серверу.
ui-settings-proxy-set = Каждое соединение идёт через { $proxy } или не идёт вовсе.
ui-settings-proxy = Прокси SOCKS
ui-settings-proxy-example = Например, 127.0.0.1:9050 для Tor
ui-settings-proxy-help = Тогда Clarion сам не ищет никаких имён и никогда не идёт другим путём, если прокси недоступен.
ui-settings-proxy-wrong = Напишите прокси как имя и порт, например 127.0.0.1:9050.
ui-settings-proxy-use = Включить этот прокси
ui-settings-proxy-off = Без прокси

# Языки и вид

ui-settings-languages-text = Ведомство получает письмо на языке, который для него предпочтительнее. Укажите здесь, на каких языках вы читаете: рядом с письмом на любом другом Clarion покажет вам то же письмо на вашем.
ui-settings-look-system = Как на этом компьютере
ui-settings-look-system-text = Днём светло, ночью темно, если так делает ваш компьютер.
ui-settings-look-light = Светлый
ui-settings-look-light-text = Тёмные слова на светлом фоне.
ui-settings-look-dark = Тёмный
ui-settings-look-dark-text = Светлые слова на тёмном фоне.
ui-settings-text-size = Размер текста
ui-settings-text-sample = Ваше Превосходительство, пишу Вам о жителях Хомса.

# Безопасность и о программе

ui-settings-safety-kept = Черновики, письма и настройки хранятся только на этом компьютере, в ваших собственных папках.
ui-settings-safety-password = Ваш пароль лежит в связке ключей этого компьютера и никогда — в файле.
ui-settings-safety-leaves = Письмо уходит, только когда вы его отправляете, только на указанный вами почтовый сервер и всегда зашифрованным.
ui-settings-safety-never = Без спроса Clarion ни с кем не связывается: ни проверки обновлений, ни счётчиков, ни картинок из сети.
ui-settings-safety-header = В заголовке письма стоят ваши имя и адрес, как вы их ввели, но нет ни имени вашего компьютера, ни имени этой программы.
ui-settings-safety-practice = Учебные письма никогда не покидают этот компьютер.
ui-settings-about-what = Clarion помогает людям писать вежливые, точные и личные письма в защиту прав человека и отправлять их из собственного ящика.
ui-settings-about-licence = Это свободная программа под лицензией MIT или Apache 2.0, на ваш выбор.
ui-settings-about-fonts = Письма набраны шрифтом Literata, всё остальное — Source Sans 3; оба под лицензией SIL Open Font License. Значки: Phosphor, под лицензией MIT.
ui-settings-version = Версия { $version }
