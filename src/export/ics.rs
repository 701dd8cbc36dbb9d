//! Calendars as iCalendar (RFC 5545, with the name and the refreshing of RFC 7986).
//!
//! Written here and not by a crate: those that are well kept bring a second calendar (`chrono`), ask the
//! clock and draw ids by lot, and what is left to do are the two rules at the end of this file. Nothing
//! here knows what the days are about.

use std::fmt::Write;

use jiff::civil::Date;

use crate::view::calendar::{Again, Calendar, Event, Step};

/// The most octets of a line without its end (RFC 5545 3.1).
const LONGEST_LINE: usize = 75;

/// How often a program that subscribes should ask again.
const REFRESH: &str = "P1D";

/// The calendar as bytes.
pub(super) fn calendar(calendar: &Calendar) -> Vec<u8> {
    let Calendar { page: _, lang, name, address, events } = calendar;
    let mut out = Lines::default();
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", "-//kotosivu//kotosivu//EN");
    out.line("CALSCALE", "GREGORIAN");
    out.line(&format!("NAME;LANGUAGE={lang}"), &escaped(name));
    // Outlook, Google and Apple know this older name only.
    out.line("X-WR-CALNAME", &escaped(name));
    out.line("URL", address);
    out.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
    out.line("X-PUBLISHED-TTL", REFRESH);
    for event in events {
        out.event(event);
    }
    out.line("END", "VCALENDAR");
    out.0.into_bytes()
}

/// The lines of a file.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn event(&mut self, event: &Event) {
        let Event { id, stamp, first, last, again, lang, .. } = event;
        self.line("BEGIN", "VEVENT");
        self.line("UID", &escaped(id));
        self.line("DTSTAMP", &format!("{}T000000Z", day(*stamp)));
        self.line("DTSTART;VALUE=DATE", &day(*first));
        // The end is the day after the last one (RFC 5545 3.6.1).
        self.line("DTEND;VALUE=DATE", &day(last.tomorrow().unwrap_or(*last)));
        if let Some(again) = again {
            self.line("RRULE", &rule(*first, *again));
        }
        self.line(&format!("SUMMARY;LANGUAGE={lang}"), &escaped(&event.summary));
        self.line("DESCRIPTION", &escaped(&event.description));
        self.line("URL", &event.address);
        if let Some(category) = &event.category {
            self.line("CATEGORIES", &escaped(category));
        }
        // A deadline does not keep anybody busy.
        self.line("TRANSP", "TRANSPARENT");
        self.line("END", "VEVENT");
    }

    fn line(&mut self, name: &str, value: &str) {
        fold(&format!("{name}:{value}"), &mut self.0);
    }
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// RFC 5545 3.3.10. A turn at the end of a month stays there, however long the month is.
fn rule(first: Date, again: Again) -> String {
    let Again { after, until } = again;
    let mut rule = match after {
        Step::Days(days) => format!("FREQ=DAILY;INTERVAL={days}"),
        Step::Months(months) if months.is_multiple_of(12) && first.month() != 2 => {
            format!("FREQ=YEARLY;INTERVAL={}", months / 12)
        }
        Step::Months(months) => {
            format!("FREQ=MONTHLY;INTERVAL={months}{}", day_of_month(first))
        }
    };
    if let Some(until) = until {
        let _ = write!(rule, ";UNTIL={}", day(until));
    }
    rule
}

fn day_of_month(first: Date) -> String {
    if first == first.last_of_month() {
        return ";BYMONTHDAY=-1".to_owned();
    }
    let days: Vec<String> = (28..=first.day()).map(|day| day.to_string()).collect();
    match days.len() {
        0 | 1 => String::new(),
        // The last of these days that the month has.
        _ => format!(";BYMONTHDAY={};BYSETPOS=-1", days.join(",")),
    }
}

/// A value of type TEXT (RFC 5545 3.3.11). Characters that no line may have are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(letter),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// Writes a line in pieces of at most 75 octets, cut between letters (RFC 5545 3.1).
fn fold(line: &str, out: &mut String) {
    let mut octets = 0;
    for letter in line.chars() {
        if octets + letter.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(letter);
        octets += letter.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// What a reader makes of the lines: folded ones in one.
    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    fn read(text: &str) -> String {
        let mut out = String::new();
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n') => out.push('\n'),
                    Some(other) => out.push(other),
                    None => panic!("a backslash at the end"),
                },
                ';' | ',' => panic!("{letter} must be escaped"),
                _ => out.push(letter),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_no_line_is_too_long(text in any::<String>()) {
            let mut lines = Lines::default();
            lines.line("SUMMARY;LANGUAGE=fi", &escaped(&text));
            let lines = lines.0;
            for line in lines.split_terminator("\r\n") {
                prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
            }
            let whole = unfolded(&lines);
            let value = whole.strip_prefix("SUMMARY;LANGUAGE=fi:").unwrap();
            let kept = |letter: &char| matches!(letter, '\n' | '\t') || !letter.is_control();
            let expected: String = text.chars().filter(kept).collect();
            prop_assert_eq!(read(value.strip_suffix("\r\n").unwrap()), expected);
        }
    }

    #[test]
    fn a_line_is_cut_at_seventy_five_octets_and_never_within_a_letter() {
        let mut out = String::new();
        fold(&format!("{}äb", "a".repeat(74)), &mut out);
        assert_eq!(out, format!("{}\r\n äb\r\n", "a".repeat(74)));
        out.clear();
        fold(&"a".repeat(75 + 74 + 1), &mut out);
        let lines: Vec<usize> = out.split_terminator("\r\n").map(str::len).collect();
        assert_eq!(lines, [75, 75, 2]);
    }

    #[test]
    fn turns_stay_at_the_end_of_their_month() {
        let until = Some(date(2028, 12, 31));
        for (first, after, until, expected) in [
            (date(2020, 12, 31), Step::Months(12), None, "FREQ=YEARLY;INTERVAL=1"),
            (date(2020, 12, 31), Step::Months(24), until, "FREQ=YEARLY;INTERVAL=2;UNTIL=20281231"),
            (date(2026, 6, 30), Step::Months(6), None, "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1"),
            (date(2026, 2, 28), Step::Months(12), None, "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1"),
            (date(2026, 6, 14), Step::Months(3), None, "FREQ=MONTHLY;INTERVAL=3"),
            (
                date(2026, 1, 30),
                Step::Months(1),
                None,
                "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1",
            ),
            (date(2026, 1, 7), Step::Days(7), None, "FREQ=DAILY;INTERVAL=7"),
        ] {
            assert_eq!(rule(first, Again { after, until }), expected, "{first}");
        }
    }
}
