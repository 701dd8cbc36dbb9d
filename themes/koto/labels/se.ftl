# The words of the templates in Northern Sámi.
# No speaker of the language has reviewed them yet.
skip-to-content = Sirdás sisdollui
languages = Gielat
foot-languages = Gielat siiddu loahpas
to-home = álgosiidu
menu = Váldofállu
breadcrumb = Dá leat dál
notices = Fuomáš
foot-menu = Neahttabáikki birra
foot-publisher = Almmustahtti
whole-programme = Olles prográmma prentema várás
sheet-number = Siidu { $sheet } / { $sheets }
downloads = Viečča
embed-this = Bija nuppi neahttasiidui
embed-as-frame = Rámman
embed-as-fragment = HTML:n
embed-preview = Geahča movt dat oaidno
embed-more = Movt bidjat
embed-source = Gáldu:
embed-frame = Rámma
embed-fragment = HTML
embed-intro = Sáhtát čájehit iežat neahttasiiddus dán siiddu bálvalusa, ovddasvástideaddji dahje ovddasvástádustabealla. Sisdoallu bissu áigeguovdilin, go dat boahtá dáppe.
embed-frame-text = Rámma lea dán neahttasiiddu hámis. Raba vulobealde siiddu maid háliidat, máŋge dan loahpas rámma koda ja bija dan HTML-blohkkii. Guhkes sisdoalu sáhttá rullet rámma siste.
embed-any-site = Rámma sáhttá čájehit juohke neahttasiidu man čujuhus álgá https.
embed-these-sites = Dát neahttasiiddut sáhttet čájehit rámma:
embed-no-site = Eará neahttasiiddut eai sáhte čájehit dán siiddu rámmaid.
embed-fragment-text = HTML:s ii leat iežas hápmi, muhto dat oaidno nu movt du eará siidu. Du bálvá viežžá dan čujuhusas ja bidjá dan siidui. Bajilčállagat álget dásis 2.
embed-promise = Mii bissu ja mii rievdá
embed-promise-address = Čujuhus bissu seammán nu guhká go ášši lea prográmmas.
embed-promise-markup = HTML bissu álkin: bajilčállagat, teakstaoasit, listtut, tabeallat ja liŋkkat, almmá luohkáid, stiillaid ja skriptaid haga. Dan áidna dovddaldat álgá kotosivu-.
embed-promise-contents = Sánit ja linnjáid lohku rivdet go prográmma rievdá.
about-page = Siiddu birra
reviewed = Dárkkistuvvon
dated = Prográmma beaivi
feedback = Atte máhcahaga dán siiddu birra
other-site = eará neahttabáiki
law = Láhka:
name-on-door = Báikkis geavahuvvon namma:
cell-empty = Áššegirjjis ii muitaluvvo

search-label = Oza neahttabáikkis
search-results = Ohcanbohtosat
search-found = { $category ->
    [one] { $count } boađus
    [two] { $count } bohtosa
   *[other] { $count } bohtosa
 }
search-none = Eai gávdnon bohtosat. Geahččal eará sáni dahje geahča listtu vuolde.
search-failed = Ohcan ii doaimma juste dál. Buot gávdno listtus vuolde.
search-more = Čájet eanet bohtosiid
letters = Álgobustávat
see = Geahča:

programmes = Prográmmat
entries = Prográmma sisdoallu
at-a-glance = Dieđut prográmmas
client-groups = Geasa
categories = Bálvalusat fáttáid mielde
service-count = { $services ->
    [one] 1 bálvalus
    [two] { $services } bálvalusa
   *[other] { $services } bálvalusa
 }
goal-count = { $goals ->
    [one] 1 ulbmil
    [two] { $goals } ulbmila
   *[other] { $goals } ulbmila
 }
foremost = Stuorámus ovddasvástádusat
themes = Fáttát
goals = Ulbmilat
contents = Sisdoallu
on-this-page = Dán siiddus
agreements = Soahpamušat
contacts = Oktavuođadieđut
lead = Ovddasvástideaddji:

eligibility = Gii sáhttá oažžut bálvalusa
limit = Áigemearri:
exception = Spiehkastat:
for-whom = Geasa:
service-facts = Masa bálvalus vuođđuduvvá
answers = Bálvalus oanehaččat
unsaid = Prográmma ii muital:
ask = Jeara sis geat vástidit bálvalusas:
ask-through = Oktavuohta:
who-answers = Gii vástida bálvalusas
area = Guovlu:
more = Loga eanet

goal-number = Ulbmil { $number }
outcome = Go ulbmil lea ollašuvvan
timeline-order = Jagit leat áigeortnegis, boarráseamos vuosttažin.
timeline-continuous = Joatkevaš
timeline-undated = Ii áigetávval

table-parts = Geahča dušše oasi tabeallas
table-filter = Ráddje tabealla
table-all = Buot
table-text = Sátni ráiddus
table-clear = Sihko ráddjemiid
table-found = { $category ->
    [one] { $shown } ráidu oidnosis, oktiibuot { $total }
    [two] { $shown } ráiddu oidnosis, oktiibuot { $total }
   *[other] { $shown } ráiddu oidnosis, oktiibuot { $total }
 }
table-none = Ii oktage ráidu vástit ráddjemiid.
table-ascending = Ortnejuvvon unnimusas stuorámussii: { $column }
table-descending = Ortnejuvvon stuorámusas unnimussii: { $column }
table-unsorted = Ráiddut leat áššegirjji ortnegis
table-row = Liŋka ráidui:

group-services = Bálvalusat
everyone-services = Buohkaide geat leat fárren riikii
through = Ordnejuvvon jovkui:
mentions = Namuhuvvon maid
subsections = Vuollelogut
pager = Ovddit ja čuovvovaš lohku
previous = Ovddit:
next = Čuovvovaš:
not-found = Siidu lea soaitán sihkkojuvvot, dahje čujuhusas lea meattáhus. Sáhtát joatkit dás:
for-everyone = Buohkaide
