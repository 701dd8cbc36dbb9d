# Områdets ord på svenska: benämningar på program, tjänster, mål och aktörer.
# Vyerna frågar efter dem. Nycklarna och variablerna står i src/view/wanted.rs.

## Programmets slag

kind-services = Tjänsteprogram
kind-actions = Åtgärdsprogram
kind-principles = Principprogram
kind-guidance = Anvisning till dem som utarbetar program
kind-combined = Tjänste- och åtgärdsprogram

## Programmets skede

state-draft = Utkast
state-consultation = På remiss
state-published = Publicerat
state-approved = I kraft
state-amended = I kraft, ändrat
state-superseded = Ersatt av ett nytt
state-archived = Arkiverat

## Offentlighet

publicity-public = Offentlig
publicity-restricted = Inte offentlig

## På papper

paper-link = ”{ $title }”, sida { $page }
paper-columns = Kolumner: { $columns }.
paper-grouped = Raderna är grupperade under rubriker.

## Vad organet gjorde

decision-handled = Behandlat
decision-heard = Hört
decision-statement = Utlåtande givet
decision-approved = Godkänt
decision-amended = Ändrat
decision-noted = Antecknat för kännedom
decision-minutes = protokoll

## Files beside a page

download-csv = Tabellerna som CSV-fil
download-pdf = PDF-dokument för utskrift
download-detail = {$form}, {$size} kB
download-ics = Datumen som kalender: öppna filen eller prenumerera på dess adress
download-detail-pages = {$form}, { $pages ->
    [one] 1 sida
   *[other] { $pages } sidor
 }, {$size} kB
download-xlsx = Tabellerna som Excel-arbetsbok
file-about = Om filen
file-from = Börjar
file-heading = Rubrik
file-programme = Program
file-source = Källa
file-table = Tabell
file-to = Slutar

## Calendars

calendar-due = Senast: {$name}
calendar-name = {$name}: datum
calendar-period-end = {$programme}: programperioden upphör
calendar-reporting = {$programme}: rapportering senast

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: versioner och beslut som flöde (Atom)
feed-reviewed = {$programme}: innehållet granskat
feed-title = {$name}: versioner och beslut

## Aktörens slag, en och flera

party-kind-municipality = Kommun
party-kind-unit = Enhet
party-kind-post = Uppgift eller tjänst
party-kind-employment-area = Sysselsättningsområde
party-kind-employment-authority = Arbetskraftsmyndighet
party-kind-wellbeing-county = Välfärdsområde
party-kind-state = Statlig myndighet
party-kind-school = Läroanstalt
party-kind-company = Företag
party-kind-ngo = Organisation
party-kind-parish = Församling
party-kind-network = Nätverk
party-kind-working-group = Arbetsgrupp
party-kind-council = Organ eller råd
party-kind-class = Grupp av aktörer

party-kinds-municipality = Kommuner
party-kinds-unit = Enheter
party-kinds-post = Uppgifter och tjänster
party-kinds-employment-area = Sysselsättningsområden
party-kinds-employment-authority = Arbetskraftsmyndigheter
party-kinds-wellbeing-county = Välfärdsområden
party-kinds-state = Statliga myndigheter
party-kinds-school = Läroanstalter
party-kinds-company = Företag
party-kinds-ngo = Organisationer
party-kinds-parish = Församlingar
party-kinds-network = Nätverk
party-kinds-working-group = Arbetsgrupper
party-kinds-council = Organ och råd
party-kinds-class = Grupper av aktörer

party-answers = { $count ->
    [0] nämns i programmen
    [one] 1 ansvar
   *[other] { $count } ansvar
 }

## Tjänstens slag, en och flera

category-statutory = Lagstadgad tjänst
category-other = Annan integrationsfrämjande tjänst
category-settlement = Etableringstjänst
category-example = Exempel på tjänst

categories-statutory = Lagstadgade tjänster
categories-other = Andra integrationsfrämjande tjänster
categories-settlement = Etableringstjänster
categories-example = Exempel på tjänster

## Programmets lagstadgade innehåll

statutory-assessment = Bedömning av kompetensen och behovet av integrationstjänster
statutory-plan = Integrationsplan
statutory-civic-orientation = Flerspråkig samhällsorientering
statutory-integration-training = Integrationsutbildning
statutory-other-education = Annan utbildning och andra integrationsfrämjande tjänster
statutory-guidance = Vägledning och rådgivning
statutory-final-test = Sluttest i språkkunskaper

