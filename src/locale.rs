//! How a language writes dates, lists and numbers, and in which order it sorts.
//!
//! The rules are ICU's. Where ICU does not know a language it falls back to a nameless root
//! without a word, so it is asked once, when a [`Locale`] is made, and its answer looked at.
//! This room knows nothing of interface words, nor of what is being dated or sorted.

use std::cmp::Ordering;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale as IcuLocale;
use jiff::civil::Date;

use crate::alphabet::{Alphabet, sortable, without_article};
use crate::language::Language;
use crate::pseudo;

/// The habits of one language. Made once for each language of a site and shared between threads.
///
/// Years are Gregorian and digits European in every language, as in Finnish practice, and a date
/// never begins with its month. A language that ICU does not know gets dates in figures, numbers
/// and sorting as in Finnish, and lists with commas alone.
#[derive(Debug)]
pub struct Locale {
    calendar: Calendar,
    and: Joining,
    or: Joining,
    /// What ICU is asked for numbers and lists.
    rules: IcuLocale,
    collator: Option<CollatorBorrowed<'static>>,
    /// Letters that stand after the letter they are made from; only where ICU lacks the alphabet.
    letters: &'static [(char, char)],
    /// Whether all that is written is disfigured: the pseudo-locale.
    pseudo: bool,
    alphabet: Alphabet,
}

/// Where the word before the last item of a list comes from.
#[derive(Debug, Clone, Copy)]
enum Joining {
    Icu,
    /// This, with the spaces around it.
    Own(&'static str),
}

impl Locale {
    /// The habits of `language`, or of its base where it is an easy or a pseudo language.
    pub fn new(language: Language) -> Locale {
        Locale { pseudo: language.is_pseudo(), ..Locale::plain(language) }
    }

    fn plain(language: Language) -> Locale {
        let base = language.base();
        let asked = asked_as(base.as_str());
        let known = Calendar::of_icu(&icu_locale(asked), asked);
        match (SAMI.iter().find(|sami| sami.tag == base.as_str()), known) {
            (Some(sami), _) => {
                let [and, or] = [sami.and, sami.or].map(Joining::Own);
                let letters = sami.letters;
                Locale { letters, ..Locale::with(Calendar::of_sami(sami), [and, or], NEIGHBOUR) }
            }
            (None, Some(calendar)) => {
                let or = if lacks_or(asked) { NO_OR } else { Joining::Icu };
                Locale::with(calendar, [Joining::Icu, or], asked)
            }
            (None, None) => Locale::with(Calendar::in_figures(), [NO_AND, NO_OR], NEIGHBOUR),
        }
    }

    fn with(calendar: Calendar, [and, or]: [Joining; 2], tag: &str) -> Locale {
        let rules = icu_locale(tag);
        let collator = CollatorBorrowed::try_new((&rules).into(), CollatorOptions::default()).ok();
        let alphabet = Alphabet::new((&rules).into());
        Locale { calendar, and, or, rules, collator, letters: &[], pseudo: false, alphabet }
    }

    /// The words as readers of the language see them.
    fn shown(&self, words: String) -> String {
        if self.pseudo { pseudo::text(&words) } else { words }
    }

    /// The date in full: *18. marraskuuta 2024*, *18 november 2024*.
    pub fn date(&self, date: Date) -> String {
        self.shown(write(&self.calendar.long, date))
    }

    /// The date as short as it stays clear: *18.11.2024*, in English *18 Nov 2024*.
    pub fn short_date(&self, date: Date) -> String {
        self.shown(write(&self.calendar.short, date))
    }

    /// A month of a year: *kesäkuu 2027*. A month that is none, counted from 1, stays a figure.
    pub fn month(&self, year: i16, month: i8) -> String {
        let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
        match index.and_then(|index| self.calendar.months.get(index)) {
            Some(pattern) => self.shown(pattern.fill(0, year)),
            None => format!("{month}/{year}"),
        }
    }

