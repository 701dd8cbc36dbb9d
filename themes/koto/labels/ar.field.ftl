# The words of the field in Arabic: what programmes, services, goals and parties are called.
# Views ask for them. The keys and variables are listed in src/view/wanted.rs.

## What kind of programme

kind-services = برنامج خدمات
kind-actions = برنامج تدابير
kind-principles = برنامج مبادئ
kind-guidance = إرشادات لواضعي البرامج
kind-combined = برنامج خدمات وتدابير

## How far it has come

state-draft = مسودة
state-consultation = معروض لإبداء الرأي
state-published = منشور
state-approved = ساري المفعول
state-amended = ساري المفعول، معدَّل
state-superseded = حلّ محله برنامج أحدث
state-archived = محفوظ في الأرشيف

## Publicity

publicity-public = علني
publicity-restricted = غير علني

## الورق

paper-link = «{ $title }»، صفحة { $page }
paper-columns = الأعمدة: { $columns }.
paper-grouped = الصفوف مجمعة تحت عناوين.

## What a body did

decision-handled = نوقش
decision-heard = استُمع إلى الرأي
decision-statement = قُدّم بيان الرأي
decision-approved = اعتُمد
decision-amended = عُدّل
decision-noted = أُخذ العلم به
decision-minutes = المحضر

## Files beside a page

download-csv = الجداول في ملف CSV
download-pdf = مستند PDF للطباعة
download-detail = {$form}، {$size} كيلوبايت
download-ics = المواعيد كتقويم: افتح الملف أو اشترك بعنوانه
download-detail-pages = {$form}، { $pages ->
    [zero] بلا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $pages } صفحات
    [many] { $pages } صفحة
   *[other] { $pages } صفحة
 }، {$size} كيلوبايت
download-xlsx = الجداول في مصنف Excel
file-about = معلومات
file-from = البداية
file-heading = العنوان
file-programme = البرنامج
file-source = المصدر
file-table = الجدول
file-to = النهاية

## Calendars

calendar-due = الموعد النهائي: {$name}
calendar-name = {$name}: المواعيد
calendar-period-end = {$programme}: نهاية مدة البرنامج
calendar-reporting = {$programme}: الموعد النهائي للتقرير

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: الإصدارات والقرارات كموجز (Atom)
feed-reviewed = {$programme}: تمت مراجعة المحتوى
feed-title = {$name}: الإصدارات والقرارات

## What kind of party, one and many

party-kind-municipality = بلدية
party-kind-unit = وحدة
party-kind-post = وظيفة أو منصب
party-kind-employment-area = منطقة توظيف
party-kind-employment-authority = سلطة توظيف
party-kind-wellbeing-county = منطقة رفاهية
party-kind-state = سلطة حكومية
party-kind-school = مؤسسة تعليمية
party-kind-company = شركة
party-kind-ngo = منظمة
party-kind-parish = أبرشية
party-kind-network = شبكة
party-kind-working-group = فريق عمل
party-kind-council = مجلس أو هيئة
party-kind-class = مجموعة من الجهات

party-kinds-municipality = البلديات
party-kinds-unit = الوحدات
party-kinds-post = الوظائف والمناصب
party-kinds-employment-area = مناطق التوظيف
party-kinds-employment-authority = سلطات التوظيف
party-kinds-wellbeing-county = مناطق الرفاهية
party-kinds-state = السلطات الحكومية
party-kinds-school = المؤسسات التعليمية
party-kinds-company = الشركات
party-kinds-ngo = المنظمات
party-kinds-parish = الأبرشيات
party-kinds-network = الشبكات
party-kinds-working-group = فرق العمل
party-kinds-council = المجالس والهيئات
party-kinds-class = مجموعات الجهات

party-answers = { $count ->
    [zero] مذكورة في البرامج
    [one] مسؤولية واحدة
    [two] مسؤوليتان
    [few] { $count } مسؤوليات
    [many] { $count } مسؤولية
   *[other] { $count } مسؤولية
 }

## What kind of service, one and many

category-statutory = خدمة ينص عليها القانون
category-other = خدمة أخرى تعزز الاندماج
category-settlement = خدمة استقرار
category-example = مثال على خدمة

categories-statutory = الخدمات التي ينص عليها القانون
categories-other = خدمات أخرى تعزز الاندماج
categories-settlement = خدمات الاستقرار
categories-example = أمثلة على الخدمات

