"""A built site as the judges see it: its files, its pages, and what the pages offer for download.

It must not know what the files should hold.
"""

import posixpath
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

@dataclass(frozen=True)
class Download:
    """A link of a page to a file: `<a download type="…" href="…">`."""

    page: "Page"
    path: str
    type: str
    link: html.HtmlElement

    def __str__(self):
        return f"{self.path} (from {self.page.path})"


class Page:
    """A page of the site: its path from the site's root, and its tree, read when asked for."""

    def __init__(self, path, markup):
        self.path = path
        self.markup = markup

    @cached_property
    def tree(self):
        return html.document_fromstring(self.markup.decode("utf-8"))

    @property
    def lang(self):
        return self.tree.get("lang")

    @property
    def canonical(self):
        """The address under which the page wants to be known, or None."""
        return next(iter(self.tree.xpath('//head/link[@rel="canonical"]/@href')), None)

    @property
    def hidden(self):
        """Whether search engines are asked to leave it out."""
        return any("noindex" in words for words in self.tree.xpath('//head/meta[@name="robots"]/@content'))

    @property
    def alternates(self):
        """Its addresses in other languages, as the head names them."""
        found = self.tree.xpath('//head/link[@rel="alternate"][@hreflang]')
        return {link.get("hreflang"): link.get("href") for link in found}

    @property
    def downloads(self):
        """The site's own files that it offers for download, or links to by their type."""
        for link in self.tree.xpath("//a[@href][@download or @type]"):
            address = urlsplit(link.get("href"))
            if address.scheme in ("", "file") and not address.netloc and address.path:
                path = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), unquote(address.path)))
                yield Download(self, path, link.get("type") or "", link)


class Site:
    """The files of a built site by their paths, with `/` between folders."""

    def __init__(self, files):
        self.files = files

    @classmethod
    def at(cls, folder):
        root = Path(folder)
        found = (path for path in sorted(root.rglob("*")) if path.is_file())
        return cls({path.relative_to(root).as_posix(): path.read_bytes() for path in found})

    @cached_property
    def pages(self):
        return [Page(path, bytes) for path, bytes in self.files.items() if path.endswith(".html")]

    @cached_property
    def downloads(self):
        return [download for page in self.pages for download in page.downloads]

    @cached_property
    def base(self):
        """The address below which the site is published, as its pages' canonical addresses tell."""
        for page in self.pages:
            tail = page.path.removesuffix("index.html")
            if page.canonical and page.canonical.endswith("/" + tail):
                return page.canonical[: len(page.canonical) - len(tail)]
        return None

    def lacks(self, address):
        """Whether a whole address is one of the site's own, but nothing is published there."""
        if not self.base or not address.startswith(self.base):
            return False
        path = unquote(urlsplit(address).path.removeprefix(urlsplit(self.base).path))
        return path not in self.files and posixpath.join(path, "index.html") not in self.files

    def ending(self, *ends):
        """The files whose names end so."""
        return {path: bytes for path, bytes in self.files.items() if path.endswith(ends)}

    def offered(self, type, end):
        """What pages offer of a media type, or of an ending where the link tells no type."""
        return [it for it in self.downloads if it.type.split(";")[0].strip() == type or it.path.endswith(end)]


def missing(site, downloads):
    """A fault for each download that is not among the site's files."""
    return [f"{it.page.path}: offers {it.path}, which is not there" for it in downloads if it.path not in site.files]
