//! How long after an edit `kotosivu serve` shows it.
//!
//! A record is edited on the disk and its page asked for every 5 ms until it shows the edit, as a
//! browser at the desk would see it. The server is known only by its command and its address.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::bench::measure::Spread;
use crate::bench::project;
use crate::checkout::kotosivu;

const EDITS: usize = 10;
const POLL: Duration = Duration::from_millis(5);
const PATIENCE: Duration = Duration::from_mins(1);

/// A server that is stopped when it is no longer wanted.
struct Server {
    process: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The rows of the table: from the start to the first answer, and from an edit until it shows.
pub(crate) fn latency(root: &Path, size: usize) -> Result<String> {
    println!("  serve");
    let server = start(root)?;
    let first = server.wait_for("</html>")?;
    let edits = (0..EDITS).map(|edit| {
        // Edits come when the server is at rest, as those of a person do.
        sleep(Duration::from_millis(300));
        let price = format!("Hinta {edit} euroa");
        project::edit(root, &price)?;
        Ok(server.wait_for(&price)?.as_secs_f64())
    });
    let edits: Vec<f64> = edits.collect::<Result<_>>()?;
    let (started, shown) = (Spread::of([first.as_secs_f64()]), Spread::of(edits));
    Ok(format!(
        "| {size} | kotosivu serve, start to first answer | | {started:.2} | | | | |\n\
         | {size} | kotosivu serve, edit until shown, {EDITS} edits | | {shown:.3} | | | | |\n"
    ))
}

fn start(root: &Path) -> Result<Server> {
    // Asking the system for a free port and giving it back leaves it free for a moment at least.
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
    let mut command = Command::new(kotosivu()?);
    command.arg("--root").arg(root).args(["--quiet", "serve", "--port"]).arg(port.to_string());
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(Server { process: command.spawn()?, port })
}

impl Server {
    /// How long it takes until the edited page holds these words.
    fn wait_for(&self, words: &str) -> Result<Duration> {
        let start = Instant::now();
        while !self.ask().is_ok_and(|page| page.contains(words)) {
            if start.elapsed() > PATIENCE {
                bail!("after {PATIENCE:?} the server still does not show “{words}”");
            }
            sleep(POLL);
        }
        Ok(start.elapsed())
    }

    fn ask(&self) -> std::io::Result<String> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "GET /{} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
            project::EDITED_PAGE,
            self.port
        )?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }
}
