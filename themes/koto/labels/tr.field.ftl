# The words of the field in Turkish: what programmes, services, goals and parties are called.
# Views ask for them. The keys and variables are listed in src/view/wanted.rs.

## What kind of programme

kind-services = Hizmet programı
kind-actions = Eylem programı
kind-principles = İlke programı
kind-guidance = Program hazırlayanlar için yönlendirme
kind-combined = Hizmet ve eylem programı

## How far it has come

state-draft = Taslak
state-consultation = Görüşe sunuldu
state-published = Yayımlandı
state-approved = Yürürlükte
state-amended = Yürürlükte, değiştirildi
state-superseded = Yerini daha yeni bir program aldı
state-archived = Arşivlendi

## Publicity

publicity-public = Kamuya açık
publicity-restricted = Kamuya açık değil

## Kâğıt

paper-link = “{ $title }”, sayfa { $page }
paper-columns = Sütunlar: { $columns }.
paper-grouped = Satırlar başlıklar altında gruplandırılmıştır.

## What a body did

decision-handled = Görüşüldü
decision-heard = Görüşü alındı
decision-statement = Görüş bildirildi
decision-approved = Onaylandı
decision-amended = Değiştirildi
decision-noted = Bilgi için kaydedildi
decision-minutes = tutanak

## Files beside a page

download-csv = Tablolar CSV dosyası olarak
download-pdf = Yazdırılabilir PDF belgesi
download-detail = {$form}, {$size} kB
download-ics = Tarihler takvim olarak: dosyayı açın veya adresine abone olun
download-detail-pages = {$form}, { $pages ->
    [one] 1 sayfa
   *[other] { $pages } sayfa
 }, {$size} kB
download-xlsx = Tablolar Excel çalışma kitabı olarak
file-about = Hakkında
file-from = Başlangıç
file-heading = Başlık
file-programme = Program
file-source = Kaynak
file-table = Tablo
file-to = Bitiş

## Calendars

calendar-due = Son tarih: {$name}
calendar-name = {$name}: tarihler
calendar-period-end = {$programme}: program dönemi sona eriyor
calendar-reporting = {$programme}: rapor için son tarih

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: sürümler ve kararlar akış olarak (Atom)
feed-reviewed = {$programme}: içerik gözden geçirildi
feed-title = {$name}: sürümler ve kararlar

## What kind of party, one and many

party-kind-municipality = Belediye
party-kind-unit = Birim
party-kind-post = Görev veya kadro
party-kind-employment-area = İstihdam bölgesi
party-kind-employment-authority = İstihdam makamı
party-kind-wellbeing-county = Refah bölgesi
party-kind-state = Devlet makamı
party-kind-school = Eğitim kurumu
party-kind-company = Şirket
party-kind-ngo = Kuruluş
party-kind-parish = Kilise cemaati
party-kind-network = Ağ
party-kind-working-group = Çalışma grubu
party-kind-council = Kurul veya konsey
party-kind-class = Taraf grubu

party-kinds-municipality = Belediyeler
party-kinds-unit = Birimler
party-kinds-post = Görevler ve kadrolar
party-kinds-employment-area = İstihdam bölgeleri
party-kinds-employment-authority = İstihdam makamları
party-kinds-wellbeing-county = Refah bölgeleri
party-kinds-state = Devlet makamları
party-kinds-school = Eğitim kurumları
party-kinds-company = Şirketler
party-kinds-ngo = Kuruluşlar
party-kinds-parish = Kilise cemaatleri
party-kinds-network = Ağlar
party-kinds-working-group = Çalışma grupları
party-kinds-council = Kurullar ve konseyler
party-kinds-class = Taraf grupları

party-answers = { $count ->
    [0] programlarda adı geçiyor
    [one] 1 sorumluluk
   *[other] { $count } sorumluluk
 }

## What kind of service, one and many

category-statutory = Yasal hizmet
category-other = Uyumu destekleyen diğer hizmet
category-settlement = Yerleşme hizmeti
category-example = Hizmet örneği

