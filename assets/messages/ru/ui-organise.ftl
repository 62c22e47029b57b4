# Раздел организаторов: файлы призыва рядом с письмами, которые из них получаются.

organise-name = Организация
organise-lead = Создайте свой призыв или загляните в готовый и посмотрите, как он устроен.
organise-back = Все призывы
organise-own = Ваша копия
organise-bundled = Поставляется с Clarion
organise-broken = Надо исправить
organise-edit = Править
organise-look = Заглянуть внутрь
organise-copy = Новый призыв из этого
organise-mend = Открыть и исправить
organise-mend-outside = Из него читается слишком мало, чтобы открыть его здесь. Исправьте его в текстовом редакторе и возвращайтесь.
organise-facts-open = { $country }, { $targets ->
    [one] { $targets } адресат
    [few] { $targets } адресата
    [many] { $targets } адресатов
   *[other] { $targets } адресатов
}, последний день: { $date }
organise-facts-stopped = { $country }, { $targets ->
    [one] { $targets } адресат
    [few] { $targets } адресата
    [many] { $targets } адресатов
   *[other] { $targets } адресатов
}, остановлен: { $date }
organise-facts-closed = { $country }, { $targets ->
    [one] { $targets } адресат
    [few] { $targets } адресата
    [many] { $targets } адресатов
   *[other] { $targets } адресатов
}, закрыт: { $date }
organise-none = Нет призыва, с которым можно работать
organise-none-words = Добавьте призыв, который прислала ваша группа, и его можно будет менять здесь.
organise-none-do = Перейти к призывам
organise-missing = Этот призыв не открывается
organise-missing-words = Возможно, его переместили или переименовали, или его первые строки не читаются. Ничего не изменено.

# Панель

organise-state = { $problems ->
    [0] Готово писем: { $complete } из { $letters }
    [one] Исправить { $problems } строку; готово писем: { $complete } из { $letters }
    [few] Исправить { $problems } строки; готово писем: { $complete } из { $letters }
    [many] Исправить { $problems } строк; готово писем: { $complete } из { $letters }
   *[other] Исправить { $problems } строк; готово писем: { $complete } из { $letters }
}
organise-check = Проверить письма
organise-check-title = Все письма проверены
organise-check-good = Ошибок нет ни в одном файле.
organise-place-line = { $file }, строка { $line }
organise-show-line = Показать

# Новый призыв из готового

organise-copy-words = Все его файлы копируются в ваши призывы, где можно менять всё. Сам он остаётся как есть.
organise-copy-do = Создать новый призыв
organise-cancel = Отмена
organise-title = Название
organise-title-help = Заголовок на карточке и над рассказом.
organise-title-missing = Напишите название: несколько слов о том, о чём просят.
organise-id = Короткое имя
organise-id-help = Имя его папки: строчные латинские буквы, цифры и дефисы.
organise-id-wrong = Нужны только строчные латинские буквы, цифры и дефисы, как в homs-2027.
organise-id-same = Так называется исходный призыв. Выберите другое имя.
organise-write-by = Написать до
organise-write-by-help = Последний день, когда письмо ещё помогает: год, месяц и день. После него призыв закрыт, и на нём можно только тренироваться.
organise-date-help = Год, месяц и день, например 2027-03-31.
organise-date-wrong = Это не дата. Напишите год, месяц и день, например 2027-03-31.
organise-date-past = Этот день прошёл. Выберите день, который ещё впереди, чтобы письма можно было отправлять.

# Файлы

organise-about = О призыве
organise-targets = Адресаты
organise-story = Рассказ, { $language }
organise-letters = Письма
organise-letter = { $groups }, { $language }
organise-file = Файл
organise-file-named = { $name }
organise-file-named-wrong = Исправить: { $name }
organise-file-wrong = Исправить
organise-tab-template = Шаблон
organise-tab-letter = Письмо
organise-tab-text = Текст
organise-tab-story = Рассказ
organise-tab-list = Список
organise-tab-target = Адресат
organise-tab-form = Форма
organise-tab-file = Как файл
organise-text-of = Текст файла { $file }
organise-too-long = Этот файл слишком длинный, чтобы править его здесь как текст. Пользуйтесь списком или текстовым редактором.
organise-read-only = Этот призыв поставляется с Clarion, его можно только читать. Создайте из него новый, и менять можно будет всё.
organise-use = Поставить { $right }

# Сохранение

organise-save = Сохранить
organise-saving = Сохраняется
organise-saved = Сохранено
organise-unsaved = Не сохранено
organise-leave = Сохранить изменения?
organise-leave-words = Набранное здесь ещё не сохранено.
organise-stay = Остаться
organise-leave-unsaved = Уйти без сохранения

# Письмо рядом со своим шаблоном

organise-to = Кому
organise-from = От кого
organise-to-name = Показать для адресата
organise-from-name = Показать от отправителя
organise-subject = Тема
organise-stale-line = { $more ->
    [0] Строка { $line } показана такой, какой была до ошибки.
   *[other] Строка { $line } и другие показаны такими, какими были до ошибок.
}
organise-stale = Это письмо, каким оно было до ошибки.
organise-no-letter = Письмо появится здесь, как только ошибка будет исправлена.

# Призыв и его адресаты

organise-save-about = Сохранить название и дату
organise-about-more = Краткое изложение, цифры, вопросы и просьбы записаны в файле: откройте «Как файл».
organise-folder = Папка: { $folder }
organise-search = Поиск адресатов
organise-none-found = Адресатов с такими словами нет.
organise-add-target = Добавить адресата
organise-choose-target = Выберите адресата, чтобы изменить его здесь, или добавьте нового.
organise-choose-target-read = Выберите адресата, чтобы посмотреть его здесь.
organise-target = Адресат
organise-new-target = Новый адресат
organise-target-line = { $group }, { $email }
organise-target-no-mail = { $group }, без адреса электронной почты
organise-office = Ведомство
organise-office-help = Полное официальное название, как на конверте.
organise-office-missing = Напишите название ведомства.
organise-group = Группа
organise-greeting = Обращение
organise-greeting-help = Первая строка письма, например «Ваше Превосходительство,».
organise-email = Адрес электронной почты
organise-email-wrong = В адресе есть знак @, как в office@ministry.example.
organise-verified = Проверено
organise-verified-help = День, когда кто-то удостоверился, что адрес верен, например 2027-01-15.
organise-save-target = Сохранить адресата
organise-add-this-target = Добавить адресата
organise-remove-target = Убрать его
organise-keep-target = Оставить
organise-remove-title = Убрать этого адресата?
organise-remove-words = Никто из открывших этот призыв больше ему не напишет. Отправленные письма останутся в списке писем.
