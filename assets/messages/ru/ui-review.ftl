# Проверка: таблица всех писем, готовых уйти, и последний вопрос.

review-title = { $ready ->
    [0] { $problems ->
        [one] { $problems } письмо надо исправить
        [few] { $problems } письма надо исправить
        [many] { $problems } писем надо исправить
       *[other] { $problems } писем надо исправить
    }
    [one] { $problems ->
        [0] { $ready } письмо готово
       *[other] { $ready } письмо готово, { $problems } надо исправить
    }
    [few] { $problems ->
        [0] { $ready } письма готовы
       *[other] { $ready } письма готовы, { $problems } надо исправить
    }
    [many] { $problems ->
        [0] { $ready } писем готово
       *[other] { $ready } писем готово, { $problems } надо исправить
    }
   *[other] { $problems ->
        [0] { $ready } писем готово
       *[other] { $ready } писем готово, { $problems } надо исправить
    }
}
review-from = От кого: { $from }
review-from-missing = Ваши имя и адрес ещё не заполнены
review-practice-stopped = Организаторы остановили эту акцию, поэтому письма пойдут в ваш учебный ящик. Там их можно прочесть такими, какими они дошли бы.
review-practice-closed = Этот призыв закрыт, поэтому письма пойдут в ваш учебный ящик. Там их можно прочесть такими, какими они дошли бы.
review-practice-chosen = Письма пойдут в ваш учебный ящик и останутся на этом компьютере. Там их можно прочесть такими, какими они дошли бы.
review-through = Письма уйдут через { $server }. Ответы придут вам.
review-change-sender = Сменить отправителя
review-own-words = { $letters ->
    [one] В { $letters } письме ваши собственные слова — не на языке письма. Напишите письмо на своём языке, или эти слова на языке письма, или уберите их.
    [few] В { $letters } письмах ваши собственные слова — не на языке письма. Напишите письма на своём языке, или эти слова на языке письма, или уберите их.
    [many] В { $letters } письмах ваши собственные слова — не на языке письма. Напишите письма на своём языке, или эти слова на языке письма, или уберите их.
   *[other] В { $letters } письмах ваши собственные слова — не на языке письма. Напишите письма на своём языке, или эти слова на языке письма, или уберите их.
}
review-own-words-look = Открыть первое

review-to = Кому
review-greeting = Обращение
review-subject = Тема
review-language = Язык
review-filled = Заполнено
review-filled-of = { $filled } из { $total }
review-filled-words = Мест в этом письме заполнено из ваших ответов и призыва: { $filled } из { $total }. Остальные могут остаться пустыми: письмо смыкается вокруг них.
review-filled-lacking = Мест в этом письме заполнено из ваших ответов и призыва: { $filled } из { $total }. То, без чего не обойтись, названо под его строкой.
review-greeting-missing = Нет
review-subject-missing = Нет
review-mend = Исправить
review-mend-name = Исправить письмо: { $name }
review-open = Открыть это письмо
review-read-name = Прочесть письмо: { $name }
review-row-hint = Нажмите, чтобы увидеть здесь всё целиком.
review-office = Ведомство
review-address = Адрес
review-address-missing = Неизвестен
review-copies = Копии
review-copies-none = Нет
review-row-ready = { $name }, готово
review-row-problems = { $name }, { $problems ->
    [one] исправить { $problems } место
    [few] исправить { $problems } места
    [many] исправить { $problems } мест
   *[other] исправить { $problems } мест
}

review-foot-none = Исправлять нечего.
review-foot-some = { $problems ->
    [one] { $problems } письмо с ошибкой останется здесь черновиком.
    [few] { $problems } письма с ошибками останутся здесь черновиками.
    [many] { $problems } писем с ошибками останутся здесь черновиками.
   *[other] { $problems } писем с ошибками останутся здесь черновиками.
}
review-foot-blocked = Пока ничего не может уйти: сначала исправьте хотя бы одно письмо.
review-send = { $letters ->
    [0] Отправить письма
    [one] Отправить { $letters } письмо
    [few] Отправить { $letters } письма
    [many] Отправить { $letters } писем
   *[other] Отправить { $letters } писем
}
review-practise = { $letters ->
    [0] Потренироваться
    [one] Потренироваться: { $letters } письмо
    [few] Потренироваться: { $letters } письма
    [many] Потренироваться: { $letters } писем
   *[other] Потренироваться: { $letters } писем
}

review-confirm-send = { $letters ->
    [one] Отправить { $letters } письмо?
    [few] Отправить { $letters } письма?
    [many] Отправить { $letters } писем?
   *[other] Отправить { $letters } писем?
}
review-confirm-practise = { $letters ->
    [one] Потренироваться: { $letters } письмо?
    [few] Потренироваться: { $letters } письма?
    [many] Потренироваться: { $letters } писем?
   *[other] Потренироваться: { $letters } писем?
}
review-confirm-send-text = { $letters ->
    [1] Оно уйдёт из вашего ящика. Что сервер уже принял, отозвать нельзя.
    [one] Они уйдут из вашего ящика, одно за другим. Что сервер уже принял, отозвать нельзя.
    [few] Они уйдут из вашего ящика, одно за другим. Что сервер уже принял, отозвать нельзя.
    [many] Они уйдут из вашего ящика, одно за другим. Что сервер уже принял, отозвать нельзя.
   *[other] Они уйдут из вашего ящика, одно за другим. Что сервер уже принял, отозвать нельзя.
}
review-confirm-practise-text = { $letters ->
    [1] Оно пойдёт в ваш учебный ящик. Ничего не покинет этот компьютер.
    [one] Они пойдут в ваш учебный ящик. Ничего не покинет этот компьютер.
    [few] Они пойдут в ваш учебный ящик. Ничего не покинет этот компьютер.
    [many] Они пойдут в ваш учебный ящик. Ничего не покинет этот компьютер.
   *[other] Они пойдут в ваш учебный ящик. Ничего не покинет этот компьютер.
}
review-confirm-from = От кого
review-confirm-to = Кому
review-confirm-offices = { $letters ->
    [1] { $name }
    [one] { $letters } ведомство
    [few] { $letters } ведомства
    [many] { $letters } ведомств
   *[other] { $letters } ведомств
}
review-not-yet = Ещё нет

review-empty-title = Проверять пока нечего
review-empty-text = Выберите, кому писать, и напишите. До отправки письма будут перечислены здесь.
review-empty-choose = Выбрать адресатов
