# Alan sanat suomeksi: ohjelmien, palvelujen, tavoitteiden ja toimijoiden nimitykset.
# Näitä kysyvät näkymät. Luettelo avaimista ja muuttujista on tiedostossa src/view/wanted.rs.

## Ohjelman laji

kind-services = Palveluohjelma
kind-actions = Toimenpideohjelma
kind-principles = Periaateohjelma
kind-guidance = Ohjeistus ohjelmien laatijoille
kind-combined = Palvelu- ja toimenpideohjelma

## Ohjelman vaihe

state-draft = Luonnos
state-consultation = Lausunnoilla
state-published = Julkaistu
state-approved = Voimassa
state-amended = Voimassa, muutettu
state-superseded = Korvattu uudella
state-archived = Arkistoitu

## Julkisuus

publicity-public = Julkinen
publicity-restricted = Ei julkinen

## Paperilla

paper-link = ”{ $title }”, sivu { $page }
paper-columns = Sarakkeet: { $columns }.
paper-grouped = Rivit ovat ryhmittäin otsikoiden alla.

## Mitä toimielin teki

decision-handled = Käsitelty
decision-heard = Kuultu
decision-statement = Lausunto annettu
decision-approved = Hyväksytty
decision-amended = Muutettu
decision-noted = Merkitty tiedoksi
decision-minutes = pöytäkirja

## Files beside a page

download-csv = Taulukot CSV-tiedostona
download-pdf = Tulostettava PDF-asiakirja
download-detail = {$form}, {$size} kt
download-ics = Päivämäärät kalenterina: avaa tiedosto tai tilaa sen osoite
download-detail-pages = {$form}, { $pages ->
    [one] 1 sivu
   *[other] { $pages } sivua
 }, {$size} kt
download-xlsx = Taulukot Excel-työkirjana
file-about = Tietoja
file-from = Alkaa
file-heading = Otsikko
file-programme = Ohjelma
file-source = Lähde
file-table = Taulukko
file-to = Päättyy

## Calendars

calendar-due = Määräaika: {$name}
calendar-name = {$name}: päivämäärät
calendar-period-end = {$programme}: ohjelmakausi päättyy
calendar-reporting = {$programme}: raportointi viimeistään

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: versiot ja päätökset syötteenä (Atom)
feed-reviewed = {$programme}: sisältö tarkistettu
feed-title = {$name}: versiot ja päätökset

## Toimijan laji, yksi ja monta

party-kind-municipality = Kunta
party-kind-unit = Yksikkö
party-kind-post = Tehtävä tai virka
party-kind-employment-area = Työllisyysalue
party-kind-employment-authority = Työvoimaviranomainen
party-kind-wellbeing-county = Hyvinvointialue
party-kind-state = Valtion viranomainen
party-kind-school = Oppilaitos
party-kind-company = Yritys
party-kind-ngo = Järjestö
party-kind-parish = Seurakunta
party-kind-network = Verkosto
party-kind-working-group = Työryhmä
party-kind-council = Toimielin tai neuvosto
party-kind-class = Joukko toimijoita

party-kinds-municipality = Kunnat
party-kinds-unit = Yksiköt
party-kinds-post = Tehtävät ja virat
party-kinds-employment-area = Työllisyysalueet
party-kinds-employment-authority = Työvoimaviranomaiset
party-kinds-wellbeing-county = Hyvinvointialueet
party-kinds-state = Valtion viranomaiset
party-kinds-school = Oppilaitokset
party-kinds-company = Yritykset
party-kinds-ngo = Järjestöt
party-kinds-parish = Seurakunnat
party-kinds-network = Verkostot
party-kinds-working-group = Työryhmät
party-kinds-council = Toimielimet ja neuvostot
party-kinds-class = Toimijajoukot

party-answers = { $count ->
    [0] mainitaan ohjelmissa
    [one] 1 vastuu
   *[other] { $count } vastuuta
 }

## Palvelun laji, yksi ja monta

