# The words of the templates in Arabic.
skip-to-content = الانتقال إلى المحتوى
languages = اللغات
foot-languages = اللغات، نهاية الصفحة
to-home = الصفحة الرئيسية
menu = القائمة الرئيسية
breadcrumb = موقعك في الموقع الإلكتروني
notices = يرجى الانتباه
foot-menu = حول هذا الموقع
foot-publisher = الناشر
whole-programme = البرنامج كاملًا للطباعة
sheet-number = صفحة { $sheet } من { $sheets }
downloads = تنزيل
embed-this = تضمين في موقع آخر
embed-as-frame = كإطار
embed-as-fragment = كرمز HTML
embed-preview = شاهد كيف يبدو
embed-more = كيفية التضمين
embed-source = المصدر:
embed-frame = إطار
embed-fragment = HTML
embed-intro = يمكنك عرض خدمة أو جهة مسؤولة أو جدول مسؤوليات من هذا الموقع في موقعك. يبقى المحتوى محدّثًا لأنه يأتي من هنا.
embed-frame-text = يبدو الإطار مثل هذا الموقع. افتح أدناه الصفحة التي تريدها، وانسخ رمز الإطار من نهايتها، والصقه في كتلة HTML. يمكن تمرير المحتوى الطويل داخل الإطار.
embed-any-site = يمكن لأي موقع يبدأ عنوانه بـ https عرض الإطار.
embed-these-sites = يمكن لهذه المواقع عرض الإطار:
embed-no-site = لا يمكن للمواقع الأخرى عرض إطارات من هذا الموقع.
embed-fragment-text = ليس لرمز HTML مظهر خاص به، بل يأخذ مظهر صفحتك. يجلبه خادمك من العنوان ويضعه في الصفحة. تبدأ عناوينه من المستوى 2.
embed-promise = ما يبقى وما يتغيّر
embed-promise-address = يبقى العنوان كما هو ما دام الشيء في البرنامج.
embed-promise-markup = يبقى رمز HTML بسيطًا: عناوين وفقرات وقوائم وجداول وروابط، دون أصناف أو أنماط أو نصوص برمجية. ويبدأ معرّفه الوحيد بـ kotosivu-.
embed-promise-contents = تتغيّر الكلمات وعدد الصفوف مع تغيّر البرنامج.
about-page = حول هذه الصفحة
reviewed = آخر مراجعة
dated = تاريخ البرنامج
feedback = أرسل ملاحظاتك حول هذه الصفحة
other-site = موقع آخر
law = القانون:
name-on-door = الاسم المستخدم في المكان:
cell-empty = غير مذكور في الوثيقة

search-label = ابحث في الموقع
search-results = نتائج البحث
search-found = { $category ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
 }
search-none = لا توجد نتائج. جرّب كلمة أخرى أو انظر في القائمة أدناه.
search-failed = البحث لا يعمل الآن. كل شيء موجود في القائمة أدناه.
search-more = عرض المزيد من النتائج
letters = الحروف الأولى
see = انظر:

programmes = البرامج
entries = محتوى البرنامج
at-a-glance = معلومات عن البرنامج
client-groups = لمن هذا البرنامج
categories = الخدمات حسب النوع
service-count = { $services ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $services } خدمات
    [many] { $services } خدمة
   *[other] { $services } خدمة
 }
goal-count = { $goals ->
    [zero] لا توجد أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $goals } أهداف
    [many] { $goals } هدفًا
   *[other] { $goals } هدف
 }
foremost = أكبر المسؤوليات
themes = المحاور
goals = الأهداف
contents = المحتويات
on-this-page = في هذه الصفحة
agreements = الاتفاقات
contacts = معلومات الاتصال
lead = الجهة المسؤولة:

eligibility = من يمكنه الحصول على الخدمة
limit = المهلة:
exception = استثناء:
for-whom = لمن:
service-facts = ما تستند إليه الخدمة
answers = الخدمة باختصار
unsaid = لا يذكر البرنامج:
ask = اسأل الجهة المسؤولة عن الخدمة:
ask-through = التواصل عبر:
who-answers = من المسؤول عن الخدمة
area = المنطقة:
more = اقرأ المزيد

goal-number = الهدف { $number }
outcome = عند تحقق الهدف
timeline-order = السنوات مرتبة زمنيًا من الأقدم إلى الأحدث.
timeline-continuous = مستمر
timeline-undated = بلا جدول زمني

table-parts = عرض جزء من الجدول فقط
table-filter = تصفية الجدول
table-all = الكل
table-text = كلمة في الصف
table-clear = إزالة التصفية
table-found = { $category ->
    [zero] لا يُعرض أي صف من أصل { $total }
    [one] يُعرض صف واحد من أصل { $total }
    [two] يُعرض صفان من أصل { $total }
    [few] تُعرض { $shown } صفوف من أصل { $total }
    [many] يُعرض { $shown } صفًا من أصل { $total }
   *[other] يُعرض { $shown } صف من أصل { $total }
 }
table-none = لا يوجد صف يطابق التصفية.
table-ascending = مرتب تصاعديًا: { $column }
table-descending = مرتب تنازليًا: { $column }
table-unsorted = الصفوف بترتيب الوثيقة
table-row = رابط إلى الصف:

group-services = الخدمات
everyone-services = لجميع المهاجرين إلى فنلندا
through = تُنظَّم للمجموعة:
mentions = مذكور أيضًا في
subsections = الأقسام الفرعية
pager = القسم السابق والقسم التالي
previous = السابق:
next = التالي:
not-found = ربما حُذفت الصفحة، أو ربما يوجد خطأ في العنوان. يمكنك المتابعة من هنا:
for-everyone = للجميع
