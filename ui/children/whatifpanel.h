// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/whatif.h"
#include "ui/widgets/page.h"

#include <QFrame>

class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace hearth {

class DateLineEdit;
class EmptyState;
class PlainLabel;
class TablePane;
class WhatIfModel;

/// What if something were held on another day: which clocks of a child, or of the children of a section, would be late,
/// and by how much. It writes nothing.
class WhatIfPanel final : public QFrame
{
    Q_OBJECT

public:
    /// \a key: under which the list remembers its columns.
    WhatIfPanel(const Services &services, const QString &key, QWidget *parent = nullptr);

    /// Of whom; what is supposed stays and is worked out anew. \a whom: `Test, Ada` or `Section D`, for the heading.
    void showChildren(const std::vector<RecordId> &children, const QString &whom);
    /// Begins with \a kind, as when a clock is asked about.
    void suppose(EventKind kind);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Way : std::uint8_t { OnDay, ByDays };

    void build();
    void fillKinds();
    void work();
    [[nodiscard]] std::optional<Supposition> supposition() const;
    /// Those whom it moves: who have one booked; on a day, and where nobody has, everybody.
    [[nodiscard]] std::vector<const ChildRecord *> concerned(const Supposition &what) const;
    void say(const Supposition &what, std::size_t moved, std::size_t late);

    Services m_services;
    std::vector<RecordId> m_children;
    PlainLabel *m_heading;
    QComboBox *m_kind;
    QComboBox *m_way;
    QStackedWidget *m_when;
    DateLineEdit *m_day;
    QSpinBox *m_shift;
    PlainLabel *m_said;
    WhatIfModel *m_model;
    TablePane *m_pane;
    EmptyState *m_empty;
};

} // namespace hearth
