#!/usr/bin/python3
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the bench and prints the table of figures, each beside what it has to beat on the same machine.

Ratios of processor time, not seconds: a slow machine is slow at both. With --quick a second's worth, where a figure that misses its demand
is told and not failed, since numbers that small are mostly noise.

usage: tests/bench/bench.py [--quick] [--program build/release/bin/hearth_bench]
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy

ROOT = Path(__file__).resolve().parents[2]


def measured(program, quick):
    options = ["--children", "2000", "--rows", "5000", "--times", "1"] if quick else []
    with tempfile.TemporaryDirectory(prefix="hearth-bench-") as folder:
        own = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=folder, HOME=folder)
        done = subprocess.run([program, *options, "--folder", folder], capture_output=True, text=True, env=own,
                              check=False)
    if done.returncode != 0:
        sys.exit(f"{program} failed ({done.returncode}): {done.stderr[-2000:]}")
    return json.loads(done.stdout)


def best(times, work):
    least = float("inf")
    for _ in range(times):
        began = time.process_time()
        work()
        least = min(least, time.process_time() - began)
    return least


class NumpyCalendar:
    """numpy's own working days over the same holidays: what the clocks are held against."""

    def __init__(self):
        table = (ROOT / "resources/holidays/england-and-wales.csv").read_text().splitlines()
        days = [line.split(",")[0] for line in table if line[:1].isdigit()]
        self.calendar = numpy.busdaycalendar(holidays=numpy.array(days, dtype="datetime64[D]"))

    def seconds_for(self, offsets):
        random = numpy.random.default_rng(1)
        starts = numpy.datetime64("2015-01-01") + random.integers(0, 4000, offsets).astype("timedelta64[D]")
        return best(3, lambda: numpy.busday_offset(starts, 20, roll="backward", busdaycal=self.calendar))


class Table:
    def __init__(self):
        self.rows = []
        self.missed = 0

    def add(self, what, ours, theirs, ratio, demand, holds):
        self.missed += 0 if holds else 1
        self.rows.append((what, ours, theirs, ratio, demand, "yes" if holds else "NO"))

    def show(self):
        head = ("figure", "Hearth", "beside", "ratio", "demanded", "met")
        widths = [max(len(row[i]) for row in [head, *self.rows]) for i in range(len(head))]
        for row in [head, *self.rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def nanoseconds(seconds, count):
    return f"{seconds / count * 1e9:.1f} ns"


def milliseconds(seconds):
    return f"{seconds * 1e3:.1f} ms"


def add_working_days(table, figures, calendar):
    count = figures["additions"]
    ours, theirs = figures["seconds"], calendar.seconds_for(count)
    table.add(f"{count:,} working-day due dates", nanoseconds(ours, count),
              f"busday_offset {nanoseconds(theirs, count)}", f"{theirs / ours:.1f}x faster", "5x", theirs / ours >= 5)


EVENTS_OF_A_CHILD = 15


def add_clocks(table, figures, calendar):
    """Every event is put to every rule. numpy is spared the rest: which events start a clock, what met it, whether it
    still counts, its status. The second line is the hardest reading: a whole row of ours against one bare offset."""
    children, rules, rows = figures["children"], int(figures["rules"]), int(figures["rows"])
    ours = figures["seconds"]
    one_offset = calendar.seconds_for(children * EVENTS_OF_A_CHILD) / (children * EVENTS_OF_A_CHILD)
    count = children * EVENTS_OF_A_CHILD * rules
    ratio = one_offset * count / ours
    table.add(f"{children:,} children x {EVENTS_OF_A_CHILD} events x {rules} rules evaluated",
              f"{milliseconds(ours)}, {nanoseconds(ours, count)} each",
              f"busday_offset {nanoseconds(one_offset, 1)}", f"{ratio:.1f}x faster", "5x", ratio >= 5)
    table.add(f"  of these, {rows:,} rows with status and explanation at hand", f"{nanoseconds(ours, rows)} each",
              f"busday_offset {nanoseconds(one_offset, 1)}", f"{one_offset * rows / ours:.2f}x", "-", True)


def add_store(table, figures):
    ours, theirs = figures["open_and_tracker"], figures["plain_read"]
    table.add(f"store of {figures['children']:,} children opened, tracker shown", milliseconds(ours),
              f"SQLCipher reads the rows {milliseconds(theirs)}", f"{ours / theirs:.2f} of it", "3", ours <= 3 * theirs)


def add_table(table, figures):
    scan, rows = figures["plain_scan"], f"{figures['rows']:,} rows"
    for name, key in (("first filter keystroke", "first_keystroke"), ("next keystroke", "next_keystroke")):
        ours = figures[key]
        table.add(f"{rows}: {name}", milliseconds(ours), f"plain scan {milliseconds(scan)}", f"{ours / scan:.2f} of it",
                  "1 + 20 ms", ours <= scan + 0.020)
    ours, theirs = figures["sort"], figures["plain_sort"]
    table.add(f"{rows}: sort by name", milliseconds(ours), f"plain sort {milliseconds(theirs)}",
              f"{ours / theirs:.2f} of it", "-", True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--program", default=str(ROOT / "build/release/bin/hearth_bench"))
    options = parser.parse_args()

    figures = measured(options.program, options.quick)
    calendar = NumpyCalendar()
    table = Table()
    if "workingdays" in figures:
        add_working_days(table, figures["workingdays"], calendar)
    if "clocks" in figures:
        add_clocks(table, figures["clocks"], calendar)
    if "store" in figures:
        add_store(table, figures["store"])
    if "table" in figures:
        add_table(table, figures["table"])
    table.show()
    return 1 if table.missed and not options.quick else 0


if __name__ == "__main__":
    sys.exit(main())
