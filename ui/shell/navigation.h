// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QListWidget>

namespace hearth {

/// The list of pages at the window's side. In a narrow window, or at a large scale, it shows its icons alone, so that
/// the page keeps its room; the words stay as tool tips and for screen readers.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    Navigation(const std::vector<PageEntry> &entries, QWidget *parent);

    enum class Shows : std::uint8_t { IconsAndWords, Icons };
    void setShows(Shows shows);
    [[nodiscard]] Shows shows() const { return m_shows; }

private:
    Shows m_shows = Shows::IconsAndWords;
};

} // namespace hearth
