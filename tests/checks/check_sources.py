#!/usr/bin/env python3
# SPDX-FileCopyrightText: Hearth contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the sources that no compiler makes. Each one has controls: breaches that it must find and cleanly written
lines that it must let pass. A check whose controls fail checks nothing, and that is a failure too.

usage: tests/checks/check_sources.py [--fix-format]
"""
import collections
import functools
import argparse
import dataclasses
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Callable

ROOT = Path(__file__).resolve().parents[2]
MOST_LINES = 500

# Which rooms of core/ a room may include, beside itself. Data flows one way; storage knows records and nothing else.
ROOMS = {
    "calendar": set(),
    "casework": {"calendar"},
    "timeline": {"calendar", "casework"},
    "tracker": {"calendar", "casework", "timeline"},
    "meetings": {"calendar", "casework", "timeline"},
    "network": {"calendar", "casework"},
    "spelling": set(),
    "storage": {"calendar", "casework"},
    "quality": {"calendar", "casework", "timeline"},
    "exchange": {"calendar", "casework", "timeline", "quality"},
    "pictures": {"calendar", "casework", "timeline", "tracker", "network"},
    "documents": {"calendar", "casework", "timeline", "tracker", "meetings", "network", "pictures"},
    "workspace": {"calendar", "casework", "timeline", "tracker", "meetings", "network", "storage", "quality", "exchange"},
    "demonstration": {"calendar", "casework", "timeline", "tracker", "exchange", "meetings", "network"},
}
HIDDEN_FROM_UI = {"storage"}  # a screen talks to the workspace

Findings = list[str]


@dataclasses.dataclass
class Check:
    title: str
    applies: Callable[[str], bool]
    find: Callable[[str, str], Findings]
    breaches: list[tuple[str, str]]
    clean: list[tuple[str, str]]


def is_cpp(path):
    return path.endswith((".cpp", ".h"))


def is_ours(path):
    return path.startswith(("core/", "ui/", "app/"))


def is_text(path):
    return not path.endswith((".png", ".ico", ".pdf", ".qm", ".hearth")) and not path.startswith("tests/data/")


def is_script(path):
    return path.endswith((".sh", ".py")) or path == ".ci/run"


def without_strings(text):
    """The same lines with what stands in literals and comments blanked."""
    pattern = r'R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*(?:.|\n)*?\*/'
    return re.sub(pattern, lambda m: re.sub(r"[^\n]", " ", m.group()), text)


def without_comments(text):
    pattern = r'R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*(?:.|\n)*?\*/'
    return re.sub(pattern, lambda m: m.group() if m.group()[0] in 'R"' else re.sub(r"[^\n]", " ", m.group()), text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def grep(path, text, pattern, message):
    return [f"{path}:{line_of(text, match.start())}: {message}" for match in re.finditer(pattern, text)]


def wrong_way(path, text):
    findings = []
    top, _, rest = path.partition("/")
    room = rest.split("/")[0]
    if top == "core" and room not in ROOMS:
        return [f"{path}: core/{room} is not in the list of rooms"]
    for match in re.finditer(r'^\s*#\s*include\s*"([^"]+)"', text, re.M):
        included = match.group(1)
        parts = included.split("/")
        where = f"{path}:{line_of(text, match.start())}: "
        if parts[0] not in ("core", "ui", "app", "tests", "resources", "translations"):
            if not included.startswith(("ui_", "moc_")) and not included.endswith(".moc"):
                findings.append(f'{where}"{included}" is not a path from the root')
        elif top == "core" and parts[0] != "resources" and (parts[0] != "core" or (parts[1] != room and parts[1] not in ROOMS[room])):
            findings.append(f"{where}core/{room} may not know of {included}")
        elif top == "ui" and (parts[0] not in ("core", "ui", "resources") or (parts[0] == "core" and parts[1] in HIDDEN_FROM_UI)):
            findings.append(f"{where}ui may not know of {included}")
    return findings


def own_header_first(path, text):
    own = path[:-4] + ".h"
    if not (ROOT / own).exists() and own != "core/calendar/date.h":
        return []
    first = re.search(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', text, re.M)
    return [] if first and first.group(1) == own else [f"{path}: its own header comes first"]


def sql_elsewhere(path, text):
    if path.startswith(("core/storage/", "tests/core/storage/")):
        return []
    return grep(path, text, r"#\s*include\s*<(QSql\w+|QtSql[^>]*|sqlite3\.h|sqlcipher/[^>]+)>",
                "SQL is core/storage's alone")


def widgets_in_core(path, text):
    if not path.startswith("core/"):
        return []
    return grep(path, text, r"#\s*include\s*<(QtWidgets[^>]*|QWidget|QDialog|QLabel|QApplication|QMessageBox|"
                r"QFileDialog|QMainWindow|Q(?:Box|HBox|VBox|Grid|Form|Stacked)?Layout)>", "no widget in core")


def month_arithmetic(path, text):
    if path.startswith(("core/calendar/", "tests/core/calendar/")):
        return []
    findings = grep(path, text, r"#\s*include\s*<boost/date_time", "Boost.Date_Time is core/calendar's alone")
    bare = without_strings(text)
    findings += grep(path, bare, r"(?:\w::|[-+]\s*)(?:months|years)\s*\(", "month arithmetic is core/calendar's alone")
    return findings + grep(path, bare, r"\.add(?:Months|Years)\s*\(", "month arithmetic is core/calendar's alone")


def rich_text(path, text):
    findings = grep(path, without_strings(text),
                    r"\bsetHtml\s*\(|\binsertHtml\s*\(|\bsetMarkdown\s*\(|Qt::AutoText|Qt::RichText|Qt::MarkdownText",
                    "rich text opens what stands in a name; show plain text")
    return findings


def is_translated(argument):
    argument = argument.strip()
    return bool(re.match(r"(?:\w+::)*(?:tr|translate)\s*\(", argument)) and ".arg(" not in argument


def argument_after(text, position):
    """The first argument of the call whose bracket opens at position."""
    depth, quoted, i = 0, False, position
    while i < len(text):
        c = text[i]
        if quoted:
            if c == "\\":
                i += 1
            elif c == '"':
                quoted = False
        elif c == '"':
            quoted = True
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth == 0:
                return text[position + 1:i]
        elif c == "," and depth == 1:
            return text[position + 1:i]
        i += 1
    return ""


# Words by which something a person typed or a file said is called in this program.
DATA = (r"(?i)\b\w*(?:name|child|record|worker|team|family|reason|update|approver|details|explanation|message|path|"
        r"number)\b")


def guessed_text(path, text):
    """A label or a tool tip guesses whether its text is HTML. One that shows data must not guess."""
    code = without_comments(text)
    findings = []
    for match in re.finditer(r"\bnew QLabel\s*\(", code):
        argument = argument_after(code, match.end() - 1).strip()
        if re.fullmatch(r"(?:this|\w*[pP]arent\w*|[a-z]\w*|)", argument) or is_translated(argument):
            continue
        line = line_of(code, match.start())
        nearby = "\n".join(code.split("\n")[line - 1:line + 6])
        if "PlainText" not in nearby:
            findings.append(f"{path}:{line}: a label that shows data says setTextFormat(Qt::PlainText)")
    for match in re.finditer(r"\bsetToolTip\s*\(", code):
        argument = re.sub(r'"[^"]*"|QString::number\([^()]*\)', "", argument_after(code, match.end() - 1))
        if re.search(DATA, argument) and "toHtmlEscaped" not in argument:
            findings.append(f"{path}:{line_of(code, match.start())}: a tool tip that shows data is escaped"
                            " (toHtmlEscaped)")
    return findings


def plurals(path, text):
    code = without_comments(text)
    return grep(path, code, r'(?:\btr|\btranslate)\s*\((?:[^;"]|"(?!\s*[,)]))*?"[^"%]*%[1-9] ?\w*\((?:s|es|ren|ies)\)[^"]*"',
                "a number with a noun is a plural: write %n and pass the count")


def string_connects(path, text):
    return grep(path, without_strings(text), r"\b(?:SIGNAL|SLOT)\s*\(", "connect to a member function")


def unfinished(path, text):
    word = r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b"
    return grep(path, text, word, "left unfinished")


def globbing(path, text):
    return grep(path, text, r"(?i)\bfile\s*\(\s*GLOB", "list every file") + grep(
        path, text, r"(?im)^\s*include_directories\s*\(", "give the target its include directories")


def licence(path, text):
    head = "\n".join(text.splitlines()[:6])
    missing = [word for word in ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: GPL-3.0-or-later") if
               word not in head]
    return [f"{path}: no {word.strip()} at its head" for word in missing]


def untidy(path, text):
    findings = grep(path, text, r"[ \t]+(?=\n|\Z)", "space at the end of a line")
    findings += grep(path, text, r"\r", "a carriage return")
    if is_cpp(path) or path.endswith((".py", ".cmake", "CMakeLists.txt")):
        findings += grep(path, text, r"\t", "a tab")
    if text and not text.endswith("\n"):
        findings.append(f"{path}: no line end at its end")
    return findings


def pragma_once(path, text):
    return [] if re.search(r"^#pragma once$", text, re.M) else [f"{path}: no #pragma once"]


DEFINITION = re.compile(r"^(?:class|struct|enum class|enum) (\w+)(?: final)?(?: *:(?!:)[^;]*)?(?: *\{.*)?$")


def definitions(text):
    """The types that a source defines for every other to see, with their lines: those in no anonymous namespace."""
    spaces = []
    for number, line in enumerate(text.splitlines(), 1):
        if opened := re.match(r"(?:inline )?namespace(?: ([\w:]+))? *\{", line):
            spaces.append(opened.group(1))
        elif line.startswith("} // namespace") and spaces:
            spaces.pop()
        elif spaces and None not in spaces and (found := DEFINITION.match(line)):
            yield "::".join([*spaces, found.group(1)]), number


@functools.cache
def defined_in():
    places = collections.defaultdict(set)
    for path in tracked_files():
        if is_cpp(path):
            for name, _ in definitions((ROOT / path).read_text(encoding="utf-8")):
                places[name].add(path)
    return places


def name_taken(path, text):
    """Two types of one name are one to the linker, which keeps the functions of either: the program then crashes."""
    findings = []
    for name, number in definitions(text):
        for other in sorted(defined_in()[name] - {path}):
            findings.append(f"{path}:{number}: {name} is defined in {other} too")
    return findings


def too_long(path, text):
    lines = text.count("\n")
    return [f"{path}: {lines} lines; {MOST_LINES} at most"] if lines > MOST_LINES else []


@functools.cache
def acts_with_words():
    return set(re.findall(r'ActWords\{"([a-z0-9-]+)"', (ROOT / "ui/child/actwords.cpp").read_text(encoding="utf-8")))


ACT = re.compile(r'(?:u"([a-z]+(?:-[a-z0-9]+)+)"_s|QStringLiteral\("([a-z]+(?:-[a-z0-9]+)+)"\)),\s*(?:\w+::)?tr\(')


def unworded_acts(path, text):
    """An act of the audit stands in a child's history: there it has words, and no id."""
    return [f"{path}: {act} has no words in ui/child/actwords.cpp"
            for act in sorted({one or other for one, other in ACT.findall(text)} - acts_with_words())]


