"""robots.txt (RFC 9309), read by protego as crawlers read it.

It must let every page that wants to be found be found, and name a sitemap that is there.
"""

from urllib.parse import urlsplit

from protego import Protego

from judges import Verdict

KNOWN = ("user-agent", "allow", "disallow", "sitemap")


def judge(site):
    bytes = site.files.get("robots.txt")
    if bytes is None:
        return Verdict("no robots.txt", ["there is no robots.txt to judge"])
    try:
        text = bytes.decode("utf-8")
    except UnicodeDecodeError:
        return Verdict("robots.txt", ["robots.txt: not UTF-8"])
    rules = Protego.parse(text)
    faults = [*spelled(text), *sitemaps(site, list(rules.sitemaps)), *locked(site, rules)]
    return Verdict("robots.txt", [f"robots.txt: {fault}" for fault in faults])


def spelled(text):
    for number, line in enumerate(text.splitlines(), 1):
        line = line.split("#")[0].strip()
        if line and line.split(":")[0].strip().lower() not in KNOWN:
            yield f"line {number} is no rule: {line}"


def sitemaps(site, named):
    if not named and "sitemap.xml" in site.files:
        yield "names no sitemap"
    for address in named:
        if not urlsplit(address).scheme:
            yield f"the address of the sitemap is not a whole one: {address}"
        elif not any(urlsplit(address).path.endswith("/" + path) for path in site.ending(".xml")):
            yield f"names the sitemap {address}, which is not there"


def locked(site, rules):
    """Pages that ask to be found and to which no crawler may go."""
    for page in site.pages:
        if page.canonical and not page.hidden and not rules.can_fetch(page.canonical, "*"):
            yield f"{page.path} wants to be found, but may not be read"


SOUND = {
    "index.html": b'<!doctype html><html lang="fi"><head><link rel="canonical" href="https://a.fi/"><title>x</title></head><p>x',
    "sitemap.xml": b"<urlset/>",
    "robots.txt": b"User-agent: *\nDisallow: /embed/\nSitemap: https://a.fi/sitemap.xml\n",
}
BREAKS = [
    ("robots.txt", b"Sitemap: https://a.fi/sitemap.xml\n", b"", "no sitemap"),
    ("robots.txt", b"https://a.fi/sitemap.xml", b"/sitemap.xml", "whole"),
    ("robots.txt", b"sitemap.xml", b"other.xml", "not there"),
    ("robots.txt", b"/embed/", b"/", "may not be read"),
    ("robots.txt", b"Disallow", b"Dissallow", "no rule"),
]
