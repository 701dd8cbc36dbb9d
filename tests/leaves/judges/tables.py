"""Tables as files: CSV (RFC 4180) and workbooks, against the table of the page that offers them.

Every cell of the page must be in the file, row by row; a file may say more. A workbook is read twice:
by openpyxl, and by LibreOffice Calc, as those see it who open it.
"""

import csv
import io
import subprocess
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
from lxml import etree

from judges import Verdict
from judges.site import missing
from judges.words import bare, rows

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def judge(site):
    sheets = [it for it in site.offered("text/csv", ".csv") if it.path in site.files]
    books = [it for it in site.offered(XLSX, ".xlsx") if it.path in site.files]
    faults = missing(site, [*site.offered("text/csv", ".csv"), *site.offered(XLSX, ".xlsx")])
    offered = {it.path for it in [*sheets, *books]}
    faults += [f"{path}: no page offers it" for path in site.ending(".csv", ".xlsx") if path not in offered]
    if not sheets or not books:
        faults.append(f"there is nothing to judge: {len(sheets)} CSV files, {len(books)} workbooks")
    cells = 0
    for download in sheets:
        read, found = csv_rows(site.files[download.path])
        lost, counted = compared(download, [read])
        cells += counted
        faults += [f"{download}: {fault}" for fault in [*found, *lost]]
    # Reading is slow in LibreOffice: of each kind of page in each language, it reads the longest.
    seen = {it.path: it for it in longest(books, site)}
    read = dict(zip(seen, opened(tuple(site.files[path] for path in seen))))
    faults += [f"{path}: LibreOffice does not open it" for path, sheets_read in read.items() if not sheets_read]
    for download in books:
        if sheets_read := read.get(download.path):
            faults += [f"{download}, in LibreOffice: {fault}" for fault in compared(download, sheets_read)[0]]
        lost, counted = compared(download, openpyxl_rows(site.files[download.path]))
        cells += counted
        faults += [f"{download}: {fault}" for fault in [*made(download, site.files[download.path]), *lost]]
    return Verdict(f"{len(sheets)} CSV files and {len(books)} workbooks, {cells} cells compared with their pages, {len(seen)} read by LibreOffice too", faults)


def longest(books, site):
    """Of each kind of page in each language, the book that has most in it."""
    chosen = {}
    for download in sorted(books, key=lambda it: (len(site.files[it.path]), it.path)):
        kind = next(iter(download.page.tree.xpath("//body/@class")), "").split(" ")[0]
        chosen[kind, download.page.lang] = download
    return chosen.values()


def openpyxl_rows(bytes):
    """The sheets of a workbook as rows of texts; none where openpyxl cannot open it."""
    try:
        book = openpyxl.load_workbook(io.BytesIO(bytes))
    except Exception:  # noqa: BLE001  (openpyxl raises whatever its parts do; `made` tells)
        return []
    return [[["" if value is None else str(value) for value in row] for row in sheet.values] for sheet in book.worksheets]


def csv_rows(bytes):
    """The rows of a CSV file, and what is wrong with it."""
    try:
        text = bytes.decode("utf-8-sig")
    except UnicodeDecodeError:
        return [], ["not UTF-8"]
    faults = []
    if "\n" in text.replace("\r\n", "") and not text.replace("\r\n", "").count('"'):
        faults.append("lines do not end in CRLF")
    first = text.split("\n", 1)[0]
    try:
        read = list(csv.reader(io.StringIO(text, newline=""), delimiter=max(";,\t", key=first.count), strict=True))
    except csv.Error as reason:
        return [], [*faults, f"cannot be read: {reason}"]
    if len({len(row) for row in read}) > 1:
        faults.append(f"rows of {sorted({len(row) for row in read})} cells")
    for number, row in enumerate(read, 1):
        if any(cell.startswith(("=", "+", "-", "@", "\t")) and not _number(cell) for cell in row):
            faults.append(f"row {number}: a cell that a spreadsheet takes for a formula")
    return read, faults


