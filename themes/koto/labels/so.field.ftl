# The words of the field in Somali: what programmes, services, goals and parties are called.
# Views ask for them. The keys and variables are listed in src/view/wanted.rs.

## What kind of programme

kind-services = Barnaamij adeegyo
kind-actions = Barnaamij tallaabooyin
kind-principles = Barnaamij mabaadii’
kind-guidance = Tilmaamo loogu talagalay dadka barnaamijyada diyaariya
kind-combined = Barnaamij adeegyo iyo tallaabooyin

## How far it has come

state-draft = Qabyo-qoraal
state-consultation = Ra’yi ayaa laga ururinayaa
state-published = La daabacay
state-approved = Wuu shaqaynayaa
state-amended = Wuu shaqaynayaa, waa la beddelay
state-superseded = Mid cusub ayaa beddelay
state-archived = Waa la kaydiyay

## Publicity

publicity-public = Dadweynaha u furan
publicity-restricted = Dadweynaha uma furna

## Warqad

paper-link = “{ $title }”, bogga { $page }
paper-columns = Tiirarka: { $columns }.
paper-grouped = Safafku waxay u kala qaybsan yihiin cinwaanno hoostood.

## What a body did

decision-handled = Waa laga wada hadlay
decision-heard = Waa la dhegaystay
decision-statement = Ra’yi ayaa laga bixiyay
decision-approved = Waa la ansixiyay
decision-amended = Waa la beddelay
decision-noted = Waa la ogaaday
decision-minutes = qoraalka shirka

## Files beside a page

download-csv = Jadwallada oo ah fayl CSV
download-pdf = Dukumiinti PDF ah oo la daabici karo
download-detail = {$form}, {$size} kB
download-ics = Taariikhaha oo jadwal taariikheed ah: fur faylka ama iska qor ciwaankiisa
download-detail-pages = {$form}, { $pages ->
    [one] 1 bog
   *[other] { $pages } bog
 }, {$size} kB
download-xlsx = Jadwallada oo ah buug Excel
file-about = Ku saabsan
file-from = Bilowga
file-heading = Cinwaanka
file-programme = Barnaamijka
file-source = Isha
file-table = Jadwalka
file-to = Dhammaadka

## Calendars

calendar-due = Waqtiga kama dambaysta ah: {$name}
calendar-name = {$name}: taariikhaha
calendar-period-end = {$programme}: muddadu way dhammaanaysaa
calendar-reporting = {$programme}: waqtiga kama dambaysta ah ee warbixinta

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: daabacaadaha iyo go’aannada oo quudin ah (Atom)
feed-reviewed = {$programme}: nuxurka waa la hubiyey
feed-title = {$name}: daabacaadaha iyo go’aannada

## What kind of party, one and many

party-kind-municipality = Degmo
party-kind-unit = Qayb
party-kind-post = Jago ama xil
party-kind-employment-area = Aag shaqaalaysiin
party-kind-employment-authority = Hay’ad shaqaalaysiin
party-kind-wellbeing-county = Aag fayoqab
party-kind-state = Hay’ad dowladeed
party-kind-school = Machad waxbarasho
party-kind-company = Shirkad
party-kind-ngo = Urur
party-kind-parish = Jameeco kaniisadeed
party-kind-network = Shabakad
party-kind-working-group = Koox shaqo
party-kind-council = Gole ama guddi
party-kind-class = Koox dhinacyo ah

party-kinds-municipality = Degmooyinka
party-kinds-unit = Qaybaha
party-kinds-post = Jagooyinka iyo xilalka
party-kinds-employment-area = Aagagga shaqaalaysiinta
party-kinds-employment-authority = Hay’adaha shaqaalaysiinta
party-kinds-wellbeing-county = Aagagga fayoqabka
party-kinds-state = Hay’adaha dowladda
party-kinds-school = Machadyada waxbarashada
party-kinds-company = Shirkadaha
party-kinds-ngo = Ururrada
party-kinds-parish = Jameecooyinka kaniisadaha
party-kinds-network = Shabakadaha
party-kinds-working-group = Kooxaha shaqada
party-kinds-council = Golayaasha iyo guddiyada
party-kinds-class = Kooxaha dhinacyada

party-answers = { $count ->
    [0] waxaa lagu xusay barnaamijyada
    [one] 1 mas’uuliyad
   *[other] { $count } mas’uuliyadood
 }

## What kind of service, one and many

