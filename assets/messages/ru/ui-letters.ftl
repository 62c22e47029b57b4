# Письма: что стало с каждым.

letters-tab-all = { $count ->
    [0] Все
   *[other] Все { $count }
}
letters-tab-needs-you = { $count ->
    [0] Ждут вас
   *[other] Ждут вас { $count }
}
letters-tab-waiting = { $count ->
    [0] В очереди
   *[other] В очереди { $count }
}
letters-tab-sent = { $count ->
    [0] Ушли
   *[other] Ушли { $count }
}
letters-tab-drafts = { $count ->
    [0] Черновики
   *[other] Черновики { $count }
}
letters-tab-practice = { $count ->
    [0] Учебные
   *[other] Учебные { $count }
}
letters-search = Поиск писем
letters-search-hint = Имя, тема или призыв

letters-group-needs-you = Ждут вас
letters-group-waiting = В пути
letters-group-drafts = Черновики
letters-group-cancelled = Отозванные
letters-group-sent-today = Отправлены сегодня
letters-group-sent-yesterday = Отправлены вчера
letters-group-sent-day = Отправлены: { $day }
letters-done-of = Готово { $done } из { $all }

letters-row = { $name }, { $state }, { $when }
letters-row-practice = { $name }, учебное, { $when }
letters-row-draft = { $name }, черновик, { $when }
letters-sending-now = Сейчас отправляется
letters-remark = { $state }. { $remark }
letters-waits = Ждёт своей очереди
letters-waits-line = Ждёт связи
letters-undo-until = Уйдёт в { $moment }; до тех пор можно отозвать
letters-undo = Ещё не ушло, можно отозвать
letters-held = Задержано
letters-held-row = Задержано. { $remark }
letters-practice = Учебное
letters-draft = Черновик

# Части одной строки через точку: «Сегодня 38 из 80 · ждут 20».
letters-today-of = Сегодня { $letters } из { $budget }
letters-today = Сегодня { $letters }
letters-wait = { $letters ->
    [one] ждёт { $letters }
    [few] ждут { $letters }
    [many] ждут { $letters }
   *[other] ждут { $letters }
}
letters-are-held = { $letters ->
    [one] задержано { $letters }
    [few] задержаны { $letters }
    [many] задержано { $letters }
   *[other] задержано { $letters }
}
letters-all-gone = Последнее уйдёт: { $moment }
letters-not-before = Не раньше: { $moment }.
letters-failing-since = С { $day } не удалась ни одна попытка. Проверьте почтовый аккаунт или обратитесь к своему провайдеру. Clarion продолжает пробовать время от времени.
letters-offline = { $letters ->
    [one] Нет связи. { $letters } письмо ждёт и уйдёт, когда связь появится.
    [few] Нет связи. { $letters } письма ждут и уйдут, когда связь появится.
    [many] Нет связи. { $letters } писем ждут и уйдут, когда связь появится.
   *[other] Нет связи. { $letters } писем ждут и уйдут, когда связь появится.
}
letters-try-now = Попробовать

letters-practice-banner = Учебный ящик. Ничего отсюда не отправлено.

letters-says-draft = Это письмо не закончено или ещё не отправлено. Оно ждёт вас здесь.
letters-says-queued = Оно ждёт своей очереди и уйдёт само.
letters-says-undo-until = Оно уйдёт в { $moment }. До тех пор его можно отозвать.
letters-says-undo = Оно ещё не ушло, и его можно отозвать.
letters-says-sending = Прямо сейчас его принимает ваш почтовый сервер.
letters-says-sent = Ваш почтовый сервер принял его: { $day }, { $time }.
letters-says-refused = Ваш почтовый сервер отклонил это письмо, и оно не доставлено. Что сказал сервер, стоит ниже.
letters-says-unsure = Связь прервалась, пока ваш почтовый сервер принимал письмо, раньше чем он сказал «да» или «нет». Возможно, оно уже в пути. Сам Clarion ещё раз его не отправит.
letters-says-cancelled = Письмо отозвано раньше, чем ушло. Оно не отправлено.
letters-says-practised = Учебное письмо: { $day }, { $time }. Ничего не покинуло этот компьютер.

