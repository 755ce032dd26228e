// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placehistory.h"

namespace hearth {

namespace {

constexpr std::size_t most = 100;

bool isSame(const Place &one, const Place &other)
{
    return one.page == other.page && one.child == other.child && one.detail == other.detail;
}

std::optional<Place> move(std::vector<Place> &from, std::vector<Place> &to, const Place &left)
{
    if (from.empty())
        return std::nullopt;
    const Place answer = from.back();
    from.pop_back();
    to.push_back(left);
    return answer;
}

} // namespace

void PlaceHistory::leave(const Place &left)
{
    m_forward.clear();
    if (left.page.isEmpty() || (!m_back.empty() && isSame(m_back.back(), left)))
        return;
    m_back.push_back(left);
    if (m_back.size() > most)
        m_back.erase(m_back.begin());
}

std::optional<Place> PlaceHistory::back(const Place &left)
{
    return move(m_back, m_forward, left);
}

std::optional<Place> PlaceHistory::forward(const Place &left)
{
    return move(m_forward, m_back, left);
}

} // namespace hearth