category-statutory = Adeeg sharcigu farayo
category-other = Adeeg kale oo kor u qaada la-qabsashada
category-settlement = Adeegga degitaanka
category-example = Tusaale adeeg

categories-statutory = Adeegyada sharcigu farayo
categories-other = Adeegyada kale ee kor u qaada la-qabsashada
categories-settlement = Adeegyada degitaanka
categories-example = Tusaalooyin adeegyo

## The statutory contents of a programme

statutory-assessment = Qiimaynta aqoonta iyo baahida adeegyada la-qabsashada
statutory-plan = Qorshaha la-qabsashada
statutory-civic-orientation = Hanuuninta bulshada ee luqadaha badan
statutory-integration-training = Waxbarashada la-qabsashada
statutory-other-education = Waxbarashada kale iyo adeegyada kale ee kor u qaada la-qabsashada
statutory-guidance = Hagid iyo la-talin
statutory-final-test = Imtixaanka dhammaadka waxbarashada la-qabsashada

## How binding a rule is

strength-always = Mar walba waa la sameeyaa
strength-if-needed = Waa la sameeyaa haddii loo baahdo
strength-on-request = Waa la sameeyaa marka la codsado

## What an empty cell says

cell-not-applicable = Ma khusayso kooxdan macaamiisha
cell-not-decided = Lama go’aamin cidda mas’uulka ka ah
cell-joint = Si wadajir ah ayaa loo qabanqaabiyaa
cell-open-question = Dukumeentigu su’aashan kama jawaabin
cell-not-stated = Dukumeentiga laguma sheegin
cell-by-measure = Eeg tallaabooyinka
cell-whole-goal = Halbeeggu wuxuu khuseeyaa hadafka oo dhan

## How a service is produced and met

provision-own = adeeg iyada lafteedu bixiso
provision-procured = adeeg la soo iibsado
provision-voucher = waraaqda adeegga
provision-joint = iyadoo lala kaashanayo qabanqaabiye kale

mode-in-person = kulan toos ah
mode-remote = fogaan
mode-hybrid = kulan toos ah ama fogaan
mode-self-study = iskaa wax u barasho
mode-online = internetka
mode-outreach = shaqo dadka loogu tago meesha ay joogaan
mode-interpreted = iyadoo turjubaan la adeegsado

delivery-optional = waa suurtagal
update-or = { $first } ama { $second }
lead-with = iyadoo lala kaashanayo
lead-may-involve = haddii loo baahdo, sidoo kale
lead-refers = waxaa adeegga u gudbiya
area-whole = Aagga oo dhan
group-statutory = Kooxda waxaa lagu xusay sharciga
groups-any = Barnaamijku adeegga kuma koobin kooxo gaar ah
unsaid-where = halka adeegga laga helo
unsaid-hours = goorta adeeggu furan yahay
unsaid-price = inta adeeggu ku kacayo
unsaid-languages = luqadaha adeegga lagu bixiyo iyo in turjubaan la heli karo
unsaid-apply = sida adeegga loo codsado

## On which level a duty lies

level-strategic = Heerka istiraatiijiga
level-operational = Heerka fulinta

## Indicators

direction-up = wuu kordhayaa
direction-down = wuu yaraanayaa
direction-keep = sidiisa ayuu ahaanayaa
indicator-baseline = heerka bilowga
indicator-target = heerka la rabo
indicator-frequency = cabbiraadda
indicator-source = isha
per = { $unit ->
    [day] { $count ->
        [1] maalintii
       *[other] { $count } maalmood gudahood
     }
    [week] { $count ->
        [1] toddobaadkii
       *[other] { $count } toddobaad gudahood
     }
    [month] { $count ->
        [1] bishii
       *[other] { $count } bilood gudahood
     }
   *[year] { $count ->
        [1] sannadkii
       *[other] { $count } sano gudahood
     }
 }

## Who does what

role-lead = Mas’uul ka ah
role-organiser = Qabanqaabin
role-provider = Bixinta adeegga
role-responsible = Mas’uul ka ah mabda’a
role-actor = Waajibaadka
role-partner = Ka qaybqaadasho
role-with = La shaqaynta bixiyaha adeegga
role-may-involve = Ka qaybqaadasho haddii loo baahdo
role-refers = U gudbinta adeegga
role-keeper = Maamulka goob adeeg
role-publisher = Daabicid
role-coordinator = Isku-duwid
role-steering = Hagidda barnaamijka
role-referral-contact = Qaabilidda xiriirka hay’adaha
role-decided = Falanqayn ama go’aan qaadasho
role-agreed = Dhinac heshiis
role-reports = Warbixin bixin
role-reported-to = Helidda warbixinnada

