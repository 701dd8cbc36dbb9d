# Слова шаблонів українською мовою.
skip-to-content = Перейти до змісту
languages = Мови
foot-languages = Мови, кінець сторінки
to-home = головна сторінка
menu = Головне меню
breadcrumb = Ви перебуваєте тут
notices = Зверніть увагу
foot-menu = Про цей сайт
foot-publisher = Видавець
whole-programme = Уся програма для друку
sheet-number = Сторінка { $sheet } з { $sheets }
downloads = Завантажити
embed-this = Вбудувати на інший сайт
embed-as-frame = Як фрейм
embed-as-fragment = Як HTML
embed-preview = Подивитися, який це має вигляд
embed-more = Як вбудувати
embed-source = Джерело:
embed-frame = Фрейм
embed-fragment = HTML
embed-intro = Ви можете показати на своєму сайті послугу, відповідальну сторону або таблицю відповідальності з цього сайту. Вміст залишається актуальним, бо надходить звідси.
embed-frame-text = Фрейм має вигляд цього сайту. Відкрийте нижче потрібну сторінку, скопіюйте код фрейма в її кінці та вставте його в блок HTML. Довгий вміст прокручується всередині фрейма.
embed-any-site = Фрейм може показувати будь-який сайт, адреса якого починається з https.
embed-these-sites = Фрейм можуть показувати ці сайти:
embed-no-site = Інші сайти не можуть показувати фрейми цього сайту.
embed-fragment-text = HTML не має власного оформлення: він має вигляд решти вашої сторінки. Ваш сервер отримує його за адресою і вставляє в сторінку. Заголовки починаються з рівня 2.
embed-promise = Що залишається і що змінюється
embed-promise-address = Адреса залишається тією самою, доки предмет є в програмі.
embed-promise-markup = HTML залишається простим: заголовки, абзаци, списки, таблиці та посилання без класів, стилів і скриптів. Його єдиний ідентифікатор починається з kotosivu-.
embed-promise-contents = Слова й кількість рядків змінюються разом із програмою.
about-page = Про цю сторінку
reviewed = Перевірено
dated = Дата програми
feedback = Залишити відгук про цю сторінку
other-site = інший сайт
law = Закон:
name-on-door = Назва, яку використовують на місці:
cell-empty = У документі не вказано

search-label = Пошук на сайті
search-results = Результати пошуку
search-found = { $category ->
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
 }
search-none = Нічого не знайдено. Спробуйте інше слово або подивіться список нижче.
search-failed = Пошук зараз не працює. Усе є в списку нижче.
search-more = Показати більше результатів
letters = Початкові літери
see = Див.:

programmes = Програми
entries = Зміст програми
at-a-glance = Про програму
client-groups = Для кого
categories = Послуги за видами
service-count = { $services ->
    [one] { $services } послуга
    [few] { $services } послуги
    [many] { $services } послуг
   *[other] { $services } послуги
 }
goal-count = { $goals ->
    [one] { $goals } ціль
    [few] { $goals } цілі
    [many] { $goals } цілей
   *[other] { $goals } цілі
 }
foremost = Хто відповідає найбільше
themes = Теми
goals = Цілі
contents = Зміст
on-this-page = На цій сторінці
agreements = Угоди
contacts = Контакти
lead = Відповідає:

eligibility = Хто може отримати послугу
limit = Строк:
exception = Виняток:
for-whom = Для кого:
service-facts = На чому ґрунтується послуга
answers = Коротко про послугу
unsaid = У програмі не сказано:
ask = Запитайте в тих, хто відповідає за послугу:
ask-through = Зв’язатися можна через:
who-answers = Хто відповідає за послугу
area = Територія:
more = Докладніше

goal-number = Ціль { $number }
outcome = Коли цілі досягнуто
timeline-order = Роки йдуть по порядку, від ранніх до пізніших.
timeline-continuous = Постійно
timeline-undated = Без строку

table-parts = Подивитися лише частину таблиці
table-filter = Відбір рядків таблиці
table-all = Усі
table-text = Слово в рядку
table-clear = Зняти відбір
table-found = { $category ->
    [one] Показано { $shown } рядок, усього рядків: { $total }
    [few] Показано { $shown } рядки, усього рядків: { $total }
    [many] Показано { $shown } рядків, усього рядків: { $total }
   *[other] Показано { $shown } рядка, усього рядків: { $total }
 }
table-none = Немає рядків, які відповідають умовам.
table-ascending = Сортування за зростанням: { $column }
table-descending = Сортування за спаданням: { $column }
table-unsorted = Рядки йдуть у порядку документа
table-row = Посилання на рядок:

group-services = Послуги
everyone-services = Для всіх, хто переїхав до Фінляндії
through = Організовується для групи:
mentions = Згадується також
subsections = Підрозділи
pager = Попередній і наступний розділ
previous = Попередній:
next = Наступний:
not-found = Можливо, сторінку видалено або в адресі є помилка. Ви можете продовжити звідси:
for-everyone = Для всіх
