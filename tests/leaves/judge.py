"""Judges what leaves the website: `judge.py data SITE` and `judge.py paper SITE`.

Before a judge looks at the site it is shown to see: see `tried.py`. Every fault is printed, then a line
for each judge, then one that sums up. The exit code is 1 where something is wrong.
`KOTOSIVU_PACKAGES` names the folder of npm packages. Which judges there are stands here; what they
want, in their modules.
"""

import os
import sys
import time
from functools import partial
from pathlib import Path

from judges import calendars, feeds, linked, opendata, paper, paper_breaks, robots, sitemap, tables
from judges.site import Site
from tried import tried


def judges(what):
    """The judges of the data or of the paper: name, module, and the function that judges a site."""
    if what == "paper":
        return [("paper", paper, None)]
    packages = Path(os.environ["KOTOSIVU_PACKAGES"])
    return [
        ("tables", tables, tables.judge),
        ("open data", opendata, opendata.judge),
        ("linked data", linked, partial(linked.judge, packages=packages)),
        ("calendars", calendars, calendars.judge),
        ("feeds", feeds, feeds.judge),
        ("sitemap", sitemap, partial(sitemap.judge, packages=packages)),
        ("robots", robots, robots.judge),
    ]


def main(what, folder):
    site, wrong, given, told = Site.at(folder), 0, 0, []
    if not site.pages:
        sys.exit(f"no pages in {folder}: build the site first")
    for name, module, judge in judges(what):
        start = time.monotonic()
        if module is paper:
            # Both at once: veraPDF takes its time to start.
            verdict, blind, breaks = paper_breaks.judged(site)
        else:
            blind, breaks = tried(name, module, judge)
            verdict = judge(site)
        for fault in [*blind, *(f"{name}: {fault}" for fault in verdict.faults)]:
            print(fault)
        wrong += len(blind) + len(verdict.faults)
        given += breaks
        told.append(f"{name}: {verdict.seen} ({breaks} breaks tried, {time.monotonic() - start:.1f} s)")
    print(*told, sep="\n")
    print(f"{len(told)} judges of {what}: {given} breaks tried, {wrong} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
