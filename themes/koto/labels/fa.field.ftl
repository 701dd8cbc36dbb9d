# The words of the field in Persian: what programmes, services, goals and parties are called.
# Views ask for them. The keys and variables are listed in src/view/wanted.rs.

## What kind of programme

kind-services = برنامهٔ خدمات
kind-actions = برنامهٔ اقدامات
kind-principles = برنامهٔ اصول
kind-guidance = راهنما برای تهیه‌کنندگان برنامه‌ها
kind-combined = برنامهٔ خدمات و اقدامات

## How far it has come

state-draft = پیش‌نویس
state-consultation = در مرحلهٔ نظرخواهی
state-published = منتشرشده
state-approved = معتبر
state-amended = معتبر، اصلاح‌شده
state-superseded = جایگزین‌شده با برنامهٔ جدیدتر
state-archived = بایگانی‌شده

## Publicity

publicity-public = عمومی
publicity-restricted = غیرعمومی

## کاغذ

paper-link = «{ $title }»، صفحهٔ { $page }
paper-columns = ستون‌ها: { $columns }.
paper-grouped = ردیف‌ها زیر عنوان‌ها گروه‌بندی شده‌اند.

## What a body did

decision-handled = بررسی شد
decision-heard = نظر شنیده شد
decision-statement = اظهارنظر ارائه شد
decision-approved = تصویب شد
decision-amended = اصلاح شد
decision-noted = به اطلاع رسید
decision-minutes = صورت‌جلسه

## Files beside a page

download-csv = جدول‌ها در قالب فایل CSV
download-pdf = سند PDF برای چاپ
download-detail = {$form}، {$size} کیلوبایت
download-ics = تاریخ‌ها به‌صورت تقویم: فایل را باز کنید یا مشترک نشانی آن شوید
download-detail-pages = {$form}، { $pages ->
    [one] { $pages } صفحه
   *[other] { $pages } صفحه
 }، {$size} کیلوبایت
download-xlsx = جدول‌ها در قالب کارپوشهٔ Excel
file-about = درباره
file-from = شروع
file-heading = عنوان
file-programme = برنامه
file-source = منبع
file-table = جدول
file-to = پایان

## Calendars

calendar-due = مهلت: {$name}
calendar-name = {$name}: تاریخ‌ها
calendar-period-end = {$programme}: پایان دورهٔ برنامه
calendar-reporting = {$programme}: مهلت گزارش

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: ویرایش‌ها و تصمیم‌ها به‌صورت خوراک (Atom)
feed-reviewed = {$programme}: محتوا بازبینی شد
feed-title = {$name}: ویرایش‌ها و تصمیم‌ها

## What kind of party, one and many

party-kind-municipality = شهرداری
party-kind-unit = واحد
party-kind-post = سمت یا مقام
party-kind-employment-area = منطقهٔ اشتغال
party-kind-employment-authority = ادارهٔ اشتغال
party-kind-wellbeing-county = منطقهٔ رفاهی
party-kind-state = ادارهٔ دولتی
party-kind-school = مؤسسهٔ آموزشی
party-kind-company = شرکت
party-kind-ngo = سازمان
party-kind-parish = جماعت کلیسایی
party-kind-network = شبکه
party-kind-working-group = کارگروه
party-kind-council = شورا یا هیئت
party-kind-class = گروهی از نهادها

party-kinds-municipality = شهرداری‌ها
party-kinds-unit = واحدها
party-kinds-post = سمت‌ها و مقام‌ها
party-kinds-employment-area = مناطق اشتغال
party-kinds-employment-authority = اداره‌های اشتغال
party-kinds-wellbeing-county = مناطق رفاهی
party-kinds-state = اداره‌های دولتی
party-kinds-school = مؤسسه‌های آموزشی
party-kinds-company = شرکت‌ها
party-kinds-ngo = سازمان‌ها
party-kinds-parish = جماعت‌های کلیسایی
party-kinds-network = شبکه‌ها
party-kinds-working-group = کارگروه‌ها
party-kinds-council = شوراها و هیئت‌ها
party-kinds-class = گروه‌های نهادها