categories-statutory = Yasal hizmetler
categories-other = Uyumu destekleyen diğer hizmetler
categories-settlement = Yerleşme hizmetleri
categories-example = Hizmet örnekleri

## The statutory contents of a programme

statutory-assessment = Becerilerin ve uyum hizmetleri ihtiyacının değerlendirilmesi
statutory-plan = Uyum planı
statutory-civic-orientation = Çok dilli topluma yönlendirme eğitimi
statutory-integration-training = Uyum eğitimi
statutory-other-education = Uyumu destekleyen diğer eğitim ve hizmetler
statutory-guidance = Rehberlik ve danışmanlık
statutory-final-test = Uyum eğitiminin bitirme sınavı

## How binding a rule is

strength-always = Her zaman yapılır
strength-if-needed = Gerekirse yapılır
strength-on-request = İstek üzerine yapılır

## What an empty cell says

cell-not-applicable = Bu müşteri grubunu ilgilendirmiyor
cell-not-decided = Sorumlu kararlaştırılmadı
cell-joint = Birlikte düzenleniyor
cell-open-question = Belge bu soruyu açık bırakıyor
cell-not-stated = Belgede belirtilmiyor
cell-by-measure = Eylemlere bakın
cell-whole-goal = Gösterge hedefin tamamını ilgilendiriyor

## How a service is produced and met

provision-own = kurumun kendi hizmeti olarak
provision-procured = satın alınan hizmet olarak
provision-voucher = hizmet çekiyle
provision-joint = başka bir düzenleyiciyle birlikte

mode-in-person = yüz yüze
mode-remote = uzaktan
mode-hybrid = yüz yüze veya uzaktan
mode-self-study = kendi kendine çalışarak
mode-online = internette
mode-outreach = saha çalışması olarak
mode-interpreted = tercüman aracılığıyla

delivery-optional = mümkün
update-or = { $first } veya { $second }
lead-with = birlikte
lead-may-involve = gerekirse katılan
lead-refers = hizmete yönlendiren
area-whole = Bölgenin tamamı
group-statutory = Grubun adı yasada geçiyor
groups-any = Program, hizmeti belirli gruplarla sınırlamıyor
unsaid-where = hizmetin nerede verildiği
unsaid-hours = hizmetin ne zaman açık olduğu
unsaid-price = hizmetin ücreti
unsaid-languages = hizmetin hangi dillerde verildiği ve tercüman olup olmadığı
unsaid-apply = hizmete nasıl başvurulduğu

## On which level a duty lies

level-strategic = Stratejik düzey
level-operational = Uygulama düzeyi

## Indicators

direction-up = artıyor
direction-down = azalıyor
direction-keep = değişmiyor
indicator-baseline = başlangıç düzeyi
indicator-target = hedeflenen
indicator-frequency = ölçüm
indicator-source = kaynak
per = { $unit ->
    [day] { $count ->
        [1] günde
       *[other] { $count } günde
     }
    [week] { $count ->
        [1] haftada
       *[other] { $count } haftada
     }
    [month] { $count ->
        [1] ayda
       *[other] { $count } ayda
     }
   *[year] { $count ->
        [1] yılda
       *[other] { $count } yılda
     }
 }

## Who does what

role-lead = Sorumlu
role-organiser = Düzenliyor
role-provider = Sunuyor
role-responsible = İlkeden sorumlu
role-actor = Yükümlülükleri
role-partner = Katılıyor
role-with = Hizmeti sunanla birlikte çalışıyor
role-may-involve = Gerekirse katılıyor
role-refers = Hizmete yönlendiriyor
role-keeper = Hizmet noktası işletiyor
role-publisher = Yayımlıyor
role-coordinator = Eşgüdümü sağlıyor
role-steering = Programı yönlendiriyor
role-referral-contact = Diğer makamların başvurularını alıyor
role-decided = Görüştü veya karara bağladı
role-agreed = Sözleşme tarafı
role-reports = Rapor veriyor
role-reported-to = Raporları alıyor

