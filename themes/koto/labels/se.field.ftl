# The words of the field in Northern Sámi: what programmes, services, goals and parties are called.
# No speaker of the language has reviewed them yet.
# Views ask for them. The keys and variables are listed in src/view/wanted.rs.

## What kind of programme

kind-services = Bálvalusprográmma
kind-actions = Doaibmabidjoprográmma
kind-principles = Prinsihppaprográmma
kind-guidance = Rávvagat prográmmaid ráhkadeddjiide
kind-combined = Bálvalus- ja doaibmabidjoprográmma

## How far it has come

state-draft = Evttohus
state-consultation = Cealkámušjoras
state-published = Almmustahttojuvvon
state-approved = Fámus
state-amended = Fámus, rievdaduvvon
state-superseded = Buhttejuvvon ođđasiin
state-archived = Arkiverejuvvon

## Publicity

publicity-public = Almmolaš
publicity-restricted = Ii almmolaš

## Báber

paper-link = ”{ $title }”, siidu { $page }
paper-columns = Čuolddat: { $columns }.
paper-grouped = Gurgadasat leat joavkkuin bajilčállagiid vuolde.

## What a body did

decision-handled = Meannuduvvon
decision-heard = Gullojuvvon
decision-statement = Cealkámuš addojuvvon
decision-approved = Dohkkehuvvon
decision-amended = Rievdaduvvon
decision-noted = Merkejuvvon diehtun
decision-minutes = beavdegirji

## Files beside a page

download-csv = Tabeallat CSV-fiilan
download-pdf = PDF-dokumeanta čáliheapmái
download-detail = {$form}, {$size} kB
download-ics = Dáhtonat kaleandarin: raba fiilla dahje diŋgo dan čujuhusa
download-detail-pages = {$form}, { $pages ->
    [one] 1 siidu
    [two] { $pages } siiddu
   *[other] { $pages } siiddu
 }, {$size} kB
download-xlsx = Tabeallat Excel-bargogirjin
file-about = Dieđut
file-from = Álgá
file-heading = Bajilčála
file-programme = Prográmma
file-source = Gáldu
file-table = Tabealla
file-to = Nohká

## Calendars

calendar-due = Maŋimustá: {$name}
calendar-name = {$name}: dáhtonat
calendar-period-end = {$programme}: prográmmaáigodat nohká
calendar-reporting = {$programme}: raporteren maŋimustá

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: veršuvnnat ja mearrádusat gáldun (Atom)
feed-reviewed = {$programme}: sisdoallu dárkkistuvvon
feed-title = {$name}: veršuvnnat ja mearrádusat

## What kind of party, one and many

party-kind-municipality = Gielda
party-kind-unit = Ovttadat
party-kind-post = Bargu dahje virgi
party-kind-employment-area = Barggolašvuođaguovlu
party-kind-employment-authority = Bargofápmoeiseváldi
party-kind-wellbeing-county = Buresbirgenguovlu
party-kind-state = Stáhta eiseváldi
party-kind-school = Oahppolágádus
party-kind-company = Fitnodat
party-kind-ngo = Searvi
party-kind-parish = Searvegoddi
party-kind-network = Fierpmádat
party-kind-working-group = Bargojoavku
party-kind-council = Doaibmaorgána dahje ráđđi
party-kind-class = Doaibmiid joavku

party-kinds-municipality = Gielddat
party-kinds-unit = Ovttadagat
party-kinds-post = Barggut ja virggit
party-kinds-employment-area = Barggolašvuođaguovllut
party-kinds-employment-authority = Bargofápmoeiseválddit
party-kinds-wellbeing-county = Buresbirgenguovllut
party-kinds-state = Stáhta eiseválddit
party-kinds-school = Oahppolágádusat
party-kinds-company = Fitnodagat
party-kinds-ngo = Searvvit
party-kinds-parish = Searvegottit
party-kinds-network = Fierpmádagat
party-kinds-working-group = Bargojoavkkut
party-kinds-council = Doaibmaorgánat ja ráđit
party-kinds-class = Doaibmiid joavkkut