party-answers = { $count ->
    [0] در برنامه‌ها ذکر شده است
    [one] { $count } مسئولیت
   *[other] { $count } مسئولیت
 }

## What kind of service, one and many

category-statutory = خدمت قانونی
category-other = خدمت دیگر برای پیشبرد ادغام
category-settlement = خدمت استقرار
category-example = نمونه‌ای از خدمت

categories-statutory = خدمات قانونی
categories-other = خدمات دیگر برای پیشبرد ادغام
categories-settlement = خدمات استقرار
categories-example = نمونه‌هایی از خدمات

## The statutory contents of a programme

statutory-assessment = ارزیابی مهارت‌ها و نیاز به خدمات ادغام
statutory-plan = طرح ادغام
statutory-civic-orientation = آشنایی چندزبانه با جامعه
statutory-integration-training = آموزش ادغام
statutory-other-education = آموزش‌های دیگر و خدمات دیگر برای پیشبرد ادغام
statutory-guidance = راهنمایی و مشاوره
statutory-final-test = آزمون پایانی آموزش ادغام

## How binding a rule is

strength-always = همیشه انجام می‌شود
strength-if-needed = در صورت نیاز انجام می‌شود
strength-on-request = در صورت درخواست انجام می‌شود

## What an empty cell says

cell-not-applicable = به این گروه از مراجعان مربوط نیست
cell-not-decided = دربارهٔ مسئولیت تصمیم گرفته نشده است
cell-joint = به‌صورت مشترک برگزار می‌شود
cell-open-question = سند این پرسش را باز می‌گذارد
cell-not-stated = در سند گفته نشده است
cell-by-measure = اقدامات را ببینید
cell-whole-goal = شاخص مربوط به کل هدف است

## How a service is produced and met

provision-own = با امکانات خودی
provision-procured = به‌صورت خدمت خریداری‌شده
provision-voucher = با کوپن خدمت
provision-joint = همراه با برگزارکننده‌ای دیگر

mode-in-person = در دیدار حضوری
mode-remote = از راه دور
mode-hybrid = در دیدار حضوری یا از راه دور
mode-self-study = به‌صورت خودآموزی
mode-online = در اینترنت
mode-outreach = به‌صورت کار میدانی
mode-interpreted = با کمک مترجم شفاهی

delivery-optional = امکان‌پذیر
update-or = { $first } یا { $second }
lead-with = همراه با
lead-may-involve = در صورت نیاز با حضور
lead-refers = معرفی به خدمت از سوی
area-whole = کل منطقه
group-statutory = این گروه در قانون ذکر شده است
groups-any = برنامه خدمت را به گروه‌های معینی محدود نمی‌کند
unsaid-where = خدمت در کجا ارائه می‌شود
unsaid-hours = خدمت چه زمانی باز است
unsaid-price = هزینهٔ خدمت چقدر است
unsaid-languages = خدمت به چه زبان‌هایی ارائه می‌شود و آیا مترجم شفاهی وجود دارد
unsaid-apply = چگونه می‌توان برای خدمت اقدام کرد

## On which level a duty lies

level-strategic = سطح راهبردی
level-operational = سطح اجرایی

## Indicators

direction-up = افزایش می‌یابد
direction-down = کاهش می‌یابد
direction-keep = ثابت می‌ماند
indicator-baseline = سطح آغازین
indicator-target = هدف
indicator-frequency = اندازه‌گیری
indicator-source = منبع
per = { $unit ->
    [day] { $count ->
        [1] در روز
       *[other] در { $count } روز
     }
    [week] { $count ->
        [1] در هفته
       *[other] در { $count } هفته
     }
    [month] { $count ->
        [1] در ماه
       *[other] در { $count } ماه
     }
   *[year] { $count ->
        [1] در سال
       *[other] در { $count } سال
     }
 }

## Who does what

role-lead = مسئول
role-organiser = برگزارکننده
role-provider = ارائه‌دهنده
role-responsible = مسئول اصل
role-actor = وظایف
role-partner = مشارکت
role-with = همکاری با ارائه‌دهنده
role-may-involve = مشارکت در صورت نیاز
role-refers = معرفی به خدمت
role-keeper = ادارهٔ محل خدمت
role-publisher = انتشار
role-coordinator = هماهنگی
role-steering = هدایت برنامه
role-referral-contact = دریافت تماس‌های اداره‌ها
role-decided = بررسی یا تصمیم‌گیری
role-agreed = طرف توافق‌نامه
role-reports = گزارش‌دهی
role-reported-to = دریافت گزارش‌ها

