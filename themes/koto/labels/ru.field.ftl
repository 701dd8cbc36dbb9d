# Слова предметной области на русском языке: как называются программы, услуги, цели и участники.
# Их спрашивают представления. Список ключей и переменных находится в файле src/view/wanted.rs.

## Вид программы

kind-services = Программа услуг
kind-actions = Программа мер
kind-principles = Программа принципов
kind-guidance = Указания для составителей программ
kind-combined = Программа услуг и мер

## Этап программы

state-draft = Проект
state-consultation = На согласовании
state-published = Опубликована
state-approved = Действует
state-amended = Действует с изменениями
state-superseded = Заменена новой
state-archived = В архиве

## Публичность

publicity-public = Публичный документ
publicity-restricted = Непубличный документ

## На бумаге

paper-link = «{ $title }», страница { $page }
paper-columns = Столбцы: { $columns }.
paper-grouped = Строки сгруппированы под заголовками.

## Что сделал орган

decision-handled = Рассмотрено
decision-heard = Заслушано
decision-statement = Дано заключение
decision-approved = Утверждено
decision-amended = Изменено
decision-noted = Принято к сведению
decision-minutes = протокол

## Files beside a page

download-csv = Таблицы в файле CSV
download-pdf = Документ PDF для печати
download-detail = {$form}, {$size} КБ
download-ics = Даты в календаре: откройте файл или подпишитесь на его адрес
download-detail-pages = {$form}, { $pages ->
    [one] { $pages } страница
    [few] { $pages } страницы
    [many] { $pages } страниц
   *[other] { $pages } страницы
 }, {$size} КБ
download-xlsx = Таблицы в книге Excel
file-about = О файле
file-from = Начало
file-heading = Заголовок
file-programme = Программа
file-source = Источник
file-table = Таблица
file-to = Окончание

## Calendars

calendar-due = Срок: {$name}
calendar-name = {$name}: даты
calendar-period-end = {$programme}: окончание срока программы
calendar-reporting = {$programme}: срок отчёта

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: редакции и решения в виде ленты (Atom)
feed-reviewed = {$programme}: содержание проверено
feed-title = {$name}: редакции и решения

## Вид участника, один и несколько

party-kind-municipality = Муниципалитет
party-kind-unit = Подразделение
party-kind-post = Должность
party-kind-employment-area = Район занятости
party-kind-employment-authority = Орган занятости
party-kind-wellbeing-county = Область благосостояния
party-kind-state = Государственный орган
party-kind-school = Учебное заведение
party-kind-company = Предприятие
party-kind-ngo = Общественная организация
party-kind-parish = Приход
party-kind-network = Сеть
party-kind-working-group = Рабочая группа
party-kind-council = Совет или другой орган
party-kind-class = Группа участников

party-kinds-municipality = Муниципалитеты
party-kinds-unit = Подразделения
party-kinds-post = Должности
party-kinds-employment-area = Районы занятости
party-kinds-employment-authority = Органы занятости
party-kinds-wellbeing-county = Области благосостояния
party-kinds-state = Государственные органы
party-kinds-school = Учебные заведения
party-kinds-company = Предприятия
party-kinds-ngo = Общественные организации
party-kinds-parish = Приходы
party-kinds-network = Сети
party-kinds-working-group = Рабочие группы
party-kinds-council = Советы и другие органы
party-kinds-class = Группы участников

party-answers = { $count ->
    [0] упоминается в программах
    [one] { $count } обязанность
    [few] { $count } обязанности
    [many] { $count } обязанностей
   *[other] { $count } обязанности
 }

## Вид услуги, одна и несколько

category-statutory = Услуга по закону
category-other = Другая услуга для интеграции
category-settlement = Услуга по обустройству
category-example = Пример услуги

categories-statutory = Услуги по закону
categories-other = Другие услуги для интеграции
categories-settlement = Услуги по обустройству
categories-example = Примеры услуг

## Содержание программы по закону

