# Valdkonna sõnad eesti keeles: kuidas nimetatakse programme, teenuseid, eesmärke ja osapooli.
# Neid küsivad vaated. Võtmete ja muutujate loetelu on failis src/view/wanted.rs.

## Programmi liik

kind-services = Teenuste programm
kind-actions = Meetmete programm
kind-principles = Põhimõtete programm
kind-guidance = Juhised programmide koostajatele
kind-combined = Teenuste ja meetmete programm

## Programmi järk

state-draft = Eelnõu
state-consultation = Arvamuste kogumisel
state-published = Avaldatud
state-approved = Kehtib
state-amended = Kehtib muudetuna
state-superseded = Asendatud uuega
state-archived = Arhiivis

## Avalikkus

publicity-public = Avalik
publicity-restricted = Ei ole avalik

## Paber

paper-link = „{ $title }“, lk { $page }
paper-columns = Veerud: { $columns }.
paper-grouped = Read on rühmitatud pealkirjade alla.

## Mida organ tegi

decision-handled = Käsitletud
decision-heard = Ära kuulatud
decision-statement = Arvamus antud
decision-approved = Heaks kiidetud
decision-amended = Muudetud
decision-noted = Teadmiseks võetud
decision-minutes = protokoll

## Files beside a page

download-csv = Tabelid CSV-failina
download-pdf = PDF-dokument printimiseks
download-detail = {$form}, {$size} kB
download-ics = Kuupäevad kalendrina: avage fail või tellige selle aadress
download-detail-pages = {$form}, { $pages ->
    [one] 1 lehekülg
   *[other] { $pages } lehekülge
 }, {$size} kB
download-xlsx = Tabelid Exceli töövihikuna
file-about = Teave
file-from = Algab
file-heading = Pealkiri
file-programme = Programm
file-source = Allikas
file-table = Tabel
file-to = Lõpeb

## Calendars

calendar-due = Tähtaeg: {$name}
calendar-name = {$name}: kuupäevad
calendar-period-end = {$programme}: programmiperiood lõpeb
calendar-reporting = {$programme}: aruande tähtaeg

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: versioonid ja otsused uudisvoona (Atom)
feed-reviewed = {$programme}: sisu üle vaadatud
feed-title = {$name}: versioonid ja otsused

## Osapoole liik, üks ja mitu

party-kind-municipality = Omavalitsus
party-kind-unit = Üksus
party-kind-post = Ametikoht
party-kind-employment-area = Tööhõivepiirkond
party-kind-employment-authority = Tööhõiveasutus
party-kind-wellbeing-county = Heaolupiirkond
party-kind-state = Riigiasutus
party-kind-school = Õppeasutus
party-kind-company = Ettevõte
party-kind-ngo = Ühendus
party-kind-parish = Kogudus
party-kind-network = Võrgustik
party-kind-working-group = Töörühm
party-kind-council = Nõukogu või muu organ
party-kind-class = Osapoolte rühm

party-kinds-municipality = Omavalitsused
party-kinds-unit = Üksused
party-kinds-post = Ametikohad
party-kinds-employment-area = Tööhõivepiirkonnad
party-kinds-employment-authority = Tööhõiveasutused
party-kinds-wellbeing-county = Heaolupiirkonnad
party-kinds-state = Riigiasutused
party-kinds-school = Õppeasutused
party-kinds-company = Ettevõtted
party-kinds-ngo = Ühendused
party-kinds-parish = Kogudused
party-kinds-network = Võrgustikud
party-kinds-working-group = Töörühmad
party-kinds-council = Nõukogud ja muud organid
party-kinds-class = Osapoolte rühmad

party-answers = { $count ->
    [0] programmides mainitud
    [one] 1 kohustus
   *[other] { $count } kohustust
 }

## Teenuse liik, üks ja mitu

category-statutory = Seadusega ette nähtud teenus
category-other = Muu lõimumist toetav teenus
category-settlement = Sisseelamisteenus
category-example = Teenuse näide

