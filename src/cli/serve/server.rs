//! Answers requests out of the state that is shown.
//!
//! A page is made when it is asked for. Nothing is read from the disk here, so no path can lead
//! astray, and nothing waits for a reading of the project that is under way.

use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderName, HeaderValue,
    LOCATION,
};
use axum::http::{Method, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use kotosivu::address::Address;
use kotosivu::diag::{Diagnostic, Diagnostics};
use kotosivu::policy;
use kotosivu::view::feed;
use kotosivu::words::Words;
use tokio::sync::watch::Receiver;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use crate::cli::serve::door::Door;
use crate::cli::serve::preview::{InOrder, Shown};
use crate::cli::serve::{mistakes, splice};

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// What it takes to answer.
pub(super) struct Desk {
    /// The state that is shown.
    pub(super) shown: Receiver<Arc<Shown>>,
    /// Who is let in.
    pub(super) door: Door,
    /// The words of messages.
    pub(super) words: Words,
    /// Their language.
    pub(super) language: &'static str,
}

/// Answers until the program is interrupted.
pub(super) fn serve(listener: TcpListener, desk: Desk) -> Result<(), anyhow::Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let router = Router::new().fallback(answer).with_state(Arc::new(desk));
        tokio::select! {
            served = axum::serve(listener, router) => served,
            interrupted = tokio::signal::ctrl_c() => interrupted,
        }
    });
    // Browsers that listen for changes would never hang up.
    runtime.shutdown_background();
    Ok(served?)
}

async fn answer(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let mut response = desk.answer(&request);
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // As the published pages are served, so that what would be stopped there is stopped here.
    for (name, value) in policy::HEADERS {
        if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
            // What is made for frames has its own policy.
            headers.entry(name).or_insert(HeaderValue::from_static(value));
        }
    }
    response
}

impl Desk {
    fn answer(&self, request: &Request) -> Response {
        let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
        if !host.is_some_and(|host| self.door.admits(host)) {
            let refusal = self.words.say("work-serving-foreign-host", &[]).unwrap_or_default();
            return reply(StatusCode::FORBIDDEN, TEXT, refusal + "\n");
        }
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let refusal = reply(StatusCode::METHOD_NOT_ALLOWED, TEXT, Body::empty());
            return with(refusal, ALLOW, "GET, HEAD");
        }
        let shown = Arc::clone(&self.shown.borrow());
        match request.uri().path() {
            splice::EVENTS => self.events(),
            splice::SCRIPT => {
                reply(StatusCode::OK, "text/javascript; charset=utf-8", include_str!("reload.js"))
            }
            splice::STYLE => {
                reply(StatusCode::OK, "text/css; charset=utf-8", include_str!("preview.css"))
            }
            splice::MISTAKES => self.mistakes(StatusCode::OK, &shown, None),
            path => self.page(&shown, path),
        }
    }

    /// The mark of what is shown, now and whenever it changes.
    fn events(&self) -> Response {
        let marks = WatchStream::new(self.shown.clone()).map(|shown| {
            Ok::<Event, Infallible>(Event::default().event("shown").data(&shown.mark))
        });
        Sse::new(marks).keep_alive(KeepAlive::default()).into_response()
    }

    fn page(&self, shown: &Shown, path: &str) -> Response {
        let Some(site) = &shown.site else {
            return self.mistakes(StatusCode::SERVICE_UNAVAILABLE, shown, None);
        };
        let Some(decoded) = decode(path) else { return self.not_found(shown, site, path) };
        let decoded = below(&decoded, site.studio.site.base_path());
        let address = Address::parse(decoded).ok();
        if let Some(page) = address.as_ref().and_then(|address| site.page(address)) {
            return self.html(StatusCode::OK, shown, page);
        }
        if let Some(asset) = address.as_ref().and_then(|address| {
            site.studio.assets().iter().find(|asset| asset.published == address.as_str())
        }) {
            return reply(StatusCode::OK, media_type(&asset.published), asset.bytes.clone());
        }
        if let Some(bytes) = address.as_ref().and_then(|address| site.index(address)) {
            return reply(StatusCode::OK, media_type(path), bytes.to_vec());
        }
        if let Some(bytes) = address.as_ref().and_then(|address| site.known(address)) {
            return reply(StatusCode::OK, media_type(path), bytes);
        }
        if let Some(bytes) = address.as_ref().and_then(|address| site.beside(address)) {
            return reply(StatusCode::OK, media_type(path), bytes);
        }
        if let Some(bytes) = address.as_ref().and_then(|address| site.data(address)) {
            return reply(StatusCode::OK, media_type(path), bytes);
        }
        if let Some(embed) = address.as_ref().and_then(|address| site.embed(address)) {
            return self.embed(shown, site, embed);
        }
        let folder = Address::parse(&format!("{decoded}/")).ok();
        if folder.is_some_and(|folder| site.studio.find(&folder).is_some()) {
            let redirect = reply(StatusCode::TEMPORARY_REDIRECT, TEXT, Body::empty());
            return with(redirect, LOCATION, &format!("{path}/"));
        }
        self.not_found(shown, site, decoded)
    }

    /// What other sites show, which is not watched: a frame stays as it is until its host is read again.
    fn embed(
        &self,
        shown: &Shown,
        site: &InOrder,
        embed: Result<Vec<u8>, Box<Diagnostic>>,
    ) -> Response {
        match embed {
            Ok(html) => {
                let policy = policy::embedded(&site.studio.ancestors());
                with(reply(StatusCode::OK, HTML, html), CONTENT_SECURITY_POLICY, &policy)
            }
            Err(fault) => self.mistakes(StatusCode::INTERNAL_SERVER_ERROR, shown, Some(*fault)),
        }
    }

    /// The page that says that nothing is there, in the language of the path.
    fn not_found(&self, shown: &Shown, site: &InOrder, path: &str) -> Response {
        let stop = site.studio.not_found(path.trim_start_matches('/'));
        self.html(StatusCode::NOT_FOUND, shown, site.render(stop))
    }

    fn html(
        &self,
        status: StatusCode,
        shown: &Shown,
        page: Result<Vec<u8>, Box<Diagnostic>>,
    ) -> Response {
        match page {
            Ok(html) => {
                reply(status, HTML, splice::into_page(html, shown, &self.words, self.language))
            }
            Err(fault) => self.mistakes(StatusCode::INTERNAL_SERVER_ERROR, shown, Some(*fault)),
        }
    }

    /// The page of mistakes, with one that has shown itself only now.
    fn mistakes(&self, status: StatusCode, shown: &Shown, late: Option<Diagnostic>) -> Response {
        let mut out = Diagnostics::default();
        if let Some(fault) = late {
            out.push(fault);
        }
        let mut reports = out.seal(&[]);
        reports.extend(shown.reports.iter().cloned());
        let lead = self.words.say("work-serving-broken", &[]).filter(|_| !shown.current);
        let script = splice::script(shown);
        let html = mistakes::page(&reports, lead.as_deref(), &script, &self.words, self.language);
        reply(status, HTML, html)
    }
}

