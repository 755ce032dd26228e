// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> newWorkspace(const StoreFolder &folder)
{
    return Workspace::create(folder.file(), passphrase, defaultPack(), {u"Alder"_s, [] { return Date(2026, 11, 22); }});
}

ImportRequest journeys(const QString &path)
{
    ImportRequest request;
    request.kind = ImportKind::Journeys;
    request.paths = {path};
    return request;
}

const QString example = QStringLiteral(HEARTH_TEST_DATA "/journeys/example.json");

} // namespace

TEST_CASE("The documented example comes in, though its adjustments name rows that have not started", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    const ImportReport report = workOut(journeys(example), *workspace);
    REQUIRE(report.faults.empty());
    workspace->applyImport(changesOf(report.children), u"Import"_s);
    const ChildRecord *ada = workspace->childByNumber(u"T-001"_s);
    REQUIRE(ada != nullptr);
    CHECK(ada->adjustments.size() == 2);

    // Once the meeting that the pause is for is entered, the pause counts: 24 March and the 14 days of the pause.
    Event ppm;
    ppm.stamp.childId = ada->child.stamp.id;
    ppm.kind = EventKind::Ppm;
    ppm.on = Date(2026, 2, 10);
    workspace->saveEvent(ppm);
    workspace->setAsAt(Date(2026, 3, 20));
    std::optional<Date> due;
    for (const Clock &clock : workspace->clocks(ppm.stamp.childId)) {
        if (clock.rule->id == u"ppm.review")
            due = clock.due;
    }
    CHECK(due == Date(2026, 4, 7));
}

TEST_CASE("An imported adjustment to a rule that no pack has is refused by its place", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = newWorkspace(folder);
    QFile file(example);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("\"ppm.review\"", "\"ppm.picnic\"");
    QFile wrong(folder.file() + u".json"_s);
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write(text);
    wrong.close();
    const ImportReport report = workOut(journeys(wrong.fileName()), *workspace);
    REQUIRE(report.faults.size() == 1);
    CHECK(report.faults.front().column.contains(u"children[0].adjustments[1]"_s));
    CHECK(workspace->children().empty());
}
