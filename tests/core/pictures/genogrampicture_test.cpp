// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/genogrampicture.h"

#include "tests/support/catch.h"
#include "tests/support/networkfixture.h"

#include <QPainter>

using namespace hearth;

namespace {

const Date today(2026, 11, 22);

const std::vector<const char *> allNetworks{
    "single-parent",  "remarriages",        "half-siblings", "twins",        "adoption-within", "cousins",
    "unknown-father", "great-grandparents", "same-sex",      "kinship-swap", "nobody",          "forty",
    "three-sides",    "across-generations", "kinship"};

QFont testFont()
{
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPixelSize(13);
    return font;
}

GenogramPicture pictureOf(const Network &network)
{
    GenogramInput input;
    input.family = network.family();
    input.asAt = today;
    input.lastChanged = Date(2026, 10, 3);
    const std::vector<std::pair<const char *, CarerMark>> marks{{"Gwen Hill", CarerMark::Positive},
                                                                {"Anna Dean", CarerMark::UnderAssessment},
                                                                {"Vera Test", CarerMark::NotAsked},
                                                                {"Hugh Hill", CarerMark::Negative},
                                                                {"Otto Test", CarerMark::Declined}};
    for (const auto &[name, mark] : marks) {
        const auto member = network.names.find(QString::fromUtf8(name));
        if (member != network.names.end())
            input.marks[member->second] = mark;
    }
    return GenogramPicture(std::move(input), testFont());
}

/// A picture for a person to look at, where the environment asks for one.
void keepForTheEye(const QByteArray &bytes, const QString &name)
{
    const QString folder = qEnvironmentVariable("HEARTH_KEEP_DOCUMENTS");
    if (!folder.isEmpty())
        writePrivately(bytes, folder + u'/' + name);
}

} // namespace

TEST_CASE("Genograms are drawn", "[pictures]")
{
    for (const char *name : allNetworks) {
        INFO(name);
        const GenogramPicture picture = pictureOf(networkNamed(QString::fromUtf8(name)));
        keepForTheEye(genogramPng(picture), QStringLiteral("genogram-%1.png").arg(QString::fromUtf8(name)));
        CHECK(picture.size().width() > 0);
    }
}
