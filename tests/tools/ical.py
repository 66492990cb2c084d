#!/usr/bin/python3
"""Opens calendars in two libraries and shows what came of them: ical.py FILE...

The octets are held against RFC 5545 (3.1) here: CRLF, 75 octets a line, no letter parted. Then libical,
the library of GNOME's and KDE's calendars, and python3-icalendar each read the file, and must agree. Files are
imported one after another: an item of the same UID takes the place of the one before.
"""
import sys
import unicodedata

import gi
import icalendar

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

SHOWN = ["SUMMARY", "DESCRIPTION", "LOCATION", "DTSTART", "DTEND", "DUE", "COMPLETED", "STATUS", "TRANSP", "CLASS"]


def check_octets(name, octets):
    lines = octets.split(b"\r\n")
    assert lines.pop() == b"", f"{name}: the last line does not end in CRLF"
    for number, line in enumerate(lines, 1):
        assert b"\n" not in line and b"\r" not in line, f"{name}:{number}: a lone CR or LF"
        assert len(line) <= 75, f"{name}:{number}: {len(line)} octets"
        text = line.decode("utf-8")  # of this line alone: a letter in two lines does not decode
        assert not (text[:1] == " " and unicodedata.combining(text[1])), f"{name}:{number}: a lone mark"


def read_libical(octets):
    calendar = ICalGLib.Component.new_from_string(octets.decode("utf-8"))
    assert calendar.count_errors() == 0, calendar.as_ical_string()
    assert calendar.check_restrictions(), calendar.as_ical_string()
    items = {}
    for kind in (ICalGLib.ComponentKind.VEVENT_COMPONENT, ICalGLib.ComponentKind.VTODO_COMPONENT):
        item = calendar.get_first_component(kind)
        while item is not None:
            items[item.get_uid()] = (item.get_summary(), item.get_description(), item.get_location())
            item = calendar.get_next_component(kind)
    return items


def value(item, name):
    found = item.get(name)
    if found is None:
        return None
    return found.dt.isoformat() if hasattr(found, "dt") else str(found)


def read_icalendar(octets):
    calendar = icalendar.Calendar.from_ical(octets)
    assert calendar["VERSION"] == "2.0" and "METHOD" not in calendar
    items = {}
    for item in calendar.subcomponents:
        assert not item.errors, item.errors
        assert item["UID"] not in items, "the same UID twice"
        items[str(item["UID"])] = item
    return items


def main():
    kept = {}
    for name in sys.argv[1:]:
        with open(name, "rb") as file:
            octets = file.read()
        check_octets(name, octets)
        items, others = read_icalendar(octets), read_libical(octets)
        assert others == {uid: tuple(value(item, key) for key in SHOWN[:3]) for uid, item in items.items()}
        kept.update(items)
    for uid, item in kept.items():
        print(item.name, uid)
        print("  DTSTAMP", value(item, "DTSTAMP"))
        for name in SHOWN:
            if value(item, name) is not None:
                print(" ", name, value(item, name).replace("\n", " | "))


main()
