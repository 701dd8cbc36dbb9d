//! Which day counts as today.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::cli::refusal::Refusal;

/// The day given with `--clock`, else that of `SOURCE_DATE_EPOCH`, else that of the clock, in UTC.
pub(crate) fn today(clock: Option<Date>) -> Result<Date, anyhow::Error> {
    if let Some(date) = clock {
        return Ok(date);
    }
    #[expect(clippy::disallowed_methods, reason = "the command line reads the environment")]
    let epoch = std::env::var("SOURCE_DATE_EPOCH");
    let moment = match epoch {
        Ok(seconds) => seconds
            .trim()
            .parse()
            .ok()
            .and_then(|seconds| Timestamp::from_second(seconds).ok())
            .ok_or_else(|| Refusal::new("refused-epoch", seconds.clone()))?,
        Err(_) => now(),
    };
    Ok(moment.to_zoned(TimeZone::UTC).date())
}

#[expect(clippy::disallowed_methods, reason = "the command line reads the clock")]
fn now() -> Timestamp {
    Timestamp::now()
}
