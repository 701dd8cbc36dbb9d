# Mallipohjien sanat selkosuomeksi.
skip-to-content = Siirry sisältöön
languages = Kielet
foot-languages = Kielet sivun lopussa
to-home = etusivu
menu = Päävalikko
breadcrumb = Missä olet sivustolla
notices = Huomaa
foot-menu = Tietoa sivustosta
foot-publisher = Julkaisija
whole-programme = Koko ohjelma tulostamista varten
sheet-number = Sivu { $sheet } / { $sheets }
downloads = Lataa
embed-this = Näytä tämä toisella sivustolla
embed-as-frame = Kehyksenä
embed-as-fragment = HTML-koodina
embed-preview = Katso, miltä se näyttää
embed-more = Ohjeet
embed-source = Lähde:
embed-frame = Kehys
embed-fragment = HTML
embed-intro = Voit näyttää omalla sivustollasi palvelun, vastuutahon tai taulukon. Sisältö tulee täältä. Siksi se on aina ajan tasalla.
embed-frame-text = Kehys näyttää tältä sivustolta. Avaa alta haluamasi sivu. Kopioi sivun lopusta koodi. Liitä koodi oman sivusi HTML-lohkoon.
embed-any-site = Kehyksen voi näyttää sivustolla, jonka osoite alkaa https.
embed-these-sites = Kehyksen voi näyttää näillä sivustoilla:
embed-no-site = Kehystä ei voi näyttää muilla sivustoilla.
embed-fragment-text = HTML-koodi näyttää samalta kuin muu sivusi. Palvelimesi hakee koodin osoitteesta. Otsikot alkavat tasolta 2.
embed-promise = Mikä pysyy, mikä muuttuu
embed-promise-address = Osoite pysyy samana, kun asia on ohjelmassa.
embed-promise-markup = HTML-koodi on yksinkertainen. Siinä ei ole luokkia, tyylejä eikä skriptejä. Sen ainoa tunniste alkaa kotosivu-.
embed-promise-contents = Sanat ja rivit muuttuvat, kun ohjelma muuttuu.
about-page = Tietoa tästä sivusta
reviewed = Tarkistettu
dated = Ohjelman päivä
feedback = Kerro mielipiteesi tästä sivusta
other-site = toinen sivusto
law = Laki:
name-on-door = Tämän nimen näet paikan päällä:
cell-empty = Asiakirja ei kerro

search-label = Etsi sivustolta
search-results = Tämä löytyi
search-found = { $category ->
    [one] { $count } tulos
   *[other] { $count } tulosta
 }
search-none = Mitään ei löytynyt. Kokeile toista sanaa. Voit myös katsoa luetteloa alla.
search-failed = Haku ei toimi nyt. Katso luetteloa alla. Siinä on kaikki.
search-more = Näytä lisää
letters = Kirjaimet
see = Katso:

programmes = Ohjelmat
entries = Mitä ohjelmassa on
at-a-glance = Tietoa ohjelmasta
client-groups = Kenelle
categories = Palvelut aiheen mukaan
service-count = { $services ->
    [one] 1 palvelu
   *[other] { $services } palvelua
 }
goal-count = { $goals ->
    [one] 1 tavoite
   *[other] { $goals } tavoitetta
 }
foremost = Kenellä on eniten tehtäviä
themes = Aiheet
goals = Tavoitteet
contents = Mitä tässä on
on-this-page = Tällä sivulla
agreements = Mitä on sovittu
contacts = Keneltä voit kysyä
lead = Kuka vastaa:

eligibility = Kuka voi saada palvelun
limit = Aikaa on:
exception = Poikkeus:
for-whom = Kenelle:
service-facts = Laki ja muut tiedot
answers = Palvelu lyhyesti
unsaid = Ohjelma ei kerro:
ask = Kysy lisää täältä:
ask-through = Näin saat yhteyden:
who-answers = Kuka järjestää palvelun
area = Alue:
more = Lue lisää

goal-number = Tavoite { $number }
outcome = Näin on, kun tavoite toteutuu
timeline-order = Vanhin vuosi on ensin ja uusin viimeisenä.
timeline-continuous = Jatkuu koko ajan
timeline-undated = Aikaa ei ole sovittu

table-parts = Katso vain osa taulukosta
table-filter = Valitse, mitä näet
table-all = Kaikki
table-text = Sana, jota etsit
table-clear = Näytä taas kaikki
table-found = { $category ->
    [one] Näet { $shown } rivin. Rivejä on yhteensä { $total }
   *[other] Näet { $shown } riviä. Rivejä on yhteensä { $total }
 }
table-none = Tällaisia rivejä ei ole.
table-ascending = Järjestys pienimmästä suurimpaan: { $column }
table-descending = Järjestys suurimmasta pienimpään: { $column }
table-unsorted = Rivit ovat samassa järjestyksessä kuin ohjelmassa
table-row = Linkki tähän riviin:

group-services = Palvelut
everyone-services = Kaikille Suomeen muuttaneille
through = Tämä ryhmä saa palvelun:
mentions = Täällä on myös tietoa
subsections = Tämän luvun osat
pager = Edellinen ja seuraava luku
previous = Edellinen:
next = Seuraava:
not-found = Sivua ei ehkä enää ole. Osoitteessa voi olla myös virhe. Jatka tästä:
for-everyone = Kaikille