## Terms of summary lists

fact-address = Cinwaanka booqashada
fact-agreed-by = Dhinacyada
fact-aliases = Magacyo kale
fact-apply = Sida loo codsado
fact-area = Aagga
fact-business-id = Lambarka shirkadda
fact-case = Loogu talagalay kooxdan
fact-cases = Kooxo-hoosaadyada
fact-category = Nooca adeegga
fact-client-groups = Cidda loogu talagalay
fact-coordinator = Isku-duwaha
fact-date = Taariikhda
fact-decisions = Wada hadallada iyo go’aannada
fact-delivery = Sida adeegga loo bixiyo
fact-email = Iimayl
fact-hours = Saacadaha furan
fact-indicators = Halbeegyada
fact-interpreting = Turjumaad
fact-languages = Luqadaha
fact-law = Sharciga
fact-lead = Cidda mas’uulka ah
fact-meets = Kulamada
fact-members = Xubnaha
fact-municipalities = Degmooyinka
fact-municipality-code = Lambarka degmada
fact-organiser = Qabanqaabiyaha
fact-parent = Waxay ka tirsan tahay
fact-partners = Iyadoo lala kaashanayo
fact-period = Muddada shaqaynta
fact-phone = Telefoon
fact-previous-names = Magacyadii hore
fact-price = Qiimaha
fact-provider = Bixiyaha
fact-provision = Habka bixinta
fact-ptv = Lambarka diiwaanka adeegyada Finland
fact-publicity = U furnaanta dadweynaha
fact-publisher = Daabacaha
fact-referral-contact = Xiriirka hay’adaha
fact-refers = Cidda adeegga u gudbisa
fact-related = Dukumeentiyada la xiriira
fact-reported-by = Cidda warbixinta bixisa
fact-reported-to = Cidda warbixinta la siiyo
fact-reporting-every = Inta jeer
fact-reporting-text = La socodka
fact-responsible = Cidda mas’uulka ah
fact-schedule = Jadwalka
fact-short = Magaca gaaban
fact-statutory = Saldhigga sharciga
fact-steering = Hagidda
fact-sub-groups = Waxaa ku jira
fact-successor = Cidda shaqada sii wadda
fact-supersedes = Wuxuu beddelay
fact-text = Erayada dukumeentiga
fact-units = Qaybaha iyo xubnaha
fact-update = Cusboonaysiinta
fact-url = Bogga internetka
fact-valid-from = Bilowga hawsha
fact-valid-to = Dhammaadka hawsha
fact-version = Nooca
fact-where = Goobta
fact-wider-group = Kooxda ay ka tirsan tahay

## Tables

caption-answers = { $party }: mas’uuliyadaha, { $programme }
caption-matrix = Adeegyada iyo mas’uuliyadaha koox kasta oo macaamiil ah: { $programme }
caption-measures = { $name }: hadafyada iyo tallaabooyinka, { $programme }
caption-goal = Tallaabooyinka: { $name }
column-service = Adeegga
column-measure = Tallaabada
column-schedule = Jadwalka
column-party = Cidda mas’uulka ah
column-indicator = Halbeegga
column-services = Adeegyada
column-budget = Kharashka
column-matter = Arrinta
column-role = Doorka
column-group = Kooxda macaamiisha
column-language = Luqadda
column-translated = La turjumay
column-machine = Turjumaad mashiin
column-stale = Duugoobay
column-missing = Maqan
row-whole-goal = Hadafka oo dhan
row-step = Marxaladda
budget-line = { $year }: { $eur } yuuro
coverage-statutory = sharcigu farayo
coverage-may = Way qabanqaabin kartaa
coverage-no = Lama xusin

## Narrowing a table down

facet-party = Cidda mas’uulka ah
facet-theme = Mawduuca
facet-group = Kooxda macaamiisha
facet-year = Waqtiga
facet-status = Xaaladda
facet-choice = { $facet }: { $choice }
when-undated = sannad lama sheegin

## What the names from A to Z are names of

thing-service = Adeeg
thing-goal = Hadaf
thing-theme = Mawduuc
thing-group = Koox macaamiil ah
thing-section = Cutubka barnaamijka
thing-term = Eray
thing-programme = Barnaamij
thing-page = Bog

## Headings and pages

