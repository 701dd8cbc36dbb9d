"""Calendars (RFC 5545): read by icalendar, and what a calendar program needs on top of that.

It knows no programme: only what stands in the files.
"""

import re

from icalendar import Calendar
from icalendar.error import InvalidCalendar

from judges import Verdict
from judges.site import missing

TYPE = "text/calendar"


def judge(site):
    files = site.ending(".ics")
    faults = missing(site, site.offered(TYPE, ".ics"))
    if not files:
        faults.append("there is no calendar to judge")
    events = 0
    for path, bytes in files.items():
        found, counted = judge_file(bytes)
        events += counted
        faults += [f"{path}: {fault}" for fault in found]
    faults += [f"{path}: no page offers it" for path in files if path not in {it.path for it in site.downloads}]
    return Verdict(f"{len(files)} calendars with {events} events", faults)


def judge_file(bytes):
    """What is wrong with a calendar, and how many events it has."""
    faults = list(lines(bytes))
    try:
        calendar = Calendar.from_ical(bytes)
    except (InvalidCalendar, ValueError) as reason:
        return [*faults, f"cannot be read: {reason}"], 0
    faults += [f"VCALENDAR without {name}" for name in ("VERSION", "PRODID") if name not in calendar]
    if str(calendar.get("VERSION")) != "2.0":
        faults.append("VERSION is not 2.0")
    unread = [f"{name} cannot be read: {reason}" for part in calendar.walk() for name, reason in part.errors]
    if unread:
        return [*faults, *unread], 0
    events = calendar.walk("VEVENT")
    if not events:
        faults.append("no event")
    for event in events:
        faults += [f"{event.get('UID')}: {fault}" for fault in event_faults(event)]
    ids = [str(event.get("UID")) for event in events]
    faults += [f"{id}: the UID stands twice" for id in sorted({id for id in ids if ids.count(id) > 1})]
    return faults, len(events)


def lines(bytes):
    """RFC 5545 3.1: lines end in CRLF and are no longer than 75 octets."""
    if not bytes.endswith(b"\r\n"):
        yield "the last line does not end in CRLF"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", bytes):
        yield "a line does not end in CRLF"
    if (longest := max(map(len, bytes.split(b"\r\n")))) > 75:
        yield f"a line of {longest} octets; at most 75 are allowed"
    for number, line in enumerate(bytes.split(b"\r\n"), 1):
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is not UTF-8: a letter was cut in two"


def event_faults(event):
    """RFC 5545 3.6.1, and a summary, without which a calendar shows an empty box."""
    for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
        if not event.get(name):
            yield f"no {name}"
        elif isinstance(event[name], list):
            yield f"more than one {name}"
    start, end = event.get("DTSTART"), event.get("DTEND")
    if start is not None and end is not None:
        if type(start.dt) is not type(end.dt):
            yield "DTSTART and DTEND are not of one kind"
        elif end.dt <= start.dt:
            yield "DTEND is not after DTSTART"
    if end is not None and "DURATION" in event:
        yield "both DTEND and DURATION"


def _sample(*lines):
    return "".join(line + "\r\n" for line in lines).encode()


SOUND = {
    "index.html": b'<!doctype html><html lang="fi"><a download type="text/calendar" href="a.ics">a</a>',
    "a.ics": _sample(
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//FI", "BEGIN:VEVENT", "UID:a@x", "DTSTAMP:20260101T000000Z",
        "DTSTART;VALUE=DATE:20260102", "DTEND;VALUE=DATE:20260103", "SUMMARY;LANGUAGE=fi:Äkkiä", "END:VEVENT",
        "END:VCALENDAR",
    ),
}
BREAKS = [
    ("a.ics", b"UID:a@x\r\n", b"", "no UID"),
    ("a.ics", b"DTSTAMP:20260101T000000Z\r\n", b"", "no DTSTAMP"),
    ("a.ics", b"SUMMARY;", b"X-SUMMARY;", "no SUMMARY"),
    ("a.ics", b"DATE:20260103", b"DATE:20260102", "not after"),
    ("a.ics", b"DATE:20260102", b"DATE:20261302", "DTSTART cannot be read"),
    ("a.ics", b"VERSION:2.0", b"VERSION:1.0", "not 2.0"),
    ("a.ics", b"END:VEVENT\r\n", b"", "cannot be read"),
    ("a.ics", b"PRODID:-//x//x//FI\r\n", b"PRODID:-//x//x//FI\n", "CRLF"),
    ("a.ics", "Äkkiä".encode(), b"a" * 80, "octets"),
    ("a.ics", "Äkkiä".encode(), b"\xc3\r\n \x84kki", "UTF-8"),
    ("index.html", b"a.ics", b"b.ics", "not there"),
]
