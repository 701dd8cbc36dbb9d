//! Progress on a terminal, for work that takes longer than half a second.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::cli::speaker::Speaker;

/// How long work may take in silence.
const PATIENCE: Duration = Duration::from_millis(500);

/// How often the bar moves.
const STEP: Duration = Duration::from_millis(100);

/// Does the work, and draws a bar of `done` out of `total` meanwhile if it takes long.
pub(crate) fn watch<T: Send>(
    speaker: &Speaker,
    done: &AtomicUsize,
    total: usize,
    work: impl FnOnce() -> T + Send,
) -> T {
    if !speaker.may_draw() {
        return work();
    }
    let (finished, waiting) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || draw(&waiting, done, total));
        let result = work();
        drop(finished);
        result
    })
}

fn draw(waiting: &mpsc::Receiver<()>, done: &AtomicUsize, total: usize) {
    if waiting.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    let bar = ProgressBar::new(u64::try_from(total).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len}") {
        bar.set_style(style);
    }
    while waiting.recv_timeout(STEP) == Err(RecvTimeoutError::Timeout) {
        bar.set_position(u64::try_from(done.load(Ordering::Relaxed)).unwrap_or(u64::MAX));
    }
    bar.finish_and_clear();
}