category-statutory = Lakisääteinen palvelu
category-other = Muu kotoutumista edistävä palvelu
category-settlement = Asettautumispalvelu
category-example = Esimerkki palvelusta

categories-statutory = Lakisääteiset palvelut
categories-other = Muut kotoutumista edistävät palvelut
categories-settlement = Asettautumispalvelut
categories-example = Esimerkkejä palveluista

## Kotoutumisohjelman lakisääteiset sisällöt

statutory-assessment = Osaamisen ja kotoutumispalvelujen tarpeen arviointi
statutory-plan = Kotoutumissuunnitelma
statutory-civic-orientation = Monikielinen yhteiskuntaorientaatio
statutory-integration-training = Kotoutumiskoulutus
statutory-other-education = Muu koulutus ja muut kotoutumista edistävät palvelut
statutory-guidance = Ohjaus ja neuvonta
statutory-final-test = Kotoutumiskoulutuksen päättötestaus

## Kuinka sitova sääntö on

strength-always = Tehdään aina
strength-if-needed = Tehdään tarvittaessa
strength-on-request = Tehdään pyynnöstä

## Mitä tyhjä ruutu sanoo

cell-not-applicable = Ei koske tätä asiakasryhmää
cell-not-decided = Vastuusta ei ole päätetty
cell-joint = Järjestetään yhdessä
cell-open-question = Asiakirja jättää kysymyksen avoimeksi
cell-not-stated = Asiakirja ei kerro
cell-by-measure = Ks. toimenpiteet
cell-whole-goal = Mittari koskee koko tavoitetta

## Miten palvelu tuotetaan ja kohdataan

provision-own = omana toimintana
provision-procured = ostopalveluna
provision-voucher = palvelusetelillä
provision-joint = yhdessä toisen järjestäjän kanssa

mode-in-person = lähitapaamisena
mode-remote = etänä
mode-hybrid = lähitapaamisena tai etänä
mode-self-study = itsenäisenä opiskeluna
mode-online = verkossa
mode-outreach = jalkautuvana työnä
mode-interpreted = tulkin välityksellä

delivery-optional = mahdollista
update-or = { $first } tai { $second }
lead-with = yhdessä
lead-may-involve = tarvittaessa mukana
lead-refers = palveluun ohjaa
area-whole = Koko alue
group-statutory = Ryhmä mainitaan laissa
groups-any = Ohjelma ei rajaa palvelua tiettyihin ryhmiin
unsaid-where = missä palvelua saa
unsaid-hours = milloin palvelu on avoinna
unsaid-price = mitä palvelu maksaa
unsaid-languages = millä kielillä palvelua saa ja onko käytössä tulkki
unsaid-apply = miten palveluun hakeudutaan

## Velvollisuuden taso

level-strategic = Strateginen taso
level-operational = Toiminnan taso

## Mittarit

direction-up = nousee
direction-down = laskee
direction-keep = pysyy ennallaan
indicator-baseline = lähtötaso
indicator-target = tavoite
indicator-frequency = mitataan
indicator-source = lähde
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
role-provider = Tuottaa
role-responsible = Vastaa periaatteesta
role-actor = Velvollisuudet
role-partner = Osallistuu
role-with = Tekee yhdessä tuottajan kanssa
role-may-involve = Osallistuu tarvittaessa
role-refers = Ohjaa palveluun
role-keeper = Ylläpitää palvelupaikkaa
role-publisher = Julkaisee
role-coordinator = Koordinoi
role-steering = Ohjaa ohjelmaa
role-referral-contact = Vastaanottaa viranomaisten yhteydenotot
role-decided = On käsitellyt tai päättänyt
role-agreed = Sopimuksen osapuoli
role-reports = Raportoi
role-reported-to = Saa raportit

## Tietoluettelojen otsikot

