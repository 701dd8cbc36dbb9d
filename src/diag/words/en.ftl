# The English words of the diagnostics, in British spelling.
#
# Each code is a message with .fix (one suggestion) and .explain (an explanation).
# An explanation has one sentence a line; a line with four more spaces is an example and stays on a line of its own.
# A message or suggestion of one sentence ends without a full stop.

### Levels, places and summary

level-error = error
level-warning = warning
level-info = note
level-fix = fix
label-fix = Fix
label-see = See also
label-basis = Statutes

fix-write = Write here: { $with }
fix-remove = Remove this

place-file = file { $path }
place-line = file { $path }, line { $line }, column { $column }
place-page = page { $path }

count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
 }
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
 }
count-infos = { $count ->
    [one] { $count } note
   *[other] { $count } notes
 }
count-none = Nothing to remark on
count-two = { $first } and { $second }
count-three = { $first }, { $second } and { $third }

thing-named = { $noun } “{ $name }”

### When a command cannot run

refused-project = The project’s folder { $what } cannot be opened: { $reason }
refused-read = The file { $what } cannot be read: { $reason }
refused-write = Nothing can be written to { $what }: { $reason }
refused-holds-project = The output folder { $what } holds the project itself. Choose a folder of its own, such as public
refused-among-sources = The output folder { $what } lies among the project’s sources. Choose a folder of its own, such as public
refused-not-a-folder = { $what } is a file, not a folder. Choose another output folder
refused-foreign = The output folder { $what } holds files that kotosivu did not write. Empty it or choose another one
refused-mount-point = The output folder { $what } is mounted and cannot be replaced. Choose a folder inside it
refused-busy = Another build is writing to { $what }. Wait until it is done
refused-claimed = The site needs { $what }, but kotosivu did not write what lies there. Move it away
refused-twice = The site has two files named { $what }. Rename one
refused-bad-path = { $what } is not a path inside the site. Rename the file
refused-full = The disk is full: { $what }. Make room and build again
refused-denied = This user may not write to { $what }. Grant the right or choose another output folder
refused-epoch = SOURCE_DATE_EPOCH is not a number of seconds: { $what }
refused-base-url = { $what } is not a web address. Begin it with https://
refused-language = { $what } is not the tag of a language, such as ru or fi-simple
refused-print-table = { $nearest ->
    [none] { $known ->
        [none] There is no responsibility table { $what } in the programme
       *[other] There is no responsibility table { $what } in the programme. There is: { $known }
     }
   *[other] There is no responsibility table { $what } in the programme. Did you mean { $nearest }?
 }
refused-print-theme = { $nearest ->
    [none] { $known ->
        [none] There is no theme { $what } in the programme
       *[other] There is no theme { $what } in the programme. There is: { $known }
     }
   *[other] There is no theme { $what } in the programme. Did you mean { $nearest }?
 }
refused-print-party = { $nearest ->
    [none] { $known ->
        [none] The programme gives no tasks to a party { $what }
       *[other] The programme gives no tasks to a party { $what }. There is: { $known }
     }
   *[other] The programme gives no tasks to a party { $what }. Did you mean { $nearest }?
 }
refused-print-client-group = { $nearest ->
    [none] { $known ->
        [none] There is no page of a client group { $what } in the programme
       *[other] There is no page of a client group { $what } in the programme. There is: { $known }
     }
   *[other] There is no page of a client group { $what } in the programme. Did you mean { $nearest }?
 }
refused-print-section = { $nearest ->
    [none] { $known ->
        [none] There is no section { $what } in the programme
       *[other] There is no section { $what } in the programme. There is: { $known }
     }
   *[other] There is no section { $what } in the programme. Did you mean { $nearest }?
 }
refused-print-timeline = The programme { $what } has no timeline
refused-print-language = There is nothing to print in the language { $what }. There is: { $known }
refused-no-pdf = This kotosivu { $what } was built without PDF documents. Build it with them: cargo install --path . --features pdf. Or open the page in a browser and print it: every page is made for paper too
refused-programme = { $nearest ->
    [none] { $known ->
        [none] There is no programme { $what }
       *[other] There is no programme { $what }. There is: { $known }
     }
   *[other] There is no programme { $what }. Did you mean { $nearest }?
 }
refused-exists = The file { $what } is there already and may hold translations. Choose another name with --output, or replace it with --force
refused-sheet = A workbook cannot hold the texts: { $reason }
refused-same-language = The texts are written in the language { $what }. Choose the language to translate into
refused-not-text = The file { $what } is not text in UTF-8 or UTF-16
refused-code = { $nearest ->
    [none] There is no code { $what }. The command kotosivu explain lists them all
   *[other] There is no code { $what }. Did you mean { $nearest }?
 }
refused-kind = { $nearest ->
    [none] There is no such kind of file: { $what }
   *[other] There is no such kind of file: { $what }. Did you mean { $nearest }?
 }

### How the work went

work-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
 }
work-languages = { $count ->
    [one] { $count } language
   *[other] { $count } languages
 }
work-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
 }
work-documents-made = PDF files: { $documents }, { $made } laid out and { $kept } unchanged.
work-built = Built { $pages } in { $languages } in { $seconds } s: { $written } written, { $unchanged } unchanged, { $removed } removed. { $found }.
work-built-before = Nothing has changed since the last build: { $pages } in { $languages }, { $seconds } s. { $found }.
work-checked = Checked { $pages } in { $languages } in { $seconds } s. { $found }.
work-catalogue-updated = { $path }: { $added } new, { $changed } changed, { $retired } no longer used.
work-catalogue-refused = { $path } was left as it is, because not everything it depends on can be read.
work-translations-updated = { $changed ->
    [0] All catalogues are up to date ({ $unchanged }).
    [one] { $changed } catalogue updated, { $unchanged } were up to date.
   *[other] { $changed } catalogues updated, { $unchanged } were up to date.
 }
work-translations-checked = { $changed ->
    [0] All catalogues are up to date ({ $unchanged }).
    [one] { $changed } catalogue is not up to date. The command kotosivu translate update renews it.
   *[other] { $changed } catalogues are not up to date. The command kotosivu translate update renews them.
 }
work-column-programme = Programme
work-column-language = Language
work-column-total = Texts
work-column-original = Written
work-column-done = Translated
work-column-reviewed = Reviewed
work-column-machine = Machine
work-column-stale = Old
work-column-missing = Missing
work-column-percent = Done
work-column-words = Words left
work-state-missing = missing
work-state-stale = out of date
work-status-more = … and { $count } more. With --list all are listed.
work-exported = { $count ->
    [0] Nothing to translate: there are no such texts in { $language }.
    [one] { $count } text to translate into { $language }: { $path }
   *[other] { $count } texts to translate into { $language }: { $path }
 }
work-imported = { $taken ->
    [0] No translation was put in; { $same } were as before, { $left } were left out.
    [one] { $taken } translation was put in, { $same } were as before, { $left } were left out.
   *[other] { $taken } translations were put in, { $same } were as before, { $left } were left out.
 }
work-import-checked = { $taken ->
    [0] No translation would be put in; { $same } are as before, { $left } would be left out.
    [one] { $taken } translation would be put in, { $same } are as before, { $left } would be left out.
   *[other] { $taken } translations would be put in, { $same } are as before, { $left } would be left out.
 }
work-not-imported = Nothing was imported. The catalogues are untouched.
work-see-check = Findings about the programmes do not stop the build; the command kotosivu check tells them.
work-printed = { $path }: { $pages }, { $size } kB
work-not-built = The site was not built. What was published before is untouched.
work-serving = The preview is at { $address }; stop it with Ctrl-C
work-serving-again = Read again: { $path }. { $found }.
work-serving-broken = The preview shows what was last in order until the mistakes are mended.
work-serving-elsewhere = Port { $port } is taken by another program, so the next free one is used
work-serving-network = Anyone on the network { $interface } can see this preview. Leave out --interface to keep it to this computer.
work-serving-unopened = The browser could not be opened: { $reason }
work-serving-polling = The system cannot watch the files ({ $reason }), so they are looked at three times a second
work-serving-lost = The folder of the project cannot be read: { $reason }. The preview waits for it.
work-serving-foreign-host = The preview answers only under the address that was printed when it was started.

