# Alan sanat selkosuomeksi: ohjelmien, palvelujen, tavoitteiden ja toimijoiden nimitykset.
# Näitä kysyvät näkymät. Luettelo avaimista ja muuttujista on tiedostossa src/view/wanted.rs.

## Ohjelman laji

kind-services = Kertoo palveluista
kind-actions = Kertoo, mitä kunta aikoo tehdä
kind-principles = Kertoo, mikä on tärkeää
kind-guidance = Ohje niille, jotka tekevät ohjelmia
kind-combined = Kertoo palveluista ja siitä, mitä kunta aikoo tehdä

## Ohjelman vaihe

state-draft = Ei vielä valmis
state-consultation = Muut kertovat mielipiteensä siitä
state-published = Julkaistu
state-approved = Voimassa
state-amended = Voimassa, muutettu
state-superseded = Tilalla on uusi ohjelma
state-archived = Vanha, ei enää voimassa

## Julkisuus

publicity-public = Kaikki saavat lukea
publicity-restricted = Kaikki eivät saa lukea

## Paperilla

paper-link = ”{ $title }”, sivu { $page }
paper-columns = Sarakkeet: { $columns }.
paper-grouped = Rivit ovat ryhmissä. Jokaisella ryhmällä on otsikko.

## Mitä toimielin teki

decision-handled = Käsitelty
decision-heard = Kysytty mielipidettä
decision-statement = Kertonut mielipiteensä
decision-approved = Hyväksytty
decision-amended = Muutettu
decision-noted = Saanut tiedon
decision-minutes = kokouksen muistio

## Files beside a page

download-csv = Taulukot CSV-tiedostona
download-pdf = PDF-tiedosto, jonka voi tulostaa
download-detail = {$form}, {$size} kt
download-ics = Päivät kalenterissa: avaa tiedosto tai tilaa sen osoite
download-detail-pages = {$form}, { $pages ->
    [one] 1 sivu
   *[other] { $pages } sivua
 }, {$size} kt
download-xlsx = Taulukot Excel-tiedostona
file-about = Tietoja
file-from = Alkaa
file-heading = Otsikko
file-programme = Ohjelma
file-source = Mistä tiedot ovat
file-table = Taulukko
file-to = Loppuu

## Calendars

calendar-due = Viimeinen päivä: {$name}
calendar-name = {$name}: tärkeät päivät
calendar-period-end = {$programme}: ohjelman aika päättyy
calendar-reporting = {$programme}: raportin viimeinen päivä

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: uudet ohjelmat ja päätökset syötteenä (Atom)
feed-reviewed = {$programme}: tiedot on tarkistettu
feed-title = {$name}: uudet ohjelmat ja päätökset

## Toimijan laji, yksi ja monta

party-kind-municipality = Kunta
party-kind-unit = Osa organisaatiota
party-kind-post = Työtehtävä
party-kind-employment-area = Työllisyysalue (kunnat, jotka järjestävät yhdessä työpalvelut)
party-kind-employment-authority = Työvoimaviranomainen (auttaa työn hakijoita)
party-kind-wellbeing-county = Hyvinvointialue (järjestää sosiaalipalvelut ja terveyspalvelut)
party-kind-state = Valtion viranomainen
party-kind-school = Koulu tai opisto
party-kind-company = Yritys
party-kind-ngo = Yhdistys tai järjestö
party-kind-parish = Seurakunta
party-kind-network = Ryhmä, jossa on monta tekijää
party-kind-working-group = Ryhmä, joka suunnittelee ja ohjaa työtä
party-kind-council = Ryhmä, joka päättää tai antaa neuvoja
party-kind-class = Monta tekijää yhdessä

