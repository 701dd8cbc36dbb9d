# De svenska orden för diagnostiken, så som svenska skrivs i Finland.
#
# Varje kod är ett meddelande med .fix (ett förslag) och .explain (en förklaring).
# I förklaringen står varje mening på sin rad; en rad med fyra extra mellanslag är ett exempel och förblir en egen rad.
# Ett meddelande eller förslag på en mening slutar utan punkt.

### Nivåer, platser och sammandrag

level-error = fel
level-warning = varning
level-info = obs
level-fix = förslag
label-fix = Förslag
label-see = Se också
label-basis = Författningar

fix-write = Skriv här: { $with }
fix-remove = Ta bort det här stället

place-file = filen { $path }
place-line = filen { $path }, rad { $line }, kolumn { $column }
place-page = sidan { $path }

count-errors = { $count ->
    [one] { $count } fel
   *[other] { $count } fel
 }
count-warnings = { $count ->
    [one] { $count } varning
   *[other] { $count } varningar
 }
count-infos = { $count ->
    [one] { $count } observation
   *[other] { $count } observationer
 }
count-none = Inget att anmärka på
count-two = { $first } och { $second }
count-three = { $first }, { $second } och { $third }

thing-named = { $noun } ”{ $name }”

### När ett kommando inte kan köras

refused-project = Projektets mapp { $what } kan inte öppnas: { $reason }
refused-read = Filen { $what } kan inte läsas: { $reason }
refused-write = Det går inte att skriva till { $what }: { $reason }
refused-holds-project = Målmappen { $what } innehåller hela projektet. Välj en egen mapp, till exempel public
refused-among-sources = Målmappen { $what } ligger bland projektets källor. Välj en egen mapp, till exempel public
refused-not-a-folder = { $what } är en fil, inte en mapp. Välj en annan målmapp
refused-foreign = Målmappen { $what } har filer som kotosivu inte har skrivit. Töm den eller välj en annan
refused-mount-point = Målmappen { $what } är en monterad disk och kan inte ersättas. Välj en mapp inuti den
refused-busy = Ett annat bygge skriver till { $what }. Vänta tills det är klart
refused-claimed = Webbplatsen behöver platsen { $what }, men där finns en fil som kotosivu inte har skrivit. Flytta bort den
refused-twice = Webbplatsen har två filer med namnet { $what }. Byt namn på den ena
refused-bad-path = { $what } är inte en plats på webbplatsen. Byt namn på filen
refused-full = Disken är full: { $what }. Skapa utrymme och bygg på nytt
refused-denied = Den här användaren får inte skriva till { $what }. Ge rätten eller välj en annan målmapp
refused-epoch = SOURCE_DATE_EPOCH är inte ett antal sekunder: { $what }
refused-base-url = { $what } är inte en webbadress. Börja den med https://
refused-language = { $what } är inte en språkkod, som ru eller fi-simple
refused-print-table = { $nearest ->
    [none] { $known ->
        [none] Det finns ingen ansvarstabell { $what } i programmet
       *[other] Det finns ingen ansvarstabell { $what } i programmet. Det finns: { $known }
     }
   *[other] Det finns ingen ansvarstabell { $what } i programmet. Menade du { $nearest }?
 }
refused-print-theme = { $nearest ->
    [none] { $known ->
        [none] Det finns inget tema { $what } i programmet
       *[other] Det finns inget tema { $what } i programmet. Det finns: { $known }
     }
   *[other] Det finns inget tema { $what } i programmet. Menade du { $nearest }?
 }
refused-print-party = { $nearest ->
    [none] { $known ->
        [none] Programmet ger inga uppgifter till aktören { $what }
       *[other] Programmet ger inga uppgifter till aktören { $what }. Det finns: { $known }
     }
   *[other] Programmet ger inga uppgifter till aktören { $what }. Menade du { $nearest }?
 }
refused-print-client-group = { $nearest ->
    [none] { $known ->
        [none] Det finns ingen sida för klientgruppen { $what } i programmet
       *[other] Det finns ingen sida för klientgruppen { $what } i programmet. Det finns: { $known }
     }
   *[other] Det finns ingen sida för klientgruppen { $what } i programmet. Menade du { $nearest }?
 }
refused-print-section = { $nearest ->
    [none] { $known ->
        [none] Det finns inget avsnitt { $what } i programmet
       *[other] Det finns inget avsnitt { $what } i programmet. Det finns: { $known }
     }
   *[other] Det finns inget avsnitt { $what } i programmet. Menade du { $nearest }?
 }
refused-print-timeline = Programmet { $what } har ingen tidslinje
refused-print-language = Det finns inget att skriva ut på språket { $what }. Det finns: { $known }
refused-no-pdf = Denna kotosivu { $what } är byggd utan PDF-dokument. Bygg den med dem: cargo install --path . --features pdf. Eller öppna sidan i en webbläsare och skriv ut den: varje sida är gjord också för papper
refused-programme = { $nearest ->
    [none] { $known ->
        [none] Det finns inget program { $what }
       *[other] Det finns inget program { $what }. Det finns: { $known }
     }
   *[other] Det finns inget program { $what }. Menade du { $nearest }?
 }
refused-exists = Filen { $what } finns redan och kan innehålla översättningar. Välj ett annat namn med --output eller ersätt den med --force
refused-sheet = Texterna ryms inte i en arbetsbok: { $reason }
refused-same-language = Texterna är skrivna på språket { $what }. Välj det språk som de ska översättas till
refused-not-text = Filen { $what } är inte text i UTF-8 eller UTF-16
refused-code = { $nearest ->
    [none] Koden { $what } finns inte. Kommandot kotosivu explain räknar upp alla
   *[other] Koden { $what } finns inte. Menade du { $nearest }?
 }
refused-kind = { $nearest ->
    [none] En sådan sorts fil finns inte: { $what }
   *[other] En sådan sorts fil finns inte: { $what }. Menade du { $nearest }?
 }

### Hur arbetet gick

work-pages = { $count ->
    [one] { $count } sida
   *[other] { $count } sidor
 }
work-languages = { $count ->
    [one] { $count } språk
   *[other] { $count } språk
 }
work-documents = { $count ->
    [one] { $count } dokument
   *[other] { $count } dokument
 }
work-documents-made = PDF-dokument: { $documents }, varav { $made } satta och { $kept } oförändrade.
work-built = Webbplatsen är klar: { $pages }, { $languages }, { $seconds } s. Skrivna { $written }, oförändrade { $unchanged }, borttagna { $removed }. { $found }.
work-built-before = Ingenting har ändrats sedan förra gången: { $pages }, { $languages }, { $seconds } s. { $found }.
work-checked = Kontrollerat: { $pages }, { $languages }, { $seconds } s. { $found }.
work-catalogue-updated = { $path }: { $added } nya, { $changed } ändrade, { $retired } inte längre i bruk.
work-catalogue-refused = { $path } lämnades som den är, eftersom allt som den beror på inte kan läsas.
work-translations-updated = { $changed ->
    [0] Alla översättningsfiler är uppdaterade ({ $unchanged }).
    [one] { $changed } översättningsfil uppdaterades, { $unchanged } var uppdaterade.
   *[other] { $changed } översättningsfiler uppdaterades, { $unchanged } var uppdaterade.
 }
work-translations-checked = { $changed ->
    [0] Alla översättningsfiler är uppdaterade ({ $unchanged }).
    [one] { $changed } översättningsfil är inte uppdaterad. Kommandot kotosivu translate update uppdaterar den.
   *[other] { $changed } översättningsfiler är inte uppdaterade. Kommandot kotosivu translate update uppdaterar dem.
 }
work-column-programme = Program
work-column-language = Språk
work-column-total = Texter
work-column-original = Skrivna
work-column-done = Översatta
work-column-reviewed = Granskade
work-column-machine = Maskin
work-column-stale = Gamla
work-column-missing = Saknas
work-column-percent = Klart
work-column-words = Ord kvar
work-state-missing = saknas
work-state-stale = föråldrad
work-status-more = … och { $count } till. Med --list räknas alla upp.
work-exported = { $count ->
    [0] Inget att översätta: det finns inga sådana texter på { $language }.
    [one] { $count } text att översätta till { $language }: { $path }
   *[other] { $count } texter att översätta till { $language }: { $path }
 }
work-imported = { $taken ->
    [0] Ingen översättning togs in; { $same } var som förut, { $left } utelämnades.
    [one] { $taken } översättning togs in, { $same } var som förut, { $left } utelämnades.
   *[other] { $taken } översättningar togs in, { $same } var som förut, { $left } utelämnades.
 }
work-import-checked = { $taken ->
    [0] Ingen översättning skulle tas in; { $same } är som förut, { $left } skulle utelämnas.
    [one] { $taken } översättning skulle tas in, { $same } är som förut, { $left } skulle utelämnas.
   *[other] { $taken } översättningar skulle tas in, { $same } är som förut, { $left } skulle utelämnas.
 }
work-not-imported = Inget importerades. Översättningsfilerna är orörda.
work-see-check = Anmärkningarna om programmen hindrar inte bygget; kommandot kotosivu check berättar om dem.
work-printed = { $path }: { $pages }, { $size } kB
work-not-built = Webbplatsen byggdes inte. Det som publicerats tidigare är orört.
work-serving = Förhandsvisningen finns på { $address }; avsluta med Ctrl-C
work-serving-again = Läst på nytt: { $path }. { $found }.
work-serving-broken = Förhandsvisningen visar det som senast var i ordning tills felen har rättats.
work-serving-elsewhere = Port { $port } används av ett annat program, så nästa lediga port används
work-serving-network = Alla i nätet { $interface } kan se den här förhandsvisningen. Utelämna --interface så syns den bara på den här datorn.
work-serving-unopened = Webbläsaren kunde inte öppnas: { $reason }
work-serving-polling = Systemet kan inte bevaka filerna ({ $reason }), så de gås igenom tre gånger i sekunden
work-serving-lost = Webbplatsens mapp kan inte läsas: { $reason }. Förhandsvisningen väntar på den.
work-serving-foreign-host = Förhandsvisningen svarar bara på den adress som visades när den startades.