## Terms of summary lists

fact-address = Ziyaret adresi
fact-agreed-by = Taraflar
fact-aliases = Diğer adları
fact-apply = Nasıl başvurulur
fact-area = Bölge
fact-business-id = Şirket numarası
fact-case = Bu grup için
fact-cases = Alt gruplar
fact-category = Hizmet türü
fact-client-groups = Kimler için
fact-coordinator = Eşgüdümü sağlayan
fact-date = Tarih
fact-decisions = Görüşme ve kararlar
fact-delivery = Hizmet nasıl veriliyor
fact-email = E-posta
fact-hours = Açılış saatleri
fact-indicators = Göstergeler
fact-interpreting = Sözlü çeviri
fact-languages = Diller
fact-law = Yasa
fact-lead = Sorumlu
fact-meets = Toplantı sıklığı
fact-members = Üyeler
fact-municipalities = Belediyeler
fact-municipality-code = Belediye numarası
fact-organiser = Düzenleyen
fact-parent = Bağlı olduğu kurum
fact-partners = Birlikte
fact-period = Yürürlük süresi
fact-phone = Telefon
fact-previous-names = Önceki adları
fact-price = Ücret
fact-provider = Sunan
fact-provision = Sunulma biçimi
fact-ptv = Finlandiya hizmet kataloğundaki numarası
fact-publicity = Kamuya açıklık
fact-publisher = Yayımlayan
fact-referral-contact = Makamların başvuruları
fact-refers = Hizmete yönlendiren
fact-related = İlgili belgeler
fact-reported-by = Rapor veren
fact-reported-to = Raporun verildiği yer
fact-reporting-every = Ne sıklıkta
fact-reporting-text = İzleme
fact-responsible = Sorumlu
fact-schedule = Takvim
fact-short = Kısa adı
fact-statutory = Yasal dayanak
fact-steering = Yönlendirme
fact-sub-groups = Gruba dahil olanlar
fact-successor = Görevi sürdüren
fact-supersedes = Yerini aldığı program
fact-text = Belgenin sözleriyle
fact-units = Birimler ve üyeler
fact-update = Güncelleme
fact-url = Web sitesi
fact-valid-from = Faaliyetin başlangıcı
fact-valid-to = Faaliyetin sonu
fact-version = Sürüm
fact-where = Nerede
fact-wider-group = Dahil olduğu grup

## Tables

caption-answers = { $party }: sorumluluklar, { $programme }
caption-matrix = Müşteri gruplarına göre hizmetler ve sorumluluklar: { $programme }
caption-measures = { $name }: hedefler ve eylemler, { $programme }
caption-goal = Eylemler: { $name }
column-service = Hizmet
column-measure = Eylem
column-schedule = Takvim
column-party = Sorumlu taraf
column-indicator = Gösterge
column-services = Hizmetler
column-budget = Maliyetler
column-matter = Konu
column-role = Görev
column-group = Müşteri grubu
column-language = Dil
column-translated = Çevrildi
column-machine = Makine çevirisi
column-stale = Eskimiş
column-missing = Eksik
row-whole-goal = Hedefin tamamı
row-step = Aşama
budget-line = { $year }: { $eur } avro
coverage-statutory = yasal
coverage-may = Düzenleyebilir
coverage-no = Belirtilmiyor

## Narrowing a table down

facet-party = Sorumlu taraf
facet-theme = Tema
facet-group = Müşteri grubu
facet-year = Zaman
facet-status = Durum
facet-choice = { $facet }: { $choice }
when-undated = yıl belirtilmemiş

## What the names from A to Z are names of

thing-service = Hizmet
thing-goal = Hedef
thing-theme = Tema
thing-group = Müşteri grubu
thing-section = Programın bölümü
thing-term = Sözcük
thing-programme = Program
thing-page = Sayfa

## Headings and pages

