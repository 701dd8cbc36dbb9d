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
embed-this = Manusta teisele veebisaidile
embed-as-frame = Raamina
embed-as-fragment = HTML-ina
embed-preview = Vaata, kuidas see välja näeb
embed-more = Kuidas manustada
embed-source = Allikas:
embed-frame = Raam
embed-fragment = HTML
embed-intro = Saate oma veebisaidil näidata selle saidi teenust, vastutajat või vastutustabelit. Sisu püsib ajakohane, sest see tuleb siit.
embed-frame-text = Raam näeb välja nagu see sait. Avage allpool soovitud leht, kopeerige selle lõpust raami kood ja kleepige see HTML-plokki. Pikka sisu saab raami sees kerida.
embed-any-site = Raami võib näidata iga veebisait, mille aadress algab tähtedega https.
embed-these-sites = Raami võivad näidata need veebisaidid:
embed-no-site = Teised veebisaidid ei saa selle saidi raame näidata.
embed-fragment-text = HTML-il ei ole oma kujundust: see näeb välja nagu ülejäänud leht. Teie server toob selle aadressilt ja lisab lehele. Pealkirjad algavad 2. tasemelt.
embed-promise = Mis jääb ja mis muutub
embed-promise-address = Aadress jääb samaks, kuni asi on programmis.
embed-promise-markup = HTML jääb lihtsaks: pealkirjad, lõigud, loendid, tabelid ja lingid ilma klasside, stiilide ja skriptideta. Selle ainus id algab kotosivu-.
embed-promise-contents = Sõnad ja ridade arv muutuvad koos programmiga.
about-page = Sellest lehest
reviewed = Üle vaadatud
dated = Programmi kuupäev
feedback = Anna selle lehe kohta tagasisidet
other-site = teine veebisait
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
