# The words of the field in French: what programmes, services, goals and parties are called.
# Views ask for them. The keys and variables are listed in src/view/wanted.rs.

## What kind of programme

kind-services = Programme de services
kind-actions = Programme d’actions
kind-principles = Programme de principes
kind-guidance = Consignes pour l’élaboration des programmes
kind-combined = Programme de services et d’actions

## How far it has come

state-draft = Projet
state-consultation = En consultation
state-published = Publié
state-approved = En vigueur
state-amended = En vigueur, modifié
state-superseded = Remplacé par un plus récent
state-archived = Archivé

## Publicity

publicity-public = Public
publicity-restricted = Non public

## Papier

paper-link = « { $title } », page { $page }
paper-columns = Colonnes : { $columns }.
paper-grouped = Les lignes sont regroupées sous des titres.

## What a body did

decision-handled = Examiné
decision-heard = Consulté
decision-statement = Avis rendu
decision-approved = Approuvé
decision-amended = Modifié
decision-noted = Pris acte
decision-minutes = procès-verbal

## Files beside a page

download-csv = Les tableaux en fichier CSV
download-pdf = Document PDF à imprimer
download-detail = {$form}, {$size} ko
download-ics = Les dates sous forme de calendrier : ouvrez le fichier ou abonnez-vous à son adresse
download-detail-pages = {$form}, { $pages ->
    [one] { $pages } page
    [many] { $pages } pages
   *[other] { $pages } pages
 }, {$size} ko
download-xlsx = Les tableaux en classeur Excel
file-about = À propos
file-from = Début
file-heading = Titre
file-programme = Programme
file-source = Source
file-table = Tableau
file-to = Fin

## Calendars

calendar-due = Échéance : {$name}
calendar-name = {$name} : dates
calendar-period-end = {$programme} : fin de la période
calendar-reporting = {$programme} : échéance du rapport

## Feeds

feed-decision = {$programme} : {$decision}
feed-edition = {$programme} : {$state}
feed-link = {$name} : éditions et décisions en flux (Atom)
feed-reviewed = {$programme} : contenu vérifié
feed-title = {$name} : éditions et décisions

## What kind of party, one and many

party-kind-municipality = Commune
party-kind-unit = Unité
party-kind-post = Poste ou fonction
party-kind-employment-area = Zone d’emploi
party-kind-employment-authority = Autorité chargée de l’emploi
party-kind-wellbeing-county = Région de bien-être
party-kind-state = Autorité de l’État
party-kind-school = Établissement d’enseignement
party-kind-company = Entreprise
party-kind-ngo = Association
party-kind-parish = Paroisse
party-kind-network = Réseau
party-kind-working-group = Groupe de travail
party-kind-council = Organe ou conseil
party-kind-class = Groupe d’acteurs

party-kinds-municipality = Communes
party-kinds-unit = Unités
party-kinds-post = Postes et fonctions
party-kinds-employment-area = Zones d’emploi
party-kinds-employment-authority = Autorités chargées de l’emploi
party-kinds-wellbeing-county = Régions de bien-être
party-kinds-state = Autorités de l’État
party-kinds-school = Établissements d’enseignement
party-kinds-company = Entreprises
party-kinds-ngo = Associations
party-kinds-parish = Paroisses
party-kinds-network = Réseaux
party-kinds-working-group = Groupes de travail
party-kinds-council = Organes et conseils
party-kinds-class = Groupes d’acteurs

party-answers = { $count ->
    [0] mention dans les programmes
    [one] 1 responsabilité
   *[other] { $count } responsabilités
 }

## What kind of service, one and many

category-statutory = Service prévu par la loi
category-other = Autre service favorisant l’intégration
category-settlement = Service d’aide à l’installation
category-example = Exemple de service

categories-statutory = Services prévus par la loi
categories-other = Autres services favorisant l’intégration
categories-settlement = Services d’aide à l’installation
categories-example = Exemples de services

## The statutory contents of a programme

statutory-assessment = Évaluation des compétences et des besoins en services d’intégration
statutory-plan = Plan d’intégration
statutory-civic-orientation = Orientation civique multilingue
statutory-integration-training = Formation d’intégration
statutory-other-education = Autres formations et services favorisant l’intégration
statutory-guidance = Orientation et conseil
statutory-final-test = Test final de la formation d’intégration