## Hur bindande regeln är

strength-always = Görs alltid
strength-if-needed = Görs vid behov
strength-on-request = Görs på begäran

## Vad en tom ruta säger

cell-not-applicable = Gäller inte denna kundgrupp
cell-not-decided = Ansvaret har inte avgjorts
cell-joint = Ordnas tillsammans
cell-open-question = Dokumentet lämnar frågan öppen
cell-not-stated = Framgår inte av dokumentet
cell-by-measure = Se åtgärderna
cell-whole-goal = Indikatorn gäller hela målet

## Hur tjänsten produceras och möts

provision-own = som egen verksamhet
provision-procured = som köpt tjänst
provision-voucher = med servicesedel
provision-joint = tillsammans med en annan anordnare

mode-in-person = vid personligt möte
mode-remote = på distans
mode-hybrid = vid personligt möte eller på distans
mode-self-study = som självständiga studier
mode-online = på nätet
mode-outreach = som uppsökande arbete
mode-interpreted = med tolk

delivery-optional = möjligt
update-or = { $first } eller { $second }
lead-with = tillsammans med
lead-may-involve = vid behov även
lead-refers = hänvisar till tjänsten
area-whole = Hela området
group-statutory = Gruppen nämns i lagen
groups-any = Programmet begränsar inte tjänsten till vissa grupper
unsaid-where = var man får tjänsten
unsaid-hours = när tjänsten är öppen
unsaid-price = vad tjänsten kostar
unsaid-languages = på vilka språk man får tjänsten och om det finns tolk
unsaid-apply = hur man söker sig till tjänsten

## Skyldighetens nivå

level-strategic = Strategisk nivå
level-operational = Operativ nivå

## Indikatorer

direction-up = ökar
direction-down = minskar
direction-keep = hålls oförändrad
indicator-baseline = utgångsläge
indicator-target = mål
indicator-frequency = mäts
indicator-source = källa
per = { $unit ->
    [day] { $count ->
        [1] per dag
       *[other] på { $count } dagar
     }
    [week] { $count ->
        [1] per vecka
       *[other] på { $count } veckor
     }
    [month] { $count ->
        [1] per månad
       *[other] på { $count } månader
     }
   *[year] { $count ->
        [1] per år
       *[other] på { $count } år
     }
 }

## Vem som gör vad

role-lead = Ansvarar
role-organiser = Ordnar
role-provider = Producerar
role-responsible = Ansvarar för principen
role-actor = Skyldigheter
role-partner = Deltar
role-with = Arbetar tillsammans med producenten
role-may-involve = Deltar vid behov
role-refers = Hänvisar till tjänsten
role-keeper = Upprätthåller serviceställe
role-publisher = Publicerar
role-coordinator = Samordnar
role-steering = Styr programmet
role-referral-contact = Tar emot kontakter från myndigheter
role-decided = Har behandlat eller beslutat
role-agreed = Part i avtal
role-reports = Rapporterar
role-reported-to = Får rapporterna

## Rubriker i faktalistor

fact-address = Besöksadress
fact-agreed-by = Parter
fact-aliases = Andra namn
fact-apply = Så ansöker man
fact-area = Område
fact-business-id = FO-nummer
fact-case = För denna grupp
fact-cases = Undergrupper
fact-category = Tjänstens slag
fact-client-groups = För vem
fact-coordinator = Samordnar
fact-date = Datum
fact-decisions = Behandling och beslut
fact-delivery = Så genomförs tjänsten
fact-email = E-post
fact-hours = Öppettider
fact-indicators = Indikatorer
fact-interpreting = Tolkning
fact-languages = Språk
fact-law = Lag
fact-lead = Ansvarar
fact-meets = Sammanträder
fact-members = Medlemmar
fact-municipalities = Kommuner
fact-municipality-code = Kommunnummer
fact-organiser = Ordnar
fact-parent = Hör till
fact-partners = Deltar
fact-period = I kraft
fact-phone = Telefon
fact-previous-names = Tidigare namn
fact-price = Pris
fact-provider = Producerar
fact-provision = Produktionssätt
fact-ptv = Kod i Servicedatalagret
fact-publicity = Offentlighet
fact-publisher = Utgivare
fact-referral-contact = Kontakter från myndigheter
fact-refers = Hänvisar till tjänsten
fact-related = Dokument i anslutning
fact-reported-by = Rapporterar
fact-reported-to = Rapporteras till
fact-reporting-every = Hur ofta
fact-reporting-text = Uppföljning
fact-responsible = Ansvarar
fact-schedule = Tidtabell
fact-short = Kortnamn
fact-statutory = Lagstadgad
fact-steering = Styrning
fact-sub-groups = Till gruppen hör
fact-successor = Uppgiften fortsätts av
fact-supersedes = Ersätter programmet
fact-text = Med dokumentets ord
fact-units = Enheter och medlemmar
fact-update = Uppdatering
fact-url = Webbsida
fact-valid-from = Verksamheten inleddes
fact-valid-to = Verksamheten upphörde
fact-version = Version
fact-where = Var
fact-wider-group = Del av gruppen

