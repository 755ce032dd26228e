// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/journeypicture.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hearth {

namespace {

constexpr double gap = 6;               // between things that stand beside one another
constexpr double rowGap = 4;            // between rows of a lane
constexpr double laneRise = 7;          // above and below the rows of a lane
constexpr double widestLabel = 240;     // beside a mark
constexpr double narrowestWords = 54;   // a bar narrower than this has its words beside it
constexpr std::size_t mostBarRows = 4;  // of a lane of spells
constexpr std::size_t mostMarkRows = 6; // of a lane of marks
constexpr std::size_t quietRows = 3;    // in which what is over and done with still has words

QFont scaledFont(const QFont &font, double factor)
{
    QFont scaled = font;
    if (font.pixelSize() > 0)
        scaled.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    else
        scaled.setPointSizeF(font.pointSizeF() * factor);
    return scaled;
}

/// What matters most is placed, and so labelled, first.
int rankOf(const JourneyItem &item)
{
    if (item.kind != JourneyItem::Kind::Clock)
        return item.kind == JourneyItem::Kind::Unsettled ? 0 : 1;
    switch (item.status) {
    case Status::Overdue:
        return 0;
    case Status::Soon:
        return 1;
    case Status::Open:
        return 2;
    case Status::Paused:
    case Status::Exempt:
        return 3;
    case Status::Unknown:
        return 4;
    case Status::MetLate:
        return 5;
    case Status::Met:
        return 6;
    case Status::Ended:
        break;
    }
    return 7;
}

constexpr int rankOfDone = 5; // met in time or ended: greater than this

struct Extent
{
    double from;
    double to;
};

bool isFree(const std::vector<Extent> &taken, const Extent &wanted)
{
    return std::none_of(taken.begin(), taken.end(),
                        [&wanted](const Extent &t) { return wanted.from < t.to && t.from < wanted.to; });
}

/// The first of \a most rows in which \a wanted is free.
std::optional<std::size_t> freeRow(std::vector<std::vector<Extent>> &rows, const Extent &wanted, std::size_t most)
{
    for (std::size_t row = 0; row < std::min(rows.size(), most); ++row) {
        if (isFree(rows[row], wanted))
            return row;
    }
    if (rows.size() >= most)
        return std::nullopt;
    rows.emplace_back();
    return rows.size() - 1;
}

} // namespace

JourneyPicture::JourneyPicture(const JourneyInput &input, double width, const QFont &font)
    : m_font(font), m_smallFont(scaledFont(font, 0.88)), m_range(input.range), m_asAt(input.asAt), m_width(width)
{
    const QFontMetricsF metrics(m_font);
    double names = 0;
    for (int lane = 0; lane <= static_cast<int>(JourneyLane::Clocks); ++lane)
        names = std::max(names, metrics.horizontalAdvance(labelOf(static_cast<JourneyLane>(lane))));
    m_left = std::min(names + 38, width / 3);
    m_right = std::max(width - 14, m_left + 1);
    m_row = std::ceil(metrics.height() + 6);
    m_pixelsPerDay = (m_right - m_left) / std::max(1, m_range.days());
    m_ticks =
        journeyTicks(m_range, m_pixelsPerDay, QFontMetricsF(m_smallFont).horizontalAdvance(QStringLiteral("0000")));
    const double line = QFontMetricsF(m_smallFont).height() + 4;
    m_scaleHeight = std::ceil(line * (m_ticks.minor.empty() ? 2 : 3) + 6);
    layOut(input);
}

double JourneyPicture::startOf(Date day) const
{
    return m_left + (day - m_range.from) * m_pixelsPerDay;
}

double JourneyPicture::xOf(Date day) const
{
    return startOf(day) + m_pixelsPerDay / 2;
}

Date JourneyPicture::dayAt(double x) const
{
    return m_range.from + static_cast<int>(std::floor((x - m_left) / m_pixelsPerDay));
}

bool JourneyPicture::isInView(const JourneyItem &item) const
{
    if (item.kind != JourneyItem::Kind::Spell)
        return m_range.holds(item.from);
    return item.from < m_range.until && (!item.until || *item.until > m_range.from);
}

