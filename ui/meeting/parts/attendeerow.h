// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"
#include "ui/meeting/parts/nameedit.h"

#include <QFrame>

class QGridLayout;
class QToolButton;

namespace hearth {

class ChoiceKeys;

/// Somebody present or expected: name, relation to the child, whether they attended.
class AttendeeRow final : public QFrame
{
    Q_OBJECT

public:
    enum class Cell : std::uint8_t { Name, Answer };

    explicit AttendeeRow(QWidget *parent);

    void setAttendee(const PpmAttendee &who);
    [[nodiscard]] PpmAttendee attendee() const;
    /// Nobody is named, by name or by what they are.
    [[nodiscard]] bool isEmpty() const;

    void setNames(const std::vector<KnownName> &names, const std::vector<KnownName> &relations);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QWidget *firstFocus() const;
    void focusAnswer();

Q_SIGNALS:
    void edited();
    void removeWanted();
    void nextWanted();
    /// The same cell of a row before (-1) or after (1).
    void stepped(int rows, hearth::AttendeeRow::Cell cell);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void typed();
    void showState();

    PpmAttendee m_who;
    bool m_readOnly = false;
    int m_arranged = -1;
    QGridLayout *m_grid;
    NameEdit *m_name;
    NameEdit *m_relation;
    ChoiceKeys *m_attended;
    QToolButton *m_remove;
};

} // namespace hearth