heading-goal = Hedef
heading-decisions = Görüşme ve kararlar
heading-reporting = Yönlendirme, izleme ve raporlama
heading-parties = Taraflar
heading-client-groups = Müşteri grupları
page-home = Ana sayfa
page-accessibility = Erişilebilirlik beyanı
page-parties = Taraflar
page-a-z = Arama ve A-Z
page-translations = Çeviriler
page-open-data = Açık veri
open-data-intro = Bu sitenin yayımladığı her şey programlar için veri olarak da vardır: bütün dilleri bir arada içeren JSON dosyaları.
open-data-licence = Lisans
open-data-no-licence = Yayımcı, verilerin hangi lisansla kullanılabileceğini belirtmemiştir. Kullanmadan önce yayımcıya sorun.
open-data-promise = Kimlikler ve adresler kalıcıdır. Yeni alanlar eklenebilir. Bir alan kaldırılırsa veya anlamı değişirse schema alanındaki sayı artar.
open-data-files = Dosyalar
open-data-fields = Alanlar (İngilizce)
open-data-index = Bütün dosyaların listesi
open-data-catalogue = Veri katalogları için açıklama (DCAT)
translations-intro = Çevirilerin geldiği aşama budur. Sayılar metinleri sayar: alanlar, paragraflar, başlıklar, liste ögeleri ve tablo hücreleri.
caption-translations = Dillere göre çevirilerin durumu
translations-site = Web sitesi ve adları
translations-of = Bölüm
translations-unpublished = bu dilde henüz yayımlanmadı
translations-done = %{ $percent } ({ $count } / { $total })
translations-share = %{ $percent } ({ $count })
page-not-found = Sayfa bulunamadı
page-services = Hizmetler
page-responsibilities = Sorumluluklar
page-goals = Hedefler
page-timeline = Zaman çizelgesi
page-map = Yapı haritası
page-principles = İlkeler
page-duties = Yükümlülükler
page-embeds = İçeriği başka bir siteye yerleştir
page-document = Programın tamamı

## What one finds on the pages of a programme

entry-services = { $services ->
    [one] 1 hizmet: kimler için, nerede ve kim sorumlu
   *[other] { $services } hizmet: kimler için, nerede ve kim sorumlu
 }
entry-responsibilities-services = Hangi hizmetten kim sorumlu
entry-responsibilities-goals = Hangi eylemden kim sorumlu
entry-goals = { $goals ->
    [one] 1 hedef
   *[other] { $goals } hedef
 }, { $themes ->
    [one] 1 tema
   *[other] { $themes } tema
 }
entry-parties = Taraflara göre kim neden sorumlu
entry-timeline = Yıllara göre hedefler, { $first }-{ $last }
entry-timeline-plain = Zaman sırasına göre hedefler
entry-map = Bir bakışta programın yapısı
entry-principles = { $principles ->
    [one] 1 ilke
   *[other] { $principles } ilke
 }
entry-duties = { $duties ->
    [one] 1 yükümlülük
   *[other] { $duties } yükümlülük
 }
entry-document = Programın tamamı tek sayfada

## Accessibility statement

