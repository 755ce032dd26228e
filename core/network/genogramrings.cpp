// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramrings.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <set>

namespace hearth {

namespace {

constexpr double padding = 0.13;
constexpr double neck = 0.26;       // the width of what joins two parts of a ring
constexpr double underWords = 0.34; // where it runs to the side, below the words of a row

QRectF roomOf(const GenogramSymbol &symbol)
{
    return symbol.label.isEmpty() ? symbol.box : symbol.box.united(symbol.label);
}

/// Neighbours of one row who live together.
struct Run
{
    QRectF room;
    std::size_t row = 0;
};

class Ring
{
public:
    Ring(const std::vector<GenogramSymbol> &symbols, const std::vector<Member> &members)
        : m_members(members.begin(), members.end())
    {
        for (const GenogramSymbol &symbol : symbols) {
            if (m_rows.empty() || std::abs(m_rows.back().front()->box.top() - symbol.box.top()) > 0.01)
                m_rows.emplace_back();
            m_rows.back().push_back(&symbol);
        }
    }

    std::vector<QRectF> pieces()
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            addRuns(row);
        for (const Run &run : m_runs)
            m_pieces.push_back(run.room);
        joinRuns();
        return m_pieces;
    }

private:
    void addRuns(std::size_t row)
    {
        bool isRun = false;
        for (const GenogramSymbol *symbol : m_rows[row]) {
            const bool isMember = !symbol->member.isNobody() && m_members.count(symbol->member) != 0;
            if (isMember) {
                const QRectF room = roomOf(*symbol).adjusted(-padding, -padding, padding, padding);
                if (isRun)
                    m_runs.back().room |= room;
                else
                    m_runs.push_back({room, row});
            }
            isRun = isMember;
        }
    }

    /// Each run to the nearest of those joined already.
    void joinRuns()
    {
        if (m_runs.empty())
            return;
        std::vector<std::size_t> joined{0};
        std::set<std::size_t> waiting;
        for (std::size_t i = 1; i < m_runs.size(); ++i)
            waiting.insert(i);
        while (!waiting.empty()) {
            double nearest = std::numeric_limits<double>::max();
            std::pair<std::size_t, std::size_t> pair;
            for (const std::size_t one : joined) {
                for (const std::size_t other : waiting) {
                    const double distance = distanceBetween(m_runs[one], m_runs[other]);
                    if (distance < nearest) {
                        nearest = distance;
                        pair = {one, other};
                    }
                }
            }
            const auto &[one, other] = pair;
            join(m_runs[one].row <= m_runs[other].row ? m_runs[one] : m_runs[other],
                 m_runs[one].row <= m_runs[other].row ? m_runs[other] : m_runs[one]);
            joined.push_back(other);
            waiting.erase(other);
        }
    }

    static double distanceBetween(const Run &one, const Run &other)
    {
        const double aside =
            std::max({0.0, one.room.left() - other.room.right(), other.room.left() - one.room.right()});
        const double rows = std::abs(static_cast<double>(one.row) - static_cast<double>(other.row));
        return aside + 4 * rows + (rows < 0.5 ? 2 : 0);
    }

    [[nodiscard]] double bottomOf(std::size_t row) const
    {
        double bottom = 0;
        for (const GenogramSymbol *symbol : m_rows[row])
            bottom = std::max(bottom, roomOf(*symbol).bottom());
        return bottom;
    }

    void addAcross(double left, double right, double y)
    {
        m_pieces.emplace_back(std::min(left, right) - neck / 2, y - neck / 2, std::abs(right - left) + neck, neck);
    }

    void addDown(double x, double top, double bottom) { m_pieces.emplace_back(x - neck / 2, top, neck, bottom - top); }

    void join(const Run &upper, const Run &lower)
    {
        double y = bottomOf(upper.row) + underWords;
        std::vector<double> gaps; // where it passes the rows between
        for (std::size_t row = upper.row + 1; row < lower.row; ++row)
            gaps.push_back(gapIn(row, gaps.empty() ? lower.room.center().x() : gaps.back()));
        const auto within = [](const QRectF &room, double x) {
            const double inset = std::min(0.45, room.width() / 2);
            return std::clamp(x, room.left() + inset, room.right() - inset);
        };
        const double left = std::max(upper.room.left(), lower.room.left()) + neck;
        const double right = std::min(upper.room.right(), lower.room.right()) - neck;
        double x = within(upper.room, gaps.empty() ? lower.room.center().x() : gaps.front());
        if (gaps.empty() && left < right)
            x = (left + right) / 2;
        addDown(x, upper.room.bottom() - neck, y + neck / 2);
        for (std::size_t row = upper.row + 1; row < lower.row; ++row) {
            const double gap = gaps[row - upper.row - 1];
            addAcross(x, gap, y);
            addDown(gap, y, bottomOf(row) + underWords);
            y = bottomOf(row) + underWords;
            x = gap;
        }
        const double into = gaps.empty() && left < right ? x : within(lower.room, x);
        addAcross(x, into, y);
        if (lower.row == upper.row)
            addDown(into, lower.room.bottom() - neck, y + neck / 2);
        else
            addDown(into, y, lower.room.top() + neck);
    }

    /// The free place of a row that is nearest to \a x.
    [[nodiscard]] double gapIn(std::size_t row, double x) const
    {
        std::vector<double> gaps{roomOf(*m_rows[row].front()).left() - neck,
                                 roomOf(*m_rows[row].back()).right() + neck};
        for (std::size_t i = 1; i < m_rows[row].size(); ++i) {
            const double left = roomOf(*m_rows[row][i - 1]).right();
            const double right = roomOf(*m_rows[row][i]).left();
            const double room = std::min(0.3, (right - left) / 2); // off the words, where that can be
            if (right - left > neck)
                gaps.push_back(std::clamp(x, left + room, right - room));
        }
        return *std::min_element(gaps.begin(), gaps.end(),
                                 [x](double one, double other) { return std::abs(one - x) < std::abs(other - x); });
    }

    std::set<Member> m_members;
    std::vector<std::vector<const GenogramSymbol *>> m_rows;
    std::vector<Run> m_runs;
    std::vector<QRectF> m_pieces;
};

} // namespace

std::vector<std::vector<Member>> homesOf(const Family &family, Date asAt)
{
    std::vector<std::vector<Member>> homes;
    std::set<Member> seen;
    for (const Relative &relative : family.members) {
        if (!seen.insert(relative.member).second)
            continue;
        std::vector<Member> home{relative.member};
        for (std::size_t i = 0; i < home.size(); ++i) {
            for (const Relationship &r : family.relationships) {
                const Member at = home[i];
                if (r.kind != RelationshipKind::LivesWith || (r.first != at && r.second != at) ||
                    (r.from && asAt < *r.from) || (r.until && *r.until <= asAt))
                    continue;
                const Member &other = r.first == at ? r.second : r.first;
                if (seen.insert(other).second)
                    home.push_back(other);
            }
        }
        if (home.size() > 1)
            homes.push_back(home);
    }
    return homes;
}

std::vector<GenogramRing> ringsOf(const Family &family, const std::vector<GenogramSymbol> &symbols, Date asAt)
{
    std::vector<GenogramRing> rings;
    for (const std::vector<Member> &home : homesOf(family, asAt)) {
        GenogramRing ring;
        ring.members = home;
        ring.pieces = Ring(symbols, home).pieces();
        rings.push_back(ring);
    }
    return rings;
}

} // namespace hearth