fact-address = Käyntiosoite
fact-agreed-by = Osapuolet
fact-aliases = Muita nimiä
fact-apply = Miten haetaan
fact-area = Alue
fact-business-id = Y-tunnus
fact-case = Tälle ryhmälle
fact-cases = Alaryhmät
fact-category = Palvelun laji
fact-client-groups = Kenelle
fact-coordinator = Koordinoi
fact-date = Päiväys
fact-decisions = Käsittely ja päätökset
fact-delivery = Miten palvelu toteutuu
fact-email = Sähköposti
fact-hours = Aukioloajat
fact-indicators = Mittarit
fact-interpreting = Tulkkaus
fact-languages = Kielet
fact-law = Laki
fact-lead = Vastaa
fact-meets = Kokoontuu
fact-members = Jäsenet
fact-municipalities = Kunnat
fact-municipality-code = Kuntanumero
fact-organiser = Järjestää
fact-parent = Kuuluu organisaatioon
fact-partners = Mukana
fact-period = Voimassa
fact-phone = Puhelin
fact-previous-names = Aiemmat nimet
fact-price = Hinta
fact-provider = Tuottaa
fact-provision = Tuotantotapa
fact-ptv = Tunnus Palvelutietovarannossa
fact-publicity = Julkisuus
fact-publisher = Julkaisija
fact-referral-contact = Viranomaisten yhteydenotot
fact-refers = Palveluun ohjaa
fact-related = Liittyvät asiakirjat
fact-reported-by = Raportoi
fact-reported-to = Raportoidaan
fact-reporting-every = Kuinka usein
fact-reporting-text = Seuranta
fact-responsible = Vastaa
fact-schedule = Aikataulu
fact-short = Lyhyt nimi
fact-statutory = Lakisääteisyys
fact-steering = Ohjaus
fact-sub-groups = Ryhmään kuuluvat
fact-successor = Tehtävää jatkaa
fact-supersedes = Korvaa ohjelman
fact-text = Asiakirjan sanoin
fact-units = Yksiköt ja jäsenet
fact-update = Päivitys
fact-url = Verkkosivu
fact-valid-from = Toiminta alkoi
fact-valid-to = Toiminta päättyi
fact-version = Versio
fact-where = Missä
fact-wider-group = Osa ryhmää

## Taulukot

caption-answers = { $party }: vastuut, { $programme }
caption-matrix = Palvelut ja vastuut asiakasryhmittäin: { $programme }
caption-measures = { $name }: tavoitteet ja toimenpiteet, { $programme }
caption-goal = Toimenpiteet: { $name }
column-service = Palvelu
column-measure = Toimenpide
column-schedule = Aikataulu
column-party = Vastuutaho
column-indicator = Mittari
column-services = Palvelut
column-budget = Kustannukset
column-matter = Asia
column-role = Tehtävä
column-group = Asiakasryhmä
column-language = Kieli
column-translated = Käännetty
column-machine = Konekäännös
column-stale = Vanhentunut
column-missing = Puuttuu
row-whole-goal = Koko tavoite
row-step = Vaihe
budget-line = { $year }: { $eur } euroa
coverage-statutory = lakisääteinen
coverage-may = Voi järjestää
coverage-no = Ei mainita

## Taulukon rajaaminen

facet-party = Vastuutaho
facet-theme = Teema
facet-group = Asiakasryhmä
facet-year = Ajankohta
facet-status = Tilanne
facet-choice = { $facet }: { $choice }
when-undated = ilman vuotta

## Mitä aakkosellisen luettelon nimet nimeävät

thing-service = Palvelu
thing-goal = Tavoite
thing-theme = Teema
thing-group = Asiakasryhmä
thing-section = Ohjelman luku
thing-term = Sana
thing-programme = Ohjelma
thing-page = Sivu

## Otsikot ja sivut