### Sheets for translators

sheet-key = Key
sheet-what = What it is
sheet-source = Text ({ $language })
sheet-translation = Translation ({ $language })
sheet-state = State
sheet-note = Note
sheet-previous = Translated from the older text
sheet-stamp = Sent
sheet-state-done = Translated
sheet-state-reviewed = Machine, checked
sheet-state-machine = Machine
sheet-state-stale = To be checked
sheet-state-missing = Missing
sheet-choose = Choose a state from the list
sheet-is-field = Field
sheet-is-address = Address of a page (leave empty if it is the same)
sheet-is-paragraph = Paragraph
sheet-is-heading = Heading
sheet-is-item = List item
sheet-is-caption = Caption of a table
sheet-is-head = Heading of a column
sheet-is-cell = Table cell

### The page of mistakes

mistakes-title = Mistakes on the site
mistakes-back = Back to the site
mistakes-explain = What this means

### Themes

refused-theme = { $nearest ->
    [none] The project has no theme { $what }
   *[other] The project has no theme { $what }. Did you mean { $nearest }?
 }
refused-theme-file = { $nearest ->
    [none] No parent of the theme has the file { $what }
   *[other] No parent of the theme has the file { $what }. Did you mean { $nearest }?
 }
refused-theme-own = The theme has the file { $what } already. Move it away to take a new copy
refused-theme-child = The theme { $what } has no parent to take a file from. Make a theme of your own and name it in kotosivu.toml
refused-theme-text = The file { $what } is not text and cannot say where it comes from. Copy it yourself
refused-theme-brand = A theme.toml inherits key by key. Write into it only what differs from the parent

themes-built-in = part of the program
themes-project = in the folder themes/{ $name }
themes-over = part of the program, with files of the project over it
themes-on = builds on { $parent }
themes-chosen = the theme of this site
themes-files = Files
themes-colours = Colours
themes-replaces = in place of { $layers }
themes-adds = with { $layers }
themes-follows = follows from { $key }
themes-ejected = { $path } was made from the file of { $layer }
themes-well = The theme { $name } has nothing to remark on.

refused-gallery-site = The folder { $what } holds a site, not a style guide. Choose another folder with --output

gallery-title = Style guide of the theme { $theme }
gallery-made = The style guide of { $theme } is in { $path } ({ $pages } pages).
gallery-layers = Layers, topmost first
gallery-colours = Colours
gallery-contrasts = Contrasts
gallery-sizes = Sizes
gallery-components = Components
gallery-key = Key
gallery-light = Light
gallery-dark = Dark
gallery-origin = Set by
gallery-pair = Pair
gallery-needed = Needed
gallery-value = Value
gallery-shown = Shown
gallery-markup = HTML
gallery-takes = Takes
gallery-optional = may be left out
gallery-from = From
gallery-none = No examples.
gallery-failed = This example does not render.
gallery-all = All components

### Notes in the margin

note-first-here = first used here
note-other-arrangement = the same client group is already here
note-declared-here = defined here
note-belongs-to = this belongs to this service
note-other-text = the other text is here
note-other-claim = this uses the same address
note-starts-here = begins here
note-source-here = the original text is here
note-structure-here = the structured information is here
note-parent-here = the level above is given here

### Names: things

noun-site = website
noun-file = file
noun-channel = service point or channel
noun-coverage = table of organisers
noun-coverage-row = row in the table of organisers
noun-parts = part of the programme
noun-principle-group = group of principles
noun-registry = registry
noun-related = related document
noun-responsible = responsibility
noun-party = responsible party
noun-contact = contact
noun-client-group = client group
noun-law = law
noun-theme = theme
noun-term = term
noun-programme = programme
noun-municipality = municipality
noun-decision = decision
noun-agreement = agreement
noun-reporting = reporting
noun-fact = key figure
noun-section = section
noun-service = service
noun-arrangement = arrangement
noun-eligibility = condition for the service
noun-delivery = way of providing the service
noun-update = update interval
noun-case = special case
noun-goal = goal
noun-measure = measure
noun-step = step
noun-budget = funding
noun-indicator = indicator
noun-target = target
noun-principle = principle
noun-duty = duty
noun-follow-up = follow-up
noun-entry = follow-up entry
noun-page = page
noun-picture = picture
noun-link = link
noun-heading = heading
noun-translation = translation
noun-site-theme = site design
noun-component = component
noun-example = example
noun-logo = logo
noun-colours = colours
noun-fonts = fonts
noun-font-face = font file
noun-sizes = measures
noun-template = page template
noun-label = interface text
noun-asset = file of the site design
noun-publisher = publisher
noun-accessibility = accessibility details
noun-assessment = accessibility assessment
noun-barrier = accessibility shortcoming
noun-accessibility-feedback = accessibility feedback
noun-supervisor = supervisory authority
noun-column = extra column
noun-token = value of the site design
noun-waiver = approved exception

### Names: values

noun-text = text
noun-texts = text, or texts in several languages
noun-list = list
noun-list-of-texts = list of texts
noun-table = block
noun-list-of-tables = list of blocks
noun-date = date
noun-time = time of day
noun-number = number
noun-whole-number = whole number
noun-decimal = decimal number
noun-yes-no = yes or no (true or false)
noun-schedule = schedule
noun-cadence = interval
noun-law-ref = reference to a law
noun-id = id
noun-language = language
noun-url = web address

### Nouns: rules of the field

noun-jobseeker-clients = jobseeker clients
noun-other-clients = other integration clients
noun-statutory-assessment = assessment of skills and need for integration services
noun-statutory-plan = integration plan
noun-statutory-civic-orientation = multilingual civic orientation
noun-statutory-integration-training = integration training
noun-statutory-other-education = other education and services
noun-statutory-guidance = guidance and counselling during the programme
noun-statutory-final-test = final language test
noun-target-jobseekers = unemployed jobseekers
noun-target-protection = people with international or temporary protection
noun-target-home-care = recipients of child home care allowance
noun-target-asked = people who ask for an assessment or are referred by an authority
noun-target-social-assistance = recipients of social assistance other than temporarily
noun-target-unaccompanied = unaccompanied children and young people
noun-target-trafficking = victims of trafficking in human beings
noun-responsible-party = responsible party
noun-statement = the whole statement
noun-statement-status = whether the site meets the requirements
noun-statement-barriers = what is not accessible
noun-statement-published = date of the statement
noun-statement-reviewed = date of the review
noun-statement-assessed = date of the assessment
noun-statement-method = method of the assessment
noun-statement-complaint = link to complaints
noun-barrier-kind = ground of the shortcoming
noun-barrier-criteria = requirement that is not met
noun-barrier-reason = reason for the shortcoming
noun-barrier-alternative = how to get the content otherwise
noun-unfounded-date = the date of the assessment is missing
noun-unfounded-method = the method of the assessment is missing
noun-unfounded-by = the author of the assessment is missing
noun-unfounded-barriers = the statement names shortcomings
noun-follow-up-body = who monitors the programme
noun-follow-up-interval = how often the programme is monitored
noun-need-who = whom the service is for
noun-need-how = how to get the service
noun-need-where = where the service is given
noun-need-hours = when the service is open
noun-need-languages = in which languages it is given
noun-decision-section = section of the minutes
noun-decision-case = case number
noun-agreement-link = link to the agreement

### Files

no-site = The file kotosivu.toml is missing from this folder
    .fix = Go to the folder of the website, or name it with --root
    .explain =
        Every website has a file called kotosivu.toml.
        It gives the name, address and languages of the site and the programmes it publishes.
        Without it kotosivu does not know what to publish.
        Most often the command was simply given in the wrong folder.