## How binding a rule is

strength-always = Toujours
strength-if-needed = En cas de besoin
strength-on-request = Sur demande

## What an empty cell says

cell-not-applicable = Ne concerne pas ce groupe d’usagers
cell-not-decided = Responsabilité non décidée
cell-joint = Organisé en commun
cell-open-question = Le document laisse la question ouverte
cell-not-stated = Non précisé dans le document
cell-by-measure = Voir les mesures
cell-whole-goal = L’indicateur porte sur l’ensemble de l’objectif

## How a service is produced and met

provision-own = en interne
provision-procured = par un prestataire
provision-voucher = avec un chèque-service
provision-joint = avec un autre organisateur

mode-in-person = en présence
mode-remote = à distance
mode-hybrid = en présence ou à distance
mode-self-study = en autonomie
mode-online = en ligne
mode-outreach = en allant à la rencontre des personnes
mode-interpreted = avec un interprète

delivery-optional = possible
update-or = { $first } ou { $second }
lead-with = avec
lead-may-involve = si nécessaire, aussi
lead-refers = oriente vers le service
area-whole = Toute la zone
group-statutory = La loi mentionne ce groupe
groups-any = Le programme ne limite pas le service à certains groupes
unsaid-where = où le service est proposé
unsaid-hours = quand le service est ouvert
unsaid-price = combien coûte le service
unsaid-languages = dans quelles langues le service est proposé et s’il y a un interprète
unsaid-apply = comment demander le service

## On which level a duty lies

level-strategic = Niveau stratégique
level-operational = Niveau opérationnel

## Indicators

direction-up = augmente
direction-down = diminue
direction-keep = reste stable
indicator-baseline = niveau de départ
indicator-target = valeur cible
indicator-frequency = mesure
indicator-source = source
per = { $unit ->
    [day] { $count ->
        [one] par jour
       *[other] en { $count } jours
     }
    [week] { $count ->
        [one] par semaine
       *[other] en { $count } semaines
     }
    [month] { $count ->
        [one] par mois
       *[other] en { $count } mois
     }
   *[year] { $count ->
        [one] par an
       *[other] en { $count } ans
     }
 }

## Who does what

role-lead = Responsable
role-organiser = Organise
role-provider = Fournit
role-responsible = Responsable du principe
role-actor = Obligations
role-partner = Participe
role-with = Travaille avec le prestataire
role-may-involve = Participe si nécessaire
role-refers = Oriente vers le service
role-keeper = Gère un point d’accueil
role-publisher = Publie
role-coordinator = Coordonne
role-steering = Pilote le programme
role-referral-contact = Reçoit les demandes des autorités
role-decided = A examiné ou décidé
role-agreed = Partie à un accord
role-reports = Rend compte
role-reported-to = Reçoit les rapports

## Terms of summary lists

fact-address = Adresse
fact-agreed-by = Parties
fact-aliases = Autres noms
fact-apply = Comment faire la demande
fact-area = Zone
fact-business-id = Numéro d’entreprise
fact-case = Pour ce groupe
fact-cases = Sous-groupes
fact-category = Type de service
fact-client-groups = Pour qui
fact-coordinator = Coordination
fact-date = Date
fact-decisions = Examen et décisions
fact-delivery = Comment le service est assuré
fact-email = Courriel
fact-hours = Horaires
fact-indicators = Indicateurs
fact-interpreting = Interprétation
fact-languages = Langues
fact-law = Loi
fact-lead = Responsable
fact-meets = Se réunit
fact-members = Membres
fact-municipalities = Communes
fact-municipality-code = Numéro de commune
fact-organiser = Organisation
fact-parent = Fait partie de
fact-partners = Avec
fact-period = En vigueur
fact-phone = Téléphone
fact-previous-names = Anciens noms
fact-price = Prix
fact-provider = Prestataire
fact-provision = Mode de prestation
fact-ptv = Identifiant dans le catalogue finlandais des services
fact-publicity = Publicité
fact-publisher = Publié par
fact-referral-contact = Demandes des autorités
fact-refers = Oriente vers le service
fact-related = Documents liés
fact-reported-by = Rend compte
fact-reported-to = Destinataire des rapports
fact-reporting-every = Fréquence
fact-reporting-text = Suivi
fact-responsible = Responsable
fact-schedule = Calendrier
fact-short = Nom court
fact-statutory = Base légale
fact-steering = Pilotage
fact-sub-groups = Comprend
fact-successor = Tâche reprise par
fact-supersedes = Remplace
fact-text = Selon les termes du document
fact-units = Unités et membres
fact-update = Mise à jour
fact-url = Site web
fact-valid-from = Début de l’activité
fact-valid-to = Fin de l’activité
fact-version = Version
fact-where = Où
fact-wider-group = Fait partie du groupe