void JourneyPicture::layOut(const JourneyInput &input)
{
    std::vector<JourneyItem> all = journeyItems(*input.record, *input.clocks, input.asAt);
    double top = m_scaleHeight;
    auto next = all.begin();
    for (int i = 0; i <= static_cast<int>(JourneyLane::Clocks); ++i) {
        Lane lane;
        lane.lane = static_cast<JourneyLane>(i);
        const auto first = next;
        next = std::find_if(first, all.end(), [&lane](const JourneyItem &item) { return item.lane != lane.lane; });
        lane.never = first == next;
        const bool onlyWhenUsed = lane.lane == JourneyLane::Missing || lane.lane == JourneyLane::Arrangement;
        if (onlyWhenUsed && lane.never)
            continue;
        const std::size_t firstItem = m_items.size();
        std::copy_if(std::make_move_iterator(first), std::make_move_iterator(next), std::back_inserter(m_items),
                     [this](const JourneyItem &item) { return isInView(item); });
        lane.empty = m_items.size() == firstItem;
        lane.top = top;
        layOutLane(lane, firstItem, m_items.size());
        top += lane.height;
        m_lanes.push_back(lane);
    }
    m_height = top;
}

JourneyPicture::Shape JourneyPicture::barOf(const JourneyItem &item) const
{
    const double from = std::max(startOf(item.from), m_left);
    const double until = item.until ? std::min(startOf(*item.until), m_right) : m_right;
    Shape shape;
    // Never thinner than can be seen and hit.
    shape.mark = QRectF(from, 0, std::max(until - from, 4.0), m_row);
    const QFontMetricsF metrics(m_font);
    // Room for the strip at the beginning and for an arrow at the end.
    const double inside = shape.mark.width() - 9 - gap - (item.until ? 0 : m_row / 2);
    const double wanted = metrics.horizontalAdvance(item.label);
    if (inside >= std::min(wanted, narrowestWords)) {
        shape.words = metrics.elidedText(item.label, Qt::ElideRight, inside);
        shape.label = QRectF(shape.mark.left() + 9, 0, inside, m_row);
        return shape;
    }
    if (!item.shortLabel.isEmpty() && metrics.horizontalAdvance(item.shortLabel) <= inside + gap) {
        shape.words = item.shortLabel;
        shape.label = QRectF(shape.mark.left() + 8, 0, inside + gap, m_row);
        return shape;
    }
    const double beside = std::min(widestLabel, m_right - shape.mark.right() - gap);
    shape.words = metrics.elidedText(item.label, Qt::ElideRight, beside);
    if (beside > narrowestWords / 2)
        shape.label = QRectF(shape.mark.right() + gap, 0, metrics.horizontalAdvance(shape.words) + 2, m_row);
    return shape;
}

JourneyPicture::Shape JourneyPicture::markOf(const JourneyItem &item) const
{
    const double side = std::round(m_row * 0.62);
    const double middle = xOf(item.from);
    Shape shape;
    shape.mark = QRectF(middle - side / 2, (m_row - side) / 2, side, side);
    const QFontMetricsF metrics(m_font);
    const double wanted = std::min(metrics.horizontalAdvance(item.label) + 2, widestLabel);
    if (shape.mark.right() + gap / 2 + wanted <= m_width)
        shape.label = QRectF(shape.mark.right() + gap / 2, 0, wanted, m_row);
    else // there is more room before it
        shape.label = QRectF(std::max(m_left, shape.mark.left() - gap / 2 - wanted), 0,
                             std::min(wanted, shape.mark.left() - gap / 2 - m_left), m_row);
    shape.words = metrics.elidedText(item.label, Qt::ElideRight, shape.label.width());
    if (item.kind == JourneyItem::Kind::Clock && item.status == Status::Overdue)
        shape.tail = std::min(xOf(m_asAt), m_right);
    return shape;
}

