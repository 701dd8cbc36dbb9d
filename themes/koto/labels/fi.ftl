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
embed-this = Upota toiselle sivustolle
embed-as-frame = Kehyksenä
embed-as-fragment = HTML-koodina
embed-preview = Katso, miltä se näyttää
embed-more = Ohjeet upottamiseen
embed-source = Lähde:
embed-frame = Kehys
embed-fragment = HTML
embed-intro = Voit näyttää tämän sivuston palvelun, vastuutahon tai vastuutaulukon omalla sivustollasi. Sisältö pysyy ajan tasalla, koska se tulee täältä.
embed-frame-text = Kehys on tämän sivuston näköinen. Avaa alta haluamasi sivu, kopioi sen lopusta kehyksen koodi ja liitä se sivusi HTML-lohkoon. Pitkää sisältöä voi vierittää kehyksen sisällä.
embed-any-site = Kehyksen voi näyttää millä tahansa sivustolla, jonka osoite alkaa https.
embed-these-sites = Kehyksen voi näyttää näillä sivustoilla:
embed-no-site = Tämän sivuston kehyksiä ei voi näyttää muualla.
embed-fragment-text = HTML-koodissa ei ole omaa ulkoasua, joten se näyttää samalta kuin muu sivusi. Palvelimesi hakee koodin osoitteesta ja liittää sen sivuun. Otsikot alkavat tasolta 2.
embed-promise = Mikä pysyy, mikä muuttuu
embed-promise-address = Osoite pysyy samana niin kauan kuin asia on ohjelmassa.
embed-promise-markup = HTML-koodi pysyy yksinkertaisena: otsikoita, kappaleita, luetteloita, taulukoita ja linkkejä ilman luokkia, tyylejä ja skriptejä. Sen ainoa tunniste alkaa kotosivu-.
embed-promise-contents = Sanat ja rivien määrä muuttuvat, kun ohjelma muuttuu.
about-page = Tietoa sivusta
reviewed = Tarkistettu
dated = Ohjelma päivätty
feedback = Anna palautetta tästä sivusta
other-site = toinen sivusto
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
