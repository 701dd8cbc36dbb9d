//! The machine's own programs, installed where that can be done: on Debian, as root.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::checkout::succeed;

/// Makes sure that `program` can be run: installs the Debian package where it is missing. Fails, in
/// words that say what to do, where it cannot.
pub(crate) fn ensure(program: &str, package: &str) -> Result<()> {
    if is_there(program) {
        return Ok(());
    }
    println!("{program} is missing");
    install(package)?;
    if !is_there(program) {
        bail!("the package {package} is installed, but {program} is still missing");
    }
    Ok(())
}

/// Makes sure that a file of the Debian package is there, as [`ensure`] does for a program.
pub(crate) fn ensure_file(file: &str, package: &str) -> Result<()> {
    if !Path::new(file).exists() {
        println!("{file} is missing");
        install(package)?;
    }
    Ok(())
}

/// Installs a Debian package. Fails, in words that say what to do, where it cannot.
pub(crate) fn install(package: &str) -> Result<()> {
    println!("installing the Debian package {package}");
    if !is_there("apt-get") || !is_root() {
        bail!("only root on Debian installs it here; please install the package {package}");
    }
    succeed(apt_get(&["update"]))?;
    succeed(apt_get(&["install", "--yes", "--no-install-recommends", package]))
}

fn apt_get(arguments: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command.arg("--quiet").args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Whether a program is on the search path.
pub(crate) fn is_there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").stderr(Stdio::null()).output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0") && Path::new("/etc/debian_version").exists()
}
