# Слова предметної галузі українською мовою: як називаються програми, послуги, цілі й учасники.
# Їх запитують подання. Список ключів і змінних є у файлі src/view/wanted.rs.

## Вид програми

kind-services = Програма послуг
kind-actions = Програма заходів
kind-principles = Програма принципів
kind-guidance = Вказівки для тих, хто складає програми
kind-combined = Програма послуг і заходів

## Етап програми

state-draft = Проєкт
state-consultation = На погодженні
state-published = Опублікована
state-approved = Чинна
state-amended = Чинна зі змінами
state-superseded = Замінена новою
state-archived = В архіві

## Публічність

publicity-public = Публічний документ
publicity-restricted = Непублічний документ

## На папері

paper-link = «{ $title }», сторінка { $page }
paper-columns = Стовпці: { $columns }.
paper-grouped = Рядки згруповано під заголовками.

## Що зробив орган

decision-handled = Розглянуто
decision-heard = Заслухано
decision-statement = Надано висновок
decision-approved = Затверджено
decision-amended = Змінено
decision-noted = Взято до відома
decision-minutes = протокол

## Files beside a page

download-csv = Таблиці у файлі CSV
download-pdf = Документ PDF для друку
download-detail = {$form}, {$size} КБ
download-ics = Дати в календарі: відкрийте файл або підпишіться на його адресу
download-detail-pages = {$form}, { $pages ->
    [one] { $pages } сторінка
    [few] { $pages } сторінки
    [many] { $pages } сторінок
   *[other] { $pages } сторінки
 }, {$size} КБ
download-xlsx = Таблиці у книзі Excel
file-about = Про файл
file-from = Початок
file-heading = Заголовок
file-programme = Програма
file-source = Джерело
file-table = Таблиця
file-to = Закінчення

## Calendars

calendar-due = Термін: {$name}
calendar-name = {$name}: дати
calendar-period-end = {$programme}: завершення строку програми
calendar-reporting = {$programme}: термін звіту

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: редакції та рішення у вигляді стрічки (Atom)
feed-reviewed = {$programme}: вміст перевірено
feed-title = {$name}: редакції та рішення

## Вид учасника, один і кілька

party-kind-municipality = Муніципалітет
party-kind-unit = Підрозділ
party-kind-post = Посада
party-kind-employment-area = Район зайнятості
party-kind-employment-authority = Орган зайнятості
party-kind-wellbeing-county = Область добробуту
party-kind-state = Державний орган
party-kind-school = Навчальний заклад
party-kind-company = Підприємство
party-kind-ngo = Громадська організація
party-kind-parish = Парафія
party-kind-network = Мережа
party-kind-working-group = Робоча група
party-kind-council = Рада або інший орган
party-kind-class = Група учасників

party-kinds-municipality = Муніципалітети
party-kinds-unit = Підрозділи
party-kinds-post = Посади
party-kinds-employment-area = Райони зайнятості
party-kinds-employment-authority = Органи зайнятості
party-kinds-wellbeing-county = Області добробуту
party-kinds-state = Державні органи
party-kinds-school = Навчальні заклади
party-kinds-company = Підприємства
party-kinds-ngo = Громадські організації
party-kinds-parish = Парафії
party-kinds-network = Мережі
party-kinds-working-group = Робочі групи
party-kinds-council = Ради та інші органи
party-kinds-class = Групи учасників

party-answers = { $count ->
    [0] згадується в програмах
    [one] { $count } обов’язок
    [few] { $count } обов’язки
    [many] { $count } обов’язків
   *[other] { $count } обов’язку
 }

## Вид послуги, одна і кілька

category-statutory = Послуга за законом
category-other = Інша послуга для інтеграції
category-settlement = Послуга з облаштування
category-example = Приклад послуги

categories-statutory = Послуги за законом
categories-other = Інші послуги для інтеграції
categories-settlement = Послуги з облаштування
categories-example = Приклади послуг

## Зміст програми за законом

statutory-assessment = Оцінка навичок і потреби в послугах з інтеграції
statutory-plan = План інтеграції
statutory-civic-orientation = Багатомовний курс знайомства із суспільством
statutory-integration-training = Інтеграційне навчання
statutory-other-education = Інше навчання та інші послуги для інтеграції
statutory-guidance = Супровід і консультації
statutory-final-test = Підсумковий тест інтеграційного навчання