party-answers = { $count ->
    [0] namuhuvvo prográmmain
    [one] 1 ovddasvástádus
    [two] { $count } ovddasvástádusa
   *[other] { $count } ovddasvástádusa
 }

## What kind of service, one and many

category-statutory = Lágas mearriduvvon bálvalus
category-other = Eará bálvalus mii ovddida integrerema
category-settlement = Ásaiduvvanbálvalus
category-example = Ovdamearka bálvalusas

categories-statutory = Lágas mearriduvvon bálvalusat
categories-other = Eará bálvalusat mat ovddidit integrerema
categories-settlement = Ásaiduvvanbálvalusat
categories-example = Ovdamearkkat bálvalusain

## The statutory contents of a programme

statutory-assessment = Máhtu ja integrerenbálvalusaid dárbbu árvvoštallan
statutory-plan = Integrerenplána
statutory-civic-orientation = Máŋggagielat servodatorienteren
statutory-integration-training = Integrerenskuvlejupmi
statutory-other-education = Eará skuvlejupmi ja eará bálvalusat mat ovddidit integrerema
statutory-guidance = Bagadallan ja rávven
statutory-final-test = Integrerenskuvlejumi loahppatesten

## How binding a rule is

strength-always = Dahkkojuvvo álo
strength-if-needed = Dahkkojuvvo dárbbu mielde
strength-on-request = Dahkkojuvvo bivdaga vuođul

## What an empty cell says

cell-not-applicable = Ii guoskka dán áššehasjovkui
cell-not-decided = Ovddasvástádusas ii leat mearriduvvon
cell-joint = Ordnejuvvo ovttas
cell-open-question = Áššegirji guođđá gažaldaga rabasin
cell-not-stated = Áššegirji ii muital
cell-by-measure = Geahča doaibmabijuid
cell-whole-goal = Mihttár guoská olles ulbmila

## How a service is produced and met

provision-own = iežas doaibman
provision-procured = oastinbálvalussan
provision-voucher = bálvalussetteliin
provision-joint = ovttas eará ordnejeddjiin

mode-in-person = deaivvadeapmi báikki alde
mode-remote = gáiddusin
mode-hybrid = báikki alde dahje gáiddusin
mode-self-study = iešheanalaš oahppan
mode-online = neahtas
mode-outreach = bargi boahtá olbmuid lusa
mode-interpreted = dulkka bokte

delivery-optional = vejolaš
update-or = { $first } dahje { $second }
lead-with = ovttas
lead-may-involve = fárus dárbbu mielde
lead-refers = čujuha bálvalussii
area-whole = Olles guovlu
group-statutory = Joavku namuhuvvo lágas
groups-any = Prográmma ii ráddje bálvalusa dihto joavkkuide
unsaid-where = gos bálvalusa oažžu
unsaid-hours = goas bálvalus lea rabas
unsaid-price = maid bálvalus máksá
unsaid-languages = guđe gillii bálvalusa oažžu ja lea go dulka
unsaid-apply = movt bálvalussii beassá

## On which level a duty lies

level-strategic = Strategalaš dássi
level-operational = Doaimma dássi

## Indicators

direction-up = lassána
direction-down = njiedjá
direction-keep = bissu seammán
indicator-baseline = álgodilli
indicator-target = ulbmil
indicator-frequency = mihtiduvvo
indicator-source = gáldu
per = { $unit ->
    [day] { $count ->
        [1] beaivvis
       *[other] { $count } beaivvis
     }
    [week] { $count ->
        [1] vahkus
       *[other] { $count } vahkus
     }
    [month] { $count ->
        [1] mánus
       *[other] { $count } mánus
     }
   *[year] { $count ->
        [1] jagis
       *[other] { $count } jagis
     }
 }

## Who does what

