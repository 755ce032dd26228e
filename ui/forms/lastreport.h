// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/formcomparison.h"

#include <QWidget>

class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// The last report beside the one that is written: what it said place by place, and what the new one says otherwise,
/// marked in words and in the text.
class LastReport final : public QWidget
{
    Q_OBJECT

public:
    explicit LastReport(QWidget *parent = nullptr);

    /// \a title: which report it is, and of what day; \a changes: every place, those that say the same among them.
    void show(const QString &title, std::vector<FormChange> changes);
    /// There is none before.
    void showFirst();

private:
    void showPlaces(std::vector<FormChange> changes);
    void add(const FormChange &change);

    PlainLabel *m_title;
    PlainLabel *m_words;
    QVBoxLayout *m_column;
    QWidget *m_places = nullptr;
    std::vector<FormChange> m_shown;
};

} // namespace hearth