party-kinds-municipality = Kunnat
party-kinds-unit = Organisaatioiden osat
party-kinds-post = Työtehtävät
party-kinds-employment-area = Työllisyysalueet
party-kinds-employment-authority = Työvoimaviranomaiset
party-kinds-wellbeing-county = Hyvinvointialueet
party-kinds-state = Valtion viranomaiset
party-kinds-school = Koulut ja opistot
party-kinds-company = Yritykset
party-kinds-ngo = Yhdistykset ja järjestöt
party-kinds-parish = Seurakunnat
party-kinds-network = Ryhmät, joissa on monta tekijää
party-kinds-working-group = Ryhmät, jotka suunnittelevat ja ohjaavat työtä
party-kinds-council = Ryhmät, jotka päättävät tai antavat neuvoja
party-kinds-class = Monta tekijää yhdessä

party-answers = { $count ->
    [0] nimi on ohjelmissa
    [one] 1 tehtävä
   *[other] { $count } tehtävää
 }

## Palvelun laji, yksi ja monta

category-statutory = Laki määrää tämän palvelun
category-other = Muu palvelu, joka auttaa kotoutumaan
category-settlement = Apua elämän aloittamiseen kunnassa
category-example = Esimerkki palvelusta

categories-statutory = Palvelut, jotka laki määrää
categories-other = Muut palvelut, jotka auttavat kotoutumaan
categories-settlement = Apua elämän aloittamiseen kunnassa
categories-example = Esimerkkejä palveluista

## Kotoutumisohjelman lakisääteiset sisällöt

statutory-assessment = Keskustelu siitä, mitä osaat ja mitä palveluja tarvitset
statutory-plan = Kotoutumissuunnitelma
statutory-civic-orientation = Tietoa Suomesta eri kielillä
statutory-integration-training = Kotoutumiskoulutus
statutory-other-education = Muu koulutus ja muut palvelut
statutory-guidance = Neuvot ja ohjaus
statutory-final-test = Kotoutumiskoulutuksen kielikoe

## Kuinka sitova sääntö on

strength-always = Tehdään aina
strength-if-needed = Tehdään, jos tarvitset sitä
strength-on-request = Tehdään, jos pyydät sitä

## Mitä tyhjä ruutu sanoo

cell-not-applicable = Ei koske tätä ryhmää
cell-not-decided = Ei ole päätetty, kuka vastaa
cell-joint = Tehdään yhdessä
cell-open-question = Asiakirja ei vastaa tähän kysymykseen
cell-not-stated = Asiakirja ei kerro
cell-by-measure = Katso toimet
cell-whole-goal = Mittari koskee koko tavoitetta

## Miten palvelu tuotetaan ja kohdataan

provision-own = järjestäjä tekee palvelun itse
provision-procured = järjestäjä ostaa palvelun muualta
provision-voucher = saat setelin, jolla maksat palvelun
provision-joint = kaksi järjestäjää tekee palvelun yhdessä

mode-in-person = tapaaminen paikan päällä
mode-remote = etänä, sinun ei tarvitse tulla paikalle
mode-hybrid = paikan päällä tai etänä
mode-self-study = opiskelet itse
mode-online = netissä
mode-outreach = työntekijä tulee sinne, missä ihmiset ovat
mode-interpreted = tulkin kanssa

delivery-optional = on mahdollista
update-or = { $first } tai { $second }
lead-with = tekee yhdessä
lead-may-involve = mukana, jos tarvitaan
lead-refers = ohjaa palveluun
area-whole = Koko alue
group-statutory = Laki kertoo tästä ryhmästä
groups-any = Ohjelma ei sano, että palvelu on vain joillekin ryhmille
unsaid-where = mistä paikasta palvelun saa
unsaid-hours = milloin paikka on auki
unsaid-price = mitä palvelu maksaa
unsaid-languages = millä kielillä palvelua saa ja onko siellä tulkki
unsaid-apply = miten pääset palveluun

## Velvollisuuden taso

level-strategic = Suuret linjat
level-operational = Jokapäiväinen työ

## Mittarit

