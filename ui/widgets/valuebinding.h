// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QWidget;

namespace hearth {

class DateLineEdit;
class NarrativeEdit;

/// An editor as a form holds it: its value is a text, whatever widget it is typed in. The widget outlives it.
struct ValueBinding
{
    std::function<QString()> read;
    std::function<void(const QString &)> write;
    std::function<void(bool)> lock;
};

[[nodiscard]] ValueBinding bindingOf(QLineEdit *edit);
[[nodiscard]] ValueBinding bindingOf(NarrativeEdit *edit);
/// A day in ISO form; what is no day is kept as it was typed.
[[nodiscard]] ValueBinding bindingOf(DateLineEdit *edit);
/// The data of the entry chosen. One that the box does not offer (of another release) is shown and kept as it is.
[[nodiscard]] ValueBinding bindingOf(QComboBox *box);
/// The ids of the boxes ticked, comma-separated; \a group holds them.
using TickBoxes = std::vector<std::pair<QString, QCheckBox *>>;
[[nodiscard]] ValueBinding bindingOf(QWidget *group, const TickBoxes &boxes);

} // namespace hearth