fn reply(status: StatusCode, media_type: &'static str, body: impl Into<Body>) -> Response {
    let response = (status, body.into()).into_response();
    with(response, CONTENT_TYPE, media_type)
}

/// The answer with one header more. A value that no header can have is left out.
fn with(mut response: Response, name: HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}

/// The path below the one at which the site is published: the page that is not found links there,
/// and the preview has the site at its root.
fn below<'p>(path: &'p str, base_path: &str) -> &'p str {
    let base = base_path.trim_end_matches('/');
    path.strip_prefix(base).filter(|rest| rest.starts_with('/')).unwrap_or(path)
}

/// A path with its `%xx` read; none where they are broken or the result is no UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut pieces = path.split('%');
    bytes.extend_from_slice(pieces.next()?.as_bytes());
    for piece in pieces {
        let digits = piece.get(..2).filter(|digits| !digits.starts_with('+'))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok()
}

/// The kinds of files that a site may have.
const MEDIA_TYPES: &[(&str, &str)] = &[
    ("avif", "image/avif"),
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("gif", "image/gif"),
    ("html", HTML),
    ("ico", "image/x-icon"),
    ("ics", "text/calendar; charset=utf-8"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("jsonld", "application/ld+json"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", TEXT),
    ("webp", "image/webp"),
    ("woff", "font/woff"),
    ("woff2", "font/woff2"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "application/xml"),
];

fn media_type(path: &str) -> &'static str {
    if path.rsplit('/').next() == Some(feed::FILE) {
        return "application/atom+xml; charset=utf-8";
    }
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let known = MEDIA_TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending));
    known.map_or("application/octet-stream", |(_, media_type)| media_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_decoded_once_and_only_when_whole() {
        for (path, decoded) in [
            ("/fi/", Some("/fi/")),
            ("/%66i/%C3%A4", Some("/fi/ä")),
            ("/%252e", Some("/%2e")),
            ("/%2e%2e/", Some("/../")),
            ("/%", None),
            ("/%4", None),
            ("/%+1", None),
            ("/%zz", None),
            ("/%ff", None),
            ("/%ä", None),
        ] {
            assert_eq!(decode(path).as_deref(), decoded, "{path}");
        }
    }

    #[test]
    fn a_site_below_a_path_is_found_at_the_root_of_the_preview_and_at_its_path() {
        for (path, base, expected) in [
            ("/fi/", "/", "/fi/"),
            ("/koto/fi/", "/koto/", "/fi/"),
            ("/fi/", "/koto/", "/fi/"),
            ("/koto/", "/koto/", "/"),
            ("/kotona/", "/koto/", "/kotona/"),
        ] {
            assert_eq!(below(path, base), expected, "{path} {base}");
        }
    }

    #[test]
    fn files_are_served_as_what_they_are() {
        for (path, expected) in [
            ("assets/koto.1.css", "text/css; charset=utf-8"),
            ("assets/a.WOFF2", "font/woff2"),
            ("fi/a/a-fi.csv", "text/csv; charset=utf-8"),
            ("fi/a/a-fi.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            ("fi/feed.xml", "application/atom+xml; charset=utf-8"),
            ("fi/parties/a/a.ics", "text/calendar; charset=utf-8"),
            ("assets/licence", "application/octet-stream"),
        ] {
            assert_eq!(media_type(path), expected, "{path}");
        }
    }
}
