# The words of the field in English: what programmes, services, goals and parties are called.
# Views ask for them. The keys and variables are listed in src/view/wanted.rs.

## What kind of programme

kind-services = Service programme
kind-actions = Action programme
kind-principles = Programme of principles
kind-guidance = Guidance for those who draw up programmes
kind-combined = Service and action programme

## How far it has come

state-draft = Draft
state-consultation = Out for consultation
state-published = Published
state-approved = In force
state-amended = In force, amended
state-superseded = Replaced by a newer one
state-archived = Archived

## Publicity

publicity-public = Public
publicity-restricted = Not public

## On paper

paper-link = “{ $title }”, page { $page }
paper-columns = Columns: { $columns }.
paper-grouped = Rows are grouped under headings.

## What a body did

decision-handled = Discussed
decision-heard = Heard
decision-statement = Statement given
decision-approved = Approved
decision-amended = Amended
decision-noted = Noted
decision-minutes = minutes

## Files beside a page

download-csv = The tables as a CSV file
download-pdf = PDF document for print
download-detail = {$form}, {$size} kB
download-ics = The dates as a calendar: a file to open, or an address to subscribe to
download-detail-pages = {$form}, { $pages ->
    [one] 1 page
   *[other] { $pages } pages
 }, {$size} kB
download-xlsx = The tables as an Excel workbook
file-about = About
file-from = Starts
file-heading = Heading
file-programme = Programme
file-source = Source
file-table = Table
file-to = Ends

## Calendars

calendar-due = Due: {$name}
calendar-name = {$name}: dates
calendar-period-end = {$programme}: the period ends
calendar-reporting = {$programme}: report due

## Feeds

feed-decision = {$programme}: {$decision}
feed-edition = {$programme}: {$state}
feed-link = {$name}: editions and decisions as a feed (Atom)
feed-reviewed = {$programme}: contents checked
feed-title = {$name}: editions and decisions

## What kind of party, one and many

party-kind-municipality = Municipality
party-kind-unit = Unit
party-kind-post = Post
party-kind-employment-area = Employment area
party-kind-employment-authority = Employment authority
party-kind-wellbeing-county = Wellbeing services county
party-kind-state = State authority
party-kind-school = Educational institution
party-kind-company = Company
party-kind-ngo = Organisation
party-kind-parish = Parish
party-kind-network = Network
party-kind-working-group = Working group
party-kind-council = Council or other body
party-kind-class = Group of parties

party-kinds-municipality = Municipalities
party-kinds-unit = Units
party-kinds-post = Posts
party-kinds-employment-area = Employment areas
party-kinds-employment-authority = Employment authorities
party-kinds-wellbeing-county = Wellbeing services counties
party-kinds-state = State authorities
party-kinds-school = Educational institutions
party-kinds-company = Companies
party-kinds-ngo = Organisations
party-kinds-parish = Parishes
party-kinds-network = Networks
party-kinds-working-group = Working groups
party-kinds-council = Councils and other bodies
party-kinds-class = Groups of parties

party-answers = { $count ->
    [0] named in the programmes
    [one] 1 responsibility
   *[other] { $count } responsibilities
 }

## What kind of service, one and many

category-statutory = Statutory service
category-other = Other service promoting integration
category-settlement = Settling-in service
category-example = Example of a service

categories-statutory = Statutory services
categories-other = Other services promoting integration
categories-settlement = Settling-in services
categories-example = Examples of services

## The statutory contents of a programme

statutory-assessment = Assessment of skills and integration service needs
statutory-plan = Integration plan
statutory-civic-orientation = Multilingual civic orientation
statutory-integration-training = Integration training
statutory-other-education = Other education and services promoting integration
statutory-guidance = Guidance and counselling
statutory-final-test = Final language test

## How binding a rule is

strength-always = Always done
strength-if-needed = Done if needed
strength-on-request = Done on request

## What an empty cell says

cell-not-applicable = Does not concern this client group
cell-not-decided = Responsibility not decided
cell-joint = Organised jointly
cell-open-question = The document leaves this open
cell-not-stated = Not stated in the document
cell-by-measure = See the measures
cell-whole-goal = The indicator is for the whole goal

## How a service is produced and met

provision-own = provided in-house
provision-procured = procured
provision-voucher = with a service voucher
provision-joint = together with another organiser

mode-in-person = face to face
mode-remote = remotely
mode-hybrid = face to face or remotely
mode-self-study = as self-study
mode-online = online
mode-outreach = as outreach work
mode-interpreted = with an interpreter