## Tables

caption-answers = { $party } : responsabilités, { $programme }
caption-matrix = Services et responsabilités par groupe d’usagers : { $programme }
caption-measures = { $name } : objectifs et mesures, { $programme }
caption-goal = Mesures : { $name }
column-service = Service
column-measure = Mesure
column-schedule = Calendrier
column-party = Responsable
column-indicator = Indicateur
column-services = Services
column-budget = Coûts
column-matter = Sujet
column-role = Rôle
column-group = Groupe d’usagers
column-language = Langue
column-translated = Traduit
column-machine = Traduction automatique
column-stale = Périmé
column-missing = Manquant
row-whole-goal = Ensemble de l’objectif
row-step = Étape
budget-line = { $year } : { $eur } euros
coverage-statutory = prévu par la loi
coverage-may = Peut l’organiser
coverage-no = Non mentionné

## Narrowing a table down

facet-party = Responsable
facet-theme = Thème
facet-group = Groupe d’usagers
facet-year = Période
facet-status = Situation
facet-choice = { $facet } : { $choice }
when-undated = sans année

## What the names from A to Z are names of

thing-service = Service
thing-goal = Objectif
thing-theme = Thème
thing-group = Groupe d’usagers
thing-section = Chapitre du programme
thing-term = Mot
thing-programme = Programme
thing-page = Page

## Headings and pages

heading-goal = Objectif
heading-decisions = Examen et décisions
heading-reporting = Pilotage, suivi et rapports
heading-parties = Acteurs
heading-client-groups = Groupes d’usagers
page-home = Accueil
page-accessibility = Déclaration d’accessibilité
page-parties = Acteurs
page-a-z = Recherche et A-Z
page-translations = Traductions
page-open-data = Données ouvertes
open-data-intro = Tout ce que ce site publie est aussi disponible sous forme de données pour les programmes : des fichiers JSON avec toutes les langues réunies.
open-data-licence = Licence
open-data-no-licence = L’éditeur n’a pas indiqué sous quelle licence les données peuvent être utilisées. Demandez-le-lui avant de les utiliser.
open-data-promise = Les identifiants et les adresses restent. Des champs peuvent s’ajouter. Si un champ disparaît ou change de sens, le numéro du champ schema augmente.
open-data-files = Fichiers
open-data-fields = Champs (en anglais)
open-data-index = Liste de tous les fichiers
open-data-catalogue = Description pour les catalogues de données (DCAT)
translations-intro = Voici l’état d’avancement des traductions. Les chiffres comptent des textes : champs, paragraphes, titres, éléments de liste et cellules de tableau.
caption-translations = État des traductions par langue
translations-site = Le site web et ses noms
translations-of = Partie
translations-unpublished = pas encore publié dans cette langue
translations-done = { $percent } % ({ $count } sur { $total })
translations-share = { $percent } % ({ $count })
page-not-found = Page introuvable
page-services = Services
page-responsibilities = Responsabilités
page-goals = Objectifs
page-timeline = Frise chronologique
page-map = Plan de la structure
page-principles = Principes
page-duties = Obligations
page-embeds = Intégrer du contenu sur un autre site
page-document = Programme complet

## What one finds on the pages of a programme

entry-services = { $services ->
    [one] { $services } service : pour qui, où et qui en est responsable
   *[other] { $services } services : pour qui, où et qui en est responsable
 }
entry-responsibilities-services = Qui est responsable de quel service
entry-responsibilities-goals = Qui est responsable de quelle mesure
entry-goals = { $goals ->
    [one] { $goals } objectif
   *[other] { $goals } objectifs
 }, { $themes ->
    [one] { $themes } thème
   *[other] { $themes } thèmes
 }
entry-parties = Qui est responsable de quoi, acteur par acteur
entry-timeline = Les objectifs année par année, { $first }-{ $last }
entry-timeline-plain = Les objectifs dans l’ordre chronologique
entry-map = La structure du programme en un coup d’œil
entry-principles = { $principles ->
    [one] { $principles } principe
   *[other] { $principles } principes
 }