missing-file = The file or folder “{ $path }” does not exist
    .fix = { $nearest ->
        [none] Create the file or correct its name
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        A file of the website refers to another file or folder that is not there.
        Compare the name letter by letter: capital and small letters are different, and so are ä and a.
        The file may also have been moved or never saved.
unreadable-file = The file or folder cannot be read{ $reason ->
    [none] { "" }
   *[other] : { $reason }
 }
    .fix = Close the file in other programs and check that you are allowed to read it
    .explain =
        The file exists, but the computer does not let it be read.
        It may be open in another program, or you may lack permission.
        On a network drive the connection may have been lost.
file-too-large = The file is too large: { $size } MB, at most { $limit } MB
    .fix = Split the file or remove what does not belong in it
    .explain =
        No text of a programme is this long.
        Usually some other file, such as a video or a PDF, has ended up in the folder by mistake.
        Goals can be split into several files in the folder goals.
not-utf8 = The file is not UTF-8 text; the first odd character is on line { $line }
    .fix = Open the file in a text editor and save it as UTF-8
    .explain =
        The letters of the file are stored in a way that cannot be read reliably.
        Letters such as ä and ö would turn into strange characters on the page.
        In the editor choose Save as, and UTF-8 as the encoding.
        A Word or PDF file cannot be used as it is: copy the text out of it.
link-leaves-project = The shortcut leads out of the website’s folder: { $target }
    .fix = Copy the file into the website’s folder and remove the shortcut
    .explain =
        The folder holds a shortcut to some other place on the computer.
        It is not followed, so that files not meant for publication never reach the pages by accident.
unused-file = Nothing uses this file
    .fix = { $nearest ->
        [none] Remove the file or move it elsewhere
       *[other] Did you mean the name “{ $nearest }”?
     }
    .explain =
        A folder of the project holds a file that is not read.
        If its name is misspelt, its content is missing from the pages and nobody notices.
        For example, service.toml is not read, because the name should be services.toml.

### How the file is written

toml-syntax = { $reason ->
    [quote] A quotation mark is missing
    [bracket] A square bracket is missing
    [brace] A curly bracket is missing
    [equals] An equals sign is missing
    [comma] A comma is missing
    [value] The field has no value
    [key] The name of the field is missing or has a character that is not allowed
    [twice] The same field is given twice
    [line-end] There is extra text at the end of the line
    [fence] The line +++ is missing at the end of the heading fields
   *[other] This cannot be read
 }
    .fix = { $reason ->
        [quote] Put a straight quotation mark " at the beginning and end of the text
        [bracket] Add the missing [ or ]
        [brace] Add the missing curly bracket
        [equals] Put = between the name of the field and its value
        [comma] Put a comma between the parts of the list
        [value] Write a value after =, for example a name in quotation marks
        [key] Write the name in small letters, without spaces or accents
        [twice] Remove one of them or join them
        [line-end] Move the rest to a line of its own or put # before it
        [fence] Put a line with only +++ between the heading fields and the text
       *[other] Compare it with the lines around it: quotation marks, brackets, equals sign
     }
    .explain =
        The lines of the file always look the same: the name of the field, an equals sign and a value.
            name = "Guidance and counselling"
        Text stands in straight quotation marks, a list in square brackets with commas between its parts.
            partners = ["tuusniemi", "lapinlahti"]
        The mistake is often on the line before, where a quotation mark or bracket is missing.
        The format of the file is called TOML.
unquoted-value = The value “{ $word }” has no quotation marks
    .fix = Write "{ $word }"
    .explain =
        A date, a range of years or a quarter is written in quotation marks.
            date = "18.11.2024"
            schedule = "2019–2022"
            schedule = "Q3 2025"
        Without them the computer tries to read a number and fails.
date-became-number = “{ $word }” is a decimal number here, not a date
    .fix = Put the date in quotation marks and add the year, for example "18.11.2024"
    .explain =
        Without quotation marks 18.11 means the decimal number eighteen point one one.
        That is why a day and month always stand in quotation marks.
        Add the year too, so that the date is certain.
curly-quotes = These are curly quotation marks, but straight ones are needed
    .fix = Put a straight quotation mark " at the beginning and end of the text
    .explain =
        Word and many other programs turn quotation marks into curly ones: “like this”.
        In this file the beginning and end of a text are marked with straight ones: "like this".
        Inside a text curly quotation marks are welcome.
no-break-space = There is a no-break space here, which cannot be seen
    .fix = Delete the space and type an ordinary one
    .explain =
        A no-break space looks like an ordinary space but is another character.
        It comes along when text is copied from Word or a web page.
        In ids and names of fields it keeps the word from being recognised.
backslash = A backslash \ cannot stand in quotation marks: { $word }
    .fix = Write a slash / instead
    .explain =
        In quotation marks a backslash begins a special character, so C:\pictures is misread.
        Write paths with a slash.
            logo = "pictures/logo.svg"
        If the backslash belongs to the text, type it twice.
unknown-key = The field “{ $typed }” is not known: { $thing }
    .fix = { $nearest ->
        [none] Remove the field or use one of these: { $known }
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        The name of the field is misspelt, or the field is in the wrong place.
        An unknown field would never reach the page, so you are told at once.
        Names of fields are in English and small letters: name, text, schedule.
        Check also which heading the field is under: it always belongs to the nearest heading in square brackets above it.
missing-key = The required field “{ $key }” is missing: { $thing }
    .fix = Add a line that begins with { $key } =
    .explain =
        This information is always needed to make the page.
        For example, every service has an id and a name.
            id = "ohjaus-ja-neuvonta"
            name = "Guidance and counselling"
        If it seems to be there, it may stand under the wrong heading.
wrong-kind = The field “{ $key }” has the wrong kind of value. Expected: { $expected }. Found: { $found }.
    .fix = Change the value to this kind: { $expected }
    .explain =
        Each field takes a certain kind of value.
            text: name = "Guidance"
            list: partners = ["kela", "employment-services"]
            yes or no: statutory = true
        Most often quotation marks are missing, or a list lacks its square brackets.
unknown-word = The field “{ $key }” cannot be “{ $word }”
    .fix = { $nearest ->
        [none] Use one of these: { $known }
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        This field takes certain words only.
        They may be written in Finnish, Swedish or English, but no other words are recognised.
        That way the same thing has the same name on every page and in every language.
empty-text = There is no text in the field “{ $key }”
    .fix = Write a text or remove the whole line
    .explain =
        The field is there, but nothing stands between the quotation marks.
        The page would have an empty spot, and the reader could not tell whether something was left out.
        If there is nothing to say, remove the whole line.

### Dates, schedules and other notations

bad-date = “{ $word }” is not a date
    .fix = Write the date as "18.11.2024" or "2024-11-18"
    .explain =
        Day, month and year are all needed, and the day must exist in the calendar.
        For example, 31.11.2024 will not do, because November has 30 days.
bad-schedule = “{ $word }” is not a schedule that can be understood
    .fix = Write for example "2026", "2025–2028", "6/2027", "autumn 2027", "by 2027" or "continuous"
    .explain =
        The schedule decides at which year something stands on the timeline and whether it is late.
        That is why it is written in one of these ways:
            schedule = "2025–2028"
            schedule = "autumn 2027"
            schedule = "continuous"
        If the document has other words, keep them and give a date beside them:
            schedule = { "{" } text = "once the new act is in force", by = 2026-12-31 { "}" }
bad-cadence = “{ $word }” is not an interval that can be understood
    .fix = Write for example "3 months", "year" or "60 days"
    .explain =
        The interval tells how often something is done or how long it may take.
        Write a number and a unit: days, weeks, months or years.
            every = "6 months"
            within = "60 days"
bad-law-ref = The reference to a law “{ $word }” cannot be understood
    .fix = Write for example "KotoL 10 § 1 mom. 5 k" or "KotoL 12–32 §"
    .explain =
        The reference begins with the abbreviation that the law has in the list of laws.
        After it come the section and, where needed, the subsection and item.
        A reference that is understood becomes a link to Finlex; any other is shown as plain text.
bad-id = “{ $word }” cannot be an id
    .fix = { $nearest ->
        [none] Use only small letters a–z, digits and hyphens
       *[other] Write “{ $nearest }”
     }
    .explain =
        An id may have small letters a–z, digits and hyphens.
        Letters such as ä and ö, spaces and capitals will not do, because the id is part of the page’s address.
            id = "ohjaus-ja-neuvonta"
        Readers never see the id on the page, so the name itself can be written freely.
bad-language = “{ $word }” is not a language code
    .fix = { $nearest ->
        [none] Use the abbreviation of the language, for example fi, sv, en, ar or fi-simple
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        A language is given by its international abbreviation: fi is Finnish, sv Swedish, uk Ukrainian and so Somali.
        Easy Finnish is fi-simple.
        The abbreviation tells screen readers how to pronounce the text and browsers in which direction it runs.
bad-url = “{ $word }” is not a web address
    .fix = Write the whole address, for example https://www.municipality.fi/integration
    .explain =
        The address must begin with https://.
        Without it the browser would look for the page on your own website, and the link would not work.
        Email has a field of its own, email.
bad-colour = “{ $word }” is not a colour that covers what is behind it
    .fix = { $nearest ->
        [none] Write the colour as six digits after a hash sign, for example "#0f3f78"
       *[other] Write “{ $nearest }”
     }
    .explain =
        A colour of the site design is written in quotation marks, as your graphic guidelines give it for the web.
            primary = "#0f3f78"
            primary = "rgb(15 63 120)"
        Without quotation marks the hash sign would begin a comment.
        A transparent colour will not do, because nobody can tell how well a text on it is seen.
bad-length = “{ $word }” is not a length
    .fix = Write a number and a unit, for example ".25rem"
    .explain =
        A length of the site design has a number and one of the units rem, em, ch and px.
            radius = ".25rem"
        The unit rem follows the text size that the reader has chosen, so it is nearly always the right one.

### References

duplicate-id = The id “{ $id }” is already in use: { $thing }
    .fix = Give one of them a new id
    .explain =
        Two things of the same kind cannot have the same id, because they would have the same address.
        Often a block was copied and its id left unchanged.
        Change the id of the newer one, so that old links keep working.
duplicate-arrangement = The service “{ $service }” has two arrangements for the group “{ $group }”
    .fix = Does this belong to the service “{ $service }”? If not, move the block under the right service
    .explain =
        A service has one arrangement for each client group in the same area.
        A block with the heading "[[service.arrangement]]" always belongs to the nearest service above it.
        If you pasted the block at the end of the file, it may have joined the wrong service.
        Move it under its own service, or change the client group in the field for.
unknown-party = The registry has no responsible party “{ $id }”
    .fix = { $nearest ->
        [none] Add the party to the registry or correct the id
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        Responsible parties are listed in the folder programmes/registry and referred to by id.
        If the id is not found, readers cannot see who is responsible for the service.
        Check the spelling, or add a new party to the registry.
            id = "kuopion-kaupunki"
            name = "City of Kuopio"
unknown-client-group = The registry has no client group “{ $id }”
    .fix = { $nearest ->
        [none] Add the client group to the registry or correct the id
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        Client groups are listed in the folder programmes/registry and referred to by id.
        If the group is not found, this is left out of the table of responsibilities.
        Check the spelling, or add the group to the registry.
unknown-theme = The registry has no theme “{ $id }”
    .fix = { $nearest ->
        [none] Add the theme to the registry or correct the id
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        Themes group the goals on the page.
        They are listed in the folder programmes/registry and referred to by id.
        Check the spelling, or add the theme to the registry.
unknown-law = The registry has no law “{ $id }”
    .fix = { $nearest ->
        [none] Add the law to the registry or correct the id
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        Laws are listed in the folder programmes/registry.
        The list gives the name of the law and the link to Finlex.
        Check the abbreviation, or add the law to the list.
unknown-service = The programme has no service “{ $id }”
    .fix = { $nearest ->
        [none] Add the service or correct the id
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        Services are written in the programme’s file services.toml and referred to by id, not by name.
        Check that the id is exactly the same as in the field id of the service.
unknown-section = The programme has no section “{ $id }”
    .fix = { $nearest ->
        [none] Add the file of the section or correct the id
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        The sections of the programme are in the folder content, each in a file of its own.
        The id of a section is the name of its file without the ending .md.
unknown-programme = There is no programme “{ $id }”
    .fix = { $nearest ->
        [none] Create the folder of the programme or correct the id
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        Each programme has its own folder in the folder programmes.
        The id of the programme is the name of that folder, which holds the file programme.toml.
cycle = Nothing can stand above itself: { $thing }
    .fix = Remove or change the level above (parent) of one of these
    .explain =
        The chain of levels above comes back to its beginning and has no top.
        For example, a unit belongs to the city, and the city is given as part of the same unit.
        Remove the field parent from the topmost one.
ends-before-it-begins = The end { $end } is before the beginning { $start }
    .fix = Swap the dates or correct one of them
    .explain =
        The period ends before it begins.
        Often a year is mistyped, or the dates have changed places.
empty-arrangement = The service “{ $service }” says nothing for the group “{ $group }”
    .fix = Say who organises it, or write for example state = "not-decided"
    .explain =
        An empty place in the table of responsibilities can mean many things, and readers cannot tell which.
        That is why it is always said: does not concern the group, not decided, organised jointly, or an open question.
            state = "not-applicable"
            state = "not-decided"
            state = "joint"
            state = "open-question"
words-disagree = The words “{ $word }” and the information “{ $found }” contradict each other
    .fix = Correct the one that is wrong
    .explain =
        The document’s own words and the information beside them say different things.
        The page shows the words, but tables, timeline and search use the information.
        Readers would find different answers on different pages.

### Languages

translated-twice = The field “{ $key }” has two texts in one language ({ $language })
    .fix = Remove the text either here or from the translation file
    .explain =
        The same text is both in the programme’s own file and in the translation file.
        There is no telling which one is meant for the page.
        If an officer writes the text in both languages, keep it in the programme’s file.
kt308 = The translation is older than the original text: { $key } ({ $language })
    .fix = Check the translation and update it to the new text
    .explain =
        The original text was changed after the translation was made.
        Readers see the old translation and a notice that it may be out of date.
        This is kotosivu’s own rule of quality, not a requirement of the law.
translation-markup = { $reason ->
    [links] The translation has other links than the original: { $key } ({ $language })
   *[build] The translation would break its text apart, so it is not used: { $key } ({ $language })
 }
    .fix = { $reason ->
        [links] Translate the words of each link, and leave the address in brackets as it is
       *[build] Write the translation as one paragraph, without the marks of lists, headings or tables
     }
    .explain =
        A translated paragraph keeps the links and the structure of its original.
        Where a link is missing, readers of that language do not find what it leads to.
        For example, [neuvonta](service:neuvonta) becomes [rådgivning](service:neuvonta).
translation-incomplete = { $thing } is { $percent } % translated ({ $language }): of { $total } texts { $missing } are missing and { $stale } are out of date
    .fix = The command kotosivu translate status lists them with their places
    .explain =
        Some texts have no translation, or one of an older wording.
        Readers see the original instead, or the old wording with a notice.
        The command kotosivu translate update puts the texts into the translators’ files.
language-held-back = { $thing } is not published in one language ({ $language }): { $percent } % is translated, and { $share } % is asked for
    .fix = Translate more of it, or lower publish_share in kotosivu.toml
    .explain =
        The site publishes a programme in a language only when enough of it is translated.
        Until then the programme has no pages in that language, and links lead to its first language.
        The command kotosivu translate status tells what is missing.
bad-share = “{ $word }” is not a share from 0 to 100
    .fix = Write a whole number, for example publish_share = 60
    .explain =
        The share tells how many of a hundred texts must be translated.
        It is a whole number from 0 to 100, without a percent sign.
        For example, publish_share = 60.
unknown-translation = The translation “{ $key }” has no original text
    .fix = { $nearest ->
        [none] Remove the translation
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        The translation file translates a text that the programme no longer has.
        The thing may have been removed or given a new id.
        The translation is not shown on any page.
po-syntax = { $reason ->
    [quote] A quotation mark is missing from the translation file
    [keyword] A line of the translation file begins with an unknown word
    [order] The lines of the translation file are in the wrong order
    [twice] The same text is in the translation file twice
    [missing] The line msgid or msgstr is missing from an entry of the translation file
    [plural] The translation has plural forms, which no field has
    [escape] The character after the backslash is wrong
   *[other] A line of the translation file cannot be read
 }
    .fix = { $reason ->
        [quote] Put a straight quotation mark " at the beginning and end of the text
        [keyword] Begin the line with msgctxt, msgid or msgstr
        [order] Write msgctxt, msgid and msgstr in this order
        [twice] Remove one of the translations
        [missing] Add the missing line: msgid is the original text and msgstr the translation
        [plural] Remove the plural forms and keep one msgstr
        [escape] Type the backslash twice
       *[other] Open the file in a translation program, such as Poedit, and save it again
     }
    .explain =
        The translation file has three lines for each text: its place, the original and the translation.
            msgctxt "service.ohjaus.name"
            msgid "Ohjaus ja neuvonta"
            msgstr "Vägledning och rådgivning"
        It is safest to edit the file with a translation program, which takes care of the notation.
exchange-syntax = { $reason ->
    [xml] The file is broken: it is not XML from here on
    [cut-off] The file ends in the middle
    [xliff] The file is XML, but not XLIFF
    [version] The file is XLIFF of another version than 1.2
    [workbook] The file is no workbook of Excel, or is broken or protected by a password
    [columns] The workbook has no sheet with the texts of a project
    [language] The file does not say which language it is translated into
    [other-language] The file is translated into another language than was asked for
   *[empty] There are no texts of a project in the file
 }
    .fix = { $reason ->
        [xml] Save the file again in the translator’s tool
        [cut-off] Fetch the file again: it was not copied whole
        [xliff] Give the file that kotosivu translate export wrote and the translator filled in
        [version] Save the file as XLIFF 1.2
        [workbook] Save the file as .xlsx without a password
        [columns] Bring back the hidden first row, or copy the translations into a new export
        [language] Name the language: --to ru
        [other-language] Leave out --to, or give the file of that language
       *[empty] Give the file that kotosivu translate export wrote and the translator filled in
     }
    .explain =
        Translations come back in the file that the command kotosivu translate export wrote.
        Nothing is put into the catalogues from a file that cannot be read whole.
changed-source = The text has changed since it was sent to be translated: { $key } ({ $language })
    .fix = Nothing is lost. Have the translation checked against the new text
    .explain =
        The translation was put in as out of date, together with the text it was made from.
        Readers see it with a notice until somebody has checked it.
translation-conflict = { $reason ->
    [twice] The text is in the file twice with different translations, and only the first was put in: { $key } ({ $language })
   *[newer] The translation was changed in the project too, and stays as it is there: { $key } ({ $language })
 }
    .fix = { $reason ->
        [twice] Remove one of the two from the file
       *[newer] Choose: edit the catalogue, or import again with --replace to take the one of the file
     }
    .explain =
        After the text was sent out, its translation was changed both in the file and in the project.
        The program does not choose between the two.
        With --replace what is in the file wins.
markup-lost = { $reason ->
    [missing] The translation lacks something that its text has, and was put in as out of date: “{ $word }” ({ $key })
    [added] The translation has something that its text has not, and was put in as out of date: “{ $word }” ({ $key })
   *[stress] Bold, italics or line breaks of the translation are not those of its text: “{ $word }” ({ $key })
 }
    .fix = { $reason ->
        [missing] Put the link, picture or code into the translation as it is in the text
        [added] Take the link, picture or code out of the translation
       *[stress] Look whether the language stresses something else
     }
    .explain =
        Links, pictures, codes and footnotes must be the same in the translation as in its text.
        Only the words in the brackets are translated, not the address in the parentheses:
            {"["}Rådgivning](service:neuvonta)
        Bold and italics may differ, as languages do.
autocorrected = { $reason ->
    [source] The text in the sheet differs from the one that was sent only in quotation marks, dashes or spaces: { $key }
    [text] The translation differs from the one that was sent only in quotation marks, dashes or spaces: { $key }
   *[value] The cell does not hold text, and was left out: { $key }
 }
    .fix = { $reason ->
        [source] Nothing needs to be done
        [text] Look whether the change was meant
       *[value] Format the cell as text and type the translation again
     }
    .explain =
        Excel changes straight quotation marks, hyphens and dots while one types, and makes dates of numbers.
        The settings are in File, Options, Proofing, AutoCorrect Options.

### Texts

raw-html = There is HTML code in the text
    .fix = Remove the code and use ordinary markup, for example **bold** or [link](address)
    .explain =
        Text is written with Markdown, not with HTML code.
        Code could break the page, stop screen readers from working or bring foreign programs onto the page.
        To show a less-than sign, put a backslash before it.
unsafe-link = The link “{ $word }” is not allowed
    .fix = Use an address that begins with https://, mailto: or tel:
    .explain =
        A link may lead to a web page, an email address or a telephone number.
        Any other link could start something on the reader’s device that they do not expect.
broken-link = The target of the link does not exist: “{ $word }”
    .fix = { $nearest ->
        [none] Correct the address or remove the link
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        The link points to a page or place that this website does not have.
        Readers would get an error page.
        The page may have been removed, or the address is mistyped.
skipped-heading = The heading has level { $found }, although the next level is { $expected }
    .fix = Change the level of the heading to { $expected }: number of # at the start of the line { $expected }
    .explain =
        Levels of headings must not be skipped.
        People who use screen readers move by headings and would think that something is missing where a level is skipped.
        The level is the number of # signs: ## is the heading of a section and ### one below it.
missing-alt = The picture has no text alternative
    .fix = Write in the square brackets what the picture tells: ![Map of service points](map.svg)
    .explain =
        The text alternative is read aloud to those who do not see the picture.
        Tell in it what the picture is meant to say.
        The accessibility requirements call for a text alternative (Act on the Provision of Digital Services 306/2019).
unclear-prose = { $reason ->
    [empty-heading] The heading has no words
    [empty-link] The link has no words
    [no-caption] The table has no caption
    [empty-head] A column of the table has no heading
    [empty-cell] The table has an empty cell
    [unused-footnote] Nothing refers to the footnote
   *[other] Readers cannot make this out
 }
    .fix = { $reason ->
        [empty-heading] Write the words of the heading or remove the # signs
        [empty-link] Write in the square brackets where the link leads
        [no-caption] Put a line that begins with a colon before the table: : Services and who is responsible
        [empty-head] Write a heading for the column
        [empty-cell] Write a word in the cell, for example “not applicable”
        [unused-footnote] Add a reference to the text or remove the footnote
       *[other] Write it another way
     }
    .explain =
        Headings, links, tables and footnotes are signposts for readers.
        A screen reader also reads them on their own, without the text around them.
        That is why each must have words that show what it means.
        From an empty cell nobody can tell whether something is missing.
        An empty heading or link is left out of the page.
duplicate-number = Two sections have the number { $number }
    .fix = Change the number of one section
    .explain =
        Two sections have the same number, so a reference may mean either of them.
        Check the numbers in the approved document.

### Pages and site design

address-taken = Two pages want the same address { $address }: { $thing } and { $other }
    .fix = Change the id of one of them
    .explain =
        There can be only one page at an address.
        Addresses are made of ids, so two equal ids, or a section named like a ready-made page, collide.
        Change the one that has not been published yet.
unknown-theme-folder = There is no site design “{ $id }”
    .fix = { $nearest ->
        [none] Use the ready-made design koto or create the folder themes/{ $id }
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        The site design is chosen in the file kotosivu.toml with the field theme.
        It is either the ready-made koto or a folder in the folder themes.
low-contrast = { $scheme ->
    [dark] In the dark colours
    [print] In the colours of paper
   *[light] In the light colours
 } { $key } on { $other } has a contrast of { $found } : 1, and it needs { $expected } : 1
    .fix = { $nearest ->
        [none] Choose another pair of colours
       *[other] The nearest shade that is seen well enough is “{ $nearest }”
     }
    .explain =
        Text and background must differ enough in lightness, so that people with low vision can read the page, and everyone in sunlight.
        Body text needs 7 : 1, other text 4.5 : 1, and the borders of controls and the mark of the keyboard focus 3 : 1 (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).
        Nobody changes a colour of the brand for you: it is measured and you choose.
        A colour that is too light for text can still be an area or a stripe, if what stands on it is dark.
bad-measure = { $key } = { $number } leaves no room for text: it must be { $start } to { $end }
    .fix = Give a number from { $start } to { $end }
    .explain =
        The measures of paper are whole millimetres, and the size of the text is in points.
        Too wide a margin or too small a text makes a document that nobody can read.
bad-font = The file cannot be used as a font: { $reason }
    .fix = Put a TrueType or OpenType font in its place, or take it away
    .explain =
        The files in the theme’s folder fonts are the fonts of paper: .ttf, .otf, .ttc or .otc.
        A font file of web pages (.woff2) is no use on paper; it belongs in the folder assets.
missing-font = No font has these characters of the language { $language } ({ $script ->
    [Arabic] Arabic script
    [Cyrillic] Cyrillic script
    [Latin] Latin script
    [Han] Chinese characters
    [Ethiopic] Ethiopic script
    [Common] common signs
   *[other] script { $script }
 }): { $sample }
    .fix = Install the font { $family } (Debian and Ubuntu: the package { $package }), or put its file in the theme’s folder fonts
    .explain =
        The font goes into the PDF file, so it must be on the machine that makes the file.
        A character that no font has would be an empty box on paper, so the file is not made at all.
        Fonts are looked for in the theme’s folder fonts first, then on the machine by the names that [print] fonts of the theme lists.
print-failed = The document cannot be laid out{ $template ->
    [none] {""}
   *[other] {" "}({ $template })
 }: { $reason }
    .fix = Correct the layout in the theme’s folder print, or take it away, so that the program’s own is used
    .explain =
        The layout of the document stopped at a mistake, or words were missing from the finished document.
        If the theme has a layout of its own (print/main.typ), the mistake is most likely there: the text is meant for whoever made it.
unknown-token = No style sets the value “{ $word }”
    .fix = { $nearest ->
        [none] Set the value in a style, or use one of those in the file docs/themes.md
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        A style asks for a colour or a measure by a name that neither theme.toml nor any style sets.
        The browser passes over the whole declaration, and nobody notices.
stale-override = The file it was made from has changed: { $path }
    .fix = Compare the two, take over what is new, and eject the file anew or renew its first line
    .explain =
        The first line of the file tells from which state of the parent’s file it was made.
        The parent’s file has changed since, for example a mistake was corrected, and this one still stands in its place.
        The command kotosivu theme eject makes a new copy when the old one has been moved away.
same-override = This file is just like { $path }
    .fix = Remove it, so that the parent’s file shows with all that is corrected in it
    .explain =
        A theme holds only what differs from its parent.
        A copy that does not differ hides what is corrected in the parent.
unused-component = No template uses the component “{ $id }”
    .fix = Use it in a template, or remove it
    .explain =
        A component is a piece of markup that a template calls by its name.
        One that takes the place of a parent’s must have the very same name.
missing-examples = The component “{ $id }” has no examples
    .fix = Write a file examples.toml beside the component, with one example at least
    .explain =
        A component is tried with its examples, and the style guide shows them.
        A component without any can break unnoticed.
        The file docs/themes.md tells how an example is written.
example-failed = The component does not render with this example: { $thing }. { $reason }, { $template }
    .fix = Give the example what the component takes, or correct the component
    .explain =
        An example says what a component is given, just as a page gives it.
        If the component cannot make anything of it, either of the two is wrong.
template-syntax = There is a mistake in the page template: { $reason }
    .fix = Correct the template, or remove it to use the one of the parent design
    .explain =
        A page template tells where each piece of information goes on the page.
        Its notation is the language Tera, and there is a mistake in it.
        Ask the maker of the site design for help; the error text is meant for them.
template-failed = The page template “{ $template }” does not work on this page: { $reason }
    .fix = Correct the template so that it can do without missing information
    .explain =
        The template is otherwise sound, but on this page it asked for information that is not there.
        The manual of site designs lists what each page has.
        Ask the maker of the site design for help; the error text is meant for them.
label-syntax = { $reason ->
    [name] The name of the text has a character that is not allowed
    [equals] An equals sign is missing
    [value] The name has no text
    [quote] A quotation mark is missing
    [brace] A curly bracket is missing, or there is one too many
    [default] Exactly one of the choices is marked with an asterisk
    [twice] The same name is given twice
    [too-deep] Too many curly brackets stand inside one another
   *[other] This cannot be read
 }
    .fix = { $reason ->
        [name] Use only letters a–z, digits and hyphens
        [equals] Put = between the name and the text
        [value] Write a text after =
        [quote] Close the quotation mark on the same line
        [brace] Check that each curly bracket has its pair
        [default] Put * before the last choice
        [twice] Remove one of them
        [too-deep] Divide the text into several parts
       *[other] Compare it with the lines around it
     }
    .explain =
        The texts of the website’s buttons and headings are in the files of the folder labels, one for each language.
        A line has a name, an equals sign and a text.
            search = Search
        The format of the file is called Fluent.
missing-label = The interface text “{ $key }” is missing in the language { $language }
    .fix = { $nearest ->
        [none] Add the line { $key } = … to the file labels/{ $language }.ftl
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        A page template needs a text that this language does not have.
        A button or heading would be empty on the page.
        Add the text to the folder labels of the site design.
unfounded-claim = The site cannot be called fully accessible: { $field }
    .fix = Write the date, the method and the author of the assessment in the block accessibility.assessment, or set the status to "partial"
    .explain =
        A statement promises no more than has been looked at.
        A site can be called fully accessible when its assessment has a date, a method and an author and no shortcomings are known.
        Content that the law does not reach is no shortcoming.
unused-label = Nobody needs the interface text “{ $key }” (language { $language })
    .fix = { $nearest ->
        [none] Remove the line { $key } = …
       *[other] Did you mean “{ $nearest }”?
     }
    .explain =
        The file of texts has a text that no page template shows.
        There may be a slip in its name, or the text is no longer needed.
        A needless text makes needless work for translators.
label-values = The interface text “{ $key }” (language { $language }) has the values { $found } but must have { $expected }
    .fix = Use the values { $expected } in the text
    .explain =
        The text gets values on the page, such as a name or a number.
        The same values are needed in every language.
        Otherwise something is missing from the page, or the name of a variable shows.
label-forms = The interface text “{ $key }” (language { $language }) lacks forms of counting: { $known }
    .fix = Add the forms { $known } to the choice
    .explain =
        Languages change words by number in different ways.
        English has two forms, Russian three and Arabic six.
        The text must have every form of its language.
kt315 = { $reason ->
    [missing-language] The page does not say its language
    [wrong-direction] The direction of the text does not match its language
    [missing-title] The page has no title
    [missing-main] The main content of the page is not marked
    [several-mains] The page has several main contents
    [missing-skip-link] The first link of the page does not lead to the main content
    [nameless-navigation] The menu has no name, although the page has several menus
    [missing-h1] The page has no main heading
    [several-h1] The page has several main headings
    [skipped-heading] A heading level is skipped
    [empty-heading] The heading has no text
    [duplicate-id] Two places on the page have the same id
    [dangling-reference] A place on the page refers to another that is not on the page
    [missing-alt] The picture has no text alternative
    [empty-link] The link has no text
    [empty-button] The button has no text
    [unlabelled-field] A field of the form has no name
    [table-without-caption] The table has no name
    [missing-scope] A header cell of the table does not say what it heads
    [empty-cell] A cell of the table has no text
    [rowspan] A cell of the table spans several rows
    [style-attribute] The page has styles inside it
    [inline-style] The page has a block of styles inside it
    [inline-script] The page has program code inside it
    [event-handler] Program code is attached to a part of the page
    [script-link] The link starts program code
    [foreign-resource] The page fetches something from another website
    [broken-link] The target of the link does not exist
    [broken-fragment] The place that the link leads to is not on the target page
    [one-way-alternate] A version in another language does not refer back to this page
    [contrast] The colours are too alike
   *[other] The page is not accessible
 }{ $word ->
    [none] { "" }
   *[other] : { $word }
 }
    .fix = { $reason ->
        [no-alt] Write what the picture tells
        [broken-link] Correct the address or remove the link
        [broken-fragment] Correct the address or remove the link
        [skipped-heading] Use the next heading level
        [empty-link] Give the link a text that tells where it leads
        [contrast] Choose a darker text or a lighter background
       *[other] Correct the page template of the site design or ask its maker for help
     }
    .explain =
        The finished page is checked the way a screen reader reads it.
        The fault keeps people from using the page, or makes it hard, for example with a keyboard or a screen reader.
        The web pages of a municipality must be accessible (Act on the Provision of Digital Services 306/2019, section 7).
        If the fault is on every page, it is in the site design; if on one, it is usually in the text of the page.

### Rules of the field

kt101 = A statutory part of the programme is missing: { $service } (Integration Act, s. 13)
    .fix = Add the service and give its statutory kind in the field statutory
    .explain =
        An integration programme must have seven parts: assessment, plan, civic orientation, integration training, other education and services, guidance and counselling, and the final test.
        A part is there when the field statutory of some service names it.
        The law requires this: Integration Act 681/2023, section 13.
kt102 = { $service } has no responsible party for { $group }
    .fix = Add an organiser to the arrangement, or say in the field state that the service does not concern the group
    .explain =
        A client needs to know who is responsible for the service.
        Every statutory part needs a responsible party both for jobseeker clients and for other integration clients.
        Who is responsible for whom stands in the law: Integration Act 681/2023, sections 3, 8 and 46.
        That the responsible party is written into the programme is a quality rule of kotosivu, not a requirement of law.
kt103 = { $group }: responsible party { $party } for { $service } differs from the law. Record the basis.
    .fix = Correct the responsible party, add an agreement, or record the basis in the field note of the arrangement
    .explain =
        The employment authority is responsible for jobseeker clients and the municipality for other integration clients.
        The employment authority may also do the tasks of the municipality, and municipalities may agree to organise services together.
        The kind of a party is read from the registry: the party above it, in the field parent, counts too.
        The law requires this: Integration Act 681/2023, sections 3 and 8.
kt104 = { $party } only refers clients to { $service }; the organiser is missing for { $group }
    .fix = Add to the field organiser the party that is responsible for arranging the service
    .explain =
        Referring a client to a service is not arranging it.
        The municipality is responsible for the supply of integration training to all its integration clients.
        The law requires this: Integration Act 681/2023, section 27.
kt105 = Name the party that receives contacts from authorities (s. 9(2))
    .fix = Add referral_contact to the programme and give that party an e-mail, telephone, form or address
    .explain =
        When another authority notices that somebody needs integration services, it must know whom to contact.
        Name the party in the programme, and tell in the registry or in the contacts of the programme how to reach it.
        The law requires this: Integration Act 681/2023, section 9.
kt106 = A target group of the assessment is missing: { $group } (s. 14)
    .fix = Add the group to the eligibility of the service and its law reference to the registry, for example KotoL 14 § 1 mom. 3 k
    .explain =
        The law names seven groups for whom an assessment is made.
        A group is there when the eligibility, arrangements or cases of the assessment name a client group whose law reference points to its item.
        The law requires this: Integration Act 681/2023, section 14.
kt107 = Describe how the wellbeing services county takes part: { $service }
    .fix = Add a unit of the county to a case of the arrangement, in the field with or may_involve
    .explain =
        The county must take part when services of the municipality and of the county need to be coordinated.
        Helsinki does the tasks of a county itself and is not asked this.
        The law requires this: Integration Act 681/2023, sections 14, 20 and 22.
kt108 = The limit is 3 years from the first permit or registration; the programme says { $months ->
    [one] { $months } month
   *[other] { $months } months
 }
    .fix = Write: limit = "3 v"
    .explain =
        The assessment and the plan are made when at most three years have passed since the first residence permit, residence card or registration of the right of residence.
        For a victim of trafficking the limit may be exceeded; record that in the field exception.
        The law requires this: Integration Act 681/2023, sections 14 and 20.
kt109 = The integration plan must be reviewed at least every 6 months; the programme says: { $months ->
    [none] nothing
   *[other] { $months } months
 }
    .fix = Write in the arrangement: update = { "{" } at_least_every = "6 months" { "}" }
    .explain =
        A plan is reviewed when needed, and always at least every six months.
        Tell the interval for every client group that gets a plan.
        The law requires this: Integration Act 681/2023, section 22.
kt110 = For jobseekers the interval is usually 3 months; the programme says: { $months } months
    .fix = Check the interval; if it is longer on purpose, you can leave it
    .explain =
        The employment authority usually arranges a talk with a jobseeker every three months.
        The interval here is longer, but within the six months of the integration plan.
        The interval rests on the Act on Organising Employment Services 380/2023, section 32.
kt115 = State the languages of civic orientation; give grounds for self-study or interpreting
    .fix = Write the languages in the field languages and the grounds in the field note of the arrangement
    .explain =
        Civic orientation is given as far as possible in the mother tongue or in a language that the client knows well.
        Self-study or interpreting will do only on the grounds that the decree lists.
        A note on the arrangement counts as the grounds.
        The law requires this: Integration Act 681/2023, section 25, and Decree 576/2024, sections 2 and 3.
kt117 = State where and in what language the assessment is made (as a rule at a service point)
    .fix = Say in the service that it is given in person, and its languages or interpreting
    .explain =
        The initial interview is held at a service point unless a weighty reason calls for something else.
        It is held in the mother tongue or in a language that the client understands well enough, with an interpreter if needed.
        The law requires this: Decree 869/2024, section 4.
kt118 = Guidance and counselling is for all immigrants whatever the reason or length of stay (s. 10)
    .fix = Remove the limits from { $service } and tell its place or channel
    .explain =
        Guidance and counselling is given to everyone and must not be limited to a group or a time.
        At least one such service must have a place or a channel and no limits.
        The law requires this: Integration Act 681/2023, section 10.
kt120 = Reference to a repealed provision: { $typed }. In force: { $current }.
    .fix = Replace the reference: { $current }
    .explain =
        The provision has been repealed or does not exist.
        Sections 15, 17, 21 and 48 of the Integration Act and the duty of section 13 to write a document were repealed by Act 1100/2024 before they came into force.
        The Integration Act of 2010 (1386/2010) was repealed on 1.1.2025.
        The law requires no reference; kotosivu keeps references current because readers trust them.
kt121 = Outdated name: { $old } → { $new } (since { $date })
    .fix = Correct the name here: { $thing }
    .explain =
        The names of authorities have changed, and readers cannot find their way with the old name.
        Names are looked for only in the original texts of programmes in force, not in archived documents.
        The new names stand in Acts 721/2025 and 380/2023; correcting the text is a quality rule of kotosivu.
kt124 = Rule set { $ruleset } must be checked: the law may have changed on { $date }
    .fix = Update kotosivu; its rules were last compared with the law on { $verified }
    .explain =
        The rules of kotosivu are data that was compared with the law on a certain day.
        Since then a day has come for which a change of the law was announced, so the findings may be old.
        This is a quality rule of kotosivu, not a requirement of law.
kt201 = Measure { $measure } lacks: { $field }
    .fix = Add what is missing to the measure or to its goal
    .explain =
        A measure can be followed up when it has a schedule, a responsible party and an indicator.
        What is said of the goal holds for its measures too.
        The duty to write an action programme was repealed by Act 1100/2024.
        This is a quality rule of kotosivu, not a requirement of law.
kt202 = Goal { $goal } has no measure
    .fix = Add a measure to the goal
    .explain =
        A goal is reached only if something is done about it.
        This is a quality rule of kotosivu, not a requirement of law.
kt203 = The programme period ended on { $date }
    .fix = Mark the programme as archived; when the new one is published, mark this one as superseded
    .explain =
        The period is over, so readers may take the old programme for the present one.
        Of an archived programme this is only worth knowing: no new one has come in its place.
        This is a quality rule of kotosivu, not a requirement of law.
kt205 = Monitoring lacks: { $field }
    .fix = Add an interval (every) and who monitors (by or to) to reporting in the programme
    .explain =
        A programme stays alive when somebody monitors it at agreed intervals.
        The law requires monitoring only of services for jobseeker clients (Integration Act 681/2023, section 45); for the rest this is a quality rule of kotosivu.
kt301 = { $count ->
    [one] { $service } has no contact details
   *[other] { $count } services have no contact details, for example: { $service }
 }
    .fix = Add the address of a channel to the service, or an e-mail, telephone or web page to the party
    .explain =
        People must be able to ask about a service: that takes a telephone, an e-mail, a form or an address.
        It is read from the channel, from the organiser or provider of the service, or from the contacts of the programme.
        The law requires this: Local Government Act 410/2015, section 109, and Act on the Provision of Digital Services 306/2019, section 5.
kt302 = { $count ->
    [one] State the price of { $service }, or that it is free
   *[other] State the price of { $count } services, or that they are free, for example: { $service }
 }
    .fix = Write in the field price, for example: free of charge
    .explain =
        Many stay away when they do not know whether a service costs something.
        A municipality must tell its fees online (Local Government Act 410/2015, section 109), and employment services are free for individuals (380/2023, section 6).
        Telling of every service that it is free is a quality rule of kotosivu.
kt303 = { $count ->
    [one] { $service } lacks information: { $field }
   *[other] { $count } services lack information: { $field }. For example: { $service }.
 }
    .fix = Add the details to the service: eligibility, apply, channel, hours, languages
    .explain =
        A newcomer wants to know whom the service is for, how to get it, where, when and in which language.
        The Local Government Act 410/2015, section 29, asks a municipality to inform clearly of its services.
        This list of details is a quality rule of kotosivu, not a requirement of law.
kt304 = A bilingual municipality informs in Finnish and Swedish; { $language } is missing: { $thing }
    .fix = Add the translation, or the language to the languages of the programme
    .explain =
        A bilingual municipality informs both in Finnish and in Swedish.
        A language that is missing from services and the summary is an error, from the rest of the document a warning: publishing a report does not in itself oblige anyone to translate it.
        A joint programme is bilingual if one of its municipalities is.
        The law requires this: Language Act 423/2003, section 32; Decree 1385/2022 lists the bilingual municipalities.
kt305 = In the Sámi homeland information is also given in Sámi: { $thing }
    .fix = Add a Sámi language to the languages of the programme: se, smn or sms
    .explain =
        In Enontekiö, Inari, Sodankylä and Utsjoki the notices of authorities are also in Sámi.
        The law requires this: Sámi Language Act 1086/2003, section 8.
kt306 = Clients may use Finnish or Swedish in employment services; list both
    .fix = Add fi and sv to the languages of { $service }
    .explain =
        A jobseeker may use Finnish or Swedish also with a monolingual employment authority.
        The law requires this: Act on Organising Employment Services 380/2023, section 19.
kt309 = Machine translation not reviewed: { $thing }, { $language }
    .fix = Read { $count ->
        [one] { $count } text translated by machine
       *[other] { $count } texts translated by machine
     } and mark those reviewed in the translation file
    .explain =
        A machine translation is published, but nobody has read it.
        Readers see at every text that a machine has translated it.
        This is a quality rule of kotosivu, not a requirement of law.
kt310 = Easy-language version missing: { $thing }
    .fix = Write the main texts in easy language and add { $language } to the languages of the programme
    .explain =
        The main pages of a programme are its home and the statutory services.
        The communication of a municipality must be clear and intelligible (Local Government Act 410/2015, section 29; Administrative Procedure Act 434/2003, section 9).
        Easy language is a quality rule of kotosivu, not a requirement of law.
kt311 = The accessibility statement lacks: { $field }
    .fix = Complete the block accessibility in the file kotosivu.toml
    .explain =
        The statement says whether the site meets the requirements, what is not accessible and why, how to get the content otherwise, how and when it was assessed, and where to complain.
        It must be there in every language of the site.
        The law requires this: Act on the Provision of Digital Services 306/2019, section 9, and Commission Implementing Decision (EU) 2018/1523.
kt312 = The accessibility statement was last reviewed { $date }
    .fix = Review the statement and update the field reviewed
    .explain =
        The statement is reviewed at least once a year, and whenever the site changes much.
        Commission Implementing Decision (EU) 2018/1523 requires this.
kt313 = The supervisory authority is Traficom, not { $found }
    .fix = Remove the block accessibility.supervisor so that the statement names Traficom, or correct the text of the page
    .explain =
        The supervision of accessibility moved from the Regional State Administrative Agency to the Transport and Communications Agency on 1 January 2025.
        The law requires this: Act 306/2019, section 12, as amended by Act 606/2024.
kt314 = Accessibility feedback: electronic address and reply within 14 days
    .fix = Write an e-mail address or a form in the block accessibility.feedback, and answer_days of 14 at most
    .explain =
        Feedback on accessibility can be given electronically and is answered within two weeks.
        The site itself receives no messages, so somebody must own the address.
        The law requires this: Act on the Provision of Digital Services 306/2019, section 10.
kt318 = Material not marked public: { $thing }
    .fix = Mark publicity as public, or remove the programme from the list of those published
    .explain =
        Only public material is published on the site, so the programme is left out.
        The law requires this: Local Government Act 410/2015, section 29, and Openness Act 621/1999.
kt319 = The decision record lacks: { $field }
    .fix = Complete the decision of the programme: body, date, section, case
    .explain =
        A decision can be found when one knows the body, the day, the section and the case number.
        Only approved programmes are asked.
        This is a quality rule of kotosivu, not a requirement of law.
kt320 = Not reviewed since { $date }: { $thing }
    .fix = Check the contents of the programme and update the field reviewed
    .explain =
        The contents of a programme are checked at least once a year.
        This is a quality rule of kotosivu, not a requirement of law.
kt321 = { $count ->
    [one] { $service } has no PTV identifier
   *[other] { $count } services have no PTV identifier, for example: { $service }
 }
    .fix = Write the id of the service in the Finnish Service Catalogue in the field ptv
    .explain =
        The id ties the service to the Finnish Service Catalogue, from which other services take their data.
        The law obliges a municipality to keep its services in the catalogue (571/2016, section 6).
        Writing the id here is a quality rule of kotosivu, not a requirement of law.
kt322 = The joint programme lacks: { $field } ({ $municipality })
    .fix = Add the agreement and its address (agreement, url) to the programme, and the contact of the municipality to the registry
    .explain =
        A joint programme rests on an agreement, and residents must be able to read it.
        The main content of agreements between municipalities must be online.
        Every municipality needs a contact so that its residents find their way; that part is a quality rule of kotosivu.
        The law requires this: Integration Act 681/2023, section 8, and Local Government Act 410/2015, section 109.