heading-goal = Tavoite
heading-decisions = Käsittely ja päätökset
heading-reporting = Ohjaus, seuranta ja raportointi
heading-parties = Toimijat
heading-client-groups = Asiakasryhmät
page-home = Etusivu
page-accessibility = Saavutettavuusseloste
page-parties = Toimijat
page-a-z = Haku ja A–Ö
page-translations = Käännökset
page-open-data = Avoin data
open-data-intro = Kaiken, minkä sivusto julkaisee, saa myös datana ohjelmia varten: JSON-tiedostoina, joissa kaikki kielet ovat yhdessä.
open-data-licence = Lisenssi
open-data-no-licence = Julkaisija ei ole kertonut, millä lisenssillä dataa saa käyttää. Kysy julkaisijalta ennen kuin käytät sitä.
open-data-promise = Tunnisteet ja osoitteet pysyvät. Kenttiä voi tulla lisää. Jos kenttä poistuu tai sen merkitys muuttuu, kentän schema numero kasvaa.
open-data-files = Tiedostot
open-data-fields = Kentät (englanniksi)
open-data-index = Luettelo kaikista tiedostoista
open-data-catalogue = Kuvaus tietokatalogeille (DCAT)
translations-intro = Näin pitkällä käännökset ovat. Luvut laskevat tekstejä: kenttiä, kappaleita, otsikoita, luettelokohtia ja taulukon soluja.
caption-translations = Käännösten tilanne kielittäin
translations-site = Sivusto ja sen nimistö
translations-of = Kokonaisuus
translations-unpublished = ei vielä julkaistu tällä kielellä
translations-done = { $percent } % ({ $count } / { $total })
translations-share = { $percent } % ({ $count })
page-not-found = Sivua ei löydy
page-services = Palvelut
page-responsibilities = Vastuut
page-goals = Tavoitteet
page-timeline = Aikajana
page-map = Rakennekartta
page-principles = Periaatteet
page-duties = Velvollisuudet
page-embeds = Upota sisältöä toiselle sivustolle
page-document = Koko ohjelma

## Mitä ohjelman sivuilta löytyy

entry-services = { $services ->
    [one] 1 palvelu: kenelle, missä ja kuka vastaa
   *[other] { $services } palvelua: kenelle, missä ja kuka vastaa
 }
entry-responsibilities-services = Kuka vastaa mistäkin palvelusta
entry-responsibilities-goals = Kuka vastaa mistäkin toimenpiteestä
entry-goals = { $goals ->
    [one] 1 tavoite
   *[other] { $goals } tavoitetta
 }, { $themes ->
    [one] 1 teema
   *[other] { $themes } teemaa
 }
entry-parties = Kuka vastaa mistäkin, toimijoittain
entry-timeline = Tavoitteet vuosittain { $first }–{ $last }
entry-timeline-plain = Tavoitteet aikajärjestyksessä
entry-map = Ohjelman rakenne yhdellä silmäyksellä
entry-principles = { $principles ->
    [one] 1 periaate
   *[other] { $principles } periaatetta
 }
entry-duties = { $duties ->
    [one] 1 velvollisuus
   *[other] { $duties } velvollisuutta
 }
entry-document = Koko ohjelma yhdellä sivulla

## Saavutettavuusseloste

