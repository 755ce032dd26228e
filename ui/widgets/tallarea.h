// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hearth {

/// Two lists, one over the other, need more height than a small window has at 200%: they are scrolled then, and neither
/// is squeezed into its heading.
class TallArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes \a content over.
    TallArea(QWidget *content, QWidget *parent);
};

} // namespace hearth