GOOD_HEAD = "// SPDX-FileCopyrightText: Hearth contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"

CHECKS = [
    Check("Rooms include only what lies below them", lambda p: is_cpp(p) and is_ours(p), wrong_way,
          [("core/calendar/a.cpp", '#include "core/casework/child.h"\n'),
           ("core/storage/a.cpp", '#include "core/timeline/clocks.h"\n'),
           ("core/tracker/a.h", '#include "ui/shell/window.h"\n'),
           ("ui/tracker/a.cpp", '#include "core/storage/store.h"\n'),
           ("core/calendar/a.cpp", '#include "date.h"\n'),
           ("core/attic/a.cpp", "\n")],
          [("core/timeline/a.cpp", '#include "core/calendar/date.h"\n#include <QString>\n'),
           ("ui/tracker/a.cpp", '#include "core/workspace/workspace.h"\n#include "a.moc"\n')]),
    Check("Each source includes its own header first", lambda p: p.endswith(".cpp") and is_ours(p), own_header_first,
          [("core/calendar/date.cpp", '#include <QString>\n#include "core/calendar/date.h"\n')],
          [("core/calendar/date.cpp", '#include "core/calendar/date.h"\n\n#include <QString>\n')]),
    Check("SQL is core/storage's alone", lambda p: is_cpp(p) and is_ours(p), sql_elsewhere,
          [("core/workspace/a.cpp", "#include <QSqlQuery>\n"), ("ui/a.cpp", "#include <sqlcipher/sqlite3.h>\n")],
          [("core/storage/a.cpp", "#include <QSqlQuery>\n")]),
    Check("No widget in core", lambda p: is_cpp(p) and is_ours(p), widgets_in_core,
          [("core/pictures/a.cpp", "#include <QWidget>\n"), ("core/a/b.h", "#include <QVBoxLayout>\n")],
          [("core/pictures/a.cpp", "#include <QPainter>\n"), ("ui/a.cpp", "#include <QWidget>\n")]),
    Check("Month arithmetic is core/calendar's alone", is_cpp, month_arithmetic,
          [("core/timeline/a.cpp", "#include <boost/date_time/gregorian/gregorian.hpp>\n"),
           ("ui/a.cpp", "day + boost::gregorian::months(6);\n"), ("core/a/b.cpp", "auto due = day + years(1);\n"),
           ("ui/a.cpp", "date.addMonths(6);\n")],
          [("core/timeline/a.cpp", 'addCalendarMonths(day, 6); // not months(6)\ntr("%n months (about)");\n'),
           ("core/calendar/period.cpp", "#include <boost/date_time/gregorian/gregorian_types.hpp>\n")]),
    Check("No rich text", lambda p: is_cpp(p) and is_ours(p), rich_text,
          [("ui/a.cpp", "label->setTextFormat(Qt::AutoText);\n"), ("ui/a.cpp", "document.setHtml(name);\n")],
          [("ui/a.cpp", "label->setTextFormat(Qt::PlainText);\n")]),
    Check("Labels and tool tips that show data do not guess", lambda p: is_cpp(p) and p.startswith("ui/"), guessed_text,
          [("ui/a.cpp", "auto *label = new QLabel(fullName(child), this);\n"),
           ("ui/a.cpp", 'auto *label = new QLabel(tr("Child: %1").arg(name), this);\n'),
           ("ui/a.cpp", "view->setToolTip(name);\n")],
          [("ui/a.cpp", "auto *label = new QLabel(fullName(child), this);\nlabel->setTextFormat(Qt::PlainText);\n"),
           ("ui/a.cpp", 'new QLabel(tr("&Name"), this);\nnew QLabel(this);\n'),
           ("ui/a.cpp", 'view->setToolTip(name.toHtmlEscaped());\nview->setToolTip(tr("Print"));\n')]),
    Check("A counted noun is a plural for translators", lambda p: is_cpp(p) and is_ours(p), plurals,
          [("ui/a.cpp", 'tr("%1 child(ren) found").arg(n);\n'), ("ui/a.cpp", 'tr("%1 day(s) late").arg(n);\n')],
          [("ui/a.cpp", 'tr("%n day(s) late", nullptr, n);\n'), ("ui/a.cpp", 'tr("%1 of %2").arg(a).arg(b);\n')]),
    Check("Connections are to members", lambda p: is_cpp(p), string_connects,
          [("ui/a.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(close()));\n")],
          [("ui/a.cpp", "connect(a, &QPushButton::clicked, b, &QWidget::close); // not SIGNAL()\n")]),
    Check("Nothing is left unfinished", is_text, unfinished,
          [("core/a/b.cpp", "// TO" + "DO: later\n"), ("packaging/a.sh", "# FIX" + "ME\n")],
          [("core/a/b.cpp", "// done\n")]),
    Check("Every file is listed", lambda p: p.endswith((".cmake", "CMakeLists.txt")), globbing,
          [("core/CMakeLists.txt", "file(GLOB sources *.cpp)\n"), ("CMakeLists.txt", "include_directories(core)\n")],
          [("core/CMakeLists.txt", "target_sources(a PRIVATE a.cpp)\n")]),
    Check("Every source names its licence", lambda p: is_cpp(p) or is_script(p) or p.endswith(
        (".cmake", "CMakeLists.txt")) or p.startswith("resources/") and p.endswith((".toml", ".csv", ".svg")), licence,
          [("core/a/b.cpp", "#include <QString>\n")], [("core/a/b.cpp", GOOD_HEAD)]),
    Check("No stray space, tab or carriage return", is_text, untidy,
          [("core/a/b.cpp", "int a; \n"), ("README.md", "a\r\n"), ("core/a/b.h", "\tint a;\n"), ("a.sh", "exit")],
          [("core/a/b.cpp", "int a;\n")]),
    Check("A type's name is its own", lambda p: is_cpp(p), name_taken,
          [("ui/a.h", "namespace hearth {\n\nclass Workspace final : public QObject\n{\n};\n"),
           ("ui/a.cpp", "namespace hearth {\nstruct Spell\n{};\n")],
          [("ui/a.cpp", "namespace hearth {\nnamespace {\nstruct Spell\n{};\n} // namespace\n"),
           ("ui/a.cpp", "namespace hearth {\nclass Workspace;\nstruct Workspace::Private\n{};\n")]),
    Check("Headers are read once", lambda p: p.endswith(".h"), pragma_once,
          [("core/a/b.h", "#ifndef B_H\n")], [("core/a/b.h", "#pragma once\n")]),
    Check("An act of the audit has words", lambda p: p.startswith("core/workspace/"), unworded_acts,
          [("core/workspace/a.cpp", 'perform(changes, u"feed-cat"_s, tr("Feed the cat"));\n'),
           ("core/workspace/a.cpp", '{QStringLiteral("feed-cat"), tr("Feed the cat")}\n')],
          [("core/workspace/a.cpp", 'perform(changes, u"add-fact"_s, tr("Add a fact"));\n')]),
    Check(f"No source is longer than {MOST_LINES} lines", is_cpp, too_long,
          [("core/a/b.cpp", "\n" * (MOST_LINES + 1))], [("core/a/b.cpp", "\n" * MOST_LINES)]),
]