role-lead = Vástida
role-organiser = Ordne
role-provider = Buvttada
role-responsible = Vástida prinsihpas
role-actor = Geatnegasvuođat
role-partner = Searvá
role-with = Bargá ovttas buvttadeddjiin
role-may-involve = Searvá dárbbu mielde
role-refers = Čujuha bálvalussii
role-keeper = Doallá bálvalusbáikki
role-publisher = Almmustahttá
role-coordinator = Koordinere
role-steering = Stivre prográmma
role-referral-contact = Vuostáiváldá eiseválddiid oktavuođaváldimiid
role-decided = Lea meannudan dahje mearridan
role-agreed = Soahpamuša oassebealli
role-reports = Raportere
role-reported-to = Oažžu raporttaid

## Terms of summary lists

fact-address = Fitnančujuhus
fact-agreed-by = Oassebealit
fact-aliases = Eará namat
fact-apply = Movt ohcá
fact-area = Guovlu
fact-business-id = Y-dovddaldat
fact-case = Dán jovkui
fact-cases = Vuollejoavkkut
fact-category = Bálvalusa šládja
fact-client-groups = Geasa
fact-coordinator = Koordinere
fact-date = Beaivi
fact-decisions = Meannudeapmi ja mearrádusat
fact-delivery = Movt bálvalus ollašuvvá
fact-email = E-poasta
fact-hours = Rabasáiggit
fact-indicators = Mihttárat
fact-interpreting = Dulkon
fact-languages = Gielat
fact-law = Láhka
fact-lead = Vástida
fact-meets = Čoahkkana
fact-members = Miellahtut
fact-municipalities = Gielddat
fact-municipality-code = Gieldanummir
fact-organiser = Ordne
fact-parent = Gullá organisašuvdnii
fact-partners = Mielde
fact-period = Fámus
fact-phone = Telefovdna
fact-previous-names = Ovddit namat
fact-price = Haddi
fact-provider = Buvttada
fact-provision = Buvttadanvuohki
fact-ptv = Dovddaldat Bálvalusdiehtorádjosis
fact-publicity = Almmolašvuohta
fact-publisher = Almmustahtti
fact-referral-contact = Eiseválddiid oktavuođaváldimat
fact-refers = Bálvalussii čujuha
fact-related = Guoskevaš áššegirjjit
fact-reported-by = Raportere
fact-reported-to = Geasa raporterejuvvo
fact-reporting-every = Man dávjá
fact-reporting-text = Čuovvun
fact-responsible = Vástida
fact-schedule = Áigetávval
fact-short = Oanehis namma
fact-statutory = Lága geatnegas
fact-steering = Stivren
fact-sub-groups = Jovkui gullet
fact-successor = Barggu joatká
fact-supersedes = Buhtte prográmma
fact-text = Áššegirjji sániiguin
fact-units = Ovttadagat ja miellahtut
fact-update = Ođasmahttin
fact-url = Neahttasiidu
fact-valid-from = Doaibma álggii
fact-valid-to = Doaibma nogai
fact-version = Veršuvdna
fact-where = Gos
fact-wider-group = Oassi joavkkus

## Tables

caption-answers = { $party }: ovddasvástádusat, { $programme }
caption-matrix = Bálvalusat ja ovddasvástádusat áššehasjoavkkuid mielde: { $programme }
caption-measures = { $name }: ulbmilat ja doaibmabijut, { $programme }
caption-goal = Doaibmabijut: { $name }
column-service = Bálvalus
column-measure = Doaibmabidju
column-schedule = Áigetávval
column-party = Ovddasvástideaddji
column-indicator = Mihttár
column-services = Bálvalusat
column-budget = Golut
column-matter = Ášši
column-role = Bargu
column-group = Áššehasjoavku
column-language = Giella
column-translated = Jorgaluvvon
column-machine = Mašiidnajorgalus
column-stale = Boarásmuvvan
column-missing = Váilu
row-whole-goal = Olles ulbmil
row-step = Muddu
budget-line = { $year }: { $eur } euro
coverage-statutory = lágas mearriduvvon
coverage-may = Sáhttá ordnet
coverage-no = Ii namuhuvvo