statement-scope = Tämä saavutettavuusseloste koskee verkkosivustoa { $site }, osoite { $address }.
statement-law = Sivustoa koskee laki digitaalisten palvelujen tarjoamisesta (306/2019). Sen mukaan sivuston on täytettävä WCAG 2.1 -ohjeiston A- ja AA-tason kriteerit.
statement-conformance = Kuinka saavutettava sivusto on
statement-full = Sivusto täyttää saavutettavuusvaatimukset kokonaan.
statement-partial = Sivusto täyttää saavutettavuusvaatimukset osittain. Puutteet kerrotaan alla.
statement-none = Sivusto ei täytä saavutettavuusvaatimuksia. Puutteet kerrotaan alla.
statement-barriers = Mikä ei ole saavutettavaa
barrier-shortcoming = Puutteet
barrier-shortcoming-law = Nämä kohdat eivät täytä saavutettavuusvaatimuksia.
barrier-burden = Kohtuuton rasite
barrier-burden-law = Näitä kohtia ei korjata, koska se olisi arvion mukaan kohtuuton rasite (306/2019, 8 §).
barrier-outside = Sisältö, jota vaatimukset eivät koske
barrier-outside-law = Saavutettavuusvaatimukset eivät koske näitä sisältöjä (306/2019, 3 §).
fact-criteria = Vaatimus (WCAG 2.1)
fact-reason = Miksi
fact-alternative = Näin saat tiedon muuten
fact-until = Korjataan viimeistään
statement-preparation = Miten saavutettavuus on arvioitu
fact-method = Tapa
method-self = Itsearviointi
method-third-party = Ulkopuolisen asiantuntijan arviointi
fact-assessed-by = Arvioija
fact-assessed-on = Arvioitu
fact-assessed-how = Mitä tutkittiin ja miten
fact-statement-published = Seloste laadittu
fact-statement-reviewed = Seloste tarkistettu
statement-feedback = Anna palautetta saavutettavuudesta
statement-feedback-ask = Jos huomaat puutteen, jota tässä ei kerrota, kerro siitä meille.
statement-feedback-form = Voit myös pyytää sisällön itsellesi saavutettavassa muodossa.
statement-answer = Saat ilmoituksen, kun palautteesi on tullut perille, ja vastaamme siihen viimeistään { $days } päivän kuluessa.
fact-answers = Palautteeseen vastaa
fact-form = Palautelomake
statement-enforcement = Saavutettavuuden valvonta
statement-enforcement-text = Anna ensin palautetta meille. Jos et ole tyytyväinen vastaukseen tai et saa vastausta kahden viikon kuluessa, voit tehdä valvontaviranomaiselle kantelun tai pyytää selvitystä. Viranomaisen sivulla kerrotaan, miten se tehdään ja miten asia käsitellään.
statement-complain = Tee kantelu tai pyydä selvitystä
fact-supervisor = Valvontaviranomainen
fact-unit = Yksikkö
fact-complaint = Kantelu
fact-postal-address = Postiosoite

## Kuvat

figure-map = Rakennekartta: { $programme }
figure-map-about = Kuvassa on { $branches ->
    [one] 1 haara
   *[other] { $branches } haaraa
 } ja { $items ->
    [one] 1 kohta
   *[other] { $items } kohtaa
 }. Luettelo kuvan jälkeen kertoo saman.
figure-timeline = Aikajana: { $programme }
figure-timeline-about = Kuvassa on { $goals ->
    [one] 1 tavoite
   *[other] { $goals } tavoitetta
 } ja vuodet { $first }–{ $last }. Luettelo kuvan jälkeen sijoittaa kunkin tavoitteen sen viimeiseen vuoteen.
shape-dated = määrätty aika
shape-deadline = viimeistään
shape-recurring = toistuva

## Huomautukset lukijalle

notice-fallback = Suurin osa tästä sivusta on luettavissa vain { $language }.
notice-machine = Osa tästä sivusta on konekäännöstä, jota kukaan ei ole tarkistanut.
notice-stale = Osa tämän sivun käännöksestä on vanhentunut: alkuperäinen teksti on muuttunut.
notice-original = Lue alkuperäinen { $language }
notice-draft = Tämä on luonnos. Ohjelmasta ei ole päätetty.
notice-consultation = Ohjelma on lausunnoilla. Siitä ei ole vielä päätetty.
notice-superseded = Tämä ohjelma ei ole enää voimassa. Sen on korvannut uudempi.
notice-archived = Tämä asiakirja on arkistoitu: se on täällä vain luettavana.
notice-newer = Uudempi ohjelma: { $title }
note = Huomautus:
feedback-subject = Palaute sivusta { $title } ({ $id })
feedback-body =
    Sivu: { $title }
    Osoite: { $address }
    Tunnus: { $id }
prose-footnotes = Alaviitteet
prose-back = Takaisin tekstiin, viite

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
schedule-continuous = jatkuva
schedule-undecided = ei päätetty
schedule-none = ei aikataulua
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
