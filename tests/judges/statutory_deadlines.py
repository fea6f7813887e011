#!/usr/bin/env python3
"""A second implementation of statutory deadlines, as a judge of the first.

It shares nothing with the library: no code, no table of days. Bank holidays are worked out here from the Banking and Financial
Dealings Act 1971 and the proclamations since 2010; each rule is a few lines beside the section it comes from. It asks the console for
random days, month ends, leap days and days about holidays, and compares every date.

usage: statutory_deadlines.py partnership.dll [number of days for each rule] [seed]
"""
import csv
import io
import random
import subprocess
import sys
from datetime import date, timedelta

SPECIAL = {date(2011, 4, 29), date(2012, 6, 5), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)}


def day(days):
    return timedelta(days=days)


def easter(year):
    """Sunday by the Gregorian computus (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, before = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, before + 1)


def monday(year, month, last=False):
    on = date(year, month, 31 if last else 1)
    return on - day(on.weekday()) if last else on + day(-on.weekday() % 7)


def moved(on, to_after):
    """A holiday on a weekend is kept on the first weekday after it that is not kept already."""
    while on.weekday() > 4 or on in to_after:
        on += day(1)
    return on


def several(days):
    kept = [on for on in days if on.weekday() < 5]
    for on in days:
        if on.weekday() > 4:
            kept.append(moved(on, kept))
    return set(kept)


def england(year):
    may = date(2020, 5, 8) if year == 2020 else monday(year, 5)
    spring = {2012: date(2012, 6, 4), 2022: date(2022, 6, 2)}.get(year, monday(year, 5, last=True))
    fixed = several([date(year, 1, 1)]) | several([date(year, 12, 25), date(year, 12, 26)])
    return fixed | {easter(year) - day(2), easter(year) + day(1), may, spring, monday(year, 8, last=True)} | {on for on in SPECIAL if on.year == year}


def scotland(year):
    may = date(2020, 5, 8) if year == 2020 else monday(year, 5)
    spring = {2012: date(2012, 6, 4), 2022: date(2022, 6, 2)}.get(year, monday(year, 5, last=True))
    fixed = several([date(year, 1, 1), date(year, 1, 2)]) | several([date(year, 11, 30)]) | several([date(year, 12, 25), date(year, 12, 26)])
    football = {date(2026, 6, 15)} if year == 2026 else set()
    return fixed | football | {easter(year) - day(2), may, spring, monday(year, 8)} | {on for on in SPECIAL if on.year == year}


def northern_ireland(year):
    return england(year) | several([date(year, 3, 17)]) | several([date(year, 7, 12)])


ENGLAND = {on for year in range(2009, 2031) for on in england(year)}
KINGDOM = ENGLAND | {on for year in range(2009, 2031) for on in scotland(year) | northern_ireland(year)}


def is_worked(on, closed):
    return on.weekday() < 5 and on not in closed


def working(on, days, closed, step=1):
    while days:
        on += day(step)
        days -= is_worked(on, closed)
    return on


def corresponding(on, months):
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    for last in range(on.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, on.day)


def next_worked(on, closed):
    while not is_worked(on, closed):
        on += day(1)
    return on


def next_march(on):
    return date(on.year + (on > date(on.year, 3, 31)), 3, 31)


# Row, parameters, first and last day to ask, the rule. "Beginning with" a day makes it day 1; otherwise it is day 0.
RULES = [
    ("R2", "", (2021, 12), (2027, 6), lambda on: on - day(70)),  # a draft ten weeks before the strategy
    ("R8", "", (2021, 11), (2027, 6), lambda on: on + day(55)),  # DA Act 2021 s.17: 56 days beginning with
    ("R10", "months=1", (2023, 1), (2027, 6), lambda on: corresponding(on, 1)),
    ("R11", "months=6", (2023, 1), (2027, 6), lambda on: corresponding(on, 6)),
    ("R18", "", (2023, 5), (2027, 6), lambda on: on + day(28)),
    ("R18", "days=35", (2023, 5), (2027, 6), lambda on: on + day(35)),
    ("R22", "", (2012, 2), (2027, 6), lambda on: working(on, 5, ENGLAND, -1) - day(1)),  # LGA 1972 s.100A: five clear days, working days only
    ("R25", "", (2010, 1), (2027, 6), lambda on: working(on, 20, KINGDOM)),  # FOIA 2000 s.10(1), (6)
    ("R27", "", (2019, 9), (2025, 12), lambda on: next_worked(corresponding(on, 1), ENGLAND)),
    ("R28", "", (2026, 3), (2027, 6), lambda on: next_worked(corresponding(on, 1), ENGLAND)),
    ("R29", "", (2026, 7), (2027, 6), lambda on: on + day(29)),
    ("R30", "", (2026, 4), (2027, 6), lambda on: working(on, 5, ENGLAND)),
    ("R30", "stage=stage-1", (2026, 4), (2027, 6), lambda on: working(on, 10, ENGLAND)),
    ("R30", "stage=stage-2", (2026, 4), (2027, 6), lambda on: working(on, 20, ENGLAND)),
    ("R31", "", (2012, 1), (2027, 6), lambda on: corresponding(on, 12) - day(1)),  # LGA 1974 s.26B
    ("R43", "", (2022, 1), (2027, 6), lambda on: corresponding(on, 24) - day(1)),
    ("R45", "", (2021, 5), (2027, 6), lambda on: working(on, 5, ENGLAND)),  # Victims' Code
    ("R45", "rights=enhanced", (2021, 5), (2027, 6), lambda on: working(on, 1, ENGLAND)),
    ("R49", "", (2015, 1), (2027, 6), lambda on: on + day(14)),
    ("R50", "", (2015, 1), (2027, 6), lambda on: on + day(20)),  # ASBCPA 2014 s.84(5)
    ("R50", "stage=costs", (2015, 1), (2027, 6), lambda on: corresponding(on, 3) - day(1)),
    ("R52", "", (2015, 1), (2027, 6), lambda on: on + day(41)),  # ASBCPA 2014 s.66: six weeks beginning with
    ("R53", "", (2015, 1), (2027, 6), lambda on: on + day(14)),
    ("R55", "", (2010, 1), (2027, 6), lambda on: on + day(28)),
    ("R57", "", (2012, 1), (2026, 6), next_march),  # PRSRA 2011 s.5(1)
    ("R59", "", (2013, 1), (2027, 6), lambda on: on + day(20)),  # three weeks beginning with
]


# What these rows set is the first day, and never a last one.
OPENS = {"R43"}


def days_to_ask(first, last, number, chance):
    """Month ends, leap days and days about holidays first, then any day."""
    from_, to = date(*first, 1), date(*last, 1)
    every = [from_ + day(at) for at in range((to - from_).days)]
    ends = [on for on in every if (on + day(1)).day == 1 or (on.month, on.day) == (2, 29)]
    about = [on for on in every if any(on + day(near) in KINGDOM for near in (-1, 0, 1))]
    return [chance.choice((ends, about, every)[at % 3]) for at in range(number)]


def main(console, number, seed):
    chance = random.Random(seed)
    asked = [(row, parameters, on, rule(on)) for row, parameters, first, last, rule in RULES for on in days_to_ask(first, last, number, chance)]
    lines = "from,rule,parameters\n" + "".join(f"{on},{row},{parameters}\n" for row, parameters, on, _ in asked)
    ran = subprocess.run(["dotnet", console, "deadline", "--batch", "-"], input=lines, capture_output=True, text=True)
    answers = list(csv.DictReader(io.StringIO(ran.stdout)))
    if len(answers) != len(asked):
        print(f"asked for {len(asked)} dates and got {len(answers)}: {ran.stderr}")
        return 1
    said = [(row, parameters, on, f"not before {due}" if row in OPENS else str(due), answer["due"] or answer["problem"]) for (row, parameters, on, due), answer in zip(asked, answers)]
    wrong = [one for one in said if one[3] != one[4]]
    for row, parameters, on, due, answer in wrong[:20]:
        print(f"{row} {parameters} from {on}: {due} here, {answer} there")
    rows = len({row for row, *_ in RULES})
    print(f"{len(asked)} dates of {rows} rules, {len(RULES)} cases, seed {seed}: {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60, int(sys.argv[3]) if len(sys.argv) > 3 else 20211001))
