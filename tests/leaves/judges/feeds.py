"""Atom feeds: RFC 4287 as far as our feeds go, and feedparser, which readers of feeds are like.

No registry carries the RFC's schema, so its cardinalities stand here, with their sections.
"""

import posixpath
from collections import Counter
from urllib.parse import urlsplit

import feedparser
from lxml import etree
from rfc3339_validator import validate_rfc3339

from judges import Verdict

ATOM = "{http://www.w3.org/2005/Atom}"
# 4.1.1 and 4.1.2: what stands exactly once, and what at most once.
ONCE = {"feed": ("id", "title", "updated"), "entry": ("id", "title", "updated")}
AT_MOST = {
    "feed": ("generator", "icon", "logo", "rights", "subtitle"),
    "entry": ("content", "published", "rights", "source", "summary"),
}
MANY = {"feed": ("author", "category", "contributor", "link", "entry"), "entry": ("author", "category", "contributor", "link")}


def judge(site):
    files = {path: bytes for path, bytes in site.ending(".xml", ".atom").items() if b"http://www.w3.org/2005/Atom" in bytes}
    faults, entries = [] if files else ["there is no feed to judge"], 0
    for path, bytes in files.items():
        found, counted = judge_file(bytes)
        entries += counted
        faults += [f"{path}: {fault}" for fault in found]
    return Verdict(f"{len(files)} feeds with {entries} entries", faults + unknown(site, files))


def unknown(site, files):
    """Feeds that no page's head names, and named feeds that are not there."""
    named = {}
    for page in site.pages:
        for href in page.tree.xpath('//head/link[@rel="alternate"][@type="application/atom+xml"]/@href'):
            named.setdefault(_path(page, href), page.path)
    yet = [f"{page}: names the feed {path}, which is not there" for path, page in named.items() if path not in files]
    return yet + [f"{path}: the head of no page names it" for path in files if path not in named]


def _path(page, href):
    if urlsplit(href).scheme:
        return urlsplit(href).path.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), href))


def judge_file(bytes):
    """What is wrong with a feed, and how many entries it has."""
    try:
        feed = etree.fromstring(bytes)
    except etree.XMLSyntaxError as reason:
        return [f"not XML: {reason}"], 0
    if feed.tag != f"{ATOM}feed":
        return [f"the root is {feed.tag}"], 0
    entries = feed.findall(f"{ATOM}entry")
    faults = [*element(feed, "feed")]
    for entry in entries:
        faults += [f"entry {entry.findtext(ATOM + 'id')}: {fault}" for fault in element(entry, "entry")]
        if feed.find(f"{ATOM}author") is None and entry.find(f"{ATOM}author") is None:
            faults.append("4.1.2: an entry without an author in a feed without one")
    ids = Counter(entry.findtext(f"{ATOM}id") for entry in entries)
    faults += [f"the id {id} stands {times} times" for id, times in ids.items() if times > 1]
    read = feedparser.parse(bytes)
    if read.bozo:
        faults.append(f"feedparser: {read.bozo_exception}")
    if read.version != "atom10" or len(read.entries) != len(entries):
        faults.append(f"feedparser reads {read.version} with {len(read.entries)} of {len(entries)} entries")
    return faults, len(entries)


def element(parent, kind):
    """What is wrong with a feed or an entry, but for the entries of a feed."""
    counted = Counter(child.tag.removeprefix(ATOM) for child in parent if isinstance(child.tag, str))
    for name in ONCE[kind]:
        if counted[name] != 1:
            yield f"{counted[name]} {name} elements"
    for name, times in counted.items():
        if name not in (*ONCE[kind], *AT_MOST[kind], *MANY[kind]) and not name.startswith("{"):
            yield f"{name} is not a child of {kind}"
        if name in AT_MOST[kind] and times > 1:
            yield f"{times} {name} elements"
    for name in ("updated", "published"):
        for date in parent.findall(ATOM + name):
            if not validate_rfc3339(date.text or ""):
                yield f"{name} is no date of RFC 3339: {date.text}"
    if not urlsplit(parent.findtext(f"{ATOM}id") or "").scheme:
        yield f"4.2.6: the id is no absolute IRI: {parent.findtext(ATOM + 'id')}"
    yield from texts(parent)
    yield from links(parent, kind)


def texts(parent):
    for name in ("title", "summary", "subtitle", "content", "rights"):
        for text in parent.findall(ATOM + name):
            if text.get("type", "text") in ("text", "html") and (len(text) or not (text.text or "").strip()):
                yield f"3.1.1: {name} is empty or holds elements"
    for author in parent.findall(f"{ATOM}author"):
        if not (author.findtext(f"{ATOM}name") or "").strip():
            yield "3.2: an author without a name"


def links(parent, kind):
    found = parent.findall(f"{ATOM}link")
    if any(not link.get("href") for link in found):
        yield "4.2.7: a link without href"
    places = Counter(link.get("rel", "alternate") for link in found)
    if kind == "feed" and places["self"] != 1:
        yield f"4.1.1: {places['self']} links to itself; one should be there"
    if kind == "entry" and not places["alternate"] and parent.find(f"{ATOM}content") is None:
        yield "4.1.2: an entry with neither content nor an alternate link"
    alternates = Counter((link.get("type"), link.get("hreflang")) for link in found if link.get("rel", "alternate") == "alternate")
    if any(times > 1 for times in alternates.values()):
        yield "two alternate links of one type and language"


SOUND = {
    "index.html": b'<!doctype html><html lang="fi"><head><link rel="alternate" type="application/atom+xml" href="feed.xml"><title>x</title></head><p>x',
    "feed.xml": """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fi"><id>https://a.fi/</id><title>Otsikko</title>
<updated>2026-01-01T00:00:00Z</updated><author><name>Kaupunki</name></author><link rel="self" href="https://a.fi/feed.xml"/>
<entry><id>https://a.fi/1</id><title>Yksi</title><updated>2026-01-01T00:00:00Z</updated><link href="https://a.fi/1"/></entry>
</feed>""".encode(),
}
BREAKS = [
    ("feed.xml", b"<id>https://a.fi/1</id>", b"", "0 id"),
    ("feed.xml", b"<id>https://a.fi/1</id>", b"<id>1</id>", "absolute"),
    ("feed.xml", b"<title>Yksi</title>", b"<title></title>", "empty"),
    ("feed.xml", b"<updated>2026-01-01T00:00:00Z</updated><link", b"<updated>2026-01-01</updated><link", "RFC 3339"),
    ("feed.xml", b"<author><name>Kaupunki</name></author>", b"", "without an author"),
    ("feed.xml", b'rel="self"', b'rel="related"', "itself"),
    ("feed.xml", b'<link href="https://a.fi/1"/>', b"", "alternate link"),
    ("feed.xml", b"<title>Yksi</title>", b"<title>Yksi</title><heading/>", "not a child"),
    ("feed.xml", b"</feed>", b"", "not XML"),
    ("index.html", b'href="feed.xml"', b'href="none.xml"', "not there"),
]
