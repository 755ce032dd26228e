// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing.h"
#include "tests/core/exchange/returnfixture.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::testing;

namespace {

int count(const std::vector<CheckFinding> &findings, const char *check)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [check](const CheckFinding &finding) {
        return finding.check == QLatin1StringView(check);
    }));
}

} // namespace

TEST_CASE("What is odd in the rows of a return is among the checks, for one child and for all", "[workspace]")
{
    const StoreFolder folder;
    const auto workspace = Workspace::create(folder.file(), passphrase, defaultPack(),
                                             {QStringLiteral("Alder"), [] { return importDay; }});
    const ReturnImport found = importFiles(
        {}, smallReturn("1,05/01/2020,S,V2,N1,P1,PR0,,X1,,,,\n2,06/01/2020,S,C2,N1,U4,PR1,05/02/2020,X1,,,,\n"));
    REQUIRE(found.faults.empty());
    workspace->applyImport(changesOf(found.children), QStringLiteral("import"));
    const auto all = workspace->checks();
    CHECK(count(all, "check.903-148") == 1);
    CHECK(count(all, "check.903-388") == 1);
    CHECK(count(all, "check.placed-with-parents-s20") == 1);
    workspace->setAsAt(importDay - 1); // so that it is worked out anew
    const auto one = workspace->checks(workspace->childByNumber(QStringLiteral("1"))->child.stamp.id);
    CHECK(count(one, "check.903-148") == 1);
    CHECK(count(one, "check.903-388") == 0);
}