## The statutory contents of a programme

statutory-assessment = تقييم المهارات والحاجة إلى خدمات الاندماج
statutory-plan = خطة الاندماج
statutory-civic-orientation = التوجيه المجتمعي متعدد اللغات
statutory-integration-training = تدريب الاندماج
statutory-other-education = التعليم الآخر والخدمات الأخرى التي تعزز الاندماج
statutory-guidance = التوجيه والإرشاد
statutory-final-test = الاختبار النهائي لتدريب الاندماج

## How binding a rule is

strength-always = يُجرى دائمًا
strength-if-needed = يُجرى عند الحاجة
strength-on-request = يُجرى بناءً على الطلب

## What an empty cell says

cell-not-applicable = لا يخص هذه الفئة من العملاء
cell-not-decided = لم تُحدَّد المسؤولية
cell-joint = يُنظَّم بصورة مشتركة
cell-open-question = تترك الوثيقة هذا السؤال مفتوحًا
cell-not-stated = غير مذكور في الوثيقة
cell-by-measure = انظر التدابير
cell-whole-goal = المؤشر خاص بالهدف كله

## How a service is produced and met

provision-own = تقدَّم ذاتيًا
provision-procured = تقدَّم كخدمة مشتراة
provision-voucher = تقدَّم بقسيمة خدمة
provision-joint = تقدَّم بالاشتراك مع جهة منظمة أخرى

mode-in-person = في لقاء حضوري
mode-remote = عن بُعد
mode-hybrid = في لقاء حضوري أو عن بُعد
mode-self-study = بالدراسة الذاتية
mode-online = عبر الإنترنت
mode-outreach = كعمل ميداني
mode-interpreted = بمساعدة مترجم شفهي

delivery-optional = ممكن
update-or = { $first } أو { $second }
lead-with = بالاشتراك مع
lead-may-involve = بمشاركة عند الحاجة من
lead-refers = الإحالة إلى الخدمة من
area-whole = المنطقة كلها
group-statutory = هذه الفئة مذكورة في القانون
groups-any = لا يحصر البرنامج الخدمة في فئات معينة
unsaid-where = أين تقدَّم الخدمة
unsaid-hours = متى تكون الخدمة متاحة
unsaid-price = كم تكلف الخدمة
unsaid-languages = بأي لغات تقدَّم الخدمة وهل يتوفر مترجم شفهي
unsaid-apply = كيفية التقدم للحصول على الخدمة

## On which level a duty lies

level-strategic = المستوى الاستراتيجي
level-operational = المستوى التنفيذي

## Indicators

direction-up = يرتفع
direction-down = ينخفض
direction-keep = يبقى كما هو
indicator-baseline = مستوى الانطلاق
indicator-target = المستهدف
indicator-frequency = القياس
indicator-source = المصدر
per = { $unit ->
    [day] { $count ->
        [zero] في { $count } يوم
        [1] في اليوم
        [two] في يومين
        [few] في { $count } أيام
        [many] في { $count } يومًا
       *[other] في { $count } يوم
     }
    [week] { $count ->
        [zero] في { $count } أسبوع
        [1] في الأسبوع
        [two] في أسبوعين
        [few] في { $count } أسابيع
        [many] في { $count } أسبوعًا
       *[other] في { $count } أسبوع
     }
    [month] { $count ->
        [zero] في { $count } شهر
        [1] في الشهر
        [two] في شهرين
        [few] في { $count } أشهر
        [many] في { $count } شهرًا
       *[other] في { $count } شهر
     }
   *[year] { $count ->
        [zero] في { $count } سنة
        [1] في السنة
        [two] في سنتين
        [few] في { $count } سنوات
        [many] في { $count } سنة
       *[other] في { $count } سنة
     }
 }

## Who does what

role-lead = المسؤولية
role-organiser = التنظيم
role-provider = تقديم الخدمة
role-responsible = المسؤولية عن المبدأ
role-actor = الواجبات
role-partner = المشاركة
role-with = العمل مع مقدم الخدمة
role-may-involve = المشاركة عند الحاجة
role-refers = الإحالة إلى الخدمة
role-keeper = إدارة نقطة خدمة
role-publisher = النشر
role-coordinator = التنسيق
role-steering = توجيه البرنامج
role-referral-contact = استقبال اتصالات السلطات
role-decided = المناقشة أو اتخاذ القرار
role-agreed = طرف في اتفاق
role-reports = تقديم التقارير
role-reported-to = استلام التقارير

