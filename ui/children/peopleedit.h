// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLineEdit;
class QString;
class QWidget;

namespace hearth {

/// A field for a worker, a team or a family: free text that offers the \a known ones as one types.
[[nodiscard]] QLineEdit *nameEdit(const QString &objectName, const QString &accessibleName, const QStringList &known,
                                  QWidget *parent);

} // namespace hearth