categories-statutory = Seadusega ette nähtud teenused
categories-other = Muud lõimumist toetavad teenused
categories-settlement = Sisseelamisteenused
categories-example = Teenuste näited

## Programmi seadusega ette nähtud sisu

statutory-assessment = Oskuste ja lõimumisteenuste vajaduse hindamine
statutory-plan = Lõimumiskava
statutory-civic-orientation = Mitmekeelne ühiskonna tutvustus
statutory-integration-training = Lõimumiskoolitus
statutory-other-education = Muu koolitus ja muud lõimumist toetavad teenused
statutory-guidance = Juhendamine ja nõustamine
statutory-final-test = Lõimumiskoolituse lõputest

## Kui siduv reegel on

strength-always = Tehakse alati
strength-if-needed = Tehakse vajaduse korral
strength-on-request = Tehakse soovi korral

## Mida ütleb tühi lahter

cell-not-applicable = Ei puuduta seda kliendirühma
cell-not-decided = Vastutaja on otsustamata
cell-joint = Korraldatakse koos
cell-open-question = Dokument jätab küsimuse lahtiseks
cell-not-stated = Dokumendis ei ole öeldud
cell-by-measure = Vt meetmeid
cell-whole-goal = Mõõdik puudutab kogu eesmärki

## Kuidas teenust osutatakse ja kus seda saab

provision-own = oma jõududega
provision-procured = ostuteenusena
provision-voucher = teenusevautšeriga
provision-joint = koos teise korraldajaga

mode-in-person = kohtumisel
mode-remote = kaugteel
mode-hybrid = kohtumisel või kaugteel
mode-self-study = iseseisva õppena
mode-online = veebis
mode-outreach = inimeste juurde mineva tööna
mode-interpreted = tõlgi vahendusel

delivery-optional = võimalik
update-or = { $first } või { $second }
lead-with = koos
lead-may-involve = vajaduse korral ka
lead-refers = suunab teenusele
area-whole = Kogu piirkond
group-statutory = Rühm on seaduses nimetatud
groups-any = Programm ei piira teenust kindlate rühmadega
unsaid-where = kus teenust saab
unsaid-hours = millal teenus on avatud
unsaid-price = mida teenus maksab
unsaid-languages = mis keeltes teenust saab ja kas on tõlk
unsaid-apply = kuidas teenusele pöörduda

## Millisel tasandil kohustus on

level-strategic = Strateegiline tasand
level-operational = Tegevuse tasand

## Mõõdikud

direction-up = tõuseb
direction-down = langeb
direction-keep = jääb samaks
indicator-baseline = lähtetase
indicator-target = siht
indicator-frequency = mõõdetakse
indicator-source = allikas
per = { $unit ->
    [day] { $count ->
        [1] päevas
       *[other] { $count } päeva jooksul
     }
    [week] { $count ->
        [1] nädalas
       *[other] { $count } nädala jooksul
     }
    [month] { $count ->
        [1] kuus
       *[other] { $count } kuu jooksul
     }
   *[year] { $count ->
        [1] aastas
       *[other] { $count } aasta jooksul
     }
 }

## Kes mida teeb

role-lead = Vastutab
role-organiser = Korraldab
role-provider = Osutab
role-responsible = Vastutab põhimõtte eest
role-actor = Kohustused
role-partner = Osaleb
role-with = Teeb koos osutajaga
role-may-involve = Osaleb vajaduse korral
role-refers = Suunab teenusele
role-keeper = Peab teeninduskohta
role-publisher = Avaldab
role-coordinator = Koordineerib
role-steering = Juhib programmi
role-referral-contact = Võtab vastu ametiasutuste pöördumisi
role-decided = On käsitlenud või otsustanud
role-agreed = Lepingu osapool
role-reports = Annab aru
role-reported-to = Saab aruanded

## Andmeloendite pealkirjad

