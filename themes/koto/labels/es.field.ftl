# The words of the field in Spanish: what programmes, services, goals and parties are called.
# Views ask for them. The keys and variables are listed in src/view/wanted.rs.

## What kind of programme

kind-services = Programa de servicios
kind-actions = Programa de medidas
kind-principles = Programa de principios
kind-guidance = Orientaciones para quienes elaboran programas
kind-combined = Programa de servicios y medidas

## How far it has come

state-draft = Borrador
state-consultation = En consulta
state-published = Publicado
state-approved = En vigor
state-amended = En vigor, modificado
state-superseded = Sustituido por uno más reciente
state-archived = Archivado

## Publicity

publicity-public = Público
publicity-restricted = No público

## Papel

paper-link = «{ $title }», página { $page }
paper-columns = Columnas: { $columns }.
paper-grouped = Las filas están agrupadas bajo encabezados.

## What a body did

decision-handled = Tratado
decision-heard = Consultado
decision-statement = Dictamen emitido
decision-approved = Aprobado
decision-amended = Modificado
decision-noted = Se tomó nota
decision-minutes = acta

## Files beside a page

download-csv = Las tablas en un archivo CSV
download-pdf = Documento PDF para imprimir
download-detail = {$form}, {$size} kB
download-ics = Las fechas como calendario: abra el archivo o suscríbase a su dirección
download-detail-pages = {$form}, { $pages ->
    [one] 1 página
    [many] { $pages } páginas
   *[other] { $pages } páginas
 }, {$size} kB
download-xlsx = Las tablas en un libro de Excel
file-about = Información
file-from = Empieza
file-heading = Título
file-programme = Programa
file-source = Fuente
file-table = Tabla
file-to = Termina

## Calendars

calendar-due = Plazo: {$name}
calendar-name = {$name}: fechas
calendar-period-end = {$programme}: termina el período
calendar-reporting = {$programme}: plazo del informe

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: ediciones y decisiones como canal (Atom)
feed-reviewed = {$programme}: contenido revisado
feed-title = {$name}: ediciones y decisiones

## What kind of party, one and many

party-kind-municipality = Municipio
party-kind-unit = Unidad
party-kind-post = Puesto o cargo
party-kind-employment-area = Área de empleo
party-kind-employment-authority = Autoridad de empleo
party-kind-wellbeing-county = Región de bienestar
party-kind-state = Autoridad estatal
party-kind-school = Centro educativo
party-kind-company = Empresa
party-kind-ngo = Organización
party-kind-parish = Parroquia
party-kind-network = Red
party-kind-working-group = Grupo de trabajo
party-kind-council = Órgano o consejo
party-kind-class = Grupo de entidades

party-kinds-municipality = Municipios
party-kinds-unit = Unidades
party-kinds-post = Puestos y cargos
party-kinds-employment-area = Áreas de empleo
party-kinds-employment-authority = Autoridades de empleo
party-kinds-wellbeing-county = Regiones de bienestar
party-kinds-state = Autoridades estatales
party-kinds-school = Centros educativos
party-kinds-company = Empresas
party-kinds-ngo = Organizaciones
party-kinds-parish = Parroquias
party-kinds-network = Redes
party-kinds-working-group = Grupos de trabajo
party-kinds-council = Órganos y consejos
party-kinds-class = Grupos de entidades

party-answers = { $count ->
    [0] aparece en los programas
    [one] 1 responsabilidad
   *[other] { $count } responsabilidades
 }

## What kind of service, one and many

category-statutory = Servicio establecido por ley
category-other = Otro servicio que favorece la integración
category-settlement = Servicio de instalación
category-example = Ejemplo de servicio

categories-statutory = Servicios establecidos por ley
categories-other = Otros servicios que favorecen la integración
categories-settlement = Servicios de instalación
categories-example = Ejemplos de servicios

## The statutory contents of a programme

statutory-assessment = Evaluación de las competencias y de la necesidad de servicios de integración
statutory-plan = Plan de integración
statutory-civic-orientation = Orientación social multilingüe
statutory-integration-training = Formación para la integración
statutory-other-education = Otra formación y otros servicios que favorecen la integración
statutory-guidance = Orientación y asesoramiento
statutory-final-test = Prueba final de la formación para la integración

