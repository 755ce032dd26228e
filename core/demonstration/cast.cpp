// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/cast.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace hearth::demonstration {

namespace {

constexpr int year = 365;

// Plainly made up: no family of these names is known to us.
constexpr std::array surnames = {
    "Quillfeather", "Brambleworth", "Copperfen",       "Thistledown", "Larkspindle", "Mossgrave",    "Nettlecombe",
    "Wrenhollow",   "Applethwick",  "Dunnockley",      "Fernwhistle", "Gorsewick",   "Hazelmarch",   "Inkpenny",
    "Juniperby",    "Kestrelow",    "Lindenpuddle",    "Marrowbell",  "Oatenshaw",   "Pebblewright", "Rushlantern",
    "Sorrelby",     "Tansyford",    "Umberleigh-Fenn", "Violetstone", "Willowmoth",  "Yarrowgate",   "Zephyrbrook",
    "Acornwell",    "Bilberrow",    "Cloudesham",      "Duskmeadow",  "Elderflint",  "Foxgloveley",  "Greenfinchley",
    "Honeydrake",   "Ivyclock",     "Jackdawson-Peat", "Kingcupple",  "Lapwingate"};

constexpr std::array girls = {"Ada",   "Bryony", "Cerys", "Dilys",  "Esme",   "Freya", "Greta",  "Hattie",
                              "Imani", "Jola",   "Kezia", "Lottie", "Maryam", "Nell",  "Orla",   "Priya",
                              "Rosa",  "Sian",   "Tilda", "Una",    "Vera",   "Wanda", "Yasmin", "Zoë"};
constexpr std::array boys = {"Arlo",  "Bram",    "Caspian", "Dara",   "Eddie",  "Finn", "Gwilym", "Hamza",
                             "Idris", "Jonah",   "Kofi",    "Łukasz", "Milo",   "Noah", "Osian",  "Percy",
                             "Rafi",  "Stellan", "Tobi",    "Umar",   "Viktor", "Wilf", "Yusuf",  "Zac"};

struct Worker
{
    const char *name;
    const char *team;
};
constexpr std::array workers = {Worker{"Alder, Jo", "Safeguarding North"},
                                Worker{"Birch, Sam", "Safeguarding North"},
                                Worker{"Cedar, Nina", "Safeguarding North"},
                                Worker{"Dogwood, Kit", "Safeguarding South"},
                                Worker{"Elm, Rashid", "Safeguarding South"},
                                Worker{"Fir, Bethan", "Safeguarding South"},
                                Worker{"Gorse, Lee", "Permanence"},
                                Worker{"Hawthorn, Mo", "Permanence"},
                                Worker{"Ivy, Carys", "Permanence"},
                                Worker{"Juniper, Dev", "Looked After Children"},
                                Worker{"Larch, Ruth", "Looked After Children"},
                                Worker{"Maple, Tomasz", "Looked After Children"}};

constexpr std::array ethnicities = {"WBRI", "WBRI", "WBRI", "WBRI", "APKN", "MWBC", "BAFR", "WOTH", "MWAS", "ABAN"};

struct Scenes
{
    Scene scene;
    int variations;
    int youngest; ///< age in days of the first variation
    int step;     ///< how much older each next one is
};

// Families first, so that their numbers stand together; then everybody else, scene by scene.
const std::vector<Part> &families()
{
    static const std::vector<Part> parts = {
        {waitingForAdopters, 0, 3 * year, 1}, {waitingForAdopters, 0, 5 * year + 40, 1},
        {inProceedings, 1, 2 * year, 2},      {inProceedings, 1, 4 * year + 90, 2},
        {inProceedings, 1, 7 * year + 10, 2}, {section20, 2, 9 * year, 3},
        {section20, 2, 11 * year + 200, 3},   {longTermFosteringPlanned, 3, 8 * year, 4},
        {residential, 1, 13 * year, 4},       {connectedCarers, 0, 6 * year, 5},
        {connectedCarers, 0, 3 * year, 5},    {beforeProceedings, 0, 2 * year, 6},
        {beforeProceedings, 0, 5 * year, 6},  {unborn, 0, 0, 6},
        {placedRecently, 1, 3 * year, 7},     {placedRecently, 1, 4 * year + 100, 7},
        {placedWithParents, 1, 6 * year, 8},  {placedWithParents, 1, 8 * year + 60, 8},
        {placedWithParents, 1, 10 * year, 8}, {beforeShobpa, 2, 400, 9},
        {inProceedings, 3, 9 * year, 9},      {matched, 1, 11 * year, 10},
        {olderThanSixteen, 1, 17 * year, 10}};
    return parts;
}

const std::vector<Scenes> &everybodyElse()
{
    static const std::vector<Scenes> scenes = {
        {placedRecently, 3, 700, 300},
        {placedForLong, 2, 1300, 400},
        {adoptionAppliedFor, 2, 900, 300},
        {waitingForAdopters, 4, 800, 330},
        {waitingTooLong, 3, 1100, 420},
        {placementDisrupted, 2, 1900, 400},
        {adoptionGivenUp, 3, 2100, 500},
        {beforeShobpa, 6, 320, 330},
        {fosteringForAdoption, 3, 75, 70},
        {inProceedings, 9, 500, 420},
        {beforeProceedings, 7, 300, 500},
        {unborn, 4, 0, 0},
        {protectedInEmergency, 4, 200, 900},
        {longTermFosteringPlanned, 6, 2600, 340},
        {noPlanYet, 2, 3000, 800},
        {section20, 7, 1500, 430},
        {residential, 8, 3700, 190},
        {connectedCarers, 9, 1400, 420},
        {placedWithParents, 7, 1600, 500},
        {matched, 8, 2900, 330},
        {olderThanSixteen, 4, 5950, 90},
        {knownFromReturns, 3, 2400, 500},
        {leftCare, 5, 1800, 500},
        {archived, 3, 2200, 800},
        {grownUp, 2, 6700, 60},
    };
    return scenes;
}

template <typename List>
QString pick(const List &list, Random &random)
{
    return QString::fromUtf8(list[static_cast<std::size_t>(random.below(static_cast<int>(list.size())))]);
}

const Worker &workerOf(const Part &part, int index)
{
    // A family has one worker, so that brothers and sisters are in one pair of hands.
    const int which = part.family > 0 ? part.family * 5 : index * 7;
    return workers[static_cast<std::size_t>(which) % workers.size()];
}

} // namespace