fact-address = Külastusaadress
fact-agreed-by = Osapooled
fact-aliases = Muud nimed
fact-apply = Kuidas taotleda
fact-area = Piirkond
fact-business-id = Ettevõtte tunnus
fact-case = Sellele rühmale
fact-cases = Alarühmad
fact-category = Teenuse liik
fact-client-groups = Kellele
fact-coordinator = Koordineerib
fact-date = Kuupäev
fact-decisions = Käsitlemine ja otsused
fact-delivery = Kuidas teenust osutatakse
fact-email = E-post
fact-hours = Lahtiolekuajad
fact-indicators = Mõõdikud
fact-interpreting = Suuline tõlge
fact-languages = Keeled
fact-law = Seadus
fact-lead = Vastutab
fact-meets = Tuleb kokku
fact-members = Liikmed
fact-municipalities = Omavalitsused
fact-municipality-code = Omavalitsuse number
fact-organiser = Korraldab
fact-parent = Kuulub organisatsiooni
fact-partners = Osalevad
fact-period = Kehtib
fact-phone = Telefon
fact-previous-names = Varasemad nimed
fact-price = Hind
fact-provider = Osutab
fact-provision = Osutamise viis
fact-ptv = Tunnus Soome teenuste andmekogus
fact-publicity = Avalikkus
fact-publisher = Väljaandja
fact-referral-contact = Ametiasutuste pöördumised
fact-refers = Teenusele suunab
fact-related = Seotud dokumendid
fact-reported-by = Annab aru
fact-reported-to = Kellele aru antakse
fact-reporting-every = Kui sageli
fact-reporting-text = Seire
fact-responsible = Vastutab
fact-schedule = Ajakava
fact-short = Lühinimi
fact-statutory = Seadusest tulenev sisu
fact-steering = Juhib
fact-sub-groups = Rühma kuuluvad
fact-successor = Ülesannet jätkab
fact-supersedes = Asendab programmi
fact-text = Dokumendi sõnadega
fact-units = Üksused ja liikmed
fact-update = Uuendamine
fact-url = Veebileht
fact-valid-from = Tegevus algas
fact-valid-to = Tegevus lõppes
fact-version = Versioon
fact-where = Kus
fact-wider-group = Osa rühmast

## Tabelid

caption-answers = { $party }: kohustused, { $programme }
caption-matrix = Teenused ja vastutajad kliendirühmade kaupa: { $programme }
caption-measures = { $name }: eesmärgid ja meetmed, { $programme }
caption-goal = Meetmed: { $name }
column-service = Teenus
column-measure = Meede
column-schedule = Ajakava
column-party = Vastutaja
column-indicator = Mõõdik
column-services = Teenused
column-budget = Kulud
column-matter = Asi
column-role = Roll
column-group = Kliendirühm
column-language = Keel
column-translated = Tõlgitud
column-machine = Masintõlge
column-stale = Vananenud
column-missing = Puudub
row-whole-goal = Kogu eesmärk
row-step = Etapp
budget-line = { $year }: { $eur } eurot
coverage-statutory = seadusest tulenev
coverage-may = Võib korraldada
coverage-no = Ei ole mainitud

## Tabeli ridade valik

facet-party = Vastutaja
facet-theme = Teema
facet-group = Kliendirühm
facet-year = Aeg
facet-status = Seis
facet-choice = { $facet }: { $choice }
when-undated = aastata

## Mille nimed on tähestikulises loendis

thing-service = Teenus
thing-goal = Eesmärk
thing-theme = Teema
thing-group = Kliendirühm
thing-section = Programmi peatükk
thing-term = Sõna
thing-programme = Programm
thing-page = Leht

## Pealkirjad ja lehed