    /// The items as a sentence names them: *A, B ja C*.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let words = match self.and {
            Joining::Icu => formatted(and_formatter(&self.rules), items),
            Joining::Own(word) => joined(items, word),
        };
        if items.len() > 1 { self.shown(words) } else { words }
    }

    /// The items as alternatives: *A, B tai C*.
    pub fn or_list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let words = match self.or {
            Joining::Icu => formatted(or_formatter(&self.rules), items),
            Joining::Own(word) => joined(items, word),
        };
        if items.len() > 1 { self.shown(words) } else { words }
    }

    /// The order of the language's alphabet, with numbers by their value. Total: two texts are
    /// equal only if they are the same to the letter.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = |a: &str, b: &str| {
            self.collator.as_ref().map_or(Ordering::Equal, |order| order.compare(a, b))
        };
        let alphabet = match self.letters {
            [] => order(a, b),
            letters => order(&tailored(a, letters), &tailored(b, letters)),
        };
        alphabet.then_with(|| a.cmp(b))
    }

    /// The order of names in a list from A to Z: signs before the first letter do not count, nor
    /// does the article in Arabic.
    pub fn compare_names(&self, a: &str, b: &str) -> Ordering {
        self.compare(self.counted(a), self.counted(b)).then_with(|| a.cmp(b))
    }

    /// What counts of a name where it is put in order.
    fn counted<'n>(&self, name: &'n str) -> &'n str {
        let name = sortable(name);
        if self.rules.id.language.as_str() == "ar" { without_article(name) } else { name }
    }

    /// The letter under which a name stands in a list from A to Z: one of the language's own, else
    /// as [`Alphabet::letter`] has it.
    pub fn letter(&self, name: &str) -> String {
        let name = self.counted(name);
        let first = name.chars().next();
        match self.letters.iter().find(|(own, _)| Some(*own) == first) {
            Some((own, _)) => own.to_uppercase().collect(),
            None => self.alphabet.letter(name),
        }
    }

    /// A whole number with its thousands set apart: *1 234*.
    pub fn number(&self, number: i64) -> String {
        self.write_number(&Decimal::from(number))
    }

    /// A number as data writes it (`-1234.50`), written as readers do, digit for digit:
    /// *−1 234,50*. None if it is not a number; exponents are not for readers.
    pub fn decimal(&self, number: &str) -> Option<String> {
        if !number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.')) {
            return None;
        }
        let number = Decimal::try_from_str(number).ok()?;
        Some(self.write_number(&number))
    }

    fn write_number(&self, number: &Decimal) -> String {
        match DecimalFormatter::try_new((&self.rules).into(), <_>::default()) {
            Ok(formatter) => formatter.format(number).to_string(),
            Err(_) => number.to_string(),
        }
    }
}

/// The language whose numbers and alphabet a language without data takes: the reader is in Finland.
const NEIGHBOUR: &str = "fi";

/// The tag under which ICU is asked about the tag of a site.
///
/// English is British, for the day stands before the month. Portuguese is that of Portugal, for
/// ICU 2.4 stumbles over month and year of the Brazilian (a failed debug assertion).
fn asked_as(tag: &str) -> &str {
    match tag.split('-').next() {
        Some("en") => "en-GB",
        Some("pt") => "pt-PT",
        _ => tag,
    }
}

/// The tag with our wishes: Gregorian years, numbers sorted by value, European digits. Persian and
/// Thai would bring calendars and digits of their own.
fn icu_locale(tag: &str) -> IcuLocale {
    // Every tag here is that of a `Language`, so it parses; the root is the harmless answer.
    format!("{tag}-u-ca-gregory-kn-nu-latn").parse().unwrap_or(IcuLocale::UNKNOWN)
}

/// What sorts after every letter, so that `c` with this after it is a letter between `c` and `d`.
const LAST: char = '\u{ffff}';

/// The text with each letter of its own written as the letter it stands after and [`LAST`].
fn tailored(text: &str, letters: &[(char, char)]) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letters.iter().find(|(own, _)| *own == letter) {
            Some((_, after)) => out.extend([*after, LAST]),
            None => out.push(letter),
        }
    }
    out
}

/// What joins where nobody knows the word for *and*.
const NO_AND: Joining = Joining::Own(", ");
/// What joins where nobody knows the word for *or*.
const NO_OR: Joining = Joining::Own(" / ");

fn and_formatter(icu: &IcuLocale) -> Option<ListFormatter> {
    ListFormatter::try_new_and(icu.into(), ListFormatterOptions::default()).ok()
}

