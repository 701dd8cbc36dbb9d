"""Texts made comparable: what a reader reads of a page, without what only lays it out.

Spaces, soft hyphens, marks of direction and the shapes of dashes differ between a page, a sheet of
paper and a workbook though the words are the same.
"""

import re
import unicodedata

# What is on the page for eyes or links alone, and the labels of the template: a file names what kind of
# group a group is in the head of its column.
CLASSES = ("row-link", "group-label")
UNSAID = " or ".join([
    "self::script or self::style or self::template or @hidden or @aria-hidden='true'",
    *(f"contains(concat(' ', @class, ' '), ' {name} ')" for name in CLASSES),
])
INVISIBLE = re.compile("[\\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
BLOCKS = {"p", "li", "br", "dt", "dd", "div", "tr", "h2", "h3", "h4"}


def bare(text):
    """A text without spaces, invisible marks and differences of form."""
    return INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).replace("‐", "-").replace("‑", "-")


def said(element):
    """What an element says aloud, a line for each of its blocks."""
    lines = [""]
    _say(element, lines)
    return [line.strip() for line in lines if line.strip()]


def _say(element, lines):
    if not isinstance(element.tag, str) or element.xpath(f"boolean({UNSAID})"):
        return
    if element.tag in BLOCKS:
        lines.append("")
    lines[-1] += element.text or ""
    for child in element:
        _say(child, lines)
        if isinstance(child.tag, str) and child.tag in BLOCKS:
            lines.append("")
        lines[-1] += child.tail or ""


def rows(table):
    """The rows of a page's table: for each its cells, for each cell its lines."""
    return [[said(cell) for cell in row.xpath("./th|./td")] for row in table.xpath(".//tr")]