delivery-optional = possible
update-or = { $first } or { $second }
lead-with = together with
lead-may-involve = if needed, also
lead-refers = refers clients to the service
area-whole = Whole area
group-statutory = The group is named in the law
groups-any = The programme does not limit the service to certain groups
unsaid-where = where the service is given
unsaid-hours = when the service is open
unsaid-price = what the service costs
unsaid-languages = in which languages the service is given, and whether there is an interpreter
unsaid-apply = how to apply for the service

## On which level a duty lies

level-strategic = Strategic level
level-operational = Operational level

## Indicators

direction-up = rises
direction-down = falls
direction-keep = stays the same
indicator-baseline = baseline
indicator-target = target
indicator-frequency = measured
indicator-source = source
per = { $unit ->
    [day] { $count ->
        [1] a day
       *[other] in { $count } days
     }
    [week] { $count ->
        [1] a week
       *[other] in { $count } weeks
     }
    [month] { $count ->
        [1] a month
       *[other] in { $count } months
     }
   *[year] { $count ->
        [1] a year
       *[other] in { $count } years
     }
 }

## Who does what

role-lead = Responsible
role-organiser = Organises
role-provider = Provides
role-responsible = Responsible for the principle
role-actor = Duties
role-partner = Takes part in
role-with = Works together with the provider
role-may-involve = Takes part if needed
role-refers = Refers clients to
role-keeper = Runs a service point
role-publisher = Publishes
role-coordinator = Coordinates
role-steering = Steers the programme
role-referral-contact = Receives contacts from other authorities
role-decided = Has discussed or decided on
role-agreed = Party to an agreement
role-reports = Reports on
role-reported-to = Receives reports on

## Terms of summary lists

fact-address = Visiting address
fact-agreed-by = Parties
fact-aliases = Other names
fact-apply = How to apply
fact-area = Area
fact-business-id = Business ID
fact-case = For this group
fact-cases = Sub-groups
fact-category = Kind of service
fact-client-groups = For whom
fact-coordinator = Coordinated by
fact-date = Date
fact-decisions = Discussions and decisions
fact-delivery = How the service is given
fact-email = Email
fact-hours = Opening hours
fact-indicators = Indicators
fact-interpreting = Interpreting
fact-languages = Languages
fact-law = Law
fact-lead = Responsible
fact-meets = Meets
fact-members = Members
fact-municipalities = Municipalities
fact-municipality-code = Municipality number
fact-organiser = Organised by
fact-parent = Part of
fact-partners = Together with
fact-period = In force
fact-phone = Telephone
fact-previous-names = Previous names
fact-price = Price
fact-provider = Provided by
fact-provision = How it is produced
fact-ptv = ID in the Finnish Service Catalogue
fact-publicity = Publicity
fact-publisher = Published by
fact-referral-contact = Contacts from authorities
fact-refers = Referred by
fact-related = Related documents
fact-reported-by = Reported by
fact-reported-to = Reported to
fact-reporting-every = How often
fact-reporting-text = Follow-up
fact-responsible = Responsible
fact-schedule = Schedule
fact-short = Short name
fact-statutory = Statutory
fact-steering = Steered by
fact-sub-groups = Includes
fact-successor = Continued by
fact-supersedes = Replaces
fact-text = In the document’s words
fact-units = Units and members
fact-update = Updated
fact-url = Website
fact-valid-from = Began
fact-valid-to = Ended
fact-version = Version
fact-where = Where
fact-wider-group = Part of the group

## Tables

caption-answers = { $party }: responsibilities, { $programme }
caption-matrix = Services and responsibilities by client group: { $programme }
caption-measures = { $name }: goals and measures, { $programme }
caption-goal = Measures: { $name }
column-service = Service
column-measure = Measure
column-schedule = Schedule
column-party = Responsible party
column-indicator = Indicator
column-services = Services
column-budget = Costs
column-matter = Matter
column-role = Role
column-group = Client group
column-language = Language
column-translated = Translated
column-machine = By machine
column-stale = Out of date
column-missing = Missing
row-whole-goal = Whole goal
row-step = Step
budget-line = { $year }: { $eur } euros
coverage-statutory = statutory
coverage-may = May organise
coverage-no = Not mentioned

## Narrowing a table down

facet-party = Responsible party
facet-theme = Theme
facet-group = Client group
facet-year = Time
facet-status = Status
facet-choice = { $facet }: { $choice }
when-undated = no year given

## What the names from A to Z are names of

