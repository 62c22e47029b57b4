# Страница призыва.

# Даты могут кончаться на «г.», поэтому за ними не ставится точка.

appeal-of-open = { $country }, призыв от { $date }; последний день: { $last }
appeal-of-closed = { $country }, призыв от { $date }; закрыт { $last }
appeal-of-stopped = { $country }, призыв от { $date }; остановлен организаторами { $last }
appeal-stopped-banner = Организаторы остановили эту акцию. { $why }
appeal-source = { $date }, источник { $number }
appeal-asks = О чём просят и кого
appeal-ask-letters = { $letters ->
    [one] { $letters } письмо
    [few] { $letters } письма
    [many] { $letters } писем
   *[other] { $letters } писем
}
appeal-story = Что произошло
appeal-sources = Источники
appeal-source-line = { $number }. { $text }
appeal-issued-by = Призыв выпустили: { $organisation }.
appeal-updates = Новости

appeal-your-letters = Ваши письма
appeal-how = Вы выбираете, кому писать, добавляете своё предложение и видите каждое письмо до отправки. Минут десять.
appeal-how-begun = { $drafts ->
    [one] { $drafts } письмо начато и сохранено на этом компьютере. Можно продолжить с того же места.
    [few] { $drafts } письма начаты и сохранены на этом компьютере. Можно продолжить с того же места.
    [many] { $drafts } писем начато и сохранено на этом компьютере. Можно продолжить с того же места.
   *[other] { $drafts } писем начато и сохранено на этом компьютере. Можно продолжить с того же места.
}
appeal-write = Написать письмо
appeal-continue = Продолжить письмо
appeal-choose = Выбрать, кому писать
appeal-practised = { $written ->
    [0] Учебных писем пока нет: 0 из { $all }
   *[other] Учебных писем: { $written } из { $all }, последнее { $date }
}
appeal-written = { $written ->
    [0] Пока никому не написано: 0 из { $all }
   *[other] Написано: { $written } из { $all }, последнее { $date }
}