## How binding a rule is

strength-always = Se hace siempre
strength-if-needed = Se hace si es necesario
strength-on-request = Se hace a petición

## What an empty cell says

cell-not-applicable = No se aplica a este grupo de usuarios
cell-not-decided = No se ha decidido quién es responsable
cell-joint = Se organiza conjuntamente
cell-open-question = El documento deja abierta la cuestión
cell-not-stated = El documento no lo indica
cell-by-measure = Véanse las medidas
cell-whole-goal = El indicador se refiere a todo el objetivo

## How a service is produced and met

provision-own = con medios propios
provision-procured = como servicio contratado
provision-voucher = con un bono de servicios
provision-joint = junto con otro organizador

mode-in-person = en persona
mode-remote = a distancia
mode-hybrid = en persona o a distancia
mode-self-study = como estudio autónomo
mode-online = en línea
mode-outreach = como trabajo de proximidad
mode-interpreted = con intérprete

delivery-optional = posible
update-or = { $first } o { $second }
lead-with = junto con
lead-may-involve = si es necesario, también
lead-refers = deriva al servicio
area-whole = Toda la zona
group-statutory = La ley menciona este grupo
groups-any = El programa no limita el servicio a grupos determinados
unsaid-where = dónde se presta el servicio
unsaid-hours = cuándo está abierto el servicio
unsaid-price = cuánto cuesta el servicio
unsaid-languages = en qué idiomas se presta el servicio y si hay intérprete
unsaid-apply = cómo se solicita el servicio

## On which level a duty lies

level-strategic = Nivel estratégico
level-operational = Nivel operativo

## Indicators

direction-up = aumenta
direction-down = disminuye
direction-keep = se mantiene
indicator-baseline = valor inicial
indicator-target = meta
indicator-frequency = se mide
indicator-source = fuente
per = { $unit ->
    [day] { $count ->
        [1] al día
       *[other] en { $count } días
     }
    [week] { $count ->
        [1] a la semana
       *[other] en { $count } semanas
     }
    [month] { $count ->
        [1] al mes
       *[other] en { $count } meses
     }
   *[year] { $count ->
        [1] al año
       *[other] en { $count } años
     }
 }

## Who does what

role-lead = Es responsable
role-organiser = Organiza
role-provider = Presta
role-responsible = Es responsable del principio
role-actor = Obligaciones
role-partner = Participa
role-with = Colabora con quien presta el servicio
role-may-involve = Participa si es necesario
role-refers = Deriva al servicio
role-keeper = Gestiona un punto de atención
role-publisher = Publica
role-coordinator = Coordina
role-steering = Dirige el programa
role-referral-contact = Recibe los contactos de las autoridades
role-decided = Ha tratado o decidido
role-agreed = Parte de un acuerdo
role-reports = Informa
role-reported-to = Recibe los informes

## Terms of summary lists

fact-address = Dirección
fact-agreed-by = Partes
fact-aliases = Otros nombres
fact-apply = Cómo se solicita
fact-area = Zona
fact-business-id = Número de identificación de empresa
fact-case = Para este grupo
fact-cases = Subgrupos
fact-category = Tipo de servicio
fact-client-groups = Para quién
fact-coordinator = Coordina
fact-date = Fecha
fact-decisions = Tramitación y decisiones
fact-delivery = Cómo se presta el servicio
fact-email = Correo electrónico
fact-hours = Horario
fact-indicators = Indicadores
fact-interpreting = Interpretación
fact-languages = Idiomas
fact-law = Ley
fact-lead = Responsable
fact-meets = Se reúne
fact-members = Miembros
fact-municipalities = Municipios
fact-municipality-code = Número de municipio
fact-organiser = Organiza
fact-parent = Forma parte de
fact-partners = Junto con
fact-period = En vigor
fact-phone = Teléfono
fact-previous-names = Nombres anteriores
fact-price = Precio
fact-provider = Presta
fact-provision = Forma de prestación
fact-ptv = Identificador en el catálogo finlandés de servicios
fact-publicity = Publicidad
fact-publisher = Publicado por
fact-referral-contact = Contactos de las autoridades
fact-refers = Deriva al servicio
fact-related = Documentos relacionados
fact-reported-by = Informa
fact-reported-to = Se informa a
fact-reporting-every = Con qué frecuencia
fact-reporting-text = Seguimiento
fact-responsible = Responsable
fact-schedule = Calendario
fact-short = Nombre corto
fact-statutory = Base legal
fact-steering = Dirección
fact-sub-groups = Incluye
fact-successor = Continúa la tarea
fact-supersedes = Sustituye a
fact-text = En palabras del documento
fact-units = Unidades y miembros
fact-update = Actualización
fact-url = Sitio web
fact-valid-from = Inicio de la actividad
fact-valid-to = Fin de la actividad
fact-version = Versión
fact-where = Dónde
fact-wider-group = Parte del grupo

