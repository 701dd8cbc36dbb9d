# Слова шаблонов на русском языке.
skip-to-content = Перейти к содержанию
languages = Языки
foot-languages = Языки, конец страницы
to-home = главная страница
menu = Главное меню
breadcrumb = Вы находитесь здесь
notices = Обратите внимание
foot-menu = Об этом сайте
foot-publisher = Издатель
whole-programme = Вся программа для печати
sheet-number = Страница { $sheet } из { $sheets }
downloads = Скачать
embed-this = Встроить на другой сайт
embed-as-frame = Как фрейм
embed-as-fragment = Как HTML
embed-preview = Посмотреть, как это выглядит
embed-more = Как встроить
embed-source = Источник:
embed-frame = Фрейм
embed-fragment = HTML
embed-intro = Вы можете показать на своём сайте услугу, ответственную сторону или таблицу ответственности с этого сайта. Содержание остаётся актуальным, потому что поступает отсюда.
embed-frame-text = Фрейм выглядит как этот сайт. Откройте ниже нужную страницу, скопируйте код фрейма в её конце и вставьте его в блок HTML. Длинное содержание прокручивается внутри фрейма.
embed-any-site = Фрейм может показывать любой сайт, адрес которого начинается с https.
embed-these-sites = Фрейм могут показывать эти сайты:
embed-no-site = Другие сайты не могут показывать фреймы этого сайта.
embed-fragment-text = У HTML нет собственного оформления: он выглядит как остальная ваша страница. Ваш сервер получает его по адресу и вставляет в страницу. Заголовки начинаются с уровня 2.
embed-promise = Что остаётся и что меняется
embed-promise-address = Адрес остаётся прежним, пока предмет есть в программе.
embed-promise-markup = HTML остаётся простым: заголовки, абзацы, списки, таблицы и ссылки без классов, стилей и скриптов. Его единственный идентификатор начинается с kotosivu-.
embed-promise-contents = Слова и число строк меняются вместе с программой.
about-page = Об этой странице
reviewed = Проверено
dated = Дата программы
feedback = Оставить отзыв об этой странице
other-site = другой сайт
law = Закон:
name-on-door = Название, которое используется на месте:
cell-empty = В документе не указано

search-label = Поиск по сайту
search-results = Результаты поиска
search-found = { $category ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
 }
search-none = Ничего не найдено. Попробуйте другое слово или посмотрите список ниже.
search-failed = Поиск сейчас не работает. Всё есть в списке ниже.
search-more = Показать больше результатов
letters = Начальные буквы
see = См.:

programmes = Программы
entries = Содержание программы
at-a-glance = О программе
client-groups = Для кого
categories = Услуги по видам
service-count = { $services ->
    [one] { $services } услуга
    [few] { $services } услуги
    [many] { $services } услуг
   *[other] { $services } услуги
 }
goal-count = { $goals ->
    [one] { $goals } цель
    [few] { $goals } цели
    [many] { $goals } целей
   *[other] { $goals } цели
 }
foremost = Кто отвечает больше всего
themes = Темы
goals = Цели
contents = Содержание
on-this-page = На этой странице
agreements = Соглашения
contacts = Контакты
lead = Отвечает:

eligibility = Кто может получить услугу
limit = Срок:
exception = Исключение:
for-whom = Для кого:
service-facts = На чём основана услуга
answers = Коротко об услуге
unsaid = В программе не сказано:
ask = Спросите у тех, кто отвечает за услугу:
ask-through = Связаться можно через:
who-answers = Кто отвечает за услугу
area = Территория:
more = Подробнее

goal-number = Цель { $number }
outcome = Когда цель достигнута
timeline-order = Годы идут по порядку, от раннего к позднему.
timeline-continuous = Постоянно
timeline-undated = Без срока

table-parts = Посмотреть только часть таблицы
table-filter = Отбор строк таблицы
table-all = Все
table-text = Слово в строке
table-clear = Снять отбор
table-found = { $category ->
    [one] Показана { $shown } строка, всего строк: { $total }
    [few] Показаны { $shown } строки, всего строк: { $total }
    [many] Показано { $shown } строк, всего строк: { $total }
   *[other] Показано { $shown } строки, всего строк: { $total }
 }
table-none = Нет строк, которые подходят под условия.
table-ascending = Сортировка по возрастанию: { $column }
table-descending = Сортировка по убыванию: { $column }
table-unsorted = Строки идут в порядке документа
table-row = Ссылка на строку:

group-services = Услуги
everyone-services = Для всех, кто переехал в Финляндию
through = Организуется для группы:
mentions = Упоминается также
subsections = Подразделы
pager = Предыдущий и следующий раздел
previous = Предыдущий:
next = Следующий:
not-found = Возможно, страница удалена или в адресе есть ошибка. Вы можете продолжить отсюда:
for-everyone = Для всех
