# The words of the templates in Spanish.
skip-to-content = Ir al contenido
languages = Idiomas
foot-languages = Idiomas, final de la página
to-home = página de inicio
menu = Menú principal
breadcrumb = Usted está aquí
notices = Aviso
foot-menu = Acerca de este sitio
foot-publisher = Publicado por
whole-programme = Programa completo para imprimir
sheet-number = Página { $sheet } de { $sheets }
downloads = Descargar
embed-this = Insertar en otro sitio web
embed-as-frame = Como marco
embed-as-fragment = Como HTML
embed-preview = Ver cómo queda
embed-more = Cómo insertar
embed-source = Fuente:
embed-frame = Marco
embed-fragment = HTML
embed-intro = Puede mostrar en su sitio un servicio, un responsable o una tabla de responsabilidades de este sitio. El contenido se mantiene al día porque viene de aquí.
embed-frame-text = El marco tiene el aspecto de este sitio. Abra abajo la página que desee, copie el código del marco al final de ella y péguelo en un bloque HTML. El contenido largo se desplaza dentro del marco.
embed-any-site = Puede mostrar el marco cualquier sitio web cuya dirección empiece por https.
embed-these-sites = Pueden mostrar el marco estos sitios web:
embed-no-site = Otros sitios web no pueden mostrar marcos de este sitio.
embed-fragment-text = El HTML no tiene aspecto propio y toma el de su página. Su servidor lo obtiene de la dirección y lo pone en la página. Sus títulos empiezan en el nivel 2.
embed-promise = Qué se mantiene y qué cambia
embed-promise-address = La dirección es la misma mientras el elemento esté en el programa.
embed-promise-markup = El HTML sigue siendo sencillo: títulos, párrafos, listas, tablas y enlaces, sin clases, estilos ni scripts. Su único id empieza por kotosivu-.
embed-promise-contents = Las palabras y el número de filas cambian cuando cambia el programa.
about-page = Acerca de esta página
reviewed = Última revisión
dated = Fecha del programa
feedback = Envíe comentarios sobre esta página
other-site = otro sitio web
law = Ley:
name-on-door = Nombre que se usa en el lugar:
cell-empty = El documento no lo indica

search-label = Buscar en el sitio
search-results = Resultados de la búsqueda
search-found = { $category ->
    [one] { $count } resultado
   *[other] { $count } resultados
 }
search-none = No hay resultados. Pruebe con otra palabra o mire en la lista de abajo.
search-failed = La búsqueda no funciona en este momento. Todo está en la lista de abajo.
search-more = Mostrar más resultados
letters = Letras iniciales
see = Véase:

programmes = Programas
entries = Qué contiene el programa
at-a-glance = Sobre el programa
client-groups = Para quién es
categories = Servicios por tipo
service-count = { $services ->
    [one] 1 servicio
   *[other] { $services } servicios
 }
goal-count = { $goals ->
    [one] 1 objetivo
   *[other] { $goals } objetivos
 }
foremost = Mayores responsabilidades
themes = Temas
goals = Objetivos
contents = Contenido
on-this-page = En esta página
agreements = Acuerdos
contacts = Datos de contacto
lead = Responsable:

eligibility = Quién puede recibir el servicio
limit = Plazo:
exception = Excepción:
for-whom = Para:
service-facts = En qué se basa el servicio
answers = El servicio en pocas palabras
unsaid = El programa no indica:
ask = Pregunte a los responsables del servicio:
ask-through = Contacto a través de:
who-answers = Quién es responsable del servicio
area = Zona:
more = Más información

goal-number = Objetivo { $number }
outcome = Cuando se alcance el objetivo
timeline-order = Los años están en orden cronológico, del más antiguo al más reciente.
timeline-continuous = Continuo
timeline-undated = Sin calendario

table-parts = Ver solo una parte de la tabla
table-filter = Filtrar la tabla
table-all = Todo
table-text = Palabra en la fila
table-clear = Quitar los filtros
table-found = { $category ->
    [one] { $shown } fila visible, { $total } en total
   *[other] { $shown } filas visibles, { $total } en total
 }
table-none = Ninguna fila coincide con los filtros.
table-ascending = Orden ascendente: { $column }
table-descending = Orden descendente: { $column }
table-unsorted = Las filas están en el orden del documento
table-row = Enlace a la fila:

group-services = Servicios
everyone-services = Para todos los que se han mudado a Finlandia
through = Organizado para el grupo:
mentions = También se menciona en
subsections = Apartados
pager = Apartado anterior y siguiente
previous = Anterior:
next = Siguiente:
not-found = Es posible que la página se haya eliminado o que la dirección sea incorrecta. Puede continuar desde aquí:
for-everyone = Para todos