statement-scope = Bu erişilebilirlik beyanı, { $address } adresindeki { $site } web sitesiyle ilgilidir.
statement-law = Web sitesi, Finlandiya’nın dijital hizmetlerin sunulmasına ilişkin yasasına (306/2019) tabidir. Bu yasaya göre site, WCAG 2.1 kılavuzunun A ve AA düzeyi ölçütlerini karşılamalıdır.
statement-conformance = Web sitesi ne kadar erişilebilir
statement-full = Web sitesi erişilebilirlik gereklerini tamamen karşılıyor.
statement-partial = Web sitesi erişilebilirlik gereklerini kısmen karşılıyor. Eksikler aşağıda belirtiliyor.
statement-none = Web sitesi erişilebilirlik gereklerini karşılamıyor. Eksikler aşağıda belirtiliyor.
statement-barriers = Erişilebilir olmayanlar
barrier-shortcoming = Eksikler
barrier-shortcoming-law = Bunlar erişilebilirlik gereklerini karşılamıyor.
barrier-burden = Orantısız yük
barrier-burden-law = Bunlar düzeltilmiyor, çünkü değerlendirmeye göre bu orantısız bir yük olurdu (306/2019, madde 8).
barrier-outside = Gereklerin kapsamadığı içerik
barrier-outside-law = Erişilebilirlik gerekleri bu içeriği kapsamıyor (306/2019, madde 3).
fact-criteria = Gerek (WCAG 2.1)
fact-reason = Neden
fact-alternative = Bilgiye başka nasıl ulaşılır
fact-until = En geç düzeltilme tarihi
statement-preparation = Erişilebilirlik nasıl değerlendirildi
fact-method = Yöntem
method-self = Öz değerlendirme
method-third-party = Dışarıdan bir uzmanın değerlendirmesi
fact-assessed-by = Değerlendiren
fact-assessed-on = Değerlendirme tarihi
fact-assessed-how = Ne, nasıl incelendi
fact-statement-published = Beyanın hazırlanma tarihi
fact-statement-reviewed = Beyanın gözden geçirilme tarihi
statement-feedback = Erişilebilirlik hakkında geri bildirim verin
statement-feedback-ask = Burada belirtilmeyen bir eksik fark ederseniz bize bildirin.
statement-feedback-form = İçeriği sizin için erişilebilir bir biçimde de isteyebilirsiniz.
statement-answer = { $days ->
    [one] Geri bildiriminiz ulaşınca size haber veririz ve en geç { $days } gün içinde yanıtlarız.
   *[other] Geri bildiriminiz ulaşınca size haber veririz ve en geç { $days } gün içinde yanıtlarız.
 }
fact-answers = Geri bildirimi yanıtlayan
fact-form = Geri bildirim formu
statement-enforcement = Erişilebilirliğin denetimi
statement-enforcement-text = Önce bize geri bildirim verin. Yanıttan memnun kalmazsanız veya iki hafta içinde yanıt almazsanız denetim makamına şikâyette bulunabilir veya açıklama isteyebilirsiniz. Bunun nasıl yapıldığı ve konunun nasıl ele alındığı makamın web sitesinde anlatılıyor.
statement-complain = Şikâyette bulunun veya açıklama isteyin
fact-supervisor = Denetim makamı
fact-unit = Birim
fact-complaint = Şikâyet
fact-postal-address = Posta adresi

## Pictures

figure-map = Yapı haritası: { $programme }
figure-map-about = Resimde { $branches ->
    [one] 1 dal
   *[other] { $branches } dal
 } ve { $items ->
    [one] 1 öge
   *[other] { $items } öge
 } var. Resimden sonraki liste aynı bilgiyi veriyor.
figure-timeline = Zaman çizelgesi: { $programme }
figure-timeline-about = Resimde { $goals ->
    [one] 1 hedef
   *[other] { $goals } hedef
 } ve { $first }-{ $last } yılları var. Resimden sonraki liste her hedefi son yılına yerleştiriyor.
shape-dated = belirli zaman
shape-deadline = en geç
shape-recurring = yinelenen

## Notices to the reader

notice-fallback = Bu sayfanın büyük bölümü yalnızca { $language } okunabilir.
notice-machine = Bu sayfanın bir bölümü, kimsenin denetlemediği bir makine çevirisidir.
notice-stale = Bu sayfadaki çevirinin bir bölümü eskimiş: özgün metin değişti.
notice-original = Özgün metni { $language } okuyun
notice-draft = Bu bir taslaktır. Program hakkında karar verilmedi.
notice-consultation = Program görüşe sunuldu. Hakkında henüz karar verilmedi.
notice-superseded = Bu program artık yürürlükte değil. Yerini daha yeni bir program aldı.
notice-archived = Bu belge arşivlendi: burada yalnızca okunmak üzere duruyor.
notice-newer = Daha yeni program: { $title }
note = Not:
feedback-subject = { $title } sayfası hakkında geri bildirim ({ $id })
feedback-body =
    Sayfa: { $title }
    Adres: { $address }
    Kimlik: { $id }
