# The words of the templates in Somali.
skip-to-content = U gudub macluumaadka
languages = Luqadaha
foot-languages = Luqadaha, dhammaadka bogga
to-home = bogga hore
menu = Liiska ugu weyn
breadcrumb = Halka aad joogto
notices = Ogow
foot-menu = Ku saabsan boggan internetka
foot-publisher = Daabacaha
whole-programme = Barnaamijka oo dhan oo la daabacan karo
sheet-number = Bogga { $sheet } ee { $sheets }
downloads = Soo deji
embed-this = Ku dhex geli bog kale
embed-as-frame = Sida qaab (frame)
embed-as-fragment = Sida HTML
embed-preview = Eeg sida ay u eg tahay
embed-more = Sida loo dhex geliyo
embed-source = Isha:
embed-frame = Qaab
embed-fragment = HTML
embed-intro = Waxaad bogga internetkaaga ku muujin kartaa adeeg, qolo mas'uul ah ama jadwalka mas'uuliyadda ee boggan. Waxyaabuhu way cusboonaadaan, sababtoo ah halkan ayay ka yimaadaan.
embed-frame-text = Qaabku wuxuu u eg yahay boggan. Hoos ka fur bogga aad rabto, dhammaadkiisa ka koobbi koodhka qaabka, kuna dheji qayb HTML ah. Waxa dheer waxaa lagu dhex rogi karaa qaabka gudihiisa.
embed-any-site = Bog kasta oo ciwaankiisu ku bilaabmo https ayaa muujin kara qaabka.
embed-these-sites = Bogaggan ayaa muujin kara qaabka:
embed-no-site = Bogag kale ma muujin karaan qaababka boggan.
embed-fragment-text = HTML-ku ma laha muuqaal u gaar ah, wuxuuna u ekaadaa boggaaga intiisa kale. Server-kaagu ciwaanka ayuu ka soo qaadaa oo bogga geliyaa. Cinwaannadu waxay ka bilaabmaan heerka 2.
embed-promise = Waxa sii jira iyo waxa isbeddela
embed-promise-address = Ciwaanku waa isku mid inta ay waxaasi barnaamijka ku jiraan.
embed-promise-markup = HTML-ku wuu fudud yahay: cinwaanno, faqrado, liisas, jadwallo iyo xiriiriyeyaal, iyada oo aan lahayn class, style ama script. Id-ga keliya wuxuu ku bilaabmaa kotosivu-.
embed-promise-contents = Erayada iyo tirada safafku way isbeddelaan marka barnaamijku isbeddelo.
about-page = Ku saabsan boggan
reviewed = Markii ugu dambaysay ee la hubiyay
dated = Taariikhda barnaamijka
feedback = Ra’yi ka dhiibo boggan
other-site = bog kale oo internet
law = Sharciga:
name-on-door = Magaca goobta laga isticmaalo:
cell-empty = Dukumeentiga laguma sheegin

search-label = Ka raadi bogga
search-results = Natiijooyinka raadinta
search-found = { $category ->
    [one] { $count } natiijo
   *[other] { $count } natiijo
 }
search-none = Natiijo lama helin. Isku day eray kale ama eeg liiska hoose.
search-failed = Raadintu hadda ma shaqaynayso. Wax walba waxaad ka helaysaa liiska hoose.
search-more = Tus natiijooyin dheeraad ah
letters = Xarfaha hore
see = Eeg:

programmes = Barnaamijyada
entries = Waxa barnaamijku ka kooban yahay
at-a-glance = Ku saabsan barnaamijka
client-groups = Cidda loogu talagalay
categories = Adeegyada, nooc ahaan
service-count = { $services ->
    [one] 1 adeeg
   *[other] { $services } adeeg
 }
goal-count = { $goals ->
    [one] 1 hadaf
   *[other] { $goals } hadaf
 }
foremost = Mas’uuliyadaha ugu badan
themes = Mawduucyada
goals = Hadafyada
contents = Tusmada
on-this-page = Boggan
agreements = Heshiisyada
contacts = Macluumaadka xiriirka
lead = Cidda mas’uulka ah:

eligibility = Cidda adeegga heli karta
limit = Xadka waqtiga:
exception = Ka reebitaan:
for-whom = Cidda loogu talagalay:
service-facts = Waxa adeeggu ku salaysan yahay
answers = Adeegga oo kooban
unsaid = Barnaamijku ma sheegin:
ask = Weydii cidda adeegga mas’uulka ka ah:
ask-through = Xiriirka:
who-answers = Cidda adeegga mas’uulka ka ah
area = Aagga:
more = Wax badan ka akhri

goal-number = Hadafka { $number }
outcome = Marka hadafka la gaaro
timeline-order = Sannaduhu waa sida ay u kala horreeyaan, kii ugu horreeyay ayaa ugu horreeya.
timeline-continuous = Joogto ah
timeline-undated = Jadwal ma jiro

table-parts = Arag qayb ka mid ah shaxda oo keliya
table-filter = Kala sooc shaxda
table-all = Dhammaan
table-text = Eray safka ku jira
table-clear = Ka saar kala soocidda
table-found = { $category ->
    [one] { $shown } saf ayaa muuqda, wadarta { $total }
   *[other] { $shown } saf ayaa muuqda, wadarta { $total }
 }
table-none = Saf la jaanqaadaya kala soocidda ma jiro.
table-ascending = Waxaa loo kala horraysiiyay kor: { $column }
table-descending = Waxaa loo kala horraysiiyay hoos: { $column }
table-unsorted = Safafku waa sida dukumeentiga
table-row = Linkiga safka:

group-services = Adeegyada
everyone-services = Dhammaan dadka u soo guuray Finland
through = Waxaa loo qabanqaabiyay kooxda:
mentions = Waxaa sidoo kale lagu xusay
subsections = Cutub-hoosaadyada
pager = Cutubka hore iyo kan xiga
previous = Kii hore:
next = Kan xiga:
not-found = Bogga waa laga yaabaa in la tirtiray ama cinwaanku khaldan yahay. Halkan ka sii wad:
for-everyone = Dadka oo dhan