direction-up = nousee
direction-down = laskee
direction-keep = pysyy samana
indicator-baseline = alussa
indicator-target = tavoite
indicator-frequency = mitataan
indicator-source = mistä tieto tulee
per = { $unit ->
    [day] { $count ->
        [1] päivässä
       *[other] { $count } päivässä
     }
    [week] { $count ->
        [1] viikossa
       *[other] { $count } viikossa
     }
    [month] { $count ->
        [1] kuukaudessa
       *[other] { $count } kuukaudessa
     }
   *[year] { $count ->
        [1] vuodessa
       *[other] { $count } vuodessa
     }
 }

## Kuka tekee mitäkin

role-lead = Vastaa
role-organiser = Järjestää
role-provider = Tekee palvelun
role-responsible = Vastaa periaatteesta
role-actor = Mitä pitää tehdä
role-partner = On mukana
role-with = Tekee yhdessä muiden kanssa
role-may-involve = On mukana, jos tarvitaan
role-refers = Ohjaa palveluun
role-keeper = Pitää yllä paikkaa
role-publisher = Julkaisee
role-coordinator = Pitää huolta kokonaisuudesta
role-steering = Ohjaa ohjelmaa
role-referral-contact = Viranomaiset ottavat yhteyttä tänne
role-decided = Puhui ohjelmasta tai päätti siitä
role-agreed = On mukana sopimuksessa
role-reports = Kertoo, miten ohjelma onnistuu
role-reported-to = Saa tiedon, miten ohjelma onnistuu

## Tietoluettelojen otsikot

fact-address = Osoite
fact-agreed-by = Ketkä sopivat
fact-aliases = Muita nimiä
fact-apply = Miten pääset palveluun
fact-area = Alue
fact-business-id = Y-tunnus
fact-case = Tälle ryhmälle
fact-cases = Pienemmät ryhmät
fact-category = Millainen palvelu
fact-client-groups = Kenelle
fact-coordinator = Pitää huolta kokonaisuudesta
fact-date = Päivä
fact-decisions = Kuka on käsitellyt ohjelmaa
fact-delivery = Miten saat palvelun
fact-email = Sähköposti
fact-hours = Milloin auki
fact-indicators = Mittarit
fact-interpreting = Tulkki
fact-languages = Kielet
fact-law = Laki
fact-lead = Vastaa
fact-meets = Kokoontuu
fact-members = Ketkä kuuluvat tähän
fact-municipalities = Kunnat
fact-municipality-code = Kunnan numero
fact-organiser = Järjestää
fact-parent = Mihin kuuluu
fact-partners = Mukana
fact-period = Milloin voimassa
fact-phone = Puhelin
fact-previous-names = Vanhat nimet
fact-price = Hinta
fact-provider = Kuka tekee palvelun
fact-provision = Miten järjestetään
fact-ptv = Numero palvelujen luettelossa
fact-publicity = Kuka saa lukea
fact-publisher = Julkaisija
fact-referral-contact = Viranomaiset ottavat yhteyttä
fact-refers = Palveluun ohjaa
fact-related = Lue myös
fact-reported-by = Kuka kertoo
fact-reported-to = Kenelle kerrotaan
fact-reporting-every = Kuinka usein
fact-reporting-text = Miten ohjelmaa seurataan
fact-responsible = Vastaa
fact-schedule = Milloin
fact-short = Lyhyt nimi
fact-statutory = Laki
fact-steering = Kuka ohjaa
fact-sub-groups = Tähän ryhmään kuuluvat
fact-successor = Työtä jatkaa
fact-supersedes = Tulee tämän ohjelman tilalle
fact-text = Näin ohjelma sanoo
fact-units = Osat ja jäsenet
fact-update = Milloin uudistetaan
fact-url = Verkkosivu
fact-valid-from = Alkoi
fact-valid-to = Loppui
fact-version = Versio
fact-where = Missä
fact-wider-group = Isompi ryhmä

## Taulukot

