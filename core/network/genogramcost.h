// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/genogramorder.h"

namespace hearth {

/// Judges orders of one graph, many times over. It borrows the graph.
class GenogramCost
{
public:
    explicit GenogramCost(const GenogramGraph &graph);

    [[nodiscard]] double of(const GenogramOrder &order);

private:
    /// A net between two rows that follow each other.
    struct Part
    {
        int first = -1; ///< of the couple above, or who stands alone above
        int second = -1;
        int outer = -1; ///< of a couple
        std::vector<int> bottoms;
        double weight = 1;
    };
    struct Sibship
    {
        std::vector<int> children; ///< of one row, the eldest first
        std::vector<int> ranks;
    };
    struct Couple
    {
        int first = -1;
        int second = -1;
        double orderWeight = 0; ///< what it costs when the second stands left of the first
    };
    /// The partners of somebody with several, in order of time.
    struct Partners
    {
        int of = -1;
        std::vector<int> partners;
    };

    void addParts();
    void addSibships();
    void addCouples();
    [[nodiscard]] double topOf(const Part &part) const;
    [[nodiscard]] double at(int node) const { return m_at[static_cast<std::size_t>(node)]; }
    [[nodiscard]] double crossingsOf(const std::vector<Part> &parts) const;
    [[nodiscard]] double lengthsOf(const std::vector<Part> &parts) const;
    [[nodiscard]] double bracketsOf(const GenogramOrder &order) const;
    [[nodiscard]] double couplesOf(const GenogramOrder &order) const;
    [[nodiscard]] double sibshipsOf(const GenogramOrder &order) const;
    [[nodiscard]] double partnersOf() const;

    const GenogramGraph &m_graph;
    std::vector<std::vector<Part>> m_channels; ///< by the row above
    std::vector<GenogramNet> m_brackets;
    std::vector<Sibship> m_sibships;
    std::vector<Couple> m_couples;
    std::vector<Partners> m_partners;
    std::vector<double> m_at; ///< of each node: its place, 0 in the middle of its row
};

} // namespace hearth
