"""Sheets of paper: each PDF against PDF/UA-1 and PDF/A-2a, what we want besides, and its page.

`Paper.java` asks veraPDF. Here is what no standard asks: that the language, direction and title are
those of the page, that heads of tables say what they are heads of, that links tell where they lead,
and that every cell of the page's tables stands on paper, in a row with the same neighbours.
"""

import re
import subprocess
import unicodedata
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import opendataloader_pdf
import pikepdf

from judges import Verdict
from judges.site import Site, missing
from judges.words import bare, rows

TYPE = "application/pdf"
JAR = Path(opendataloader_pdf.__file__).with_name("jar") / "opendataloader-pdf-cli.jar"


def judge(site):
    files = site.ending(".pdf")
    offers = site.offered(TYPE, ".pdf")
    offered = {it.path for it in offers}
    faults = missing(site, offers) + [f"{path}: no page offers it" for path in files if path not in offered]
    with TemporaryDirectory() as folder:
        for path, bytes in files.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(bytes)
        standards, summary = verapdf(folder)
        pairs = {it.path: it.page for it in offers if it.path in files}
        with ThreadPoolExecutor(2) as workers:
            told = workers.map(lambda pair: (pair[0], *beside(Path(folder, pair[0]), pair[1])), pairs.items())
            compared = list(told)
    faults += standards + [f"{path}: {fault}" for path, found, _ in compared for fault in found]
    cells = sum(counted for _, _, counted in compared)
    return Verdict(f"{summary}; {cells} cells found on paper", faults)


def verapdf(folder):
    """The rules that the files of a folder break, and how many files and rules there were."""
    driver = Path(__file__).with_name("Paper.java")
    told = subprocess.run(["java", "-cp", JAR, driver, folder], capture_output=True, text=True)
    lines = told.stdout.replace(f"{folder}/", "").splitlines()
    if told.returncode > 2 or not lines:
        return [f"veraPDF did not run: {told.stderr[-600:]}"], "no PDF file judged by veraPDF"
    return lines[:-1], lines[-1]


def beside(file, page):
    """What is wrong with a file beside its page, and how many cells were compared."""
    try:
        with pikepdf.open(file) as pdf:
            faults = [*properties(pdf, page), *structure(pdf)]
    except pikepdf.PdfError as reason:
        return [f"cannot be opened: {reason}"], 0
    lost, counted = on_paper(file, page)
    return faults + lost, counted


def properties(pdf, page):
    """Title, language and direction are those of the page."""
    root, wishes = pdf.Root, pdf.Root.get("/ViewerPreferences", {})
    if str(root.get("/Lang", "")) != page.lang:
        yield f"its language is {root.get('/Lang')}, the page's {page.lang}"
    if wishes.get("/DisplayDocTitle") is not True:
        yield "readers show the name of the file, not the title"
    direction = "/R2L" if page.tree.get("dir") == "rtl" else "/L2R"
    if str(wishes.get("/Direction", "/L2R")) != direction:
        yield f"its direction is {wishes.get('/Direction')}, not {direction}"
    title, heading = str(pdf.docinfo.get("/Title", "")), page.tree.xpath("//h1")
    if not title.strip():
        yield "no title"
    elif heading and bare(heading[0].text_content()) not in bare(title) and bare(title) not in bare(heading[0].text_content()):
        yield f"its title is “{title}”, the page's “{heading[0].text_content().strip()}”"


def structure(pdf):
    """What the tags lack."""
    if "/StructTreeRoot" not in pdf.Root:
        yield "no tags"
        return
    level = 0
    for element, _depth in elements(pdf):
        tag = str(element.S)[1:]
        if tag == "TH" and not attribute(element, "/Scope"):
            yield "a head of a table that does not say what it is the head of"
        if tag == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "a picture without words"
        if tag == "Table" and not any(str(it.S) == "/TH" for it, _ in elements(pdf, element)):
            yield "a table without heads"
        if re.fullmatch("H[1-6]", tag):
            if int(tag[1]) > level + 1:
                yield f"{tag} follows H{level}" if level else f"the first heading is {tag}"
            level = int(tag[1])
    for number, sheet in enumerate(pdf.pages, 1):
        for annotation in sheet.get("/Annots", []):
            if annotation.get("/Subtype") == "/Link" and not str(annotation.get("/Contents", "")).strip():
                yield f"page {number}: a link that does not say where it leads"