fn or_formatter(icu: &IcuLocale) -> Option<ListFormatter> {
    ListFormatter::try_new_or(icu.into(), ListFormatterOptions::default()).ok()
}

/// Whether ICU, not knowing the language's word for *or*, would put in the English one.
fn lacks_or(tag: &str) -> bool {
    let sample = formatted(or_formatter(&icu_locale(tag)), &["1", "2"]);
    sample == "1 or 2" && !tag.starts_with("en-")
}

fn formatted<T: AsRef<str>>(formatter: Option<ListFormatter>, items: &[T]) -> String {
    match formatter {
        Some(formatter) => formatter.format(items.iter().map(AsRef::as_ref)).to_string(),
        None => joined(items, ", "),
    }
}

/// The items with commas between them and `last` before the last.
fn joined<T: AsRef<str>>(items: &[T], last: &str) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.split_last() {
        None => String::new(),
        Some((only, [])) => (*only).to_owned(),
        Some((end, before)) => format!("{}{last}{end}", before.join(", ")),
    }
}

/// The words of a Sámi language, which ICU's compiled data lack.
#[derive(Debug)]
struct Sami {
    tag: &'static str,
    /// With the spaces around it.
    and: &'static str,
    /// With the spaces around it.
    or: &'static str,
    /// Month names in the nominative, January first.
    months: [&'static str; 12],
    /// The letters of its alphabet that stand after the letter they are made from.
    letters: &'static [(char, char)],
}

/// As in CLDR's tailoring for Northern Sámi: each is a letter of its own; å, ä and ö follow z as in
/// Finnish.
const NORTHERN: &[(char, char)] = &[
    ('á', 'a'),
    ('č', 'c'),
    ('đ', 'd'),
    ('ŋ', 'n'),
    ('š', 's'),
    ('ŧ', 't'),
    ('ž', 'z'),
    ('Á', 'A'),
    ('Č', 'C'),
    ('Đ', 'D'),
    ('Ŋ', 'N'),
    ('Š', 'S'),
    ('Ŧ', 'T'),
    ('Ž', 'Z'),
];

/// The three Sámi languages of Finland. Months of Northern and Inari Sámi are those of CLDR.
#[rustfmt::skip]
const SAMI: [Sami; 3] = [
    Sami { tag: "se", and: " ja ", or: " dahje ", months: [
        "ođđajagemánnu", "guovvamánnu", "njukčamánnu", "cuoŋománnu", "miessemánnu", "geassemánnu",
        "suoidnemánnu", "borgemánnu", "čakčamánnu", "golggotmánnu", "skábmamánnu", "juovlamánnu",
    ], letters: NORTHERN },
    Sami { tag: "smn", and: " já ", or: " teikâ ", months: [
        "uđđâivemáánu", "kuovâmáánu", "njuhčâmáánu", "cuáŋuimáánu", "vyesimáánu", "kesimáánu",
        "syeinimáánu", "porgemáánu", "čohčâmáánu", "roovvâdmáánu", "skammâmáánu", "juovlâmáánu",
    ], letters: &[] },
    Sami { tag: "sms", and: " da ", or: " leʹbe ", months: [
        "ođđeeʹjjmään", "täʹlvvmään", "pâʹzzlâšttam-mään", "njuhččmään", "vueʹssmään", "ǩieʹssmään",
        "sueiʹnnmään", "påʹrǧǧmään", "čõhččmään", "kålggmään", "skamm-mään", "rosttovmään",
    ], letters: &[] },
];

/// What a date looks like in each month, January first.
#[derive(Debug)]
struct Calendar {
    long: Vec<Pattern>,
    short: Vec<Pattern>,
    months: Vec<Pattern>,
}

/// Languages of Finland that write short dates in figures, although ICU has month names there.
const SHORT_IN_FIGURES: [&str; 2] = ["fi", "sv"];

/// Languages whose short date is all figures in ICU, turned by marks that not every program heeds.
const SHORT_AS_LONG: [&str; 1] = ["ar"];

impl Calendar {
    /// As ICU has it; none if ICU has no month names for the language.
    fn of_icu(icu: &IcuLocale, tag: &str) -> Option<Calendar> {
        let months = month_patterns(icu)?;
        if months.iter().any(|pattern| pattern.text.contains("M0")) {
            return None; // the root's name of January is "M01"
        }
        let language = tag.split('-').next().unwrap_or(tag);
        let mut long = date_patterns(icu, YMD::long())?;
        if language == "et" {
            // ICU drops the full stop that makes the Estonian number an ordinal.
            for date in &mut long {
                date.text = date.text.replacen(DAY, "\u{1}.", 1);
            }
        }
        let short = match language {
            _ if SHORT_IN_FIGURES.contains(&language) => figures(),
            _ if SHORT_AS_LONG.contains(&language) => long.clone(),
            _ => date_patterns(icu, YMD::medium())?,
        };
        Some(Calendar { long, short, months })
    }