prose-footnotes = Dipnotlar
prose-back = Metne dön, dipnot

## Parts of a sentence and the marks between them

labelled = { $label }: { $content }
bracketed = { $content } ({ $details })
figure-unit = { $figure } { $unit }
amount-per = { $per } { $amount }
decision-line = { $decision } { $date }: { $body }
mark-comma = {", "}
mark-semicolon = {"; "}
mark-space = {" "}

## Law

law-reference = { $law }, madde { $sections }{ $subsection ->
    [0] {""}
   *[other] , fıkra { $subsection }
 }{ $item ->
    [0] {""}
   *[other] , bent { $item }
 }

## Schedules

schedule-year = { $year }
schedule-years = { $from }-{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $year } yılının { $quarter ->
    [1] birinci
    [2] ikinci
    [3] üçüncü
   *[4] dördüncü
 } çeyreği
schedule-season = { $year } { $season ->
    [winter] kışı
    [spring] ilkbaharı
    [summer] yazı
   *[autumn] sonbaharı
 }
schedule-from = { $precision ->
    [day] { $time } tarihinden itibaren
    [month] { $year } { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
     } ayından itibaren
    [year] { $year } yılından itibaren
    [quarter] { $time }nden itibaren
   *[other] { $time }ndan itibaren
 }
schedule-by = { $precision ->
    [day] en geç { $time } tarihinde
    [month] en geç { $year } { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
     } ayında
    [year] en geç { $year } yılında
    [quarter] en geç { $time }nde
   *[other] en geç { $time }nda
 }
schedule-recurring = { $year } yılından itibaren { $every }
schedule-within = { length } içinde: { $after }
schedule-continuous = sürekli
schedule-undecided = kararlaştırılmadı
schedule-none = takvim yok
cadence-every = { $unit ->
    [day] { $count ->
        [1] her gün
       *[other] { $count } günde bir
     }
    [week] { $count ->
        [1] haftada bir
       *[other] { $count } haftada bir
     }
    [month] { $count ->
        [1] ayda bir
       *[other] { $count } ayda bir
     }
   *[year] { $count ->
        [1] yılda bir
       *[other] { $count } yılda bir
     }
 }
cadence-times = { per } { $times } kez
cadence-at-least = en az { cadence-every }
cadence-at-least-times = en az { cadence-times }
length = { $unit ->
    [day] { $count } gün
    [week] { $count } hafta
    [month] { $count } ay
   *[year] { $count } yıl
 }

## Names of languages

language-name = { $language ->
    [fi] Fince
    [fi-simple] kolay Fince
    [sv] İsveççe
    [sv-simple] kolay İsveççe
    [en] İngilizce
    [am] Amharca
    [ar] Arapça
    [bn] Bengalce
    [ckb] Soranice (Kürtçe)
    [de] Almanca
    [es] İspanyolca
    [et] Estonca
    [fa] Farsça
    [fa-AF] Darice
    [fr] Fransızca
    [ku] Kurmançça (Kürtçe)
    [ln] Lingalaca
    [my] Burmaca
    [ne] Nepalce
    [pl] Lehçe
    [prs] Darice
    [ps] Peştuca
    [pt] Portekizce
    [ro] Rumence
    [ru] Rusça
    [se] Kuzey Samicesi
    [smn] İnari Samicesi
    [sms] Skolt Samicesi
    [so] Somalice
    [sq] Arnavutça
    [sw] Svahilice
    [th] Tayca
    [ti] Tigrinyaca
    [tl] Tagalogca
    [tr] Türkçe
    [uk] Ukraynaca
    [ur] Urduca
    [vi] Vietnamca
    [zh] Çince
    [zh-Hans] basitleştirilmiş Çince
   *[other] { $name }
 }
in-language = { language-name }