std::vector<Part> cast()
{
    std::vector<Part> parts = families();
    for (const Scenes &scenes : everybodyElse()) {
        for (int v = 0; v < scenes.variations; ++v)
            parts.push_back({scenes.scene, v, scenes.youngest + v * scenes.step, 0});
    }
    return parts;
}

Child childOf(const Part &part, int index, Random &random)
{
    Child child;
    child.number = QStringLiteral("NM-%1").arg(1001 + index);
    const Worker &worker = workerOf(part, index);
    child.worker = QString::fromUtf8(worker.name);
    child.team = QString::fromUtf8(worker.team);
    const std::size_t surname = part.family > 0 ? static_cast<std::size_t>(part.family) - 1
                                                : static_cast<std::size_t>(11 + index) % surnames.size();
    child.surname = QString::fromUtf8(surnames[surname]);
    if (part.family > 0)
        child.family = child.surname;
    if (part.age == 0) {
        child.forename = QStringLiteral("Baby");
        child.ethnicity = QStringLiteral("NOBT");
        return child;
    }
    const bool girl = random.below(2) == 0;
    child.sex = girl ? QStringLiteral("F") : QStringLiteral("M");
    child.forename = girl ? pick(girls, random) : pick(boys, random);
    child.ethnicity = pick(ethnicities, random);
    child.firstLanguage = random.below(9) == 0 ? QStringLiteral("Polish") : QStringLiteral("English");
    if (child.firstLanguage != QStringLiteral("English"))
        child.communication = QStringLiteral("Interpreter at meetings");
    if (random.below(12) == 0)
        child.disability = QStringLiteral("Hearing impairment");
    if (random.below(5) == 0)
        child.advocate = QStringLiteral("Northmoor Advocacy Service");
    if (random.below(10) == 0)
        child.knownAs = child.forename.left(3);
    // Two names that are long enough to find out where a page cuts them off.
    if (index % 60 == 37) {
        child.forename = QStringLiteral("Persephone Wilhelmina Alexandrina");
        child.surname += QStringLiteral("-Thistledown-Brambleworth-Nettlecombe");
    }
    return child;
}

} // namespace hearth::demonstration