## Terms of summary lists

fact-address = عنوان الزيارة
fact-agreed-by = الأطراف
fact-aliases = أسماء أخرى
fact-apply = كيفية التقديم
fact-area = المنطقة
fact-business-id = الرقم التعريفي للمنشأة
fact-case = لهذه الفئة
fact-cases = الفئات الفرعية
fact-category = نوع الخدمة
fact-client-groups = لمن
fact-coordinator = جهة التنسيق
fact-date = التاريخ
fact-decisions = المناقشة والقرارات
fact-delivery = كيفية تقديم الخدمة
fact-email = البريد الإلكتروني
fact-hours = مواعيد العمل
fact-indicators = المؤشرات
fact-interpreting = الترجمة الشفهية
fact-languages = اللغات
fact-law = القانون
fact-lead = المسؤول
fact-meets = الاجتماعات
fact-members = الأعضاء
fact-municipalities = البلديات
fact-municipality-code = رقم البلدية
fact-organiser = الجهة المنظمة
fact-parent = تابع لـ
fact-partners = بالاشتراك مع
fact-period = مدة السريان
fact-phone = الهاتف
fact-previous-names = الأسماء السابقة
fact-price = السعر
fact-provider = مقدم الخدمة
fact-provision = طريقة التقديم
fact-ptv = الرقم في دليل الخدمات الفنلندي
fact-publicity = العلنية
fact-publisher = الناشر
fact-referral-contact = اتصالات السلطات
fact-refers = جهة الإحالة
fact-related = وثائق ذات صلة
fact-reported-by = مقدم التقارير
fact-reported-to = مستلم التقارير
fact-reporting-every = التكرار
fact-reporting-text = المتابعة
fact-responsible = المسؤول
fact-schedule = الجدول الزمني
fact-short = الاسم المختصر
fact-statutory = الأساس القانوني
fact-steering = جهة التوجيه
fact-sub-groups = تشمل
fact-successor = تواصل عملها
fact-supersedes = يحل محل
fact-text = بكلمات الوثيقة
fact-units = الوحدات والأعضاء
fact-update = التحديث
fact-url = الموقع الإلكتروني
fact-valid-from = بدء العمل
fact-valid-to = انتهاء العمل
fact-version = الإصدار
fact-where = المكان
fact-wider-group = جزء من فئة

## Tables

caption-answers = { $party }: المسؤوليات، { $programme }
caption-matrix = الخدمات والمسؤوليات حسب فئة العملاء: { $programme }
caption-measures = { $name }: الأهداف والتدابير، { $programme }
caption-goal = التدابير: { $name }
column-service = الخدمة
column-measure = التدبير
column-schedule = الجدول الزمني
column-party = الجهة المسؤولة
column-indicator = المؤشر
column-services = الخدمات
column-budget = التكاليف
column-matter = الموضوع
column-role = الدور
column-group = فئة العملاء
column-language = اللغة
column-translated = المترجَم
column-machine = آليًا
column-stale = القديم
column-missing = الناقص
row-whole-goal = الهدف كله
row-step = المرحلة
budget-line = { $year }: { $eur } يورو
coverage-statutory = ينص عليها القانون
coverage-may = يمكنها التنظيم
coverage-no = غير مذكور

## Narrowing a table down

facet-party = الجهة المسؤولة
facet-theme = المحور
facet-group = فئة العملاء
facet-year = الوقت
facet-status = الحالة
facet-choice = { $facet }: { $choice }
when-undated = لم تُذكر سنة

## What the names from A to Z are names of

thing-service = خدمة
thing-goal = هدف
thing-theme = محور
thing-group = فئة عملاء
thing-section = قسم من البرنامج
thing-term = كلمة
thing-programme = برنامج
thing-page = صفحة

## Headings and pages

