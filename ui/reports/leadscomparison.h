// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/leadsform.h"

#include <QWidget>

class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// What the last report of a section said, and what the one that is shown says otherwise: marked in words and in the
/// text.
class LeadsComparison final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadsComparison(QWidget *parent = nullptr);

    /// \a last: the report before, or nothing where this is the first; \a now: what stands in the one shown.
    void show(const ServiceForm *last, const FormContent &now);

private:
    void add(const LeadsChange &change);

    PlainLabel *m_title;
    PlainLabel *m_words;
    QVBoxLayout *m_column;
    QWidget *m_places = nullptr;
    std::vector<LeadsChange> m_shown;
};

} // namespace hearth