thing-service = Service
thing-goal = Goal
thing-theme = Theme
thing-group = Client group
thing-section = Chapter of the programme
thing-term = Word
thing-programme = Programme
thing-page = Page

## Headings and pages

heading-goal = Goal
heading-decisions = Discussions and decisions
heading-reporting = Steering, follow-up and reporting
heading-parties = Parties
heading-client-groups = Client groups
page-home = Home
page-accessibility = Accessibility statement
page-parties = Parties
page-a-z = Search and A–Z
page-translations = Translations
page-open-data = Open data
open-data-intro = Everything that this site publishes is also there as data for programs: JSON files with all languages in one.
open-data-licence = Licence
open-data-no-licence = The publisher has not said under which licence the data may be used. Ask the publisher before you use it.
open-data-promise = Ids and addresses stay. New fields may come. When a field goes or comes to mean something else, the number in the field schema grows.
open-data-files = Files
open-data-fields = Fields
open-data-index = A list of all files
open-data-catalogue = A description for data catalogues (DCAT)
translations-intro = This page shows how far the translations have come. The numbers count texts: fields, paragraphs, headings, list items and table cells.
caption-translations = The state of translations, language by language
translations-site = The website and its names
translations-of = Part
translations-unpublished = not published in this language yet
translations-done = { $percent }% ({ $count } of { $total })
translations-share = { $percent }% ({ $count })
page-not-found = Page not found
page-services = Services
page-responsibilities = Responsibilities
page-goals = Goals
page-timeline = Timeline
page-map = Structural map
page-principles = Principles
page-duties = Duties
page-embeds = Embed content on another website
page-document = Whole programme

## What one finds on the pages of a programme

entry-services = { $services ->
    [one] 1 service: for whom, where and who is responsible
   *[other] { $services } services: for whom, where and who is responsible
 }
entry-responsibilities-services = Who is responsible for which service
entry-responsibilities-goals = Who is responsible for which measure
entry-goals = { $goals ->
    [one] 1 goal
   *[other] { $goals } goals
 }, { $themes ->
    [one] 1 theme
   *[other] { $themes } themes
 }
entry-parties = Who is responsible for what, party by party
entry-timeline = The goals year by year, { $first }–{ $last }
entry-timeline-plain = The goals in order of time
entry-map = The structure of the programme at a glance
entry-principles = { $principles ->
    [one] 1 principle
   *[other] { $principles } principles
 }
entry-duties = { $duties ->
    [one] 1 duty
   *[other] { $duties } duties
 }
entry-document = The whole programme on one page

## Accessibility statement

statement-scope = This accessibility statement concerns the website { $site } at { $address }.
statement-law = The website is subject to the Act on the Provision of Digital Services (306/2019). The Act requires it to meet the success criteria of levels A and AA of WCAG 2.1.
statement-conformance = How accessible the website is
statement-full = The website fully meets the accessibility requirements.
statement-partial = The website partly meets the accessibility requirements. The shortcomings are described below.
statement-none = The website does not meet the accessibility requirements. The shortcomings are described below.
statement-barriers = What is not accessible
barrier-shortcoming = Shortcomings
barrier-shortcoming-law = These do not meet the accessibility requirements.
barrier-burden = Disproportionate burden
barrier-burden-law = These are not fixed, because an assessment found that fixing them would be a disproportionate burden (306/2019, section 8).
barrier-outside = Content outside the requirements
barrier-outside-law = The accessibility requirements do not apply to this content (306/2019, section 3).
fact-criteria = Requirement (WCAG 2.1)
fact-reason = Why
fact-alternative = How to get it another way
fact-until = To be fixed by
statement-preparation = How accessibility was assessed
fact-method = Method
method-self = Self-assessment
method-third-party = Assessment by an outside expert
fact-assessed-by = Assessed by
fact-assessed-on = Assessed on
fact-assessed-how = What was looked at, and how
fact-statement-published = Statement made
fact-statement-reviewed = Statement reviewed
statement-feedback = Give feedback on accessibility
statement-feedback-ask = If you notice a shortcoming that is not mentioned here, tell us about it.
statement-feedback-form = You can also ask for the content in a form that is accessible to you.
statement-answer = { $days ->
    [one] We tell you when your feedback has arrived, and we answer it within { $days } day.
   *[other] We tell you when your feedback has arrived, and we answer it within { $days } days.
 }