## Terms of summary lists

fact-address = نشانی مراجعه
fact-agreed-by = طرف‌ها
fact-aliases = نام‌های دیگر
fact-apply = نحوهٔ اقدام
fact-area = منطقه
fact-business-id = شناسهٔ کسب‌وکار
fact-case = برای این گروه
fact-cases = زیرگروه‌ها
fact-category = نوع خدمت
fact-client-groups = برای چه کسانی
fact-coordinator = هماهنگ‌کننده
fact-date = تاریخ
fact-decisions = بررسی و تصمیم‌ها
fact-delivery = نحوهٔ ارائهٔ خدمت
fact-email = ایمیل
fact-hours = ساعت‌های کار
fact-indicators = شاخص‌ها
fact-interpreting = ترجمهٔ شفاهی
fact-languages = زبان‌ها
fact-law = قانون
fact-lead = مسئول
fact-meets = جلسه‌ها
fact-members = اعضا
fact-municipalities = شهرداری‌ها
fact-municipality-code = شمارهٔ شهرداری
fact-organiser = برگزارکننده
fact-parent = وابسته به
fact-partners = همراه با
fact-period = مدت اعتبار
fact-phone = تلفن
fact-previous-names = نام‌های پیشین
fact-price = هزینه
fact-provider = ارائه‌دهنده
fact-provision = شیوهٔ ارائه
fact-ptv = شناسه در فهرست خدمات فنلاند
fact-publicity = وضعیت انتشار
fact-publisher = ناشر
fact-referral-contact = تماس‌های اداره‌ها
fact-refers = معرفی‌کننده به خدمت
fact-related = اسناد مرتبط
fact-reported-by = گزارش‌دهنده
fact-reported-to = گیرندهٔ گزارش
fact-reporting-every = دفعات گزارش
fact-reporting-text = پیگیری
fact-responsible = مسئول
fact-schedule = زمان‌بندی
fact-short = نام کوتاه
fact-statutory = مبنای قانونی
fact-steering = هدایت‌کننده
fact-sub-groups = شامل
fact-successor = ادامه‌دهندهٔ وظیفه
fact-supersedes = جایگزینِ
fact-text = به بیان سند
fact-units = واحدها و اعضا
fact-update = به‌روزرسانی
fact-url = وب‌سایت
fact-valid-from = آغاز فعالیت
fact-valid-to = پایان فعالیت
fact-version = نسخه
fact-where = محل
fact-wider-group = بخشی از گروه

## Tables

caption-answers = { $party }: مسئولیت‌ها، { $programme }
caption-matrix = خدمات و مسئولیت‌ها بر اساس گروه مراجعان: { $programme }
caption-measures = { $name }: اهداف و اقدامات، { $programme }
caption-goal = اقدامات: { $name }
column-service = خدمت
column-measure = اقدام
column-schedule = زمان‌بندی
column-party = نهاد مسئول
column-indicator = شاخص
column-services = خدمات
column-budget = هزینه‌ها
column-matter = موضوع
column-role = نقش
column-group = گروه مراجعان
column-language = زبان
column-translated = ترجمه‌شده
column-machine = ماشینی
column-stale = قدیمی
column-missing = ناموجود
row-whole-goal = کل هدف
row-step = مرحله
budget-line = { $year }: { $eur } یورو
coverage-statutory = قانونی
coverage-may = می‌تواند برگزار کند
coverage-no = ذکر نشده است

## Narrowing a table down

facet-party = نهاد مسئول
facet-theme = محور
facet-group = گروه مراجعان
facet-year = زمان
facet-status = وضعیت
facet-choice = { $facet }: { $choice }
when-undated = سال گفته نشده است

## What the names from A to Z are names of

thing-service = خدمت
thing-goal = هدف
thing-theme = محور
thing-group = گروه مراجعان
thing-section = بخشی از برنامه
thing-term = واژه
thing-programme = برنامه
thing-page = صفحه