statutory-assessment = Оценка навыков и потребности в услугах по интеграции
statutory-plan = План интеграции
statutory-civic-orientation = Многоязычный курс знакомства с обществом
statutory-integration-training = Интеграционное обучение
statutory-other-education = Другое обучение и другие услуги для интеграции
statutory-guidance = Сопровождение и консультации
statutory-final-test = Итоговый тест интеграционного обучения

## Насколько правило обязательно

strength-always = Делается всегда
strength-if-needed = Делается при необходимости
strength-on-request = Делается по просьбе

## Что говорит пустая ячейка

cell-not-applicable = Не касается этой группы клиентов
cell-not-decided = Кто отвечает, не решено
cell-joint = Организуется совместно
cell-open-question = Документ оставляет этот вопрос открытым
cell-not-stated = В документе не указано
cell-by-measure = См. меры
cell-whole-goal = Показатель относится ко всей цели

## Как услуга создаётся и где её получают

provision-own = собственными силами
provision-procured = закупаемая услуга
provision-voucher = по сервисному ваучеру
provision-joint = вместе с другим организатором

mode-in-person = на личной встрече
mode-remote = дистанционно
mode-hybrid = на личной встрече или дистанционно
mode-self-study = как самостоятельное обучение
mode-online = в интернете
mode-outreach = с выездом к клиентам
mode-interpreted = через переводчика

delivery-optional = возможно
update-or = { $first } или { $second }
lead-with = совместно
lead-may-involve = при необходимости также
lead-refers = направляет в услугу
area-whole = Вся территория
group-statutory = Группа названа в законе
groups-any = Программа не ограничивает услугу определёнными группами
unsaid-where = где предоставляется услуга
unsaid-hours = когда можно обратиться за услугой
unsaid-price = сколько стоит услуга
unsaid-languages = на каких языках предоставляется услуга и есть ли переводчик
unsaid-apply = как обратиться за услугой

## На каком уровне лежит обязательство

level-strategic = Стратегический уровень
level-operational = Практический уровень

## Показатели

direction-up = растёт
direction-down = снижается
direction-keep = остаётся прежним
indicator-baseline = исходный уровень
indicator-target = цель
indicator-frequency = измеряется
indicator-source = источник
per = { $unit ->
    [day] { $count ->
        [1] в день
        [one] в { $count } день
        [few] в { $count } дня
        [many] в { $count } дней
       *[other] в { $count } дня
     }
    [week] { $count ->
        [1] в неделю
        [one] в { $count } неделю
        [few] в { $count } недели
        [many] в { $count } недель
       *[other] в { $count } недели
     }
    [month] { $count ->
        [1] в месяц
        [one] в { $count } месяц
        [few] в { $count } месяца
        [many] в { $count } месяцев
       *[other] в { $count } месяца
     }
   *[year] { $count ->
        [1] в год
        [one] в { $count } год
        [few] в { $count } года
        [many] в { $count } лет
       *[other] в { $count } года
     }
 }

## Кто что делает

role-lead = Отвечает
role-organiser = Организует
role-provider = Оказывает услугу
role-responsible = Отвечает за принцип
role-actor = Обязательства
role-partner = Участвует
role-with = Работает вместе с исполнителем
role-may-involve = Участвует при необходимости
role-refers = Направляет в услугу
role-keeper = Ведёт место приёма
role-publisher = Публикует
role-coordinator = Координирует
role-steering = Руководит программой
role-referral-contact = Принимает обращения других органов
role-decided = Рассмотрел или решил
role-agreed = Сторона соглашения
role-reports = Отчитывается
role-reported-to = Получает отчёты

## Заголовки сведений