def elements(pdf, element=None, depth=0):
    """Every element of the structure with its depth, in the order of reading."""
    element = pdf.Root.StructTreeRoot if element is None else element
    children = element.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child, depth
            yield from elements(pdf, child, depth + 1)


def attribute(element, name):
    """An attribute of an element, of whatever owner."""
    owners = element.get("/A", [])
    for owner in owners if isinstance(owners, pikepdf.Array) else [owners]:
        if isinstance(owner, pikepdf.Dictionary) and name in owner:
            return owner[name]
    return None


def on_paper(file, page):
    """Cells of the page's tables that are not on paper, and how many were looked for."""
    told = subprocess.run(["pdfinfo", "-struct-text", file], capture_output=True)
    # Attributes are printed as they stand in the file, in whatever code; text is UTF-8.
    sheet_rows, everything = read(told.stdout.decode("utf-8", "replace"))
    spelled = letters if page.tree.get("dir") == "rtl" else unbroken
    # Where text runs from right to left, it stands in the file as it is drawn: only its letters compare.
    held = [[spelled(cell) for cell in row] for row in sheet_rows]
    carried = spelled(everything)
    faults, counted = [], 0
    for table in page.tree.xpath("//main//table"):
        for row in rows(table):
            cells = [[spelled(line) for line in cell] for cell in row]
            counted += len(cells)
            if len(cells) == 1:
                found = all(within(line, carried) for line in cells[0])
            else:
                found = any(same(cells, other) for other in held)
            if not found:
                faults.append(f"not on paper: {' | '.join(' '.join(cell) for cell in row)[:200]}")
    return faults, counted


def same(cells, other):
    return len(cells) == len(other) and all(within(line, cell) for lines, cell in zip(cells, other) for line in lines)


def within(line, text):
    if isinstance(line, Counter):
        return line <= text
    return line in text


def unbroken(text):
    """A text without hyphens: some of those on paper only break a word at the end of a line."""
    return bare(text).replace("-", "")


def letters(text):
    """How often each letter stands in a text. Marks on letters are drawn as one where two meet."""
    return Counter(letter for letter in unbroken(text) if not unicodedata.category(letter).startswith("M"))


def read(told):
    """What `pdfinfo -struct-text` tells: the rows of tables with the text of each cell, and all text.

    An element stands deeper than the one it is in; text stands in quotes.
    """
    found, everything, open_cell, open_row = [], [], None, None
    for line in told.split("\n"):
        depth, words = len(line) - len(line.lstrip(" ")), line.strip()
        if words.startswith('"') and words.endswith('"') and len(words) > 1:
            everything.append(words[1:-1])
            if open_cell is not None and depth > open_cell:
                found[-1][-1] += words[1:-1]
            continue
        if words.startswith("/"):
            continue
        if open_cell is not None and depth <= open_cell:
            open_cell = None
        if open_row is not None and depth <= open_row:
            open_row = None
        tag = re.match(r"\w+", words)
        if tag and tag[0] == "TR":
            found.append([])
            open_row = depth
        elif tag and tag[0] in ("TH", "TD") and open_row is not None:
            found[-1].append("")
            open_cell = depth
    return found, "".join(everything)


def outline(pdf):
    """A file as readable text: its properties, then its elements with what they say of themselves."""
    root = pdf.Root
    wishes = root.get("/ViewerPreferences", {})
    yield f"title {pdf.docinfo.get('/Title')}"
    yield f"lang {root.get('/Lang')}"
    yield f"direction {wishes.get('/Direction')}, shows its title {wishes.get('/DisplayDocTitle')}"
    for element, depth in elements(pdf):
        said = [str(element.S)[1:]]
        said += [f"{name[1:].lower()}={value}" for name in ("/Lang", "/Alt", "/ActualText") if (value := element.get(name)) is not None]
        said += [f"{name[1:].lower()}={value}" for name in ("/Scope", "/ColSpan", "/RowSpan", "/Summary", "/ListNumbering") if (value := attribute(element, name)) is not None]
        yield "  " * depth + " ".join(said)
    for number, sheet in enumerate(pdf.pages, 1):
        for annotation in sheet.get("/Annots", []):
            yield f"page {number} {annotation.get('/Subtype')}: {annotation.get('/Contents')}"
