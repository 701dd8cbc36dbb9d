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
embed-this = Embed on another website
embed-as-frame = As a frame
embed-as-fragment = As HTML
embed-preview = See how it looks
embed-more = How to embed
embed-source = Source:
embed-frame = Frame
embed-fragment = HTML
embed-intro = You can show a service, a responsible party or a responsibility table of this site on your own. It stays up to date, because it comes from here.
embed-frame-text = The frame looks like this site. Open the page you want below, copy the code of the frame at its end and paste it into an HTML block. Long content scrolls inside the frame.
embed-any-site = Any website whose address begins with https may show the frame.
embed-these-sites = These websites may show the frame:
embed-no-site = Other websites may not show frames of this site.
embed-fragment-text = The HTML has no look of its own and takes on that of your page. Your server fetches it from the address and puts it into the page. Its headings begin at level 2.
embed-promise = What stays and what changes
embed-promise-address = The address stays the same as long as the thing is in the programme.
embed-promise-markup = The HTML stays plain: headings, paragraphs, lists, tables and links, without classes, styles or scripts. Its only id begins with kotosivu-.
embed-promise-contents = The words and the number of rows change when the programme does.
about-page = About this page
reviewed = Last reviewed
dated = Programme dated
feedback = Give feedback on this page
other-site = another website
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