letters-act-look = Искать письмо
letters-act-looking = Идёт поиск
letters-act-look-title = Поискать его
letters-act-look-text = Clarion посмотрит в вашем ящике. Если письмо найдётся, оно отправлено; если нет, это ничего не доказывает.
letters-looking = Clarion смотрит в вашем ящике. Тем временем можно продолжать.
letters-act-leave = Оставить
letters-act-leave-title = Оставить как есть
letters-act-leave-text = Ничего не отправляется. Оно остаётся здесь, решить можно позже.
letters-left-as-it-is = Оно остаётся как есть. Сам Clarion ещё раз его не отправит.
letters-act-try = Ещё раз
letters-act-try-title = Попробовать ещё раз
letters-act-try-text = Оно не ушло, поэтому дважды прийти не может.
letters-act-drop-text = Оно не отправляется и больше вас не ждёт.
letters-act-mark-sent = Отметить
letters-act-mark-sent-title = Оно есть в «Отправленных»
letters-act-mark-sent-text = Вы нашли его там сами или получили ответ.
letters-act-anew = Написать заново
letters-act-anew-title = Написать его заново
letters-act-anew-text = Его слова откроются в черновике, который можно изменить и отправить. Это письмо закрывается и остаётся здесь для чтения.
letters-act-send-again = Отправить снова
letters-act-send-again-title = Отправить ещё раз
letters-act-send-again-unsure = Ведомство тогда может получить его дважды.
letters-act-send-again-refused = Оно ещё раз пойдёт на тот же адрес.
letters-act-send-again-cancelled = Оно всё-таки уйдёт.
letters-act-call-back = Отозвать
letters-act-call-back-title = Не отправлять
letters-act-call-back-text = Оно ещё не ушло. Отправить его можно и позже.
letters-act-continue = Продолжить
letters-act-continue-title = Писать дальше
letters-act-continue-text = Письмо откроется таким, каким вы его оставили.
letters-act-delete = Удалить
letters-act-delete-title = Удалить черновик
letters-sure-delete-title = Удалить черновик? Адресат: { $name }
letters-act-delete-text = Написанное в этом письме исчезнет навсегда.

letters-what-happened = Что произошло
letters-server-said = Что сказал сервер
letters-server-said-hide = Скрыть слова сервера

letters-read = Прочесть письмо
letters-back-to-log = К ходу событий
letters-back-to-list = К списку
letters-save-eml = Сохранить .eml
letters-copy = Копировать
letters-copied = Письмо скопировано в буфер обмена.
letters-open-mail = В почтовой программе
letters-mail-opened = Письмо открывается в вашей почтовой программе.
letters-mail-too-long = Письмо слишком длинное для ссылки. В почтовой программе откроются адрес и тема, а текст лежит в буфере обмена: вставьте его там.

letters-from = От кого
letters-to = Кому
letters-date = Дата
letters-subject = Тема

letters-save-title = Сохранить письмо как файл
letters-save-text = В файле .eml письмо лежит таким, каким отправлено. Его открывают почтовые программы.
letters-save-path = Файл
letters-save-choose = Выбрать место
letters-save-yes = Сохранить
letters-not-now = Не сейчас
letters-save-no-path = Укажите место и имя файла.
letters-saved = Сохранено как { $path }.

letters-go-account = Открыть почтовый аккаунт

letters-empty-all-title = Писем пока нет
letters-empty-all-text = Каждое отправленное письмо хранится здесь вместе с тем, что с ним стало.
letters-empty-elsewhere-text = У черновиков и учебных писем есть свои списки.
letters-empty-go-drafts = { $count ->
    [one] Показать { $count } черновик
    [few] Показать { $count } черновика
    [many] Показать { $count } черновиков
   *[other] Показать { $count } черновиков
}
letters-empty-go-practice = Открыть учебный ящик
letters-empty-needs-you-title = Ничто вас не ждёт
letters-empty-needs-you-text = Здесь стояли бы письма, которые отклонены или могли не дойти.
letters-empty-waiting-title = Очередь пуста
letters-empty-waiting-text = Письма в пути стоят здесь, пока их не примет ваш почтовый сервер.
letters-empty-sent-title = Пока ничего не отправлено
letters-empty-sent-text = Письма появляются здесь, когда их принял ваш почтовый сервер.
letters-empty-drafts-title = Черновиков нет
letters-empty-drafts-text = Начатые письма хранятся здесь до последнего слова, пока не уйдут.
letters-empty-practice-title = Учебный ящик пуст
letters-empty-practice-text = Потренируйтесь на призыве и прочтите здесь свои письма такими, какими они дошли бы. Ничего не покидает этот компьютер.
letters-empty-search-title = Писем с такими словами нет
letters-empty-search-text = Clarion ищет в названии ведомства, в теме и в призыве.
letters-empty-go = Перейти к призывам
letters-empty-search-clear = Показать все