## Narrowing a table down

facet-party = Ovddasvástideaddji
facet-theme = Fáddá
facet-group = Áššehasjoavku
facet-year = Áigi
facet-status = Dilli
facet-choice = { $facet }: { $choice }
when-undated = jahki ii dieđus

## What the names from A to Z are names of

thing-service = Bálvalus
thing-goal = Ulbmil
thing-theme = Fáddá
thing-group = Áššehasjoavku
thing-section = Prográmma lohku
thing-term = Sátni
thing-programme = Prográmma
thing-page = Siidu

## Headings and pages

heading-goal = Ulbmil
heading-decisions = Meannudeapmi ja mearrádusat
heading-reporting = Stivren, čuovvun ja raporteren
heading-parties = Doaibmit
heading-client-groups = Áššehasjoavkkut
page-home = Álgosiidu
page-accessibility = Olahahttivuođačilgehus
page-parties = Doaibmit
page-a-z = Ohcan ja A–Ö
page-translations = Jorgalusat
page-open-data = Rabas dáhta
open-data-intro = Buot maid dát siidu almmuha, gávdno maiddái dáhtan prográmmaid várás: JSON-fiillat main buot gielat leat ovttas.
open-data-licence = Liseansa
open-data-no-licence = Almmuheaddji ii leat muitalan, makkár liseanssain dáhta oažžu geavahit. Jeara almmuheaddjis ovdal go geavahat dan.
open-data-promise = Dovddaldagat ja čujuhusat bissot. Giettit sáhttet lassánit. Jos gieddi jávká dahje dan mearkkašupmi rievdá, de gietti schema nummir stuorru.
open-data-files = Fiillat
open-data-fields = Giettit (eaŋgalasgillii)
open-data-index = Buot fiillaid listu
open-data-catalogue = Govvádus dáhtakatalogaide (DCAT)
translations-intro = Ná guhkás jorgalusat leat gárván. Logut rehkenastet teavsttaid: gittiid, teakstaoasážiid, bajilčállagiid, listtu oasážiid ja tabealla ruvttuid.
caption-translations = Jorgalusaid dilli gielaid mielde
translations-site = Neahttabáiki ja dan namat
translations-of = Oassi
translations-unpublished = ii vel almmustahttojuvvon dán gillii
translations-done = { $percent } % ({ $count } / { $total })
translations-share = { $percent } % ({ $count })
page-not-found = Siidu ii gávdno
page-services = Bálvalusat
page-responsibilities = Ovddasvástádusat
page-goals = Ulbmilat
page-timeline = Áigelinnjá
page-map = Ráhkadusgárta
page-principles = Prinsihpat
page-duties = Geatnegasvuođat
page-embeds = Bija sisdoalu nuppi neahttasiidui
page-document = Olles prográmma

## What one finds on the pages of a programme

entry-services = { $services ->
    [one] 1 bálvalus: geasa, gos ja gii vástida
    [two] { $services } bálvalusa: geasa, gos ja gii vástida
   *[other] { $services } bálvalusa: geasa, gos ja gii vástida
 }
entry-responsibilities-services = Gii vástida guđege bálvalusas
entry-responsibilities-goals = Gii vástida guđege doaibmabijus
entry-goals = { $goals ->
    [one] 1 ulbmil
    [two] { $goals } ulbmila
   *[other] { $goals } ulbmila
 }, { $themes ->
    [one] 1 fáddá
    [two] { $themes } fáttá
   *[other] { $themes } fáttá
 }
entry-parties = Gii vástida mas, doaibmiid mielde
entry-timeline = Ulbmilat jagiid mielde { $first }–{ $last }
entry-timeline-plain = Ulbmilat áigeortnegis
entry-map = Prográmma ráhkadus ovttain geahčastagain
entry-principles = { $principles ->
    [one] 1 prinsihppa
    [two] { $principles } prinsihpa
   *[other] { $principles } prinsihpa
 }
