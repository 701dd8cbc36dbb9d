"""The sitemap against its schema (from npm's `sitemap`), against the pages, and against itself.

What may be in it: every page that names itself as canonical and does not ask to be left out. What must:
those of them whose heads name their versions in other languages. A page that no version names, such as
one in easy language or one that is hardly translated, may be left for readers to come upon.
"""

import posixpath
from urllib.parse import urlsplit

from lxml import etree

from judges import Verdict

NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
SITEMAP, XHTML = f"{{{NS['s']}}}", f"{{{NS['x']}}}"
# https://www.sitemaps.org/protocol.html: a file holds no more than this.
MOST_ADDRESSES, MOST_BYTES = 50_000, 50 * 1024 * 1024

# The published schema wants the elements of others declared; of others we have `xhtml:link` alone.
LINKS = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
<xs:element name="link"><xs:complexType>
<xs:attribute name="rel" use="required" fixed="alternate"/><xs:attribute name="hreflang" use="required"/>
<xs:attribute name="href" type="xs:anyURI" use="required"/>
</xs:complexType></xs:element></xs:schema>"""
SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
<xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="links.xsd"/></xs:schema>"""


class Published(etree.Resolver):
    """Finds the two schemas without a network."""

    def __init__(self, folder):
        self.folder = folder

    def resolve(self, address, _id, context):
        name = posixpath.basename(address)
        if name == "links.xsd":
            return self.resolve_string(LINKS, context)
        return self.resolve_filename(str(self.folder / "sitemap" / "schema" / name), context)


def schema(packages):
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Published(packages))
    return etree.XMLSchema(etree.fromstring(SCHEMA, parser, base_url="schema.xsd"))


def judge(site, packages):
    files = {path: bytes for path, bytes in site.ending(".xml").items() if NS["s"].encode() in bytes}
    published, faults, entries = schema(packages), [], {}
    for path, bytes in files.items():
        try:
            tree = etree.fromstring(bytes)
        except etree.XMLSyntaxError as reason:
            faults.append(f"{path}: not XML: {reason}")
            continue
        if tree.tag == f"{SITEMAP}urlset":
            faults += [f"{path}: {fault}" for fault in against(published, tree, bytes)]
            entries.update(addresses(tree))
        else:
            faults += [f"{path}: {address} is not there" for address in lost(site, tree)]
    if not files:
        faults.append("there is no sitemap to judge")
    faults += [*pages(site, entries), *alternates(site, entries)]
    return Verdict(f"{len(files)} sitemaps with {len(entries)} addresses", faults)


def against(published, tree, bytes):
    if not published.validate(tree):
        yield from (f"schema: line {error.line}: {error.message}" for error in published.error_log)
    found = tree.xpath("s:url/s:loc/text()", namespaces=NS)
    if len(found) > MOST_ADDRESSES or len(bytes) > MOST_BYTES:
        yield f"{len(found)} addresses in {len(bytes)} bytes are too many for one file"
    yield from (f"{address} stands twice" for address in sorted({it for it in found if found.count(it) > 1}))


def addresses(tree):
    """Each address with its alternates by language."""
    for url in tree.findall(f"{SITEMAP}url"):
        others = {link.get("hreflang"): link.get("href") for link in url.findall(f"{XHTML}link")}
        yield url.findtext(f"{SITEMAP}loc").strip(), others


def lost(site, index):
    """What a sitemap of sitemaps names that is not there: compared by the end of the path."""
    for address in index.xpath("//s:loc/text()", namespaces=NS):
        if not any(urlsplit(address).path.endswith("/" + path) for path in site.files):
            yield address


def pages(site, entries):
    """Every page with versions is named, but the hidden ones, and nothing is that is no page."""
    wanted = {page.canonical: page.path for page in site.pages if page.canonical and not page.hidden}
    named = {page.canonical for page in site.pages if page.alternates}
    lost = (address for address in wanted if address in named and address not in entries)
    yield from (f"{wanted[address]} is not in the sitemap as {address}" for address in lost)
    yield from (f"{address} is in the sitemap, but is no page that wants to be found" for address in entries if address not in wanted)


def alternates(site, entries):
    """Languages are named both ways, each names itself, and the page's head says the same."""
    heads = {page.canonical: page.alternates for page in site.pages if page.canonical and not page.hidden}
    for address, others in entries.items():
        if others and address not in others.values():
            yield f"{address}: its alternates leave itself out"
        for lang, other in others.items():
            if lang != "x-default" and address not in entries.get(other, {}).values():
                yield f"{address}: {lang} is {other}, which does not name it back"
        if others and others != heads.get(address):
            yield f"{address}: the head of the page names other alternates"


def _page(lang, other):
    return (
        f'<!doctype html><html lang="{lang}"><head><link rel="canonical" href="https://a.fi/{lang}/">'
        f'<link rel="alternate" hreflang="{lang}" href="https://a.fi/{lang}/">'
        f'<link rel="alternate" hreflang="{other}" href="https://a.fi/{other}/"><title>x</title></head><p>x'
    ).encode()


def _entry(lang, other):
    return (
        f'<url><loc>https://a.fi/{lang}/</loc><lastmod>2026-01-01</lastmod>'
        f'<xhtml:link rel="alternate" hreflang="{lang}" href="https://a.fi/{lang}/"/>'
        f'<xhtml:link rel="alternate" hreflang="{other}" href="https://a.fi/{other}/"/></url>'
    )


SOUND = {
    "fi/index.html": _page("fi", "sv"),
    "sv/index.html": _page("sv", "fi"),
    "404.html": b'<!doctype html><html lang="fi"><head><meta name="robots" content="noindex"><title>x</title></head><p>x',
    "sitemap.xml": (
        f'<urlset xmlns="{NS["s"]}" xmlns:xhtml="{NS["x"]}">{_entry("fi", "sv")}{_entry("sv", "fi")}</urlset>'
    ).encode(),
}
BREAKS = [
    ("sitemap.xml", b"2026-01-01", b"1.1.2026", "schema"),
    ("sitemap.xml", b"<lastmod>", b"<lostmod/><lastmod>", "schema"),
    ("sitemap.xml", _entry("sv", "fi").encode(), b"", "not in the sitemap"),
    ("sitemap.xml", b"</urlset>", b"<url><loc>https://a.fi/en/</loc></url></urlset>", "no page"),
    ("sitemap.xml", b'hreflang="sv" href="https://a.fi/sv/"', b'hreflang="sv" href="https://a.fi/se/"', "name it back"),
    ("sitemap.xml", b"</urlset>", b"", "not XML"),
    ("sv/index.html", b'hreflang="fi"', b'hreflang="en"', "other alternates"),
    ("sv/index.html", b"<title>", b'<meta name="robots" content="noindex"><title>', "no page that wants"),
]
