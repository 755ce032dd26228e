# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days as RULES.md section 1 counts them and sittings fall, with nothing but Python's own calendar.

Written from the rules and from the Panel's terms of reference. Nothing here looks at what the program does.
"""
import calendar
import csv
from datetime import date, timedelta

TUESDAY, THURSDAY = 1, 3  # as date.weekday() counts
MINUTES_IN_WORKING_DAYS = 3
PAPERS_BY = "13:00"
SOON = 14


def holidays_from(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {date.fromisoformat(row["date"]) for row in csv.DictReader(file)}


class Days:
    def __init__(self, holidays):
        self.holidays = holidays

    def works(self, day):
        return day.weekday() < 5 and day not in self.holidays

    def after(self, day, count):
        """The count-th working day after a day; the day itself is day 0."""
        while count > 0:
            day += timedelta(1)
            count -= self.works(day)
        return day

    def papers_due(self, sitting):
        """The Thursday before the sitting, or the working day before that Thursday where it is none."""
        day = sitting - timedelta(1)
        while day.weekday() != THURSDAY:
            day -= timedelta(1)
        while not self.works(day):
            day -= timedelta(1)
        return day

    def weekly(self, first, last):
        """Each week's sitting: the Tuesday, or the next working day where that is none."""
        monday = first - timedelta(first.weekday() + 7)
        found = []
        while monday <= last:
            day = monday + timedelta(TUESDAY)
            while not self.works(day):
                day += timedelta(1)
            if first <= day <= last:
                found.append(day)
            monday += timedelta(7)
        return found


def months_on(day, months):
    """The same day of the month, or that month's last day where it does not exist."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def status(today, due, met=None, ended=None, late_by_hours=False):
    """Status and days, the first that fits: met, met late, ended, overdue, soon, open."""
    if met:
        return ("met-late" if met > due or late_by_hours else "met"), (met - due).days
    if ended:
        return "ended", (ended - due).days
    days = (today - due).days
    return ("overdue" if days > 0 else "soon" if days >= -SOON else "open"), days