## Tables

caption-answers = { $party }: responsabilidades, { $programme }
caption-matrix = Servicios y responsabilidades por grupo de usuarios: { $programme }
caption-measures = { $name }: objetivos y medidas, { $programme }
caption-goal = Medidas: { $name }
column-service = Servicio
column-measure = Medida
column-schedule = Calendario
column-party = Entidad responsable
column-indicator = Indicador
column-services = Servicios
column-budget = Costes
column-matter = Asunto
column-role = Función
column-group = Grupo de usuarios
column-language = Idioma
column-translated = Traducido
column-machine = Traducción automática
column-stale = Desactualizado
column-missing = Falta
row-whole-goal = Todo el objetivo
row-step = Etapa
budget-line = { $year }: { $eur } euros
coverage-statutory = establecido por ley
coverage-may = Puede organizarlo
coverage-no = No se menciona

## Narrowing a table down

facet-party = Entidad responsable
facet-theme = Tema
facet-group = Grupo de usuarios
facet-year = Fecha
facet-status = Situación
facet-choice = { $facet }: { $choice }
when-undated = sin año

## What the names from A to Z are names of

thing-service = Servicio
thing-goal = Objetivo
thing-theme = Tema
thing-group = Grupo de usuarios
thing-section = Capítulo del programa
thing-term = Palabra
thing-programme = Programa
thing-page = Página

## Headings and pages

heading-goal = Objetivo
heading-decisions = Tramitación y decisiones
heading-reporting = Dirección, seguimiento e informes
heading-parties = Entidades
heading-client-groups = Grupos de usuarios
page-home = Inicio
page-accessibility = Declaración de accesibilidad
page-parties = Entidades
page-a-z = Búsqueda y A-Z
page-translations = Traducciones
page-open-data = Datos abiertos
open-data-intro = Todo lo que publica este sitio está también disponible como datos para programas: archivos JSON con todos los idiomas en uno.
open-data-licence = Licencia
open-data-no-licence = El editor no ha indicado con qué licencia se pueden usar los datos. Pregúntele antes de usarlos.
open-data-promise = Los identificadores y las direcciones se mantienen. Pueden añadirse campos. Si un campo desaparece o cambia de significado, aumenta el número del campo schema.
open-data-files = Archivos
open-data-fields = Campos (en inglés)
open-data-index = Lista de todos los archivos
open-data-catalogue = Descripción para catálogos de datos (DCAT)
translations-intro = Este es el estado de las traducciones. Las cifras cuentan textos: campos, párrafos, títulos, elementos de listas y celdas de tablas.
caption-translations = Estado de las traducciones por idioma
translations-site = El sitio web y sus nombres
translations-of = Parte
translations-unpublished = aún no publicado en este idioma
translations-done = { $percent } % ({ $count } de { $total })
translations-share = { $percent } % ({ $count })
page-not-found = Página no encontrada
page-services = Servicios
page-responsibilities = Responsabilidades
page-goals = Objetivos
page-timeline = Cronología
page-map = Mapa de la estructura
page-principles = Principios
page-duties = Obligaciones
page-embeds = Insertar contenido en otro sitio web
page-document = Programa completo

## What one finds on the pages of a programme

entry-services = { $services ->
    [one] 1 servicio: para quién, dónde y quién es responsable
   *[other] { $services } servicios: para quién, dónde y quién es responsable
 }
entry-responsibilities-services = Quién es responsable de cada servicio
entry-responsibilities-goals = Quién es responsable de cada medida
entry-goals = { $goals ->
    [one] 1 objetivo
   *[other] { $goals } objetivos
 }, { $themes ->
    [one] 1 tema
   *[other] { $themes } temas
 }
