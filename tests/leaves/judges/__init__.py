"""The judges of what leaves the website, one module for each kind of file.

A judge takes a `site.Site` and gives a `Verdict`. Beside it stands what shows that it sees: `SOUND`,
the files of a site it finds nothing in, and `BREAKS`, small changes to those files with a word that
its complaint must hold. See `tried.py`.
"""

from dataclasses import dataclass, field


@dataclass
class Verdict:
    """What a judge has looked at, in words with their numbers, and what is wrong."""

    seen: str
    faults: list[str] = field(default_factory=list)