heading-goal = Eesmärk
heading-decisions = Käsitlemine ja otsused
heading-reporting = Juhtimine, seire ja aruandlus
heading-parties = Osapooled
heading-client-groups = Kliendirühmad
page-home = Avaleht
page-accessibility = Ligipääsetavuse teatis
page-parties = Osapooled
page-a-z = Otsing ja A–Ü
page-translations = Tõlked
page-open-data = Avaandmed
open-data-intro = Kõik, mida see sait avaldab, on saadaval ka andmetena programmidele: JSON-failidena, milles on kõik keeled koos.
open-data-licence = Litsents
open-data-no-licence = Avaldaja ei ole öelnud, millise litsentsi alusel tohib andmeid kasutada. Küsi avaldajalt enne kasutamist.
open-data-promise = Tunnused ja aadressid püsivad. Välju võib juurde tulla. Kui väli kaob või selle tähendus muutub, suureneb välja schema number.
open-data-files = Failid
open-data-fields = Väljad (inglise keeles)
open-data-index = Kõigi failide loend
open-data-catalogue = Kirjeldus andmekataloogidele (DCAT)
translations-intro = Nii kaugel on tõlked. Arvud loendavad tekste: väljad, lõigud, pealkirjad, loendipunktid ja tabeli lahtrid.
caption-translations = Tõlgete seis keelte kaupa
translations-site = Veebisait ja selle nimed
translations-of = Osa
translations-unpublished = selles keeles veel avaldamata
translations-done = { $percent }% ({ $count } / { $total })
translations-share = { $percent }% ({ $count })
page-not-found = Lehte ei leitud
page-services = Teenused
page-responsibilities = Kes vastutab
page-goals = Eesmärgid
page-timeline = Ajajoon
page-map = Programmi skeem
page-principles = Põhimõtted
page-duties = Kohustused
page-embeds = Manusta sisu teisele veebisaidile
page-document = Kogu programm

## Mida programmi lehtedelt leiab

entry-services = { $services ->
    [one] 1 teenus: kellele, kus ja kes vastutab
   *[other] { $services } teenust: kellele, kus ja kes vastutab
 }
entry-responsibilities-services = Kes millise teenuse eest vastutab
entry-responsibilities-goals = Kes millise meetme eest vastutab
entry-goals = { $goals ->
    [one] 1 eesmärk
   *[other] { $goals } eesmärki
 }, { $themes ->
    [one] 1 teema
   *[other] { $themes } teemat
 }
entry-parties = Kes mille eest vastutab, osapoolte kaupa
entry-timeline = Eesmärgid aastate kaupa { $first }–{ $last }
entry-timeline-plain = Eesmärgid ajalises järjekorras
entry-map = Programmi ülesehitus ühe pilguga
entry-principles = { $principles ->
    [one] 1 põhimõte
   *[other] { $principles } põhimõtet
 }
entry-duties = { $duties ->
    [one] 1 kohustus
   *[other] { $duties } kohustust
 }
entry-document = Kogu programm ühel lehel

## Ligipääsetavuse teatis

statement-scope = See ligipääsetavuse teatis puudutab veebisaiti „{ $site }“, aadress { $address }.
statement-law = Veebisaidi kohta kehtib digitaalsete teenuste osutamise seadus (306/2019). Selle järgi peab veebisait vastama standardi WCAG 2.1 A- ja AA-taseme kriteeriumidele.
statement-conformance = Kui ligipääsetav veebisait on
statement-full = Veebisait vastab ligipääsetavuse nõuetele täielikult.
statement-partial = Veebisait vastab ligipääsetavuse nõuetele osaliselt. Puudustest räägitakse allpool.
statement-none = Veebisait ei vasta ligipääsetavuse nõuetele. Puudustest räägitakse allpool.
statement-barriers = Mis ei ole ligipääsetav
barrier-shortcoming = Puudused
barrier-shortcoming-law = Need kohad ei vasta ligipääsetavuse nõuetele.
barrier-burden = Ebaproportsionaalne koormus
barrier-burden-law = Neid kohti ei parandata, sest hinnangu järgi oleks see ebaproportsionaalne koormus (306/2019, § 8).
barrier-outside = Sisu, mida nõuded ei puuduta
barrier-outside-law = Ligipääsetavuse nõuded ei puuduta seda sisu (306/2019, § 3).
fact-criteria = Nõue (WCAG 2.1)
fact-reason = Miks
fact-alternative = Kuidas saada teavet muul viisil
fact-until = Parandatakse hiljemalt
statement-preparation = Kuidas ligipääsetavust hinnati
fact-method = Viis
method-self = Enesehindamine
method-third-party = Välise eksperdi hinnang
fact-assessed-by = Hindaja
fact-assessed-on = Hindamise kuupäev
fact-assessed-how = Mida ja kuidas uuriti
fact-statement-published = Teatis koostatud
fact-statement-reviewed = Teatis üle vaadatud
statement-feedback = Anna tagasisidet ligipääsetavuse kohta
statement-feedback-ask = Kui märkad puudust, millest siin ei räägita, anna meile sellest teada.
statement-feedback-form = Võid ka paluda sisu endale ligipääsetavas vormis.
statement-answer = Saad teate, kui su tagasiside on kohale jõudnud, ja vastame sellele hiljemalt { $days } päeva jooksul.
fact-answers = Tagasisidele vastab
fact-form = Tagasiside vorm
statement-enforcement = Ligipääsetavuse järelevalve
statement-enforcement-text = Anna kõigepealt tagasisidet meile. Kui sa ei ole vastusega rahul või ei saa vastust kahe nädala jooksul, võid esitada järelevalveasutusele kaebuse või paluda selgitust. Asutuse veebisaidil räägitakse, kuidas seda teha ja kuidas asja menetletakse.
statement-complain = Esita kaebus või palu selgitust
fact-supervisor = Järelevalveasutus
fact-unit = Üksus
fact-complaint = Kaebus
fact-postal-address = Postiaadress