## Наскільки правило обов’язкове

strength-always = Роблять завжди
strength-if-needed = Роблять за потреби
strength-on-request = Роблять на прохання

## Що говорить порожня клітинка

cell-not-applicable = Не стосується цієї групи клієнтів
cell-not-decided = Хто відповідає, не вирішено
cell-joint = Організовують спільно
cell-open-question = Документ залишає це питання відкритим
cell-not-stated = У документі не вказано
cell-by-measure = Див. заходи
cell-whole-goal = Показник стосується всієї цілі

## Як послугу надають і де її отримують

provision-own = власними силами
provision-procured = закуповувана послуга
provision-voucher = за сервісним ваучером
provision-joint = разом з іншим організатором

mode-in-person = на особистій зустрічі
mode-remote = дистанційно
mode-hybrid = на особистій зустрічі або дистанційно
mode-self-study = як самостійне навчання
mode-online = в інтернеті
mode-outreach = з виїздом до клієнтів
mode-interpreted = через перекладача

delivery-optional = можливо
update-or = { $first } або { $second }
lead-with = спільно
lead-may-involve = за потреби також
lead-refers = скеровує до послуги
area-whole = Уся територія
group-statutory = Групу названо в законі
groups-any = Програма не обмежує послугу певними групами
unsaid-where = де надають послугу
unsaid-hours = коли можна звернутися по послугу
unsaid-price = скільки коштує послуга
unsaid-languages = якими мовами надають послугу і чи є перекладач
unsaid-apply = як звернутися по послугу

## На якому рівні лежить зобов’язання

level-strategic = Стратегічний рівень
level-operational = Практичний рівень

## Показники

direction-up = зростає
direction-down = знижується
direction-keep = залишається без змін
indicator-baseline = початковий рівень
indicator-target = ціль
indicator-frequency = вимірюють
indicator-source = джерело
per = { $unit ->
    [day] { $count ->
        [1] на день
        [one] на { $count } день
        [few] на { $count } дні
        [many] на { $count } днів
       *[other] на { $count } дня
     }
    [week] { $count ->
        [1] на тиждень
        [one] на { $count } тиждень
        [few] на { $count } тижні
        [many] на { $count } тижнів
       *[other] на { $count } тижня
     }
    [month] { $count ->
        [1] на місяць
        [one] на { $count } місяць
        [few] на { $count } місяці
        [many] на { $count } місяців
       *[other] на { $count } місяця
     }
   *[year] { $count ->
        [1] на рік
        [one] на { $count } рік
        [few] на { $count } роки
        [many] на { $count } років
       *[other] на { $count } року
     }
 }

## Хто що робить

role-lead = Відповідає
role-organiser = Організовує
role-provider = Надає послугу
role-responsible = Відповідає за принцип
role-actor = Зобов’язання
role-partner = Бере участь
role-with = Працює разом з надавачем
role-may-involve = Бере участь за потреби
role-refers = Скеровує до послуги
role-keeper = Утримує місце прийому
role-publisher = Публікує
role-coordinator = Координує
role-steering = Керує програмою
role-referral-contact = Приймає звернення інших органів
role-decided = Розглянув або вирішив
role-agreed = Сторона угоди
role-reports = Звітує
role-reported-to = Отримує звіти

## Заголовки відомостей

