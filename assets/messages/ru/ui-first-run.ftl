# Приветствие при самом первом запуске.

first-run-welcome = Добро пожаловать
first-run-lines = Clarion помогает писать короткие вежливые письма за людей, которым грозит опасность. Несколько строк о вас, и можно начинать. Всё это может и подождать.

# Предложения с полями внутри: в полях стоят имена, страны и языки в именительном падеже.
first-run-my-name = Меня зовут
first-run-name = Имя
first-run-name-example = Ваше имя
first-run-write-from = Мой город —
first-run-town = Город
first-run-town-example = Ваш город
first-run-in = и страна —
first-run-country = Страна
first-run-country-none = Выберите страну
first-run-country-clear = Без страны
first-run-country-filter = Начните набирать название
first-run-country-nothing = Страны с таким названием здесь нет.
first-run-write-in = Языки моих писем:
first-run-languages = Языки писем
first-run-languages-none = Выберите
first-run-replies = Ответы обычной почтой приходят мне сюда:
first-run-address = Почтовый адрес
first-run-address-example = Улица и дом
first-run-address-help = Если указывать адрес, то весь, с городом и страной: под письмами он займёт их место.
first-run-stop = .

first-run-ending = Так закончатся ваши письма
first-run-yours = С уважением,
first-run-place = { $town }, { $country }

first-run-leave = Как отправлять письма?
first-run-practise = Сначала потренироваться
first-run-practise-words = Письма идут в ящик на этом компьютере, где их можно прочесть такими, какими они дошли бы. Аккаунт не нужен.
first-run-own = Из моего ящика
first-run-own-words = Ответы приходят вам. Понадобятся почтовый сервер, пароль и минуты две.
first-run-stays = То, что вы пишете, остаётся на этом компьютере до отправки. Без спроса Clarion ни с кем не связывается.

first-run-read = Прочесть первый призыв
first-run-appeals = Посмотреть призывы
first-run-mail = Настроить мой ящик
first-run-skip = Пока пропустить
