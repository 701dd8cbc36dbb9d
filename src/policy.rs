//! What the pages promise to need, as the headers that a server should send with them.
//!
//! The one source of the policy: the build writes it for hosts that read `_headers`, the preview
//! sends it, and tests hold the snippets in `deploy/` and the browser tests to it. This room knows
//! neither pages nor servers.

/// What a page may load: only what lies on the site itself, and nobody may show it in a frame.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";

/// The headers of every answer. Caching is apart, since it differs by kind of file.
///
/// `Strict-Transport-Security` is not among them: it binds the whole domain, which is for those to
/// decide who answer for the domain.
pub const HEADERS: &[(&str, &str)] = &[
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), \
         microphone=(), payment=(), usb=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

/// How long a browser may keep files whose name carries a fingerprint of their bytes: a year, unasked.
pub const KEEP: &str = "public, max-age=31536000, immutable";

/// How long a browser may keep anything else: it asks each time whether there is something newer.
pub const ASK: &str = "no-cache";

/// The folder of the files with a fingerprint.
pub const ASSETS: &str = "assets/";

/// Where hosts such as Netlify and Cloudflare Pages look for headers, below the root of the site.
pub const HEADERS_FILE: &str = "_headers";

/// The contents of [`HEADERS_FILE`]. Only fingerprinted files are told how long they keep: these hosts
/// have browsers ask for all others already, and some would join the two answers into one.
pub fn headers_file() -> String {
    let lines = HEADERS.iter().map(|(name, value)| format!("  {name}: {value}\n"));
    let headers: String = lines.collect();
    format!("/*\n{headers}/{ASSETS}*\n  Cache-Control: {KEEP}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_told_the_policy_for_everything_and_to_keep_only_what_has_a_fingerprint() {
        let file = headers_file();
        let (all, assets) = file.split_once("/assets/*\n").unwrap();
        assert!(all.starts_with("/*\n  Content-Security-Policy: default-src 'none'; script-src"));
        assert_eq!(all.lines().count(), 1 + HEADERS.len());
        assert_eq!(assets, "  Cache-Control: public, max-age=31536000, immutable\n");
        assert!(!all.contains("Cache-Control"));
    }

    #[test]
    fn values_are_one_line_that_any_server_can_quote() {
        for (name, value) in HEADERS {
            assert!(!value.contains(['\n', '"', '\\', '$', '%']), "{name}");
            assert!(!value.contains("  "), "{name}");
        }
    }
}