heading-goal = الهدف
heading-decisions = المناقشة والقرارات
heading-reporting = التوجيه والمتابعة والتقارير
heading-parties = الجهات
heading-client-groups = فئات العملاء
page-home = الصفحة الرئيسية
page-accessibility = بيان إمكانية الوصول
page-parties = الجهات
page-a-z = البحث والفهرس الأبجدي
page-translations = الترجمات
page-open-data = البيانات المفتوحة
open-data-intro = كل ما ينشره هذا الموقع متاح أيضًا كبيانات للبرامج: ملفات JSON تجمع كل اللغات في ملف واحد.
open-data-licence = الرخصة
open-data-no-licence = لم يذكر الناشر الرخصة التي يجوز استخدام البيانات بموجبها. اسأل الناشر قبل استخدامها.
open-data-promise = تبقى المعرّفات والعناوين كما هي. قد تُضاف حقول جديدة. إذا حُذف حقل أو تغيّر معناه، يزداد الرقم في الحقل schema.
open-data-files = الملفات
open-data-fields = الحقول (بالإنجليزية)
open-data-index = قائمة بكل الملفات
open-data-catalogue = وصف لفهارس البيانات (DCAT)
translations-intro = هذا ما وصلت إليه الترجمات. تحسب الأرقام النصوص: الحقول والفقرات والعناوين وبنود القوائم وخانات الجداول.
caption-translations = حالة الترجمات لغةً لغةً
translations-site = الموقع وأسماؤه
translations-of = الجزء
translations-unpublished = لم يُنشر بعد بهذه اللغة
translations-done = { $percent }% ({ $count } من { $total })
translations-share = { $percent }% ({ $count })
page-not-found = الصفحة غير موجودة
page-services = الخدمات
page-responsibilities = المسؤوليات
page-goals = الأهداف
page-timeline = الخط الزمني
page-map = مخطط البنية
page-principles = المبادئ
page-duties = الواجبات
page-embeds = تضمين المحتوى في موقع آخر
page-document = البرنامج كاملًا

## What one finds on the pages of a programme

entry-services = { $services ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة: لمن وأين ومن المسؤول
    [two] خدمتان: لمن وأين ومن المسؤول
    [few] { $services } خدمات: لمن وأين ومن المسؤول
    [many] { $services } خدمة: لمن وأين ومن المسؤول
   *[other] { $services } خدمة: لمن وأين ومن المسؤول
 }
entry-responsibilities-services = من المسؤول عن كل خدمة
entry-responsibilities-goals = من المسؤول عن كل تدبير
entry-goals = { $goals ->
    [zero] لا أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $goals } أهداف
    [many] { $goals } هدفًا
   *[other] { $goals } هدف
 }، { $themes ->
    [zero] لا محاور
    [one] محور واحد
    [two] محوران
    [few] { $themes } محاور
    [many] { $themes } محورًا
   *[other] { $themes } محور
 }
entry-parties = مسؤوليات كل جهة
entry-timeline = الأهداف سنة بسنة من { $first } إلى { $last }
entry-timeline-plain = الأهداف حسب الترتيب الزمني
entry-map = بنية البرنامج في لمحة
entry-principles = { $principles ->
    [zero] لا توجد مبادئ
    [one] مبدأ واحد
    [two] مبدآن
    [few] { $principles } مبادئ
    [many] { $principles } مبدأً
   *[other] { $principles } مبدأ
 }
entry-duties = { $duties ->
    [zero] لا توجد واجبات
    [one] واجب واحد
    [two] واجبان
    [few] { $duties } واجبات
    [many] { $duties } واجبًا
   *[other] { $duties } واجب
 }
entry-document = البرنامج كاملًا في صفحة واحدة

## Accessibility statement

