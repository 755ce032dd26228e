// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramlayout.h"

#include "core/network/genogramlabels.h"
#include "core/network/genogramlines.h"
#include "core/network/genogramrings.h"
#include "core/network/kinship.h"

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr double labelGap = 0.1; // between a symbol and its words
constexpr double asideGap = 1.4; // above those who are not of the family, with their heading
constexpr double asideSpace = 0.6;
constexpr double asideWidth = 14; // at least, before another row begins

/// Everything of a picture that has a place, given who was moved.
class Layout
{
public:
    Layout(const Family &family, const GenogramText &text, const GenogramGraph &graph,
           const std::vector<GenogramSymbol> &symbols, const std::map<Member, Genogram::Place> &moved)
        : m_family(family), m_text(text), m_graph(graph), m_moved(moved), m_symbols(symbols)
    {}

    GenogramLayout build(const GenogramOrder &order, const std::vector<double> &at,
                         const std::vector<GenogramSymbol> &aside)
    {
        const GenogramLines lines(m_graph, order, at);
        placeRows(order, at, lines);
        m_aside = aside;
        placeAside();
        moveThoseMoved();
        m_layout.lines = lines.drawn(spots(), m_tops);
        addLinesAside();
        takeSymbols(order);
        m_layout.rings = ringsOf(m_family, m_layout.symbols, m_text.asAt);
        measure();
        return std::move(m_layout);
    }

private:
    /// Puts the middle of the symbol to \a x and its upper edge to \a top, the words below it.
    void put(GenogramSymbol &symbol, double x, double top) const
    {
        symbol.box = QRectF(x - 0.5, top, 1, 1);
        const double width = labelWidth(symbol, m_text);
        const double height = m_text.lineHeight * static_cast<double>(symbol.lines.size());
        symbol.label = symbol.lines.isEmpty() ? QRectF() : QRectF(x - width / 2, top + 1 + labelGap, width, height);
    }

    static double bottomOf(const GenogramSymbol &symbol)
    {
        return symbol.label.isEmpty() ? symbol.box.bottom() : symbol.label.bottom();
    }

    void placeRows(const GenogramOrder &order, const std::vector<double> &at, const GenogramLines &lines)
    {
        double y = 0;
        for (std::size_t row = 0; row < order.size(); ++row) {
            y += lines.roomAbove(static_cast<int>(row));
            m_tops.push_back(y);
            double bottom = y + 1;
            for (const int node : order[row]) {
                const auto index = static_cast<std::size_t>(node);
                put(m_symbols[index], at[index], y);
                if (m_graph.nodes[index].kind != GenogramNode::Kind::Passage)
                    bottom = std::max(bottom, bottomOf(m_symbols[index]));
            }
            y = bottom;
        }
        m_bottom = y;
    }

    void placeAside()
    {
        if (m_aside.empty())
            return;
        double left = 0;
        double right = 0;
        for (const GenogramSymbol &symbol : m_symbols) {
            left = std::min({left, symbol.box.left(), symbol.label.left()});
            right = std::max({right, symbol.box.right(), symbol.label.right()});
        }
        const double limit = std::max(right - left, asideWidth);
        double x = 0;
        double top = m_bottom + asideGap;
        double bottom = top;
        for (GenogramSymbol &symbol : m_aside) {
            const double half = std::max(0.5, labelWidth(symbol, m_text) / 2);
            if (x > 0 && x + 2 * half > limit) {
                x = 0;
                top = bottom + asideSpace;
            }
            put(symbol, left + x + half, top);
            x += 2 * half + asideSpace;
            bottom = std::max(bottom, bottomOf(symbol));
        }
    }

    void moveThoseMoved()
    {
        const QPointF child = m_symbols.front().box.center();
        for (std::vector<GenogramSymbol> *symbols : {&m_symbols, &m_aside}) {
            for (GenogramSymbol &symbol : *symbols) {
                const auto place = m_moved.find(symbol.member);
                if (place == m_moved.end() || symbol.isTheChild || symbol.member.isNobody())
                    continue;
                symbol.isMoved = true;
                put(symbol, child.x() + place->second.x, child.y() + place->second.y - 0.5);
            }
        }
    }

    [[nodiscard]] std::vector<GenogramSpot> spots() const
    {
        std::vector<GenogramSpot> spots;
        for (const GenogramSymbol &symbol : m_symbols)
            spots.push_back({symbol.member, symbol.box, bottomOf(symbol), symbol.isMoved});
        return spots;
    }

    /// Couples among those who are not of the family stand side by side.
    void addLinesAside()
    {
        for (std::size_t i = 1; i < m_aside.size(); ++i) {
            const GenogramSymbol &left = m_aside[i - 1];
            const GenogramSymbol &right = m_aside[i];
            if (std::abs(left.box.top() - right.box.top()) > 0.01)
                continue;
            for (const Relationship &r : m_family.relationships) {
                const bool isTheirs = (r.first == left.member && r.second == right.member) ||
                                      (r.second == left.member && r.first == right.member);
                if (r.kind != RelationshipKind::Partner || !isTheirs)
                    continue;
                GenogramLine line;
                line.kind = GenogramLineKind::Couple;
                line.nature = r.nature;
                line.first = left.member;
                line.second = right.member;
                line.points = {QPointF(left.box.right(), left.box.center().y()),
                               QPointF(right.box.left(), right.box.center().y())};
                line.mark = (line.points[0] + line.points[1]) / 2;
                line.net = -1 - static_cast<int>(i);
                m_layout.lines.push_back(line);
                break;
            }
        }
    }

