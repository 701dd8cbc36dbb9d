# The words of the templates in Persian.
skip-to-content = رفتن به محتوا
languages = زبان‌ها
foot-languages = زبان‌ها، پایان صفحه
to-home = صفحهٔ اصلی
menu = منوی اصلی
breadcrumb = شما اینجا هستید
notices = توجه کنید
foot-menu = دربارهٔ این سایت
foot-publisher = ناشر
whole-programme = کل برنامه برای چاپ
sheet-number = صفحهٔ { $sheet } از { $sheets }
downloads = دریافت فایل
embed-this = جای‌دادن در وب‌سایت دیگر
embed-as-frame = به‌صورت قاب
embed-as-fragment = به‌صورت HTML
embed-preview = ببینید چه شکلی است
embed-more = راهنمای جای‌دادن
embed-source = منبع:
embed-frame = قاب
embed-fragment = HTML
embed-intro = می‌توانید یک خدمت، یک نهاد مسئول یا یک جدول مسئولیت‌ها از این وب‌سایت را در وب‌سایت خود نشان دهید. محتوا به‌روز می‌ماند، چون از اینجا می‌آید.
embed-frame-text = قاب شبیه این وب‌سایت است. صفحهٔ دلخواه را در پایین باز کنید، کد قاب را از انتهای آن رونویسی کنید و در یک بلوک HTML بچسبانید. محتوای بلند درون قاب پیمایش می‌شود.
embed-any-site = هر وب‌سایتی که نشانی آن با https آغاز شود می‌تواند قاب را نشان دهد.
embed-these-sites = این وب‌سایت‌ها می‌توانند قاب را نشان دهند:
embed-no-site = وب‌سایت‌های دیگر نمی‌توانند قاب‌های این وب‌سایت را نشان دهند.
embed-fragment-text = این HTML ظاهری از خود ندارد و مانند بقیهٔ صفحهٔ شما دیده می‌شود. سرور شما آن را از نشانی می‌گیرد و در صفحه می‌گذارد. سرتیترها از سطح ۲ آغاز می‌شوند.
embed-promise = چه می‌ماند و چه تغییر می‌کند
embed-promise-address = تا زمانی که موضوع در برنامه باشد، نشانی همان می‌ماند.
embed-promise-markup = این HTML ساده می‌ماند: سرتیتر، بند، فهرست، جدول و پیوند، بدون کلاس، سبک و اسکریپت. تنها شناسهٔ آن با kotosivu- آغاز می‌شود.
embed-promise-contents = واژه‌ها و شمار ردیف‌ها با تغییر برنامه تغییر می‌کنند.
about-page = دربارهٔ این صفحه
reviewed = آخرین بازبینی
dated = تاریخ برنامه
feedback = نظر خود را دربارهٔ این صفحه بفرستید
other-site = سایتی دیگر
law = قانون:
name-on-door = نامی که در محل به کار می‌رود:
cell-empty = در سند گفته نشده است

search-label = جست‌وجو در سایت
search-results = نتایج جست‌وجو
search-found = { $category ->
    [one] { $count } نتیجه
   *[other] { $count } نتیجه
 }
search-none = نتیجه‌ای پیدا نشد. واژهٔ دیگری را امتحان کنید یا در فهرست زیر نگاه کنید.
search-failed = جست‌وجو اکنون کار نمی‌کند. همه چیز در فهرست زیر هست.
search-more = نمایش نتایج بیشتر
letters = حروف آغازین
see = ببینید:

programmes = برنامه‌ها
entries = محتوای برنامه
at-a-glance = دربارهٔ برنامه
client-groups = برای چه کسانی
categories = خدمات بر اساس نوع
service-count = { $services ->
    [one] { $services } خدمت
   *[other] { $services } خدمت
 }
goal-count = { $goals ->
    [one] { $goals } هدف
   *[other] { $goals } هدف
 }
foremost = بیشترین مسئولیت‌ها
themes = محورها
goals = اهداف
contents = فهرست مطالب
on-this-page = در این صفحه
agreements = توافق‌نامه‌ها
contacts = اطلاعات تماس
lead = نهاد مسئول:

eligibility = چه کسی می‌تواند از خدمت استفاده کند
limit = مهلت:
exception = استثنا:
for-whom = برای:
service-facts = مبنای خدمت
answers = خدمت به‌طور خلاصه
unsaid = برنامه نمی‌گوید:
ask = از مسئول خدمت بپرسید:
ask-through = راه تماس:
who-answers = چه کسی مسئول خدمت است
area = منطقه:
more = بیشتر بخوانید

goal-number = هدف { $number }
outcome = وقتی هدف محقق شده است
timeline-order = سال‌ها به ترتیب زمانی از قدیمی‌ترین تا جدیدترین هستند.
timeline-continuous = پیوسته
timeline-undated = بدون زمان‌بندی

table-parts = دیدن فقط بخشی از جدول
table-filter = پالایش جدول
table-all = همه
table-text = واژه‌ای در ردیف
table-clear = حذف پالایش
table-found = { $category ->
    [one] { $shown } ردیف از { $total } نمایش داده می‌شود
   *[other] { $shown } ردیف از { $total } نمایش داده می‌شود
 }
table-none = هیچ ردیفی با پالایش مطابقت ندارد.
table-ascending = مرتب‌شده به ترتیب صعودی: { $column }
table-descending = مرتب‌شده به ترتیب نزولی: { $column }
table-unsorted = ردیف‌ها به ترتیب سند هستند
table-row = پیوند به ردیف:

group-services = خدمات
everyone-services = برای همهٔ مهاجران
through = برای این گروه برگزار می‌شود:
mentions = همچنین ذکرشده در
subsections = زیربخش‌ها
pager = بخش قبلی و بخش بعدی
previous = قبلی:
next = بعدی:
not-found = شاید صفحه حذف شده باشد یا نشانی اشتباه باشد. می‌توانید از اینجا ادامه دهید:
for-everyone = برای همه