fact-address = Адреса прийому
fact-agreed-by = Сторони
fact-aliases = Інші назви
fact-apply = Як звернутися
fact-area = Територія
fact-business-id = Ідентифікаційний номер підприємства
fact-case = Для цієї групи
fact-cases = Підгрупи
fact-category = Вид послуги
fact-client-groups = Для кого
fact-coordinator = Координує
fact-date = Дата
fact-decisions = Розгляд і рішення
fact-delivery = Як надають послугу
fact-email = Електронна пошта
fact-hours = Години роботи
fact-indicators = Показники
fact-interpreting = Усний переклад
fact-languages = Мови
fact-law = Закон
fact-lead = Відповідає
fact-meets = Збирається
fact-members = Члени
fact-municipalities = Муніципалітети
fact-municipality-code = Номер муніципалітету
fact-organiser = Організовує
fact-parent = Входить до організації
fact-partners = Беруть участь
fact-period = Діє
fact-phone = Телефон
fact-previous-names = Попередні назви
fact-price = Ціна
fact-provider = Надає
fact-provision = Спосіб надання
fact-ptv = Номер у реєстрі послуг Фінляндії
fact-publicity = Публічність
fact-publisher = Видавець
fact-referral-contact = Звернення органів влади
fact-refers = Скеровує до послуги
fact-related = Пов’язані документи
fact-reported-by = Звітує
fact-reported-to = Кому звітують
fact-reporting-every = Як часто
fact-reporting-text = Контроль виконання
fact-responsible = Відповідає
fact-schedule = Строки
fact-short = Коротка назва
fact-statutory = Передбачено законом
fact-steering = Керує
fact-sub-groups = До групи входять
fact-successor = Завдання продовжує
fact-supersedes = Замінює програму
fact-text = Словами документа
fact-units = Підрозділи та члени
fact-update = Оновлення
fact-url = Сайт
fact-valid-from = Початок роботи
fact-valid-to = Завершення роботи
fact-version = Версія
fact-where = Де
fact-wider-group = Частина групи

## Таблиці

caption-answers = { $party }: обов’язки, { $programme }
caption-matrix = Послуги та відповідальні за групами клієнтів: { $programme }
caption-measures = { $name }: цілі та заходи, { $programme }
caption-goal = Заходи: { $name }
column-service = Послуга
column-measure = Захід
column-schedule = Строки
column-party = Відповідальний
column-indicator = Показник
column-services = Послуги
column-budget = Витрати
column-matter = Справа
column-role = Роль
column-group = Група клієнтів
column-language = Мова
column-translated = Перекладено
column-machine = Машинний переклад
column-stale = Застаріло
column-missing = Бракує
row-whole-goal = Уся ціль
row-step = Етап
budget-line = { $year }: { $eur } євро
coverage-statutory = за законом
coverage-may = Може організувати
coverage-no = Не згадується

## Відбір рядків таблиці

facet-party = Відповідальний
facet-theme = Тема
facet-group = Група клієнтів
facet-year = Час
facet-status = Стан
facet-choice = { $facet }: { $choice }
when-undated = рік не вказано

## Що називають імена в абетковому списку

thing-service = Послуга
thing-goal = Ціль
thing-theme = Тема
thing-group = Група клієнтів
thing-section = Розділ програми
thing-term = Слово
thing-programme = Програма
thing-page = Сторінка

## Заголовки та сторінки

heading-goal = Ціль
heading-decisions = Розгляд і рішення
heading-reporting = Керівництво, контроль і звітність
heading-parties = Учасники
heading-client-groups = Групи клієнтів
page-home = Головна сторінка
page-accessibility = Заява про доступність
page-parties = Учасники
page-a-z = Пошук і А–Я
page-translations = Переклади
page-open-data = Відкриті дані
open-data-intro = Усе, що публікує цей сайт, доступне і як дані для програм: файли JSON, у кожному з яких зібрано всі мови.
open-data-licence = Ліцензія
open-data-no-licence = Видавець не вказав, за якою ліцензією можна використовувати дані. Запитайте видавця, перш ніж їх використовувати.
open-data-promise = Ідентифікатори та адреси не змінюються. Можуть з’являтися нові поля. Якщо поле зникає або змінює зміст, число в полі schema збільшується.
open-data-files = Файли
open-data-fields = Поля (англійською мовою)
open-data-index = Список усіх файлів
open-data-catalogue = Опис для каталогів даних (DCAT)
translations-intro = Ось як далеко просунулися переклади. Числа рахують тексти: поля, абзаци, заголовки, пункти списків і клітинки таблиць.
caption-translations = Стан перекладів за мовами
translations-site = Сайт і його назви
translations-of = Частина
translations-unpublished = цією мовою ще не опубліковано
translations-done = { $percent } % ({ $count } з { $total })
translations-share = { $percent } % ({ $count })
page-not-found = Сторінку не знайдено
page-services = Послуги
page-responsibilities = Хто відповідає
page-goals = Цілі
page-timeline = Стрічка часу
page-map = Схема програми
page-principles = Принципи
page-duties = Зобов’язання
page-embeds = Вбудувати вміст на інший сайт
page-document = Уся програма