fact-address = Адрес приёма
fact-agreed-by = Стороны
fact-aliases = Другие названия
fact-apply = Как обратиться
fact-area = Территория
fact-business-id = Идентификационный номер предприятия
fact-case = Для этой группы
fact-cases = Подгруппы
fact-category = Вид услуги
fact-client-groups = Для кого
fact-coordinator = Координирует
fact-date = Дата
fact-decisions = Рассмотрение и решения
fact-delivery = Как предоставляется услуга
fact-email = Электронная почта
fact-hours = Часы работы
fact-indicators = Показатели
fact-interpreting = Устный перевод
fact-languages = Языки
fact-law = Закон
fact-lead = Отвечает
fact-meets = Собирается
fact-members = Члены
fact-municipalities = Муниципалитеты
fact-municipality-code = Номер муниципалитета
fact-organiser = Организует
fact-parent = Входит в организацию
fact-partners = Участвуют
fact-period = Действует
fact-phone = Телефон
fact-previous-names = Прежние названия
fact-price = Цена
fact-provider = Оказывает
fact-provision = Способ оказания
fact-ptv = Номер в реестре услуг Финляндии
fact-publicity = Публичность
fact-publisher = Издатель
fact-referral-contact = Обращения органов власти
fact-refers = Направляет в услугу
fact-related = Связанные документы
fact-reported-by = Отчитывается
fact-reported-to = Кому отчитываются
fact-reporting-every = Как часто
fact-reporting-text = Контроль выполнения
fact-responsible = Отвечает
fact-schedule = Сроки
fact-short = Краткое название
fact-statutory = Предусмотрено законом
fact-steering = Руководит
fact-sub-groups = В группу входят
fact-successor = Задачи продолжает
fact-supersedes = Заменяет программу
fact-text = Словами документа
fact-units = Подразделения и члены
fact-update = Обновление
fact-url = Сайт
fact-valid-from = Начало работы
fact-valid-to = Окончание работы
fact-version = Версия
fact-where = Где
fact-wider-group = Часть группы

## Таблицы

caption-answers = { $party }: обязанности, { $programme }
caption-matrix = Услуги и ответственные по группам клиентов: { $programme }
caption-measures = { $name }: цели и меры, { $programme }
caption-goal = Меры: { $name }
column-service = Услуга
column-measure = Мера
column-schedule = Сроки
column-party = Ответственный
column-indicator = Показатель
column-services = Услуги
column-budget = Расходы
column-matter = Дело
column-role = Роль
column-group = Группа клиентов
column-language = Язык
column-translated = Переведено
column-machine = Машинный перевод
column-stale = Устарело
column-missing = Не хватает
row-whole-goal = Вся цель
row-step = Этап
budget-line = { $year }: { $eur } евро
coverage-statutory = по закону
coverage-may = Может организовать
coverage-no = Не упоминается

## Отбор строк таблицы

facet-party = Ответственный
facet-theme = Тема
facet-group = Группа клиентов
facet-year = Время
facet-status = Состояние
facet-choice = { $facet }: { $choice }
when-undated = год не указан

## Что называют имена в алфавитном списке

thing-service = Услуга
thing-goal = Цель
thing-theme = Тема
thing-group = Группа клиентов
thing-section = Раздел программы
thing-term = Слово
thing-programme = Программа
thing-page = Страница

## Заголовки и страницы

