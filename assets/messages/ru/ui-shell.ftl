# Боковая полоса, панель над призывом и общее для всех экранов.

ui-shell-name = Clarion
ui-shell-appeals = Призывы
ui-shell-letters = Письма
ui-shell-organise = Организация
ui-shell-settings = Настройки
ui-shell-letters-need-you = { $count ->
    [one] { $count } дело ждёт вас
    [few] { $count } дела ждут вас
    [many] { $count } дел ждут вас
   *[other] { $count } дел ждут вас
}
ui-shell-sending-as = Отправитель
ui-shell-practice-mailbox = Учебный ящик
ui-shell-practice-stays = Письма не покидают этот компьютер.

ui-shell-back = Назад
ui-shell-letters-left = Назад к вашим письмам
ui-shell-step-read = Чтение
ui-shell-step-choose = Выбор
ui-shell-step-write = Письмо
ui-shell-step-review = Проверка
ui-shell-practice = Учебный режим
ui-shell-practice-long = Учебный режим: всё остаётся на этом компьютере
ui-shell-days-left = { $count ->
    [0] Последний день
    [one] Остался { $count } день
    [few] Осталось { $count } дня
    [many] Осталось { $count } дней
   *[other] Осталось { $count } дней
}
