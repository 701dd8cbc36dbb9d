# Mallipohjien sanat suomeksi.
skip-to-content = Siirry sisältöön
languages = Kielet
foot-languages = Kielet sivun lopussa
to-home = etusivu
menu = Päävalikko
breadcrumb = Sijaintisi sivustolla
notices = Huomattavaa
foot-menu = Tietoa sivustosta
foot-publisher = Julkaisija
whole-programme = Tulostettava koko ohjelma
sheet-number = Sivu { $sheet } / { $sheets }
downloads = Lataa
about-page = Tietoa sivusta
reviewed = Tarkistettu
dated = Ohjelma päivätty
feedback = Anna palautetta tästä sivusta
other-site = toinen sivusto
note = Huomautus:
law = Laki:
name-on-door = Paikan päällä käytetty nimi:
cell-empty = Asiakirjassa ei kerrota

search-label = Hae sivustolta
search-results = Hakutulokset
search-found = { $category ->
    [one] { $count } tulos
   *[other] { $count } tulosta
 }
search-none = Ei tuloksia. Kokeile toista sanaa tai katso alla olevasta luettelosta.
search-failed = Haku ei toimi juuri nyt. Kaikki löytyy alla olevasta luettelosta.
search-more = Näytä lisää tuloksia
letters = Alkukirjaimet
see = Katso:

programmes = Ohjelmat
entries = Ohjelman sisältö
at-a-glance = Tietoa ohjelmasta
client-groups = Kenelle
categories = Palvelut aiheittain
service-count = { $services ->
    [one] 1 palvelu
   *[other] { $services } palvelua
 }
goal-count = { $goals ->
    [one] 1 tavoite
   *[other] { $goals } tavoitetta
 }
foremost = Suurimmat vastuut
themes = Teemat
goals = Tavoitteet
contents = Sisällys
on-this-page = Tällä sivulla
agreements = Sopimukset
contacts = Yhteystiedot
lead = Vastuutaho:

eligibility = Kuka voi saada palvelun
limit = Aikaraja:
exception = Poikkeus:
for-whom = Kenelle:
service-facts = Mihin palvelu perustuu
answers = Palvelu lyhyesti
unsaid = Ohjelma ei kerro:
ask = Kysy palvelusta vastaavalta:
ask-through = Yhteys:
who-answers = Kuka vastaa palvelusta
area = Alue:
more = Lue lisää

goal-number = Tavoite { $number }
outcome = Kun tavoite on saavutettu
timeline-order = Vuodet ovat aikajärjestyksessä vanhimmasta uusimpaan.
timeline-continuous = Jatkuva
timeline-undated = Ei aikataulua

table-parts = Katso vain osa taulukosta
table-filter = Rajaa taulukkoa
table-all = Kaikki
table-text = Sana rivillä
table-clear = Poista rajaukset
table-found = { $category ->
    [one] { $shown } rivi näkyvissä, rivejä yhteensä { $total }
   *[other] { $shown } riviä näkyvissä, rivejä yhteensä { $total }
 }
table-none = Yksikään rivi ei vastaa rajauksia.
table-ascending = Järjestetty nousevasti: { $column }
table-descending = Järjestetty laskevasti: { $column }
table-unsorted = Rivit ovat asiakirjan järjestyksessä
table-row = Linkki riviin:

group-services = Palvelut
everyone-services = Kaikille maahan muuttaneille
through = Järjestetty ryhmälle:
mentions = Mainittu myös
subsections = Alaluvut
pager = Edellinen ja seuraava luku
previous = Edellinen:
next = Seuraava:
not-found = Sivu on ehkä poistettu, tai osoitteessa on virhe. Voit jatkaa tästä:
for-everyone = Kaikille