def _number(cell):
    try:
        float(cell.replace(",", "."))
    except ValueError:
        return False
    return True


def compared(download, sheets):
    """Cells of the page's tables that no row of the file holds together, and how many were looked for."""
    faults, counted = [], 0
    held = [[bare(cell) for cell in row] for sheet in sheets for row in sheet]
    carried = "".join("".join(row) for row in held)
    for table in tables(download):
        for row in rows(table):
            lines = [bare(line) for cell in row for line in cell]
            counted += len(row)
            if any(line not in carried for line in lines):
                lost = next(line for line in lines if line not in carried)
                faults.append(f"the words of the page are not in it: {lost[:100]}")
            elif len(row) > 1 and not any(all(line in "".join(it) for line in lines) for it in held):
                faults.append(f"no row holds together: {' | '.join(lines)[:160]}")
    return faults, counted


def tables(download):
    """The tables that a link stands for: of its section or article, or all of the page."""
    for around in download.link.iterancestors("figure", "section", "article", "main", "body"):
        if found := around.xpath(".//table"):
            return found
    return []


@lru_cache(maxsize=2)
def opened(books):
    """Each workbook as LibreOffice Calc reads it: its sheets as rows."""
    if not books:
        return []
    with TemporaryDirectory() as folder:
        files = [Path(folder, f"{number:05}.xlsx") for number in range(len(books))]
        for file, bytes in zip(files, books):
            file.write_bytes(bytes)
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = ["soffice", "--headless", profile, "--convert-to", "fods", "--outdir", Path(folder, "out")]
        # It leaves out, and says nothing of, what is named beyond some 250 files.
        for first in range(0, len(files), 200):
            subprocess.run([*command, *files[first : first + 200]], check=True, capture_output=True, timeout=300)
        return [_sheets(Path(folder, "out", f"{file.stem}.fods")) for file in files]


def _sheets(file):
    """The sheets of a flat OpenDocument file as rows of texts."""
    if not file.exists():
        return []
    sheets = etree.parse(file, etree.XMLParser(huge_tree=True)).iter(f"{TABLE}table")
    return [[_cells(row) for row in sheet.iter(f"{TABLE}table-row")] for sheet in sheets]


def _cells(row):
    return ["\n".join("".join(line.itertext()) for line in cell.iter(f"{TEXT}p")) for cell in row.iter(f"{TABLE}table-cell")]


def made(download, bytes):
    """What a workbook lacks that makes it fit to read, to filter and to print."""
    try:
        book = openpyxl.load_workbook(io.BytesIO(bytes))
    except Exception as reason:  # noqa: BLE001  (openpyxl raises whatever its parts do)
        return [f"openpyxl cannot open it: {reason}"]
    faults = [] if (book.properties.title or "").strip() else ["no title"]
    said = {it.name: it.value for it in book.custom_doc_props}
    if (lang := book.properties.language or said.get("Language")) != download.page.lang:
        faults.append(f"its language is {lang}, the page's {download.page.lang}")
    # A sheet of two columns beside others tells what the workbook is.
    sheets = [sheet for sheet in book.worksheets if sheet.freeze_panes or sheet.max_column > 2 or len(book.worksheets) == 1]
    if not sheets:
        faults.append("no sheet has a frozen head")
    return faults + [f"sheet {sheet.title}: {fault}" for sheet in sheets for fault in laid_out(sheet, download.page)]


def laid_out(sheet, page):
    if not sheet.freeze_panes:
        yield "the head is not frozen"
    if not (sheet.auto_filter.ref or sheet.tables):
        yield "no filter"
    if not sheet.print_area:
        yield "no print area"
    if not sheet.print_title_rows:
        yield "the head is not repeated on paper"
    if not sheet.column_dimensions or any(not it.width for it in sheet.column_dimensions.values()):
        yield "columns without a width"
    if page.tree.get("dir") == "rtl" and not sheet.sheet_view.rightToLeft:
        yield "does not run from right to left"
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type in ("f", "e"):
                yield f"{cell.coordinate} is a formula or an error: {cell.value}"
            elif isinstance(cell.value, str) and "\n" in cell.value and not cell.alignment.wrap_text:
                yield f"{cell.coordinate}: lines that are not broken"