fact-answers = Who answers
fact-form = Feedback form
statement-enforcement = Supervision of accessibility
statement-enforcement-text = Give feedback to us first. If you are not satisfied with the answer, or get none within two weeks, you can complain to the supervisory authority or ask for a clarification. The authority’s website explains how to do this and how the matter is handled.
statement-complain = Complain or ask for a clarification
fact-supervisor = Supervisory authority
fact-unit = Unit
fact-complaint = Complaint
fact-postal-address = Postal address

## Pictures

figure-map = Structural map: { $programme }
figure-map-about = The picture has { $branches ->
    [one] 1 branch
   *[other] { $branches } branches
 } and { $items ->
    [one] 1 item
   *[other] { $items } items
 }. The list after it says the same.
figure-timeline = Timeline: { $programme }
figure-timeline-about = The picture has { $goals ->
    [one] 1 goal
   *[other] { $goals } goals
 } and the years { $first }–{ $last }. The list after it places each goal at its last year.
shape-dated = set time
shape-deadline = at the latest
shape-recurring = recurring

## Notices to the reader

notice-fallback = Most of this page is available only { $language }.
notice-machine = Part of this page is a machine translation that nobody has checked.
notice-stale = Part of the translation on this page is out of date: the original text has changed.
notice-original = Read the original { $language }
notice-draft = This is a draft. No decision has been made on the programme.
notice-consultation = The programme is out for consultation. No decision has been made yet.
notice-superseded = This programme is no longer in force. A newer one has replaced it.
notice-archived = This document is archived: it is kept here to be read.
notice-newer = Newer programme: { $title }
note = Note:
feedback-subject = Feedback on the page { $title } ({ $id })
feedback-body =
    Page: { $title }
    Address: { $address }
    Id: { $id }
prose-footnotes = Footnotes
prose-back = Back to the text, note

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
    [one] section
   *[other] sections
 } { $sections }{ $subsection ->
    [0] {""}
   *[other] , subsection { $subsection }
 }{ $item ->
    [0] {""}
   *[other] , paragraph { $item }
 }

## Schedules

schedule-year = { $year }
schedule-years = { $from }–{ $to }
schedule-range = { $from } – { $to }
schedule-quarter = { $quarter ->
    [1] first
    [2] second
    [3] third
   *[4] fourth
 } quarter of { $year }
schedule-season = { $season } { $year }
schedule-from = { $precision ->
    [quarter] from the { $time }
   *[other] from { $time }
 }
schedule-by = { $precision ->
    [quarter] by the { $time }
   *[other] by { $time }
 }
schedule-recurring = { $every } from { $year }
schedule-within = within { length }: { $after }
schedule-continuous = continuous
schedule-undecided = not decided
schedule-none = no schedule
cadence-every = { $unit ->
    [day] { $count ->
        [one] every day
       *[other] every { $count } days
     }
    [week] { $count ->
        [one] every week
       *[other] every { $count } weeks
     }
    [month] { $count ->
        [one] every month
       *[other] every { $count } months
     }
   *[year] { $count ->
        [one] every year
       *[other] every { $count } years
     }
 }
cadence-times = { $times ->
    [2] twice
   *[other] { $times } times
 } { per }
cadence-at-least = at least { cadence-every }
cadence-at-least-times = at least { cadence-times }
length = { $unit ->
    [day] { $count ->
        [one] 1 day
       *[other] { $count } days
     }
    [week] { $count ->
        [one] 1 week
       *[other] { $count } weeks
     }
    [month] { $count ->
        [one] 1 month
       *[other] { $count } months
     }
   *[year] { $count ->
        [one] 1 year
       *[other] { $count } years
     }
 }

## Names of languages

language-name = { $language ->
    [fi] Finnish
    [fi-simple] Easy Finnish
    [sv] Swedish
    [sv-simple] Easy Swedish
    [en] English
    [am] Amharic
    [ar] Arabic
    [bn] Bengali
    [ckb] Sorani Kurdish
    [de] German
    [es] Spanish
    [et] Estonian
    [fa] Persian
    [fa-AF] Dari
    [fr] French
    [ku] Kurmanji Kurdish
    [ln] Lingala
    [my] Burmese
    [ne] Nepali
    [pl] Polish
    [prs] Dari
    [ps] Pashto
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [se] Northern Sámi
    [smn] Inari Sámi
    [sms] Skolt Sámi
    [so] Somali
    [sq] Albanian
    [sw] Swahili
    [th] Thai
    [ti] Tigrinya
    [tl] Tagalog
    [tr] Turkish
    [uk] Ukrainian
    [ur] Urdu
    [vi] Vietnamese
    [zh] Chinese
   *[other] { $name }
 }
in-language = in { language-name }
