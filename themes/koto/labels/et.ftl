# Mallide sõnad eesti keeles.
skip-to-content = Mine sisu juurde
languages = Keeled
foot-languages = Keeled, lehe lõpp
to-home = avaleht
menu = Peamenüü
breadcrumb = Oled siin
notices = Pane tähele
foot-menu = Sellest veebisaidist
foot-publisher = Väljaandja
whole-programme = Kogu programm printimiseks
sheet-number = Lk { $sheet } / { $sheets }
downloads = Laadi alla
about-page = Sellest lehest
reviewed = Üle vaadatud
dated = Programmi kuupäev
feedback = Anna selle lehe kohta tagasisidet
other-site = teine veebisait
note = Märkus:
law = Seadus:
name-on-door = Kohapeal kasutatav nimi:
cell-empty = Dokumendis ei ole öeldud

search-label = Otsi veebisaidilt
search-results = Otsingu tulemused
search-found = { $category ->
    [one] { $count } tulemus
   *[other] { $count } tulemust
 }
search-none = Tulemusi ei ole. Proovi teist sõna või vaata allolevat loendit.
search-failed = Otsing praegu ei tööta. Kõik on allolevas loendis.
search-more = Näita rohkem tulemusi
letters = Algustähed
see = Vaata:

programmes = Programmid
entries = Programmi sisu
at-a-glance = Programmist
client-groups = Kellele
categories = Teenused liikide kaupa
service-count = { $services ->
    [one] 1 teenus
   *[other] { $services } teenust
 }
goal-count = { $goals ->
    [one] 1 eesmärk
   *[other] { $goals } eesmärki
 }
foremost = Kes vastutab kõige enam
themes = Teemad
goals = Eesmärgid
contents = Sisukord
on-this-page = Sellel lehel
agreements = Lepingud
contacts = Kontaktandmed
lead = Vastutaja:

eligibility = Kes võib teenust saada
limit = Tähtaeg:
exception = Erand:
for-whom = Kellele:
service-facts = Millel teenus põhineb
answers = Teenus lühidalt
unsaid = Programm ei ütle:
ask = Küsi neilt, kes teenuse eest vastutavad:
ask-through = Kontakt:
who-answers = Kes teenuse eest vastutab
area = Piirkond:
more = Loe edasi

goal-number = Eesmärk { $number }
outcome = Kui eesmärk on saavutatud
timeline-order = Aastad on ajalises järjekorras, varasemad eespool.
timeline-continuous = Pidev
timeline-undated = Ajakava ei ole

table-parts = Vaata ainult osa tabelist
table-filter = Tabeli ridade valik
table-all = Kõik
table-text = Sõna reas
table-clear = Tühista valik
table-found = { $category ->
    [one] Näha on { $shown } rida, ridu kokku { $total }
   *[other] Näha on { $shown } rida, ridu kokku { $total }
 }
table-none = Valikule ei vasta ükski rida.
table-ascending = Järjestatud kasvavalt: { $column }
table-descending = Järjestatud kahanevalt: { $column }
table-unsorted = Read on dokumendi järjekorras
table-row = Link reale:

group-services = Teenused
everyone-services = Kõigile, kes on Soome kolinud
through = Korraldatakse rühmale:
mentions = Mainitud ka
subsections = Alapeatükid
pager = Eelmine ja järgmine peatükk
previous = Eelmine:
next = Järgmine:
not-found = Leht võib olla eemaldatud või on aadressis viga. Võid jätkata siit:
for-everyone = Kõigile
