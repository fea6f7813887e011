"""Reads the feeds of the register with Debian's python3-icalendar and holds them against the register's own duties. usage: read-feeds.py FOLDER"""
import datetime
import json
import sys
from pathlib import Path

import icalendar


def day(entry):
    found = entry.get("due") or entry.get("dtstart")
    moment = found.dt
    return (moment.date() if isinstance(moment, datetime.datetime) else moment).isoformat()


def main():
    for name in ("team", "board"):
        folder = Path(sys.argv[1])
        calendar = icalendar.Calendar.from_ical((folder / f"{name}.ics").read_bytes())
        entries = [entry for entry in calendar.walk() if entry.name in ("VEVENT", "VTODO")]
        expected = [one for one in json.loads((folder / f"{name}.json").read_text()) if one["on"]]
        dated = sorted(day(entry) for entry in entries if entry.get("due") or entry.get("dtstart"))
        assert dated == sorted(one["on"] for one in expected), f"{name}: {dated} in the feed, {expected} in the register"
        uids = [str(entry["uid"]) for entry in entries]
        assert len(set(uids)) == len(uids), f"{name}: two entries have the same uid"
        text = (folder / f"{name}.ics").read_text()
        for one in expected:
            assert one["matter"] in text.replace("\r\n ", ""), f"{name}: {one['matter']} is not in the feed"
        print(f"the feed of a {name}: {len(entries)} entries, all of the register's dates")


main()