entry-duties = { $duties ->
    [one] 1 geatnegasvuohta
    [two] { $duties } geatnegasvuođa
   *[other] { $duties } geatnegasvuođa
 }
entry-document = Olles prográmma ovtta siiddus

## Accessibility statement

statement-scope = Dát olahahttivuođačilgehus guoská neahttabáikki { $site }, čujuhus { $address }.
statement-law = Neahttabáikái guoská láhka digitála bálvalusaid fállamis (306/2019). Dan mielde neahttabáiki galgá deavdit WCAG 2.1 -rávvagiid A- ja AA-dási gáibádusaid.
statement-conformance = Man olahahtti neahttabáiki lea
statement-full = Neahttabáiki deavdá olahahttivuođagáibádusaid ollásit.
statement-partial = Neahttabáiki deavdá olahahttivuođagáibádusaid muhtun muddui. Váilevašvuođat muitaluvvojit vuolde.
statement-none = Neahttabáiki ii deavdde olahahttivuođagáibádusaid. Váilevašvuođat muitaluvvojit vuolde.
statement-barriers = Mii ii leat olahahtti
barrier-shortcoming = Váilevašvuođat
barrier-shortcoming-law = Dát čuoggát eai deavdde olahahttivuođagáibádusaid.
barrier-burden = Govttoheapme noađđi
barrier-burden-law = Dát čuoggát eai divoduvvo, daningo dat livččii árvvoštallama mielde govttoheapme noađđi (306/2019, 8 §).
barrier-outside = Sisdoallu masa gáibádusat eai guoskka
barrier-outside-law = Olahahttivuođagáibádusat eai guoskka dáidda sisdoaluide (306/2019, 3 §).
fact-criteria = Gáibádus (WCAG 2.1)
fact-reason = Manne
fact-alternative = Ná oaččut dieđu eará láhkai
fact-until = Divoduvvo maŋimustá
statement-preparation = Movt olahahttivuohta lea árvvoštallojuvvon
fact-method = Vuohki
method-self = Iešárvvoštallan
method-third-party = Olggobeale áššedovdi árvvoštallan
fact-assessed-by = Árvvoštalli
fact-assessed-on = Árvvoštallojuvvon
fact-assessed-how = Mii guorahallojuvvui ja movt
fact-statement-published = Čilgehus ráhkaduvvon
fact-statement-reviewed = Čilgehus dárkkistuvvon
statement-feedback = Atte máhcahaga olahahttivuođas
statement-feedback-ask = Jos fuomášat váilevašvuođa mii ii muitaluvvo dás, de muital midjiide.
statement-feedback-form = Sáhtát maid bivdit sisdoalu alccesat olahahtti hámis.
statement-answer = Oaččut dieđu go máhcahagat lea ollen midjiide, ja mii vástidit dasa maŋimustá { $days } beaivvi siste.
fact-answers = Máhcahahkii vástida
fact-form = Máhcahatskovvi
statement-enforcement = Olahahttivuođa bearráigeahčču
statement-enforcement-text = Atte vuos máhcahaga midjiide. Jos it leat duhtavaš vástádussii dahje it oaččo vástádusa guovtti vahku siste, de sáhtát dahkat váidaga bearráigeahččoeiseváldái dahje bivdit čilgehusa. Eiseváldi siiddus muitaluvvo movt dat dahkkojuvvo ja movt ášši meannuduvvo.
statement-complain = Daga váidaga dahje bivdde čilgehusa
fact-supervisor = Bearráigeahččoeiseváldi
fact-unit = Ovttadat
fact-complaint = Váidda
fact-postal-address = Poastačujuhus

## Pictures

