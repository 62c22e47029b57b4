# Список призывов.

appeals-title = Призывы
appeals-first = Письма нужнее всего здесь: { $country } (последний день — { $date }).
appeals-first-today = Письма нужнее всего здесь: { $country }. Сегодня последний день.
appeals-all-closed = Открытых призывов сейчас нет. На этих можно потренироваться: ничего не покидает этот компьютер.

appeals-today = Сегодня
appeals-today-words = последний день
# Стоит под большим числом дней: «3 / дня осталось».
appeals-days-words = { $days ->
    [one] день остался
    [few] дня осталось
    [many] дней осталось
   *[other] дней осталось
}
appeals-days-chip = { $days ->
    [0] Сегодня последний день
    [one] Остался { $days } день, написать до { $date }
    [few] Осталось { $days } дня, написать до { $date }
    [many] Осталось { $days } дней, написать до { $date }
   *[other] Осталось { $days } дней, написать до { $date }
}
appeals-write-by = Написать до
appeals-closed = Закрыт
# Месяц в именительном падеже: «февраль 2012 г.».
appeals-closed-since = { $month }
appeals-closed-chip = Закрыт: { $month }
appeals-stopped = Остановлен
appeals-stopped-since = { $date }
appeals-stopped-chip = Остановлен организаторами { $date }
appeals-stopped-why = Организаторы остановили эту акцию. { $why }

appeals-new-update = Есть новости
appeals-for-practice = Для учёбы
appeals-own = Ваша копия

appeals-read = Прочесть призыв
appeals-continue = Продолжить письмо
appeals-practise = Потренироваться

appeals-practised = { $written ->
    [0] Учебных писем пока нет: 0 из { $all }
   *[other] Учебных писем: { $written } из { $all }
}
appeals-written = { $written ->
    [0] Пока никому не написано: 0 из { $all }
   *[other] Написано: { $written } из { $all }
}
# Сколько сделано и сколько писем ещё не ушло.
appeals-waiting = { $said }, в очереди { $waiting }
# Что читает с экрана вслух программа, после заголовка карточки.
appeals-sentence = { $country }; { $when }; { $progress }.

appeals-broken = Призыв в папке { $name } не открывается. В нём ничего не изменено, ваши письма в сохранности.

appeals-mend = Исправить в «Организации»

appeals-empty = Призывов пока нет
appeals-empty-lines = Призыв рассказывает, что произошло, о чём просят и кого. Ваша группа присылает его как папку с небольшими файлами: добавьте её здесь. Можно создать и свой.
appeals-make = Создать призыв

appeals-add = Добавить призыв
appeals-add-words = Выберите папку, которую прислала ваша группа: ту, где лежит файл appeal.toml. Clarion скопирует её в ваши призывы, а саму папку оставит как есть.
appeals-add-folder = Папка
appeals-add-example = Например, /home/maria/Downloads/osmer-bay
appeals-add-choose = Выбрать папку
appeals-add-do = Добавить этот призыв
appeals-cancel = Отмена