heading-goal = Цель
heading-decisions = Рассмотрение и решения
heading-reporting = Руководство, контроль и отчётность
heading-parties = Участники
heading-client-groups = Группы клиентов
page-home = Главная страница
page-accessibility = Заявление о доступности
page-parties = Участники
page-a-z = Поиск и А–Я
page-translations = Переводы
page-open-data = Открытые данные
open-data-intro = Всё, что публикует этот сайт, доступно и как данные для программ: файлы JSON, в каждом из которых собраны все языки.
open-data-licence = Лицензия
open-data-no-licence = Издатель не указал, по какой лицензии можно использовать данные. Спросите издателя, прежде чем их использовать.
open-data-promise = Идентификаторы и адреса не меняются. Могут появляться новые поля. Если поле удаляется или меняет смысл, число в поле schema увеличивается.
open-data-files = Файлы
open-data-fields = Поля (на английском языке)
open-data-index = Список всех файлов
open-data-catalogue = Описание для каталогов данных (DCAT)
translations-intro = Вот как далеко продвинулись переводы. Числа считают тексты: поля, абзацы, заголовки, пункты списков и ячейки таблиц.
caption-translations = Состояние переводов по языкам
translations-site = Сайт и его названия
translations-of = Часть
translations-unpublished = на этом языке пока не опубликовано
translations-done = { $percent } % ({ $count } из { $total })
translations-share = { $percent } % ({ $count })
page-not-found = Страница не найдена
page-services = Услуги
page-responsibilities = Кто отвечает
page-goals = Цели
page-timeline = Лента времени
page-map = Схема программы
page-principles = Принципы
page-duties = Обязательства
page-embeds = Встроить содержание на другой сайт
page-document = Вся программа

## Что есть на страницах программы

entry-services = { $services ->
    [one] { $services } услуга: для кого, где и кто отвечает
    [few] { $services } услуги: для кого, где и кто отвечает
    [many] { $services } услуг: для кого, где и кто отвечает
   *[other] { $services } услуги: для кого, где и кто отвечает
 }
entry-responsibilities-services = Кто отвечает за какую услугу
entry-responsibilities-goals = Кто отвечает за какую меру
entry-goals = { $goals ->
    [one] { $goals } цель
    [few] { $goals } цели
    [many] { $goals } целей
   *[other] { $goals } цели
 }, { $themes ->
    [one] { $themes } тема
    [few] { $themes } темы
    [many] { $themes } тем
   *[other] { $themes } темы
 }
entry-parties = Кто за что отвечает: по участникам
entry-timeline = Цели по годам, { $first }–{ $last }
entry-timeline-plain = Цели по времени
entry-map = Строение программы на одной странице
entry-principles = { $principles ->
    [one] { $principles } принцип
    [few] { $principles } принципа
    [many] { $principles } принципов
   *[other] { $principles } принципа
 }
entry-duties = { $duties ->
    [one] { $duties } обязательство
    [few] { $duties } обязательства
    [many] { $duties } обязательств
   *[other] { $duties } обязательства
 }
entry-document = Вся программа на одной странице

## Заявление о доступности

statement-scope = Это заявление о доступности касается сайта «{ $site }» по адресу { $address }.
statement-law = На сайт распространяется Закон о предоставлении цифровых услуг (306/2019). По этому закону сайт должен соответствовать критериям уровней A и AA стандарта WCAG 2.1.
statement-conformance = Насколько сайт доступен
statement-full = Сайт полностью соответствует требованиям доступности.
statement-partial = Сайт частично соответствует требованиям доступности. О недостатках рассказано ниже.
statement-none = Сайт не соответствует требованиям доступности. О недостатках рассказано ниже.
statement-barriers = Что недоступно
barrier-shortcoming = Недостатки
barrier-shortcoming-law = Эти части не соответствуют требованиям доступности.
barrier-burden = Чрезмерная нагрузка
barrier-burden-law = Эти части не исправляют, потому что по оценке это было бы чрезмерной нагрузкой (306/2019, ст. 8).
barrier-outside = Содержание, на которое требования не распространяются
barrier-outside-law = Требования доступности не касаются этого содержания (306/2019, ст. 3).
fact-criteria = Требование (WCAG 2.1)
fact-reason = Почему
fact-alternative = Как получить информацию иначе
fact-until = Исправить не позднее
statement-preparation = Как оценивали доступность
fact-method = Способ
method-self = Самооценка
method-third-party = Оценка внешнего эксперта
fact-assessed-by = Кто оценивал
fact-assessed-on = Дата оценки
fact-assessed-how = Что проверяли и как
fact-statement-published = Заявление составлено
fact-statement-reviewed = Заявление проверено
statement-feedback = Оставьте отзыв о доступности
statement-feedback-ask = Если вы заметите недостаток, о котором здесь не сказано, сообщите нам.
statement-feedback-form = Вы также можете попросить содержание в доступной для вас форме.
statement-answer = { $days ->
    [one] Вы получите сообщение, когда ваш отзыв придёт, и мы ответим на него не позднее чем через { $days } день.
    [few] Вы получите сообщение, когда ваш отзыв придёт, и мы ответим на него не позднее чем через { $days } дня.
    [many] Вы получите сообщение, когда ваш отзыв придёт, и мы ответим на него не позднее чем через { $days } дней.
   *[other] Вы получите сообщение, когда ваш отзыв придёт, и мы ответим на него не позднее чем через { $days } дня.
 }