## Tabeller

caption-answers = { $party }: ansvar, { $programme }
caption-matrix = Tjänster och ansvar enligt kundgrupp: { $programme }
caption-measures = { $name }: mål och åtgärder, { $programme }
caption-goal = Åtgärder: { $name }
column-service = Tjänst
column-measure = Åtgärd
column-schedule = Tidtabell
column-party = Ansvarig
column-indicator = Indikator
column-services = Tjänster
column-budget = Kostnader
column-matter = Ärende
column-role = Uppgift
column-group = Kundgrupp
column-language = Språk
column-translated = Översatt
column-machine = Maskinöversatt
column-stale = Föråldrat
column-missing = Saknas
row-whole-goal = Hela målet
row-step = Steg
budget-line = { $year }: { $eur } euro
coverage-statutory = lagstadgad
coverage-may = Kan ordna
coverage-no = Nämns inte

## Att begränsa en tabell

facet-party = Ansvarig aktör
facet-theme = Tema
facet-group = Kundgrupp
facet-year = Tid
facet-status = Läge
facet-choice = { $facet }: { $choice }
when-undated = utan år

## Vad namnen i den alfabetiska listan är namn på

thing-service = Tjänst
thing-goal = Mål
thing-theme = Tema
thing-group = Kundgrupp
thing-section = Kapitel i programmet
thing-term = Ord
thing-programme = Program
thing-page = Sida

## Rubriker och sidor

heading-goal = Mål
heading-decisions = Behandling och beslut
heading-reporting = Styrning, uppföljning och rapportering
heading-parties = Aktörer
heading-client-groups = Kundgrupper
page-home = Startsida
page-accessibility = Tillgänglighetsutlåtande
page-parties = Aktörer
page-a-z = Sök och A–Ö
page-translations = Översättningar
page-open-data = Öppna data
open-data-intro = Allt som webbplatsen publicerar finns också som data för program: JSON-filer med alla språk i samma fil.
open-data-licence = Licens
open-data-no-licence = Utgivaren har inte sagt med vilken licens data får användas. Fråga utgivaren innan du använder dem.
open-data-promise = Id:n och adresser består. Nya fält kan tillkomma. Om ett fält tas bort eller får en annan betydelse ökar numret i fältet schema.
open-data-files = Filer
open-data-fields = Fält (på engelska)
open-data-index = Förteckning över alla filer
open-data-catalogue = Beskrivning för datakataloger (DCAT)
translations-intro = Så långt har översättningarna kommit. Siffrorna räknar texter: fält, stycken, rubriker, punkter i listor och celler i tabeller.
caption-translations = Översättningarnas läge språk för språk
translations-site = Webbplatsen och dess namn
translations-of = Del
translations-unpublished = ännu inte publicerat på detta språk
translations-done = { $percent } % ({ $count } av { $total })
translations-share = { $percent } % ({ $count })
page-not-found = Sidan hittades inte
page-services = Tjänster
page-responsibilities = Ansvar
page-goals = Mål
page-timeline = Tidslinje
page-map = Strukturkarta
page-principles = Principer
page-duties = Skyldigheter
page-embeds = Bädda in innehåll på en annan webbplats
page-document = Hela programmet

## Vad som finns på programmets sidor

entry-services = { $services ->
    [one] 1 tjänst: för vem, var och vem som ansvarar
   *[other] { $services } tjänster: för vem, var och vem som ansvarar
 }
