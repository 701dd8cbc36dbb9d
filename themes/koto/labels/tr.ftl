# The words of the templates in Turkish.
skip-to-content = İçeriğe geç
languages = Diller
foot-languages = Diller, sayfanın sonu
to-home = ana sayfa
menu = Ana menü
breadcrumb = Bulunduğunuz yer
notices = Dikkat
foot-menu = Bu site hakkında
foot-publisher = Yayımlayan
whole-programme = Yazdırmak için programın tamamı
sheet-number = Sayfa { $sheet } / { $sheets }
downloads = İndir
embed-this = Başka bir siteye yerleştir
embed-as-frame = Çerçeve olarak
embed-as-fragment = HTML olarak
embed-preview = Nasıl göründüğüne bak
embed-more = Nasıl yerleştirilir
embed-source = Kaynak:
embed-frame = Çerçeve
embed-fragment = HTML
embed-intro = Bu sitedeki bir hizmeti, bir sorumluyu veya bir sorumluluk tablosunu kendi sitenizde gösterebilirsiniz. İçerik buradan geldiği için güncel kalır.
embed-frame-text = Çerçeve bu site gibi görünür. Aşağıdan istediğiniz sayfayı açın, sonundaki çerçeve kodunu kopyalayın ve bir HTML bloğuna yapıştırın. Uzun içerik çerçevenin içinde kaydırılır.
embed-any-site = Adresi https ile başlayan her site çerçeveyi gösterebilir.
embed-these-sites = Çerçeveyi şu siteler gösterebilir:
embed-no-site = Başka siteler bu sitenin çerçevelerini gösteremez.
embed-fragment-text = HTML’in kendine ait bir görünümü yoktur, sayfanızın görünümünü alır. Sunucunuz onu adresten alır ve sayfaya koyar. Başlıkları 2. düzeyden başlar.
embed-promise = Ne kalır, ne değişir
embed-promise-address = Konu programda olduğu sürece adres aynı kalır.
embed-promise-markup = HTML yalın kalır: başlıklar, paragraflar, listeler, tablolar ve bağlantılar; sınıf, stil ve betik yoktur. Tek kimliği kotosivu- ile başlar.
embed-promise-contents = Sözcükler ve satır sayısı program değiştikçe değişir.
about-page = Bu sayfa hakkında
reviewed = Son gözden geçirme
dated = Programın tarihi
feedback = Bu sayfa hakkında geri bildirim verin
other-site = başka bir web sitesi
law = Yasa:
name-on-door = Yerinde kullanılan ad:
cell-empty = Belgede belirtilmiyor

search-label = Sitede arayın
search-results = Arama sonuçları
search-found = { $category ->
    [one] { $count } sonuç
   *[other] { $count } sonuç
 }
search-none = Sonuç yok. Başka bir sözcük deneyin veya aşağıdaki listeye bakın.
search-failed = Arama şu anda çalışmıyor. Her şeyi aşağıdaki listede bulabilirsiniz.
search-more = Daha fazla sonuç göster
letters = Baş harfler
see = Bakınız:

programmes = Programlar
entries = Programın içeriği
at-a-glance = Program hakkında
client-groups = Kimler için
categories = Türlerine göre hizmetler
service-count = { $services ->
    [one] 1 hizmet
   *[other] { $services } hizmet
 }
goal-count = { $goals ->
    [one] 1 hedef
   *[other] { $goals } hedef
 }
foremost = En büyük sorumluluklar
themes = Temalar
goals = Hedefler
contents = İçindekiler
on-this-page = Bu sayfada
agreements = Sözleşmeler
contacts = İletişim bilgileri
lead = Sorumlu:

eligibility = Hizmetten kimler yararlanabilir
limit = Süre sınırı:
exception = İstisna:
for-whom = Kimler için:
service-facts = Hizmetin dayanağı
answers = Kısaca hizmet
unsaid = Programda belirtilmeyenler:
ask = Hizmetten sorumlu olana sorun:
ask-through = İletişim:
who-answers = Hizmetten kim sorumlu
area = Bölge:
more = Devamını okuyun

goal-number = Hedef { $number }
outcome = Hedefe ulaşıldığında
timeline-order = Yıllar eskiden yeniye doğru sıralanmıştır.
timeline-continuous = Sürekli
timeline-undated = Takvim yok

table-parts = Tablonun yalnızca bir bölümünü görün
table-filter = Tabloyu süz
table-all = Tümü
table-text = Satırdaki sözcük
table-clear = Süzgeçleri kaldır
table-found = { $category ->
    [one] { $shown } satır görünüyor, toplam { $total }
   *[other] { $shown } satır görünüyor, toplam { $total }
 }
table-none = Süzgeçlere uyan satır yok.
table-ascending = Artan sırada: { $column }
table-descending = Azalan sırada: { $column }
table-unsorted = Satırlar belgedeki sırada
table-row = Satırın bağlantısı:

group-services = Hizmetler
everyone-services = Finlandiya’ya taşınan herkes için
through = Şu grup için düzenlenir:
mentions = Ayrıca şurada geçiyor
subsections = Alt bölümler
pager = Önceki ve sonraki bölüm
previous = Önceki:
next = Sonraki:
not-found = Sayfa kaldırılmış veya adres yanlış olabilir. Buradan devam edebilirsiniz:
for-everyone = Herkes için