void JourneyPicture::layOutLane(Lane &lane, std::size_t first, std::size_t last)
{
    std::vector<std::size_t> order(last - first);
    std::iota(order.begin(), order.end(), first);
    std::stable_sort(order.begin(), order.end(),
                     [this](std::size_t a, std::size_t b) { return rankOf(m_items[a]) < rankOf(m_items[b]); });
    m_shapes.resize(last);

    std::vector<std::vector<Extent>> rows;
    for (const std::size_t i : order) {
        const bool isBar = m_items[i].kind == JourneyItem::Kind::Spell;
        Shape shape = isBar ? barOf(m_items[i]) : markOf(m_items[i]);
        const double space = isBar ? 0 : gap;
        const QRectF whole = shape.label.isEmpty() ? shape.mark : shape.mark.united(shape.label);
        const double besides = isBar && whole.right() > shape.mark.right() ? gap : space;
        const Extent wanted{whole.left(), std::max(whole.right(), shape.tail) + besides};
        const std::size_t most = isBar ? mostBarRows : mostMarkRows;
        const bool quiet = m_items[i].kind == JourneyItem::Kind::Clock && rankOf(m_items[i]) > rankOfDone;
        std::optional<std::size_t> row = freeRow(rows, wanted, quiet ? quietRows : most);
        if (!row) {
            // No room for words: the mark alone, and where even that is not free, in a last row of marks without words.
            if (!(isBar && shape.label.right() <= shape.mark.right()))
                shape.label = {};
            shape.tail = 0;
            // Far enough from words that it does not seem to be theirs.
            const double apart = isBar ? 0 : gap;
            const Extent alone{shape.mark.left() - apart, shape.mark.right() + apart};
            row = freeRow(rows, alone, most).value_or(most);
            rows.resize(std::max(rows.size(), *row + 1));
            rows[*row].push_back(alone);
        } else {
            rows[*row].push_back(wanted);
        }
        const double top = lane.top + laneRise + static_cast<double>(*row) * (m_row + rowGap);
        shape.mark.translate(0, top);
        if (!shape.label.isEmpty())
            shape.label.translate(0, top);
        m_items[i].box = shape.label.isEmpty() ? shape.mark : shape.mark.united(shape.label);
        m_shapes[i] = std::move(shape);
    }
    const auto count = static_cast<double>(std::max<std::size_t>(rows.size(), 1));
    lane.height = 2 * laneRise + count * m_row + (count - 1) * rowGap;
}

std::optional<std::size_t> JourneyPicture::itemAt(QPointF point) const
{
    // The mark itself first, so that words never hide one; then the words.
    for (std::size_t i = m_items.size(); i-- > 0;) {
        if (m_shapes[i].mark.adjusted(-1, -1, 1, 1).contains(point))
            return i;
    }
    for (std::size_t i = m_items.size(); i-- > 0;) {
        if (m_items[i].box.contains(point))
            return i;
    }
    return std::nullopt;
}

std::size_t JourneyPicture::neighbour(std::size_t item, JourneyStep step) const
{
    const JourneyLane lane = m_items.at(item).lane;
    const bool back = step == JourneyStep::Earlier || step == JourneyStep::LaneAbove;
    const auto next = [&](std::size_t i) -> std::optional<std::size_t> {
        if (back)
            return i == 0 ? std::nullopt : std::optional(i - 1);
        return i + 1 < m_items.size() ? std::optional(i + 1) : std::nullopt;
    };
    if (step == JourneyStep::Earlier || step == JourneyStep::Later)
        return next(item).value_or(item);

    // The nearest day in the next lane that has anything.
    std::optional<std::size_t> best;
    for (auto i = next(item); i; i = next(*i)) {
        const JourneyItem &candidate = m_items[*i];
        if (candidate.lane == lane)
            continue;
        if (best && candidate.lane != m_items[*best].lane)
            break;
        const auto away = [this, item](std::size_t other) {
            return std::abs(m_shapes[other].mark.center().x() - m_shapes[item].mark.center().x());
        };
        if (!best || away(*i) < away(*best))
            best = i;
    }
    return best.value_or(item);
}

} // namespace hearth