## Headings and pages

heading-goal = هدف
heading-decisions = بررسی و تصمیم‌ها
heading-reporting = هدایت، پیگیری و گزارش‌دهی
heading-parties = نهادها
heading-client-groups = گروه‌های مراجعان
page-home = صفحهٔ اصلی
page-accessibility = بیانیهٔ دسترس‌پذیری
page-parties = نهادها
page-a-z = جست‌وجو و فهرست الفبایی
page-translations = ترجمه‌ها
page-open-data = داده‌های باز
open-data-intro = هر آنچه این وبگاه منتشر می‌کند به صورت داده برای برنامه‌ها نیز در دسترس است: پرونده‌های JSON با همهٔ زبان‌ها در یک پرونده.
open-data-licence = پروانه
open-data-no-licence = ناشر نگفته است که داده‌ها با چه پروانه‌ای قابل استفاده‌اند. پیش از استفاده از ناشر بپرسید.
open-data-promise = شناسه‌ها و نشانی‌ها ثابت می‌مانند. ممکن است فیلدهای تازه افزوده شوند. اگر فیلدی حذف شود یا معنایش تغییر کند، عدد فیلد schema بزرگ‌تر می‌شود.
open-data-files = پرونده‌ها
open-data-fields = فیلدها (به انگلیسی)
open-data-index = فهرست همهٔ پرونده‌ها
open-data-catalogue = توصیف برای فهرست‌های داده (DCAT)
translations-intro = پیشرفت ترجمه‌ها چنین است. عددها متن‌ها را می‌شمارند: فیلدها، بندها، عنوان‌ها، موارد فهرست و خانه‌های جدول.
caption-translations = وضعیت ترجمه‌ها به تفکیک زبان
translations-site = سایت و نام‌های آن
translations-of = بخش
translations-unpublished = هنوز به این زبان منتشر نشده است
translations-done = { $percent }% ({ $count } از { $total })
translations-share = { $percent }% ({ $count })
page-not-found = صفحه پیدا نشد
page-services = خدمات
page-responsibilities = مسئولیت‌ها
page-goals = اهداف
page-timeline = خط زمانی
page-map = نقشهٔ ساختار
page-principles = اصول
page-duties = وظایف
page-embeds = جای‌دادن محتوا در وب‌سایت دیگر
page-document = کل برنامه

## What one finds on the pages of a programme

entry-services = { $services ->
    [one] { $services } خدمت: برای چه کسانی، کجا و مسئول کیست
   *[other] { $services } خدمت: برای چه کسانی، کجا و مسئول کیست
 }
entry-responsibilities-services = مسئول هر خدمت کیست
entry-responsibilities-goals = مسئول هر اقدام کیست
entry-goals = { $goals ->
    [one] { $goals } هدف
   *[other] { $goals } هدف
 }، { $themes ->
    [one] { $themes } محور
   *[other] { $themes } محور
 }
entry-parties = هر نهاد مسئول چه چیزی است
entry-timeline = اهداف سال به سال از { $first } تا { $last }
entry-timeline-plain = اهداف به ترتیب زمانی
entry-map = ساختار برنامه در یک نگاه
entry-principles = { $principles ->
    [one] { $principles } اصل
   *[other] { $principles } اصل
 }
entry-duties = { $duties ->
    [one] { $duties } وظیفه
   *[other] { $duties } وظیفه
 }
entry-document = کل برنامه در یک صفحه

## Accessibility statement

