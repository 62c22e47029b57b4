# Само письмо: по одному за раз.

write-office-line = { $group }, язык: { $language }, { $channel ->
    [email] по электронной почте
    [post] обычной почтой
    [phone] по телефону
    [form] через форму на сайте
   *[none] лично в руки
}
write-letter-of = Письмо { $number } из { $all }
write-letter-of-short = { $number } из { $all }
write-ready = Готово { $ready }
write-all-letters = Все письма этого круга
write-list-ready = { $name }: готово
write-list-problems = { $name }: { $problems ->
    [one] исправить { $problems } место
    [few] исправить { $problems } места
    [many] исправить { $problems } мест
   *[other] исправить { $problems } мест
}
write-language = Язык этого письма
# Стоит перед списком языков в именительном падеже.
write-language-prefix = Язык:

write-optional = Необязательно
write-answers-serve = { $letters ->
    [1] Ваши ответы войдут в это письмо. Изменённое ниже тоже останется в нём.
    [one] Ваши ответы войдут во все письма ({ $letters }). Изменённое ниже останется только в этом.
    [few] Ваши ответы войдут во все { $letters } письма. Изменённое ниже останется только в этом.
    [many] Ваши ответы войдут во все { $letters } писем. Изменённое ниже останется только в этом.
   *[other] Ваши ответы войдут во все { $letters } писем. Изменённое ниже останется только в этом.
}
write-answers-serve-tab = { $letters ->
    [1] Ваши ответы войдут в ваше письмо.
    [one] Ваши ответы войдут во все письма ({ $letters }).
    [few] Ваши ответы войдут во все { $letters } письма.
    [many] Ваши ответы войдут во все { $letters } писем.
   *[other] Ваши ответы войдут во все { $letters } писем.
}
write-other-language = Язык письма — { $language }, на нём работает ведомство. Выше его можно сменить: { $own }.
write-no-questions = Этот призыв ни о чём вас не спрашивает. Пишите прямо в письме.
write-edited = Это письмо изменено вами вручную. Оно останется таким, как написано.
write-back-to-template = Вернуть шаблон
write-subject = Тема
write-body = Письмо
write-direction = Направление
write-direction-auto = По первой букве
write-direction-left-to-right = Слева направо
write-direction-right-to-left = Справа налево
write-direction-help = Как идут строки здесь и на бумаге. В электронном письме это решает программа того, кто читает. Клавиши: { $keys }

write-tab-answers = Ваши ответы
write-tab-letter = Письмо
write-tab-letter-notes = Письмо, исправить: { $notes }
write-tab-sheet = Как его прочтут
write-as-read = Как его прочтут
write-length = { $pages ->
    [1] { $pages } страница
    [one] Около { $pages } страницы
    [few] Около { $pages } страниц
    [many] Около { $pages } страниц
   *[other] Около { $pages } страниц
}, { $words ->
    [one] { $words } слово
    [few] { $words } слова
    [many] { $words } слов
   *[other] { $words } слов
}
write-from = От кого
write-to = Кому
write-from-missing = Ваши имя и адрес ещё не заполнены
write-subject-missing = Темы пока нет

write-note-problem = Ошибка: { $text }
write-note-advice = Совет: { $text }
write-note-show = Показать
write-note-answer = Ответить на вопрос
write-note-settings = Заполнить
write-note-language = Написать на языке: { $language }
write-note-leave-out = Убрать эти слова

write-saved = Сохранено на этом компьютере
write-saving = Сохраняется
write-not-saved = Не сохранено
write-not-saved-long = Ваши последние слова не удалось сохранить. Они всё ещё на этом экране: если диск заполнен, освободите место, затем нажмите «Сохранить».
write-save = Сохранить
write-previous = Назад
write-next = Дальше
write-review = { $letters ->
    [one] Проверить { $letters } письмо
    [few] Проверить { $letters } письма
    [many] Проверить { $letters } писем
   *[other] Проверить { $letters } писем
}

write-drop-title = Вернуть шаблон?
write-drop-text = Изменённое в этом письме вручную пропадёт. Ваши ответы на вопросы останутся.
write-drop-yes = Отбросить изменения
write-drop-no = Оставить моё письмо
write-language-title = Сменить язык письма: { $language }?
write-language-text = Письмо тогда начнётся заново из шаблона. Изменённое в нём вручную пропадёт, ваши ответы останутся.

write-leave-title = Уйти без последних слов?
write-leave-text = Ваши последние слова в этом письме есть только на этом экране. Сохранённое раньше цело. Подождите, пока они сохранятся, или скопируйте их; если диск заполнен, освободите место и нажмите «Сохранить».
write-leave-yes = Уйти без них
write-leave-no = Остаться

write-empty-title = Писем пока не выбрано
write-empty-text = Выберите, кому писать. Clarion подготовит письмо для каждого, а вы сделаете его своим.
write-empty-choose = Выбрать адресатов