fact-answers = Кто отвечает на отзывы
fact-form = Форма для отзыва
statement-enforcement = Надзор за доступностью
statement-enforcement-text = Сначала оставьте отзыв нам. Если ответ вас не устроит или вы не получите ответа в течение двух недель, вы можете подать жалобу в надзорный орган или запросить у него разъяснение. На сайте этого органа рассказано, как это сделать и как рассматривают дело.
statement-complain = Подать жалобу или запросить разъяснение
fact-supervisor = Надзорный орган
fact-unit = Подразделение
fact-complaint = Жалоба
fact-postal-address = Почтовый адрес

## Рисунки

figure-map = Схема программы: { $programme }
figure-map-about = На рисунке { $branches ->
    [one] { $branches } ветвь
    [few] { $branches } ветви
    [many] { $branches } ветвей
   *[other] { $branches } ветви
 } и { $items ->
    [one] { $items } пункт
    [few] { $items } пункта
    [many] { $items } пунктов
   *[other] { $items } пункта
 }. Список после рисунка говорит то же самое.
figure-timeline = Лента времени: { $programme }
figure-timeline-about = На рисунке { $goals ->
    [one] { $goals } цель
    [few] { $goals } цели
    [many] { $goals } целей
   *[other] { $goals } цели
 } и годы { $first }–{ $last }. В списке после рисунка каждая цель стоит у своего последнего года.
shape-dated = установленный срок
shape-deadline = не позднее
shape-recurring = повторяется

## Сообщения читателю

notice-fallback = Большую часть этой страницы можно прочитать только { $language }.
notice-machine = Часть этой страницы переведена машиной, и перевод никто не проверял.
notice-stale = Часть перевода на этой странице устарела: исходный текст изменился.
notice-original = Читать оригинал { $language }
notice-draft = Это проект. Решение о программе не принято.
notice-consultation = Программа на согласовании. Решение о ней ещё не принято.
notice-superseded = Эта программа больше не действует. Её заменила более новая.
notice-archived = Этот документ в архиве: его можно только прочитать.
notice-newer = Более новая программа: { $title }
note = Примечание:
feedback-subject = Отзыв о странице { $title } ({ $id })
feedback-body =
    Страница: { $title }
    Адрес: { $address }
    Идентификатор: { $id }
prose-footnotes = Сноски
prose-back = Назад к тексту, сноска

## Части предложения и знаки между ними

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

## Сроки

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $quarter }-й квартал { $year } года
schedule-season = { $season ->
    [winter] зима
    [spring] весна
    [summer] лето
   *[autumn] осень
 } { $year } года
schedule-from = { $precision ->
    [day] с { $time }
    [month] с { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
     } { $year } года
    [quarter] с { $quarter }-го квартала { $year } года
    [winter] с зимы { $year } года
    [spring] с весны { $year } года
    [summer] с лета { $year } года
    [autumn] с осени { $year } года
   *[year] с { $year } года
 }
schedule-by = { $precision ->
    [day] не позднее { $time }
    [month] не позднее { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
     } { $year } года
    [quarter] не позднее { $quarter }-го квартала { $year } года
    [winter] не позднее зимы { $year } года
    [spring] не позднее весны { $year } года
    [summer] не позднее лета { $year } года
    [autumn] не позднее осени { $year } года
   *[year] не позднее { $year } года
 }