    /// Dates in figures: beside a day the month's name would need a case that our table lacks.
    fn of_sami(sami: &Sami) -> Calendar {
        let months = sami.months.iter().map(|name| Pattern::new(format!("{name} {YEAR}")));
        Calendar { long: figures(), short: figures(), months: months.collect() }
    }

    fn in_figures() -> Calendar {
        let months = (1..=12).map(|month| Pattern::new(format!("{month}/{YEAR}")));
        Calendar { long: figures(), short: figures(), months: months.collect() }
    }
}

/// The date in the pattern of its month.
fn write(patterns: &[Pattern], date: Date) -> String {
    let index = usize::from(date.month().unsigned_abs()) - 1;
    match patterns.get(index) {
        Some(pattern) => pattern.fill(date.day(), date.year()),
        None => date.to_string(),
    }
}

/// A date with its month written out and room for day and year. Kept instead of ICU's formatters,
/// which are slow to ask on each page and cannot be shared between threads.
#[derive(Debug, Clone)]
struct Pattern {
    text: String,
    /// Whether a single figure of a day gets a zero before it.
    padded: bool,
}

/// Where the day goes.
const DAY: char = '\u{1}';
/// Where the year goes.
const YEAR: char = '\u{2}';
/// A day and a year that no month's name or number contains, to find their places by.
const SAMPLE: (u8, i32) = (25, 1987);

impl Pattern {
    fn new(text: String) -> Pattern {
        Pattern { text, padded: false }
    }

    fn fill(&self, day: i8, year: i16) -> String {
        let day = if self.padded { format!("{day:02}") } else { day.to_string() };
        let mut out = String::with_capacity(self.text.len() + 4);
        for letter in self.text.chars() {
            match letter {
                DAY => out.push_str(&day),
                YEAR => out.push_str(&year.to_string()),
                other => out.push(other),
            }
        }
        out
    }