statement-scope = يخص بيان إمكانية الوصول الموقع الإلكتروني «{ $site }»، وعنوانه {"\u2066"}{ $address }{"\u2069"}.
statement-law = يخضع الموقع لقانون تقديم الخدمات الرقمية (306/2019). وبموجبه يجب أن يستوفي الموقع معايير المستويين A و AA من إرشادات WCAG 2.1.
statement-conformance = مدى إمكانية الوصول إلى الموقع
statement-full = يستوفي الموقع متطلبات إمكانية الوصول بالكامل.
statement-partial = يستوفي الموقع متطلبات إمكانية الوصول جزئيًا. أوجه القصور مذكورة أدناه.
statement-none = لا يستوفي الموقع متطلبات إمكانية الوصول. أوجه القصور مذكورة أدناه.
statement-barriers = ما لا يمكن الوصول إليه بسهولة
barrier-shortcoming = أوجه القصور
barrier-shortcoming-law = لا تستوفي هذه النقاط متطلبات إمكانية الوصول.
barrier-burden = عبء غير متناسب
barrier-burden-law = لن تُصلَح هذه النقاط، لأن التقييم أظهر أن إصلاحها عبء غير متناسب (306/2019، المادة 8).
barrier-outside = محتوى لا تشمله المتطلبات
barrier-outside-law = لا تسري متطلبات إمكانية الوصول على هذا المحتوى (306/2019، المادة 3).
fact-criteria = المتطلب (WCAG 2.1)
fact-reason = السبب
fact-alternative = كيف تحصل على المعلومة بطريقة أخرى
fact-until = موعد الإصلاح في أقصى حد
statement-preparation = كيف قُيّمت إمكانية الوصول
fact-method = الطريقة
method-self = تقييم ذاتي
method-third-party = تقييم من خبير خارجي
fact-assessed-by = القائم بالتقييم
fact-assessed-on = تاريخ التقييم
fact-assessed-how = ما الذي فُحص وكيف
fact-statement-published = تاريخ إعداد البيان
fact-statement-reviewed = تاريخ مراجعة البيان
statement-feedback = أرسل ملاحظاتك حول إمكانية الوصول
statement-feedback-ask = إذا لاحظت قصورًا غير مذكور هنا، فأخبرنا به.
statement-feedback-form = يمكنك أيضًا أن تطلب المحتوى بصيغة تناسبك.
statement-answer = { $days ->
    [zero] ستتلقى إشعارًا عند وصول ملاحظاتك، وسنرد عليها في اليوم نفسه.
    [one] ستتلقى إشعارًا عند وصول ملاحظاتك، وسنرد عليها خلال يوم واحد.
    [two] ستتلقى إشعارًا عند وصول ملاحظاتك، وسنرد عليها خلال يومين.
    [few] ستتلقى إشعارًا عند وصول ملاحظاتك، وسنرد عليها خلال { $days } أيام.
    [many] ستتلقى إشعارًا عند وصول ملاحظاتك، وسنرد عليها خلال { $days } يومًا.
   *[other] ستتلقى إشعارًا عند وصول ملاحظاتك، وسنرد عليها خلال { $days } يوم.
 }
fact-answers = الجهة التي ترد
fact-form = استمارة الملاحظات
statement-enforcement = الرقابة على إمكانية الوصول
statement-enforcement-text = أرسل ملاحظاتك إلينا أولًا. إذا لم تكن راضيًا عن الرد، أو لم تتلقَّ ردًا خلال أسبوعين، فيمكنك تقديم شكوى إلى السلطة الرقابية أو طلب توضيح منها. يوضح موقع السلطة كيفية القيام بذلك وكيفية معالجة المسألة.
statement-complain = تقديم شكوى أو طلب توضيح
fact-supervisor = السلطة الرقابية
fact-unit = الوحدة
fact-complaint = الشكوى
fact-postal-address = العنوان البريدي

## Pictures

figure-map = مخطط البنية: { $programme }
figure-map-about = في الصورة { $branches ->
    [zero] صفر من الفروع
    [one] فرع واحد
    [two] فرعان
    [few] { $branches } فروع
    [many] { $branches } فرعًا
   *[other] { $branches } فرع
 } و{ $items ->
    [zero] صفر من البنود
    [one] بند واحد
    [two] بندان
    [few] { $items } بنود
    [many] { $items } بندًا
   *[other] { $items } بند
 }. وتذكر القائمة التي بعد الصورة المعلومات نفسها.
figure-timeline = الخط الزمني: { $programme }
figure-timeline-about = في الصورة { $goals ->
    [zero] صفر من الأهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $goals } أهداف
    [many] { $goals } هدفًا
   *[other] { $goals } هدف
 } والسنوات من { $first } إلى { $last }. وتضع القائمة التي بعد الصورة كل هدف عند سنته الأخيرة.
shape-dated = وقت محدد
shape-deadline = موعد أقصى
shape-recurring = متكرر

## Notices to the reader

