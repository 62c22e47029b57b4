# Выбор адресатов.

choose-title = Кому вы напишете?
choose-group = Группа
choose-group-all = Вся группа: { $group }
choose-group-count = { $picked } из { $all }
choose-group-option = { $group }, отмечено { $picked } из { $all }
choose-asked = Просьба:
# $names — страны в именительном падеже, через запятую.
choose-shared = { $count ->
    [one] { $names }: эта страна входит в { $groups ->
            [2] две группы
            [one] { $groups } группу
            [few] { $groups } группы
            [many] { $groups } групп
           *[other] { $groups } групп
        }, и в каждой её просят о своём. Можно написать все письма.
   *[other] { $names }: эти страны входят { $groups ->
            [2] в две группы
           *[other] больше чем в одну группу
        }, и в каждой их просят о своём. Можно написать все письма.
}

choose-search = Найти имя, страну или ведомство
choose-all = { $count ->
    [0] Отметить всех
    [1] Отметить его
    [one] Отметить всех: { $count }
    [few] Отметить всех: { $count }
    [many] Отметить всех: { $count }
   *[other] Отметить всех: { $count }
}
choose-none = Снять отметки
choose-nobody = Ни у кого здесь нет всех этих слов. Поиск идёт по именам, странам и ведомствам во всех группах.

choose-office = Ведомство
choose-language = Язык
choose-language-all = Язык писем
choose-language-office = Язык каждого ведомства
choose-language-one = По возможности { $language }
choose-reach = Связь

choose-practised = Учебное, { $date }
choose-written = Написано { $date }
choose-refused = Отклонено { $date }
choose-unsure = Под вопросом, { $date }
choose-waiting = В очереди, { $date }
choose-called-back = Отозвано { $date }
choose-in-groups = { $groups ->
    [2] В двух группах
   *[other] Групп: { $groups }
}
choose-also-in = Входит и в другие группы: { $groups }. В каждой группе своя просьба, можно написать все письма.
choose-second = Это будет второе письмо

# Что читает вслух программа чтения с экрана.
choose-row = { $office }, { $about }. Язык письма: { $language }, связь: { $channels }.
choose-row-bare = { $office }. Язык письма: { $language }, связь: { $channels }.

choose-picked = { $count ->
    [0] Пока никто не отмечен.
    [one] Отмечено { $count } письмо.
    [few] Отмечено { $count } письма.
    [many] Отмечено { $count } писем.
   *[other] Отмечено { $count } писем.
}
choose-picked-none = Отметьте группу или ведомства по одному.
# Часть списка: «Министерство — 1, Лига — 21».
choose-to = { $group } — { $count }
choose-by-group = { $groups }.
choose-seconds = { $count ->
    [one] Из них { $count } — второе.
    [few] Из них { $count } — вторые.
    [many] Из них { $count } — вторые.
   *[other] Из них { $count } — вторые.
}
choose-back = К призыву
choose-write = { $count ->
    [0] Написать письма
    [one] Написать { $count } письмо
    [few] Написать { $count } письма
    [many] Написать { $count } писем
   *[other] Написать { $count } писем
}