schedule-recurring = { $every } с { $year } года
schedule-within = { $unit ->
    [day] { $count ->
        [one] в течение { $count } дня
        [few] в течение { $count } дней
        [many] в течение { $count } дней
       *[other] в течение { $count } дня
     }
    [week] { $count ->
        [one] в течение { $count } недели
        [few] в течение { $count } недель
        [many] в течение { $count } недель
       *[other] в течение { $count } недели
     }
    [month] { $count ->
        [one] в течение { $count } месяца
        [few] в течение { $count } месяцев
        [many] в течение { $count } месяцев
       *[other] в течение { $count } месяца
     }
   *[year] { $count ->
        [one] в течение { $count } года
        [few] в течение { $count } лет
        [many] в течение { $count } лет
       *[other] в течение { $count } года
     }
 }: { $after }
schedule-continuous = постоянно
schedule-undecided = не решено
schedule-none = без срока
cadence-every = раз { per }
cadence-times = { $times ->
    [one] { $times } раз
    [few] { $times } раза
    [many] { $times } раз
   *[other] { $times } раза
 } { per }
cadence-at-least = не реже одного раза { per }
cadence-at-least-times = не реже { $times ->
    [one] { $times } раза
    [few] { $times } раз
    [many] { $times } раз
   *[other] { $times } раза
 } { per }
length = { $unit ->
    [day] { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
     }
    [week] { $count ->
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
     }
    [month] { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
     }
   *[year] { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
     }
 }

## Названия языков

language-name = { $language ->
    [fi] финский
    [fi-simple] упрощённый финский
    [sv] шведский
    [sv-simple] упрощённый шведский
    [en] английский
    [am] амхарский
    [ar] арабский
    [bn] бенгальский
    [ckb] курдский (сорани)
    [de] немецкий
    [es] испанский
    [et] эстонский
    [fa] персидский
    [fa-AF] дари
    [fr] французский
    [ku] курдский (курманджи)
    [ln] лингала
    [my] бирманский
    [ne] непальский
    [pl] польский
    [prs] дари
    [ps] пушту
    [pt] португальский
    [ro] румынский
    [ru] русский
    [se] северносаамский
    [smn] инари-саамский
    [sms] колтта-саамский
    [so] сомалийский
    [sq] албанский
    [sw] суахили
    [th] тайский
    [ti] тигринья
    [tl] тагальский
    [tr] турецкий
    [uk] украинский
    [ur] урду
    [vi] вьетнамский
    [zh] китайский
   *[other] { $name }
 }
in-language = { $language ->
    [fi] на финском языке
    [fi-simple] на упрощённом финском языке
    [sv] на шведском языке
    [sv-simple] на упрощённом шведском языке
    [en] на английском языке
    [am] на амхарском языке
    [ar] на арабском языке
    [bn] на бенгальском языке
    [ckb] на курдском языке (сорани)
    [de] на немецком языке
    [es] на испанском языке
    [et] на эстонском языке
    [fa] на персидском языке
    [fa-AF] на языке дари
    [fr] на французском языке
    [ku] на курдском языке (курманджи)
    [ln] на языке лингала
    [my] на бирманском языке
    [ne] на непальском языке
    [pl] на польском языке
    [prs] на языке дари
    [ps] на языке пушту
    [pt] на португальском языке
    [ro] на румынском языке
    [ru] на русском языке
    [se] на северносаамском языке
    [smn] на инари-саамском языке
    [sms] на колтта-саамском языке
    [so] на сомалийском языке
    [sq] на албанском языке
    [sw] на языке суахили
    [th] на тайском языке
    [ti] на языке тигринья
    [tl] на тагальском языке
    [tr] на турецком языке
    [uk] на украинском языке
    [ur] на языке урду
    [vi] на вьетнамском языке
    [zh] на китайском языке
   *[other] на языке { $name }
 }
