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
about-page = حول هذه الصفحة
reviewed = آخر مراجعة
dated = تاريخ البرنامج
feedback = أرسل ملاحظاتك حول هذه الصفحة
other-site = موقع آخر
note = ملاحظة:
law = القانون:
name-on-door = الاسم المستخدم في المكان:
cell-empty = غير مذكور في الوثيقة

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
all-parties = جميع الجهات
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