entry-responsibilities-services = Vem som ansvarar för vilken tjänst
entry-responsibilities-goals = Vem som ansvarar för vilken åtgärd
entry-goals = { $goals } mål, { $themes ->
    [one] 1 tema
   *[other] { $themes } teman
 }
entry-parties = Vem som ansvarar för vad, aktör för aktör
entry-timeline = Målen år för år { $first }–{ $last }
entry-timeline-plain = Målen i tidsordning
entry-map = Programmets struktur i en överblick
entry-principles = { $principles ->
    [one] 1 princip
   *[other] { $principles } principer
 }
entry-duties = { $duties ->
    [one] 1 skyldighet
   *[other] { $duties } skyldigheter
 }
entry-document = Hela programmet på en sida

## Tillgänglighetsutlåtande

statement-scope = Det här tillgänglighetsutlåtandet gäller webbplatsen { $site }, adress { $address }.
statement-law = Webbplatsen omfattas av lagen om tillhandahållande av digitala tjänster (306/2019). Enligt den ska webbplatsen uppfylla kriterierna på nivåerna A och AA i WCAG 2.1.
statement-conformance = Hur tillgänglig webbplatsen är
statement-full = Webbplatsen uppfyller tillgänglighetskraven helt.
statement-partial = Webbplatsen uppfyller tillgänglighetskraven delvis. Bristerna beskrivs nedan.
statement-none = Webbplatsen uppfyller inte tillgänglighetskraven. Bristerna beskrivs nedan.
statement-barriers = Vad som inte är tillgängligt
barrier-shortcoming = Brister
barrier-shortcoming-law = De här punkterna uppfyller inte tillgänglighetskraven.
barrier-burden = Oproportionerlig börda
barrier-burden-law = De här punkterna åtgärdas inte, eftersom det enligt en bedömning vore en oproportionerlig börda (306/2019, 8 §).
barrier-outside = Innehåll som kraven inte gäller
barrier-outside-law = Tillgänglighetskraven gäller inte det här innehållet (306/2019, 3 §).
fact-criteria = Krav (WCAG 2.1)
fact-reason = Varför
fact-alternative = Så får du informationen på annat sätt
fact-until = Åtgärdas senast
statement-preparation = Hur tillgängligheten har bedömts
fact-method = Sätt
method-self = Egen bedömning
method-third-party = Bedömning av en utomstående expert
fact-assessed-by = Bedömd av
fact-assessed-on = Bedömd
fact-assessed-how = Vad som undersöktes och hur
fact-statement-published = Utlåtandet upprättat
fact-statement-reviewed = Utlåtandet granskat
statement-feedback = Ge respons om tillgängligheten
statement-feedback-ask = Berätta för oss om du märker en brist som inte nämns här.
statement-feedback-form = Du kan också be att få innehållet i en form som är tillgänglig för dig.
statement-answer = { $days ->
    [one] Du får veta när din respons har kommit fram, och vi svarar senast inom { $days } dag.
   *[other] Du får veta när din respons har kommit fram, och vi svarar senast inom { $days } dagar.
 }
fact-answers = Responsen besvaras av
fact-form = Responsblankett
statement-enforcement = Tillsyn över tillgängligheten
statement-enforcement-text = Ge först respons till oss. Om du inte är nöjd med svaret eller inte får något svar inom två veckor kan du lämna in en klagan till tillsynsmyndigheten eller begära en utredning. På myndighetens webbplats berättas hur man gör och hur ärendet behandlas.
statement-complain = Lämna in en klagan eller begär en utredning
fact-supervisor = Tillsynsmyndighet
fact-unit = Enhet
fact-complaint = Klagan
fact-postal-address = Postadress

## Bilder

figure-map = Strukturkarta: { $programme }
figure-map-about = Bilden har { $branches ->
    [one] 1 gren
   *[other] { $branches } grenar
 } och { $items ->
    [one] 1 punkt
   *[other] { $items } punkter
 }. Listan efter bilden säger detsamma.
figure-timeline = Tidslinje: { $programme }
figure-timeline-about = Bilden har { $goals ->
    [one] 1 mål
   *[other] { $goals } mål
 } och åren { $first }–{ $last }. Listan efter bilden placerar varje mål vid dess sista år.
shape-dated = bestämd tid
shape-deadline = senast
shape-recurring = återkommande