entry-duties = { $duties ->
    [one] { $duties } obligation
   *[other] { $duties } obligations
 }
entry-document = Tout le programme sur une seule page

## Accessibility statement

statement-scope = Cette déclaration d’accessibilité concerne le site web { $site }, à l’adresse { $address }.
statement-law = Le site est soumis à la loi finlandaise sur la fourniture de services numériques (306/2019). Selon cette loi, il doit respecter les critères des niveaux A et AA des règles WCAG 2.1.
statement-conformance = Niveau d’accessibilité du site
statement-full = Le site respecte entièrement les exigences d’accessibilité.
statement-partial = Le site respecte en partie les exigences d’accessibilité. Ce qui manque est indiqué ci-dessous.
statement-none = Le site ne respecte pas les exigences d’accessibilité. Ce qui manque est indiqué ci-dessous.
statement-barriers = Ce qui n’est pas accessible
barrier-shortcoming = Défauts
barrier-shortcoming-law = Ces points ne respectent pas les exigences d’accessibilité.
barrier-burden = Charge disproportionnée
barrier-burden-law = Ces points ne sont pas corrigés car, selon l’évaluation, ce serait une charge disproportionnée (306/2019, article 8).
barrier-outside = Contenus non concernés par les exigences
barrier-outside-law = Les exigences d’accessibilité ne concernent pas ces contenus (306/2019, article 3).
fact-criteria = Exigence (WCAG 2.1)
fact-reason = Pourquoi
fact-alternative = Comment obtenir l’information autrement
fact-until = Correction au plus tard
statement-preparation = Comment l’accessibilité a été évaluée
fact-method = Méthode
method-self = Auto-évaluation
method-third-party = Évaluation par un expert externe
fact-assessed-by = Évalué par
fact-assessed-on = Date de l’évaluation
fact-assessed-how = Ce qui a été examiné et comment
fact-statement-published = Déclaration établie
fact-statement-reviewed = Déclaration révisée
statement-feedback = Donnez votre avis sur l’accessibilité
statement-feedback-ask = Si vous remarquez un défaut qui n’est pas indiqué ici, dites-le-nous.
statement-feedback-form = Vous pouvez aussi demander le contenu sous une forme qui vous est accessible.
statement-answer = { $days ->
    [one] Vous serez informé de la réception de votre message, et nous y répondrons dans un délai de { $days } jour.
   *[other] Vous serez informé de la réception de votre message, et nous y répondrons dans un délai de { $days } jours.
 }
fact-answers = Répond aux messages
fact-form = Formulaire
statement-enforcement = Contrôle de l’accessibilité
statement-enforcement-text = Adressez-vous d’abord à nous. Si la réponse ne vous satisfait pas, ou si vous n’en recevez pas dans un délai de deux semaines, vous pouvez déposer une réclamation auprès de l’autorité de contrôle ou lui demander une clarification. Le site de l’autorité explique comment faire et comment l’affaire est traitée.
statement-complain = Déposer une réclamation ou demander une clarification
fact-supervisor = Autorité de contrôle
fact-unit = Unité
fact-complaint = Réclamation
fact-postal-address = Adresse postale

## Pictures

figure-map = Plan de la structure : { $programme }
figure-map-about = L’image contient { $branches ->
    [one] { $branches } branche
   *[other] { $branches } branches
 } et { $items ->
    [one] { $items } élément
   *[other] { $items } éléments
 }. La liste qui suit l’image dit la même chose.
figure-timeline = Frise chronologique : { $programme }
figure-timeline-about = L’image contient { $goals ->
    [one] { $goals } objectif
   *[other] { $goals } objectifs
 } et les années { $first }-{ $last }. La liste qui suit l’image place chaque objectif à sa dernière année.
shape-dated = date fixée
shape-deadline = au plus tard
shape-recurring = récurrent

## Notices to the reader