heading-goal = Hadafka
heading-decisions = Wada hadallada iyo go’aannada
heading-reporting = Hagidda, la socodka iyo warbixinta
heading-parties = Dhinacyada
heading-client-groups = Kooxaha macaamiisha
page-home = Bogga hore
page-accessibility = Bayaanka helitaanka
page-parties = Dhinacyada
page-a-z = Raadin iyo A–Z
page-translations = Turjumaadaha
page-open-data = Xogta furan
open-data-intro = Wax kasta oo uu degelkani daabaco waxaa sidoo kale loo heli karaa xog ahaan barnaamijyada: faylal JSON ah oo ay luuqadaha oo dhan ku wada jiraan.
open-data-licence = Shatiga
open-data-no-licence = Daabacuhu ma sheegin shatiga lagu isticmaali karo xogta. Weydii daabacaha ka hor intaadan isticmaalin.
open-data-promise = Aqoonsiyada iyo ciwaannadu way joogayaan. Goobo cusub ayaa lagu dari karaa. Haddii goob la tirtiro ama macneheedu isbeddelo, lambarka goobta schema wuu kordhaa.
open-data-files = Faylal
open-data-fields = Goobaha (Ingiriis)
open-data-index = Liiska dhammaan faylalka
open-data-catalogue = Sharaxaad loogu talagalay buugagga xogta (DCAT)
translations-intro = Halkan ka arag inta turjumaaduhu marayaan. Tirooyinku waxay tirinayaan qoraallada: meelaha la buuxiyo, baaragaraafyada, cinwaannada, qodobbada liiska iyo unugyada shaxda.
caption-translations = Xaaladda turjumaadaha, luqad kasta
translations-site = Bogga internetka iyo magacyadiisa
translations-of = Qaybta
translations-unpublished = weli laguma daabacin luqaddan
translations-done = { $percent }% ({ $count } / { $total })
translations-share = { $percent }% ({ $count })
page-not-found = Bogga lama helin
page-services = Adeegyada
page-responsibilities = Mas’uuliyadaha
page-goals = Hadafyada
page-timeline = Xarriiqda waqtiga
page-map = Khariidadda qaabka
page-principles = Mabaadii’da
page-duties = Waajibaadka
page-embeds = Waxyaabaha ku dhex geli bog kale
page-document = Barnaamijka oo dhan

## What one finds on the pages of a programme

entry-services = { $services ->
    [one] 1 adeeg: cidda loogu talagalay, halka laga helo iyo cidda mas’uulka ka ah
   *[other] { $services } adeeg: cidda loogu talagalay, halka laga helo iyo cidda mas’uulka ka ah
 }
entry-responsibilities-services = Cidda mas’uulka ka ah adeeg kasta
entry-responsibilities-goals = Cidda mas’uulka ka ah tallaabo kasta
entry-goals = { $goals ->
    [one] 1 hadaf
   *[other] { $goals } hadaf
 }, { $themes ->
    [one] 1 mawduuc
   *[other] { $themes } mawduuc
 }
entry-parties = Waxa dhinac kasta mas’uul ka yahay
entry-timeline = Hadafyada sannad kasta, { $first }–{ $last }
entry-timeline-plain = Hadafyada sida waqtigu u kala horreeyo
entry-map = Qaabka barnaamijka oo hal mar la wada arko
entry-principles = { $principles ->
    [one] 1 mabda’
   *[other] { $principles } mabda’
 }
entry-duties = { $duties ->
    [one] 1 waajib
   *[other] { $duties } waajib
 }
entry-document = Barnaamijka oo dhan oo hal bog ku yaal

## Accessibility statement