statement-scope = این بیانیهٔ دسترس‌پذیری مربوط به وب‌سایت «{ $site }» به نشانی {"\u2066"}{ $address }{"\u2069"} است.
statement-law = این سایت مشمول قانون ارائهٔ خدمات دیجیتال (306/2019) است. طبق این قانون سایت باید معیارهای سطح A و AA راهنمای WCAG 2.1 را برآورده کند.
statement-conformance = سایت تا چه حد دسترس‌پذیر است
statement-full = سایت الزامات دسترس‌پذیری را به‌طور کامل برآورده می‌کند.
statement-partial = سایت الزامات دسترس‌پذیری را تا حدی برآورده می‌کند. کاستی‌ها در زیر گفته شده‌اند.
statement-none = سایت الزامات دسترس‌پذیری را برآورده نمی‌کند. کاستی‌ها در زیر گفته شده‌اند.
statement-barriers = چه چیزی دسترس‌پذیر نیست
barrier-shortcoming = کاستی‌ها
barrier-shortcoming-law = این موارد الزامات دسترس‌پذیری را برآورده نمی‌کنند.
barrier-burden = بار نامتناسب
barrier-burden-law = این موارد اصلاح نمی‌شوند، زیرا طبق ارزیابی این کار بار نامتناسبی است (306/2019، مادهٔ 8).
barrier-outside = محتوایی که الزامات شامل آن نمی‌شود
barrier-outside-law = الزامات دسترس‌پذیری شامل این محتوا نمی‌شود (306/2019، مادهٔ 3).
fact-criteria = الزام (WCAG 2.1)
fact-reason = چرا
fact-alternative = چگونه اطلاعات را به شکل دیگری بگیرید
fact-until = حداکثر تا این تاریخ اصلاح می‌شود
statement-preparation = دسترس‌پذیری چگونه ارزیابی شده است
fact-method = روش
method-self = خودارزیابی
method-third-party = ارزیابی کارشناس بیرونی
fact-assessed-by = ارزیاب
fact-assessed-on = تاریخ ارزیابی
fact-assessed-how = چه چیزی و چگونه بررسی شد
fact-statement-published = تاریخ تهیهٔ بیانیه
fact-statement-reviewed = تاریخ بازبینی بیانیه
statement-feedback = نظر خود را دربارهٔ دسترس‌پذیری بفرستید
statement-feedback-ask = اگر متوجه کاستی‌ای شدید که اینجا گفته نشده است، به ما خبر دهید.
statement-feedback-form = همچنین می‌توانید محتوا را به شکلی که برایتان دسترس‌پذیر است درخواست کنید.
statement-answer = { $days ->
    [one] وقتی نظر شما برسد به شما اطلاع داده می‌شود و ما حداکثر ظرف { $days } روز به آن پاسخ می‌دهیم.
   *[other] وقتی نظر شما برسد به شما اطلاع داده می‌شود و ما حداکثر ظرف { $days } روز به آن پاسخ می‌دهیم.
 }
fact-answers = پاسخ‌دهنده
fact-form = فرم نظر
statement-enforcement = نظارت بر دسترس‌پذیری
statement-enforcement-text = نخست نظر خود را به ما بفرستید. اگر از پاسخ راضی نیستید یا ظرف دو هفته پاسخی نمی‌گیرید، می‌توانید به نهاد ناظر شکایت کنید یا درخواست بررسی بدهید. در سایت این نهاد گفته شده است که این کار چگونه انجام می‌شود و موضوع چگونه رسیدگی می‌شود.
statement-complain = شکایت یا درخواست بررسی
fact-supervisor = نهاد ناظر
fact-unit = واحد
fact-complaint = شکایت
fact-postal-address = نشانی پستی

## Pictures

figure-map = نقشهٔ ساختار: { $programme }
figure-map-about = در تصویر { $branches ->
    [one] { $branches } شاخه
   *[other] { $branches } شاخه
 } و { $items ->
    [one] { $items } مورد
   *[other] { $items } مورد
 } هست. فهرست پس از تصویر همین را می‌گوید.
figure-timeline = خط زمانی: { $programme }
figure-timeline-about = در تصویر { $goals ->
    [one] { $goals } هدف
   *[other] { $goals } هدف
 } و سال‌های { $first } تا { $last } هست. فهرست پس از تصویر هر هدف را در آخرین سال آن قرار می‌دهد.
shape-dated = زمان معین
shape-deadline = حداکثر تا
shape-recurring = تکرارشونده

## Notices to the reader