## Що є на сторінках програми

entry-services = { $services ->
    [one] { $services } послуга: для кого, де і хто відповідає
    [few] { $services } послуги: для кого, де і хто відповідає
    [many] { $services } послуг: для кого, де і хто відповідає
   *[other] { $services } послуги: для кого, де і хто відповідає
 }
entry-responsibilities-services = Хто відповідає за яку послугу
entry-responsibilities-goals = Хто відповідає за який захід
entry-goals = { $goals ->
    [one] { $goals } ціль
    [few] { $goals } цілі
    [many] { $goals } цілей
   *[other] { $goals } цілі
 }, { $themes ->
    [one] { $themes } тема
    [few] { $themes } теми
    [many] { $themes } тем
   *[other] { $themes } теми
 }
entry-parties = Хто за що відповідає: за учасниками
entry-timeline = Цілі за роками, { $first }–{ $last }
entry-timeline-plain = Цілі за часом
entry-map = Будова програми на одній сторінці
entry-principles = { $principles ->
    [one] { $principles } принцип
    [few] { $principles } принципи
    [many] { $principles } принципів
   *[other] { $principles } принципу
 }
entry-duties = { $duties ->
    [one] { $duties } зобов’язання
    [few] { $duties } зобов’язання
    [many] { $duties } зобов’язань
   *[other] { $duties } зобов’язання
 }
entry-document = Уся програма на одній сторінці

## Заява про доступність

statement-scope = Ця заява про доступність стосується сайту «{ $site }» за адресою { $address }.
statement-law = На сайт поширюється Закон про надання цифрових послуг (306/2019). За цим законом сайт має відповідати критеріям рівнів A та AA стандарту WCAG 2.1.
statement-conformance = Наскільки сайт доступний
statement-full = Сайт повністю відповідає вимогам доступності.
statement-partial = Сайт частково відповідає вимогам доступності. Про недоліки розказано нижче.
statement-none = Сайт не відповідає вимогам доступності. Про недоліки розказано нижче.
statement-barriers = Що недоступне
barrier-shortcoming = Недоліки
barrier-shortcoming-law = Ці частини не відповідають вимогам доступності.
barrier-burden = Надмірний тягар
barrier-burden-law = Ці частини не виправляють, бо за оцінкою це було б надмірним тягарем (306/2019, ст. 8).
barrier-outside = Зміст, якого вимоги не стосуються
barrier-outside-law = Вимоги доступності не стосуються цього змісту (306/2019, ст. 3).
fact-criteria = Вимога (WCAG 2.1)
fact-reason = Чому
fact-alternative = Як отримати інформацію інакше
fact-until = Виправити не пізніше
statement-preparation = Як оцінювали доступність
fact-method = Спосіб
method-self = Самооцінка
method-third-party = Оцінка зовнішнього експерта
fact-assessed-by = Хто оцінював
fact-assessed-on = Дата оцінки
fact-assessed-how = Що перевіряли і як
fact-statement-published = Заяву складено
fact-statement-reviewed = Заяву перевірено
statement-feedback = Залиште відгук про доступність
statement-feedback-ask = Якщо ви помітите недолік, про який тут не сказано, повідомте нас.
statement-feedback-form = Ви також можете попросити зміст у доступній для вас формі.
statement-answer = { $days ->
    [one] Ви отримаєте повідомлення, коли ваш відгук надійде, і ми відповімо на нього не пізніше ніж через { $days } день.
    [few] Ви отримаєте повідомлення, коли ваш відгук надійде, і ми відповімо на нього не пізніше ніж через { $days } дні.
    [many] Ви отримаєте повідомлення, коли ваш відгук надійде, і ми відповімо на нього не пізніше ніж через { $days } днів.
   *[other] Ви отримаєте повідомлення, коли ваш відгук надійде, і ми відповімо на нього не пізніше ніж через { $days } дня.
 }
