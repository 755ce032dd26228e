// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/journeypicture.h"

#include "tests/support/catch.h"

#include <QImage>
#include <QPainter>
#include <QSet>

#include <memory>

using namespace hearth;

namespace {

const Date today(2026, 11, 22);

Spell spell(SpellKind kind, const char *code, Date from, std::optional<Date> until = std::nullopt)
{
    static RecordId lastId = 0;
    Spell spell;
    spell.stamp.id = ++lastId;
    spell.kind = kind;
    spell.code = QString::fromLatin1(code);
    spell.from = from;
    spell.until = until;
    return spell;
}

Event event(EventKind kind, Date on, EventState state = EventState::Held)
{
    static RecordId lastId = 1000;
    Event event;
    event.stamp.id = ++lastId;
    event.kind = kind;
    event.on = on;
    event.state = state;
    return event;
}

Clock clock(const char *title, Date started, Date due, Status status)
{
    auto pack = std::make_shared<PolicyPack>();
    Rule rule;
    rule.id = QStringLiteral("review.next");
    rule.title = QString::fromUtf8(title);
    rule.anchor = Anchor::CareStarts;
    rule.periods = {{20, Unit::WorkingDays}};
    rule.sources = {{QStringLiteral("Care Planning Regs 2010 reg 33(1)"), std::nullopt}};
    pack->rules.push_back(rule);
    Clock clock;
    clock.rule = &pack->rules.front();
    clock.pack = pack;
    clock.started = started;
    clock.base = started;
    clock.period = 0;
    clock.due = due;
    clock.firstDue = due;
    clock.status = status;
    clock.days = today - due;
    if (status == Status::Met || status == Status::MetLate)
        clock.met = due;
    if (status == Status::Ended)
        clock.ended = due;
    return clock;
}

struct Story
{
    ChildRecord record;
    std::vector<Clock> clocks;
};

/// Eighteen months, everything in it: what a social worker meets most.
Story ordinaryJourney()
{
    Story j;
    j.record.child.number = QStringLiteral("T-001");
    j.record.child.forename = QStringLiteral("Ada");
    j.record.child.born = Date(2025, 4, 3);
    j.record.spells = {spell(SpellKind::Care, "", Date(2025, 6, 2)),
                       spell(SpellKind::LegalStatus, "L2", Date(2025, 6, 2), Date(2025, 6, 10)),
                       spell(SpellKind::LegalStatus, "C1", Date(2025, 6, 10), Date(2026, 2, 3)),
                       spell(SpellKind::LegalStatus, "E1", Date(2026, 2, 3)),
                       spell(SpellKind::Placement, "U3", Date(2025, 6, 2), Date(2025, 6, 20)),
                       spell(SpellKind::Placement, "T3", Date(2025, 6, 20), Date(2025, 6, 27)),
                       spell(SpellKind::Placement, "U6", Date(2025, 6, 27)),
                       spell(SpellKind::Plan, "return-home", Date(2025, 6, 30), Date(2025, 12, 1)),
                       spell(SpellKind::Plan, "adoption", Date(2025, 12, 1)),
                       spell(SpellKind::Missing, "M", Date(2026, 7, 1), Date(2026, 7, 3))};
    j.record.spells[8].contingency = {QStringLiteral("special-guardianship")};
    j.record.events = {event(EventKind::ThresholdDecision, Date(2025, 5, 20)),
                       event(EventKind::ProceedingsIssued, Date(2025, 6, 9)),
                       event(EventKind::ClaReview, Date(2025, 6, 27)),
                       event(EventKind::Ppm, Date(2025, 6, 30)),
                       event(EventKind::ClaReview, Date(2025, 9, 25)),
                       event(EventKind::Ppm, Date(2025, 8, 11)),
                       event(EventKind::CareOrder, Date(2026, 2, 3)),
                       event(EventKind::PlacementOrder, Date(2026, 2, 3)),
                       event(EventKind::ShobpaDecision, Date(2026, 1, 20)),
                       event(EventKind::ClaReview, Date(2026, 3, 24)),
                       event(EventKind::PermanencePanel, Date(2026, 11, 2), EventState::Booked),
                       event(EventKind::ClaReview, Date(2026, 12, 9), EventState::Booked),
                       event(EventKind::Ppm, Date(2027, 1, 5), EventState::Booked),
                       event(EventKind::Ppm, Date(2026, 5, 5), EventState::Cancelled)};
    j.clocks = {
        clock("First review", Date(2025, 6, 2), Date(2025, 6, 30), Status::Met),
        clock("Second review", Date(2025, 6, 27), Date(2025, 9, 27), Status::Met),
        clock("Care proceedings", Date(2025, 6, 9), Date(2025, 12, 7), Status::MetLate),
        clock("Next review", Date(2026, 3, 24), Date(2026, 9, 24), Status::Overdue),
        clock("Placement order and not in an adoptive placement", Date(2026, 2, 3), Date(2026, 8, 4), Status::Overdue),
        clock("Permanence planning meeting", Date(2026, 10, 20), Date(2026, 12, 1), Status::Soon),
        clock("Review while unplaced", Date(2026, 9, 1), Date(2027, 2, 3), Status::Open),
        clock("Emergency protection order", Date(2025, 6, 2), Date(2025, 6, 9), Status::Ended),
        clock("Initial permanence planning meeting", Date(2025, 5, 20), Date(2025, 6, 4), Status::Unknown),
        clock("Later-life letter", Date(2026, 6, 1), Date(2026, 12, 20), Status::Paused)};
    sortFacts(j.record);
    return j;
}

/// A childhood in care: twenty placements, a review every half year.
Story longJourney()
{
    Story j;
    j.record.child.number = QStringLiteral("T-018");
    j.record.child.born = Date(2009, 1, 15);
    j.record.spells = {spell(SpellKind::Care, "", Date(2009, 3, 1)),
                       spell(SpellKind::LegalStatus, "C1", Date(2009, 3, 1), Date(2010, 2, 1)),
                       spell(SpellKind::LegalStatus, "C2", Date(2010, 2, 1)),
                       spell(SpellKind::Plan, "long-term-fostering", Date(2010, 1, 1))};
    j.record.spells.front().fromKnown = false;
    const char *codes[] = {"U6", "T1", "U3", "K2", "U4", "P1", "R1"};
    Date from(2009, 3, 1);
    for (int i = 0; i < 20; ++i) {
        const Date until = from + 40 + (i * 97) % 600;
        j.record.spells.push_back(
            spell(SpellKind::Placement, codes[i % 7], from, i == 19 ? std::nullopt : std::optional(until)));
        from = until;
    }
    for (Date day(2009, 3, 25); day < today; day = day + 182) {
        j.record.events.push_back(event(EventKind::ClaReview, day));
        j.clocks.push_back(clock("Next review", day, day + 182, day + 182 < today ? Status::Met : Status::Open));
    }
    sortFacts(j.record);
    return j;
}

Story unbornJourney()
{
    Story j;
    j.record.child.number = QStringLiteral("U-7");
    j.record.child.expected = Date(2027, 2, 3);
    j.record.events = {event(EventKind::LegalGateway, Date(2026, 11, 2)),
                       event(EventKind::LegalGatewayReview, Date(2027, 1, 18), EventState::Booked)};
    j.clocks = {clock("Gateway review before the birth", Date(2026, 11, 2), Date(2027, 1, 20), Status::Open)};
    return j;
}

QFont testFont()
{
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPixelSize(13);
    return font;
}

JourneyPicture pictureOf(const Story &journey, const DayRange &range, double width = 1100)
{
    return JourneyPicture({&journey.record, &journey.clocks, today, range}, width, testFont());
}

JourneyPicture pictureOf(const Story &journey, double width = 1100)
{
    return pictureOf(journey, wholeJourney(journey.record, journey.clocks, today), width);
}

QImage imageOf(const JourneyPicture &picture, double width, const Palette &palette)
{
    QImage image(QSize(static_cast<int>(width), static_cast<int>(picture.height())) * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(palette.ground);
    QPainter painter(&image);
    picture.paint(painter, palette);
    return image;
}

/// A picture for a person to look at, where the environment asks for one.
void keepForTheEye(const JourneyPicture &picture, double width, const Palette &palette, const QString &name)
{
    const QString folder = qEnvironmentVariable("HEARTH_KEEP_DOCUMENTS");
    if (!folder.isEmpty())
        imageOf(picture, width, palette).save(folder + u'/' + name + QStringLiteral(".png"));
}

const JourneyItem *itemNamed(const JourneyPicture &picture, JourneyLane lane, const QString &label)
{
    for (const JourneyItem &item : picture.items()) {
        if (item.lane == lane && item.label == label)
            return &item;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Everything in a journey is in the picture, described in words", "[pictures]")
{
    const Story journey = ordinaryJourney();
    const JourneyPicture picture = pictureOf(journey);
    keepForTheEye(picture, 1100, paletteOf(ColourSet::Light), QStringLiteral("journey-light"));
    keepForTheEye(picture, 1100, paletteOf(ColourSet::Dark), QStringLiteral("journey-dark"));
    keepForTheEye(picture, 1100, paletteOf(ColourSet::HighContrast), QStringLiteral("journey-contrast"));

    // All facts but the cancelled meeting, all clocks, the birth and (outside of the days in view) the 18th birthday.
    CHECK(picture.items().size() ==
          journey.record.spells.size() + journey.record.events.size() - 1 + journey.clocks.size() + 1);
    for (const JourneyItem &item : picture.items()) {
        INFO(item.description.toStdString());
        CHECK(item.description.size() > item.label.size());
        CHECK(item.description.contains(britishText(item.from)));
        CHECK_FALSE(item.box.isEmpty());
    }
    const JourneyItem *order = itemNamed(picture, JourneyLane::LegalStatus, QStringLiteral("E1 placement order"));
    REQUIRE(order != nullptr);
    CHECK(order->description == QStringLiteral("Legal status: E1 placement order, from 03/02/2026, still in force"));
    CHECK(order->factId != 0);
    const JourneyItem *late = itemNamed(picture, JourneyLane::Clocks, QStringLiteral("Next review"));
    REQUIRE(late != nullptr);
    CHECK(late->status == Status::Overdue);
    CHECK(late->description.contains(labelOf(Status::Overdue)));
    CHECK(late->description.contains(QStringLiteral("Care Planning Regs 2010 reg 33(1)")));
    CHECK(journey.clocks.at(*late->clock).status == Status::Overdue);
    const JourneyItem *panel = itemNamed(picture, JourneyLane::Planned, labelOf(EventKind::PermanencePanel));
    REQUIRE(panel != nullptr);
    CHECK(panel->kind == JourneyItem::Kind::Unsettled);
    CHECK(panel->description.contains(QStringLiteral("did it take place?")));
}

TEST_CASE("An arrangement after 16 has a lane of its own, in words and after care too", "[pictures]")
{
    Story journey = ordinaryJourney();
    const auto without = pictureOf(journey);
    for (const JourneyItem &item : without.items())
        CHECK(item.lane != JourneyLane::Arrangement); // whoever has none has no such lane
    journey.record.spells.front().until = Date(2026, 9, 1);
    journey.record.spells.push_back(spell(SpellKind::Arrangement, "staying-put", Date(2026, 9, 1)));
    sortFacts(journey.record);
    const JourneyPicture picture = pictureOf(journey);
    const JourneyItem *arrangement = itemNamed(picture, JourneyLane::Arrangement, QStringLiteral("staying put"));
    REQUIRE(arrangement != nullptr);
    CHECK(arrangement->description ==
          QStringLiteral("Arrangement after 16: staying put, from 01/09/2026, still in force"));
    const JourneyItem *plan = itemNamed(picture, JourneyLane::Events, labelOf(EventKind::CareOrder));
    REQUIRE(plan != nullptr);
    CHECK(arrangement->box.bottom() <= plan->box.top());
    keepForTheEye(picture, 1100, paletteOf(ColourSet::Light), QStringLiteral("journey-arrangement"));
}

TEST_CASE("No words in the picture lie upon anything else", "[pictures]")
{
    struct Case
    {
        const char *why;
        Story journey;
        double width;
    };
    const std::vector<Case> cases{
        {"ordinary", ordinaryJourney(), 1100}, {"narrow", ordinaryJourney(), 480}, {"wide", ordinaryJourney(), 2600},
        {"a childhood", longJourney(), 1100},  {"narrow", longJourney(), 480},     {"unborn", unbornJourney(), 900},
    };
    for (const Case &c : cases) {
        const JourneyPicture picture = pictureOf(c.journey, c.width);
        keepForTheEye(picture, c.width, paletteOf(ColourSet::Light),
                      QStringLiteral("journey-%1-%2").arg(QString::fromLatin1(c.why)).arg(c.width));
        const auto &items = picture.items();
        for (std::size_t i = 0; i < items.size(); ++i) {
            INFO(c.why << ": " << items[i].description.toStdString());
            CHECK(items[i].box.left() >= 0);
            CHECK(items[i].box.right() <= c.width);
            CHECK(items[i].box.bottom() <= picture.height());
            for (std::size_t j = i + 1; j < items.size(); ++j) {
                // A mark without words may lie upon another; what has words is wider than it is high.
                const bool words = items[i].box.width() > items[i].box.height() * 1.5 ||
                                   items[j].box.width() > items[j].box.height() * 1.5;
                if (words && items[i].kind != JourneyItem::Kind::Spell) {
                    INFO(items[j].description.toStdString());
                    CHECK_FALSE(items[i].box.intersects(items[j].box));
                }
            }
        }
    }
}

TEST_CASE("A picture knows nothing of what comes after its day but bookings", "[pictures]")
{
    const Story journey = ordinaryJourney();
    const Date before(2025, 12, 15);
    const JourneyPicture picture({&journey.record, &journey.clocks, before, {Date(2025, 5, 1), Date(2027, 3, 1)}}, 1100,
                                 testFont());
    CHECK(itemNamed(picture, JourneyLane::LegalStatus, QStringLiteral("E1 placement order")) == nullptr);
    const JourneyItem *interim = itemNamed(picture, JourneyLane::LegalStatus, QStringLiteral("C1 interim care order"));
    REQUIRE(interim != nullptr);
    CHECK_FALSE(interim->until.has_value());
    CHECK(interim->description.endsWith(QStringLiteral("still in force")));
    CHECK(itemNamed(picture, JourneyLane::Events, labelOf(EventKind::PlacementOrder)) == nullptr);
    CHECK(itemNamed(picture, JourneyLane::Planned, labelOf(EventKind::Ppm)) != nullptr);
}

TEST_CASE("An ongoing spell reaches the right edge and an unknown start asks", "[pictures]")
{
    const Story journey = longJourney();
    const JourneyPicture picture = pictureOf(journey);
    const JourneyItem *care = itemNamed(picture, JourneyLane::Care, QStringLiteral("? In care"));
    REQUIRE(care != nullptr);
    CHECK(care->box.right() > 1100 - 20);
    CHECK(care->description.contains(QStringLiteral("since before 01/03/2009, on a day that is not known")));
    const JourneyItem *ended = itemNamed(picture, JourneyLane::LegalStatus, QStringLiteral("C1 interim care order"));
    REQUIRE(ended != nullptr);
    CHECK(ended->box.right() < 400);
}

TEST_CASE("A journey can be looked at from a fortnight to a childhood", "[pictures]")
{
    const Story journey = longJourney();
    for (const int days : {14, 30, 60, 120, 365, 730, 1500, 3000, 6574, longestJourneyRange}) {
        INFO(days);
        const DayRange range{today - days * 3 / 4, today - days * 3 / 4 + days};
        const JourneyPicture picture = pictureOf(journey, range);
        CHECK_FALSE(picture.items().empty());
        const QImage image = imageOf(picture, 1100, paletteOf(ColourSet::Light));
        CHECK_FALSE(image.isNull());
        if (days == 14 || days == 60 || days == 365 || days == 1500)
            keepForTheEye(picture, 1100, paletteOf(ColourSet::Light), QStringLiteral("journey-days-%1").arg(days));
        CHECK(picture.dayAt(picture.xOf(today)) == today);

        const JourneyTicks ticks = journeyTicks(range, picture.pixelsPerDay(), 28);
        REQUIRE_FALSE(ticks.major.empty());
        const auto &finest = ticks.minor.empty() ? ticks.major : ticks.minor;
        for (std::size_t i = 1; i < finest.size(); ++i) {
            CHECK(finest[i - 1].day < finest[i].day);
            CHECK((finest[i].day - finest[i - 1].day) * picture.pixelsPerDay() >= 24);
        }
    }
}

TEST_CASE("Zooming keeps the day under the pointer in its place", "[pictures]")
{
    const DayRange year{Date(2026, 1, 1), Date(2027, 1, 1)};
    const Date around(2026, 4, 1);
    const DayRange closer = zoomed(year, 0.5, around);
    CHECK(closer.days() == 183);
    CHECK(std::abs((around - closer.from) * 2 - (around - year.from)) <= 2);
    CHECK(zoomed(year, 0.0001, around).days() == shortestJourneyRange);
    CHECK(zoomed(year, 1000, around).days() == longestJourneyRange);
    CHECK(moved(year, -10) == DayRange{Date(2025, 12, 22), Date(2026, 12, 22)});
}

TEST_CASE("The whole journey is in view at first", "[pictures]")
{
    struct Case
    {
        const char *why;
        Story journey;
        Date first;
        Date last;
    };
    const std::vector<Case> cases{
        {"from the threshold to the furthest duty", ordinaryJourney(), Date(2025, 4, 3), Date(2027, 2, 3)},
        {"to the expected birth", unbornJourney(), Date(2026, 11, 2), Date(2027, 2, 3)},
        {"nothing but today", Story{}, today, today},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const DayRange range = wholeJourney(c.journey.record, c.journey.clocks, today);
        CHECK(range.holds(c.first));
        CHECK(range.holds(c.last));
        CHECK(range.days() >= shortestJourneyRange);
        CHECK(range.days() <= std::max((c.last - c.first) * 5 / 4, 30));
    }
}

TEST_CASE("A child of whom nothing is known has a picture that says so", "[pictures]")
{
    const Story nothing;
    const JourneyPicture picture = pictureOf(nothing);
    keepForTheEye(picture, 1100, paletteOf(ColourSet::Light), QStringLiteral("journey-empty"));
    CHECK(picture.items().empty());
    CHECK(picture.height() > 100);
    CHECK_FALSE(picture.itemAt(QPointF(300, 60)).has_value());
    CHECK_FALSE(imageOf(picture, 1100, paletteOf(ColourSet::Light)).isNull());
}

TEST_CASE("What lies under the pointer is found, and nothing beside it", "[pictures]")
{
    const Story journey = ordinaryJourney();
    const JourneyPicture picture = pictureOf(journey);
    for (std::size_t i = 0; i < picture.items().size(); ++i) {
        const QRectF box = picture.items()[i].box;
        INFO(picture.items()[i].description.toStdString());
        CHECK(picture.itemAt(box.center()) == i);
    }
    CHECK_FALSE(picture.itemAt(QPointF(5, 5)).has_value());
}

TEST_CASE("The keyboard reaches every item and comes to rest at the ends", "[pictures]")
{
    const Story journey = ordinaryJourney();
    const JourneyPicture picture = pictureOf(journey);
    QSet<std::size_t> seen{0};
    std::size_t at = 0;
    while (picture.neighbour(at, JourneyStep::Later) != at) {
        at = picture.neighbour(at, JourneyStep::Later);
        seen.insert(at);
    }
    CHECK(static_cast<std::size_t>(seen.size()) == picture.items().size());
    CHECK(picture.neighbour(0, JourneyStep::Earlier) == 0);
    CHECK(picture.neighbour(0, JourneyStep::LaneAbove) == 0);
    CHECK(picture.neighbour(at, JourneyStep::LaneBelow) == at);

    QSet<int> lanes;
    at = 0;
    for (int i = 0; i < 10; ++i) {
        lanes.insert(static_cast<int>(picture.items()[at].lane));
        at = picture.neighbour(at, JourneyStep::LaneBelow);
    }
    CHECK(lanes.size() == 8);
    const std::size_t up = picture.neighbour(at, JourneyStep::LaneAbove);
    CHECK(picture.items()[up].lane == JourneyLane::Planned);
}

TEST_CASE("The ring round the focused item can be seen", "[pictures]")
{
    const Story journey = ordinaryJourney();
    const JourneyPicture picture = pictureOf(journey);
    const Palette &palette = paletteOf(ColourSet::Light);
    QImage plain(1100, static_cast<int>(picture.height()), QImage::Format_RGB32);
    plain.fill(palette.ground);
    QImage ringed = plain;
    {
        QPainter painter(&plain);
        picture.paint(painter, palette);
    }
    {
        QPainter painter(&ringed);
        picture.paint(painter, palette, 3);
    }
    CHECK(plain != ringed);
}