statement-scope = Bayaankan helitaanku wuxuu khuseeyaa bogga internetka { $site }, cinwaanka { $address }.
statement-law = Bogga waxaa khuseeya sharciga Finland ee bixinta adeegyada dijitaalka ah (306/2019). Sida sharcigu dhigayo, bogga waa in uu buuxiyaa shuruudaha heerarka A iyo AA ee tilmaamaha WCAG 2.1.
statement-conformance = Sida bogga loo wada heli karo
statement-full = Boggu si buuxda ayuu u buuxinayaa shuruudaha helitaanka.
statement-partial = Boggu qayb ahaan ayuu u buuxinayaa shuruudaha helitaanka. Cilladaha hoos ayaa lagu sheegay.
statement-none = Boggu ma buuxinayo shuruudaha helitaanka. Cilladaha hoos ayaa lagu sheegay.
statement-barriers = Waxa aan si fudud loo heli karin
barrier-shortcoming = Cilladaha
barrier-shortcoming-law = Qodobbadani ma buuxinayaan shuruudaha helitaanka.
barrier-burden = Culays aan macquul ahayn
barrier-burden-law = Qodobbadan lama saxayo, sababtoo ah qiimayntu waxay muujisay in ay noqonayso culays aan macquul ahayn (306/2019, qodobka 8).
barrier-outside = Waxyaabaha aan shuruuduhu khusayn
barrier-outside-law = Shuruudaha helitaanku ma khuseeyaan waxyaabahan (306/2019, qodobka 3).
fact-criteria = Shuruudda (WCAG 2.1)
fact-reason = Sababta
fact-alternative = Sida kale ee macluumaadka loo heli karo
fact-until = Waxaa la saxayaa ugu dambayn
statement-preparation = Sida helitaanka loo qiimeeyay
fact-method = Habka
method-self = Is-qiimayn
method-third-party = Qiimayn uu sameeyay khabiir dibadda ah
fact-assessed-by = Cidda qiimaysay
fact-assessed-on = Taariikhda qiimaynta
fact-assessed-how = Waxa la baaray iyo sida loo baaray
fact-statement-published = Taariikhda la qoray bayaanka
fact-statement-reviewed = Taariikhda dib loo eegay bayaanka
statement-feedback = Ka dhiibo ra’yigaaga helitaanka
statement-feedback-ask = Haddii aad aragto cillad aan halkan lagu sheegin, noo soo sheeg.
statement-feedback-form = Waxaad sidoo kale codsan kartaa in macluumaadka laguugu soo diro qaab aad adigu isticmaali karto.
statement-answer = { $days ->
    [one] Waa lagu ogeysiinayaa marka ra’yigaagu na soo gaaro, waxaanan kuugu jawaabaynaa { $days } maalin gudaheed.
   *[other] Waa lagu ogeysiinayaa marka ra’yigaagu na soo gaaro, waxaanan kuugu jawaabaynaa { $days } maalmood gudahood.
 }
fact-answers = Cidda ra’yiga ka jawaabta
fact-form = Foomka ra’yiga
statement-enforcement = Kormeerka helitaanka
statement-enforcement-text = Marka hore ra’yigaaga annaga noo soo dir. Haddii aadan jawaabta ku qanacsanayn, ama aadan jawaab ku helin laba toddobaad gudahood, waxaad cabasho u gudbin kartaa hay’adda kormeerka ama waxaad ka codsan kartaa caddayn. Bogga hay’adda ayaa lagu sharxay sida loo sameeyo iyo sida arrinta looga baaraandego.
statement-complain = Gudbi cabasho ama codso caddayn
fact-supervisor = Hay’adda kormeerka
fact-unit = Qaybta
fact-complaint = Cabashada
fact-postal-address = Cinwaanka boostada

## Pictures

figure-map = Khariidadda qaabka: { $programme }
figure-map-about = Sawirku wuxuu leeyahay { $branches ->
    [one] 1 laan
   *[other] { $branches } laamood
 } iyo { $items ->
    [one] 1 qodob
   *[other] { $items } qodob
 }. Liiska sawirka ka dambeeya ayaa isla sidaas sheegaya.
figure-timeline = Xarriiqda waqtiga: { $programme }
figure-timeline-about = Sawirku wuxuu leeyahay { $goals ->
    [one] 1 hadaf
   *[other] { $goals } hadaf
 } iyo sannadaha { $first }–{ $last }. Liiska sawirka ka dambeeya wuxuu hadaf kasta geliyaa sannadkiisa ugu dambeeya.
shape-dated = waqti la cayimay
shape-deadline = ugu dambayn
shape-recurring = soo noqnoqda

## Notices to the reader

notice-fallback = Inta badan boggan waxaa lagu akhrin karaa { $language } oo keliya.
notice-machine = Qayb ka mid ah boggan waa turjumaad mashiin oo aan cidina hubin.
notice-stale = Qayb ka mid ah turjumaadda boggan way duugowday: qoraalkii asalka ahaa waa la beddelay.
notice-original = Ku akhri qoraalka asalka ah { $language }
notice-draft = Kani waa qabyo-qoraal. Barnaamijka lagama gaarin go’aan.
notice-consultation = Barnaamijka ra’yi ayaa laga ururinayaa. Weli go’aan lagama gaarin.
notice-superseded = Barnaamijkani hadda ma shaqaynayo. Mid ka cusub ayaa beddelay.
notice-archived = Dukumeentigan waa la kaydiyay: halkan waxaa loo hayaa akhris oo keliya.
notice-newer = Barnaamijka cusub: { $title }
note = Ogow:
feedback-subject = Ra’yi ku saabsan bogga { $title } ({ $id })
feedback-body =
    Bogga: { $title }
    Cinwaanka: { $address }
    Aqoonsiga: { $id }