figure-map = Ráhkadusgárta: { $programme }
figure-map-about = Govas { $branches ->
    [one] lea 1 suorgi
    [two] leat { $branches } suorggi
   *[other] leat { $branches } suorggi
 } ja { $items ->
    [one] 1 čuokkis
    [two] { $items } čuoggá
   *[other] { $items } čuoggá
 }. Listu gova maŋŋá muitala seamma.
figure-timeline = Áigelinnjá: { $programme }
figure-timeline-about = Govas { $goals ->
    [one] lea 1 ulbmil
    [two] leat { $goals } ulbmila
   *[other] leat { $goals } ulbmila
 } ja jagit { $first }–{ $last }. Listu gova maŋŋá bidjá juohke ulbmila dan maŋimus jahkái.
shape-dated = mearriduvvon áigi
shape-deadline = maŋimustá
shape-recurring = geardduhuvvo

## Notices to the reader

notice-fallback = Eanaš oassi dán siiddus lea lohkamis dušše { $language }.
notice-machine = Oassi dán siiddus lea mašiidnajorgalus maid ii oktage leat dárkkistan.
notice-stale = Oassi dán siiddu jorgalusas lea boarásmuvvan: álgoálgosaš teaksta lea rievdan.
notice-original = Loga álgoálgosaš teavstta { $language }
notice-draft = Dát lea evttohus. Prográmmas ii leat mearriduvvon.
notice-consultation = Prográmma lea cealkámušjoras. Das ii leat vel mearriduvvon.
notice-superseded = Dát prográmma ii leat šat fámus. Ođđasat prográmma lea boahtán dan sadjái.
notice-archived = Dát áššegirji lea arkiverejuvvon: dat lea dáppe dušše lohkan várás.
notice-newer = Ođđasat prográmma: { $title }
note = Fuomáš:
feedback-subject = Máhcahat siiddus { $title } ({ $id })
feedback-body =
    Siidu: { $title }
    Čujuhus: { $address }
    Dovddaldat: { $id }
prose-footnotes = Vuollenohtat
prose-back = Ruovttoluotta tekstii, čujuhus

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

law-reference = { $law } { $sections } §{ $subsection ->
    [0] {""}
   *[other] {" "}{ $subsection } mom.
 }{ $item ->
    [0] {""}
   *[other] {" "}{ $item } čuokkis
 }

## Schedules

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $quarter }. njealjádas { $year }
schedule-season = { $season ->
    [winter] dálvi
    [spring] giđđa
    [summer] geassi
   *[autumn] čakča
 } { $year }
schedule-from = { $precision ->
    [day] { $time } rájes
    [month] { $month ->
        [1] ođđajagimánu
        [2] guovvamánu
        [3] njukčamánu
        [4] cuoŋománu
        [5] miessemánu
        [6] geassemánu
        [7] suoidnemánu
        [8] borgemánu
        [9] čakčamánu
        [10] golggotmánu
        [11] skábmamánu
       *[12] juovlamánu
     } { $year } rájes
    [quarter] jagi { $year } { $quarter }. njealjádasa rájes
    [winter] dálvvi { $year } rájes
    [spring] giđa { $year } rájes
    [summer] geasi { $year } rájes
    [autumn] čavčča { $year } rájes
   *[year] jagi { $year } rájes
 }
schedule-by = { $precision ->
    [day] { $time } rádjái
    [month] { $month ->
        [1] ođđajagimánu
        [2] guovvamánu
        [3] njukčamánu
        [4] cuoŋománu
        [5] miessemánu
        [6] geassemánu
        [7] suoidnemánu
        [8] borgemánu
        [9] čakčamánu
        [10] golggotmánu
        [11] skábmamánu
       *[12] juovlamánu
     } { $year } rádjái
    [quarter] jagi { $year } { $quarter }. njealjádasa rádjái
    [winter] dálvvi { $year } rádjái
    [spring] giđa { $year } rádjái
    [summer] geasi { $year } rádjái
    [autumn] čavčča { $year } rádjái
   *[year] jagi { $year } rádjái
 }
