//! Where things are: the checkout, what is compiled from it, and how programs are run in it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The root of the checkout.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// The folder of compiled code. This very program lies in it, whatever decided where it is.
pub(crate) fn target() -> Result<PathBuf> {
    let own = std::env::current_exe().context("cannot tell where xtask is")?;
    let target = own.parent().and_then(Path::parent).context("xtask is not in a target folder")?;
    Ok(target.to_owned())
}

/// The release binary of kotosivu. It is there once [`build_release`] has run.
pub(crate) fn kotosivu() -> Result<PathBuf> {
    Ok(target()?.join("release").join("kotosivu"))
}

/// The release binary as a command in the checkout.
pub(crate) fn kotosivu_here() -> Result<Command> {
    let mut command = Command::new(kotosivu()?);
    command.current_dir(root());
    Ok(command)
}

/// A folder for a site that a task builds, without that of an earlier run, which must not stand in for
/// one that no longer builds. Not `public/`, which belongs to the person at the desk.
pub(crate) fn empty_folder(name: &str) -> Result<PathBuf> {
    let folder = task_folder(name)?;
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    Ok(folder)
}

/// Where a task keeps what it makes.
pub(crate) fn task_folder(name: &str) -> Result<PathBuf> {
    Ok(target()?.join("xtask").join(name))
}

/// Compiles the release binary.
pub(crate) fn build_release() -> Result<()> {
    succeed(cargo(["build", "--release", "--package", "kotosivu"]))
}

/// A cargo command in the checkout.
pub(crate) fn cargo<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Runs a command to its end; what it prints is seen. Fails if it fails.
pub(crate) fn succeed(mut command: Command) -> Result<()> {
    let words = spelled(&command);
    println!("$ {words}");
    let status = command.status().with_context(|| format!("cannot run {words}"))?;
    if !status.success() {
        bail!("{words}: {status}");
    }
    Ok(())
}

/// A command as one would type it.
fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
