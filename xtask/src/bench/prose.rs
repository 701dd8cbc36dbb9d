//! Words to fill pages with: as long as real ones, in three languages, the same on every machine.
//!
//! They mean nothing. Finnish words are long and few, Swedish and English ones short and many, as
//! in the real programmes, so that the three versions of a text come out about equally long.

/// The languages of the generated site; the first is its base language.
pub(crate) const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// The same thing said in each language.
pub(crate) type Said = [String; 3];

const FINNISH: &[&str] = &[
    "kotoutumissuunnitelma",
    "asiakkaan",
    "palvelutarpeen",
    "kunnan",
    "yhdessä",
    "työllisyysalueen",
    "kanssa",
    "maahanmuuttaneiden",
    "ohjauksessa",
    "sekä",
    "kielitaidon",
    "kehittymistä",
    "tuetaan",
    "hyvinvointialueella",
    "tarvittaessa",
    "henkilökohtaisesti",
    "etäyhteydellä",
    "järjestetään",
    "perheiden",
    "osallisuutta",
    "arvioidaan",
    "säännöllisesti",
    "neuvontapisteessä",
    "myös",
    "opiskelijoiden",
    "yhteiskuntaorientaatio",
    "vähintään",
    "kuukauden",
    "välein",
    "toteutetaan",
    "yhteistyössä",
    "järjestöjen",
    "kotoutumiskoulutus",
    "alkuvaiheessa",
    "monialaisesti",
    "aikana",
    "viranomainen",
    "laatii",
    "päivittää",
    "toimenpiteet",
    "lakisääteiset",
    "palvelut",
    "kaikille",
];

const SWEDISH: &[&str] = &[
    "integrationsplanen",
    "klienten",
    "servicebehovet",
    "kommunen",
    "tillsammans",
    "med",
    "området",
    "för",
    "invandrare",
    "inom",
    "handledningen",
    "och",
    "språkkunskaperna",
    "utvecklas",
    "stöds",
    "i",
    "välfärdsområdet",
    "vid",
    "behov",
    "personligen",
    "på",
    "distans",
    "ordnas",
    "familjernas",
    "delaktighet",
    "bedöms",
    "regelbundet",
    "rådgivningen",
    "även",
    "studerande",
    "orientering",
    "minst",
    "var",
    "tredje",
    "månad",
    "genomförs",
    "i",
    "samarbete",
    "organisationer",
    "utbildning",
    "myndigheten",
    "gör",
    "upp",
    "uppdaterar",
    "åtgärderna",
    "lagstadgade",
    "tjänster",
    "åt",
    "alla",
];

const ENGLISH: &[&str] = &[
    "the",
    "integration",
    "plan",
    "of",
    "client",
    "service",
    "needs",
    "municipality",
    "together",
    "with",
    "employment",
    "area",
    "for",
    "immigrants",
    "in",
    "guidance",
    "and",
    "language",
    "skills",
    "develop",
    "supported",
    "by",
    "wellbeing",
    "county",
    "when",
    "needed",
    "in",
    "person",
    "remotely",
    "arranged",
    "families",
    "participation",
    "assessed",
    "regularly",
    "advice",
    "also",
    "students",
    "orientation",
    "at",
    "least",
    "every",
    "three",
    "months",
    "carried",
    "out",
    "cooperation",
    "organisations",
    "training",
    "early",
    "authority",
    "draws",
    "updates",
    "measures",
];

/// A source of numbers that always gives the same ones (splitmix64).
pub(crate) struct Dice(u64);

impl Dice {
    /// The numbers of one municipality.
    pub(crate) fn new(seed: usize) -> Dice {
        Dice(seed as u64)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, which is not zero.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap_or_default()
    }

    /// One of these.
    pub(crate) fn one_of<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len())]
    }

    /// A few words without a full stop, as in a title or a cell: about 40 characters.
    pub(crate) fn phrase(&mut self) -> Said {
        [(FINNISH, 4), (SWEDISH, 5), (ENGLISH, 6)].map(|(words, count)| self.words(words, count))
    }

    /// Sentences of about 90 characters.
    pub(crate) fn sentences(&mut self, count: usize) -> Said {
        [(FINNISH, 8), (SWEDISH, 11), (ENGLISH, 14)].map(|(words, length)| {
            let sentences: Vec<_> = (0..count).map(|_| self.words(words, length) + ".").collect();
            sentences.join(" ")
        })
    }

    fn words(&mut self, words: &[&str], count: usize) -> String {
        let chosen: Vec<_> = (0..count).map(|_| self.one_of(words)).collect();
        capitalised(&chosen.join(" "))
    }
}

fn capitalised(words: &str) -> String {
    let mut characters = words.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A name that is the same in every language.
pub(crate) fn same(words: &str) -> Said {
    [words.to_owned(), words.to_owned(), words.to_owned()]
}

/// Three wordings typed here.
pub(crate) fn said(words: [&str; 3]) -> Said {
    words.map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_says_the_same() {
        assert_eq!(Dice::new(7).sentences(2), Dice::new(7).sentences(2));
        assert_ne!(Dice::new(7).sentences(2), Dice::new(8).sentences(2));
    }

    #[test]
    fn the_languages_say_about_equally_much() {
        for words in Dice::new(1).sentences(40) {
            let length = words.chars().count();
            assert!((2_800..4_600).contains(&length), "{length}: {words}");
        }
    }
}