    /// Learns the pattern from a sample date and the same with a single figure of a day.
    fn learn(sample: &str, early: &str) -> Pattern {
        let pattern = Pattern { text: marked(sample), padded: true };
        match day_first(&pattern.text) {
            Some(text) => Pattern::new(text),
            None => Pattern { padded: pattern.fill(5, 1987) == early, ..pattern },
        }
    }
}

fn marked(sample: &str) -> String {
    let (day, year) = SAMPLE;
    sample.replacen(&year.to_string(), &YEAR.to_string(), 1).replacen(
        &day.to_string(),
        &DAY.to_string(),
        1,
    )
}

/// The pattern with the day before the month, if the month came first (*Juun 18, 2024* in Somali).
fn day_first(text: &str) -> Option<String> {
    let (before, _) = text.split_once(DAY)?;
    let month_first = !before.is_empty() && !before.contains(YEAR);
    month_first.then(|| format!("{DAY} {} {YEAR}", before.trim_end_matches([' ', ','])))
}

/// *18.11.2024*, the month in figures.
fn figures() -> Vec<Pattern> {
    (1..=12).map(|month| Pattern::new(format!("{DAY}.{month}.{YEAR}"))).collect()
}

fn date_patterns(icu: &IcuLocale, fields: YMD) -> Option<Vec<Pattern>> {
    let formatter: FixedCalendarDateTimeFormatter<Gregorian, YMD> =
        FixedCalendarDateTimeFormatter::try_new(icu.into(), fields).ok()?;
    let sample = |month, day| {
        Some(formatter.format(&IcuDate::try_new_gregorian(SAMPLE.1, month, day).ok()?).to_string())
    };
    (1..=12)
        .map(|month| Some(Pattern::learn(&sample(month, SAMPLE.0)?, &sample(month, 5)?)))
        .collect()
}

fn month_patterns(icu: &IcuLocale) -> Option<Vec<Pattern>> {
    let formatter: FixedCalendarDateTimeFormatter<Gregorian, YM> =
        FixedCalendarDateTimeFormatter::try_new(icu.into(), YM::long()).ok()?;
    let sample = |month| {
        Some(formatter.format(&IcuDate::try_new_gregorian(SAMPLE.1, month, 1).ok()?).to_string())
    };
    (1..=12).map(|month| Some(Pattern::new(marked(&sample(month)?)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::OWN_NAMES;

    fn locale(tag: &str) -> Locale {
        Locale::new(Language::parse(tag).unwrap())
    }

    fn day() -> Date {
        Date::constant(2024, 11, 8)
    }

    /// Tag, date, short date, month, list, alternatives, number.
    type Habits = [&'static str; 7];

    #[rustfmt::skip]
    const HABITS: [Habits; 29] = [
        ["fi", "8. marraskuuta 2024", "8.11.2024", "kesäkuu 2027", "A, B ja C", "A tai B", "−1\u{a0}234,50"],
        ["fi-simple", "8. marraskuuta 2024", "8.11.2024", "kesäkuu 2027", "A, B ja C", "A tai B", "−1\u{a0}234,50"],
        ["sv", "8 november 2024", "8.11.2024", "juni 2027", "A, B och C", "A eller B", "−1\u{a0}234,50"],
        ["en", "8 November 2024", "8 Nov 2024", "June 2027", "A, B and C", "A or B", "-1,234.50"],
        ["en-US", "8 November 2024", "8 Nov 2024", "June 2027", "A, B and C", "A or B", "-1,234.50"],
        ["qps-ploc", "[8 Ñôvémƀéŕ 2024~~~~~]", "[8 Ñôv 2024~~~~]", "[Ĵüñé 2027~~~]", "[À, Ɓ àñď Ç~~~~]", "[À ôŕ Ɓ~~]", "-1,234.50"],
        ["se", "8.11.2024", "8.11.2024", "geassemánnu 2027", "A, B ja C", "A dahje B", "−1\u{a0}234,50"],
        ["smn", "8.11.2024", "8.11.2024", "kesimáánu 2027", "A, B já C", "A teikâ B", "−1\u{a0}234,50"],
        ["sms", "8.11.2024", "8.11.2024", "ǩieʹssmään 2027", "A, B da C", "A leʹbe B", "−1\u{a0}234,50"],
        ["ru", "8 ноября 2024\u{202f}г.", "8 нояб. 2024\u{202f}г.", "июнь 2027\u{202f}г.", "A, B и C", "A или B", "-1\u{a0}234,50"],
        ["uk", "8 листопада 2024\u{202f}р.", "8 лист. 2024\u{202f}р.", "червень 2027\u{202f}р.", "A, B і C", "A або B", "-1\u{a0}234,50"],
        ["et", "8. november 2024", "8. nov 2024", "juuni 2027", "A, B ja C", "A või B", "−1234,50"],
        ["so", "8 Noofeembar 2024", "8 Nof 2024", "Juun 2027", "A, B iyo C", "A ama B", "-1,234.50"],
        ["fil", "8 Nobyembre 2024", "8 Nob 2024", "Hunyo 2027", "A, B, at C", "A o B", "-1,234.50"],
        ["de", "8. November 2024", "08.11.2024", "Juni 2027", "A, B und C", "A oder B", "-1.234,50"],
        ["pt", "8 de novembro de 2024", "08/11/2024", "junho de 2027", "A, B e C", "A ou B", "-1234,50"],
        ["zh", "2024年11月8日", "2024年11月8日", "2027年6月", "A、B和C", "A或B", "-1,234.50"],
        ["ar", "8 نوفمبر 2024", "8 نوفمبر 2024", "يونيو 2027", "A وB وC", "A أو B", "\u{200e}-1,234.50"],
        ["fa", "8 نوامبر 2024", "8 نوامبر 2024", "ژوئن 2027", "A،\u{200f} B، و C", "A یا B", "\u{200e}−1,234.50"],
        ["zh-Hans", "2024年11月8日", "2024年11月8日", "2027年6月", "A、B和C", "A或B", "-1,234.50"],
        ["es", "8 de noviembre de 2024", "8 nov 2024", "junio de 2027", "A, B y C", "A o B", "-1234,50"],
        ["fr", "8 novembre 2024", "8 nov. 2024", "juin 2027", "A, B et C", "A ou B", "-1\u{202f}234,50"],
        ["tr", "8 Kasım 2024", "8 Kas 2024", "Haziran 2027", "A, B ve C", "A veya B", "-1.234,50"],
        ["fa-AF", "8 نومبر 2024", "8 نومبر 2024", "جون 2027", "A،\u{200f} B، و C", "A یا B", "\u{200e}−1,234.50"],
        ["prs", "8 نومبر 2024", "8 نومبر 2024", "جون 2027", "A،\u{200f} B، و C", "A یا B", "\u{200e}−1,234.50"],
        ["ckb", "8ی تشرینی دووەمی 2024", "8ی تشرینی دووەمی 2024", "2027 حوزەیران", "A, B, C", "A / B", "-1,234.50"],
        ["th", "8 พฤศจิกายน ค.ศ. 2024", "8 พ.ย. 2024", "มิถุนายน ค.ศ. 2027", "A B และC", "A หรือ B", "-1,234.50"],
        ["tl", "8 Nobyembre 2024", "8 Nob 2024", "Hunyo 2027", "A, B, at C", "A o B", "-1,234.50"],
        ["ln", "8.11.2024", "8.11.2024", "6/2027", "A, B, C", "A / B", "−1\u{a0}234,50"],
    ];

    #[test]
    fn each_language_writes_dates_lists_and_numbers_in_its_own_way() {
        for [tag, date, short, month, list, or, number] in HABITS {
            let locale = locale(tag);
            assert_eq!(locale.date(day()), date);
            assert_eq!(locale.short_date(day()), short);
            assert_eq!(locale.month(2027, 6), month);
            assert_eq!(locale.list(&["A", "B", "C"]), list);
            assert_eq!(locale.or_list(&["A", "B"]), or);
            assert_eq!(locale.decimal("-1234.50").unwrap(), number);
        }
    }

    /// The languages that have no month names anywhere. Whoever adds a language to the table of
    /// names learns here whether ICU knows it.
    const WITHOUT_MONTHS: [&str; 1] = ["ln"];

    #[test]
    fn no_language_falls_back_to_the_nameless_root() {
        for (tag, _) in OWN_NAMES {
            let locale = locale(tag);
            let in_figures = locale.month(2027, 6) == "6/2027";
            assert_eq!(in_figures, WITHOUT_MONTHS.contains(&tag), "{tag}");
            let written = [locale.date(day()), locale.short_date(day()), locale.month(2027, 6)];
            assert!(written.iter().all(|text| !text.contains("M0") && !text.contains("M1")));
            assert!(written.iter().all(|text| text.contains("202")), "{tag}: {written:?}");
        }
    }

    #[test]
    fn a_date_never_begins_with_its_month() {
        for (tag, _) in OWN_NAMES {
            let locale = locale(tag);
            for text in [locale.date(day()), locale.short_date(day())] {
                assert!(text.trim_start_matches('[').starts_with(['8', '0', '2']), "{tag}: {text}");
            }
        }
    }

    #[test]
    fn every_day_and_month_finds_its_place() {
        let finnish = locale("fi");
        assert_eq!(finnish.date(Date::constant(2025, 1, 25)), "25. tammikuuta 2025");
        assert_eq!(finnish.date(Date::constant(1987, 12, 31)), "31. joulukuuta 1987");
        assert_eq!(locale("de").short_date(Date::constant(2025, 12, 1)), "01.12.2025");
        assert_eq!(
            (finnish.month(2027, 0), finnish.month(2027, 13)),
            ("0/2027".into(), "13/2027".into())
        );
    }

    #[test]
    fn short_lists_need_no_comma() {
        for tag in ["fi", "se", "ln"] {
            assert_eq!(locale(tag).list::<&str>(&[]), "");
            assert_eq!(locale(tag).list(&["A"]), "A");
        }
        assert_eq!(locale("es").list(&["Francia", "Italia"]), "Francia e Italia");
    }

    #[test]
    fn each_language_sorts_by_its_own_alphabet() {
        for (tag, sorted) in [
            ("fi", "Zagreb Åbo Ähtäri Öja"),
            ("sv", "Zagreb Åbo Ähtäri Öja"),
            ("fi", "Sakki Šakki Vasa Wasa Wien Ülo Yrjö Zorro Žukov Åbo Ähtäri Öja"),
            ("fi-simple", "Zagreb Åbo Ähtäri Öja"),
            ("sv", "Vasa Wasa Wien Ülo Yrjö Zagreb Åbo Ähtäri Öja"),
            (
                "se",
                "azat áhkku Boares cuvvi čáhci Čoahkkin dállu đ eadni na ŋa sáhtte šaddat tuvra ŧ zz ž Åbo ä ö",
            ),
            ("en", "Åbo Ähtäri Öja Zagreb"),
            ("en", "resume résumé Résumé zebra"),
            ("ru", "ежик елка ёлка ель жук яма"),
            ("uk", "галка ґанок езоп єдність ивка ижевск ікра їжак йод щука яблуко"),
            ("et", "sokk šokk zavod žürii tartu viljandi wien õun äädikas öö üldine xylofon yoga"),
            ("ar", "آمنة إبراهيم أحمد باب تاج ثوب هلال وردة يوم"),
            ("fa", "آب اب بابا پدر جام چای زن ژاله کار گل واو هما یار"),
            ("so", "Cali Daar Dhagax Kaalin Khaalid Xasan"),
            ("zh-Hans", "北京 重庆 芬兰 赫尔辛基 库奥皮奥 上海 瓦萨"),
            ("es", "chico cosa llama luz nube ñame oso"),
            ("fr", "cote coté côte côté été zèbre"),
            ("tr", "cam çay g ğ ham Iğdır ılık ıslak ilik isim İzmir okul öğle su şeker uzun üzüm"),
            ("fi", "liite-2 liite-10 liite-100"),
        ] {
            let sorted: Vec<&str> = sorted.split(' ').collect();
            let mut words = sorted.clone();
            words.reverse();
            words.sort_by(|a, b| locale(tag).compare(a, b));
            assert_eq!(words, sorted, "{tag}");
        }
    }

    /// Where ICU has the alphabet, our own way of making letters must come to the same.
    #[test]
    fn letters_of_our_own_sort_as_icu_sorts_them_where_it_knows_the_alphabet() {
        let estonian = [('õ', 'w'), ('š', 's'), ('ž', 'z')];
        let icu = locale("et");
        let words =
            ["sool", "sügis", "šokk", "samm", "šapp", "tere", "zoo", "žest", "wc", "õun", "õlu"];
        let own = |a: &str, b: &str| {
            let collator = icu.collator.as_ref().unwrap();
            collator.compare(&tailored(a, &estonian), &tailored(b, &estonian))
        };
        let (mut ours, mut theirs) = (words, words);
        ours.sort_by(|a, b| own(a, b));
        theirs.sort_by(|a, b| icu.compare(a, b));
        assert_eq!(ours, theirs);
    }

    #[test]
    fn an_arabic_name_is_sorted_by_what_follows_the_article() {
        let arabic = locale("ar");
        let sorted = ["أسرة", "البلدية", "تدريب", "التعليم", "خدمة", "اللغة", "لغة"];
        let mut names = sorted;
        names.reverse();
        names.sort_by(|a, b| arabic.compare_names(a, b));
        assert_eq!(names, sorted);
    }

    #[test]
    fn two_different_texts_are_never_equal() {
        let finnish = locale("fi");
        for (a, b) in [("a", "a\u{200b}"), ("1", "01"), ("é", "e\u{301}")] {
            assert_ne!(finnish.compare(a, b), Ordering::Equal);
            assert_eq!(finnish.compare(a, b), finnish.compare(b, a).reverse());
        }
    }

    #[test]
    fn what_is_no_number_is_not_written_as_one() {
        let finnish = locale("fi");
        assert_eq!(finnish.number(1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(finnish.decimal("3.10").as_deref(), Some("3,10"));
        for text in ["", "abc", "1,5", "1.2.3", "noin 5", "1e999"] {
            assert_eq!(finnish.decimal(text), None, "{text}");
        }
    }

    #[test]
    fn it_is_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Locale>();
    }
}