caption-answers = { $party }: tehtävät, { $programme }
caption-matrix = Palvelut ja kuka vastaa: { $programme }
caption-measures = { $name }: tavoitteet ja toimet, { $programme }
caption-goal = Toimet: { $name }
column-service = Palvelu
column-measure = Mitä tehdään
column-schedule = Milloin
column-party = Kuka vastaa
column-indicator = Mittari
column-services = Palvelut
column-budget = Mitä maksaa
column-matter = Asia
column-role = Tehtävä
column-group = Kenelle
column-language = Kieli
column-translated = Käännetty
column-machine = Tietokone kääntänyt
column-stale = Vanha
column-missing = Puuttuu
row-whole-goal = Koko tavoite
row-step = Vaihe
budget-line = { $year }: { $eur } euroa
coverage-statutory = laki määrää
coverage-may = Voi järjestää
coverage-no = Ei kerrota

## Taulukon rajaaminen

facet-party = Kuka vastaa
facet-theme = Aihe
facet-group = Kenelle
facet-year = Milloin
facet-status = Tilanne
facet-choice = { $facet }: { $choice }
when-undated = vuotta ei kerrota

## Mitä aakkosellisen luettelon nimet nimeävät

thing-service = Palvelu
thing-goal = Tavoite
thing-theme = Aihe
thing-group = Ryhmä
thing-section = Ohjelman luku
thing-term = Sana
thing-programme = Ohjelma
thing-page = Sivu

## Otsikot ja sivut

heading-goal = Tavoite
heading-decisions = Kuka on käsitellyt ohjelmaa
heading-reporting = Miten ohjelmaa ohjataan ja seurataan
heading-parties = Kuka tekee mitä
heading-client-groups = Kenelle
page-home = Etusivu
page-accessibility = Onko sivustoa helppo käyttää (saavutettavuusseloste)
page-parties = Kuka tekee mitä
page-a-z = Haku ja A–Ö
page-translations = Käännökset
page-open-data = Avoin data
open-data-intro = Saat kaikki sivuston tiedot myös tiedostoina. Tietokoneohjelma voi lukea ne. Kaikki kielet ovat samassa tiedostossa.
open-data-licence = Lisenssi
open-data-no-licence = Julkaisija ei ole kertonut, miten tietoja saa käyttää. Kysy julkaisijalta, ennen kuin käytät niitä.
open-data-promise = Tunnisteet ja osoitteet eivät muutu. Uusia kenttiä voi tulla lisää. Jos jokin kenttä poistuu tai muuttuu, kentän schema numero kasvaa.
open-data-files = Tiedostot
open-data-fields = Kentät (englanniksi)
open-data-index = Luettelo kaikista tiedostoista
open-data-catalogue = Kuvaus tietokatalogeille (DCAT)
translations-intro = Tällä sivulla näet, kuinka paljon on käännetty. Luvut kertovat, kuinka monta tekstiä on valmiina. Teksti on esimerkiksi otsikko tai kappale.
caption-translations = Paljonko on käännetty eri kielille
translations-site = Sivusto ja sen nimet
translations-of = Mistä on kyse
translations-unpublished = ei vielä tällä kielellä
translations-done = { $percent } % ({ $count } / { $total })
translations-share = { $percent } % ({ $count })
page-not-found = Sivua ei löydy
page-services = Palvelut
page-responsibilities = Kuka vastaa
page-goals = Tavoitteet
page-timeline = Tavoitteet vuosien mukaan
page-map = Ohjelma kuvana
page-principles = Mikä on tärkeää
page-duties = Mitä pitää tehdä
page-embeds = Näytä sisältöä toisella sivustolla
page-document = Koko ohjelma

## Mitä ohjelman sivuilta löytyy

entry-services = { $services ->
    [one] 1 palvelu: kenelle, missä ja kuka järjestää
   *[other] { $services } palvelua: kenelle, missä ja kuka järjestää
 }
entry-responsibilities-services = Kuka vastaa palveluista
entry-responsibilities-goals = Kuka vastaa toimista
entry-goals = { $goals ->
    [one] 1 tavoite
   *[other] { $goals } tavoitetta
 }, { $themes ->
    [one] 1 aihe
   *[other] { $themes } aihetta
 }