schedule-recurring = { $every } jagi { $year } rájes
schedule-within = { $unit ->
    [day] { $count } beaivvi
    [week] { $count } vahku
    [month] { $count } mánu
   *[year] { $count } jagi
 } siste: { $after }
schedule-continuous = joatkevaš
schedule-undecided = ii mearriduvvon
schedule-none = ii áigetávval
cadence-every = { $unit ->
    [day] { $count ->
        [1] beaivválaččat
       *[other] { $count } beaivvi gaskkain
     }
    [week] { $count ->
        [1] vahkkosaččat
       *[other] { $count } vahku gaskkain
     }
    [month] { $count ->
        [1] mánnosaččat
       *[other] { $count } mánu gaskkain
     }
   *[year] { $count ->
        [1] jahkásaččat
       *[other] { $count } jagi gaskkain
     }
 }
cadence-times = { $times } geardde { per }
cadence-at-least = unnimusat { cadence-every }
cadence-at-least-times = unnimusat { cadence-times }
length = { $unit ->
    [day] { $count ->
        [1] 1 beaivi
       *[other] { $count } beaivvi
     }
    [week] { $count ->
        [1] 1 vahkku
       *[other] { $count } vahku
     }
    [month] { $count ->
        [1] 1 mánnu
       *[other] { $count } mánu
     }
   *[year] { $count ->
        [1] 1 jahki
       *[other] { $count } jagi
     }
 }

## Names of languages

language-name = { $language ->
    [fi] suomagiella
    [fi-simple] álkes suomagiella
    [sv] ruoŧagiella
    [sv-simple] álkes ruoŧagiella
    [en] eaŋgalasgiella
    [am] amharagiella
    [ar] arábagiella
    [bn] bengálagiella
    [ckb] soranigiella (kurdagiella)
    [de] duiskkagiella
    [es] spánskkagiella
    [et] esttegiella
    [fa] persiagiella
    [fa-AF] darigiella
    [fr] fránskkagiella
    [ku] kurmanjigiella (kurdagiella)
    [ln] lingalagiella
    [my] burmagiella
    [ne] nepaligiella
    [pl] polskkagiella
    [prs] darigiella
    [ps] paštugiella
    [pt] portugálagiella
    [ro] romániagiella
    [ru] ruoššagiella
    [se] davvisámegiella
    [smn] anárašgiella
    [sms] nuortalašgiella
    [so] somáligiella
    [sq] albániagiella
    [sw] swahiligiella
    [th] thaigiella
    [ti] tigrinyagiella
    [tl] tagaloggiella
    [tr] durkkagiella
    [uk] ukrainagiella
    [ur] urdugiella
    [vi] vietnamgiella
    [zh] kiinnágiella
   *[other] { $name }
 }
in-language = { $language ->
    [fi] suomagillii
    [fi-simple] álkes suomagillii
    [sv] ruoŧagillii
    [sv-simple] álkes ruoŧagillii
    [en] eaŋgalasgillii
    [am] amharagillii
    [ar] arábagillii
    [bn] bengálagillii
    [ckb] soranigillii
    [de] duiskkagillii
    [es] spánskkagillii
    [et] esttegillii
    [fa] persiagillii
    [fa-AF] darigillii
    [fr] fránskkagillii
    [ku] kurmanjigillii
    [ln] lingalagillii
    [my] burmagillii
    [ne] nepaligillii
    [pl] polskkagillii
    [prs] darigillii
    [ps] paštugillii
    [pt] portugálagillii
    [ro] romániagillii
    [ru] ruoššagillii
    [se] davvisámegillii
    [smn] anárašgillii
    [sms] nuortalašgillii
    [so] somáligillii
    [sq] albániagillii
    [sw] swahiligillii
    [th] thaigillii
    [ti] tigrinyagillii
    [tl] tagaloggillii
    [tr] durkkagillii
    [uk] ukrainagillii
    [ur] urdugillii
    [vi] vietnamgillii
    [zh] kiinnágillii
   *[other] gillii { $name }
 }
