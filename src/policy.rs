//! What the pages promise to need, as the headers that a server should send with them.
//!
//! Two policies, told apart by how an address begins: no other site may show a page in a frame, save
//! what stands in the one folder that is made for frames.
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

/// The folder of what other sites may show in frames; below it lie the languages.
pub const EMBEDS: &str = "embed/";

/// Who may show what stands in [`EMBEDS`] in a frame, as the policy names them: any site that is
/// encrypted where nobody is named, for it is public, asks for nothing and knows nobody, so there is
/// nothing to trick out of a reader. The site itself may, as long as anybody may.
pub fn ancestors(named: Option<&[String]>) -> String {
    match named {
        None => "'self' https:".to_owned(),
        Some([]) => "'none'".to_owned(),
        Some(sites) => format!("'self' {}", sites.join(" ")),
    }
}

/// The policy of what stands in [`EMBEDS`]: as that of pages, but shown in the frames of
/// `ancestors`, and with a base, for its links are those of the page that it shows.
pub fn embedded(ancestors: &str) -> String {
    CONTENT_SECURITY_POLICY
        .replace("frame-ancestors 'none'", &format!("frame-ancestors {ancestors}"))
        .replace("base-uri 'none'", "base-uri 'self'")
}

/// How long a browser may keep files whose name carries a fingerprint of their bytes: a year, unasked.
pub const KEEP: &str = "public, max-age=31536000, immutable";

/// How long a browser may keep anything else: it asks each time whether there is something newer.
pub const ASK: &str = "no-cache";

/// The folder of the files with a fingerprint.
pub const ASSETS: &str = "assets/";

/// Where hosts such as Netlify and Cloudflare Pages look for headers, below the root of the site.
pub const HEADERS_FILE: &str = "_headers";

/// The contents of [`HEADERS_FILE`], for a site with these folders of pages.
///
/// Some of these hosts join what two rules say of one header, and two policies together allow only
/// what both do. So each folder has its own, and no two rules for it fit one address. Only
/// fingerprinted files are told how long they keep: browsers ask for all others already.
pub fn headers_file(folders: &[&str], ancestors: &str) -> String {
    let is_policy = |name: &str| name == "Content-Security-Policy";
    let others = HEADERS.iter().filter(|(name, _)| !is_policy(name));
    let others = others.map(|(name, value)| {
        format!(
            "  {name}: {value}
"
        )
    });
    let others: String = others.collect();
    let rule = |path: &str, policy: &str| format!("/{path}\n  Content-Security-Policy: {policy}\n");
    let folders = folders.iter().map(|folder| format!("{folder}/*"));
    let pages = ["", "index.html", "404.html"].map(str::to_owned).into_iter().chain(folders);
    let pages: String = pages.map(|path| rule(&path, CONTENT_SECURITY_POLICY)).collect();
    let embeds = rule(&format!("{EMBEDS}*"), &embedded(ancestors));
    let assets = rule(&format!("{ASSETS}*"), CONTENT_SECURITY_POLICY);
    format!("/*\n{others}{pages}{embeds}{assets}  Cache-Control: {KEEP}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_told_one_policy_for_each_address_and_to_keep_only_what_has_a_fingerprint() {
        let file = headers_file(&["fi", "sv"], &ancestors(None));
        let rules: Vec<&str> = file.split("\n/").collect();
        let paths: Vec<&str> = rules.iter().map(|rule| rule.lines().next().unwrap()).collect();
        assert_eq!(
            paths,
            ["/*", "", "index.html", "404.html", "fi/*", "sv/*", "embed/*", "assets/*"]
        );
        assert_eq!(rules[0].lines().count(), HEADERS.len());
        assert!(
            !rules[0].contains("Content-Security-Policy") && !rules[0].contains("Cache-Control")
        );
        for rule in &rules[1..] {
            assert_eq!(rule.matches("Content-Security-Policy").count(), 1, "{rule}");
            assert_eq!(
                rule.contains("frame-ancestors 'none'"),
                !rule.starts_with("embed/"),
                "{rule}"
            );
        }
        assert!(rules[7].ends_with("  Cache-Control: public, max-age=31536000, immutable\n"));
    }

    #[test]
    fn frames_are_for_those_who_are_named_else_for_encrypted_sites() {
        let city = "https://www.kuopio.fi".to_owned();
        for (named, said) in [
            (None, "frame-ancestors 'self' https:"),
            (Some(&[] as &[String]), "frame-ancestors 'none'"),
            (Some(&[city] as &[String]), "frame-ancestors 'self' https://www.kuopio.fi"),
        ] {
            let policy = embedded(&ancestors(named));
            assert!(policy.ends_with(said), "{policy}");
            assert!(
                policy.contains("base-uri 'self'; ") && policy.starts_with("default-src 'none'")
            );
        }
    }

    #[test]
    fn values_are_one_line_that_any_server_can_quote() {
        for (name, value) in HEADERS {
            assert!(!value.contains(['\n', '"', '\\', '$', '%']), "{name}");
            assert!(!value.contains("  "), "{name}");
        }
    }
}
