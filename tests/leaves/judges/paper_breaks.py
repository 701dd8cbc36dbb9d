"""Shows that the judge of paper sees: real files of the site, each with one thing broken in it.

The files are judged together, since veraPDF takes its time to start; so each has a page of its own.
"""

import io

import pikepdf
from lxml import html

from judges import paper, structure
from judges.site import Site


TRIED = "broken-on-purpose/"


def judged(site):
    """The verdict over a site; what the judge did not see of the breaks; how many those were."""
    files, wanted = broken(site)
    both = Site(site.files | {TRIED + path: bytes for path, bytes in files.items()})
    verdict = paper.judge(both)
    verdict.faults += structure.faults(site, paper.elements, paper.attribute)
    told = [fault.removeprefix(TRIED) for fault in verdict.faults if fault.startswith(TRIED)]
    verdict.faults = [fault for fault in verdict.faults if not fault.startswith(TRIED)]
    verdict.seen += f", {len(told)} faults of them in files broken on purpose"
    if not wanted:
        return verdict, ["paper: no offered PDF has a table and a link to break"], 0
    return verdict, list(blind(told, wanted)), len(wanted)


def broken(site):
    """The files of a site in which things are broken, and for each break what must be said of it."""
    pair = sample(site)
    if pair is None:
        return {}, {}
    bytes, markup = pair
    files = {"sound/a.pdf": bytes, "sound/index.html": markup(b"a.pdf")}
    for name, (change, _word) in BREAKS.items():
        files[f"{name}/a.pdf"] = change(bytes)
        files[f"{name}/index.html"] = markup(b"a.pdf")
    table = markup(b"a.pdf").replace(b"</main>", b"<table><tr><td>nowhere</td><td>said</td></tr></table></main>")
    files["words/a.pdf"], files["words/index.html"] = bytes, table
    files["lost/index.html"] = markup(b"b.pdf")
    files["no-file/a.pdf"], files["no-file/index.html"] = b"%PDF-1.7", markup(b"a.pdf")
    wanted = {name: word for name, (_change, word) in BREAKS.items()}
    wanted |= {"words": "not on paper", "lost": "not there", "no-file": "cannot be"}
    return files, wanted


def blind(faults, wanted):
    """What the judge did not see, or saw where there was nothing."""
    yield from (f"paper: complains of a sound file: {fault}" for fault in faults if fault.startswith("sound/"))
    for name, word in wanted.items():
        told = [fault for fault in faults if fault.startswith(f"{name}/")]
        if not any(word in fault for fault in told):
            yield f"paper: does not see what is broken: {name}; it says {told}"


def sample(site):
    """The smallest offered file that has a table and a link, and its page with a link to any file."""
    offers = {it.path: it for it in site.offered(paper.TYPE, ".pdf") if it.path in site.files}
    for path in sorted(offers, key=lambda path: len(site.files[path])):
        with pikepdf.open(io.BytesIO(site.files[path])) as pdf:
            tags = {str(element.S) for element, _depth in paper.elements(pdf)}
            links = any("/Annots" in sheet for sheet in pdf.pages)
        if links and {"/Table", "/TH"} <= tags:
            return site.files[path], lambda href, page=offers[path].page: _page(page, href)
    return None


def _page(page, href):
    """A page with the language, heading and tables of another, and one link."""
    tree = page.tree
    parts = tree.xpath("//h1") + tree.xpath("//main//table")
    told = "".join(html.tostring(part, encoding="unicode", with_tail=False) for part in parts)
    link = f'<a download type="{paper.TYPE}" href="{href.decode()}">a</a>'
    return f'<!doctype html><html lang="{page.lang}" dir="{tree.get("dir")}"><main>{told}{link}</main>'.encode()


def _broken(change):
    def broken(bytes):
        with pikepdf.open(io.BytesIO(bytes)) as pdf:
            change(pdf)
            written = io.BytesIO()
            pdf.save(written)
        return written.getvalue()

    return broken


def _without(key):
    def change(pdf):
        del pdf.Root[key]

    return change


def _untag(pdf):
    del pdf.Root.StructTreeRoot
    del pdf.Root.MarkInfo


def _headless(pdf):
    for element, _depth in paper.elements(pdf):
        if str(element.S) == "/TH":
            owners = element.A if isinstance(element.A, pikepdf.Array) else [element.A]
            for owner in owners:
                if "/Scope" in owner:
                    del owner["/Scope"]


def _mute_links(pdf):
    for sheet in pdf.pages:
        for annotation in sheet.get("/Annots", []):
            if "/Contents" in annotation:
                del annotation["/Contents"]


def _claim(pdf):
    with pdf.open_metadata() as metadata:
        metadata["pdfaid:part"], metadata["pdfaid:conformance"] = "2", "B"


def _swear(pdf):
    pdf.Root.Lang = pikepdf.String("la")


BREAKS = {
    "untagged": (_broken(_untag), "no tags"),
    "unmarked": (_broken(_without("/MarkInfo")), "PDF/UA-1 6.2"),
    "unnamed": (_broken(_without("/Metadata")), "PDF/UA-1 7.1"),
    "file-name": (_broken(_without("/ViewerPreferences")), "name of the file"),
    "language": (_broken(_swear), "its language is la"),
    "heads": (_broken(_headless), "head of a table"),
    "links": (_broken(_mute_links), "where it leads"),
    "archival": (_broken(_claim), "PDF/A-2a"),
}
