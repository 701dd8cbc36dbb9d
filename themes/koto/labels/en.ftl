# The words of the templates in English.
skip-to-content = Skip to content
languages = Languages
foot-languages = Languages, end of page
to-home = home page
menu = Main menu
breadcrumb = You are here
notices = Please note
foot-menu = About this site
foot-publisher = Published by
whole-programme = Whole programme for print
sheet-number = Page { $sheet } of { $sheets }
downloads = Download
about-page = About this page
reviewed = Last reviewed
dated = Programme dated
feedback = Give feedback on this page
other-site = another website
note = Note:
law = Law:
name-on-door = Name used on site:
cell-empty = Not stated in the document

search-label = Search the site
search-results = Search results
search-found = { $category ->
    [one] { $count } result
   *[other] { $count } results
 }
search-none = No results. Try another word or look in the list below.
search-failed = The search does not work right now. Everything is in the list below.
search-more = Show more results
letters = Initial letters
see = See:

programmes = Programmes
entries = What the programme contains
at-a-glance = About the programme
client-groups = Who it is for
categories = Services by type
service-count = { $services ->
    [one] 1 service
   *[other] { $services } services
 }
goal-count = { $goals ->
    [one] 1 goal
   *[other] { $goals } goals
 }
foremost = Most responsibilities
themes = Themes
goals = Goals
contents = Contents
on-this-page = On this page
agreements = Agreements
contacts = Contacts
lead = Lead:

eligibility = Who can use the service
limit = Time limit:
exception = Exception:
for-whom = For:
service-facts = What the service is based on
answers = The service in brief
unsaid = The programme does not say:
ask = Ask those responsible for the service:
ask-through = Contact through:
who-answers = Who is responsible
area = Area:
more = Read more

goal-number = Goal { $number }
outcome = Once the goal is reached
timeline-order = Years are listed in order, earliest first.
timeline-continuous = Continuous
timeline-undated = No schedule

table-parts = See only a part of the table
table-filter = Filter the table
table-all = All
table-text = Word in the row
table-clear = Clear the filters
table-found = { $category ->
    [one] { $shown } row shown, { $total } in all
   *[other] { $shown } rows shown, { $total } in all
 }
table-none = No row matches the filters.
table-ascending = Sorted in ascending order: { $column }
table-descending = Sorted in descending order: { $column }
table-unsorted = The rows are in the order of the document
table-row = Link to the row:

group-services = Services
everyone-services = For everyone
through = Arranged for the group:
mentions = Also mentioned in
subsections = Subsections
pager = Previous and next section
previous = Previous:
next = Next:
not-found = The page may have been removed, or the address may be wrong. You can continue from here:
for-everyone = For everyone