notice-fallback = معظم هذه الصفحة متاح { $language } فقط.
notice-machine = جزء من هذه الصفحة ترجمة آلية لم يراجعها أحد.
notice-stale = جزء من الترجمة في هذه الصفحة قديم: لقد تغيّر النص الأصلي.
notice-original = اقرأ النص الأصلي { $language }
notice-draft = هذه مسودة. لم يُتخذ قرار بشأن البرنامج.
notice-consultation = البرنامج معروض لإبداء الرأي. لم يُتخذ قرار بشأنه بعد.
notice-superseded = لم يعد هذا البرنامج ساري المفعول. حلّ محله برنامج أحدث.
notice-archived = هذه الوثيقة محفوظة في الأرشيف: وهي هنا للقراءة فقط.
notice-newer = البرنامج الأحدث: { $title }
note = ملاحظة:
feedback-subject = ملاحظات حول صفحة { $title } ({ $id })
feedback-body =
    الصفحة: { $title }
    العنوان: { $address }
    المعرّف: { $id }
prose-footnotes = الحواشي
prose-back = العودة إلى النص، الحاشية

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
    [1] المادة
   *[other] المواد
 } { $sections }{ $subsection ->
    [0] {""}
   *[other] ، الفقرة { $subsection }
 }{ $item ->
    [0] {""}
   *[other] ، البند { $item }
 } من { $law }

## Schedules

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = الربع { $quarter ->
    [1] الأول
    [2] الثاني
    [3] الثالث
   *[4] الرابع
 } من عام { $year }
schedule-season = { $season ->
    [winter] شتاء
    [spring] ربيع
    [summer] صيف
   *[autumn] خريف
 } { $year }
schedule-from = ابتداءً من { $time }
schedule-by = { $precision ->
    [day] في موعد أقصاه { $time }
   *[other] بحلول { $time }
 }
schedule-recurring = { $every } ابتداءً من { $year }
schedule-within = خلال { $unit ->
    [day] { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
     }
    [week] { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
     }
    [month] { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
     }
   *[year] { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
     }
 }: { $after }
schedule-continuous = مستمر
schedule-undecided = لم يتقرر
schedule-none = بلا جدول زمني
cadence-every = { $unit ->
    [day] { $count ->
        [zero] كل { $count } يوم
        [one] كل يوم
        [two] كل يومين
        [few] كل { $count } أيام
        [many] كل { $count } يومًا
       *[other] كل { $count } يوم
     }
    [week] { $count ->
        [zero] كل { $count } أسبوع
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $count } أسابيع
        [many] كل { $count } أسبوعًا
       *[other] كل { $count } أسبوع
     }
    [month] { $count ->
        [zero] كل { $count } شهر
        [one] كل شهر
        [two] كل شهرين
        [few] كل { $count } أشهر
        [many] كل { $count } شهرًا
       *[other] كل { $count } شهر
     }
   *[year] { $count ->
        [zero] كل { $count } سنة
        [one] كل سنة
        [two] كل سنتين
        [few] كل { $count } سنوات
        [many] كل { $count } سنة
       *[other] كل { $count } سنة
     }
 }
cadence-times = { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
 } { per }
cadence-at-least = مرة { cadence-every } على الأقل
cadence-at-least-times = { cadence-times } على الأقل
length = { $unit ->
    [day] { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
     }
    [week] { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
     }
    [month] { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
     }
   *[year] { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
     }
 }

## Names of languages

language-name = { $language ->
    [fi] الفنلندية
    [fi-simple] الفنلندية المبسطة
    [sv] السويدية
    [sv-simple] السويدية المبسطة
    [en] الإنجليزية
    [am] الأمهرية
    [ar] العربية
    [bn] البنغالية
    [ckb] الكردية السورانية
    [de] الألمانية
    [es] الإسبانية
    [et] الإستونية
    [fa] الفارسية
    [fa-AF] الدرية
    [fr] الفرنسية
    [ku] الكردية الكرمانجية
    [ln] اللينغالا
    [my] البورمية
    [ne] النيبالية
    [pl] البولندية
    [prs] الدرية
    [ps] البشتوية
    [pt] البرتغالية
    [ro] الرومانية
    [ru] الروسية
    [se] السامية الشمالية
    [smn] السامية الإنارية
    [sms] السامية السكولتية
    [so] الصومالية
    [sq] الألبانية
    [sw] السواحلية
    [th] التايلاندية
    [ti] التغرينية
    [tl] التاغالوغية
    [tr] التركية
    [uk] الأوكرانية
    [ur] الأردية
    [vi] الفيتنامية
    [zh] الصينية
   *[other] { $name }
 }
in-language = باللغة { language-name }