fact-answers = Хто відповідає на відгуки
fact-form = Форма для відгуку
statement-enforcement = Нагляд за доступністю
statement-enforcement-text = Спочатку залиште відгук нам. Якщо відповідь вас не задовольнить або ви не отримаєте відповіді протягом двох тижнів, ви можете подати скаргу до наглядового органу або попросити в нього роз’яснення. На сайті цього органу розказано, як це зробити і як розглядають справу.
statement-complain = Подати скаргу або попросити роз’яснення
fact-supervisor = Наглядовий орган
fact-unit = Підрозділ
fact-complaint = Скарга
fact-postal-address = Поштова адреса

## Малюнки

figure-map = Схема програми: { $programme }
figure-map-about = На малюнку { $branches ->
    [one] { $branches } гілка
    [few] { $branches } гілки
    [many] { $branches } гілок
   *[other] { $branches } гілки
 } і { $items ->
    [one] { $items } пункт
    [few] { $items } пункти
    [many] { $items } пунктів
   *[other] { $items } пункту
 }. Список після малюнка каже те саме.
figure-timeline = Стрічка часу: { $programme }
figure-timeline-about = На малюнку { $goals ->
    [one] { $goals } ціль
    [few] { $goals } цілі
    [many] { $goals } цілей
   *[other] { $goals } цілі
 } і роки { $first }–{ $last }. У списку після малюнка кожна ціль стоїть біля свого останнього року.
shape-dated = визначений строк
shape-deadline = не пізніше
shape-recurring = повторюється

## Повідомлення читачеві

notice-fallback = Більшу частину цієї сторінки можна прочитати лише { $language }.
notice-machine = Частину цієї сторінки переклала машина, і переклад ніхто не перевіряв.
notice-stale = Частина перекладу на цій сторінці застаріла: вихідний текст змінився.
notice-original = Читати оригінал { $language }
notice-draft = Це проєкт. Рішення про програму не ухвалено.
notice-consultation = Програма на погодженні. Рішення про неї ще не ухвалено.
notice-superseded = Ця програма більше не діє. Її замінила новіша.
notice-archived = Цей документ в архіві: його можна лише прочитати.
notice-newer = Новіша програма: { $title }
note = Примітка:
feedback-subject = Відгук про сторінку { $title } ({ $id })
feedback-body =
    Сторінка: { $title }
    Адреса: { $address }
    Ідентифікатор: { $id }
prose-footnotes = Виноски
prose-back = Назад до тексту, виноска

## Частини речення та знаки між ними

labelled = { $label }: { $content }
bracketed = { $content } ({ $details })
figure-unit = { $figure } { $unit }
amount-per = { $amount } { $per }
decision-line = { $decision } { $date }: { $body }
mark-comma = {", "}
mark-semicolon = {"; "}
mark-space = {" "}

## Закон

law-reference = { $law }, ст. { $sections }{ $subsection ->
    [0] {""}
   *[other] , ч. { $subsection }
 }{ $item ->
    [0] {""}
   *[other] , п. { $item }
 }

## Строки

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $quarter }-й квартал { $year } року
schedule-season = { $season ->
    [winter] зима
    [spring] весна
    [summer] літо
   *[autumn] осінь
 } { $year } року
schedule-from = { $precision ->
    [day] з { $time }
    [month] { $month ->
        [1] із січня
        [2] з лютого
        [3] з березня
        [4] з квітня
        [5] з травня
        [6] з червня
        [7] з липня
        [8] із серпня
        [9] з вересня
        [10] з жовтня
        [11] з листопада
       *[12] з грудня
     } { $year } року
    [quarter] з { $quarter }-го кварталу { $year } року
    [winter] із зими { $year } року
    [spring] з весни { $year } року
    [summer] з літа { $year } року
    [autumn] з осені { $year } року
   *[year] з { $year } року
 }
schedule-by = { $precision ->
    [day] не пізніше { $time }
    [month] не пізніше { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
     } { $year } року
    [quarter] не пізніше { $quarter }-го кварталу { $year } року
    [winter] не пізніше зими { $year } року
    [spring] не пізніше весни { $year } року
    [summer] не пізніше літа { $year } року
    [autumn] не пізніше осені { $year } року
   *[year] не пізніше { $year } року
 }