entry-parties = De qué es responsable cada entidad
entry-timeline = Los objetivos año por año, { $first }-{ $last }
entry-timeline-plain = Los objetivos por orden cronológico
entry-map = La estructura del programa de un vistazo
entry-principles = { $principles ->
    [one] 1 principio
   *[other] { $principles } principios
 }
entry-duties = { $duties ->
    [one] 1 obligación
   *[other] { $duties } obligaciones
 }
entry-document = Todo el programa en una página

## Accessibility statement

statement-scope = Esta declaración de accesibilidad se refiere al sitio web { $site }, en la dirección { $address }.
statement-law = El sitio web está sujeto a la ley finlandesa sobre la prestación de servicios digitales (306/2019). Según esta ley, debe cumplir los criterios de los niveles A y AA de las pautas WCAG 2.1.
statement-conformance = Qué grado de accesibilidad tiene el sitio web
statement-full = El sitio web cumple por completo los requisitos de accesibilidad.
statement-partial = El sitio web cumple en parte los requisitos de accesibilidad. Las deficiencias se indican más abajo.
statement-none = El sitio web no cumple los requisitos de accesibilidad. Las deficiencias se indican más abajo.
statement-barriers = Qué no es accesible
barrier-shortcoming = Deficiencias
barrier-shortcoming-law = Estos puntos no cumplen los requisitos de accesibilidad.
barrier-burden = Carga desproporcionada
barrier-burden-law = Estos puntos no se corrigen porque, según la evaluación, sería una carga desproporcionada (306/2019, artículo 8).
barrier-outside = Contenido al que no se aplican los requisitos
barrier-outside-law = Los requisitos de accesibilidad no se aplican a este contenido (306/2019, artículo 3).
fact-criteria = Requisito (WCAG 2.1)
fact-reason = Por qué
fact-alternative = Cómo obtener la información de otro modo
fact-until = Se corregirá a más tardar
statement-preparation = Cómo se ha evaluado la accesibilidad
fact-method = Método
method-self = Autoevaluación
method-third-party = Evaluación de un experto externo
fact-assessed-by = Evaluado por
fact-assessed-on = Fecha de la evaluación
fact-assessed-how = Qué se examinó y cómo
fact-statement-published = Declaración redactada
fact-statement-reviewed = Declaración revisada
statement-feedback = Envíe comentarios sobre la accesibilidad
statement-feedback-ask = Si observa una deficiencia que no se menciona aquí, comuníquenosla.
statement-feedback-form = También puede pedir el contenido en un formato accesible para usted.
statement-answer = { $days ->
    [one] Le avisaremos cuando hayamos recibido sus comentarios y los responderemos en un plazo de { $days } día.
   *[other] Le avisaremos cuando hayamos recibido sus comentarios y los responderemos en un plazo de { $days } días.
 }
fact-answers = Responde a los comentarios
fact-form = Formulario de comentarios
statement-enforcement = Supervisión de la accesibilidad
statement-enforcement-text = Envíenos primero sus comentarios. Si no está conforme con la respuesta o no la recibe en un plazo de dos semanas, puede presentar una queja ante la autoridad supervisora o pedirle una aclaración. En el sitio web de la autoridad se explica cómo hacerlo y cómo se tramita el asunto.
statement-complain = Presente una queja o pida una aclaración
fact-supervisor = Autoridad supervisora
fact-unit = Unidad
fact-complaint = Queja
fact-postal-address = Dirección postal

## Pictures

figure-map = Mapa de la estructura: { $programme }
figure-map-about = La imagen tiene { $branches ->
    [one] 1 rama
   *[other] { $branches } ramas
 } y { $items ->
    [one] 1 elemento
   *[other] { $items } elementos
 }. La lista que sigue a la imagen dice lo mismo.
figure-timeline = Cronología: { $programme }
figure-timeline-about = La imagen tiene { $goals ->
    [one] 1 objetivo
   *[other] { $goals } objetivos
 } y los años { $first }-{ $last }. La lista que sigue a la imagen sitúa cada objetivo en su último año.
shape-dated = fecha fijada
shape-deadline = a más tardar
shape-recurring = periódico

## Notices to the reader

