# Diagnostiikan suomenkieliset sanat.
#
# Kukin koodi on viesti, jolla on .fix (yksi korjausehdotus) ja .explain (selitys).
# Selityksessä on virke rivillään; neljä välilyöntiä sisennetty rivi on esimerkki ja jää omalle rivilleen.
# Yhden virkkeen viestin ja ehdotuksen lopussa ei ole pistettä.

### Tasot, paikat ja yhteenveto

level-error = virhe
level-warning = varoitus
level-info = huomio
level-fix = korjaus
label-fix = Korjaus
label-see = Katso myös
label-basis = Säädökset

fix-write = Kirjoita tähän: { $with }
fix-remove = Poista tämä kohta

place-file = tiedosto { $path }
place-line = tiedosto { $path }, rivi { $line }, sarake { $column }
place-page = sivu { $path }

count-errors = { $count ->
    [one] { $count } virhe
   *[other] { $count } virhettä
 }
count-warnings = { $count ->
    [one] { $count } varoitus
   *[other] { $count } varoitusta
 }
count-infos = { $count ->
    [one] { $count } huomio
   *[other] { $count } huomiota
 }
count-none = Ei huomautettavaa
count-two = { $first } ja { $second }
count-three = { $first }, { $second } ja { $third }

thing-named = { $noun } ”{ $name }”

### Kun komento ei voi toimia

refused-project = Hankkeen kansiota { $what } ei voi avata: { $reason }
refused-read = Tiedostoa { $what } ei voi lukea: { $reason }
refused-write = Kohteeseen { $what } ei voi kirjoittaa: { $reason }
refused-holds-project = Kohdekansiossa { $what } on koko hanke. Valitse oma kansio, esimerkiksi public
refused-among-sources = Kohdekansio { $what } on hankkeen lähteiden joukossa. Valitse oma kansio, esimerkiksi public
refused-not-a-folder = { $what } on tiedosto, ei kansio. Valitse toinen kohdekansio
refused-foreign = Kohdekansiossa { $what } on tiedostoja, joita kotosivu ei ole kirjoittanut. Tyhjennä se tai valitse toinen
refused-mount-point = Kohdekansio { $what } on liitetty levy, eikä sitä voi korvata. Valitse kansio sen sisältä
refused-busy = Toinen koostaminen kirjoittaa kansioon { $what }. Odota, että se valmistuu
refused-claimed = Sivusto tarvitsee paikan { $what }, mutta siellä on tiedosto, jota kotosivu ei ole kirjoittanut. Siirrä se pois
refused-twice = Sivustolla on kaksi tiedostoa nimeltä { $what }. Nimeä toinen uudelleen
refused-bad-path = { $what } ei ole paikka sivustolla. Nimeä tiedosto uudelleen
refused-full = Levy on täynnä: { $what }. Tee tilaa ja koosta uudelleen
refused-denied = Tällä käyttäjällä ei ole oikeutta kirjoittaa kohteeseen { $what }. Anna oikeus tai valitse toinen kohdekansio
refused-epoch = SOURCE_DATE_EPOCH ei ole sekuntien määrä: { $what }
refused-base-url = { $what } ei ole verkko-osoite. Aloita se merkeillä https://
refused-language = { $what } ei ole kielen tunnus, kuten ru tai fi-simple
refused-print-table = { $nearest ->
    [none] { $known ->
        [none] Ohjelmassa ei ole vastuutaulukkoa { $what }
       *[other] Ohjelmassa ei ole vastuutaulukkoa { $what }. Niitä ovat: { $known }
     }
   *[other] Ohjelmassa ei ole vastuutaulukkoa { $what }. Tarkoititko { $nearest }?
 }
refused-print-theme = { $nearest ->
    [none] { $known ->
        [none] Ohjelmassa ei ole teemaa { $what }
       *[other] Ohjelmassa ei ole teemaa { $what }. Niitä ovat: { $known }
     }
   *[other] Ohjelmassa ei ole teemaa { $what }. Tarkoititko { $nearest }?
 }
refused-print-party = { $nearest ->
    [none] { $known ->
        [none] Ohjelma ei anna tehtäviä vastuutaholle { $what }
       *[other] Ohjelma ei anna tehtäviä vastuutaholle { $what }. Niitä ovat: { $known }
     }
   *[other] Ohjelma ei anna tehtäviä vastuutaholle { $what }. Tarkoititko { $nearest }?
 }
refused-print-client-group = { $nearest ->
    [none] { $known ->
        [none] Ohjelmassa ei ole asiakasryhmän { $what } sivua
       *[other] Ohjelmassa ei ole asiakasryhmän { $what } sivua. Niitä ovat: { $known }
     }
   *[other] Ohjelmassa ei ole asiakasryhmän { $what } sivua. Tarkoititko { $nearest }?
 }
refused-print-section = { $nearest ->
    [none] { $known ->
        [none] Ohjelmassa ei ole lukua { $what }
       *[other] Ohjelmassa ei ole lukua { $what }. Niitä ovat: { $known }
     }
   *[other] Ohjelmassa ei ole lukua { $what }. Tarkoititko { $nearest }?
 }
refused-print-timeline = Ohjelmassa { $what } ei ole aikajanaa
refused-print-language = Kielellä { $what } ei ole tulostettavaa. Kieliä ovat: { $known }
refused-no-pdf = Tämä kotosivu { $what } on koottu ilman PDF-asiakirjoja. Kokoa se niiden kanssa: cargo install --path . --features pdf. Tai avaa sivu selaimessa ja tulosta se: jokainen sivu on tehty myös paperille
refused-programme = { $nearest ->
    [none] { $known ->
        [none] Ohjelmaa { $what } ei ole
       *[other] Ohjelmaa { $what } ei ole. Niitä ovat: { $known }
     }
   *[other] Ohjelmaa { $what } ei ole. Tarkoititko { $nearest }?
 }
refused-exists = Tiedosto { $what } on jo olemassa, ja siinä voi olla käännöksiä. Valitse toinen nimi valitsimella --output tai korvaa se valitsimella --force
refused-sheet = Tekstit eivät mahdu työkirjaan: { $reason }
refused-same-language = Tekstit on kirjoitettu kielellä { $what }. Valitse kieli, jolle käännetään
refused-not-text = Tiedosto { $what } ei ole UTF-8- tai UTF-16-tekstiä
refused-code = { $nearest ->
    [none] Koodia { $what } ei ole. Komento kotosivu explain luettelee kaikki
   *[other] Koodia { $what } ei ole. Tarkoititko { $nearest }?
 }
refused-kind = { $nearest ->
    [none] Tällaista tiedostolajia ei ole: { $what }
   *[other] Tällaista tiedostolajia ei ole: { $what }. Tarkoititko { $nearest }?
 }

### Työn kulku

work-pages = { $count ->
    [one] { $count } sivu
   *[other] { $count } sivua
 }
work-languages = { $count ->
    [one] { $count } kieli
   *[other] { $count } kieltä
 }
work-documents = { $count ->
    [one] { $count } asiakirja
   *[other] { $count } asiakirjaa
 }
work-documents-made = PDF-asiakirjat: { $documents }, joista taitettu { $made } ja ennallaan { $kept }.
work-built = Sivusto on valmis: { $pages }, { $languages }, { $seconds } s. Kirjoitettu { $written }, ennallaan { $unchanged }, poistettu { $removed }. { $found }.
work-built-before = Mikään ei ole muuttunut edellisen koostamisen jälkeen: { $pages }, { $languages }, { $seconds } s. { $found }.
work-checked = Tarkistettu: { $pages }, { $languages }, { $seconds } s. { $found }.
work-catalogue-updated = { $path }: uusia { $added }, muuttuneita { $changed }, käytöstä poistuneita { $retired }.
work-catalogue-refused = { $path } jätettiin ennalleen, koska kaikkea, mistä se riippuu, ei voi lukea.
work-translations-updated = { $changed ->
    [0] Kaikki käännöstiedostot ovat ajan tasalla ({ $unchanged }).
    [one] Päivitettiin { $changed } käännöstiedosto, { $unchanged } oli ajan tasalla.
   *[other] Päivitettiin { $changed } käännöstiedostoa, { $unchanged } oli ajan tasalla.
 }
work-translations-checked = { $changed ->
    [0] Kaikki käännöstiedostot ovat ajan tasalla ({ $unchanged }).
    [one] { $changed } käännöstiedosto ei ole ajan tasalla. Komento kotosivu translate update päivittää sen.
   *[other] { $changed } käännöstiedostoa ei ole ajan tasalla. Komento kotosivu translate update päivittää ne.
 }
work-column-programme = Ohjelma
work-column-language = Kieli
work-column-total = Tekstejä
work-column-original = Kirjoitettu
work-column-done = Käännetty
work-column-reviewed = Tarkistettu
work-column-machine = Kone
work-column-stale = Vanhoja
work-column-missing = Puuttuu
work-column-percent = Valmis
work-column-words = Sanoja jäljellä
work-state-missing = puuttuu
work-state-stale = vanhentunut
work-status-more = … ja vielä { $count }. Valitsin --list luettelee kaikki.
work-exported = { $count ->
    [0] Ei käännettävää: kielellä { $language } ei ole sellaisia tekstejä.
    [one] { $count } teksti käännettäväksi kielelle { $language }: { $path }
   *[other] { $count } tekstiä käännettäväksi kielelle { $language }: { $path }
 }
work-imported = { $taken ->
    [0] Yhtään käännöstä ei otettu; { $same } oli ennallaan, { $left } jätettiin pois.
    [one] { $taken } käännös otettiin, { $same } oli ennallaan, { $left } jätettiin pois.
   *[other] { $taken } käännöstä otettiin, { $same } oli ennallaan, { $left } jätettiin pois.
 }
work-import-checked = { $taken ->
    [0] Yhtään käännöstä ei otettaisi; { $same } on ennallaan, { $left } jätettäisiin pois.
    [one] { $taken } käännös otettaisiin, { $same } on ennallaan, { $left } jätettäisiin pois.
   *[other] { $taken } käännöstä otettaisiin, { $same } on ennallaan, { $left } jätettäisiin pois.
 }
work-not-imported = Mitään ei tuotu. Käännöstiedostot ovat ennallaan.
work-see-check = Ohjelmia koskevat huomautukset eivät estä koostamista; komento kotosivu check kertoo ne.
work-printed = { $path }: { $pages }, { $size } kt
work-not-built = Sivustoa ei koostettu. Aiemmin julkaistu on ennallaan.
work-serving = Esikatselu on osoitteessa { $address }; lopeta painamalla Ctrl-C
work-serving-again = Luettu uudelleen: { $path }. { $found }.
work-serving-broken = Esikatselu näyttää viimeksi kunnossa olleen sivuston, kunnes virheet on korjattu.
work-serving-elsewhere = Portti { $port } on toisen ohjelman käytössä, joten käytetään seuraavaa vapaata
work-serving-network = Kaikki verkossa { $interface } näkevät tämän esikatselun. Jätä --interface pois, niin se näkyy vain tällä tietokoneella.
work-serving-unopened = Selainta ei voitu avata: { $reason }
work-serving-polling = Järjestelmä ei voi seurata tiedostoja ({ $reason }), joten ne katsotaan läpi kolmesti sekunnissa
work-serving-lost = Sivuston kansiota ei voi lukea: { $reason }. Esikatselu odottaa sitä.
work-serving-foreign-host = Esikatselu vastaa vain osoitteesta, joka näytettiin, kun se käynnistettiin.