### Blad för översättare

sheet-key = Nyckel
sheet-what = Vad det är
sheet-source = Text ({ $language })
sheet-translation = Översättning ({ $language })
sheet-state = Läge
sheet-note = Anmärkning
sheet-previous = Översatt från den äldre texten
sheet-stamp = Skickat
sheet-state-done = Översatt
sheet-state-reviewed = Maskinöversatt, granskad
sheet-state-machine = Maskinöversatt
sheet-state-stale = Ska granskas
sheet-state-missing = Saknas
sheet-choose = Välj ett läge i listan
sheet-is-field = Fält
sheet-is-address = Sidans adress (lämna tom om den är samma)
sheet-is-paragraph = Stycke
sheet-is-heading = Rubrik
sheet-is-item = Listpunkt
sheet-is-caption = Tabellens rubrik
sheet-is-head = Kolumnens rubrik
sheet-is-cell = Tabellcell

### Sidan med fel

mistakes-title = Fel på webbplatsen
mistakes-back = Tillbaka till webbplatsen
mistakes-explain = Vad detta betyder

### Utseenden

refused-theme = { $nearest ->
    [none] Projektet har inget utseende { $what }
   *[other] Projektet har inget utseende { $what }. Menade du { $nearest }?
 }
refused-theme-file = { $nearest ->
    [none] Utseendets grund har ingen fil { $what }
   *[other] Utseendets grund har ingen fil { $what }. Menade du { $nearest }?
 }
refused-theme-own = Utseendet har redan filen { $what }. Flytta undan den om du vill ha en ny kopia
refused-theme-child = Utseendet { $what } har ingen grund att kopiera från. Gör ett eget utseende och ange det i kotosivu.toml
refused-theme-text = Filen { $what } är inte text och kan inte berätta varifrån den kommer. Kopiera den själv
refused-theme-brand = Filen theme.toml ärver fält för fält. Skriv i den bara det som skiljer sig från grunden

themes-built-in = en del av programmet
themes-project = i mappen themes/{ $name }
themes-over = en del av programmet, med projektets filer ovanpå
themes-on = bygger på { $parent }
themes-chosen = webbplatsens utseende
themes-files = Filer
themes-colours = Färger
themes-replaces = ersätter: { $layers }
themes-adds = utöver: { $layers }
themes-follows = följer av { $key }
themes-ejected = { $path } är en kopia av filen i { $layer }
themes-well = Utseendet { $name } har inget att anmärka på.

refused-gallery-site = I mappen { $what } finns en webbplats och ingen stilguide. Välj en annan mapp med --output

gallery-title = Stilguide för utseendet { $theme }
gallery-made = Stilguiden för { $theme } finns i { $path } (antal sidor: { $pages }).
gallery-layers = Lager, det översta först
gallery-colours = Färger
gallery-contrasts = Kontraster
gallery-sizes = Storlekar
gallery-components = Komponenter
gallery-key = Nyckel
gallery-light = Ljus
gallery-dark = Mörk
gallery-origin = Sätts av
gallery-pair = Par
gallery-needed = Krävs
gallery-value = Värde
gallery-shown = Prov
gallery-markup = HTML
gallery-takes = Tar
gallery-optional = kan utelämnas
gallery-from = Ur
gallery-none = Inga exempel.
gallery-failed = Det blir inget av detta exempel.
gallery-all = Alla komponenter

### Noter vid sidan

note-first-here = första gången här
note-other-arrangement = samma kundgrupp finns redan här
note-declared-here = definierat här
note-belongs-to = det här hör till den här tjänsten
note-other-text = den andra texten finns här
note-other-claim = samma adress används här
note-starts-here = börjar här
note-source-here = originaltexten finns här
note-structure-here = den strukturerade uppgiften finns här
note-parent-here = den övre nivån är angiven här

### Benämningar: saker

noun-site = webbplats
noun-file = fil
noun-channel = serviceställe
noun-coverage = tabell över anordnare
noun-coverage-row = rad i tabellen över anordnare
noun-parts = del av programmet
noun-principle-group = grupp av principer
noun-registry = register
noun-related = anknytande dokument
noun-responsible = ansvar
noun-party = ansvarig aktör
noun-contact = kontaktuppgift
noun-client-group = kundgrupp
noun-law = lag
noun-theme = tema
noun-term = term
noun-programme = program
noun-municipality = kommun
noun-decision = beslut
noun-agreement = avtal
noun-reporting = rapportering
noun-fact = nyckeltal
noun-section = kapitel
noun-service = tjänst
noun-arrangement = uppgift om ordnandet
noun-eligibility = villkor för tjänsten
noun-delivery = sätt att ge tjänsten
noun-update = uppdateringsintervall
noun-case = specialfall
noun-goal = mål
noun-measure = åtgärd
noun-step = steg
noun-budget = finansiering
noun-indicator = indikator
noun-target = målvärde
noun-principle = princip
noun-duty = uppgift
noun-follow-up = uppföljning
noun-entry = uppföljningsanteckning
noun-page = sida
noun-picture = bild
noun-link = länk
noun-heading = rubrik
noun-translation = översättning
noun-site-theme = utseende
noun-component = komponent
noun-example = exempel
noun-logo = logotyp
noun-colours = färger
noun-fonts = typsnitt
noun-font-face = typsnittsfil
noun-sizes = mått
noun-template = sidmall
noun-label = gränssnittstext
noun-asset = fil i utseendet
noun-publisher = utgivare
noun-accessibility = tillgänglighetsuppgifter
noun-assessment = tillgänglighetsbedömning
noun-barrier = tillgänglighetsbrist
noun-accessibility-feedback = tillgänglighetsrespons
noun-supervisor = tillsynsmyndighet
noun-column = extra kolumn
noun-token = värde i utseendet
noun-waiver = godkänt undantag

### Benämningar: värden

noun-text = text
noun-texts = text eller texter på flera språk
noun-list = lista
noun-list-of-texts = lista med texter
noun-table = block
noun-list-of-tables = lista med block
noun-date = datum
noun-time = klockslag
noun-number = tal
noun-whole-number = heltal
noun-decimal = decimaltal
noun-yes-no = ja eller nej (true eller false)
noun-schedule = tidsplan
noun-cadence = intervall
noun-law-ref = laghänvisning
noun-id = id
noun-language = språk
noun-url = webbadress

### Benämningar: områdets regler

noun-jobseeker-clients = arbetssökande kunder
noun-other-clients = övriga integrationskunder
noun-statutory-assessment = bedömning av kompetens och behov av integrationstjänster
noun-statutory-plan = integrationsplan
noun-statutory-civic-orientation = flerspråkig samhällsorientering
noun-statutory-integration-training = integrationsutbildning
noun-statutory-other-education = annan utbildning och andra tjänster
noun-statutory-guidance = vägledning och rådgivning under programmet
noun-statutory-final-test = sluttest i språkkunskaper
noun-target-jobseekers = arbetslösa arbetssökande
noun-target-protection = de som får internationellt eller tillfälligt skydd
noun-target-home-care = de som får stöd för hemvård av barn
noun-target-asked = de som begärt en bedömning eller hänvisats av en myndighet
noun-target-social-assistance = de som får utkomststöd annat än tillfälligt
noun-target-unaccompanied = barn och unga utan vårdnadshavare
noun-target-trafficking = offer för människohandel
noun-responsible-party = ansvarig part
noun-statement = hela utlåtandet
noun-statement-status = om webbplatsen uppfyller kraven
noun-statement-barriers = vad som inte är tillgängligt
noun-statement-published = utlåtandets dag
noun-statement-reviewed = granskningsdag
noun-statement-assessed = bedömningens dag
noun-statement-method = bedömningens sätt
noun-statement-complaint = länk till klagan
noun-barrier-kind = bristens grund
noun-barrier-criteria = kravet som inte uppfylls
noun-barrier-reason = bristens orsak
noun-barrier-alternative = hur man får innehållet på annat sätt
noun-unfounded-date = bedömningens dag saknas
noun-unfounded-method = bedömningens sätt saknas
noun-unfounded-by = bedömningens utförare saknas
noun-unfounded-barriers = utlåtandet nämner brister
noun-follow-up-body = vem som följer upp programmet
noun-follow-up-interval = hur ofta programmet följs upp
noun-need-who = vem tjänsten är till för
noun-need-how = hur man får tjänsten
noun-need-where = var tjänsten ges
noun-need-hours = när tjänsten är öppen
noun-need-languages = på vilka språk man får tjänsten
noun-decision-section = paragraf i protokollet
noun-decision-case = ärendenummer
noun-agreement-link = länk till avtalet

### Filer

no-site = Filen kotosivu.toml saknas i mappen
    .fix = Gå till webbplatsens mapp eller ange den med --root
    .explain =
        Varje webbplats har en fil som heter kotosivu.toml.
        Den anger webbplatsens namn, adress och språk och vilka program som publiceras.
        Utan den vet kotosivu inte vad som ska publiceras.
        Oftast beror felet på att kommandot gavs i fel mapp.
