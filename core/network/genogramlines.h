// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/genogramlayout.h"
#include "core/network/genogramplaces.h"

namespace hearth {

/// Where a node stands at last.
struct GenogramSpot
{
    Member member; ///< nobody: a passage, or a parent whom nobody has recorded
    QRectF box;
    double bottom = 0; ///< of the words below the symbol
    bool isMoved = false;
};

/// The lines of a genogram between its rows: which of them run above which, how much room they need, and where they go.
/// It borrows graph, order and places.
class GenogramLines
{
public:
    GenogramLines(const GenogramGraph &graph, const GenogramOrder &order, const std::vector<double> &at);

    /// The room that the lines above \a row need, between the words of the row before and its symbols.
    [[nodiscard]] double roomAbove(int row) const;

    /// \a spots by node, \a tops the upper edge of the symbols of each row.
    [[nodiscard]] std::vector<GenogramLine> drawn(const std::vector<GenogramSpot> &spots,
                                                  const std::vector<double> &tops) const;

private:
    struct Bottom
    {
        int node = -1;
        double x = 0;
        double shift = 0; ///< of the end from the middle of the symbol
        QString nature;
        bool isPassage = false;
        int twins = -1; ///< index into the part's forks
    };
    /// What hangs from one bar.
    struct Part
    {
        enum class Kind : std::uint8_t { Descent, Arch, Bracket };
        Kind kind = Kind::Descent;
        int net = -1;    ///< of a descent and a bracket
        int couple = -1; ///< of an arch
        std::optional<double> top;
        std::vector<Bottom> bottoms;
        std::vector<double> forks; ///< where twins part
        double left = 0;
        double right = 0;
        int level = 0; ///< 0 is the highest

        [[nodiscard]] bool isStraight() const { return right - left < 0.02; }
    };
    using Parts = std::vector<Part>;

    void addDescents();
    void addBottoms(Part &part, const std::vector<int> &nodes, int row, const GenogramNet &net);
    [[nodiscard]] double coupleShift(const GenogramNet &net) const;
    double shiftTowards(int node, double from);
    void joinTwins(Part &part, const GenogramNet &net);
    void addArches();
    void addBrackets();
    void settle(Part &part) const;
    void assignLevels(Parts &parts) const;
    [[nodiscard]] static double costAbove(const Part &upper, const Part &lower);

    [[nodiscard]] double heightOf(const Part &part, int row, const std::vector<GenogramSpot> &spots,
                                  const std::vector<double> &tops) const;
    void drawCouples(std::vector<GenogramLine> &lines, const std::vector<GenogramSpot> &spots,
                     const std::vector<double> &tops) const;
    void drawNet(std::vector<GenogramLine> &lines, int net, const std::vector<GenogramSpot> &spots,
                 const std::vector<double> &tops) const;
    void drawBracket(std::vector<GenogramLine> &lines, const Part &part, int row,
                     const std::vector<GenogramSpot> &spots, const std::vector<double> &tops) const;
    void drawBottoms(std::vector<GenogramLine> &lines, const Part &part, std::vector<QPointF> &trunk, double y,
                     const std::vector<GenogramSpot> &spots) const;
    [[nodiscard]] QPointF stemTop(const GenogramNet &net, const std::vector<GenogramSpot> &spots,
                                  const std::vector<double> &tops) const;
    [[nodiscard]] const Part *archOf(int couple) const;
    [[nodiscard]] const GenogramNode &node(int index) const { return m_graph.nodes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] double at(int index) const { return m_at[static_cast<std::size_t>(index)]; }

    const GenogramGraph &m_graph;
    const GenogramOrder &m_order;
    const std::vector<double> &m_at;
    std::vector<Parts> m_channels; ///< by the row below
    std::vector<int> m_levels;     ///< how many
    std::vector<bool> m_hasTwins;
    std::map<std::pair<int, bool>, int> m_further; ///< lines that end beside the middle, by node and side
};

} // namespace hearth
