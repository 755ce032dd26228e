#!/usr/bin/env python3
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects every plural of the program into hearth_en_GB.ts and writes its English forms.

Run it after adding or changing a text with %n; `--check` only says whether that was forgotten (exit 1).
"%n day(s)" becomes "%n day" and "%n days", "%n child(ren)" "%n child" and "%n children"; a text that is written in
the plural, "%n days late", gets its singular, "%n day late", where the word after the number is one of `counted`.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

here = pathlib.Path(__file__).resolve().parent
root = here.parent
target = here / "hearth_en_GB.ts"


counted = {"children": "child", "days": "day", "weeks": "week", "months": "month", "years": "year", "times": "time",
           "actions": "action", "comments": "comment", "exceptions": "exception", "meetings": "meeting"}


def lupdate():
    for place in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate"):
        if shutil.which(place):
            return shutil.which(place)
    sys.exit("plurals.py: lupdate is not installed (package qt6-l10n-tools)")


def forms(source):
    """The singular and the plural of a text, where "(s)" and the like mark what the plural adds."""
    one = re.sub(r"\(([a-z]+)\)", "", source)
    many = re.sub(r"\(([a-z]+)\)", r"\1", source)
    for singular, plural in (("is/are", "are"), ("was/were", "were"), ("has/have", "have"), ("person/people", "people"),
                             ("this/these", "these")):
        many = many.replace(singular, plural)
        one = one.replace(singular, singular.split("/")[0])
    one = re.sub(r"(%n (?:working )?)(\w+)", lambda found: found[1] + counted.get(found[2], found[2]), one)
    return one, many


def collect():
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        subprocess.run([lupdate(), "-silent", "-pluralonly", "-I", str(root), "-locations", "none", "-source-language", "en",
                        "-target-language", "en_GB", "core", "ui", "app", "-ts", str(fresh)],
                       cwd=root, check=True, stdout=subprocess.DEVNULL)
        tree = ElementTree.parse(fresh)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for child in list(translation):
            translation.remove(child)
        for text in forms(message.findtext("source")):
            ElementTree.SubElement(translation, "numerusform").text = text
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n"


fresh = collect()
if "--check" in sys.argv:
    if not target.exists() or target.read_text(encoding="utf-8") != fresh:
        sys.exit("translations/hearth_en_GB.ts is not what the sources ask for: run translations/plurals.py")
else:
    target.write_text(fresh, encoding="utf-8")
