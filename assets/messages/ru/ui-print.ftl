# Печать писем для обычной почты.

print-open = Печать…
print-title = Печать для обычной почты
print-text = Страницы откроются в вашей программе для PDF, оттуда их и печатают.
print-letters = Какие письма
print-letters-this = Это письмо
print-letters-group = Все письма этой группы
print-letters-appeal = Все письма этого призыва
print-letters-drafts = Все письма, которые вы пишете
print-as = Что печатать
print-as-letters = Письма
print-as-envelopes = Конверты
print-as-labels = Адресные наклейки
print-paper = Бумага
print-paper-a4 = A4
print-paper-letter = Letter (8,5 × 11 дюймов)
print-window = Окно конверта
print-window-din-b = Европейское, адрес на высоте 45 мм (DIN 5008 B)
print-window-din-a = Европейское, адрес на высоте 27 мм (DIN 5008 A)
print-window-us10 = Американское No. 10
print-window-none = Без окна
print-envelope = Конверт
print-envelope-dl = DL (220 × 110 мм)
print-envelope-c5 = C5 (229 × 162 мм)
print-envelope-no10 = No. 10 (9½ × 4⅛ дюйма)
print-sheet = Лист
print-sheet-l7160 = Avery L7160 (A4, 21 наклейка)
print-sheet-5160 = Avery 5160 (Letter, 30 наклеек)
print-start = Первая свободная наклейка
print-now = Напечатать
print-save = Сохранить как PDF…
print-not-now = Не сейчас

print-file-name = письма
print-save-title = Сохранить как PDF
print-save-text = Файл, который там уже есть, не меняется.
print-path = Файл
print-no-path = Укажите, куда его сохранить.
print-choose = Выбрать место…
print-save-yes = Сохранить
print-back = Назад

print-printed = { $pages ->
    [one] { $pages } страница открыта в вашей программе для PDF.
    [few] { $pages } страницы открыты в вашей программе для PDF.
    [many] { $pages } страниц открыто в вашей программе для PDF.
   *[other] { $pages } страниц открыто в вашей программе для PDF.
}
print-saved = { $pages ->
    [one] { $pages } страница лежит в { $path }.
    [few] { $pages } страницы лежат в { $path }.
    [many] { $pages } страниц лежит в { $path }.
   *[other] { $pages } страниц лежит в { $path }.
}

print-report-title = Напечатать удалось не всё
print-report-text = { $printed ->
    [one] В файле { $printed } письмо.
    [few] В файле { $printed } письма.
    [many] В файле { $printed } писем.
   *[other] В файле { $printed } писем.
} { $missing ->
    [1] Не вошло одно:
    [one] Не вошли эти:
   *[other] Не вошли эти:
}
print-report-close = Закрыть