def failed_controls(check):
    for path, text in check.breaches:
        if not (check.applies(path) and check.find(path, text)):
            yield f"control: did not find the breach in {path}: {text.strip()!r:.100}"
    for path, text in check.clean:
        if check.applies(path) and (found := check.find(path, text)):
            yield f"control: found a breach where there is none: {found[0]}"


def tracked_files():
    """What git knows, or what lies here when this is no clone."""
    listing = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard"], capture_output=True,
                             text=True, check=False)
    if listing.returncode == 0:
        return sorted(path for path in listing.stdout.splitlines() if (ROOT / path).is_file())
    return sorted(str(path.relative_to(ROOT)) for path in ROOT.rglob("*")
                  if path.is_file() and path.relative_to(ROOT).parts[0] not in ("build", ".git"))


def is_misformatted(path):
    done = subprocess.run(["clang-format", "--dry-run", "-Werror", str(path)], capture_output=True, check=False)
    return done.returncode != 0


def formatting(paths, fix):
    """clang-format over every C++ file, with a control of its own."""
    probe = ROOT / "build" / "format_control.cpp"
    probe.parent.mkdir(exist_ok=True)
    probe.write_text("int  a ;\n")
    control_finds = is_misformatted(probe)
    probe.write_text("int a;\n")
    control_passes = not is_misformatted(probe)
    probe.unlink()
    if not (control_finds and control_passes):
        return ["control: clang-format does not tell a formatted file from another"]
    sources = [path for path in paths if is_cpp(path)]
    if fix:
        subprocess.run(["clang-format", "-i", *sources], cwd=ROOT, check=True)
    done = subprocess.run(["clang-format", "--dry-run", "-Werror", *sources], cwd=ROOT, capture_output=True, text=True,
                          check=False)
    badly = sorted({line.split(":")[0] for line in done.stderr.splitlines() if "clang-format-violations" in line})
    if done.returncode != 0 and not badly:
        return [f"clang-format failed: {done.stderr.strip()[:200]}"]
    return [f"{path}: not as clang-format has it" for path in badly]