## Pildid

figure-map = Programmi skeem: { $programme }
figure-map-about = Pildil on { $branches ->
    [one] 1 haru
   *[other] { $branches } haru
 } ja { $items ->
    [one] 1 punkt
   *[other] { $items } punkti
 }. Pildi järel olev loend ütleb sama.
figure-timeline = Ajajoon: { $programme }
figure-timeline-about = Pildil on { $goals ->
    [one] 1 eesmärk
   *[other] { $goals } eesmärki
 } ja aastad { $first }–{ $last }. Pildi järel olevas loendis on iga eesmärk oma viimase aasta juures.
shape-dated = kindel aeg
shape-deadline = hiljemalt
shape-recurring = korduv

## Teated lugejale

notice-fallback = Suuremat osa sellest lehest saab lugeda ainult { $language }.
notice-machine = Osa sellest lehest on masintõlge, mida keegi ei ole kontrollinud.
notice-stale = Osa selle lehe tõlkest on vananenud: algne tekst on muutunud.
notice-original = Loe originaali { $language }
notice-draft = See on eelnõu. Programmi kohta ei ole otsust tehtud.
notice-consultation = Programmi kohta kogutakse arvamusi. Otsust ei ole veel tehtud.
notice-superseded = See programm enam ei kehti. Selle on asendanud uuem.
notice-archived = See dokument on arhiivis: siin saab seda ainult lugeda.
notice-newer = Uuem programm: { $title }
note = Märkus:
feedback-subject = Tagasiside lehe { $title } kohta ({ $id })
feedback-body =
    Leht: { $title }
    Aadress: { $address }
    Tunnus: { $id }
prose-footnotes = Joonealused märkused
prose-back = Tagasi teksti juurde, märkus

## Lause osad ja märgid nende vahel

labelled = { $label }: { $content }
bracketed = { $content } ({ $details })
figure-unit = { $figure } { $unit }
amount-per = { $amount } { $per }
decision-line = { $decision } { $date }: { $body }
mark-comma = {", "}
mark-semicolon = {"; "}
mark-space = {" "}

## Seadus

law-reference = { $law } { $count ->
    [one] §
   *[other] §-d
 } { $sections }{ $subsection ->
    [0] {""}
   *[other] {" "}lg { $subsection }
 }{ $item ->
    [0] {""}
   *[other] {" "}p { $item }
 }

## Ajakavad

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $year }. aasta { $quarter }. kvartal
schedule-season = { $year }. aasta { $season ->
    [winter] talv
    [spring] kevad
    [summer] suvi
   *[autumn] sügis
 }