notice-fallback = بیشتر این صفحه فقط { $language } در دسترس است.
notice-machine = بخشی از این صفحه ترجمهٔ ماشینی است و هیچ‌کس آن را بازبینی نکرده است.
notice-stale = بخشی از ترجمهٔ این صفحه قدیمی است: متن اصلی تغییر کرده است.
notice-original = متن اصلی را { $language } بخوانید
notice-draft = این یک پیش‌نویس است. دربارهٔ برنامه تصمیمی گرفته نشده است.
notice-consultation = برنامه در مرحلهٔ نظرخواهی است. هنوز دربارهٔ آن تصمیمی گرفته نشده است.
notice-superseded = این برنامه دیگر معتبر نیست. برنامهٔ جدیدتری جایگزین آن شده است.
notice-archived = این سند بایگانی شده است: فقط برای خواندن در اینجاست.
notice-newer = برنامهٔ جدیدتر: { $title }
note = یادداشت:
feedback-subject = نظر دربارهٔ صفحهٔ { $title } ({ $id })
feedback-body =
    صفحه: { $title }
    نشانی: { $address }
    شناسه: { $id }
prose-footnotes = پانوشت‌ها
prose-back = بازگشت به متن، پانوشت

## Parts of a sentence and the marks between them

labelled = { $label }: { $content }
bracketed = { $content } ({ $details })
figure-unit = { $figure } { $unit }
amount-per = { $amount } { $per }
decision-line = { $decision } { $date }: { $body }
mark-comma = {"، "}
mark-semicolon = {"؛ "}
mark-space = {" "}

## Law

law-reference = { $count ->
    [one] مادهٔ
   *[other] مواد
 } { $sections }{ $subsection ->
    [0] {""}
   *[other] ، بند { $subsection }
 }{ $item ->
    [0] {""}
   *[other] ، جزء { $item }
 } از { $law }

## Schedules

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = سه‌ماههٔ { $quarter ->
    [1] اول
    [2] دوم
    [3] سوم
   *[4] چهارم
 } سال { $year }
schedule-season = { $season ->
    [winter] زمستان
    [spring] بهار
    [summer] تابستان
   *[autumn] پاییز
 } { $year }
schedule-from = از { $time }
schedule-by = { $precision ->
    [day] حداکثر تا { $time }
   *[other] تا { $time }
 }
schedule-recurring = { $every } از سال { $year }
schedule-within = ظرف { length }: { $after }
schedule-continuous = پیوسته
schedule-undecided = تصمیم گرفته نشده است
schedule-none = بدون زمان‌بندی
cadence-every = { $unit ->
    [day] { $count ->
        [1] هر روز
       *[other] هر { $count } روز
     }
    [week] { $count ->
        [1] هر هفته
       *[other] هر { $count } هفته
     }
    [month] { $count ->
        [1] هر ماه
       *[other] هر { $count } ماه
     }
   *[year] { $count ->
        [1] هر سال
       *[other] هر { $count } سال
     }
 }
cadence-times = { $times } بار { per }
cadence-at-least = دست‌کم { cadence-every } یک بار
cadence-at-least-times = دست‌کم { cadence-times }
length = { $unit ->
    [day] { $count } روز
    [week] { $count } هفته
    [month] { $count } ماه
   *[year] { $count } سال
 }

## Names of languages

language-name = { $language ->
    [fi] فنلاندی
    [fi-simple] فنلاندی ساده
    [sv] سوئدی
    [sv-simple] سوئدی ساده
    [en] انگلیسی
    [am] امهری
    [ar] عربی
    [bn] بنگالی
    [ckb] کردی سورانی
    [de] آلمانی
    [es] اسپانیایی
    [et] استونیایی
    [fa] فارسی
    [fa-AF] دری
    [fr] فرانسوی
    [ku] کردی کرمانجی
    [ln] لینگالا
    [my] برمه‌ای
    [ne] نپالی
    [pl] لهستانی
    [prs] دری
    [ps] پشتو
    [pt] پرتغالی
    [ro] رومانیایی
    [ru] روسی
    [se] سامی شمالی
    [smn] سامی اینَری
    [sms] سامی اسکولت
    [so] سومالیایی
    [sq] آلبانیایی
    [sw] سواحیلی
    [th] تایلندی
    [ti] تیگرینیا
    [tl] تاگالوگ
    [tr] ترکی
    [uk] اوکراینی
    [ur] اردو
    [vi] ویتنامی
    [zh] چینی
   *[other] { $name }
 }
in-language = به زبان { language-name }
