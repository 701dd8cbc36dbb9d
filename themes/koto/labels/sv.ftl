# Mallarnas ord på svenska.
skip-to-content = Gå till innehållet
languages = Språk
foot-languages = Språk i slutet av sidan
to-home = startsidan
menu = Huvudmeny
breadcrumb = Här är du
notices = Observera
foot-menu = Om webbplatsen
foot-publisher = Utgivare
whole-programme = Hela programmet för utskrift
sheet-number = Sida { $sheet } av { $sheets }
downloads = Ladda ner
embed-this = Bädda in på en annan webbplats
embed-as-frame = Som ram
embed-as-fragment = Som HTML
embed-preview = Se hur det ser ut
embed-more = Så bäddar du in
embed-source = Källa:
embed-frame = Ram
embed-fragment = HTML
embed-intro = Du kan visa en tjänst, en ansvarig aktör eller en ansvarstabell från den här webbplatsen på din egen. Innehållet hålls aktuellt, eftersom det kommer härifrån.
embed-frame-text = Ramen ser ut som den här webbplatsen. Öppna sidan du vill ha nedan, kopiera ramens kod i slutet av den och klistra in den i ett HTML-block. Långt innehåll kan rullas i ramen.
embed-any-site = Ramen kan visas på vilken webbplats som helst vars adress börjar med https.
embed-these-sites = Ramen kan visas på dessa webbplatser:
embed-no-site = Ramar från den här webbplatsen kan inte visas på andra webbplatser.
embed-fragment-text = HTML-koden har inget eget utseende utan ser ut som resten av din sida. Din server hämtar koden från adressen och fogar in den i sidan. Rubrikerna börjar på nivå 2.
embed-promise = Vad som består och vad som ändras
embed-promise-address = Adressen är densamma så länge saken finns i programmet.
embed-promise-markup = HTML-koden förblir enkel: rubriker, stycken, listor, tabeller och länkar utan klasser, stilar och skript. Dess enda id börjar med kotosivu-.
embed-promise-contents = Orden och antalet rader ändras när programmet ändras.
about-page = Om sidan
reviewed = Granskad
dated = Programmet daterat
feedback = Ge respons på sidan
other-site = annan webbplats
law = Lag:
name-on-door = Namn som används på plats:
cell-empty = Framgår inte av dokumentet

search-label = Sök på webbplatsen
search-results = Sökresultat
search-found = { $category ->
   *[other] { $count } resultat
 }
search-none = Inga resultat. Prova ett annat ord eller titta i listan nedan.
search-failed = Sökningen fungerar inte just nu. Allt finns i listan nedan.
search-more = Visa fler resultat
letters = Begynnelsebokstäver
see = Se:

programmes = Program
entries = Programmets innehåll
at-a-glance = Om programmet
client-groups = För vem
categories = Tjänster efter slag
service-count = { $services ->
    [one] 1 tjänst
   *[other] { $services } tjänster
 }
goal-count = { $goals ->
    [one] 1 mål
   *[other] { $goals } mål
 }
foremost = Störst ansvar
themes = Teman
goals = Mål
contents = Innehåll
on-this-page = På den här sidan
agreements = Avtal
contacts = Kontaktuppgifter
lead = Ansvarig:

eligibility = Vem kan få tjänsten
limit = Tidsgräns:
exception = Undantag:
for-whom = För vem:
service-facts = Vad tjänsten bygger på
answers = Tjänsten i korthet
unsaid = Programmet berättar inte:
ask = Fråga den som ansvarar för tjänsten:
ask-through = Kontakt via:
who-answers = Vem ansvarar för tjänsten
area = Område:
more = Läs mer

goal-number = Mål { $number }
outcome = När målet har nåtts
timeline-order = Åren står i tidsföljd med det äldsta först.
timeline-continuous = Fortgående
timeline-undated = Ingen tidtabell

table-parts = Se bara en del av tabellen
table-filter = Begränsa tabellen
table-all = Alla
table-text = Ord på raden
table-clear = Ta bort begränsningarna
table-found = { $category ->
    [one] { $shown } rad visas, totalt { $total }
   *[other] { $shown } rader visas, totalt { $total }
 }
table-none = Ingen rad motsvarar begränsningarna.
table-ascending = Sorterat i stigande ordning: { $column }
table-descending = Sorterat i fallande ordning: { $column }
table-unsorted = Raderna står i dokumentets ordning
table-row = Länk till raden:

group-services = Tjänster
everyone-services = För alla invandrare
through = Ordnas för gruppen:
mentions = Nämns också
subsections = Underkapitel
pager = Föregående och nästa kapitel
previous = Föregående:
next = Nästa:
not-found = Sidan kan ha tagits bort, eller så är adressen fel. Du kan fortsätta här:
for-everyone = För alla
