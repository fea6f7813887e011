"""Compares what python3-icalendar finds in each .ics file with the .fields.json beside it."""
import json
import sys
from datetime import date, timedelta
from pathlib import Path

from icalendar import Calendar


def the_day(component, name):
    value = component.decoded(name)
    assert type(value) is date, f"{name} is {value!r}, not a plain date"
    return value.isoformat()


def found(component):
    alarms = [one for one in component.subcomponents if one.name == "VALARM"]
    for alarm in alarms:
        assert str(alarm["ACTION"]) == "DISPLAY" and str(alarm["DESCRIPTION"]) == str(component["SUMMARY"])
        related = alarm["TRIGGER"].params.get("RELATED", "START")
        assert related == ("END" if component.name == "VTODO" else "START"), f"the alarm runs from {related}"
    todo = component.name == "VTODO"
    if todo and "DTSTART" in component:
        assert component.decoded("DTSTART") < component.decoded("DUE"), "a to-do opens on its last day or later"
    assert (str(component.get("PERCENT-COMPLETE")) == "100") == (component.get("STATUS") == "COMPLETED")
    return {
        "Kind": component.name,
        "On": the_day(component, "DTSTART" if component.name == "VEVENT" else "DUE"),
        "Summary": str(component["SUMMARY"]),
        "Stamp": component.decoded("DTSTAMP").strftime("%Y-%m-%dT%H:%M:%S"),
        "Reminders": [-alarm.decoded("TRIGGER") // timedelta(days=1) for alarm in alarms],
        "Opens": the_day(component, "DTSTART") if todo and "DTSTART" in component else None,
        "Status": str(component["STATUS"]) if todo else None,
        "Round": "a meeting" if "RELATED-TO" in component else None,
    }


def check(path):
    calendar = Calendar.from_ical(path.read_bytes())
    assert (str(calendar["VERSION"]), str(calendar["CALSCALE"])) == ("2.0", "GREGORIAN") and calendar["PRODID"]
    assert not calendar.errors, calendar.errors
    components = calendar.subcomponents
    expected = json.loads(path.with_suffix("").with_suffix(".fields.json").read_text(encoding="utf-8"))
    assert len(components) == len(expected), f"{len(components)} entries read, {len(expected)} written"
    for component, fields in zip(components, expected):
        assert not component.errors, component.errors
        says = fields.pop("Says")
        assert found(component) == fields, f"{found(component)} is not {fields}"
        for words in says:
            assert words in str(component["DESCRIPTION"]), f"lost: {words!r}"
    uids = [str(one["UID"]) for one in components]
    assert len(set(uids)) == len(uids)
    assert all(str(one["RELATED-TO"]) in uids for one in components if "RELATED-TO" in one)
    return len(components)


paths = [Path(name) for name in sys.argv[1:]]
assert paths, "no file to read"
print(f"{sum(check(path) for path in paths)} entries of {len(paths)} files read back without loss")