entry-parties = Kuka tekee mitäkin ohjelmassa
entry-timeline = Tavoitteet vuosina { $first }–{ $last }
entry-timeline-plain = Tavoitteet vuosien mukaan
entry-map = Koko ohjelma yhtenä kuvana
entry-principles = { $principles ->
    [one] 1 tärkeä asia
   *[other] { $principles } tärkeää asiaa
 }
entry-duties = { $duties ->
    [one] 1 asia, joka pitää tehdä
   *[other] { $duties } asiaa, jotka pitää tehdä
 }
entry-document = Koko ohjelma yhdellä sivulla

## Saavutettavuusseloste

statement-scope = Tämä on saavutettavuusseloste. Se kertoo, onko sivustoa helppo käyttää. Se koskee sivustoa { $site }, osoite { $address }.
statement-law = Laki (306/2019) sanoo, että kaikkien pitää pystyä käyttämään sivustoa. Sivuston pitää noudattaa sääntöjä, joiden nimi on WCAG 2.1, tasot A ja AA.
statement-conformance = Noudattaako sivusto sääntöjä
statement-full = Sivusto noudattaa kaikkia sääntöjä.
statement-partial = Sivusto noudattaa osaa säännöistä. Alla kerromme, mikä ei vielä ole kunnossa.
statement-none = Sivusto ei noudata sääntöjä. Alla kerromme, mikä ei ole kunnossa.
statement-barriers = Mikä ei ole kunnossa
barrier-shortcoming = Nämä pitää korjata
barrier-shortcoming-law = Nämä asiat eivät noudata sääntöjä.
barrier-burden = Näitä emme korjaa
barrier-burden-law = Näiden korjaaminen olisi arvion mukaan liian vaikeaa tai kallista (306/2019, 8 §).
barrier-outside = Näitä säännöt eivät koske
barrier-outside-law = Säännöt eivät koske näitä asioita (306/2019, 3 §).
fact-criteria = Sääntö (WCAG 2.1)
fact-reason = Miksi
fact-alternative = Näin saat tiedon toisella tavalla
fact-until = Korjaamme viimeistään
statement-preparation = Miten sivusto on tutkittu
fact-method = Kuka tutki
method-self = Tekijät tutkivat itse
method-third-party = Toinen asiantuntija tutki
fact-assessed-by = Tutkija
fact-assessed-on = Tutkittu
fact-assessed-how = Mitä tutkittiin ja miten
fact-statement-published = Seloste tehty
fact-statement-reviewed = Seloste tarkistettu
statement-feedback = Kerro meille, jos jotain on vaikea käyttää
statement-feedback-ask = Huomasitko ongelman, josta emme kerro tässä? Kerro siitä meille.
statement-feedback-form = Voit myös pyytää tekstin muodossa, joka sopii sinulle.
statement-answer = Kerromme sinulle, kun olemme saaneet viestisi. Vastaamme viimeistään { $days } päivän kuluttua.
fact-answers = Sinulle vastaa
fact-form = Lomake
statement-enforcement = Kuka valvoo
statement-enforcement-text = Kerro ongelmasta ensin meille. Odota vastausta kaksi viikkoa. Jos et saa vastausta tai et ole tyytyväinen siihen, voit kertoa asiasta viranomaiselle, joka valvoo sivustoja. Viranomaisen sivulla on ohje: miten teet kantelun tai pyydät selvitystä, ja miten asia käsitellään.
statement-complain = Tee kantelu eli valita viranomaiselle, tai pyydä selvitystä
fact-supervisor = Viranomainen, joka valvoo
fact-unit = Osasto
fact-complaint = Kantelu eli valitus
fact-postal-address = Postiosoite

## Kuvat