notice-fallback = La plus grande partie de cette page n’est disponible qu’{ $language }.
notice-machine = Une partie de cette page est une traduction automatique que personne n’a relue.
notice-stale = Une partie de la traduction de cette page est périmée : le texte original a changé.
notice-original = Lire l’original { $language }
notice-draft = Ceci est un projet. Aucune décision n’a été prise sur le programme.
notice-consultation = Le programme est en consultation. Aucune décision n’a encore été prise.
notice-superseded = Ce programme n’est plus en vigueur. Un programme plus récent l’a remplacé.
notice-archived = Ce document est archivé : il est conservé ici pour être lu.
notice-newer = Programme plus récent : { $title }
note = Remarque :
feedback-subject = Avis sur la page { $title } ({ $id })
feedback-body =
    Page : { $title }
    Adresse : { $address }
    Identifiant : { $id }
prose-footnotes = Notes de bas de page
prose-back = Retour au texte, note

## Parts of a sentence and the marks between them

labelled = { $label } : { $content }
bracketed = { $content } ({ $details })
figure-unit = { $figure } { $unit }
amount-per = { $amount } { $per }
decision-line = { $decision } { $date } : { $body }
mark-comma = {", "}
mark-semicolon = {" ; "}
mark-space = {" "}

## Law

law-reference = { $law }, { $count ->
    [one] article
   *[other] articles
 } { $sections }{ $subsection ->
    [0] {""}
   *[other] , alinéa { $subsection }
 }{ $item ->
    [0] {""}
   *[other] , point { $item }
 }

## Schedules

schedule-year = { $year }
schedule-years = { $from }-{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $quarter ->
    [1] premier
    [2] deuxième
    [3] troisième
   *[4] quatrième
 } trimestre { $year }
schedule-season = { $season ->
    [winter] hiver
    [spring] printemps
    [summer] été
   *[autumn] automne
 } { $year }
schedule-from = { $precision ->
    [year] à partir de { $time }
    [month] à partir { $month ->
        [4] d’{ $time }
        [8] d’{ $time }
        [10] d’{ $time }
       *[other] de { $time }
     }
    [winter] à partir de l’{ $time }
    [summer] à partir de l’{ $time }
    [autumn] à partir de l’{ $time }
   *[other] à partir du { $time }
 }
schedule-by = { $precision ->
    [day] au plus tard le { $time }
    [quarter] au plus tard au { $time }
    [spring] au plus tard au { $time }
    [autumn] au plus tard à l’{ $time }
   *[other] au plus tard en { $time }
 }
schedule-recurring = { $every } à partir de { $year }
schedule-within = dans un délai de { length } : { $after }
schedule-continuous = en continu
schedule-undecided = non décidé
schedule-none = sans calendrier
cadence-every = { $unit ->
    [day] { $count ->
        [one] chaque jour
       *[other] tous les { $count } jours
     }
    [week] { $count ->
        [one] chaque semaine
       *[other] toutes les { $count } semaines
     }
    [month] { $count ->
        [one] chaque mois
       *[other] tous les { $count } mois
     }
   *[year] { $count ->
        [one] chaque année
       *[other] tous les { $count } ans
     }
 }
cadence-times = { $times } fois { per }
cadence-at-least = au moins { cadence-every }
cadence-at-least-times = au moins { cadence-times }
length = { $unit ->
    [day] { $count ->
        [one] { $count } jour
       *[other] { $count } jours
     }
    [week] { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
     }
    [month] { $count } mois
   *[year] { $count ->
        [one] { $count } an
       *[other] { $count } ans
     }
 }

## Names of languages

language-name = { $language ->
    [fi] finnois
    [fi-simple] finnois facile
    [sv] suédois
    [sv-simple] suédois facile
    [en] anglais
    [am] amharique
    [ar] arabe
    [bn] bengali
    [ckb] kurde sorani
    [de] allemand
    [es] espagnol
    [et] estonien
    [fa] persan
    [fa-AF] dari
    [fr] français
    [ku] kurde kurmandji
    [ln] lingala
    [my] birman
    [ne] népalais
    [pl] polonais
    [prs] dari
    [ps] pachto
    [pt] portugais
    [ro] roumain
    [ru] russe
    [se] same du Nord
    [smn] same d’Inari
    [sms] same skolt
    [so] somali
    [sq] albanais
    [sw] swahili
    [th] thaï
    [ti] tigrigna
    [tl] tagalog
    [tr] turc
    [uk] ukrainien
    [ur] ourdou
    [vi] vietnamien
    [zh] chinois
    [zh-Hans] chinois simplifié
   *[other] { $name }
 }
in-language = en { language-name }
