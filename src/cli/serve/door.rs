//! The door of the preview: the address it listens on, and the names it answers to.
//!
//! A page on the web can make a browser ask this computer, under a name that leads here; so only
//! requests that name the preview itself are let in.

use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, TcpListener};

use anyhow::Context;

/// How many further ports are tried when the first is taken.
const FURTHER: u16 = 100;

/// Where the preview listens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Door {
    /// The address, with the port that was free.
    pub(super) address: SocketAddr,
}

impl Door {
    /// Opens the door at the first free port from `port` on. An error if there is none, or if the
    /// interface is not this computer's.
    pub(super) fn open(interface: IpAddr, port: u16) -> Result<(Door, TcpListener), anyhow::Error> {
        let last = if port == 0 { 0 } else { port.saturating_add(FURTHER) };
        let mut listener = TcpListener::bind((interface, port));
        for next in port.saturating_add(1)..=last {
            match &listener {
                Err(reason) if reason.kind() == ErrorKind::AddrInUse => {
                    listener = TcpListener::bind((interface, next));
                }
                Ok(_) | Err(_) => break,
            }
        }
        let listener = listener.with_context(|| format!("cannot listen on {interface}:{port}"))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok((Door { address }, listener))
    }

    /// The address to type into a browser.
    pub(super) fn url(&self) -> String {
        let mut address = self.address;
        if address.ip().is_unspecified() {
            let here: IpAddr =
                if address.is_ipv4() { [127, 0, 0, 1].into() } else { LOCAL_V6.into() };
            address.set_ip(here);
        }
        format!("http://{address}/")
    }

    /// Whether a request with this `Host` is for the preview: it names this computer, or the
    /// interface. On all interfaces any number will do, since only a name can mislead a browser.
    pub(super) fn admits(&self, host: &str) -> bool {
        let name = without_port(host);
        let bare = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name);
        match bare.parse::<IpAddr>() {
            Ok(address) => {
                let own = self.address.ip();
                address.is_loopback() || own.is_unspecified() || address == own
            }
            Err(_) => name.eq_ignore_ascii_case("localhost"),
        }
    }
}

const LOCAL_V6: [u16; 8] = [0, 0, 0, 0, 0, 0, 0, 1];

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn door(address: &str) -> Door {
        Door { address: address.parse().unwrap() }
    }

    #[test]
    fn only_names_of_this_computer_and_of_the_interface_are_let_in() {
        for (at, host, admitted) in [
            ("127.0.0.1:1111", "localhost:1111", true),
            ("127.0.0.1:1111", "LOCALHOST", true),
            ("127.0.0.1:1111", "127.0.0.1:1111", true),
            ("127.0.0.1:1111", "[::1]:1111", true),
            ("127.0.0.1:1111", "192.168.1.2:1111", false),
            ("127.0.0.1:1111", "evil.example:1111", false),
            ("127.0.0.1:1111", "localhost.evil.example", false),
            ("127.0.0.1:1111", "127.0.0.1.evil.example", false),
            ("127.0.0.1:1111", "", false),
            ("192.168.1.2:1111", "192.168.1.2:1111", true),
            ("192.168.1.2:1111", "192.168.1.3", false),
            ("0.0.0.0:1111", "192.168.1.2:1111", true),
            ("0.0.0.0:1111", "evil.example", false),
        ] {
            assert_eq!(door(at).admits(host), admitted, "{host} at {at}");
        }
    }

    #[test]
    fn the_address_to_type_is_one_that_leads_here() {
        for (at, url) in [
            ("127.0.0.1:1111", "http://127.0.0.1:1111/"),
            ("0.0.0.0:80", "http://127.0.0.1:80/"),
            ("[::]:1111", "http://[::1]:1111/"),
        ] {
            assert_eq!(door(at).url(), url);
        }
    }
}
