//! `kotosivu serve`: a preview in the browser that follows every edit.
//!
//! One thread answers requests from the state that is shown; another waits for changes, reads the
//! project again and puts a new state in its place. Nothing is written to the disk, and `build`
//! cannot tell that anyone is watching: what the browser needs is spliced in by the server.

mod door;
mod mistakes;
mod preview;
mod server;
mod splice;
mod watch;

use std::sync::Arc;

use kotosivu::diag::words;
use kotosivu::words::Value;
use tokio::sync::watch::Sender;

use crate::cli::Ended;
use crate::cli::args::{Args, ServeOptions};
use crate::cli::serve::door::Door;
use crate::cli::serve::preview::{Preview, Shown};
use crate::cli::serve::server::Desk;
use crate::cli::serve::watch::Watch;
use crate::cli::speaker::Speaker;

/// Serves the preview until it is interrupted.
pub(crate) fn run(
    args: &Args,
    options: &ServeOptions,
    speaker: &Speaker,
) -> Result<Ended, anyhow::Error> {
    let preview = Preview::new(&args.root, &options.read);
    let first = preview.first()?;
    speaker.complain(&first.reports);
    if !first.has_site_file() {
        return Ok(Ended::Stopped);
    }
    let (door, listener) = Door::open(options.interface, options.port)?;
    let watch = Watch::open(first.root(), options.poll);
    greet(options, &door, &watch, speaker);
    let stop = watch.stop();
    let (sender, shown) = tokio::sync::watch::channel(Arc::new(first));
    let words = words::catalogue(speaker.language);
    let desk = Desk { shown, door, words, language: speaker.language };
    std::thread::scope(|scope| {
        scope.spawn(move || follow(&preview, watch, &sender, speaker));
        let served = server::serve(listener, desk);
        stop.stop();
        served
    })?;
    Ok(Ended::Done)
}

/// Says where the preview is, and what is unusual about it.
fn greet(options: &ServeOptions, door: &Door, watch: &Watch, speaker: &Speaker) {
    if options.port != 0 && door.address.port() != options.port {
        speaker.say("work-serving-elsewhere", &[("port", Value::Text(&options.port.to_string()))]);
    }
    if !options.interface.is_loopback() {
        let interface = options.interface.to_string();
        speaker.say("work-serving-network", &[("interface", Value::Text(&interface))]);
    }
    if let Some(reason) = &watch.blind {
        speaker.say("work-serving-polling", &[("reason", Value::Text(&reason.to_string()))]);
    }
    let url = door.url();
    speaker.say("work-serving", &[("address", Value::Text(&url))]);
    if options.open
        && let Err(reason) = open::that_detached(&url)
    {
        speaker.say("work-serving-unopened", &[("reason", Value::Text(&reason.to_string()))]);
    }
}

/// Looks at the project whenever something may have changed, until told to stop.
fn follow(preview: &Preview, mut watch: Watch, shown: &Sender<Arc<Shown>>, speaker: &Speaker) {
    let mut lost = false;
    while watch.wait(lost) {
        let before = Arc::clone(&shown.borrow());
        match preview.again(&before) {
            Ok(now) => {
                if std::mem::take(&mut lost) {
                    watch.begin_anew();
                }
                if let Some(now) = now {
                    tell(&before, &now, speaker);
                    shown.send_replace(Arc::new(now));
                }
            }
            Err(reason) if !lost => {
                lost = true;
                speaker
                    .say("work-serving-lost", &[("reason", Value::Text(&format!("{reason:#}")))]);
            }
            Err(_) => {}
        }
    }
}

/// Says what was read again, and what was found that had not been found before.
fn tell(before: &Shown, now: &Shown, speaker: &Speaker) {
    speaker.complain(&now.news(before));
    let (errors, warnings, infos) = now.counts();
    let found = speaker.found(errors, warnings, infos);
    let path = now.changed_since(before);
    speaker
        .say("work-serving-again", &[("path", Value::Text(&path)), ("found", Value::Text(&found))]);
    if !now.current {
        speaker.say("work-serving-broken", &[]);
    }
}
