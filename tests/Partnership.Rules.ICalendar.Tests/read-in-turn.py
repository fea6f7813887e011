"""Takes three files of one year into a diary, one after the other, as a calendar program does: by UID and SEQUENCE."""
import sys
from datetime import date
from pathlib import Path

for folder in ("/usr/lib/python3/dist-packages",):
    if folder not in sys.path:
        sys.path.append(folder)
try:
    from icalendar import Calendar
except ImportError:
    sys.exit(3)

diary, sizes = {}, []
for name in sys.argv[1:]:
    calendar = Calendar.from_ical(Path(name).read_bytes())
    assert not calendar.errors and str(calendar["METHOD"]) == "PUBLISH", name
    for entry in calendar.subcomponents:
        assert entry.name == "VEVENT" and not entry.errors, entry
        assert type(entry.decoded("DTSTART")) is date and (entry.decoded("DTEND") - entry.decoded("DTSTART")).days == 1
        assert entry.decoded("LAST-MODIFIED") == entry.decoded("DTSTAMP")
        before = diary.get(str(entry["UID"]))
        if before is None or int(entry["SEQUENCE"]) > int(before["SEQUENCE"]):
            diary[str(entry["UID"])] = entry
    sizes.append(len(diary))

assert len(set(sizes)) == 1, f"entries that are there twice: {sizes}"
meetings = {uid: entry for uid, entry in diary.items() if uid.count(".") == 1}
second = next(entry for uid, entry in meetings.items() if ".2026-2@" in uid)
third = next(entry for uid, entry in meetings.items() if ".2026-3@" in uid)
assert str(second["STATUS"]) == "CONFIRMED" and str(third["STATUS"]) == "CANCELLED"
cancelled = [uid for uid, entry in diary.items() if str(entry["STATUS"]) == "CANCELLED"]
assert all(".2026-3" in uid or "foi-14" in uid for uid in cancelled) and len(cancelled) > 2
print(f"{sizes[0]} entries; moved to {second.decoded('DTSTART')}; cancelled {third.decoded('DTSTART')}")
