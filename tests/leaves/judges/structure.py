"""What screen readers find in some real files, as readable texts: `tests/leaves/structure/*.txt`.

A text for each language says how many tags of each kind there are, what heads of tables are heads of,
in which languages its words are, and what is said of pictures and links. Where a file no longer is
as its text says, the text is shown as it would be now; with `KOTOSIVU_RENEW` set it is written anew, to
be read before it is kept. `paper.py` holds what must be so in every file; this shows what changes.
"""

import io
import os
from collections import Counter
from difflib import unified_diff
from pathlib import Path

import pikepdf

HELD = Path(__file__).parents[1] / "structure"

# A wide table of services, in every language and both directions; a drawn timeline; and a party with
# the name on its door, which is in another language than the file.
SHOWN = ("kuopio-2025/vastuutaulukko/", "vaasa-2019-2022/aikajana/", "parties/kuopion-maahanmuutto-ohjaaja/")


def faults(site, elements, attribute):
    """Where files are not as their texts say. `elements` and `attribute` read the tags of a file."""
    told = {}
    for path, bytes in sorted(site.ending(".pdf").items()):
        language, _, below = path.partition("/")
        if below.startswith(SHOWN):
            with pikepdf.open(io.BytesIO(bytes)) as pdf:
                told.setdefault(language, []).append("\n".join([path, *described(pdf, elements, attribute)]))
    now = {f"{language}.txt": "\n\n".join(files) + "\n" for language, files in told.items()}
    if os.environ.get("KOTOSIVU_RENEW"):
        HELD.mkdir(exist_ok=True)
        for name, text in now.items():
            (HELD / name).write_text(text, encoding="utf-8")
    held = {file.name: file.read_text(encoding="utf-8") for file in HELD.glob("*.txt")}
    return [fault for name in sorted(held.keys() | now) for fault in differences(name, held.get(name), now.get(name))]


def differences(name, held, now):
    """What a file of the site is, where the text of its language says otherwise."""
    if held == now:
        return []
    if now is None:
        return [f"structure/{name} tells of files that are not there"]
    lines = unified_diff((held or "").splitlines(), now.splitlines(), "held", "now", n=1, lineterm="")
    return ["\n    ".join([f"structure/{name} says otherwise (KOTOSIVU_RENEW=1 writes it anew):", *lines])]


def described(pdf, elements, attribute):
    """A file: its properties, its tags, and what they say of themselves, each line with its number."""
    wishes = pdf.Root.get("/ViewerPreferences", {})
    yield f"  title: {pdf.docinfo.get('/Title')}"
    yield f"  lang: {pdf.Root.get('/Lang')}, direction: {wishes.get('/Direction', '/L2R')}, title shown: {wishes.get('/DisplayDocTitle')}"
    found = [element for element, _depth in elements(pdf)]
    links = [it for sheet in pdf.pages for it in sheet.get("/Annots", []) if it.get("/Subtype") == "/Link"]
    heads = (it for it in found if it.S == "/TH")
    yield from counted("tags", (str(it.S)[1:] for it in found))
    yield from counted("heads of tables", (f"{attribute(it, '/Scope')}, columns {attribute(it, '/ColSpan') or 1}" for it in heads))
    yield from each("languages of its words", tongues(pdf))
    yield from counted("pictures", (str(it.get("/Alt")) for it in found if it.S == "/Figure"))
    yield from each("links", (str(it.get("/Contents")) for it in links))


def each(what, words):
    """A line for each word. How often it occurs is left out: a link has one place on each line of paper."""
    yield f"  {what}:"
    yield from (f"    {word}" for word in sorted(set(words)))


def tongues(pdf):
    """The language of each piece of text that has one: it stands with the text, and not at its tag."""
    for sheet in pdf.pages:
        for operands, operator in pikepdf.parse_content_stream(sheet):
            if str(operator) == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/Lang" in operands[1]:
                yield str(operands[1].Lang)


def counted(what, words):
    """A line for each word, with how often it occurs."""
    counts = sorted(Counter(words).items())
    yield f"  {what}:" + ("" if counts else " none")
    yield from (f"    {number} × {word}" for word, number in counts)
