// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/palette.h"
#include "core/pictures/statusmark.h"

#include "tests/support/catch.h"

#include <array>

using namespace hearth;

namespace {

struct Pair
{
    const char *what;
    QColor words;
    QColor ground;
};

std::vector<Pair> statusPairs(const Palette &p)
{
    return {{"overdue", p.overdue, p.overdueSoft}, {"soon", p.soon, p.soonSoft},
            {"open", p.open, p.openSoft},          {"met", p.met, p.metSoft},
            {"late", p.late, p.lateSoft},          {"paused", p.paused, p.pausedSoft},
            {"unknown", p.unknown, p.unknownSoft}, {"ended", p.ended, p.endedSoft},
            {"exempt", p.exempt, p.exemptSoft},    {"warning", p.warning, p.warningSoft},
            {"error", p.error, p.errorSoft}};
}

std::vector<Pair> lanePairs(const Palette &p)
{
    return {{"care", p.care, p.careSoft},
            {"legal status", p.legalStatus, p.legalStatusSoft},
            {"placement", p.placement, p.placementSoft},
            {"plan", p.plan, p.planSoft},
            {"event", p.event, p.eventSoft}};
}

std::vector<Pair> wordsOf(const Palette &p)
{
    std::vector<Pair> pairs = statusPairs(p);
    for (const Pair &pair : lanePairs(p)) {
        pairs.push_back(pair);
        pairs.push_back({"words on a lane", p.text, pair.ground});
    }
    pairs.push_back({"words on the accent", p.accentText, p.accent});
    pairs.push_back({"words on the soft accent", p.text, p.accentSoft});
    pairs.push_back({"the accent on its soft ground", p.accent, p.accentSoft});
    pairs.push_back({"a selected row", p.selectionText, p.selection});
    for (const QColor &ground : {p.ground, p.groundRaised, p.selection}) {
        pairs.push_back({"text", p.text, ground});
        pairs.push_back({"muted text", p.textMuted, ground});
        pairs.push_back({"a link", p.accent, ground});
        for (const Pair &pair : statusPairs(p))
            pairs.push_back({pair.what, pair.words, ground});
    }
    return pairs;
}

} // namespace

TEST_CASE("The contrast ratio is that of WCAG", "[pictures]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrastRatio(Qt::red, Qt::red) == Approx(1.0));
    // The grey that is known to be the lightest to pass on white.
    CHECK(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("Every colour that carries words is readable on its ground", "[pictures]")
{
    struct Case
    {
        const char *why;
        const Palette *palette;
        double least;
    };
    const auto c = GENERATE(values<Case>({
        {"light", &paletteOf(ColourSet::Light), 4.5},
        {"dark", &paletteOf(ColourSet::Dark), 4.5},
        {"high contrast", &paletteOf(ColourSet::HighContrast), 7.0},
        {"paper", &paperPalette(), 4.5},
    }));
    INFO(c.why);
    for (const Pair &pair : wordsOf(*c.palette)) {
        INFO(pair.what << ' ' << pair.words.name().toStdString() << " on " << pair.ground.name().toStdString());
        CHECK(pair.words.isValid());
        CHECK(pair.ground.isValid());
        CHECK(contrastRatio(pair.words, pair.ground) >= c.least);
    }
}

TEST_CASE("The edge of a control and the focus ring stand out from the ground", "[pictures]")
{
    for (const ColourSet set : {ColourSet::Light, ColourSet::Dark, ColourSet::HighContrast}) {
        const Palette &p = paletteOf(set);
        for (const QColor &ground : {p.ground, p.groundRaised}) {
            INFO(static_cast<int>(set) << ' ' << ground.name().toStdString());
            CHECK(contrastRatio(p.lineStrong, ground) >= 3.0);
            CHECK(contrastRatio(p.focus, ground) >= 3.0);
            CHECK(contrastRatio(p.accent, ground) >= 3.0);
        }
    }
}