missing-file = Filen eller mappen ”{ $path }” finns inte
    .fix = { $nearest ->
        [none] Skapa filen eller rätta namnet
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        En fil på webbplatsen hänvisar till en annan fil eller mapp som inte finns.
        Jämför namnet bokstav för bokstav: stora och små bokstäver är olika tecken, likaså ä och a.
        Filen kan också ha flyttats eller blivit osparad.
unreadable-file = Filen eller mappen kan inte läsas{ $reason ->
    [none] { "" }
   *[other] : { $reason }
 }
    .fix = Stäng filen i andra program och kontrollera att du har rätt att läsa den
    .explain =
        Filen finns, men datorn låter den inte läsas.
        Den kan vara öppen i ett annat program, eller så saknar du läsrätt.
        På en nätverksenhet kan orsaken vara att förbindelsen har brutits.
file-too-large = Filen är för stor: { $size } MB, högst { $limit } MB
    .fix = Dela upp filen eller ta bort sådant som inte hör dit
    .explain =
        Ingen text i ett program är så här lång.
        Oftast har en annan fil, till exempel en video eller en PDF, hamnat i mappen av misstag.
        Målen kan delas upp på flera filer i mappen goals.
not-utf8 = Filen är inte UTF-8-text; det första främmande tecknet finns på rad { $line }
    .fix = Öppna filen i en textredigerare och spara den som UTF-8
    .explain =
        Bokstäverna i filen är sparade på ett sätt som inte säkert kan läsas rätt.
        Då skulle å, ä och ö bli konstiga tecken på sidan.
        Välj Spara som i redigeraren och UTF-8 som kodning.
        En Word- eller PDF-fil kan inte användas som sådan, utan texten måste kopieras ur den.
link-leaves-project = Genvägen leder ut ur webbplatsens mapp: { $target }
    .fix = Kopiera filen till webbplatsens mapp och ta bort genvägen
    .explain =
        I mappen finns en genväg som pekar på något annat ställe i datorn.
        Den följs inte, så att filer som inte är avsedda för publicering inte hamnar på sidorna av misstag.
unused-file = Ingenting använder den här filen
    .fix = { $nearest ->
        [none] Ta bort filen eller flytta den någon annanstans
       *[other] Menade du namnet ”{ $nearest }”?
     }
    .explain =
        I en av projektets mappar finns en fil som inte läses.
        Om namnet är felskrivet saknas filens innehåll på sidorna utan att någon märker det.
        Till exempel läses service.toml inte, eftersom namnet ska vara services.toml.

### Hur filen är skriven

toml-syntax = { $reason ->
    [quote] Ett citattecken saknas
    [bracket] En hakparentes saknas
    [brace] En klammerparentes saknas
    [equals] Ett likhetstecken saknas
    [comma] Ett kommatecken saknas
    [value] Fältet saknar värde
    [key] Fältets namn saknas eller innehåller ett otillåtet tecken
    [twice] Samma fält har angetts två gånger
    [line-end] Det finns överflödig text i slutet av raden
    [fence] Raden +++ saknas i slutet av rubrikuppgifterna
   *[other] Det här stället kan inte läsas
 }
    .fix = { $reason ->
        [quote] Skriv ett rakt citattecken " i början och slutet av texten
        [bracket] Lägg till den [ eller ] som saknas
        [brace] Lägg till klammerparentesen som saknas
        [equals] Skriv = mellan fältets namn och värdet
        [comma] Skriv ett kommatecken mellan listans delar
        [value] Skriv ett värde efter =, till exempel ett namn inom citattecken
        [key] Skriv namnet med små bokstäver utan mellanslag, å, ä och ö
        [twice] Ta bort det ena eller slå ihop dem
        [line-end] Flytta resten till en egen rad eller skriv # framför
        [fence] Skriv en rad med bara +++ mellan rubrikuppgifterna och texten
       *[other] Jämför med raderna intill: citattecken, parenteser och likhetstecken
     }
    .explain =
        Raderna i filen skrivs alltid på samma sätt: fältets namn, likhetstecken och värde.
            name = "Vägledning och rådgivning"
        Text står inom raka citattecken och en lista inom hakparenteser med kommatecken mellan delarna.
            partners = ["tuusniemi", "lapinlahti"]
        Felet finns ofta redan på raden före: där saknas ett citattecken eller en parentes.
        Filformatet heter TOML.
unquoted-value = Värdet ”{ $word }” saknar citattecken
    .fix = Skriv "{ $word }"
    .explain =
        Ett datum, ett årsintervall eller ett kvartal skrivs inom citattecken.
            date = "18.11.2024"
            schedule = "2019–2022"
            schedule = "Q3 2025"
        Utan dem försöker datorn läsa värdet som ett tal och lyckas inte.
date-became-number = ”{ $word }” är här ett decimaltal och inte ett datum
    .fix = Skriv datumet inom citattecken och lägg till året, till exempel "18.11.2024"
    .explain =
        Utan citattecken betyder 18.11 decimaltalet arton komma elva.
        Därför skrivs dag och månad alltid inom citattecken.
        Lägg också till året, så är datumet entydigt.
curly-quotes = Här står typografiska citattecken, men det behövs raka
    .fix = Skriv ett rakt citattecken " i början och slutet av texten
    .explain =
        Word och många andra program gör citattecknen böjda: ”så här”.
        I den här filen märks början och slutet av en text ut med raka tecken: "så här".
        Inne i texten får böjda citattecken användas fritt.
no-break-space = Här finns ett hårt mellanslag som inte syns
    .fix = Ta bort mellanslaget och skriv ett vanligt i stället
    .explain =
        Ett hårt mellanslag ser ut som ett vanligt men är ett annat tecken.
        Det följer med när text kopieras från Word eller en webbsida.
        I id:n och fältnamn gör det att ordet inte känns igen.
backslash = Omvänt snedstreck \ går inte inom citattecken: { $word }
    .fix = Skriv snedstreck / i stället
    .explain =
        Inom citattecken inleder omvänt snedstreck ett specialtecken, så C:\bilder tolkas fel.
        Skriv sökvägar med vanligt snedstreck.
            logo = "bilder/logo.svg"
        Om det omvända snedstrecket hör till texten ska det skrivas två gånger.
unknown-key = Fältet ”{ $typed }” är okänt: { $thing }
    .fix = { $nearest ->
        [none] Ta bort fältet eller använd något av dessa: { $known }
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Fältets namn är felskrivet eller så står det på fel ställe.
        Ett okänt fält skulle inte komma med på sidan, och därför får du veta det genast.
        Fältnamnen är på engelska och med små bokstäver: name, text, schedule.
        Kontrollera också under vilken rubrik fältet står: ett fält hör alltid till närmaste rubrik inom hakparenteser ovanför.
missing-key = Det obligatoriska fältet ”{ $key }” saknas: { $thing }
    .fix = Lägg till en rad som börjar med { $key } =
    .explain =
        Den här uppgiften behövs alltid för att sidan ska kunna göras.
        Till exempel har varje tjänst ett id och ett namn.
            id = "ohjaus-ja-neuvonta"
            name = "Vägledning och rådgivning"
        Om uppgiften ser ut att finnas kan den stå under fel rubrik.
wrong-kind = Fältet ”{ $key }” har fel slags värde. Förväntat: { $expected }. Nu: { $found }.
    .fix = Ändra värdet till: { $expected }
    .explain =
        I varje fält passar ett visst slags värde.
            text: name = "Vägledning"
            lista: partners = ["fpa", "arbetskraftstjanster"]
            ja eller nej: statutory = true
        Oftast saknas citattecken, eller så saknar en lista sina hakparenteser.
unknown-word = I fältet ”{ $key }” kan det inte stå ”{ $word }”
    .fix = { $nearest ->
        [none] Använd något av dessa: { $known }
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        I det här fältet passar bara vissa ord.
        De får skrivas på finska, svenska eller engelska, men andra ord känns inte igen.
        Så heter samma sak likadant på alla sidor och alla språk.
empty-text = Det finns ingen text i fältet ”{ $key }”
    .fix = Skriv en text eller ta bort hela raden
    .explain =
        Fältet finns, men det står ingenting mellan citattecknen.
        På sidan skulle det bli en tom plats, och läsaren vet inte om något har fallit bort.
        Om uppgiften inte finns ska hela raden tas bort.

### Datum, tidsplaner och andra beteckningar

bad-date = ”{ $word }” är inte ett datum
    .fix = Skriv datumet som "18.11.2024" eller "2024-11-18"
    .explain =
        Dag, månad och år behövs alla, och dagen måste finnas i kalendern.
        Till exempel duger inte 31.11.2024, eftersom november har 30 dagar.
bad-schedule = ”{ $word }” är inte en tidsplan som kan tolkas
    .fix = Skriv till exempel "2026", "2025–2028", "6/2027", "hösten 2027", "senast 2027" eller "fortgående"
    .explain =
        Tidsplanen avgör vid vilket år saken visas på tidslinjen och om den är försenad.
        Därför skrivs den på något av dessa sätt:
            schedule = "2025–2028"
            schedule = "hösten 2027"
            schedule = "fortgående"
        Om dokumentet har andra ord kan de behållas med ett datum bredvid:
            schedule = { "{" } text = "när den nya lagen gäller", by = 2026-12-31 { "}" }
bad-cadence = ”{ $word }” är inte ett intervall som kan tolkas
    .fix = Skriv till exempel "3 mån", "år" eller "60 dagar"
    .explain =
        Intervallet anger hur ofta något görs eller hur lång tid det får ta.
        Skriv ett tal och en enhet: dagar, veckor, månader eller år.
            every = "6 mån"
            within = "60 dagar"
bad-law-ref = Laghänvisningen ”{ $word }” kan inte tolkas
    .fix = Skriv till exempel "KotoL 10 § 1 mom. 5 k" eller "KotoL 12–32 §"
    .explain =
        Hänvisningen börjar med den förkortning som lagen har i lagförteckningen.
        Sedan följer paragraf och vid behov moment och punkt.
        En hänvisning som kan tolkas blir en länk till Finlex, en annan visas bara som text.
bad-id = ”{ $word }” duger inte som id
    .fix = { $nearest ->
        [none] Använd bara små bokstäver a–z, siffror och bindestreck
       *[other] Skriv ”{ $nearest }”
     }
    .explain =
        Ett id får innehålla små bokstäver a–z, siffror och bindestreck.
        Å, ä, ö, mellanslag och stora bokstäver går inte, eftersom id:t är en del av sidans adress.
            id = "ohjaus-ja-neuvonta"
        Läsaren ser inte id:t på sidan, så namnet kan ändå skrivas fritt.
bad-language = ”{ $word }” är inte en språkkod
    .fix = { $nearest ->
        [none] Använd språkets förkortning, till exempel fi, sv, en, ar eller fi-simple
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Språket anges med en internationell förkortning: fi är finska, sv svenska, uk ukrainska och so somaliska.
        Lättläst finska är fi-simple.
        Enligt förkortningen väljer skärmläsaren uttal och webbläsaren textens riktning.
bad-url = ”{ $word }” är inte en webbadress
    .fix = Skriv hela adressen, till exempel https://www.kommun.fi/integration
    .explain =
        Adressen måste börja med https://.
        Utan det skulle webbläsaren leta efter sidan på din egen webbplats, och länken skulle inte fungera.
        För e-post finns ett eget fält, email.
bad-colour = ”{ $word }” är inte en täckande färg
    .fix = { $nearest ->
        [none] Skriv färgen med sex tecken efter nummertecknet, till exempel "#0f3f78"
       *[other] Skriv ”{ $nearest }”
     }
    .explain =
        En färg i utseendet skrivs inom citattecken så som de grafiska riktlinjerna anger den för webben.
            primary = "#0f3f78"
            primary = "rgb(15 63 120)"
        Utan citattecken skulle nummertecknet inleda en kommentar.
        En genomskinlig färg duger inte, eftersom ingen kan veta hur väl text på den syns.
bad-length = ”{ $word }” är inte ett mått
    .fix = Skriv ett tal och en enhet, till exempel ".25rem"
    .explain =
        Ett mått i utseendet har ett tal och någon av enheterna rem, em, ch och px.
            radius = ".25rem"
        Enheten rem följer den textstorlek som läsaren har valt, så den är nästan alltid den rätta.

### Hänvisningar

duplicate-id = Id:t ”{ $id }” används redan: { $thing }
    .fix = Ge den ena ett nytt id
    .explain =
        Två saker av samma slag kan inte ha samma id, eftersom de skulle få samma adress.
        Ofta har ett block kopierats och id:t blivit oförändrat.
        Ändra den nyare sakens id, så fungerar gamla länkar fortfarande.
duplicate-arrangement = Tjänsten ”{ $service }” har två uppgifter om ordnandet för gruppen ”{ $group }”
    .fix = Hör det här till tjänsten ”{ $service }”? Om inte, flytta blocket till rätt tjänst
    .explain =
        En tjänst har en uppgift om ordnandet för varje kundgrupp inom samma område.
        Ett block med rubriken "[[service.arrangement]]" hör alltid till närmaste tjänst ovanför.
        Om du klistrade in blocket i slutet av filen hamnade det kanske under fel tjänst.
        Flytta det till sin egen tjänst eller byt kundgrupp i fältet for.
unknown-party = Den ansvariga aktören ”{ $id }” finns inte i registret
    .fix = { $nearest ->
        [none] Lägg till aktören i registret eller rätta id:t
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        De ansvariga aktörerna är förtecknade i mappen programmes/registry, och man hänvisar till dem med id.
        Om id:t inte finns ser läsaren inte vem som ansvarar för tjänsten.
        Kontrollera stavningen eller lägg till en ny aktör i registret.
            id = "kuopion-kaupunki"
            name = "Kuopio stad"
unknown-client-group = Kundgruppen ”{ $id }” finns inte i registret
    .fix = { $nearest ->
        [none] Lägg till kundgruppen i registret eller rätta id:t
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Kundgrupperna är förtecknade i mappen programmes/registry, och man hänvisar till dem med id.
        Om gruppen inte finns faller uppgiften bort ur ansvarstabellen.
        Kontrollera stavningen eller lägg till gruppen i registret.
unknown-theme = Temat ”{ $id }” finns inte i registret
    .fix = { $nearest ->
        [none] Lägg till temat i registret eller rätta id:t
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Teman grupperar målen på sidan.
        De är förtecknade i mappen programmes/registry, och man hänvisar till dem med id.
        Kontrollera stavningen eller lägg till temat i registret.
unknown-law = Lagen ”{ $id }” finns inte i registret
    .fix = { $nearest ->
        [none] Lägg till lagen i registret eller rätta id:t
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Lagarna är förtecknade i mappen programmes/registry.
        Förteckningen ger lagens namn och länken till Finlex.
        Kontrollera förkortningen eller lägg till lagen i förteckningen.
unknown-service = Tjänsten ”{ $id }” finns inte i programmet
    .fix = { $nearest ->
        [none] Lägg till tjänsten eller rätta id:t
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Tjänsterna står i programmets fil services.toml, och man hänvisar till dem med id, inte med namn.
        Kontrollera att id:t är exakt detsamma som i tjänstens fält id.
unknown-section = Kapitlet ”{ $id }” finns inte i programmet
    .fix = { $nearest ->
        [none] Lägg till kapitlets fil eller rätta id:t
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Programmets kapitel finns i mappen content, vart och ett i sin egen fil.
        Kapitlets id är filens namn utan slutet .md.
unknown-programme = Programmet ”{ $id }” finns inte
    .fix = { $nearest ->
        [none] Skapa programmets mapp eller rätta id:t
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Varje program har en egen mapp i mappen programmes.
        Programmets id är mappens namn, och i mappen finns filen programme.toml.
cycle = En sak kan inte stå ovanför sig själv: { $thing }
    .fix = Ta bort eller byt den övre nivån (parent) för någon av dessa
    .explain =
        Kedjan av övre nivåer återvänder till sin början och har ingen topp.
        Till exempel hör en enhet till staden, och staden är angiven som en del av samma enhet.
        Ta bort fältet parent för den översta.
ends-before-it-begins = Slutet { $end } är före början { $start }
    .fix = Byt plats på datumen eller rätta det ena
    .explain =
        Perioden slutar innan den börjar.
        Ofta är ett årtal felskrivet eller så har datumen bytt plats.
empty-arrangement = Uppgiften om tjänsten ”{ $service }” för gruppen ”{ $group }” är tom
    .fix = Ange vem som ordnar tjänsten, eller skriv till exempel state = "not-decided"
    .explain =
        En tom plats i ansvarstabellen kan betyda många saker, och läsaren kan inte veta vad.
        Därför sägs det alltid ut: gäller inte gruppen, inte beslutat, ordnas gemensamt eller öppen fråga.
            state = "not-applicable"
            state = "not-decided"
            state = "joint"
            state = "open-question"
words-disagree = Orden ”{ $word }” och uppgiften ”{ $found }” motsäger varandra
    .fix = Rätta det som är fel
    .explain =
        Dokumentets egna ord och uppgiften bredvid säger olika saker.
        Orden visas på sidan, men tabeller, tidslinje och sökning använder uppgiften.
        Läsaren skulle alltså få olika svar på olika sidor.

### Språk

translated-twice = Fältet ”{ $key }” har två texter på samma språk ({ $language })
    .fix = Ta bort texten antingen här eller i översättningsfilen
    .explain =
        Samma text finns både i programmets egen fil och i översättningsfilen.
        Det går inte att veta vilken som är avsedd för sidan.
        Om en tjänsteinnehavare själv skriver texten på båda språken ska den stå i programmets fil.
kt308 = Översättningen är äldre än originaltexten: { $key } ({ $language })
    .fix = Kontrollera översättningen och uppdatera den enligt den nya texten
    .explain =
        Originaltexten har ändrats efter att översättningen gjordes.
        Läsaren ser den gamla översättningen och ett meddelande om att den kan vara föråldrad.
        Det här är en egen kvalitetsregel i kotosivu, inte ett krav i lagen.
translation-markup = { $reason ->
    [links] Översättningen har andra länkar än originalet: { $key } ({ $language })
   *[build] Översättningen skulle bryta sönder texten och används därför inte: { $key } ({ $language })
 }
    .fix = { $reason ->
        [links] Översätt orden i varje länk och låt adressen inom parentes stå som den är
       *[build] Skriv översättningen som ett stycke, utan tecken för listor, rubriker eller tabeller
     }
    .explain =
        Ett översatt stycke behåller originalets länkar och struktur.
        Där en länk saknas hittar läsarna av det språket inte fram.
        Till exempel blir [neuvonta](service:neuvonta) på svenska [rådgivning](service:neuvonta).
translation-incomplete = { $thing }: { $percent } % är översatt ({ $language }); av { $total } texter saknas { $missing } och { $stale } är föråldrade
    .fix = Kommandot kotosivu translate status räknar upp dem med deras platser
    .explain =
        En del texter saknar översättning eller har en översättning av en äldre ordalydelse.
        Läsarna ser då originalet, eller den gamla översättningen med ett meddelande.
        Kommandot kotosivu translate update för texterna till översättarnas filer.
language-held-back = { $thing } publiceras inte på ett språk ({ $language }): { $percent } % är översatt, och { $share } % krävs
    .fix = Översätt mer, eller sänk publish_share i kotosivu.toml
    .explain =
        Webbplatsen publicerar ett program på ett språk först när tillräckligt mycket är översatt.
        Tills dess har programmet inga sidor på det språket, och länkar leder till dess första språk.
        Kommandot kotosivu translate status berättar vad som saknas.
bad-share = ”{ $word }” är inte en andel från 0 till 100
    .fix = Skriv ett heltal, till exempel publish_share = 60
    .explain =
        Andelen säger hur många av hundra texter som ska vara översatta.
        Den är ett heltal från 0 till 100 utan procenttecken.
        Till exempel publish_share = 60.
unknown-translation = Översättningen ”{ $key }” saknar originaltext
    .fix = { $nearest ->
        [none] Ta bort översättningen
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Översättningsfilen översätter en text som inte längre finns i programmet.
        Saken kan ha tagits bort eller fått ett nytt id.
        Översättningen visas inte på någon sida.
po-syntax = { $reason ->
    [quote] Ett citattecken saknas i översättningsfilen
    [keyword] En rad i översättningsfilen börjar med ett okänt ord
    [order] Raderna i översättningsfilen står i fel ordning
    [twice] Samma text finns två gånger i översättningsfilen
    [missing] Raden msgid eller msgstr saknas på ett ställe i översättningsfilen
    [plural] Översättningen har pluralformer, som inget fält har
    [escape] Efter det omvända snedstrecket står fel tecken
   *[other] En rad i översättningsfilen kan inte läsas
 }
    .fix = { $reason ->
        [quote] Skriv ett rakt citattecken " i början och slutet av texten
        [keyword] Börja raden med msgctxt, msgid eller msgstr
        [order] Skriv i ordningen msgctxt, msgid, msgstr
        [twice] Ta bort den ena översättningen
        [missing] Lägg till raden som saknas: msgid är originaltexten och msgstr översättningen
        [plural] Ta bort pluralformerna och lämna en enda msgstr
        [escape] Skriv det omvända snedstrecket två gånger
       *[other] Öppna filen i ett översättningsprogram, till exempel Poedit, och spara den på nytt
     }
    .explain =
        I översättningsfilen finns tre rader för varje text: plats, originaltext och översättning.
            msgctxt "service.ohjaus.name"
            msgid "Ohjaus ja neuvonta"
            msgstr "Vägledning och rådgivning"
        Det är säkrast att redigera filen med ett översättningsprogram, som sköter beteckningarna.
exchange-syntax = { $reason ->
    [xml] Filen är trasig: härifrån är den inte XML
    [cut-off] Filen tar slut mitt i
    [xliff] Filen är XML men inte XLIFF
    [version] Filen är XLIFF av en annan version än 1.2
    [workbook] Filen är ingen Excelarbetsbok, eller så är den trasig eller skyddad med lösenord
    [columns] Arbetsboken har inget blad med texter ur ett projekt
    [language] Filen säger inte vilket språk den är översatt till
    [other-language] Filen är översatt till ett annat språk än det som begärdes
   *[empty] Det finns inga texter ur ett projekt i filen
 }
    .fix = { $reason ->
        [xml] Spara filen på nytt i översättningsprogrammet
        [cut-off] Hämta filen på nytt: den kopierades inte helt
        [xliff] Ge den fil som kotosivu translate export skrev och översättaren fyllde i
        [version] Spara filen som XLIFF 1.2
        [workbook] Spara filen som .xlsx utan lösenord
        [columns] Ta tillbaka den dolda första raden eller kopiera översättningarna till en ny exportfil
        [language] Ange språket: --to ru
        [other-language] Utelämna --to eller ge filen för det språket
       *[empty] Ge den fil som kotosivu translate export skrev och översättaren fyllde i
     }
    .explain =
        Översättningarna kommer tillbaka i den fil som kommandot kotosivu translate export skrev.
        Ur en fil som inte kan läsas helt förs ingenting in i översättningsfilerna.
changed-source = Texten har ändrats sedan den skickades för översättning: { $key } ({ $language })
    .fix = Inget har gått förlorat. Låt granska översättningen mot den nya texten
    .explain =
        Översättningen togs in som föråldrad, tillsammans med den text den gjordes av.
        Läsarna ser den med en anmärkning tills någon har granskat den.
translation-conflict = { $reason ->
    [twice] Texten finns två gånger i filen med olika översättningar, och bara den första togs in: { $key } ({ $language })
   *[newer] Översättningen har ändrats också i projektet och förblir som den är där: { $key } ({ $language })
 }
    .fix = { $reason ->
        [twice] Ta bort den ena ur filen
       *[newer] Välj: redigera översättningsfilen, eller importera på nytt med --replace så att filens översättning vinner
     }
    .explain =
        Efter att texten skickades har översättningen ändrats både i filen och i projektet.
        Programmet väljer inte mellan de två.
        Med --replace vinner det som står i filen.
markup-lost = { $reason ->
    [missing] Översättningen saknar något som texten har och togs in som föråldrad: ”{ $word }” ({ $key })
    [added] Översättningen har något som texten inte har och togs in som föråldrad: ”{ $word }” ({ $key })
   *[stress] Översättningens fetstil, kursiv eller radbrytningar är inte de samma som textens: ”{ $word }” ({ $key })
 }
    .fix = { $reason ->
        [missing] Sätt in länken, bilden eller koden i översättningen så som den är i texten
        [added] Ta bort länken, bilden eller koden ur översättningen
       *[stress] Se efter om språket betonar något annat
     }
    .explain =
        Länkar, bilder, koder och fotnoter ska vara de samma i översättningen som i texten.
        Bara orden inom hakparentes översätts, inte adressen inom parentes:
            {"["}Rådgivning](service:neuvonta)
        Fetstil och kursiv får skilja sig, eftersom språk gör det.
autocorrected = { $reason ->
    [source] Texten i bladet skiljer sig från den som skickades bara i citattecken, streck eller mellanrum: { $key }
    [text] Översättningen skiljer sig från den som skickades bara i citattecken, streck eller mellanrum: { $key }
   *[value] Cellen innehåller inte text och utelämnades: { $key }
 }
    .fix = { $reason ->
        [source] Inget behöver göras
        [text] Se efter om ändringen var avsedd
       *[value] Formatera cellen som text och skriv översättningen på nytt
     }
    .explain =
        Excel ändrar raka citattecken, bindestreck och punkter medan man skriver och gör datum av tal.
        Inställningarna finns under Arkiv, Alternativ, Språkkontroll, Alternativ för autokorrigering.

### Texter

raw-html = Texten innehåller HTML-kod
    .fix = Ta bort koden och använd vanliga beteckningar, till exempel **fetstil** eller [länk](adress)
    .explain =
        Texten skrivs med Markdown, inte med HTML-kod.
        Koden kunde förstöra sidan, hindra skärmläsaren eller föra in främmande program på sidan.
        Om du vill visa ett mindre än-tecken ska du skriva ett omvänt snedstreck framför det.
unsafe-link = Länken ”{ $word }” är inte tillåten
    .fix = Använd en adress som börjar med https://, mailto: eller tel:
    .explain =
        En länk får leda till en webbsida, en e-postadress eller ett telefonnummer.
        En annan länk kunde starta något på läsarens enhet som hen inte väntar sig.
broken-link = Länkens mål ”{ $word }” finns inte
    .fix = { $nearest ->
        [none] Rätta adressen eller ta bort länken
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Länken pekar på en sida eller ett ställe som inte finns på webbplatsen.
        Läsaren skulle få en felsida.
        Sidan kan ha tagits bort, eller så är adressen felskriven.
skipped-heading = Rubriken har nivå { $found }, fast följande nivå är { $expected }
    .fix = Ändra rubrikens nivå till { $expected }: antal # i början av raden { $expected }
    .explain =
        Man får inte hoppa över rubriknivåer.
        Den som använder skärmläsare rör sig på sidan med hjälp av rubrikerna och tror att något saknas där en nivå hoppas över.
        Nivån anges med antalet #: ## är kapitlets rubrik och ### dess underrubrik.
missing-alt = Bilden saknar textalternativ
    .fix = Skriv inom hakparenteserna vad bilden berättar: ![Karta över serviceställen](karta.svg)
    .explain =
        Textalternativet läses upp för den som inte ser bilden.
        Berätta vad man är avsedd att förstå av bilden.
        Tillgänglighetskraven förutsätter ett textalternativ (lagen om tillhandahållande av digitala tjänster 306/2019).
unclear-prose = { $reason ->
    [empty-heading] Rubriken har inga ord
    [empty-link] Länken har inga ord
    [no-caption] Tabellen saknar rubrik
    [empty-head] En kolumn i tabellen saknar rubrik
    [empty-cell] Tabellen har en tom cell
    [unused-footnote] Ingenting hänvisar till fotnoten
   *[other] Läsaren kan inte tyda det här
 }
    .fix = { $reason ->
        [empty-heading] Skriv rubrikens ord eller ta bort #-tecknen
        [empty-link] Skriv inom hakparenteserna vart länken leder
        [no-caption] Skriv före tabellen en rad som börjar med kolon: : Tjänster och ansvariga
        [empty-head] Skriv en rubrik för kolumnen
        [empty-cell] Skriv ett ord i cellen, till exempel ”gäller inte”
        [unused-footnote] Lägg till en hänvisning i texten eller ta bort fotnoten
       *[other] Skriv stället på ett annat sätt
     }
    .explain =
        Rubriker, länkar, tabeller och fotnoter är vägvisare för läsaren.
        En skärmläsare läser dem också för sig, utan texten omkring.
        Därför måste var och en ha ord som visar vad den betyder.
        Av en tom cell kan man inte veta om något saknas.
        En tom rubrik eller länk lämnas bort från sidan.
duplicate-number = Två kapitel har numret { $number }
    .fix = Ändra det ena kapitlets nummer
    .explain =
        Två kapitel har samma nummer, så en hänvisning kan avse vilket som helst av dem.
        Kontrollera numren i det godkända dokumentet.

### Sidor och utseende

address-taken = Två sidor vill ha samma adress { $address }: { $thing } och { $other }
    .fix = Byt id på den ena
    .explain =
        På en adress kan det finnas bara en sida.
        Adressen bildas av id:n, så två likadana id:n, eller ett kapitel som heter som en färdig sida, krockar.
        Byt det som ännu inte är publicerat.
unknown-theme-folder = Utseendet ”{ $id }” finns inte
    .fix = { $nearest ->
        [none] Använd det färdiga utseendet koto eller skapa mappen themes/{ $id }
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Utseendet väljs i filen kotosivu.toml med fältet theme.
        Det är antingen det färdiga koto eller en mapp i mappen themes.
low-contrast = { $scheme ->
    [dark] I de mörka färgerna
    [print] I papperets färger
   *[light] I de ljusa färgerna
 } har paret { $key } / { $other } kontrasten { $found } : 1, och den ska vara { $expected } : 1
    .fix = { $nearest ->
        [none] Välj ett annat färgpar
       *[other] Den närmaste nyansen som syns tillräckligt väl är ”{ $nearest }”
     }
    .explain =
        Text och bakgrund ska skilja sig tillräckligt i ljushet, så att den som ser dåligt kan läsa sidan, och vem som helst i solsken.
        Brödtext behöver 7 : 1, annan text 4,5 : 1, och fältens kanter och tangentbordsmarkeringen 3 : 1 (WCAG 2.2, 1.4.3, 1.4.6 och 1.4.11).
        Ingen ändrar varumärkets färg åt dig: den mäts, och du väljer.
        En färg som är för ljus för text kan ändå vara en yta eller en rand, om det som står på den är mörkt.
bad-measure = Värdet { $key } = { $number } lämnar ingen plats för text: det ska vara { $start }–{ $end }
    .fix = Ange ett tal mellan { $start } och { $end }
    .explain =
        Papperets mått är hela millimeter och textens storlek punkter.
        För stora marginaler eller för liten text gör ett dokument som ingen kan läsa.
bad-font = Filen kan inte användas som typsnitt: { $reason }
    .fix = Ersätt den med ett typsnitt i formatet TrueType eller OpenType, eller ta bort den
    .explain =
        Filerna i utseendets mapp fonts är papperets typsnitt: .ttf, .otf, .ttc eller .otc.
        En typsnittsfil för webbsidor (.woff2) duger inte på papper; den hör hemma i mappen assets.
missing-font = Inget typsnitt har tecknen i språket { $language } ({ $script ->
    [Arabic] arabisk skrift
    [Cyrillic] kyrillisk skrift
    [Latin] latinsk skrift
    [Han] kinesiska tecken
    [Ethiopic] etiopisk skrift
    [Common] allmänna tecken
   *[other] skriften { $script }
 }): { $sample }
    .fix = Installera typsnittet { $family } (Debian och Ubuntu: paketet { $package }) eller lägg dess fil i utseendets mapp fonts
    .explain =
        Typsnittet följer med i PDF-filen, så det måste finnas på den dator som gör filen.
        Ett tecken som inget typsnitt har skulle vara en tom ruta på papperet, och därför görs filen inte alls.
        Typsnitt söks först i utseendets mapp fonts, sedan på datorn under de namn som utseendets [print] fonts räknar upp.
print-failed = Dokumentet kan inte sättas{ $template ->
    [none] {""}
   *[other] {" "}({ $template })
 }: { $reason }
    .fix = Rätta sättningen i utseendets mapp print, eller ta bort den, så används programmets egen
    .explain =
        Sättningen av dokumentet stannade vid ett fel, eller så saknades text i det färdiga dokumentet.
        Om utseendet har en egen sättning (print/main.typ) ligger felet troligen där: texten är avsedd för den som gjort den.
unknown-token = Ingen stil anger värdet ”{ $word }”
    .fix = { $nearest ->
        [none] Ange värdet i en stil, eller använd något av dem i filen docs/themes.md
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        En stil ber om en färg eller ett mått med ett namn som varken theme.toml eller någon stil anger.
        Webbläsaren hoppar över hela deklarationen, och ingen märker det.
stale-override = Filen som denna gjordes av har ändrats: { $path }
    .fix = Jämför dem, ta med det nya, och kopiera filen på nytt eller förnya dess första rad
    .explain =
        Filens första rad berättar av vilket skede av det ursprungliga utseendets fil den gjordes.
        Ursprunget har ändrats sedan dess, till exempel har ett fel rättats, och denna står kvar i dess ställe.
        Kommandot kotosivu theme eject gör en ny kopia när den gamla har flyttats undan.
same-override = Filen är precis likadan som { $path }
    .fix = Ta bort den, så visas ursprunget med allt som rättas i det
    .explain =
        Ett utseende har bara det som skiljer sig från ursprunget.
        En kopia som inte skiljer sig döljer det som rättas i ursprunget.
unused-component = Ingen sidmall använder delen ”{ $id }”
    .fix = Använd den i en sidmall, eller ta bort den
    .explain =
        En del är ett stycke märkning som en sidmall anropar vid namn.
        En del som ersätter ursprungets måste ha precis samma namn.
missing-examples = Komponenten ”{ $id }” har inga exempel
    .fix = Skriv en fil examples.toml bredvid komponenten, med minst ett exempel
    .explain =
        En komponent prövas med sina exempel, och stilguiden visar dem.
        En komponent utan exempel kan gå sönder utan att någon märker det.
        Filen docs/themes.md berättar hur ett exempel skrivs.
example-failed = Det blir inget av komponenten med detta exempel: { $thing }. { $reason }, { $template }
    .fix = Ge i exemplet vad komponenten behöver, eller rätta komponenten
    .explain =
        Ett exempel säger vad en komponent får, precis som en sida ger den.
        Om komponenten inte kan använda det är något av de två fel.
template-syntax = Det finns ett skrivfel i sidmallen: { $reason }
    .fix = Rätta sidmallen eller ta bort den, så används mallen i det övre utseendet
    .explain =
        Sidmallen anger var på sidan varje uppgift placeras.
        Mallens beteckningar är skrivna i språket Tera, och det finns ett fel i dem.
        Be den som gjort utseendet om hjälp; felmeddelandet är avsett för hen.
template-failed = Sidmallen ”{ $template }” fungerar inte på den här sidan: { $reason }
    .fix = Rätta sidmallen så att den klarar också en uppgift som saknas
    .explain =
        Sidmallen är i övrigt i sin ordning, men på den här sidan bad den om en uppgift som inte finns.
        I handboken för utseenden står det vilka uppgifter varje sida har.
        Be den som gjort utseendet om hjälp; felmeddelandet är avsett för hen.
label-syntax = { $reason ->
    [name] Textens namn innehåller ett otillåtet tecken
    [equals] Ett likhetstecken saknas
    [value] Namnet saknar text
    [quote] Ett citattecken saknas
    [brace] En klammerparentes saknas eller är överflödig
    [default] Exakt ett av alternativen märks med en asterisk
    [twice] Samma namn har angetts två gånger
    [too-deep] Det finns för många klammerparenteser inuti varandra
   *[other] Det här stället kan inte läsas
 }
    .fix = { $reason ->
        [name] Använd bara bokstäverna a–z, siffror och bindestreck
        [equals] Skriv = mellan namnet och texten
        [value] Skriv en text efter =
        [quote] Avsluta citatet på samma rad
        [brace] Kontrollera att varje klammerparentes har ett par
        [default] Skriv * framför det sista alternativet
        [twice] Ta bort det ena
        [too-deep] Dela upp texten i flera delar
       *[other] Jämför med raderna intill
     }
    .explain =
        Texterna i webbplatsens knappar och rubriker finns i mappen labels, en fil för varje språk.
        På raden står ett namn, ett likhetstecken och en text.
            search = Sök
        Filformatet heter Fluent.
missing-label = Gränssnittstexten ”{ $key }” saknas på språket { $language }
    .fix = { $nearest ->
        [none] Lägg till raden { $key } = … i filen labels/{ $language }.ftl
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Sidmallen behöver en text som inte finns på det här språket.
        En knapp eller rubrik skulle bli tom på sidan.
        Lägg till texten i utseendets mapp labels.
unfounded-claim = Webbplatsen kan inte kallas helt tillgänglig: { $field }
    .fix = Skriv bedömningens dag, sätt och utförare i blocket accessibility.assessment, eller ange läget "delvis"
    .explain =
        I utlåtandet lovas inte mer än vad som har undersökts.
        Webbplatsen kan kallas helt tillgänglig när bedömningen har en dag, ett sätt och en utförare och inga brister är kända.
        Innehåll som lagen inte gäller är inga brister.
unused-label = Ingen behöver gränssnittstexten ”{ $key }” (språket { $language })
    .fix = { $nearest ->
        [none] Ta bort raden { $key } = …
       *[other] Menade du ”{ $nearest }”?
     }
    .explain =
        Textfilen har en text som ingen sidmall visar.
        Det kan finnas ett skrivfel i namnet, eller så behövs texten inte längre.
        En onödig text ger onödigt översättningsarbete.
label-values = Gränssnittstexten ”{ $key }” (språket { $language }) har värdena { $found } men ska ha { $expected }
    .fix = Använd värdena { $expected } i texten
    .explain =
        Texten får värden på sidan, till exempel ett namn eller ett antal.
        Samma värden behövs på alla språk.
        Annars saknas uppgifter på sidan, eller så syns variabelns namn.
label-forms = Gränssnittstexten ”{ $key }” (språket { $language }) saknar former för antal: { $known }
    .fix = Lägg till formerna { $known } i valet
    .explain =
        Språken böjer ord efter antal på olika sätt.
        Svenskan har två former, ryskan tre och arabiskan sex.
        Texten ska ha alla former som språket har.
kt315 = { $reason ->
    [missing-language] Sidan saknar uppgift om språk
    [wrong-direction] Textens riktning stämmer inte med språket
    [missing-title] Sidan saknar titel
    [missing-main] Sidans huvudinnehåll är inte utmärkt
    [several-mains] Sidan har flera huvudinnehåll
    [missing-skip-link] Sidans första länk leder inte till huvudinnehållet
    [nameless-navigation] Menyn saknar namn, fast sidan har flera menyer
    [missing-h1] Sidan saknar huvudrubrik
    [several-h1] Sidan har flera huvudrubriker
    [skipped-heading] En rubriknivå hoppas över
    [empty-heading] Rubriken har ingen text
    [duplicate-id] Två ställen på sidan har samma id
    [dangling-reference] Ett ställe på sidan hänvisar till ett annat som inte finns på sidan
    [missing-alt] Bilden saknar textalternativ
    [empty-link] Länken har ingen text
    [empty-button] Knappen har ingen text
    [unlabelled-field] Ett formulärfält saknar namn
    [table-without-caption] Tabellen saknar namn
    [missing-scope] En rubrikcell i tabellen anger inte vad den är rubrik för
    [empty-cell] En cell i tabellen har ingen text
    [rowspan] En cell i tabellen sträcker sig över flera rader
    [style-attribute] Sidan har stilar i sig
    [inline-style] Sidan har ett stilblock i sig
    [inline-script] Sidan har programkod i sig
    [event-handler] Programkod är kopplad till en del av sidan
    [script-link] Länken startar programkod
    [foreign-resource] Sidan hämtar något från en annan webbplats
    [broken-link] Länkens mål finns inte
    [broken-fragment] Stället som länken leder till finns inte på målsidan
    [one-way-alternate] En annan språkversion hänvisar inte tillbaka till den här sidan
    [contrast] Skillnaden mellan färgerna är för liten
   *[other] Sidan är inte tillgänglig
 }{ $word ->
    [none] { "" }
   *[other] : { $word }
 }
    .fix = { $reason ->
        [no-alt] Skriv vad bilden berättar
        [broken-link] Rätta adressen eller ta bort länken
        [broken-fragment] Rätta adressen eller ta bort länken
        [skipped-heading] Använd följande rubriknivå
        [empty-link] Ge länken en text som berättar vart den leder
        [contrast] Välj mörkare text eller ljusare bakgrund
       *[other] Rätta sidmallen i utseendet eller be den som gjort det om hjälp
     }
    .explain =
        Den färdiga sidan granskas så som en skärmläsare läser den.
        Bristen hindrar eller försvårar användningen, till exempel med tangentbord eller skärmläsare.
        Kommunens webbsidor ska vara tillgängliga (lagen om tillhandahållande av digitala tjänster 306/2019, 7 §).
        Om felet finns på alla sidor ligger det i utseendet; om det finns på en sida ligger det oftast i sidans text.

### Områdets regler

kt101 = En lagstadgad del saknas i programmet: { $service } (integrationslagen 13 §)
    .fix = Lägg till tjänsten och ange dess lagstadgade slag i fältet statutory
    .explain =
        Ett integrationsprogram ska ha sju delar: bedömning, plan, samhällsorientering, integrationsutbildning, annan utbildning och andra tjänster, vägledning och rådgivning samt sluttest.
        Delen finns när någon tjänst nämner den i fältet statutory.
        Detta är ett lagkrav: integrationslagen 681/2023, 13 §.
kt102 = Tjänsten { $service } saknar ansvarig part: { $group }
    .fix = Lägg till organiser i cellen eller ange i fältet state att tjänsten inte gäller gruppen
    .explain =
        Kunden behöver veta vem som ansvarar för tjänsten.
        Varje lagstadgad del ska ha en ansvarig part både för arbetssökande kunder och för övriga integrationskunder.
        Vem som ansvarar för vem står i lagen: integrationslagen 681/2023, 3, 8 och 46 §.
        Att den ansvariga parten skrivs in i programmet är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt103 = { $group }: ansvarig part { $party } för { $service } avviker från lagen. Ange grunden.
    .fix = Rätta den ansvariga parten, lägg till ett avtal eller ange grunden i cellens fält note
    .explain =
        Arbetskraftsmyndigheten ansvarar för arbetssökande kunder och kommunen för övriga integrationskunder.
        Arbetskraftsmyndigheten får också sköta kommunens uppgifter, och kommuner kan avtala om att ordna tjänster tillsammans.
        Aktörens slag läses i registret: också den överordnade aktören i fältet parent räknas.
        Detta är ett lagkrav: integrationslagen 681/2023, 3 och 8 §.
kt104 = { $party } hänvisar endast till { $service }; den som ordnar tjänsten saknas: { $group }
    .fix = Ange i fältet organiser vem som ansvarar för att tjänsten ordnas
    .explain =
        Att hänvisa en kund till en tjänst är inte att ordna tjänsten.
        Kommunen ansvarar för att integrationsutbildning finns för alla dess integrationskunder.
        Detta är ett lagkrav: integrationslagen 681/2023, 27 §.
kt105 = Utse den aktör som tar emot myndigheters kontakter (9 § 2 mom.)
    .fix = Lägg till referral_contact i programmet och ge aktören e-post, telefon, blankett eller adress
    .explain =
        När en annan myndighet märker att någon behöver integrationstjänster måste den veta vem den ska kontakta.
        Utse aktören i programmet och ange i registret eller i programmets kontaktuppgifter hur man når den.
        Detta är ett lagkrav: integrationslagen 681/2023, 9 §.
kt106 = En målgrupp för bedömningen saknas: { $group } (14 §)
    .fix = Lägg till gruppen i tjänstens villkor och dess laghänvisning i registret, till exempel KotoL 14 § 1 mom. 3 k
    .explain =
        Lagen nämner sju grupper för vilka en bedömning görs.
        Gruppen finns när bedömningens villkor, celler eller särfall nämner en kundgrupp vars laghänvisning pekar på punkten.
        Detta är ett lagkrav: integrationslagen 681/2023, 14 §.
kt107 = Beskriv hur välfärdsområdet deltar: { $service }
    .fix = Lägg till välfärdsområdets enhet i cellens särfall i fältet with eller may_involve
    .explain =
        Välfärdsområdet ska delta när kommunens och välfärdsområdets tjänster behöver samordnas.
        Helsingfors sköter själv välfärdsområdets uppgifter och tillfrågas därför inte.
        Detta är ett lagkrav: integrationslagen 681/2023, 14, 20 och 22 §.
kt108 = Tidsgränsen är 3 år från första tillståndet eller registreringen; i programmet anges { $months ->
    [one] { $months } månad
   *[other] { $months } månader
 }
    .fix = Skriv: limit = "3 v"
    .explain =
        Bedömningen och planen görs när det har gått högst tre år sedan det första uppehållstillståndet, uppehållskortet eller registreringen av uppehållsrätten.
        För offer för människohandel får man avvika från gränsen; ange det i fältet exception.
        Detta är ett lagkrav: integrationslagen 681/2023, 14 och 20 §.
kt109 = Integrationsplanen ska ses över minst var sjätte månad; i programmet: { $months ->
    [none] anges inte
   *[other] { $months } månader
 }
    .fix = Skriv i cellen: update = { "{" } at_least_every = "6 mån" { "}" }
    .explain =
        Planen ses över vid behov och alltid minst var sjätte månad.
        Ange intervallet för varje kundgrupp som får en plan.
        Detta är ett lagkrav: integrationslagen 681/2023, 22 §.
kt110 = För arbetssökande är intervallet i regel 3 månader; i programmet: { $months } månader
    .fix = Kontrollera intervallet; är det avsiktligt längre kan du låta det vara
    .explain =
        Arbetskraftsmyndigheten ordnar i regel ett samtal med den arbetssökande var tredje månad.
        Intervallet här är längre men uppfyller integrationsplanens gräns på sex månader.
        Intervallet bygger på lagen om ordnande av arbetskraftsservice 380/2023, 32 §.
kt115 = Ange språken för samhällsorienteringen; motivera självstudier eller tolkning
    .fix = Skriv språken i fältet languages och grunden i cellens fält note
    .explain =
        Samhällsorientering ges i mån av möjlighet på modersmålet eller på ett språk som kunden kan väl.
        Självstudier eller tolkning går an bara på de grunder som förordningen räknar upp.
        En anteckning i cellen räknas som grund.
        Detta är ett lagkrav: integrationslagen 681/2023, 25 §, och förordningen 576/2024, 2 och 3 §.
kt117 = Ange var och på vilket språk bedömningen görs (i regel på ett verksamhetsställe)
    .fix = Ange i tjänsten att den ges på plats samt språken (languages) eller tolkningen (interpreting)
    .explain =
        Den inledande intervjun görs på ett verksamhetsställe om inte vägande skäl kräver något annat.
        Den görs på modersmålet eller på ett språk som kunden förstår tillräckligt väl, vid behov med tolk.
        Detta är ett lagkrav: förordningen 869/2024, 4 §.
kt118 = Vägledning och rådgivning gäller alla invandrare oavsett orsak och vistelsens längd (10 §)
    .fix = Ta bort begränsande villkor från { $service } och ange plats eller kanal
    .explain =
        Vägledning och rådgivning ges alla och får inte begränsas till en grupp eller en tid.
        Minst en sådan tjänst ska ha en plats eller kanal och inga begränsande villkor.
        Detta är ett lagkrav: integrationslagen 681/2023, 10 §.
kt120 = Hänvisning till upphävd bestämmelse: { $typed }. Gällande: { $current }.
    .fix = Byt hänvisningen: { $current }
    .explain =
        Bestämmelsen är upphävd eller finns inte.
        Integrationslagens 15, 17, 21 och 48 § samt skyldigheten i 13 § att göra upp ett dokument upphävdes genom lag 1100/2024 innan de trädde i kraft.
        Integrationslagen 1386/2010 upphävdes 1.1.2025.
        Lagen kräver inte någon hänvisning; kotosivu håller dem aktuella eftersom läsaren litar på dem.
kt121 = Föråldrat namn: { $old } → { $new } (från { $date })
    .fix = Rätta namnet här: { $thing }
    .explain =
        Myndigheternas namn har ändrats, och läsaren hittar inte rätt med det gamla namnet.
        Namnen läses bara i originaltexterna i program som gäller, inte i arkiverade dokument.
        De nya namnen finns i lagarna 721/2025 och 380/2023; att rätta dem i texten är kotosivus egen kvalitetsregel.
kt124 = Regelpaketet { $ruleset } måste kontrolleras: lagen kan ha ändrats { $date }
    .fix = Uppdatera kotosivu; reglerna jämfördes senast med lagen { $verified }
    .explain =
        Kotosivus regler är data som har jämförts med lagen en viss dag.
        Därefter har en dag kommit för vilken en lagändring har aviserats, så resultaten kan vara gamla.
        Detta är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt201 = Åtgärden { $measure } saknar: { $field }
    .fix = Lägg till uppgiften i åtgärden eller i dess mål
    .explain =
        En åtgärd kan följas upp när den har tidsplan, ansvarig part och indikator.
        En uppgift i målet gäller också dess åtgärder.
        Skyldigheten att göra upp ett åtgärdsprogram upphävdes genom lag 1100/2024.
        Detta är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt202 = Målet { $goal } har ingen åtgärd
    .fix = Lägg till en åtgärd
    .explain =
        Ett mål nås bara om något görs för det.
        Detta är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt203 = Programperioden löpte ut { $date }
    .fix = Markera programmet som arkiverat; när det nya har publicerats, markera detta som ersatt
    .explain =
        Perioden är över, så läsaren kan tro att det gamla programmet gäller.
        Om programmet är arkiverat är detta bara en upplysning: inget nytt har ännu kommit i stället.
        Detta är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt205 = Uppföljningen saknar: { $field }
    .fix = Lägg till intervall (every) och uppföljare (by eller to) i programmets reporting
    .explain =
        Ett program hålls levande när någon följer upp det med jämna mellanrum.
        Lagen kräver uppföljning bara av tjänsterna för arbetssökande kunder (integrationslagen 681/2023, 45 §); i övrigt är detta kotosivus egen kvalitetsregel.
kt301 = { $count ->
    [one] Kontaktuppgifter saknas för { $service }
   *[other] { $count } tjänster saknar kontaktuppgifter, till exempel: { $service }
 }
    .fix = Lägg till platsens adress i tjänsten eller e-post, telefon eller webbsida för aktören
    .explain =
        Man måste kunna fråga om en tjänst: det behövs telefon, e-post, blankett eller adress.
        Uppgiften läses från platsen, från den som ordnar eller ger tjänsten eller från programmets kontaktuppgifter.
        Detta är ett lagkrav: kommunallagen 410/2015, 109 §, och lagen om tillhandahållande av digitala tjänster 306/2019, 5 §.
kt302 = { $count ->
    [one] Ange pris eller avgiftsfrihet för { $service }
   *[other] Ange pris eller avgiftsfrihet för { $count } tjänster, till exempel: { $service }
 }
    .fix = Skriv i fältet price till exempel: avgiftsfri
    .explain =
        Många låter bli att komma om de inte vet om tjänsten kostar något.
        Kommunen ska berätta om sina avgifter på webben (kommunallagen 410/2015, 109 §), och arbetskraftsservicen är avgiftsfri för personkunder (380/2023, 6 §).
        Att ange avgiftsfriheten för varje tjänst är kotosivus egen kvalitetsregel.
kt303 = { $count ->
    [one] Uppgift saknas om { $service }: { $field }
   *[other] Uppgift saknas om { $count } tjänster: { $field }. Till exempel: { $service }.
 }
    .fix = Lägg till uppgifterna i tjänsten: eligibility, apply, channel, hours, languages
    .explain =
        Den som flyttat till landet vill veta vem tjänsten är till för, hur man får den, var, när och på vilket språk.
        Kommunallagen 410/2015, 29 §, kräver att kommunen informerar tydligt om sina tjänster.
        Listan över uppgifter är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt304 = En tvåspråkig kommun informerar på finska och svenska; { $language } saknas: { $thing }
    .fix = Lägg till översättningen eller språket i programmets språk (languages)
    .explain =
        En tvåspråkig kommun informerar både på finska och på svenska.
        Om språket saknas i tjänster och sammanfattning är det ett fel, i resten av dokumentet en varning: att publicera en utredning förpliktar inte i sig att översätta den.
        Ett gemensamt program är tvåspråkigt om en av kommunerna är det.
        Detta är ett lagkrav: språklagen 423/2003, 32 §; de tvåspråkiga kommunerna räknas upp i förordning 1385/2022.
kt305 = Inom samernas hembygdsområde ges information även på samiska: { $thing }
    .fix = Lägg till samiska i programmets språk: se, smn eller sms
    .explain =
        I Enontekis, Enare, Sodankylä och Utsjoki ges myndigheternas meddelanden även på samiska.
        Detta är ett lagkrav: samiska språklagen 1086/2003, 8 §.
kt306 = I arbetskraftsservice har kunden rätt att använda finska eller svenska; ange båda
    .fix = Lägg till fi och sv i språken för { $service }
    .explain =
        En arbetssökande har rätt att använda finska eller svenska också hos en enspråkig arbetskraftsmyndighet.
        Detta är ett lagkrav: lagen om ordnande av arbetskraftsservice 380/2023, 19 §.
kt309 = Maskinöversättningen är inte granskad: { $thing }, { $language }
    .fix = Läs { $count ->
        [one] { $count } maskinöversatt text
       *[other] { $count } maskinöversatta texter
     } och märk de granskade i översättningsfilen
    .explain =
        En maskinöversättning är publicerad utan att någon har läst den.
        Läsaren ser vid varje text att den är översatt av en maskin.
        Detta är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt310 = Lättläst version saknas: { $thing }
    .fix = Skriv de viktigaste texterna på lätt språk och lägg till { $language } i programmets språk
    .explain =
        Programmets viktigaste sidor är dess startsida och de lagstadgade tjänsterna.
        Kommunens kommunikation ska vara tydlig och begriplig (kommunallagen 410/2015, 29 §; förvaltningslagen 434/2003, 9 §).
        Lätt språk är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt311 = I tillgänglighetsutlåtandet saknas: { $field }
    .fix = Komplettera blocket accessibility i filen kotosivu.toml
    .explain =
        Utlåtandet berättar om webbplatsen uppfyller kraven, vad som inte är tillgängligt och varför, hur man får innehållet på annat sätt, hur och när bedömningen gjordes och var man kan klaga.
        Det ska finnas på alla webbplatsens språk.
        Detta är ett lagkrav: lagen om tillhandahållande av digitala tjänster 306/2019, 9 §, och kommissionens beslut (EU) 2018/1523.
kt312 = Tillgänglighetsutlåtandet granskades senast { $date }
    .fix = Granska utlåtandet och uppdatera fältet reviewed
    .explain =
        Utlåtandet granskas minst en gång om året och alltid när webbplatsen förändras väsentligt.
        Detta krävs i kommissionens beslut (EU) 2018/1523.
kt313 = Tillsynsmyndigheten är Traficom, inte { $found }
    .fix = Ta bort blocket accessibility.supervisor så att Traficom står i utlåtandet, eller rätta sidans text
    .explain =
        Tillsynen över tillgängligheten flyttades från regionförvaltningsverket till Transport- och kommunikationsverket den 1 januari 2025.
        Detta är ett lagkrav: lagen 306/2019, 12 §, ändrad genom lagen 606/2024.
kt314 = Tillgänglighetsrespons: elektronisk adress och svar inom 14 dagar
    .fix = Skriv e-post eller blankett i blocket accessibility.feedback, och answer_days högst 14
    .explain =
        Respons om tillgängligheten kan ges elektroniskt, och den besvaras inom två veckor.
        Webbplatsen tar inte själv emot meddelanden, så adressen måste ha en ägare.
        Detta är ett lagkrav: lagen om tillhandahållande av digitala tjänster 306/2019, 10 §.
kt318 = Materialet är inte märkt som offentligt: { $thing }
    .fix = Märk publicity som offentligt eller ta bort programmet från listan över publicerade
    .explain =
        På webbplatsen publiceras bara offentligt material, så programmet lämnas bort.
        Detta är ett lagkrav: kommunallagen 410/2015, 29 §, och offentlighetslagen 621/1999.
kt319 = I beslutsuppgifterna saknas: { $field }
    .fix = Komplettera programmets decision: body, date, section, case
    .explain =
        Ett beslut går att hitta när man vet organ, dag, paragraf och ärendenummer.
        Uppgifterna frågas bara av godkända program.
        Detta är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt320 = Uppgifterna har inte granskats sedan { $date }: { $thing }
    .fix = Granska programmets uppgifter och uppdatera fältet reviewed
    .explain =
        Programmets uppgifter granskas minst en gång om året.
        Detta är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt321 = { $count ->
    [one] { $service } saknar SDL-identifierare
   *[other] { $count } tjänster saknar SDL-identifierare, till exempel: { $service }
 }
    .fix = Skriv tjänstens identifierare i Servicedatalagret i fältet ptv
    .explain =
        Identifieraren knyter tjänsten till Servicedatalagret, som också andra tjänster hämtar uppgifter från.
        Lagen förpliktar kommunen att hålla sina serviceuppgifter i Servicedatalagret (571/2016, 6 §).
        Att ange identifieraren här är kotosivus egen kvalitetsregel, inte ett lagkrav.
kt322 = I det gemensamma programmet saknas: { $field } ({ $municipality })
    .fix = Lägg till avtalet och dess adress (agreement, url) i programmet samt kommunens kontaktuppgift i registret
    .explain =
        Ett gemensamt program bygger på ett avtal som invånarna ska kunna läsa.
        Det centrala innehållet i kommunernas samarbetsavtal ska finnas på webben.
        Varje kommun ska ha en kontaktuppgift så att dess invånare hittar rätt; den delen är kotosivus egen kvalitetsregel.
        Detta är ett lagkrav: integrationslagen 681/2023, 8 §, och kommunallagen 410/2015, 109 §.