figure-map = Ohjelma kuvana: { $programme }
figure-map-about = Kuvassa on { $branches ->
    [one] 1 haara
   *[other] { $branches } haaraa
 } ja { $items ->
    [one] 1 kohta
   *[other] { $items } kohtaa
 }. Kuvan jälkeen on luettelo, jossa on samat asiat.
figure-timeline = Tavoitteet vuosien mukaan: { $programme }
figure-timeline-about = Kuvassa on { $goals ->
    [one] 1 tavoite
   *[other] { $goals } tavoitetta
 } ja vuodet { $first }–{ $last }. Kuvan jälkeen on luettelo. Siinä tavoite on sen viimeisen vuoden kohdalla.
shape-dated = tiettynä aikana
shape-deadline = viimeistään
shape-recurring = monta kertaa

## Huomautukset lukijalle

notice-fallback = Suurin osa tästä sivusta on vain { $language }.
notice-machine = Tietokone on kirjoittanut osan tästä sivusta selkosuomeksi. Ihminen ei ole tarkistanut tekstiä.
notice-stale = Osa tästä sivusta on vanhaa tekstiä. Alkuperäinen teksti on muuttunut.
notice-original = Lue alkuperäinen teksti { $language }
notice-draft = Tämä ohjelma ei ole valmis. Siitä ei ole vielä päätetty.
notice-consultation = Muut kertovat nyt mielipiteensä ohjelmasta. Siitä ei ole vielä päätetty.
notice-superseded = Tämä ohjelma ei ole enää voimassa. Sen tilalla on uusi ohjelma.
notice-archived = Tämä on vanha ohjelma. Voit vain lukea sitä.
notice-newer = Uudempi ohjelma: { $title }
note = Huomaa:
feedback-subject = Mielipide sivusta { $title } ({ $id })
feedback-body =
    Sivu: { $title }
    Osoite: { $address }
    Tunnus: { $id }
prose-footnotes = Lisätiedot
prose-back = Takaisin tekstiin, kohta

## Lauseen osat ja välimerkit

labelled = { $label }: { $content }
bracketed = { $content } ({ $details })
figure-unit = { $figure } { $unit }
amount-per = { $amount } { $per }
decision-line = { $decision } { $date }: { $body }
mark-comma = {", "}
mark-semicolon = {"; "}
mark-space = {" "}

## Laki

law-reference = { $law } { $sections } §{ $subsection ->
    [0] {""}
   *[other] {" "}{ $subsection } mom.
 }{ $item ->
    [0] {""}
   *[other] {" "}{ $item } kohta
 }

## Aikataulut

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $quarter }. neljännes { $year }
schedule-season = { $season ->
    [winter] talvi
    [spring] kevät
    [summer] kesä
   *[autumn] syksy
 } { $year }
schedule-from = { $precision ->
    [day] { $time } alkaen
    [month] { $month ->
        [1] tammikuusta
        [2] helmikuusta
        [3] maaliskuusta
        [4] huhtikuusta
        [5] toukokuusta
        [6] kesäkuusta
        [7] heinäkuusta
        [8] elokuusta
        [9] syyskuusta
        [10] lokakuusta
        [11] marraskuusta
       *[12] joulukuusta
     } { $year } alkaen
    [quarter] { $quarter }. neljänneksestä { $year } alkaen
    [winter] talvesta { $year } alkaen
    [spring] keväästä { $year } alkaen
    [summer] kesästä { $year } alkaen
    [autumn] syksystä { $year } alkaen
   *[year] vuodesta { $year } alkaen
 }
schedule-by = { $precision ->
    [day] { $time } mennessä
    [month] { $month ->
        [1] tammikuuhun
        [2] helmikuuhun
        [3] maaliskuuhun
        [4] huhtikuuhun
        [5] toukokuuhun
        [6] kesäkuuhun
        [7] heinäkuuhun
        [8] elokuuhun
        [9] syyskuuhun
        [10] lokakuuhun
        [11] marraskuuhun
       *[12] joulukuuhun
     } { $year } mennessä
    [quarter] { $quarter }. neljännekseen { $year } mennessä
    [winter] talveen { $year } mennessä
    [spring] kevääseen { $year } mennessä
    [summer] kesään { $year } mennessä
    [autumn] syksyyn { $year } mennessä
   *[year] { $year } mennessä
 }