### Taulukot kääntäjille

sheet-key = Avain
sheet-what = Mikä se on
sheet-source = Teksti ({ $language })
sheet-translation = Käännös ({ $language })
sheet-state = Tila
sheet-note = Huomautus
sheet-previous = Käännetty vanhemmasta tekstistä
sheet-stamp = Lähetetty
sheet-state-done = Käännetty
sheet-state-reviewed = Konekäännös, tarkistettu
sheet-state-machine = Konekäännös
sheet-state-stale = Tarkistettava
sheet-state-missing = Puuttuu
sheet-choose = Valitse tila luettelosta
sheet-is-field = Kenttä
sheet-is-address = Sivun osoite (jätä tyhjäksi, jos se on sama)
sheet-is-paragraph = Kappale
sheet-is-heading = Otsikko
sheet-is-item = Luettelon kohta
sheet-is-caption = Taulukon otsikko
sheet-is-head = Sarakkeen otsikko
sheet-is-cell = Taulukon solu

### Virheiden sivu

mistakes-title = Sivuston virheet
mistakes-back = Takaisin sivustolle
mistakes-explain = Mitä tämä tarkoittaa

### Ulkoasut

refused-theme = { $nearest ->
    [none] Hankkeessa ei ole ulkoasua { $what }
   *[other] Hankkeessa ei ole ulkoasua { $what }. Tarkoititko { $nearest }?
 }
refused-theme-file = { $nearest ->
    [none] Ulkoasun pohjalla ei ole tiedostoa { $what }
   *[other] Ulkoasun pohjalla ei ole tiedostoa { $what }. Tarkoititko { $nearest }?
 }
refused-theme-own = Ulkoasussa on jo tiedosto { $what }. Siirrä se pois, jos haluat uuden kopion
refused-theme-child = Ulkoasulla { $what } ei ole pohjaa, josta kopioida. Tee oma ulkoasu ja nimeä se tiedostossa kotosivu.toml
refused-theme-text = Tiedosto { $what } ei ole tekstiä eikä voi kertoa, mistä se on. Kopioi se itse
refused-theme-brand = Tiedosto theme.toml periytyy kenttä kentältä. Kirjoita siihen vain se, mikä eroaa pohjasta

themes-built-in = osa ohjelmaa
themes-project = kansiossa themes/{ $name }
themes-over = osa ohjelmaa, päällä hankkeen tiedostoja
themes-on = pohjana { $parent }
themes-chosen = tämän sivuston ulkoasu
themes-files = Tiedostot
themes-colours = Värit
themes-replaces = korvaa: { $layers }
themes-adds = lisänä: { $layers }
themes-follows = seuraa väristä { $key }
themes-ejected = { $path } on kopio ulkoasun { $layer } tiedostosta
themes-well = Ulkoasussa { $name } ei ole huomautettavaa.

refused-gallery-site = Kansiossa { $what } on sivusto eikä tyyliopas. Valitse toinen kansio valitsimella --output

gallery-title = Ulkoasun { $theme } tyyliopas
gallery-made = Ulkoasun { $theme } tyyliopas on kansiossa { $path } (sivuja { $pages }).
gallery-layers = Kerrokset ylimmästä alkaen
gallery-colours = Värit
gallery-contrasts = Kontrastit
gallery-sizes = Koot
gallery-components = Osat
gallery-key = Avain
gallery-light = Vaalea
gallery-dark = Tumma
gallery-origin = Asettaja
gallery-pair = Pari
gallery-needed = Vaaditaan
gallery-value = Arvo
gallery-shown = Näyte
gallery-markup = HTML
gallery-takes = Ottaa
gallery-optional = voi jättää pois
gallery-from = Ulkoasusta
gallery-none = Ei esimerkkejä.
gallery-failed = Tästä esimerkistä ei tule mitään.
gallery-all = Kaikki osat

### Sivumerkinnät

note-first-here = ensimmäisen kerran tässä
note-other-arrangement = sama asiakasryhmä on jo tässä
note-declared-here = määritelty tässä
note-belongs-to = tämä kuuluu tähän palveluun
note-other-text = toinen teksti on tässä
note-other-claim = samaa osoitetta käyttää tämä
note-starts-here = alkaa tästä
note-source-here = alkuperäinen teksti on tässä
note-structure-here = rakenteinen tieto on tässä
note-parent-here = ylempi taso on merkitty tässä

### Nimitykset: asiat

noun-site = sivusto
noun-file = tiedosto
noun-channel = asiointipaikka
noun-coverage = järjestäjätaulukko
noun-coverage-row = järjestäjätaulukon rivi
noun-parts = ohjelman osa
noun-principle-group = periaateryhmä
noun-registry = rekisteri
noun-related = liittyvä asiakirja
noun-responsible = vastuun kohde
noun-party = vastuutaho
noun-contact = yhteystieto
noun-client-group = asiakasryhmä
noun-law = laki
noun-theme = teema
noun-term = termi
noun-programme = ohjelma
noun-municipality = kunta
noun-decision = päätös
noun-agreement = sopimus
noun-reporting = raportointi
noun-fact = tunnusluku
noun-section = luku
noun-service = palvelu
noun-arrangement = järjestämistieto
noun-eligibility = palvelun ehto
noun-delivery = toteutustapa
noun-update = päivitysväli
noun-case = erityistapaus
noun-goal = tavoite
noun-measure = toimenpide
noun-step = vaihe
noun-budget = rahoitus
noun-indicator = mittari
noun-target = tavoitearvo
noun-principle = periaate
noun-duty = tehtävä
noun-follow-up = seuranta
noun-entry = seurantamerkintä
noun-page = sivu
noun-picture = kuva
noun-link = linkki
noun-heading = otsikko
noun-translation = käännös
noun-site-theme = ulkoasu
noun-component = osa
noun-example = esimerkki
noun-logo = tunnus
noun-colours = värit
noun-fonts = kirjasimet
noun-font-face = kirjasintiedosto
noun-sizes = mitat
noun-template = sivupohja
noun-label = käyttöliittymän teksti
noun-asset = ulkoasun tiedosto
noun-publisher = julkaisija
noun-accessibility = saavutettavuustiedot
noun-assessment = saavutettavuuden arviointi
noun-barrier = saavutettavuuden puute
noun-accessibility-feedback = saavutettavuuspalaute
noun-supervisor = valvontaviranomainen
noun-column = lisäsarake
noun-token = ulkoasun arvo
noun-waiver = hyväksytty poikkeus

### Nimitykset: arvot

noun-text = teksti
noun-texts = teksti tai tekstit kielittäin
noun-list = luettelo
noun-list-of-texts = luettelo tekstejä
noun-table = lohko
noun-list-of-tables = luettelo lohkoja
noun-date = päivämäärä
noun-time = kellonaika
noun-number = numero
noun-whole-number = kokonaisluku
noun-decimal = desimaaliluku
noun-yes-no = kyllä tai ei (true tai false)
noun-schedule = aikataulu
noun-cadence = aikaväli
noun-law-ref = lakiviittaus
noun-id = tunnus
noun-language = kieli
noun-url = verkko-osoite

### Nimitykset: alan säännöt

noun-jobseeker-clients = työnhakija-asiakkaat
noun-other-clients = muut kotoutuja-asiakkaat
noun-statutory-assessment = osaamisen ja kotoutumisen palvelutarpeen arviointi
noun-statutory-plan = kotoutumissuunnitelma
noun-statutory-civic-orientation = monikielinen yhteiskuntaorientaatio
noun-statutory-integration-training = kotoutumiskoulutus
noun-statutory-other-education = muu koulutus ja palvelut
noun-statutory-guidance = ohjelman aikainen ohjaus ja neuvonta
noun-statutory-final-test = kielitaidon päättötestaus
noun-target-jobseekers = työttömät työnhakijat
noun-target-protection = kansainvälistä tai tilapäistä suojelua saavat
noun-target-home-care = lasten kotihoidon tukea saavat
noun-target-asked = arviointia pyytäneet ja viranomaisen ohjaamat
noun-target-social-assistance = muuten kuin tilapäisesti toimeentulotukea saavat
noun-target-unaccompanied = ilman huoltajaa tulleet lapset ja nuoret
noun-target-trafficking = ihmiskaupan uhrit
noun-responsible-party = vastuutaho
noun-statement = koko seloste
noun-statement-status = täyttääkö sivusto vaatimukset
noun-statement-barriers = mikä ei ole saavutettavaa
noun-statement-published = selosteen päivä
noun-statement-reviewed = tarkistuspäivä
noun-statement-assessed = arvioinnin päivä
noun-statement-method = arvioinnin tapa
noun-statement-complaint = linkki kantelun tekemiseen
noun-barrier-kind = puutteen peruste
noun-barrier-criteria = vaatimus, jota ei täytetä
noun-barrier-reason = puutteen syy
noun-barrier-alternative = miten sisällön saa muuten
noun-unfounded-date = arvioinnin päivä puuttuu
noun-unfounded-method = arvioinnin tapa puuttuu
noun-unfounded-by = arvioinnin tekijä puuttuu
noun-unfounded-barriers = selosteessa on puutteita
noun-follow-up-body = kuka seuraa ohjelmaa
noun-follow-up-interval = kuinka usein ohjelmaa seurataan
noun-need-who = kenelle palvelu on
noun-need-how = miten palveluun pääsee
noun-need-where = missä palvelua saa
noun-need-hours = milloin palvelu on avoinna
noun-need-languages = millä kielillä palvellaan
noun-decision-section = pöytäkirjan pykälä
noun-decision-case = asianumero
noun-agreement-link = linkki sopimukseen

### Tiedostot

no-site = Kansiosta puuttuu tiedosto kotosivu.toml
    .fix = Siirry sivuston kansioon tai anna kansio valitsimella --root
    .explain =
        Jokaisella sivustolla on tiedosto kotosivu.toml.
        Siinä kerrotaan sivuston nimi, osoite, kielet ja julkaistavat ohjelmat.
        Ilman sitä kotosivu ei tiedä, mitä julkaistaan.
        Tavallisin syy on, että komento annettiin väärässä kansiossa.
