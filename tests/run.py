#!/usr/bin/env python3
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the test runner over several processes and adds up what they say.

A process a test would start a sanitized Qt application hundreds of times; one process for all would use one core and
lose everything after a crash. So the tests are dealt in small batches to as many processes as there are cores, and a
batch that ends early is taken up again after the test that ended it.
"""
import argparse
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

BATCH = 12
TIMEOUT_SECONDS = 600


def environment(folder):
    """A home of its own: no test reads the settings of the person who runs it, or writes to them."""
    own = dict(os.environ, HOME=folder, QT_QPA_PLATFORM="offscreen", TMPDIR=folder)
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        own[f"XDG_{name}_HOME"] = os.path.join(folder, name.lower())
    own["XDG_RUNTIME_DIR"] = os.path.join(folder, "runtime")
    os.makedirs(own["XDG_RUNTIME_DIR"], mode=0o700)
    for name in ("HEARTH_PASSPHRASE", "DISPLAY", "WAYLAND_DISPLAY"):
        own.pop(name, None)
    own.setdefault("ASAN_OPTIONS", "detect_leaks=0")
    own.setdefault("UBSAN_OPTIONS", "print_stacktrace=1")
    return own


def names_of(runner):
    with tempfile.TemporaryDirectory() as folder:
        listing = subprocess.run([runner, "--list-test-names-only"], capture_output=True, text=True,
                                 env=environment(folder), check=False)
    return [line for line in listing.stdout.splitlines() if line.strip()]


def results_of(xml):
    """Name, passed, seconds of each test; of one that began and did not end, passed is None."""
    parser = ElementTree.XMLPullParser(events=("start", "end"))
    results = {}
    try:
        parser.feed(xml)
        for event, element in parser.read_events():
            if element.tag != "TestCase":
                continue
            name = element.get("name")
            overall = element.find("OverallResult") if event == "end" else None
            if overall is None:
                results[name] = (None, 0.0)
            else:
                results[name] = (overall.get("success") == "true", float(overall.get("durationInSeconds") or 0))
    except ElementTree.ParseError:
        pass
    return results


def escaped(name):
    """A name as the runner reads it from a file: it would part a name at a comma, for one."""
    return re.sub(r'([\\,\[\]"*~])', r"\\\1", name)


def run_some(runner, names, reporter):
    with tempfile.TemporaryDirectory(prefix="hearth-tests-") as folder:
        batch = Path(folder, "batch.txt")
        batch.write_text("".join(escaped(name.strip()) + "\n" for name in names))
        command = [runner, "--input-file", str(batch), "--reporter", reporter, "--durations", "yes"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, errors="replace",
                                  env=environment(folder), timeout=TIMEOUT_SECONDS, check=False)
            return done.returncode, done.stdout, done.stderr
        except subprocess.TimeoutExpired as late:
            out = late.stdout.decode(errors="replace") if late.stdout else ""
            return -1, out, f"took longer than {TIMEOUT_SECONDS} s\n"


def run_batch(runner, names):
    """Answers (name, passed, seconds, what it said) of each of the names."""
    results = []
    left = list(names)
    while left:
        status, out, err = run_some(runner, left, "xml")
        found = results_of(out)
        rest = []
        for name in left:
            passed, seconds = found.get(name.strip(), (None, 0.0))
            if passed is None:
                rest.append(name)
                continue
            said = "" if passed else "".join(run_some(runner, [name], "console")[1:])
            results.append((name, passed, seconds, said))
        if rest:
            ended_it = next((name for name in rest if name.strip() in found), rest[0])
            results.append((ended_it, False, 0.0, f"ended the run (status {status})\n{err[-6000:]}"))
            rest.remove(ended_it)
        elif status != 0 and all(passed for _, passed, _, _ in results):
            results.append((left[-1] + " (at exit)", False, 0.0, f"status {status}\n{err[-6000:]}"))
        left = rest
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("runner")
    parser.add_argument("--counts", help="a file to write the numbers of passed and failed tests to")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()

    began = time.monotonic()
    names = names_of(options.runner)
    batches = [names[i:i + BATCH] for i in range(0, len(names), BATCH)]
    results = []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        waited_for = [pool.submit(run_batch, options.runner, batch) for batch in batches]
        for done in concurrent.futures.as_completed(waited_for):
            results += done.result()
            for name, passed, _, said in done.result():
                if not passed:
                    print(f"FAILED: {name}\n{said}")
            print(f"{len(results)} of {len(names)} tests, {time.monotonic() - began:.0f} s", flush=True)

    slowest = sorted(results, key=lambda result: -result[2])[:5]
    print("slowest: " + "; ".join(f"{seconds:.1f} s {name}" for name, _, seconds, _ in slowest))
    good = sum(passed for _, passed, _, _ in results)
    bad = len(results) - good
    if not names:
        print("the runner names no test")
        bad = 1
    print(f"{good} passed, {bad} failed ({time.monotonic() - began:.0f} s)")
    if options.counts:
        Path(options.counts).write_text(f"{good} {bad}\n")
    return 0 if bad == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