def _book(change=None):
    """A sound workbook, or one with a change."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["Palvelu", "Kuka"], ["Neuvonta", "Kaupunki"], ["Tulkki", "Huomautus: tulossa"]):
        sheet.append(row)
    sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows, sheet.print_area = "A2", "A1:B3", "1:1", "A1:B3"
    sheet.column_dimensions["A"].width = sheet.column_dimensions["B"].width = 20
    book.properties.title, book.properties.language = "Otsikko", "fi"
    if change:
        change(book, sheet)
    bytes = io.BytesIO()
    book.save(bytes)
    return bytes.getvalue()


def _with(change):
    return lambda _bytes: _book(change)


def _unfiltered(_book, sheet):
    sheet.auto_filter.ref = None


SOUND = {
    "index.html": f"""<!doctype html><html lang="fi"><main><table><tr><th>Palvelu</th><th>Kuka</th></tr>
<tr><th>Neu\u00advonta</th><td><span aria-hidden="true">Kuka</span><p>Kaupunki</p></td></tr>
<tr><th>Tulkki</th><td><p class="note"><span class="note-label">Huomautus:</span> tulossa</p></td></tr></table>
<a download type="text/csv" href="a.csv">a</a><a download type="{XLSX}" href="a.xlsx">a</a></main>""".encode(),
    "a.csv": "\ufeffPalvelu;Kuka\r\nNeuvonta;Kaupunki\r\nTulkki;Huomautus: tulossa\r\n".encode(),
    "a.xlsx": _book(),
}
BREAKS = [
    ("a.csv", b"Kaupunki", b"Kaupinki", "not in it"),
    ("a.csv", b"Neuvonta;Kaupunki", b"Neuvonta;\r\n;Kaupunki", "together"),
    ("a.csv", b"Huomautus: ", b"", "not in it"),
    ("a.csv", b"Kaupunki\r\n", b"Kaupunki;x\r\n", "rows of"),
    ("a.csv", b"Neuvonta;Kaupunki", b'"Neuvonta;Kaupunki', "cannot be read"),
    ("a.csv", b"Neuvonta;Kaupunki", b"Neuvonta;Kaupunki\r\n=1+1;x", "formula"),
    ("a.csv", b"\r\n", b"\n", "CRLF"),
    ("a.csv", b"Palvelu", b"Palvel\xff", "UTF-8"),
    ("a.xlsx", "a changed word", _with(lambda _, sheet: sheet.__setitem__("B2", "Kaupinki")), "not in it"),
    ("a.xlsx", "a formula", _with(lambda _, sheet: sheet.__setitem__("C2", "=1+1")), "formula"),
    ("a.xlsx", "no frozen head", _with(lambda _, sheet: setattr(sheet, "freeze_panes", None)), "frozen"),
    ("a.xlsx", "no filter", _with(_unfiltered), "filter"),
    ("a.xlsx", "no print area", _with(lambda _, sheet: setattr(sheet, "print_area", None)), "print area"),
    ("a.xlsx", "no repeated head", _with(lambda _, sheet: setattr(sheet, "_print_rows", None)), "repeated"),
    ("a.xlsx", "no title", _with(lambda book, _: setattr(book.properties, "title", None)), "no title"),
    ("a.xlsx", "another language", _with(lambda book, _: setattr(book.properties, "language", "sv")), "language"),
    ("a.xlsx", "bytes that are no workbook", lambda _bytes: b"PK", "openpyxl"),
    ("index.html", b'href="a.xlsx"', b'href="b.xlsx"', "not there"),
]