## Meddelanden till läsaren

notice-fallback = Det mesta på den här sidan finns bara { $language }.
notice-machine = En del av den här sidan är maskinöversatt och har inte granskats av någon.
notice-stale = En del av översättningen på den här sidan är föråldrad: originaltexten har ändrats.
notice-original = Läs originalet { $language }
notice-draft = Det här är ett utkast. Inget beslut om programmet har fattats.
notice-consultation = Programmet är på remiss. Inget beslut har fattats ännu.
notice-superseded = Det här programmet är inte längre i kraft. Ett nyare har ersatt det.
notice-archived = Det här dokumentet är arkiverat: det finns kvar här för att läsas.
notice-newer = Nyare program: { $title }
note = Anmärkning:
feedback-subject = Respons om sidan { $title } ({ $id })
feedback-body =
    Sida: { $title }
    Adress: { $address }
    Id: { $id }
prose-footnotes = Fotnoter
prose-back = Tillbaka till texten, not

## Satsens delar och skiljetecken

labelled = { $label }: { $content }
bracketed = { $content } ({ $details })
figure-unit = { $figure } { $unit }
amount-per = { $amount } { $per }
decision-line = { $decision } { $date }: { $body }
mark-comma = {", "}
mark-semicolon = {"; "}
mark-space = {" "}

## Lag

law-reference = { $law } { $sections } §{ $subsection ->
    [0] {""}
   *[other] {" "}{ $subsection } mom.
 }{ $item ->
    [0] {""}
   *[other] {" "}{ $item } punkten
 }

## Tidtabeller

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $quarter ->
    [1] första
    [2] andra
    [3] tredje
   *[4] fjärde
 } kvartalet { $year }
schedule-season = { $season ->
    [winter] vintern
    [spring] våren
    [summer] sommaren
   *[autumn] hösten
 } { $year }
schedule-from = från och med { $time }
schedule-by = { $precision ->
    [month] senast i { $time }
   *[other] senast { $time }
 }
schedule-recurring = { $every } från och med { $year }
schedule-within = inom { length }: { $after }
schedule-continuous = fortgående
schedule-undecided = inte beslutat
schedule-none = ingen tidtabell
cadence-every = { $unit ->
    [day] { $count ->
        [1] varje dag
        [2] varannan dag
       *[other] var { $count }:e dag
     }
    [week] { $count ->
        [1] varje vecka
        [2] varannan vecka
       *[other] var { $count }:e vecka
     }
    [month] { $count ->
        [1] varje månad
        [2] varannan månad
       *[other] var { $count }:e månad
     }
   *[year] { $count ->
        [1] varje år
        [2] vartannat år
       *[other] vart { $count }:e år
     }
 }
cadence-times = { $times } gånger { per }
cadence-at-least = minst { cadence-every }
cadence-at-least-times = minst { cadence-times }
length = { $unit ->
    [day] { $count ->
        [one] 1 dag
       *[other] { $count } dagar
     }
    [week] { $count ->
        [one] 1 vecka
       *[other] { $count } veckor
     }
    [month] { $count ->
        [one] 1 månad
       *[other] { $count } månader
     }
   *[year] { $count } år
 }

## Språkens namn

language-name = { $language ->
    [fi] finska
    [fi-simple] lättläst finska
    [sv] svenska
    [sv-simple] lättläst svenska
    [en] engelska
    [am] amhariska
    [ar] arabiska
    [bn] bengali
    [ckb] sorani (kurdiska)
    [de] tyska
    [es] spanska
    [et] estniska
    [fa] persiska
    [fa-AF] dari
    [fr] franska
    [ku] kurmanji (kurdiska)
    [ln] lingala
    [my] burmesiska
    [ne] nepali
    [pl] polska
    [prs] dari
    [ps] pashto
    [pt] portugisiska
    [ro] rumänska
    [ru] ryska
    [se] nordsamiska
    [smn] enaresamiska
    [sms] skoltsamiska
    [so] somaliska
    [sq] albanska
    [sw] swahili
    [th] thailändska
    [ti] tigrinska
    [tl] tagalog
    [tr] turkiska
    [uk] ukrainska
    [ur] urdu
    [vi] vietnamesiska
    [zh] kinesiska
   *[other] { $name }
 }
in-language = på { language-name }