def wrong_mode(path, mode, head):
    should = is_script(path) and head.startswith(b"#!")
    if bool(mode & 0o111) != should:
        return [f"{path}: {'a script is' if should else 'is no script and must not be'} executable"]
    return []


def modes(paths):
    controls = [wrong_mode("a.sh", 0o644, b"#!"), wrong_mode("a.cpp", 0o755, b"//")]
    if not all(controls) or wrong_mode("a.sh", 0o755, b"#!") or wrong_mode("a.cpp", 0o644, b"//"):
        return ["control: does not tell a script from another file"]
    findings = []
    for path in paths:
        with open(ROOT / path, "rb") as file:
            findings += wrong_mode(path, os.stat(ROOT / path).st_mode, file.read(2))
    return findings


def report(title, findings):
    print(f"{'ok    ' if not findings else 'FAILED'} {title}")
    for finding in findings[:40]:
        print(f"       {finding}")
    if len(findings) > 40:
        print(f"       and {len(findings) - 40} more")
    return bool(findings)


def main():
    parser = argparse.ArgumentParser(description="Checks of the sources that no compiler makes")
    parser.add_argument("--fix-format", action="store_true", help="let clang-format mend what it finds")
    options = parser.parse_args()

    paths = tracked_files()
    texts = {path: (ROOT / path).read_bytes().decode("utf-8", errors="replace") for path in paths if is_text(path)}
    failed = 0
    for check in CHECKS:
        findings = list(failed_controls(check))
        for path, text in texts.items():
            if check.applies(path):
                findings += check.find(path, text)
        failed += report(check.title, findings)
    failed += report("Sources are formatted", formatting(paths, options.fix_format))
    failed += report("Scripts and nothing else are executable", modes(paths))
    print(f"{len(CHECKS) + 2 - failed} checks passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