missing-file = Tiedostoa tai kansiota ”{ $path }” ei löydy
    .fix = { $nearest ->
        [none] Luo tiedosto tai korjaa sen nimi
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Jokin sivuston tiedosto viittaa toiseen tiedostoon tai kansioon, jota ei ole.
        Tarkista nimi kirjain kirjaimelta: isot ja pienet kirjaimet ovat eri merkkejä, samoin ä ja a.
        Tiedosto on voitu myös siirtää tai jättää tallentamatta.
unreadable-file = Tiedostoa tai kansiota ei voi lukea{ $reason ->
    [none] { "" }
   *[other] : { $reason }
 }
    .fix = Sulje tiedosto muista ohjelmista ja tarkista, että sinulla on siihen lukuoikeus
    .explain =
        Tiedosto on olemassa, mutta tietokone ei anna lukea sitä.
        Se voi olla auki toisessa ohjelmassa, tai sinulta puuttuu lukuoikeus.
        Verkkolevyllä syynä voi olla katkennut yhteys.
file-too-large = Tiedosto on liian suuri: { $size } Mt, enintään { $limit } Mt
    .fix = Jaa tiedosto osiin tai poista siitä sinne kuulumaton sisältö
    .explain =
        Yksikään ohjelman teksti ei ole näin pitkä.
        Yleensä kansioon on joutunut vahingossa jokin muu tiedosto, esimerkiksi video tai PDF.
        Tavoitteet voi jakaa useaan tiedostoon kansioon goals.
not-utf8 = Tiedosto ei ole UTF-8-tekstiä; ensimmäinen outo merkki on rivillä { $line }
    .fix = Avaa tiedosto tekstieditorissa ja tallenna se UTF-8-muodossa
    .explain =
        Tiedoston kirjaimet on tallennettu tavalla, jota ei voi lukea varmasti oikein.
        Silloin ä ja ö muuttuisivat sivulla omituisiksi merkeiksi.
        Valitse editorissa Tallenna nimellä ja koodaukseksi UTF-8.
        Word- tai PDF-tiedostoa ei voi käyttää sellaisenaan, vaan sen teksti on kopioitava.
link-leaves-project = Pikalinkki johtaa sivuston kansion ulkopuolelle: { $target }
    .fix = Kopioi tiedosto sivuston kansioon ja poista pikalinkki
    .explain =
        Kansiossa on pikalinkki, joka osoittaa muualle tietokoneeseen.
        Sellaista ei seurata, jotta sivuille ei vahingossa päädy tiedostoja, joita ei ole tarkoitettu julkaistaviksi.
unused-file = Mikään ei käytä tätä tiedostoa
    .fix = { $nearest ->
        [none] Poista tiedosto tai siirrä se muualle
       *[other] Tarkoititko nimeä ”{ $nearest }”?
     }
    .explain =
        Hankkeen kansiossa on tiedosto, jota ei lueta.
        Jos nimessä on kirjoitusvirhe, tiedoston sisältö puuttuu sivuilta kenenkään huomaamatta.
        Esimerkiksi service.toml jää lukematta, koska nimen pitää olla services.toml.

### Tiedoston kirjoitusasu

toml-syntax = { $reason ->
    [quote] Lainausmerkki puuttuu
    [bracket] Hakasulje puuttuu
    [brace] Aaltosulje puuttuu
    [equals] Yhtäsuuruusmerkki puuttuu
    [comma] Pilkku puuttuu
    [value] Kentältä puuttuu arvo
    [key] Kentän nimi puuttuu tai siinä on kielletty merkki
    [twice] Sama kenttä on annettu kahdesti
    [line-end] Rivin lopussa on ylimääräistä tekstiä
    [fence] Otsikkotietojen lopusta puuttuu rivi +++
   *[other] Tätä kohtaa ei voi lukea
 }
    .fix = { $reason ->
        [quote] Kirjoita tekstin alkuun ja loppuun suora lainausmerkki "
        [bracket] Lisää puuttuva [ tai ]
        [brace] Lisää puuttuva aaltosulje
        [equals] Kirjoita kentän nimen ja arvon väliin =
        [comma] Kirjoita luettelon osien väliin pilkku
        [value] Kirjoita =-merkin jälkeen arvo, esimerkiksi nimi lainausmerkeissä
        [key] Kirjoita nimi pienin kirjaimin ilman välilyöntejä ja ääkkösiä
        [twice] Poista toinen tai yhdistä ne
        [line-end] Siirrä loput omalle rivilleen tai kirjoita niiden eteen #
        [fence] Kirjoita otsikkotietojen ja tekstin väliin rivi, jolla on vain +++
       *[other] Vertaa riviä viereisiin riveihin: lainausmerkit, sulkeet ja yhtäsuuruusmerkki
     }
    .explain =
        Tiedoston rivit kirjoitetaan aina samalla tavalla: kentän nimi, yhtäsuuruusmerkki ja arvo.
            name = "Ohjaus ja neuvonta"
        Teksti on suorissa lainausmerkeissä, luettelo hakasulkeissa ja pilkut sen osien välissä.
            partners = ["tuusniemi", "lapinlahti"]
        Virhe on usein jo edellisellä rivillä: sieltä puuttuu lainausmerkki tai sulje.
        Tiedostomuodon nimi on TOML.
unquoted-value = Arvolta ”{ $word }” puuttuvat lainausmerkit
    .fix = Kirjoita "{ $word }"
    .explain =
        Päivämäärä, vuosiväli tai vuosineljännes kirjoitetaan lainausmerkkeihin.
            date = "18.11.2024"
            schedule = "2019–2022"
            schedule = "Q3 2025"
        Ilman niitä tietokone yrittää lukea arvon numerona eikä onnistu.
date-became-number = ”{ $word }” on tässä desimaaliluku eikä päivämäärä
    .fix = Kirjoita päivä lainausmerkkeihin ja lisää vuosi, esimerkiksi "18.11.2024"
    .explain =
        Ilman lainausmerkkejä 18.11 tarkoittaa desimaalilukua kahdeksantoista pilkku yksitoista.
        Siksi päivä ja kuukausi kirjoitetaan aina lainausmerkkeihin.
        Lisää myös vuosi, niin päivä on yksiselitteinen.
curly-quotes = Tässä on kaarevat lainausmerkit, mutta tarvitaan suorat
    .fix = Vaihda tekstin alkuun ja loppuun suora lainausmerkki "
    .explain =
        Word ja monet muut ohjelmat muuttavat lainausmerkit kaareviksi: ”näin”.
        Tekstin alku ja loppu merkitään tässä tiedostossa suorilla merkeillä: "näin".
        Tekstin sisällä kaarevia lainausmerkkejä saa käyttää vapaasti.
no-break-space = Tässä on sitova välilyönti, jota ei näe
    .fix = Poista välilyönti ja kirjoita tilalle tavallinen
    .explain =
        Sitova välilyönti näyttää tavalliselta, mutta on eri merkki.
        Se tulee mukaan, kun tekstiä kopioidaan Wordista tai verkkosivulta.
        Tunnuksissa ja kenttien nimissä se estää tunnistamasta sanaa oikein.
backslash = Kenoviiva \ ei käy lainausmerkkien sisällä: { $word }
    .fix = Kirjoita kenoviivan tilalle vinoviiva /
    .explain =
        Lainausmerkkien sisällä kenoviiva aloittaa erikoismerkin, joten C:\kuvat tulkitaan väärin.
        Kirjoita polut vinoviivalla.
            logo = "kuvat/logo.svg"
        Jos kenoviiva kuuluu tekstiin, kirjoita se kahdesti.
unknown-key = Kenttää ”{ $typed }” ei tunneta: { $thing }
    .fix = { $nearest ->
        [none] Poista kenttä tai käytä jotakin näistä: { $known }
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Kentän nimi on kirjoitettu väärin tai se on väärässä kohdassa.
        Tuntematon kenttä ei päätyisi sivulle, joten siitä kerrotaan heti.
        Kenttien nimet ovat englantia ja pientä kirjainta: name, text, schedule.
        Tarkista myös, minkä otsikon alla kenttä on, sillä kenttä kuuluu aina lähimpään yllä olevaan hakasulkeissa olevaan otsikkoon.
missing-key = Pakollinen kenttä ”{ $key }” puuttuu: { $thing }
    .fix = Lisää rivi, jonka alussa on { $key } =
    .explain =
        Tämä tieto tarvitaan aina, jotta sivu voidaan tehdä.
        Esimerkiksi jokaisella palvelulla on tunnus ja nimi.
            id = "ohjaus-ja-neuvonta"
            name = "Ohjaus ja neuvonta"
        Jos tieto näyttää olevan paikallaan, se voi olla väärän otsikon alla.
wrong-kind = Kentän ”{ $key }” arvo on vääränlainen. Odotettu: { $expected }. Nyt: { $found }.
    .fix = Muuta arvo: { $expected }
    .explain =
        Jokaiseen kenttään käy tietynlainen arvo.
            teksti: name = "Ohjaus"
            luettelo: partners = ["kela", "te-palvelut"]
            kyllä tai ei: statutory = true
        Tavallisimmin lainausmerkit puuttuvat, tai luettelosta puuttuvat hakasulkeet.
unknown-word = Kentässä ”{ $key }” ei voi olla ”{ $word }”
    .fix = { $nearest ->
        [none] Käytä jotakin näistä: { $known }
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Tähän kenttään käyvät vain tietyt sanat.
        Ne saa kirjoittaa suomeksi, ruotsiksi tai englanniksi, mutta muita sanoja ei tunnisteta.
        Näin sama asia näkyy kaikilla sivuilla ja kielillä samalla nimellä.
empty-text = Kentässä ”{ $key }” ei ole tekstiä
    .fix = Kirjoita teksti tai poista koko rivi
    .explain =
        Kenttä on paikallaan, mutta lainausmerkkien välissä ei ole mitään.
        Sivulle jäisi tyhjä kohta, josta lukija ei tiedä, onko jotain jäänyt pois.
        Jos tietoa ei ole, poista rivi kokonaan.

### Päivät, aikataulut ja muut merkinnät

bad-date = ”{ $word }” ei ole päivämäärä
    .fix = Kirjoita päivä muodossa "18.11.2024" tai "2024-11-18"
    .explain =
        Päivä, kuukausi ja vuosi tarvitaan kaikki, ja päivän pitää löytyä kalenterista.
        Esimerkiksi 31.11.2024 ei kelpaa, koska marraskuussa on 30 päivää.
bad-schedule = ”{ $word }” ei ole aikataulu, jonka voi tulkita
    .fix = Kirjoita esimerkiksi "2026", "2025–2028", "6/2027", "syksy 2027", "2027 mennessä" tai "jatkuva"
    .explain =
        Aikataulusta päätellään, minkä vuoden kohdalla asia näkyy aikajanalla ja onko se myöhässä.
        Siksi se kirjoitetaan jollakin näistä tavoista:
            schedule = "2025–2028"
            schedule = "syksy 2027"
            schedule = "jatkuva"
        Jos asiakirjan sanat ovat muunlaiset, säilytä ne ja anna päivä vieressä:
            schedule = { "{" } text = "kun uusi laki on voimassa", by = 2026-12-31 { "}" }
bad-cadence = ”{ $word }” ei ole aikaväli, jonka voi tulkita
    .fix = Kirjoita esimerkiksi "3 kk", "vuosi" tai "60 pv"
    .explain =
        Aikaväli kertoo, kuinka usein jokin tehdään tai kuinka pitkä aika siihen on.
        Kirjoita luku ja yksikkö: pv, vk, kk tai v.
            every = "6 kk"
            within = "60 pv"
bad-law-ref = Lakiviittausta ”{ $word }” ei voi tulkita
    .fix = Kirjoita esimerkiksi "KotoL 10 § 1 mom. 5 k" tai "KotoL 12–32 §"
    .explain =
        Viittaus aloitetaan lain lyhenteellä, joka on annettu lakien luettelossa.
        Sen jälkeen tulevat pykälä ja tarvittaessa momentti ja kohta.
        Tulkittu viittaus näkyy sivulla linkkinä Finlexiin, muu vain tekstinä.
bad-id = ”{ $word }” ei käy tunnukseksi
    .fix = { $nearest ->
        [none] Käytä vain pieniä kirjaimia a–z, numeroita ja yhdysviivaa
       *[other] Kirjoita ”{ $nearest }”
     }
    .explain =
        Tunnuksessa saa olla pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
        Ääkköset, välilyönnit ja isot kirjaimet eivät käy, koska tunnus on osa sivun osoitetta.
            id = "ohjaus-ja-neuvonta"
        Lukija ei näe tunnusta sivulla, joten nimen voi silti kirjoittaa vapaasti.
bad-language = ”{ $word }” ei ole kielen tunnus
    .fix = { $nearest ->
        [none] Käytä kielen lyhennettä, esimerkiksi fi, sv, en, ar tai fi-simple
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Kieli merkitään kansainvälisellä lyhenteellä: fi on suomi, sv ruotsi, uk ukraina ja so somali.
        Selkosuomi on fi-simple.
        Lyhenteen mukaan ruudunlukija valitsee ääntämisen ja selain tekstin suunnan.
bad-url = ”{ $word }” ei ole verkko-osoite
    .fix = Kirjoita osoite kokonaan, esimerkiksi https://www.kunta.fi/kotoutuminen
    .explain =
        Osoitteen alussa on oltava https://.
        Ilman sitä selain etsisi sivua omalta sivustoltasi, eikä linkki toimisi.
        Sähköpostille on oma kenttänsä, email.
bad-colour = ”{ $word }” ei ole peittävä väri
    .fix = { $nearest ->
        [none] Kirjoita väri kuutena merkkinä risuaidan jälkeen, esimerkiksi "#0f3f78"
       *[other] Kirjoita ”{ $nearest }”
     }
    .explain =
        Ulkoasun väri kirjoitetaan lainausmerkkeihin niin kuin graafinen ohje antaa sen verkkoa varten.
            primary = "#0f3f78"
            primary = "rgb(15 63 120)"
        Ilman lainausmerkkejä risuaita aloittaisi kommentin.
        Läpikuultava väri ei käy, koska kukaan ei voi tietää, miten teksti sen päällä erottuu.
bad-length = ”{ $word }” ei ole mitta
    .fix = Kirjoita luku ja yksikkö, esimerkiksi ".25rem"
    .explain =
        Ulkoasun mitassa on luku ja jokin yksiköistä rem, em, ch ja px.
            radius = ".25rem"
        Yksikkö rem seuraa lukijan valitsemaa tekstin kokoa, joten se on melkein aina oikea.

### Viittaukset

duplicate-id = Tunnus ”{ $id }” on jo käytössä: { $thing }
    .fix = Anna toiselle uusi tunnus
    .explain =
        Kahdella samanlaisella asialla ei voi olla samaa tunnusta, koska niillä olisi sama osoite.
        Usein lohko on kopioitu ja tunnus on jäänyt vaihtamatta.
        Muuta uudemman tunnusta, niin vanhat linkit toimivat edelleen.
duplicate-arrangement = Palvelulla ”{ $service }” on kaksi järjestämistietoa ryhmälle ”{ $group }”
    .fix = Kuuluuko tämä palveluun ”{ $service }”? Jos ei, siirrä lohko oikean palvelun alle
    .explain =
        Yhdellä palvelulla on kullekin asiakasryhmälle yksi järjestämistieto samalla alueella.
        Lohko, jonka otsikko on "[[service.arrangement]]", kuuluu aina lähimpään sen yläpuolella olevaan palveluun.
        Jos liitit lohkon tiedoston loppuun, se liittyi ehkä väärään palveluun.
        Siirrä se oman palvelunsa alle tai vaihda asiakasryhmä kenttään for.
unknown-party = Rekisterissä ei ole vastuutahoa ”{ $id }”
    .fix = { $nearest ->
        [none] Lisää vastuutaho rekisteriin tai korjaa tunnus
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Vastuutahot on lueteltu kansiossa programmes/registry, ja niihin viitataan tunnuksella.
        Jos tunnusta ei löydy, lukija ei näe, kuka palvelusta vastaa.
        Tarkista kirjoitusasu, tai lisää uusi vastuutaho rekisteriin.
            id = "kuopion-kaupunki"
            name = "Kuopion kaupunki"
unknown-client-group = Rekisterissä ei ole asiakasryhmää ”{ $id }”
    .fix = { $nearest ->
        [none] Lisää asiakasryhmä rekisteriin tai korjaa tunnus
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Asiakasryhmät on lueteltu kansiossa programmes/registry, ja niihin viitataan tunnuksella.
        Jos ryhmää ei löydy, tieto jää pois vastuutaulukosta.
        Tarkista kirjoitusasu tai lisää ryhmä rekisteriin.
unknown-theme = Rekisterissä ei ole teemaa ”{ $id }”
    .fix = { $nearest ->
        [none] Lisää teema rekisteriin tai korjaa tunnus
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Teemat ryhmittelevät tavoitteet sivulla.
        Ne on lueteltu kansiossa programmes/registry, ja niihin viitataan tunnuksella.
        Tarkista kirjoitusasu tai lisää teema rekisteriin.
unknown-law = Rekisterissä ei ole lakia ”{ $id }”
    .fix = { $nearest ->
        [none] Lisää laki rekisteriin tai korjaa tunnus
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Lait on lueteltu kansiossa programmes/registry.
        Luettelosta saadaan lain nimi ja linkki Finlexiin.
        Tarkista lyhenne tai lisää laki luetteloon.
unknown-service = Ohjelmassa ei ole palvelua ”{ $id }”
    .fix = { $nearest ->
        [none] Lisää palvelu tai korjaa tunnus
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Palvelut on kirjoitettu ohjelman tiedostoon services.toml, ja niihin viitataan tunnuksella, ei nimellä.
        Tarkista, että tunnus on täsmälleen sama kuin palvelun kentässä id.
unknown-section = Ohjelmassa ei ole lukua ”{ $id }”
    .fix = { $nearest ->
        [none] Lisää luvun tiedosto tai korjaa tunnus
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Ohjelman luvut ovat kansiossa content, kukin omassa tiedostossaan.
        Luvun tunnus on sen tiedoston nimi ilman loppua .md.
unknown-programme = Ohjelmaa ”{ $id }” ei ole
    .fix = { $nearest ->
        [none] Luo ohjelman kansio tai korjaa tunnus
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Jokaisella ohjelmalla on oma kansionsa kansiossa programmes.
        Ohjelman tunnus on kansion nimi, ja kansiossa on tiedosto programme.toml.
cycle = Asia ei voi olla itsensä yläpuolella: { $thing }
    .fix = Poista tai vaihda ylempi taso (parent) jostakin näistä
    .explain =
        Ylempien tasojen ketju palaa alkuunsa, eikä sillä ole huippua.
        Esimerkiksi yksikkö kuuluu kaupunkiin, ja kaupunki on merkitty saman yksikön osaksi.
        Poista kenttä parent ylimmältä.
ends-before-it-begins = Loppu { $end } on ennen alkua { $start }
    .fix = Vaihda päivät keskenään tai korjaa toinen niistä
    .explain =
        Ajanjakso päättyy ennen kuin se alkaa.
        Usein vuosi on kirjoitettu väärin tai päivät ovat vaihtaneet paikkaa.
empty-arrangement = Palvelun ”{ $service }” tieto ryhmälle ”{ $group }” on tyhjä
    .fix = Kerro järjestäjä, tai kirjoita esimerkiksi state = "not-decided"
    .explain =
        Tyhjä kohta vastuutaulukossa voi tarkoittaa montaa asiaa, eikä lukija voi tietää mitä.
        Siksi se sanotaan aina ääneen: ei koske ryhmää, ei ole päätetty, järjestetään yhdessä tai kysymys on auki.
            state = "not-applicable"
            state = "not-decided"
            state = "joint"
            state = "open-question"
words-disagree = Sanat ”{ $word }” ja tieto ”{ $found }” ovat ristiriidassa
    .fix = Korjaa niistä se, joka on väärin
    .explain =
        Asiakirjan omat sanat ja niiden vieressä oleva tieto kertovat eri asian.
        Sivulla näkyvät sanat, mutta taulukot, aikajana ja haku käyttävät tietoa.
        Lukija saisi siis eri sivuilta eri vastauksen.

### Kielet

translated-twice = Kentällä ”{ $key }” on kaksi tekstiä samalla kielellä ({ $language })
    .fix = Poista teksti joko tästä tai käännöstiedostosta
    .explain =
        Sama teksti on sekä ohjelman omassa tiedostossa että käännöstiedostossa.
        Ei voi tietää, kumpi on tarkoitettu sivulle.
        Jos virkamies kirjoittaa tekstin itse molemmilla kielillä, säilytä se ohjelman tiedostossa.
kt308 = Käännös on vanhempi kuin alkuteksti: { $key } ({ $language })
    .fix = Tarkista käännös ja päivitä se uuden tekstin mukaiseksi
    .explain =
        Alkutekstiä on muutettu käännöksen teon jälkeen.
        Lukija näkee vanhan käännöksen ja ilmoituksen siitä, että se voi olla vanhentunut.
        Tämä on kotosivun oma laatusääntö, ei lain vaatimus.
translation-markup = { $reason ->
    [links] Käännöksessä on eri linkit kuin alkutekstissä: { $key } ({ $language })
   *[build] Käännös rikkoisi tekstinsä rakenteen, joten sitä ei käytetä: { $key } ({ $language })
 }
    .fix = { $reason ->
        [links] Käännä linkin sanat ja jätä suluissa oleva osoite ennalleen
       *[build] Kirjoita käännös yhdeksi kappaleeksi ilman luetteloiden, otsikoiden tai taulukoiden merkkejä
     }
    .explain =
        Käännetty kappale säilyttää alkutekstin linkit ja rakenteen.
        Jos linkki puuttuu, sen kielen lukijat eivät löydä perille.
        Esimerkiksi [neuvonta](service:neuvonta) on ruotsiksi [rådgivning](service:neuvonta).
translation-incomplete = { $thing }: käännetty { $percent } % ({ $language }); { $total } tekstistä puuttuu { $missing } ja vanhentuneita on { $stale }
    .fix = Komento kotosivu translate status luettelee ne paikkoineen
    .explain =
        Joillakin teksteillä ei ole käännöstä tai käännös on vanhasta sanamuodosta.
        Lukija näkee silloin alkutekstin tai vanhan käännöksen, josta kerrotaan hänelle.
        Komento kotosivu translate update vie tekstit kääntäjien tiedostoihin.
language-held-back = { $thing }: yhdellä kielellä ei julkaista ({ $language }), koska käännetty on { $percent } % ja vaaditaan { $share } %
    .fix = Käännä lisää tai pienennä arvoa publish_share tiedostossa kotosivu.toml
    .explain =
        Sivusto julkaisee ohjelman kielellä vasta, kun siitä on käännetty tarpeeksi.
        Siihen asti ohjelmalla ei ole sivuja sillä kielellä, ja linkit vievät sen ensimmäiseen kieleen.
        Komento kotosivu translate status kertoo, mitä puuttuu.
bad-share = ”{ $word }” ei ole osuus väliltä 0–100
    .fix = Kirjoita kokonaisluku, esimerkiksi publish_share = 60
    .explain =
        Osuus kertoo, montako sadasta tekstistä on oltava käännetty.
        Se on kokonaisluku väliltä 0–100 ilman prosenttimerkkiä.
        Esimerkiksi publish_share = 60.
unknown-translation = Käännökselle ”{ $key }” ei ole alkutekstiä
    .fix = { $nearest ->
        [none] Poista käännös
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Käännöstiedosto kääntää tekstiä, jota ohjelmassa ei enää ole.
        Asia on voitu poistaa tai sen tunnus on vaihdettu.
        Käännöstä ei näy millään sivulla.
po-syntax = { $reason ->
    [quote] Lainausmerkki puuttuu käännöstiedostosta
    [keyword] Käännöstiedoston rivin alussa on tuntematon sana
    [order] Käännöstiedoston rivit ovat väärässä järjestyksessä
    [twice] Sama teksti on käännöstiedostossa kahdesti
    [missing] Käännöstiedoston kohdasta puuttuu rivi msgid tai msgstr
    [plural] Käännöksessä on monikkomuotoja, joita millään kentällä ei ole
    [escape] Kenoviivan jäljessä on väärä merkki
   *[other] Käännöstiedoston riviä ei voi lukea
 }
    .fix = { $reason ->
        [quote] Kirjoita tekstin alkuun ja loppuun suora lainausmerkki "
        [keyword] Aloita rivi sanalla msgctxt, msgid tai msgstr
        [order] Kirjoita järjestyksessä msgctxt, msgid, msgstr
        [twice] Poista toinen käännös
        [missing] Lisää puuttuva rivi: msgid on alkuteksti ja msgstr käännös
        [plural] Poista monikkomuodot ja jätä yksi msgstr
        [escape] Kirjoita kenoviiva kahdesti
       *[other] Avaa tiedosto käännösohjelmassa, esimerkiksi Poeditissa, ja tallenna se uudelleen
     }
    .explain =
        Käännöstiedostossa on kutakin tekstiä kohti kolme riviä: paikka, alkuteksti ja käännös.
            msgctxt "service.ohjaus.name"
            msgid "Ohjaus ja neuvonta"
            msgstr "Vägledning och rådgivning"
        Tiedostoa on turvallisinta muokata käännösohjelmalla, joka huolehtii merkinnöistä.
exchange-syntax = { $reason ->
    [xml] Tiedosto on rikki: tästä eteenpäin se ei ole XML:ää
    [cut-off] Tiedosto loppuu kesken
    [xliff] Tiedosto on XML:ää mutta ei XLIFF-tiedosto
    [version] Tiedoston XLIFF-versio on muu kuin 1.2
    [workbook] Tiedosto ei ole Excel-työkirja, tai se on rikki tai suojattu salasanalla
    [columns] Työkirjassa ei ole taulukkoa, jossa olisi hankkeen tekstejä
    [language] Tiedosto ei kerro, mille kielelle se on käännetty
    [other-language] Tiedosto on käännetty muulle kielelle kuin pyydettiin
   *[empty] Tiedostossa ei ole hankkeen tekstejä
 }
    .fix = { $reason ->
        [xml] Tallenna tiedosto uudelleen käännösohjelmassa
        [cut-off] Hae tiedosto uudelleen: se ei kopioitunut kokonaan
        [xliff] Anna tiedosto, jonka kotosivu translate export kirjoitti ja kääntäjä täytti
        [version] Tallenna tiedosto XLIFF 1.2 -muodossa
        [workbook] Tallenna tiedosto .xlsx-muodossa ilman salasanaa
        [columns] Palauta piilotettu ensimmäinen rivi tai kopioi käännökset uuteen vientitiedostoon
        [language] Nimeä kieli: --to ru
        [other-language] Jätä --to pois tai anna sen kielen tiedosto
       *[empty] Anna tiedosto, jonka kotosivu translate export kirjoitti ja kääntäjä täytti
     }
    .explain =
        Käännökset palaavat siinä tiedostossa, jonka komento kotosivu translate export kirjoitti.
        Tiedostosta, jota ei voi lukea kokonaan, ei viedä käännöstiedostoihin mitään.
changed-source = Teksti on muuttunut sen jälkeen, kun se lähetettiin käännettäväksi: { $key } ({ $language })
    .fix = Mitään ei ole kadonnut. Pyydä tarkistamaan käännös uuteen tekstiin
    .explain =
        Käännös otettiin vanhentuneena, ja sen mukana on teksti, josta se tehtiin.
        Lukijat näkevät sen ilmoituksen kanssa, kunnes joku on tarkistanut sen.
translation-conflict = { $reason ->
    [twice] Teksti on tiedostossa kahdesti eri käännöksin, ja vain ensimmäinen otettiin: { $key } ({ $language })
   *[newer] Käännöstä on muutettu myös hankkeessa, ja se jää sellaiseksi kuin se siellä on: { $key } ({ $language })
 }
    .fix = { $reason ->
        [twice] Poista toinen tiedostosta
       *[newer] Valitse: muokkaa käännöstiedostoa, tai tuo uudelleen valitsimella --replace, niin tiedoston käännös voittaa
     }
    .explain =
        Lähettämisen jälkeen käännöstä on muutettu sekä tiedostossa että hankkeessa.
        Ohjelma ei valitse niistä kumpaakaan.
        Valitsimella --replace voittaa se, mikä on tiedostossa.
markup-lost = { $reason ->
    [missing] Käännöksestä puuttuu jotakin, mitä tekstissä on, ja se otettiin vanhentuneena: ”{ $word }” ({ $key })
    [added] Käännöksessä on jotakin, mitä tekstissä ei ole, ja se otettiin vanhentuneena: ”{ $word }” ({ $key })
   *[stress] Käännöksen lihavoinnit, kursiivit tai rivinvaihdot eivät ole samat kuin tekstin: ”{ $word }” ({ $key })
 }
    .fix = { $reason ->
        [missing] Lisää linkki, kuva tai koodi käännökseen sellaisena kuin se on tekstissä
        [added] Poista linkki, kuva tai koodi käännöksestä
       *[stress] Katso, korostaako kieli eri kohtaa
     }
    .explain =
        Linkkien, kuvien, koodien ja alaviitteiden on oltava käännöksessä samat kuin tekstissä.
        Vain hakasulkeissa olevat sanat käännetään, ei kaarisulkeissa olevaa osoitetta:
            {"["}Rådgivning](service:neuvonta)
        Lihavointi ja kursiivi saavat olla eri kohdissa, koska kielet ovat erilaisia.
autocorrected = { $reason ->
    [source] Taulukon teksti eroaa lähetetystä vain lainausmerkeissä, viivoissa tai väleissä: { $key }
    [text] Käännös eroaa lähetetystä vain lainausmerkeissä, viivoissa tai väleissä: { $key }
   *[value] Solussa ei ole tekstiä, ja se jätettiin pois: { $key }
 }
    .fix = { $reason ->
        [source] Mitään ei tarvitse tehdä
        [text] Katso, oliko muutos tarkoitettu
       *[value] Muotoile solu tekstiksi ja kirjoita käännös uudelleen
     }
    .explain =
        Excel muuttaa kirjoitettaessa suoria lainausmerkkejä, yhdysmerkkejä ja pisteitä ja tekee luvuista päivämääriä.
        Asetukset ovat kohdassa Tiedosto, Asetukset, Tarkistustyökalut, Automaattisen korjauksen asetukset.

### Tekstit

raw-html = Tekstissä on HTML-koodia
    .fix = Poista koodi ja käytä tavallisia merkintöjä, esimerkiksi **lihavointi** tai [linkki](osoite)
    .explain =
        Teksti kirjoitetaan Markdown-merkinnöillä, ei HTML-koodilla.
        Koodi voisi rikkoa sivun, estää ruudunlukijaa toimimasta tai tuoda sivulle vieraita ohjelmia.
        Jos haluat näyttää pienempi kuin -merkin, kirjoita sen eteen kenoviiva.
unsafe-link = Linkki ”{ $word }” ei ole sallittu
    .fix = Käytä osoitetta, jonka alussa on https://, mailto: tai tel:
    .explain =
        Linkki saa johtaa verkkosivulle, sähköpostiin tai puhelinnumeroon.
        Muunlainen linkki voisi käynnistää lukijan laitteessa jotakin, mitä hän ei odota.
broken-link = Linkin kohdetta ”{ $word }” ei ole
    .fix = { $nearest ->
        [none] Korjaa osoite tai poista linkki
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Linkki osoittaa sivulle tai kohtaan, jota tällä sivustolla ei ole.
        Lukija saisi virhesivun.
        Sivu on voitu poistaa, tai osoitteessa on kirjoitusvirhe.
skipped-heading = Otsikon taso on { $found }, vaikka seuraava taso on { $expected }
    .fix = Muuta otsikon tasoksi { $expected }: rivin alkuun #-merkkejä { $expected }
    .explain =
        Otsikkotasoja ei saa hypätä yli.
        Ruudunlukijan käyttäjä liikkuu sivulla otsikoiden avulla ja luulisi hypätyn tason kohdalta puuttuvan jotain.
        Taso merkitään #-merkkien määrällä: ## on luvun otsikko ja ### sen alaotsikko.
missing-alt = Kuvalta puuttuu tekstivastine
    .fix = Kirjoita hakasulkeisiin, mitä kuva kertoo: ![Kartta palvelupisteistä](kartta.svg)
    .explain =
        Tekstivastine luetaan ääneen niille, jotka eivät näe kuvaa.
        Kerro siinä, mitä kuvasta on tarkoitus ymmärtää.
        Saavutettavuusvaatimukset edellyttävät tekstivastinetta (laki digitaalisten palvelujen tarjoamisesta 306/2019).
unclear-prose = { $reason ->
    [empty-heading] Otsikossa ei ole sanoja
    [empty-link] Linkissä ei ole sanoja
    [no-caption] Taulukolla ei ole otsikkoa
    [empty-head] Taulukon sarakkeella ei ole otsikkoa
    [empty-cell] Taulukossa on tyhjä solu
    [unused-footnote] Alaviitteeseen ei viitata mistään
   *[other] Lukija ei saa tästä selvää
 }
    .fix = { $reason ->
        [empty-heading] Kirjoita otsikon sanat tai poista #-merkit
        [empty-link] Kirjoita hakasulkeisiin, mihin linkki vie
        [no-caption] Kirjoita taulukon edelle rivi, joka alkaa kaksoispisteellä: : Palvelut ja vastuutahot
        [empty-head] Kirjoita sarakkeelle otsikko
        [empty-cell] Kirjoita soluun sana, esimerkiksi ”ei koske”
        [unused-footnote] Lisää tekstiin viittaus tai poista alaviite
       *[other] Kirjoita kohta toisin
     }
    .explain =
        Otsikot, linkit, taulukot ja alaviitteet ovat lukijalle tienviittoja.
        Ruudunlukija lukee ne myös erikseen, ilman ympäröivää tekstiä.
        Siksi jokaisella on oltava sanat, joista näkee, mitä se tarkoittaa.
        Tyhjästä solusta ei voi tietää, puuttuuko siitä jotain.
        Tyhjä otsikko tai linkki jätetään sivulta pois.
duplicate-number = Numero { $number } on kahdella luvulla
    .fix = Muuta toisen luvun numero
    .explain =
        Kahdella luvulla on sama numero, joten viittaus siihen voi tarkoittaa kumpaa tahansa.
        Tarkista numerot hyväksytystä asiakirjasta.

### Sivut ja ulkoasu

address-taken = Kaksi sivua haluaa saman osoitteen { $address }: { $thing } ja { $other }
    .fix = Vaihda toisen tunnus
    .explain =
        Osoitteessa voi olla vain yksi sivu.
        Osoite muodostuu tunnuksista, joten kaksi samanlaista tunnusta tai luvun nimi, joka on sama kuin valmiin sivun nimi, osuvat yhteen.
        Vaihda niistä se, joka ei ole vielä julkaistu.
unknown-theme-folder = Ulkoasua ”{ $id }” ei ole
    .fix = { $nearest ->
        [none] Käytä valmista ulkoasua koto tai luo kansio themes/{ $id }
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Ulkoasu valitaan tiedostossa kotosivu.toml kentällä theme.
        Se on joko valmis koto tai kansio kansiossa themes.
low-contrast = { $scheme ->
    [dark] Tummissa väreissä
    [print] Paperin väreissä
   *[light] Vaaleissa väreissä
 } parin { $key } / { $other } kontrasti on { $found } : 1, ja sen pitää olla { $expected } : 1
    .fix = { $nearest ->
        [none] Valitse toinen väripari
       *[other] Lähin riittävästi erottuva sävy on ”{ $nearest }”
     }
    .explain =
        Tekstin ja taustan vaaleuden pitää erota riittävästi, jotta heikkonäköinen voi lukea sivua, ja kuka tahansa auringossa.
        Leipäteksti tarvitsee suhteen 7 : 1, muu teksti 4,5 : 1 sekä kenttien reunat ja näppäimistön kohdistus 3 : 1 (WCAG 2.2, 1.4.3, 1.4.6 ja 1.4.11).
        Kukaan ei muuta brändin väriä puolestasi: se mitataan, ja sinä valitset.
        Tekstiksi liian vaalea väri voi silti olla pinta tai raita, jos sen päällä oleva on tummaa.
bad-measure = Arvo { $key } = { $number } ei jätä tekstille tilaa: sen on oltava välillä { $start }–{ $end }
    .fix = Anna luku väliltä { $start }–{ $end }
    .explain =
        Paperin mitat ovat kokonaisia millimetrejä ja tekstin koko pisteitä.
        Liian suuri marginaali tai liian pieni teksti tekee asiakirjasta sellaisen, jota kukaan ei voi lukea.
bad-font = Tiedostoa ei voi käyttää fonttina: { $reason }
    .fix = Korvaa se TrueType- tai OpenType-fontilla tai ota se pois
    .explain =
        Ulkoasun kansion fonts tiedostot ovat paperin fontteja: .ttf, .otf, .ttc tai .otc.
        Verkkosivun fonttitiedosto (.woff2) ei kelpaa paperille, ja se kuuluu kansioon assets.
missing-font = Millään fontilla ei ole kielen { $language } merkkejä ({ $script ->
    [Arabic] arabialainen kirjaimisto
    [Cyrillic] kyrillinen kirjaimisto
    [Latin] latinalainen kirjaimisto
    [Han] kiinalaiset merkit
    [Ethiopic] etiopialainen kirjaimisto
    [Common] yleiset merkit
   *[other] kirjaimisto { $script }
 }): { $sample }
    .fix = Asenna fontti { $family } (Debian ja Ubuntu: paketti { $package }) tai pane sen tiedosto ulkoasun kansioon fonts
    .explain =
        PDF-tiedostoon tulee fontti mukaan, joten sen on oltava koneella, joka tiedoston tekee.
        Merkki, jota millään fontilla ei ole, olisi paperilla tyhjä ruutu, ja siksi tiedostoa ei tehdä lainkaan.
        Fontteja etsitään ensin ulkoasun kansiosta fonts, sitten koneelta niillä nimillä, jotka ulkoasun [print] fonts luettelee.
print-failed = Asiakirjaa ei voi latoa{ $template ->
    [none] {""}
   *[other] {" "}({ $template })
 }: { $reason }
    .fix = Korjaa ulkoasun kansiossa print oleva ladonta, tai ota se pois, jolloin käytetään ohjelman omaa
    .explain =
        Asiakirjan ladonta pysähtyi virheeseen, tai valmiista asiakirjasta puuttui tekstiä.
        Jos ulkoasulla on oma ladonta (print/main.typ), vika on todennäköisesti siinä: teksti on tarkoitettu sen tekijälle.
unknown-token = Mikään tyyli ei aseta arvoa ”{ $word }”
    .fix = { $nearest ->
        [none] Aseta arvo tyylissä tai käytä jotakin tiedoston docs/themes.md arvoista
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Tyyli pyytää väriä tai mittaa nimellä, jota ei aseta theme.toml eikä mikään tyyli.
        Selain ohittaa koko määrityksen, eikä kukaan huomaa.
stale-override = Tiedosto, josta tämä on tehty, on muuttunut: { $path }
    .fix = Vertaa tiedostoja, ota mukaan uusi ja kopioi tiedosto uudelleen tai uusi sen ensimmäinen rivi
    .explain =
        Tiedoston ensimmäinen rivi kertoo, mistä alkuperäisen ulkoasun tiedoston vaiheesta se on tehty.
        Alkuperäinen on sen jälkeen muuttunut, siitä on esimerkiksi korjattu virhe, ja tämä on yhä sen paikalla.
        Komento kotosivu theme eject tekee uuden kopion, kun vanha on siirretty pois.
same-override = Tämä tiedosto on aivan sama kuin { $path }
    .fix = Poista se, niin alkuperäinen näkyy kaikkine korjauksineen
    .explain =
        Ulkoasussa on vain se, mikä eroaa alkuperäisestä.
        Kopio, joka ei eroa, peittää alkuperäiseen tehdyt korjaukset.
unused-component = Mikään mallipohja ei käytä osaa ”{ $id }”
    .fix = Käytä sitä mallipohjassa tai poista se
    .explain =
        Osa on pätkä merkintää, jota mallipohja kutsuu nimeltä.
        Osan, joka tulee alkuperäisen tilalle, nimen on oltava täsmälleen sama.
missing-examples = Osalla ”{ $id }” ei ole esimerkkejä
    .fix = Kirjoita osan viereen tiedosto examples.toml, jossa on ainakin yksi esimerkki
    .explain =
        Osaa kokeillaan sen esimerkeillä, ja tyyliopas näyttää ne.
        Osa, jolla ei ole esimerkkejä, voi rikkoutua kenenkään huomaamatta.
        Tiedosto docs/themes.md kertoo, miten esimerkki kirjoitetaan.
example-failed = Osasta ei tule mitään tällä esimerkillä: { $thing }. { $reason }, { $template }
    .fix = Anna esimerkissä se, mitä osa tarvitsee, tai korjaa osa
    .explain =
        Esimerkki kertoo, mitä osalle annetaan, aivan kuten sivu antaa.
        Jos osa ei osaa käyttää sitä, jompikumpi on väärin.
template-syntax = Sivupohjassa on kirjoitusvirhe: { $reason }
    .fix = Korjaa sivupohja tai poista se, jolloin käytetään ylemmän ulkoasun pohjaa
    .explain =
        Sivupohja kertoo, mihin kohtaan sivua mikin tieto tulee.
        Pohjan merkinnät ovat Tera-kieltä, ja niissä on virhe.
        Pyydä apua ulkoasun tekijältä; virheilmoitus on tarkoitettu hänelle.
template-failed = Sivupohja ”{ $template }” ei toimi tällä sivulla: { $reason }
    .fix = Korjaa sivupohja niin, että se kestää myös puuttuvan tiedon
    .explain =
        Sivupohja on muuten kunnossa, mutta tällä sivulla se pyysi tietoa, jota ei ole.
        Ulkoasun oppaassa kerrotaan, mitä tietoja kullakin sivulla on.
        Pyydä apua ulkoasun tekijältä; virheilmoitus on tarkoitettu hänelle.
label-syntax = { $reason ->
    [name] Tekstin nimessä on kielletty merkki
    [equals] Yhtäsuuruusmerkki puuttuu
    [value] Nimeltä puuttuu teksti
    [quote] Lainausmerkki puuttuu
    [brace] Aaltosulje puuttuu tai on liikaa
    [default] Vaihtoehdoista tasan yksi merkitään tähdellä
    [twice] Sama nimi on annettu kahdesti
    [too-deep] Aaltosulkeita on liian monta sisäkkäin
   *[other] Tätä kohtaa ei voi lukea
 }
    .fix = { $reason ->
        [name] Käytä vain kirjaimia a–z, numeroita ja yhdysviivaa
        [equals] Kirjoita nimen ja tekstin väliin =
        [value] Kirjoita =-merkin jälkeen teksti
        [quote] Sulje lainausmerkki samalla rivillä
        [brace] Tarkista, että jokaisella aaltosulkeella on pari
        [default] Kirjoita viimeisen vaihtoehdon eteen *
        [twice] Poista toinen
        [too-deep] Jaa teksti useampaan osaan
       *[other] Vertaa riviä viereisiin riveihin
     }
    .explain =
        Sivuston painikkeiden ja otsikoiden tekstit ovat kansiossa labels, yksi tiedosto kieltä kohti.
        Rivillä on nimi, yhtäsuuruusmerkki ja teksti.
            search = Hae
        Tiedostomuodon nimi on Fluent.
missing-label = Käyttöliittymän teksti ”{ $key }” puuttuu kieleltä { $language }
    .fix = { $nearest ->
        [none] Lisää rivi { $key } = … tiedostoon labels/{ $language }.ftl
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Sivupohja tarvitsee tekstin, jota tällä kielellä ei ole.
        Painike tai otsikko jäisi sivulla tyhjäksi.
        Lisää teksti ulkoasun kansioon labels.
unfounded-claim = Sivustoa ei voi sanoa täysin saavutettavaksi: { $field }
    .fix = Kirjoita lohkoon accessibility.assessment arvioinnin päivä, tapa ja tekijä, tai merkitse tilaksi "osittain"
    .explain =
        Selosteessa ei luvata enempää kuin on tutkittu.
        Täysin saavutettavaksi sivustoa voi sanoa, kun arvioinnilla on päivä, tapa ja tekijä eikä puutteita tunneta.
        Sisällöt, joita laki ei koske, eivät ole puutteita.
unused-label = Kukaan ei tarvitse käyttöliittymän tekstiä ”{ $key }” (kieli { $language })
    .fix = { $nearest ->
        [none] Poista rivi { $key } = …
       *[other] Tarkoititko ”{ $nearest }”?
     }
    .explain =
        Tekstitiedostossa on teksti, jota mikään sivupohja ei näytä.
        Nimessä voi olla kirjoitusvirhe, tai tekstin tarve on poistunut.
        Turha teksti teettää turhaa käännöstyötä.
label-values = Käyttöliittymän tekstissä ”{ $key }” (kieli { $language }) on arvot { $found }, mutta siinä pitää olla { $expected }
    .fix = Käytä tekstissä arvoja { $expected }
    .explain =
        Tekstiin tulee sivulla arvoja, kuten nimi tai lukumäärä.
        Samat arvot tarvitaan joka kielellä.
        Muuten sivulta puuttuu tietoa, tai siinä näkyy muuttujan nimi.
label-forms = Käyttöliittymän tekstistä ”{ $key }” (kieli { $language }) puuttuu luvun muotoja: { $known }
    .fix = Lisää valintaan muodot { $known }
    .explain =
        Kielet taivuttavat sanoja luvun mukaan eri tavoin.
        Suomessa muotoja on kaksi, venäjässä kolme ja arabiassa kuusi.
        Tekstissä pitää olla kielen jokainen muoto.
kt315 = { $reason ->
    [missing-language] Sivulta puuttuu tieto kielestä
    [wrong-direction] Tekstin suunta ei vastaa kieltä
    [missing-title] Sivulta puuttuu nimi
    [missing-main] Sivulta puuttuu pääsisällön merkintä
    [several-mains] Sivulla on useita pääsisältöjä
    [missing-skip-link] Sivun ensimmäinen linkki ei vie pääsisältöön
    [nameless-navigation] Valikolta puuttuu nimi, vaikka sivulla on useita valikoita
    [missing-h1] Sivulta puuttuu pääotsikko
    [several-h1] Sivulla on useita pääotsikoita
    [skipped-heading] Otsikkotaso hyppää yli
    [empty-heading] Otsikossa ei ole tekstiä
    [duplicate-id] Kahdella sivun kohdalla on sama tunnus
    [dangling-reference] Sivun kohta viittaa toiseen kohtaan, jota sivulla ei ole
    [missing-alt] Kuvalta puuttuu tekstivastine
    [empty-link] Linkissä ei ole tekstiä
    [empty-button] Painikkeessa ei ole tekstiä
    [unlabelled-field] Lomakkeen kentältä puuttuu nimi
    [table-without-caption] Taulukolta puuttuu nimi
    [missing-scope] Taulukon otsikkosolu ei kerro, mitä se otsikoi
    [empty-cell] Taulukon solussa ei ole tekstiä
    [rowspan] Taulukon solu ulottuu monelle riville
    [style-attribute] Sivun sisällä on tyylejä
    [inline-style] Sivun sisällä on tyylilohko
    [inline-script] Sivun sisällä on ohjelmakoodia
    [event-handler] Sivun osaan on liitetty ohjelmakoodia
    [script-link] Linkki käynnistää ohjelmakoodia
    [foreign-resource] Sivu hakee jotakin toiselta sivustolta
    [broken-link] Linkin kohdetta ei ole
    [broken-fragment] Linkin kohdesivulla ei ole kohtaa, johon linkki vie
    [one-way-alternate] Sivun toinen kieliversio ei viittaa takaisin tähän sivuun
    [contrast] Värien ero on liian pieni
   *[other] Sivu ei ole saavutettava
 }{ $word ->
    [none] { "" }
   *[other] : { $word }
 }
    .fix = { $reason ->
        [no-alt] Kirjoita, mitä kuva kertoo
        [broken-link] Korjaa osoite tai poista linkki
        [broken-fragment] Korjaa osoite tai poista linkki
        [skipped-heading] Käytä seuraavaa otsikkotasoa
        [empty-link] Kirjoita linkille teksti, joka kertoo, minne se vie
        [contrast] Valitse tummempi teksti tai vaaleampi tausta
       *[other] Korjaa ulkoasun sivupohja tai pyydä apua sen tekijältä
     }
    .explain =
        Valmis sivu tarkistetaan samoin kuin ruudunlukija sen lukee.
        Löytynyt puute estää tai vaikeuttaa sivun käyttöä esimerkiksi näppäimistöllä tai ruudunlukijalla.
        Kunnan verkkosivujen on oltava saavutettavia (laki digitaalisten palvelujen tarjoamisesta 306/2019, 7 §).
        Jos virhe on kaikilla sivuilla, se on ulkoasussa; jos yhdellä, se on yleensä sivun tekstissä.

### Alan säännöt

kt101 = Ohjelmasta puuttuu lakisääteinen osa: { $service } (kotoutumislaki 13 §)
    .fix = Lisää palvelu ja merkitse sille lakisääteinen laji kenttään statutory
    .explain =
        Kotoutumisohjelmassa on oltava seitsemän osaa: arviointi, suunnitelma, yhteiskuntaorientaatio, kotoutumiskoulutus, muu koulutus ja palvelut, ohjaus ja neuvonta sekä päättötestaus.
        Osa löytyy, kun jonkin palvelun kenttä statutory nimeää sen.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 13 §.
kt102 = Palvelulla { $service } ei ole vastuutahoa: { $group }
    .fix = Lisää järjestämistietoon organiser tai kerro kentässä state, ettei palvelu koske ryhmää
    .explain =
        Asiakas tarvitsee tiedon siitä, kuka hänen palvelustaan vastaa.
        Jokaisella lakisääteisellä osalla on oltava vastuutaho sekä työnhakija-asiakkaille että muille kotoutuja-asiakkaille.
        Se, kuka vastaa kenestäkin, on laissa: kotoutumislaki 681/2023, 3, 8 ja 46 §.
        Se, että vastuutaho kirjataan ohjelmaan, on kotosivun oma laatusääntö, ei lain vaatimus.
kt103 = { $group }: palvelun { $service } vastuutaho { $party } poikkeaa laista. Kirjaa peruste.
    .fix = Korjaa vastuutaho, lisää sopimus tai kirjaa peruste järjestämistiedon kenttään note
    .explain =
        Työnhakija-asiakkaiden palveluista vastaa työvoimaviranomainen ja muiden kotoutuja-asiakkaiden palveluista kunta.
        Työvoimaviranomainen voi hoitaa myös kunnan tehtävät, ja kunnat voivat sopia yhteisestä järjestämisestä.
        Toimijan laji luetaan rekisteristä: myös ylempi taso kenttänä parent käy.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 3 ja 8 §.
kt104 = { $party } vain ohjaa palveluun { $service }; järjestäjä puuttuu: { $group }
    .fix = Lisää kenttään organiser taho, joka vastaa palvelun järjestämisestä
    .explain =
        Asiakkaan ohjaaminen palveluun ei ole palvelun järjestämistä.
        Kunta vastaa siitä, että kotoutumiskoulutusta on tarjolla kaikille sen kotoutuja-asiakkaille.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 27 §.
kt105 = Nimeä taho, joka ottaa vastaan viranomaisten yhteydenotot (9 § 2 mom.)
    .fix = Lisää ohjelmaan referral_contact ja tälle toimijalle sähköposti, puhelin, lomake tai osoite
    .explain =
        Kun toinen viranomainen huomaa, että joku tarvitsee kotoutumisen palveluja, sen on tiedettävä, mihin ottaa yhteyttä.
        Nimeä ohjelmassa taho ja kerro rekisterissä tai ohjelman yhteystiedoissa, miten sen tavoittaa.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 9 §.
kt106 = Palvelutarpeen arvioinnin kohderyhmä puuttuu: { $group } (14 §)
    .fix = Lisää ryhmä palvelun ehtoihin ja merkitse rekisteriin sen lakiviittaus, esimerkiksi KotoL 14 § 1 mom. 3 k
    .explain =
        Laki nimeää seitsemän ryhmää, joille arviointi tehdään.
        Ryhmä löytyy, kun arvioinnin ehdoissa, järjestämistiedoissa tai erityistapauksissa on asiakasryhmä, jonka lakiviittaus osoittaa sen kohtaan.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 14 §.
kt107 = Kuvaa, miten hyvinvointialue osallistuu: { $service }
    .fix = Lisää hyvinvointialueen yksikkö järjestämistiedon erityistapaukseen kenttään with tai may_involve
    .explain =
        Hyvinvointialueen on osallistuttava, kun kunnan ja hyvinvointialueen palveluja on sovitettava yhteen.
        Helsinki hoitaa itse hyvinvointialueen tehtävät, joten siltä tätä ei kysytä.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 14, 20 ja 22 §.
kt108 = Aikaraja on 3 vuotta ensimmäisestä luvasta tai rekisteröinnistä; ohjelmassa on { $months ->
    [one] { $months } kuukausi
   *[other] { $months } kuukautta
 }
    .fix = Kirjoita: limit = "3 v"
    .explain =
        Arviointi ja suunnitelma tehdään, kun ensimmäisestä oleskeluluvasta, oleskelukortista tai oleskeluoikeuden rekisteröinnistä on enintään kolme vuotta.
        Ihmiskaupan uhrin kohdalla määräajasta voidaan poiketa; kirjaa se kenttään exception.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 14 ja 20 §.
kt109 = Kotoutumissuunnitelma on tarkistettava vähintään 6 kuukauden välein; ohjelmassa: { $months ->
    [none] ei kerrottu
   *[other] { $months } kuukautta
 }
    .fix = Kirjoita järjestämistietoon: update = { "{" } at_least_every = "6 kk" { "}" }
    .explain =
        Suunnitelma tarkistetaan tarpeen mukaan ja aina vähintään kuuden kuukauden välein.
        Kerro väli jokaiselle asiakasryhmälle, jolle suunnitelma tehdään.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 22 §.
kt110 = Työnhakijan keskusteluväli on yleensä 3 kuukautta; ohjelmassa: { $months } kuukautta
    .fix = Tarkista väli; jos se on tarkoituksella pidempi, huomion voi jättää ennalleen
    .explain =
        Työvoimaviranomainen järjestää työnhakijalle täydentävän keskustelun yleensä kolmen kuukauden välein.
        Tässä kerrottu väli on pidempi, mutta täyttää kotoutumissuunnitelman kuuden kuukauden rajan.
        Väli perustuu lakiin työvoimapalveluiden järjestämisestä 380/2023, 32 §.
kt115 = Kerro yhteiskuntaorientaation kielet; perustele itseopiskelu tai tulkkaus
    .fix = Kirjoita kielet kenttään languages ja peruste järjestämistiedon kenttään note
    .explain =
        Yhteiskuntaorientaatio annetaan mahdollisuuksien mukaan äidinkielellä tai kielellä, jota asiakas osaa hyvin.
        Itseopiskelu tai tulkkaus käy vain asetuksessa luetelluilla perusteilla.
        Kirjattu huomautus lasketaan perusteeksi.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 25 §, ja asetus 576/2024, 2 ja 3 §.
kt117 = Kerro, missä ja millä kielellä arviointi tehdään (lähtökohtaisesti toimipisteessä)
    .fix = Kirjoita palveluun toteutustapa lähitapaaminen sekä kielet (languages) tai tulkkaus (interpreting)
    .explain =
        Alkuhaastattelu tehdään toimipisteessä, jollei painava syy vaadi muuta.
        Se tehdään äidinkielellä tai kielellä, jota asiakas ymmärtää riittävästi, tarvittaessa tulkin avulla.
        Tämä on lain vaatimus: asetus 869/2024, 4 §.
kt118 = Ohjaus ja neuvonta kuuluu kaikille maahan muuttaneille syystä ja maassaolon kestosta riippumatta (10 §)
    .fix = Poista rajaavat ehdot palvelusta { $service } ja kerro sen asiointipaikka tai -kanava
    .explain =
        Ohjausta ja neuvontaa annetaan kaikille, eikä sitä saa rajata ryhmään tai määräaikaan.
        Ainakin yhdellä ohjauspalvelulla on oltava paikka tai kanava eikä rajaavia ehtoja.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 10 §.
kt120 = Viittaus kumottuun säännökseen: { $typed }. Voimassa: { $current }.
    .fix = Korvaa viittaus: { $current }
    .explain =
        Säännös, johon viitataan, on kumottu tai sitä ei ole.
        Kotoutumislain 15, 17, 21 ja 48 § sekä 13 §:n dokumentointivelvoite kumottiin lailla 1100/2024 ennen kuin ne tulivat voimaan.
        Vuoden 2010 kotoutumislaki 1386/2010 kumottiin 1.1.2025.
        Laki itse ei vaadi viittausta; kotosivu pitää viittaukset ajan tasalla, koska lukija luottaa niihin.
kt121 = Vanhentunut nimi: { $old } → { $new } ({ $date } alkaen)
    .fix = Korjaa nimi tästä kohdasta: { $thing }
    .explain =
        Viranomaisten nimet muuttuivat, ja lukija ei löydä perille vanhalla nimellä.
        Nimet luetaan vain voimassa olevan ohjelman alkuperäisistä teksteistä, ei arkistoiduista asiakirjoista.
        Uudet nimet ovat laeissa 721/2025 ja 380/2023; niiden korjaaminen tekstiin on kotosivun oma laatusääntö.
kt124 = Sääntöpaketti { $ruleset } on tarkistettava: laki on voinut muuttua { $date }
    .fix = Päivitä kotosivu; sääntöjä on verrattu lakiin viimeksi { $verified }
    .explain =
        Kotosivun säännöt ovat dataa, jota on verrattu lakiin tiettynä päivänä.
        Sen jälkeen on tullut päivä, jolle on ilmoitettu lakimuutos, joten tulokset voivat olla vanhoja.
        Tämä on kotosivun oma laatusääntö, ei lain vaatimus.
kt201 = Toimenpiteeltä { $measure } puuttuu: { $field }
    .fix = Lisää puuttuva tieto toimenpiteelle tai sen tavoitteelle
    .explain =
        Toimenpidettä voi seurata, kun sillä on aikataulu, vastuutaho ja mittari.
        Tavoitteelle kirjattu tieto koskee myös sen toimenpiteitä.
        Velvollisuus laatia toimenpideohjelma kumottiin lailla 1100/2024.
        Tämä on kotosivun oma laatusääntö, ei lain vaatimus.
kt202 = Tavoitteella { $goal } ei ole toimenpidettä
    .fix = Lisää tavoitteelle toimenpide
    .explain =
        Tavoite toteutuu vain, jos sen eteen tehdään jotain.
        Tämä on kotosivun oma laatusääntö, ei lain vaatimus.
kt203 = Ohjelmakausi päättyi { $date }
    .fix = Merkitse ohjelma arkistoiduksi; kun uusi ohjelma on julkaistu, merkitse tämä korvatuksi
    .explain =
        Kausi on ohi, joten lukija voi luulla vanhaa ohjelmaa voimassa olevaksi.
        Arkistoidusta ohjelmasta tämä on vain huomio: uutta ei ole vielä sen tilalla.
        Tämä on kotosivun oma laatusääntö, ei lain vaatimus.
kt205 = Seurannasta puuttuu: { $field }
    .fix = Lisää ohjelman lohkoon reporting väli (every) ja seuraaja (by tai to)
    .explain =
        Ohjelma pysyy elossa, kun joku seuraa sitä sovituin väliajoin.
        Laki edellyttää seurantaa vain työnhakija-asiakkaiden palveluista (kotoutumislaki 681/2023, 45 §); muilta osin tämä on kotosivun oma laatusääntö.
kt301 = { $count ->
    [one] Palvelulta { $service } puuttuu yhteystieto
   *[other] { $count } palvelulta puuttuu yhteystieto, esimerkiksi: { $service }
 }
    .fix = Lisää palveluun asiointipaikan osoite tai toimijalle sähköposti, puhelin tai verkkosivu
    .explain =
        Palvelusta on voitava kysyä: tarvitaan puhelin, sähköposti, lomake tai osoite.
        Yhteystieto luetaan asiointipaikasta, palvelun järjestäjältä tai tuottajalta tai ohjelman yhteystiedoista.
        Tämä on lain vaatimus: kuntalaki 410/2015, 109 §, ja laki digitaalisten palvelujen tarjoamisesta 306/2019, 5 §.
kt302 = { $count ->
    [one] Kerro palvelun { $service } hinta tai maksuttomuus
   *[other] Kerro { $count } palvelun hinta tai maksuttomuus, esimerkiksi: { $service }
 }
    .fix = Kirjoita kenttään price esimerkiksi: maksuton
    .explain =
        Moni jättää tulematta, jos ei tiedä, maksaako palvelu.
        Kunnan on kerrottava palveluista perittävät maksut verkossa (kuntalaki 410/2015, 109 §), ja työvoimapalvelut ovat henkilöasiakkaille maksuttomia (380/2023, 6 §).
        Maksuttomuuden kertominen jokaisesta palvelusta on kotosivun oma laatusääntö.
kt303 = { $count ->
    [one] Palvelusta { $service } puuttuu tieto: { $field }
   *[other] { $count } palvelusta puuttuu tieto: { $field }. Esimerkiksi: { $service }.
 }
    .fix = Lisää tiedot palveluun: eligibility, apply, channel, hours, languages
    .explain =
        Maahan muuttanut haluaa tietää, kenelle palvelu on, miten siihen pääsee, missä, milloin ja millä kielellä.
        Kuntalain 410/2015 29 § edellyttää kunnan tiedottavan palveluistaan selkeästi.
        Tämä luettelo tiedoista on kotosivun oma laatusääntö, ei lain vaatimus.
kt304 = Kaksikielisen kunnan tiedot annetaan suomeksi ja ruotsiksi; puuttuu { $language }: { $thing }
    .fix = Lisää käännös tai merkitse kieli ohjelman kieliin (languages)
    .explain =
        Kaksikielinen kunta tiedottaa sekä suomeksi että ruotsiksi.
        Palvelujen ja tiivistelmän puuttuva kieli on virhe, muun asiakirjan varoitus: selvityksen julkaiseminen ei yksin velvoita kääntämään sitä.
        Yhteinen ohjelma on kaksikielinen, jos yksikin kunta on.
        Tämä on lain vaatimus: kielilaki 423/2003, 32 §; kaksikieliset kunnat luettelee asetus 1385/2022.
kt305 = Saamelaisten kotiseutualueella tieto annetaan myös saameksi: { $thing }
    .fix = Lisää ohjelman kieliin saame: se, smn tai sms
    .explain =
        Enontekiöllä, Inarissa, Sodankylässä ja Utsjoella viranomaisten tiedotteet ovat myös saameksi.
        Tämä on lain vaatimus: saamen kielilaki 1086/2003, 8 §.
kt306 = Työvoimapalveluissa on oikeus käyttää suomea tai ruotsia; merkitse molemmat
    .fix = Lisää palvelun { $service } kieliin fi ja sv
    .explain =
        Työnhakijalla on oikeus käyttää suomea tai ruotsia myös yksikielisen työvoimaviranomaisen palveluissa.
        Tämä on lain vaatimus: laki työvoimapalveluiden järjestämisestä 380/2023, 19 §.
kt309 = Konekäännös on tarkistamatta: { $thing }, { $language }
    .fix = Lue { $count ->
        [one] { $count } konekäännetty teksti
       *[other] { $count } konekäännettyä tekstiä
     } ja merkitse tarkistetut käännöstiedostoon
    .explain =
        Konekäännös on julkaistu, mutta kukaan ei ole lukenut sitä.
        Lukija näkee jokaisen tekstin kohdalla, että se on koneen kääntämä.
        Tämä on kotosivun oma laatusääntö, ei lain vaatimus.
kt310 = Selkokielinen versio puuttuu: { $thing }
    .fix = Kirjoita tärkeimmät tekstit selkokielellä ja lisää ohjelman kieliin { $language }
    .explain =
        Ohjelman tärkeimmät sivut ovat sen etusivu ja lakisääteiset palvelut.
        Kunnan viestinnän on oltava selkeää ja ymmärrettävää (kuntalaki 410/2015, 29 §; hallintolaki 434/2003, 9 §).
        Selkokieli on kotosivun oma laatusääntö, ei lain vaatimus.
kt311 = Saavutettavuusselosteesta puuttuu: { $field }
    .fix = Täydennä lohkoa accessibility tiedostossa kotosivu.toml
    .explain =
        Seloste kertoo, täyttääkö sivusto vaatimukset, mikä ei ole saavutettavaa ja miksi, miten sisällön saa muuten, miten ja milloin arvio on tehty, ja minne voi kannella.
        Se on annettava jokaisella sivuston kielellä.
        Tämä on lain vaatimus: laki digitaalisten palvelujen tarjoamisesta 306/2019, 9 §, ja komission päätös (EU) 2018/1523.
kt312 = Saavutettavuusseloste on tarkistettu viimeksi { $date }
    .fix = Tarkista seloste ja päivitä kenttä reviewed
    .explain =
        Seloste tarkistetaan vähintään kerran vuodessa ja aina, kun sivusto muuttuu olennaisesti.
        Tämä on vaatimus komission päätöksessä (EU) 2018/1523.
kt313 = Valvontaviranomainen on Traficom, ei { $found }
    .fix = Poista lohko accessibility.supervisor, niin selosteessa on Traficom, tai korjaa sivun teksti
    .explain =
        Saavutettavuuden valvonta siirtyi aluehallintovirastolta Liikenne- ja viestintävirastoon 1.1.2025.
        Tämä on lain vaatimus: laki 306/2019, 12 §, muutettuna lailla 606/2024.
kt314 = Saavutettavuuspalaute: sähköinen osoite ja vastaus 14 päivässä
    .fix = Kirjoita lohkoon accessibility.feedback sähköposti tai lomake, ja answer_days enintään 14
    .explain =
        Saavutettavuudesta voi antaa palautetta sähköisesti, ja siihen vastataan viimeistään kahdessa viikossa.
        Sivusto itse ei ota viestejä vastaan, joten osoitteella on oltava omistaja.
        Tämä on lain vaatimus: laki digitaalisten palvelujen tarjoamisesta 306/2019, 10 §.
kt318 = Aineistoa ei ole merkitty julkiseksi: { $thing }
    .fix = Merkitse publicity julkiseksi tai poista ohjelma julkaistavien luettelosta
    .explain =
        Sivustolla julkaistaan vain julkista aineistoa, joten ohjelma jää pois.
        Tämä on lain vaatimus: kuntalaki 410/2015, 29 §, ja julkisuuslaki 621/1999.
kt319 = Päätöstiedoista puuttuu: { $field }
    .fix = Täydennä ohjelman lohko decision: body, date, section, case
    .explain =
        Päätös löytyy, kun tiedetään toimielin, päivä, pykälä ja asianumero.
        Tietoja kysytään vain hyväksytystä ohjelmasta.
        Tämä on kotosivun oma laatusääntö, ei lain vaatimus.
kt320 = Tietoja ei ole tarkistettu { $date } jälkeen: { $thing }
    .fix = Tarkista ohjelman tiedot ja päivitä kenttä reviewed
    .explain =
        Ohjelman tiedot tarkistetaan vähintään kerran vuodessa.
        Tämä on kotosivun oma laatusääntö, ei lain vaatimus.
kt321 = { $count ->
    [one] Palvelulla { $service } ei ole PTV-tunnistetta
   *[other] { $count } palvelulla ei ole PTV-tunnistetta, esimerkiksi: { $service }
 }
    .fix = Kirjoita palvelun tunniste Palvelutietovarannosta kenttään ptv
    .explain =
        Tunniste yhdistää palvelun Palvelutietovarantoon, josta muutkin palvelut hakevat tietonsa.
        Laki velvoittaa kunnan pitämään palvelutiedot Palvelutietovarannossa (571/2016, 6 §).
        Tunnisteen kirjaaminen tähän on kotosivun oma laatusääntö, ei lain vaatimus.
kt322 = Yhteisen ohjelman tiedoista puuttuu: { $field } ({ $municipality })
    .fix = Lisää ohjelmaan sopimus ja sen osoite (agreement, url) sekä kunnan yhteystieto rekisteriin
    .explain =
        Yhteisestä ohjelmasta on sovittu, ja asukkaan pitää päästä lukemaan sopimus.
        Kuntien yhteistoimintasopimusten keskeinen sisältö on julkaistava verkossa.
        Jokaisella kunnalla on oltava yhteystieto, jotta sen asukas löytää perille; tämä osa on kotosivun oma laatusääntö.
        Tämä on lain vaatimus: kotoutumislaki 681/2023, 8 §, ja kuntalaki 410/2015, 109 §.
