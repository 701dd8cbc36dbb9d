//! Waits until something in the project may have changed.
//!
//! It does not say what: an event may be late, lost or one of many, so whoever waits looks at all
//! files again, which is cheap. Reading a file is no change. This room reads nothing itself.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use notify_debouncer_full::notify::event::EventKind;
use notify_debouncer_full::notify::{self, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{
    DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer,
};

/// How long events are gathered before they are told: an editor's save is several.
const DEBOUNCE: Duration = Duration::from_millis(20);
/// How often it is looked whether they have been gathered for long enough.
const TICK: Duration = Duration::from_millis(10);
/// How long after a change it is looked once more: the system may lose the events of files that
/// were written right after their folder.
const SECOND_LOOK: Duration = Duration::from_millis(250);
/// How often it is looked where the system tells nothing.
const POLL: Duration = Duration::from_millis(300);

/// The folders that a project is made of, beside `kotosivu.toml`.
const FOLDERS: [&str; 3] = ["content", "programmes", "themes"];

/// An eye on the files of a project.
pub(super) struct Watch {
    /// Why the system could not watch, so that it is looked at intervals instead.
    pub(super) blind: Option<notify::Error>,
    root: PathBuf,
    debouncer: Option<Debouncer<RecommendedWatcher, RecommendedCache>>,
    stirs: Receiver<Stir>,
    sender: Sender<Stir>,
    again: bool,
}

/// Ends the waiting from another thread.
pub(super) struct Stop(Sender<Stir>);

/// What wakes the waiting.
enum Stir {
    /// Something was touched at these paths.
    Touched(Vec<PathBuf>),
    /// It is over.
    Stop,
}

impl Watch {
    /// Watches the project at `root`, a path with all links resolved; with `poll`, without the system.
    pub(super) fn open(root: &Path, poll: bool) -> Watch {
        let (sender, stirs) = mpsc::channel();
        let root = root.to_owned();
        let mut watch = Watch { blind: None, root, debouncer: None, stirs, sender, again: false };
        if !poll {
            watch.begin();
        }
        watch
    }

    /// A handle that ends the waiting.
    pub(super) fn stop(&self) -> Stop {
        Stop(self.sender.clone())
    }

    /// Waits until something may have changed; with `soon`, not for long. False when it is over.
    pub(super) fn wait(&mut self, soon: bool) -> bool {
        let stir = match (self.debouncer.is_none() || soon, self.again) {
            (true, _) => self.stirs.recv_timeout(POLL),
            (false, true) => self.stirs.recv_timeout(SECOND_LOOK),
            (false, false) => self.stirs.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        self.again = matches!(stir, Ok(Stir::Touched(_)));
        match stir {
            Ok(Stir::Touched(paths)) => {
                self.follow(&paths);
                true
            }
            Err(RecvTimeoutError::Timeout) => true,
            Ok(Stir::Stop) | Err(RecvTimeoutError::Disconnected) => false,
        }
    }

    /// Watches again from the beginning, after the folder of the project was away.
    pub(super) fn begin_anew(&mut self) {
        if self.debouncer.take().is_some() {
            self.begin();
        }
    }

    fn begin(&mut self) {
        match debouncer(&self.root, self.sender.clone()) {
            Ok(debouncer) => self.debouncer = Some(debouncer),
            Err(reason) => self.blind = Some(reason),
        }
    }

    /// Watches folders that have appeared, also in the place of others.
    fn follow(&mut self, touched: &[PathBuf]) {
        let Some(debouncer) = &mut self.debouncer else { return };
        for folder in FOLDERS.map(|folder| self.root.join(folder)) {
            if touched.contains(&folder) {
                // Neither is there to be reported: the old folder may be gone, the new one too.
                let _ = debouncer.unwatch(&folder);
                let _ = debouncer.watch(&folder, RecursiveMode::Recursive);
            }
        }
    }
}

impl Stop {
    /// Ends the waiting.
    pub(super) fn stop(&self) {
        let _ = self.0.send(Stir::Stop);
    }
}

fn debouncer(
    root: &Path,
    sender: Sender<Stir>,
) -> Result<Debouncer<RecommendedWatcher, RecommendedCache>, notify::Error> {
    let tell = move |result: DebounceEventResult| {
        if let Some(paths) = touched(result) {
            let _ = sender.send(Stir::Touched(paths));
        }
    };
    let mut debouncer = new_debouncer(DEBOUNCE, Some(TICK), tell)?;
    debouncer.watch(root, RecursiveMode::NonRecursive)?;
    for folder in FOLDERS.map(|folder| root.join(folder)) {
        match debouncer.watch(&folder, RecursiveMode::Recursive) {
            Err(reason) if !is_absent(&reason) => return Err(reason),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(debouncer)
}

fn is_absent(reason: &notify::Error) -> bool {
    match &reason.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

/// The paths that were touched; none where files were only read. Trouble may hide a change.
fn touched(result: DebounceEventResult) -> Option<Vec<PathBuf>> {
    let Ok(events) = result else { return Some(Vec::new()) };
    let changes: Vec<DebouncedEvent> = events.into_iter().filter(is_change).collect();
    (!changes.is_empty()).then(|| changes.into_iter().flat_map(|event| event.event.paths).collect())
}

fn is_change(event: &DebouncedEvent) -> bool {
    event.need_rescan() || !matches!(event.kind, EventKind::Access(_) | EventKind::Other)
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use notify_debouncer_full::notify::Event;
    use notify_debouncer_full::notify::event::{AccessKind, CreateKind, Flag, ModifyKind};

    use super::*;

    fn touched_by(kinds: &[EventKind]) -> Option<usize> {
        let event = |kind: &EventKind| {
            let event = Event::new(*kind).add_path(PathBuf::from("/a"));
            DebouncedEvent::new(event, Instant::now())
        };
        touched(Ok(kinds.iter().map(event).collect())).map(|paths| paths.len())
    }

    #[test]
    fn reading_a_file_is_no_change() {
        let read = EventKind::Access(AccessKind::Any);
        assert_eq!(touched_by(&[read, read]), None);
        assert_eq!(touched_by(&[read, EventKind::Modify(ModifyKind::Any)]), Some(1));
        assert_eq!(touched_by(&[EventKind::Create(CreateKind::Any)]), Some(1));
    }

    #[test]
    fn events_that_the_system_lost_are_a_change() {
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        let lost = DebouncedEvent::new(lost, Instant::now());
        assert_eq!(touched(Ok(vec![lost])), Some(Vec::new()));
        assert_eq!(touched(Err(Vec::new())), Some(Vec::new()));
    }
}