notice-fallback = La mayor parte de esta página solo está disponible { $language }.
notice-machine = Una parte de esta página es una traducción automática que nadie ha revisado.
notice-stale = Una parte de la traducción de esta página está desactualizada: el texto original ha cambiado.
notice-original = Lea el original { $language }
notice-draft = Esto es un borrador. No se ha tomado ninguna decisión sobre el programa.
notice-consultation = El programa está en consulta. Todavía no se ha tomado ninguna decisión sobre él.
notice-superseded = Este programa ya no está en vigor. Lo ha sustituido uno más reciente.
notice-archived = Este documento está archivado: se conserva aquí solo para su lectura.
notice-newer = Programa más reciente: { $title }
note = Nota:
feedback-subject = Comentarios sobre la página { $title } ({ $id })
feedback-body =
    Página: { $title }
    Dirección: { $address }
    Identificador: { $id }
prose-footnotes = Notas al pie
prose-back = Volver al texto, nota

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
    [one] artículo
   *[other] artículos
 } { $sections }{ $subsection ->
    [0] {""}
   *[other] , apartado { $subsection }
 }{ $item ->
    [0] {""}
   *[other] , punto { $item }
 }

## Schedules

schedule-year = { $year }
schedule-years = { $from }-{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $quarter ->
    [1] primer
    [2] segundo
    [3] tercer
   *[4] cuarto
 } trimestre de { $year }
schedule-season = { $season ->
    [winter] invierno
    [spring] primavera
    [summer] verano
   *[autumn] otoño
 } de { $year }
schedule-from = { $precision ->
    [year] a partir de { $time }
    [month] a partir de { $time }
    [spring] a partir de la { $time }
   *[other] a partir del { $time }
 }
schedule-by = { $precision ->
    [year] a más tardar en { $time }
    [month] a más tardar en { $time }
    [day] a más tardar el { $time }
    [spring] a más tardar en la { $time }
   *[other] a más tardar en el { $time }
 }
schedule-recurring = { $every } a partir de { $year }
schedule-within = en un plazo de { length }: { $after }
schedule-continuous = continuo
schedule-undecided = sin decidir
schedule-none = sin calendario
cadence-every = { $unit ->
    [day] { $count ->
        [one] cada día
       *[other] cada { $count } días
     }
    [week] { $count ->
        [one] cada semana
       *[other] cada { $count } semanas
     }
    [month] { $count ->
        [one] cada mes
       *[other] cada { $count } meses
     }
   *[year] { $count ->
        [one] cada año
       *[other] cada { $count } años
     }
 }
cadence-times = { $times ->
    [one] { $times } vez
   *[other] { $times } veces
 } { per }
cadence-at-least = al menos { cadence-every }
cadence-at-least-times = al menos { cadence-times }
length = { $unit ->
    [day] { $count ->
        [one] 1 día
       *[other] { $count } días
     }
    [week] { $count ->
        [one] 1 semana
       *[other] { $count } semanas
     }
    [month] { $count ->
        [one] 1 mes
       *[other] { $count } meses
     }
   *[year] { $count ->
        [one] 1 año
       *[other] { $count } años
     }
 }

## Names of languages

language-name = { $language ->
    [fi] finés
    [fi-simple] finés de lectura fácil
    [sv] sueco
    [sv-simple] sueco de lectura fácil
    [en] inglés
    [am] amárico
    [ar] árabe
    [bn] bengalí
    [ckb] kurdo sorani
    [de] alemán
    [es] español
    [et] estonio
    [fa] persa
    [fa-AF] darí
    [fr] francés
    [ku] kurdo kurmanyi
    [ln] lingala
    [my] birmano
    [ne] nepalí
    [pl] polaco
    [prs] darí
    [ps] pastún
    [pt] portugués
    [ro] rumano
    [ru] ruso
    [se] sami septentrional
    [smn] sami de Inari
    [sms] sami skolt
    [so] somalí
    [sq] albanés
    [sw] suajili
    [th] tailandés
    [ti] tigriña
    [tl] tagalo
    [tr] turco
    [uk] ucraniano
    [ur] urdu
    [vi] vietnamita
    [zh] chino
    [zh-Hans] chino simplificado
   *[other] { $name }
 }
in-language = en { language-name }