schedule-from = { $precision ->
    [day] alates { $time }
    [month] alates { $year }. aasta { $month ->
        [1] jaanuarist
        [2] veebruarist
        [3] märtsist
        [4] aprillist
        [5] maist
        [6] juunist
        [7] juulist
        [8] augustist
        [9] septembrist
        [10] oktoobrist
        [11] novembrist
       *[12] detsembrist
     }
    [quarter] alates { $year }. aasta { $quarter }. kvartalist
    [winter] alates { $year }. aasta talvest
    [spring] alates { $year }. aasta kevadest
    [summer] alates { $year }. aasta suvest
    [autumn] alates { $year }. aasta sügisest
   *[year] alates { $year }. aastast
 }
schedule-by = { $precision ->
    [day] hiljemalt { $time }
    [month] hiljemalt { $year }. aasta { $month ->
        [1] jaanuaris
        [2] veebruaris
        [3] märtsis
        [4] aprillis
        [5] mais
        [6] juunis
        [7] juulis
        [8] augustis
        [9] septembris
        [10] oktoobris
        [11] novembris
       *[12] detsembris
     }
    [quarter] hiljemalt { $year }. aasta { $quarter }. kvartalis
    [winter] hiljemalt { $year }. aasta talvel
    [spring] hiljemalt { $year }. aasta kevadel
    [summer] hiljemalt { $year }. aasta suvel
    [autumn] hiljemalt { $year }. aasta sügisel
   *[year] hiljemalt { $year }. aastal
 }
schedule-recurring = { $every } alates { $year }. aastast
schedule-within = { $unit ->
    [day] { $count } päeva
    [week] { $count } nädala
    [month] { $count } kuu
   *[year] { $count } aasta
 } jooksul: { $after }
schedule-continuous = pidev
schedule-undecided = otsustamata
schedule-none = ajakavata
cadence-every = { $unit ->
    [day] { $count ->
        [1] iga päev
       *[other] iga { $count } päeva järel
     }
    [week] { $count ->
        [1] iga nädal
       *[other] iga { $count } nädala järel
     }
    [month] { $count ->
        [1] iga kuu
       *[other] iga { $count } kuu järel
     }
   *[year] { $count ->
        [1] igal aastal
       *[other] iga { $count } aasta järel
     }
 }
cadence-times = { $times ->
    [one] { $times } kord
   *[other] { $times } korda
 } { per }
cadence-at-least = vähemalt { cadence-every }
cadence-at-least-times = vähemalt { cadence-times }
length = { $unit ->
    [day] { $count ->
        [one] 1 päev
       *[other] { $count } päeva
     }
    [week] { $count ->
        [one] 1 nädal
       *[other] { $count } nädalat
     }
    [month] { $count ->
        [one] 1 kuu
       *[other] { $count } kuud
     }
   *[year] { $count ->
        [one] 1 aasta
       *[other] { $count } aastat
     }
 }

## Keelte nimed

language-name = { $language ->
    [fi] soome
    [fi-simple] lihtne soome
    [sv] rootsi
    [sv-simple] lihtne rootsi
    [en] inglise
    [am] amhari
    [ar] araabia
    [bn] bengali
    [ckb] sorani (kurdi)
    [de] saksa
    [es] hispaania
    [et] eesti
    [fa] pärsia
    [fa-AF] dari
    [fr] prantsuse
    [ku] kurmandži (kurdi)
    [ln] lingala
    [my] birma
    [ne] nepali
    [pl] poola
    [prs] dari
    [ps] puštu
    [pt] portugali
    [ro] rumeenia
    [ru] vene
    [se] põhjasaami
    [smn] Inari saami
    [sms] koltasaami
    [so] somaali
    [sq] albaania
    [sw] suahiili
    [th] tai
    [ti] tigrinja
    [tl] tagalogi
    [tr] türgi
    [uk] ukraina
    [ur] urdu
    [vi] vietnami
    [zh] hiina
   *[other] { $name }
 }
in-language = { $language ->
    [fi] soome keeles
    [fi-simple] lihtsas soome keeles
    [sv] rootsi keeles
    [sv-simple] lihtsas rootsi keeles
    [en] inglise keeles
    [ckb] sorani (kurdi) keeles
    [ku] kurmandži (kurdi) keeles
   *[other] { language-name } keeles
 }