schedule-recurring = { $every } з { $year } року
schedule-within = { $unit ->
    [day] { $count ->
        [one] протягом { $count } дня
        [few] протягом { $count } днів
        [many] протягом { $count } днів
       *[other] протягом { $count } дня
     }
    [week] { $count ->
        [one] протягом { $count } тижня
        [few] протягом { $count } тижнів
        [many] протягом { $count } тижнів
       *[other] протягом { $count } тижня
     }
    [month] { $count ->
        [one] протягом { $count } місяця
        [few] протягом { $count } місяців
        [many] протягом { $count } місяців
       *[other] протягом { $count } місяця
     }
   *[year] { $count ->
        [one] протягом { $count } року
        [few] протягом { $count } років
        [many] протягом { $count } років
       *[other] протягом { $count } року
     }
 }: { $after }
schedule-continuous = постійно
schedule-undecided = не вирішено
schedule-none = без строку
cadence-every = раз { per }
cadence-times = { $times ->
    [one] { $times } раз
    [few] { $times } рази
    [many] { $times } разів
   *[other] { $times } раза
 } { per }
cadence-at-least = щонайменше раз { per }
cadence-at-least-times = щонайменше { cadence-times }
length = { $unit ->
    [day] { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
     }
    [week] { $count ->
        [one] { $count } тиждень
        [few] { $count } тижні
        [many] { $count } тижнів
       *[other] { $count } тижня
     }
    [month] { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
     }
   *[year] { $count ->
        [one] { $count } рік
        [few] { $count } роки
        [many] { $count } років
       *[other] { $count } року
     }
 }

## Назви мов

language-name = { $language ->
    [fi] фінська
    [fi-simple] спрощена фінська
    [sv] шведська
    [sv-simple] спрощена шведська
    [en] англійська
    [am] амхарська
    [ar] арабська
    [bn] бенгальська
    [ckb] курдська (сорані)
    [de] німецька
    [es] іспанська
    [et] естонська
    [fa] перська
    [fa-AF] дарі
    [fr] французька
    [ku] курдська (курманджі)
    [ln] лінгала
    [my] бірманська
    [ne] непальська
    [pl] польська
    [prs] дарі
    [ps] пушту
    [pt] португальська
    [ro] румунська
    [ru] російська
    [se] північносаамська
    [smn] інарі-саамська
    [sms] колтта-саамська
    [so] сомалійська
    [sq] албанська
    [sw] суахілі
    [th] тайська
    [ti] тигринья
    [tl] тагальська
    [tr] турецька
    [uk] українська
    [ur] урду
    [vi] в’єтнамська
    [zh] китайська
   *[other] { $name }
 }
in-language = { $language ->
    [fi] фінською мовою
    [fi-simple] спрощеною фінською мовою
    [sv] шведською мовою
    [sv-simple] спрощеною шведською мовою
    [en] англійською мовою
    [am] амхарською мовою
    [ar] арабською мовою
    [bn] бенгальською мовою
    [ckb] курдською мовою (сорані)
    [de] німецькою мовою
    [es] іспанською мовою
    [et] естонською мовою
    [fa] перською мовою
    [fa-AF] мовою дарі
    [fr] французькою мовою
    [ku] курдською мовою (курманджі)
    [ln] мовою лінгала
    [my] бірманською мовою
    [ne] непальською мовою
    [pl] польською мовою
    [prs] мовою дарі
    [ps] мовою пушту
    [pt] португальською мовою
    [ro] румунською мовою
    [ru] російською мовою
    [se] північносаамською мовою
    [smn] інарі-саамською мовою
    [sms] колтта-саамською мовою
    [so] сомалійською мовою
    [sq] албанською мовою
    [sw] мовою суахілі
    [th] тайською мовою
    [ti] мовою тигринья
    [tl] тагальською мовою
    [tr] турецькою мовою
    [uk] українською мовою
    [ur] мовою урду
    [vi] в’єтнамською мовою
    [zh] китайською мовою
   *[other] мовою { $name }
 }
