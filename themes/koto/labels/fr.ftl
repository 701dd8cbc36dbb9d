# The words of the templates in French.
skip-to-content = Aller au contenu
languages = Langues
foot-languages = Langues, fin de la page
to-home = accueil
menu = Menu principal
breadcrumb = Vous êtes ici
notices = À noter
foot-menu = À propos de ce site
foot-publisher = Publié par
whole-programme = Programme complet à imprimer
sheet-number = Page { $sheet } sur { $sheets }
downloads = Télécharger
embed-this = Intégrer sur un autre site
embed-as-frame = En cadre
embed-as-fragment = En HTML
embed-preview = Voir le résultat
embed-more = Comment intégrer
embed-source = Source :
embed-frame = Cadre
embed-fragment = HTML
embed-intro = Vous pouvez afficher sur votre site un service, un responsable ou un tableau des responsabilités de ce site. Le contenu reste à jour, car il vient d’ici.
embed-frame-text = Le cadre a l’aspect de ce site. Ouvrez ci-dessous la page voulue, copiez le code du cadre à la fin de celle-ci et collez-le dans un bloc HTML. Un contenu long défile dans le cadre.
embed-any-site = Tout site dont l’adresse commence par https peut afficher le cadre.
embed-these-sites = Ces sites peuvent afficher le cadre :
embed-no-site = Les autres sites ne peuvent pas afficher de cadres de ce site.
embed-fragment-text = Le HTML n’a pas d’aspect propre et prend celui de votre page. Votre serveur le récupère à l’adresse et l’insère dans la page. Ses titres commencent au niveau 2.
embed-promise = Ce qui reste et ce qui change
embed-promise-address = L’adresse reste la même tant que l’élément est dans le programme.
embed-promise-markup = Le HTML reste simple : titres, paragraphes, listes, tableaux et liens, sans classes, styles ni scripts. Son seul id commence par kotosivu-.
embed-promise-contents = Les mots et le nombre de lignes changent avec le programme.
about-page = À propos de cette page
reviewed = Dernière vérification
dated = Date du programme
feedback = Donnez votre avis sur cette page
other-site = autre site web
law = Loi :
name-on-door = Nom utilisé sur place :
cell-empty = Non précisé dans le document

search-label = Rechercher sur le site
search-results = Résultats de la recherche
search-found = { $category ->
    [one] { $count } résultat
   *[other] { $count } résultats
 }
search-none = Aucun résultat. Essayez un autre mot ou consultez la liste ci-dessous.
search-failed = La recherche ne fonctionne pas pour le moment. Tout se trouve dans la liste ci-dessous.
search-more = Afficher plus de résultats
letters = Lettres initiales
see = Voir :

programmes = Programmes
entries = Contenu du programme
at-a-glance = Le programme en bref
client-groups = Pour qui
categories = Services par type
service-count = { $services ->
    [one] { $services } service
   *[other] { $services } services
 }
goal-count = { $goals ->
    [one] { $goals } objectif
   *[other] { $goals } objectifs
 }
foremost = Principales responsabilités
themes = Thèmes
goals = Objectifs
contents = Sommaire
on-this-page = Sur cette page
agreements = Accords
contacts = Coordonnées
lead = Responsable :

eligibility = Qui peut bénéficier du service
limit = Délai :
exception = Exception :
for-whom = Pour :
service-facts = Sur quoi repose le service
answers = Le service en bref
unsaid = Le programme ne précise pas :
ask = Demandez au responsable du service :
ask-through = Contact par :
who-answers = Qui est responsable du service
area = Zone :
more = En savoir plus

goal-number = Objectif { $number }
outcome = Quand l’objectif est atteint
timeline-order = Les années sont dans l’ordre chronologique, de la plus ancienne à la plus récente.
timeline-continuous = En continu
timeline-undated = Sans calendrier

table-parts = Voir seulement une partie du tableau
table-filter = Filtrer le tableau
table-all = Tout
table-text = Mot dans la ligne
table-clear = Effacer les filtres
table-found = { $category ->
    [one] { $shown } ligne affichée, { $total } au total
   *[other] { $shown } lignes affichées, { $total } au total
 }
table-none = Aucune ligne ne correspond aux filtres.
table-ascending = Tri croissant : { $column }
table-descending = Tri décroissant : { $column }
table-unsorted = Les lignes sont dans l’ordre du document
table-row = Lien vers la ligne :

group-services = Services
everyone-services = Pour toutes les personnes venues s’installer en Finlande
through = Organisé pour le groupe :
mentions = Également mentionné dans
subsections = Sous-chapitres
pager = Chapitre précédent et chapitre suivant
previous = Précédent :
next = Suivant :
not-found = La page a peut-être été supprimée, ou l’adresse est peut-être erronée. Vous pouvez continuer ici :
for-everyone = Pour tous
