"""Sheets of paper: each PDF against PDF/UA-1 and PDF/A-2a, what we want besides, and its page.

`Paper.java` asks veraPDF. Here is what no standard asks: that the language, direction and title are
those of the page, that heads of tables say what they are heads of, that links tell where they lead,
and that every cell of the page's tables stands on paper, in a row with the same neighbours.
"""

import re
import subprocess
import unicodedata
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import opendataloader_pdf
import pikepdf

from judges import Verdict
from judges.site import Page, missing
from judges.words import bare, rows

TYPE = "application/pdf"
JAR = Path(opendataloader_pdf.__file__).with_name("jar") / "opendataloader-pdf-cli.jar"


def judge(site):
    files = site.ending(".pdf")
    offers = site.offered(TYPE, ".pdf")
    offered = {it.path for it in offers}
    faults = missing(site, offers) + [f"{path}: no page offers it" for path in files if path not in offered]
    if not files:
        return Verdict("no PDF files", [*faults, "there is no PDF file to judge"])
    with TemporaryDirectory() as folder:
        for path, bytes in files.items():
            file = Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(bytes)
        asked = verapdf_asked(folder)
        # A tree cannot be sent to another process: the page goes without.
        pairs = {it.path: Page(it.page.path, it.page.markup) for it in offers if it.path in files}
        with ProcessPoolExecutor(2) as workers:
            told = workers.map(beside, [Path(folder, path) for path in pairs], pairs.values(), chunksize=8)
            compared = list(zip(pairs, told))
        standards, summary = verapdf_told(asked, folder)
    faults += standards + [f"{path}: {fault}" for path, (found, _) in compared for fault in found]
    cells = sum(counted for _, (_, counted) in compared)
    return Verdict(f"{summary}; {cells} cells found on paper", faults)


def verapdf_asked(folder):
    """veraPDF, at work on all files of a folder."""
    driver = Path(__file__).with_name("Paper.java")
    return subprocess.Popen(["java", "-cp", JAR, driver, folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def verapdf_told(asked, folder):
    """The rules that the files break, and how many files and rules there were."""
    told, complaints = asked.communicate()
    lines = told.replace(f"{folder}/", "").splitlines()
    if asked.returncode not in (0, 1, 2) or not lines:
        return [f"veraPDF did not run: {complaints[-600:]}"], "no PDF file judged by veraPDF"
    return lines[:-1], lines[-1]


def beside(file, page):
    """What is wrong with a file beside its page, and how many cells were compared."""
    try:
        with pikepdf.open(file) as pdf:
            lost, counted = on_paper(pdf, page)
            return [*properties(pdf, page), *structure(pdf), *lost], counted
    except pikepdf.PdfError as reason:
        return [f"cannot be opened: {reason}"], 0


def properties(pdf, page):
    """Title, language and direction are those of the page."""
    root, wishes = pdf.Root, pdf.Root.get("/ViewerPreferences", {})
    # No voice knows a variant such as that of easy Finnish (`fi-simple`): five letters or more, RFC 5646.
    spoken_in = "-".join(part for part in page.lang.split("-") if len(part) < 5)
    if str(root.get("/Lang", "")) != spoken_in:
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


def on_paper(pdf, page):
    """Cells of the page's tables that are not on paper, and how many were looked for."""
    tables = page.tree.xpath("//main//table")
    if not tables or "/StructTreeRoot" not in pdf.Root:
        return [], 0
    said = spoken(pdf)
    sheet_rows = [
        ["".join(words(cell, said)) for cell, _ in elements(pdf, row) if str(cell.S) in ("/TH", "/TD")]
        for row, _ in elements(pdf) if str(row.S) == "/TR"
    ]
    everything = "".join(words(pdf.Root.StructTreeRoot, said))
    spelled = letters if page.tree.get("dir") == "rtl" else unbroken
    # Where text runs from right to left, it stands in the file as it is drawn: only its letters compare.
    held = [[spelled(cell) for cell in row] for row in sheet_rows]
    carried = spelled(everything)
    faults, counted = [], 0
    for table in tables:
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
    """How often each letter stands in a text. Marks on letters are drawn as one where two meet. Typst says
    a letter with marks twice where these are drawn apart: once for the letter, once for the marks.
    """
    return Counter(letter for letter in unbroken(text) if not unicodedata.category(letter).startswith("M"))


def spoken(pdf):
    """The text of each piece of marked content, by its page and number, as a screen reader takes it: the
    text that stands in place of glyphs (`ActualText`) where there is one, else what the font says.
    """
    said, known = {}, {}
    for sheet in pdf.pages:
        fonts = {name: _letters_of(font, known) for name, font in sheet.resources.get("/Font", {}).items()}
        # For each open piece of content: its number, if it has one, and whether its glyphs are silent.
        opened, font = [], {}
        for operands, operator in pikepdf.parse_content_stream(sheet):
            operator = str(operator)
            if operator in ("BDC", "BMC"):
                opened.append(_opened(sheet, operands, opened, said))
            elif operator == "EMC":
                opened.pop()
            elif operator == "Tf":
                font = fonts[str(operands[0])]
            elif operator in ("Tj", "TJ") and opened and opened[-1][0] is not None and not opened[-1][1]:
                pieces = operands[0] if operator == "TJ" else operands
                codes = b"".join(bytes(it) for it in pieces if isinstance(it, pikepdf.String))
                said[opened[-1][0]] += "".join(font.get(codes[at : at + 2], "") for at in range(0, len(codes), 2))
    return said


def _opened(sheet, operands, opened, said):
    """The piece of content that begins here, in the one that it stands in."""
    number, silent = opened[-1] if opened else (None, False)
    properties = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
    if "/MCID" in properties:
        number = sheet.obj.objgen, int(properties["/MCID"])
        said.setdefault(number, "")
    if "/ActualText" in properties and number is not None and not silent:
        said[number] += str(properties["/ActualText"])
        silent = True
    return number, silent


def _letters_of(font, known):
    """What each code of a font stands for, by its `ToUnicode`; Typst's fonts have codes of two bytes."""
    if font.objgen not in known:
        letters = known[font.objgen] = {}
        table = font.ToUnicode.read_bytes().decode("latin-1")
        for block in re.findall("beginbfchar(.*?)endbfchar", table, re.S):
            for code, text in re.findall(r"<(\w+)>\s*<(\w*)>", block):
                letters[bytes.fromhex(code)] = bytes.fromhex(text).decode("utf-16-be")
    return known[font.objgen]


def words(element, said, sheet=None):
    """The text of an element with all that is in it, in the order of reading."""
    sheet = element.get("/Pg", sheet)
    children = element.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, int):
            yield said.get((sheet.objgen, child), "")
        elif "/S" in child:
            yield from words(child, said, sheet)
        elif "/MCID" in child:
            yield said.get((child.get("/Pg", sheet).objgen, int(child.MCID)), "")