prose-footnotes = Qoraallada hoose
prose-back = Ku noqo qoraalka, tixraaca

## Parts of a sentence and the marks between them

labelled = { $label }: { $content }
bracketed = { $content } ({ $details })
figure-unit = { $figure } { $unit }
amount-per = { $amount } { $per }
decision-line = { $decision } { $date }: { $body }
mark-comma = {", "}
mark-semicolon = {"; "}
mark-space = {" "}

## Law

law-reference = { $law }, { $count ->
    [one] qodobka
   *[other] qodobbada
 } { $sections }{ $subsection ->
    [0] {""}
   *[other] , faqradda { $subsection }
 }{ $item ->
    [0] {""}
   *[other] , dhibicda { $item }
 }

## Schedules

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = rubuca { $quarter ->
    [1] koowaad
    [2] labaad
    [3] saddexaad
   *[4] afraad
 } ee { $year }
schedule-season = { $season ->
    [winter] jiilaalka
    [spring] guga
    [summer] xagaaga
   *[autumn] dayrta
 } { $year }
schedule-from = { $precision ->
    [year] laga bilaabo sannadka { $time }
   *[other] laga bilaabo { $time }
 }
schedule-by = { $precision ->
    [year] ugu dambayn sannadka { $time }
   *[other] ugu dambayn { $time }
 }
schedule-recurring = { $every } laga bilaabo { $year }
schedule-within = muddo { length } ah gudaheed: { $after }
schedule-continuous = joogto ah
schedule-undecided = lama go’aamin
schedule-none = jadwal ma jiro
cadence-every = { $unit ->
    [day] { $count ->
        [one] maalin kasta
       *[other] { $count } maalmoodba mar
     }
    [week] { $count ->
        [one] toddobaad kasta
       *[other] { $count } toddobaadba mar
     }
    [month] { $count ->
        [one] bil kasta
       *[other] { $count } biloodba mar
     }
   *[year] { $count ->
        [one] sannad kasta
       *[other] { $count } sanoba mar
     }
 }
cadence-times = { $times } jeer { per }
cadence-at-least = ugu yaraan { cadence-every }
cadence-at-least-times = ugu yaraan { cadence-times }
length = { $unit ->
    [day] { $count ->
        [one] 1 maalin
       *[other] { $count } maalmood
     }
    [week] { $count } toddobaad
    [month] { $count ->
        [one] 1 bil
       *[other] { $count } bilood
     }
   *[year] { $count } sano
 }

## Names of languages

language-name = { $language ->
    [fi] Af-Finnish
    [fi-simple] Af-Finnish fudud
    [sv] Af-Iswiidhish
    [sv-simple] Af-Iswiidhish fudud
    [en] Af-Ingiriis
    [am] Af-Amxaari
    [ar] Af-Carabi
    [bn] Af-Bangaali
    [ckb] Af-Kurdi (Soraani)
    [de] Af-Jarmal
    [es] Af-Isbaanish
    [et] Af-Istooniyaan
    [fa] Af-Faarisi
    [fa-AF] Af-Daari
    [fr] Af-Faransiis
    [ku] Af-Kurdi (Kurmanji)
    [ln] Af-Lingaala
    [my] Af-Burmiis
    [ne] Af-Nebaali
    [pl] Af-Boolish
    [prs] Af-Daari
    [ps] Af-Bashtuu
    [pt] Af-Boortaqiis
    [ro] Af-Romaniyaan
    [ru] Af-Ruush
    [se] Af-Saami waqooyi
    [smn] Af-Saami Inari
    [sms] Af-Saami Skolt
    [so] Af-Soomaali
    [sq] Af-Albaaniyaan
    [sw] Af-Sawaaxili
    [th] Af-Taaylaan
    [ti] Af-Tigrinya
    [tl] Af-Tagaalog
    [tr] Af-Turki
    [uk] Af-Yukrayniyaan
    [ur] Af-Urduu
    [vi] Af-Fiitnaamiis
    [zh] Af-Shiine
    [zh-Hans] Af-Shiine la fududeeyay
   *[other] { $name }
 }
in-language = { language-name }