schedule-recurring = { $every } vuodesta { $year } alkaen
schedule-within = { $unit ->
    [day] { $count } päivän
    [week] { $count } viikon
    [month] { $count } kuukauden
   *[year] { $count } vuoden
 } kuluessa: { $after }
schedule-continuous = jatkuu koko ajan
schedule-undecided = ei ole päätetty
schedule-none = aikaa ei kerrota
cadence-every = { $unit ->
    [day] { $count ->
        [1] päivittäin
       *[other] { $count } päivän välein
     }
    [week] { $count ->
        [1] viikoittain
       *[other] { $count } viikon välein
     }
    [month] { $count ->
        [1] kuukausittain
       *[other] { $count } kuukauden välein
     }
   *[year] { $count ->
        [1] vuosittain
       *[other] { $count } vuoden välein
     }
 }
cadence-times = { $times } kertaa { per }
cadence-at-least = vähintään { cadence-every }
cadence-at-least-times = vähintään { cadence-times }
length = { $unit ->
    [day] { $count ->
        [one] 1 päivä
       *[other] { $count } päivää
     }
    [week] { $count ->
        [one] 1 viikko
       *[other] { $count } viikkoa
     }
    [month] { $count ->
        [one] 1 kuukausi
       *[other] { $count } kuukautta
     }
   *[year] { $count ->
        [one] 1 vuosi
       *[other] { $count } vuotta
     }
 }

## Kielten nimet

language-name = { $language ->
    [fi] suomi
    [fi-simple] selkosuomi
    [sv] ruotsi
    [sv-simple] selkoruotsi
    [en] englanti
    [am] amhara
    [ar] arabia
    [bn] bengali
    [ckb] sorani (kurdi)
    [de] saksa
    [es] espanja
    [et] viro
    [fa] persia
    [fa-AF] dari
    [fr] ranska
    [ku] kurmandži (kurdi)
    [ln] lingala
    [my] burma
    [ne] nepali
    [pl] puola
    [prs] dari
    [ps] paštu
    [pt] portugali
    [ro] romania
    [ru] venäjä
    [se] pohjoissaame
    [smn] inarinsaame
    [sms] koltansaame
    [so] somali
    [sq] albania
    [sw] swahili
    [th] thai
    [ti] tigrinja
    [tl] tagalog
    [tr] turkki
    [uk] ukraina
    [ur] urdu
    [vi] vietnam
    [zh] kiina
   *[other] { $name }
 }
in-language = { $language ->
    [fi] suomeksi
    [fi-simple] selkosuomeksi
    [sv] ruotsiksi
    [sv-simple] selkoruotsiksi
    [en] englanniksi
    [am] amharaksi
    [ar] arabiaksi
    [bn] bengaliksi
    [ckb] soraniksi
    [de] saksaksi
    [es] espanjaksi
    [et] viroksi
    [fa] persiaksi
    [fa-AF] dariksi
    [fr] ranskaksi
    [ku] kurmandžiksi
    [ln] lingalaksi
    [my] burmaksi
    [ne] nepaliksi
    [pl] puolaksi
    [prs] dariksi
    [ps] paštuksi
    [pt] portugaliksi
    [ro] romaniaksi
    [ru] venäjäksi
    [se] pohjoissaameksi
    [smn] inarinsaameksi
    [sms] koltansaameksi
    [so] somaliksi
    [sq] albaniaksi
    [sw] swahiliksi
    [th] thaiksi
    [ti] tigrinjaksi
    [tl] tagalogiksi
    [tr] turkiksi
    [uk] ukrainaksi
    [ur] urduksi
    [vi] vietnamiksi
    [zh] kiinaksi
   *[other] kielellä { $name }
 }