    void takeSymbols(const GenogramOrder &order)
    {
        for (const std::vector<int> &row : order) {
            for (const int node : row) {
                if (m_graph.nodes[static_cast<std::size_t>(node)].kind != GenogramNode::Kind::Passage)
                    m_layout.symbols.push_back(m_symbols[static_cast<std::size_t>(node)]);
            }
        }
        m_layout.symbols.insert(m_layout.symbols.end(), m_aside.begin(), m_aside.end());
    }

    void measure()
    {
        for (const GenogramSymbol &symbol : m_layout.symbols) {
            const QRectF room = symbol.label.isEmpty() ? symbol.box : symbol.box.united(symbol.label);
            m_layout.bounds |= room;
            if (symbol.isAside)
                m_layout.aside = m_layout.aside ? m_layout.aside->united(room) : room;
        }
        for (const GenogramLine &line : m_layout.lines) {
            for (const QPointF &point : line.points)
                m_layout.bounds |= QRectF(point - QPointF(0.05, 0.05), QSizeF(0.1, 0.1));
        }
        for (const GenogramRing &ring : m_layout.rings) {
            for (const QRectF &piece : ring.pieces)
                m_layout.bounds |= piece;
        }
    }

    const Family &m_family;
    const GenogramText &m_text;
    const GenogramGraph &m_graph;
    const std::map<Member, Genogram::Place> &m_moved;
    std::vector<GenogramSymbol> m_symbols; ///< by node
    std::vector<GenogramSymbol> m_aside;
    std::vector<double> m_tops;
    double m_bottom = 0;
    GenogramLayout m_layout;
};

} // namespace

const GenogramSymbol *GenogramLayout::find(const Member &member) const
{
    for (const GenogramSymbol &symbol : symbols) {
        if (symbol.member == member)
            return &symbol;
    }
    return nullptr;
}

struct GenogramPlan::Arranged
{
    Family family;
    GenogramText text;
    GenogramGraph graph;
    std::vector<GenogramSymbol> symbols; ///< by node
    std::vector<GenogramSymbol> aside;
    GenogramOrder order;
    std::vector<double> at;

    void describeNodes()
    {
        symbols.resize(graph.nodes.size());
        for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
            GenogramNode &node = graph.nodes[i];
            GenogramSymbol &symbol = symbols[i];
            symbol.generation = node.row - graph.childRow;
            if (node.relative >= 0) {
                const Relative &relative = family.members[static_cast<std::size_t>(node.relative)];
                describeSymbol(symbol, relative, {}, text);
                symbol.isTheChild = relative.member == family.child;
            } else if (node.kind == GenogramNode::Kind::Unrecorded) {
                Relative nobody;
                nobody.sex = node.sex;
                describeSymbol(symbol, nobody, {}, text);
                symbol.inside = QStringLiteral("?");
            }
            if (node.kind != GenogramNode::Kind::Passage)
                node.half = std::max(0.5, labelWidth(symbol, text) / 2);
        }
    }

    void describeAside()
    {
        for (const int index : graph.aside) {
            const Relative &relative = family.members[static_cast<std::size_t>(index)];
            aside.emplace_back();
            describeSymbol(aside.back(), relative, kinshipToChild(family, relative.member), text);
            aside.back().isAside = true;
        }
    }
};

GenogramPlan::GenogramPlan(Family family, GenogramText text) : m_arranged(std::make_unique<Arranged>())
{
    m_arranged->family = std::move(family);
    m_arranged->text = std::move(text);
    m_arranged->graph = genogramGraphOf(m_arranged->family);
    m_arranged->describeNodes();
    m_arranged->describeAside();
    m_arranged->order = orderOf(m_arranged->graph);
    m_arranged->at = placesOf(m_arranged->graph, m_arranged->order);
}

GenogramPlan::~GenogramPlan() = default;
GenogramPlan::GenogramPlan(GenogramPlan &&) noexcept = default;
GenogramPlan &GenogramPlan::operator=(GenogramPlan &&) noexcept = default;

GenogramLayout GenogramPlan::layout(const std::map<Member, Genogram::Place> &moved) const
{
    if (m_arranged->graph.nodes.empty())
        return {};
    return Layout(m_arranged->family, m_arranged->text, m_arranged->graph, m_arranged->symbols, moved)
        .build(m_arranged->order, m_arranged->at, m_arranged->aside);
}

GenogramLayout layOut(const Family &family, const std::map<Member, Genogram::Place> &moved, const GenogramText &text)
{
    return GenogramPlan(family, text).layout(moved);
}

} // namespace hearth
