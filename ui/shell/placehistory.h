// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <optional>
#include <vector>

namespace hearth {

/// Where a person was, to go back to and forward again, each place as it was left.
class PlaceHistory
{
public:
    /// Leaves \a left for another place; what lay ahead is forgotten. A place is not kept twice in a row.
    void leave(const Place &left);
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    /// \a left is kept for the way back. Nothing when there is nowhere to go.
    [[nodiscard]] std::optional<Place> back(const Place &left);
    [[nodiscard]] std::optional<Place> forward(const Place &left);

private:
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
};

} // namespace hearth
