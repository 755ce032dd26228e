// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"
#include "ui/meeting/parts/nameedit.h"
#include "ui/widgets/datelineedit.h"

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QToolButton;

namespace hearth {

class CellEdit;
class PlainLabel;
class WritingAids;

/// How an action came here and how late it is, for the line beneath it: `First target 03/10/2026, carried twice, 12
/// days late`. \a on: the day of the meeting.
[[nodiscard]] QString storyOf(const PpmActionLine &line, Date on);

/// One recommendation or action: what, by whom, by when, completed or updated. Ctrl+Return completes it today, and
/// again takes that back; the box before it does the same by Space.
class ActionRow final : public QFrame
{
    Q_OBJECT

public:
    ActionRow(DateContext dates, QWidget *parent);

    void setLine(const PpmActionLine &line, Date on);
    [[nodiscard]] PpmActionLine line() const;
    [[nodiscard]] QString key() const { return m_line.key; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isCarried() const { return m_line.carried > 0 || m_line.firstTarget.has_value(); }

    void setNames(const std::vector<KnownName> &names) { m_owner->setNames(names); }
    void setAids(WritingAids *aids);
    void setReadOnly(bool readOnly);
    void setNumber(int number); ///< for screen readers
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] bool focusField(const QString &field); ///< `what`, `owner`, `target`, `update`

    void complete();
    void askWhyDropped();

Q_SIGNALS:
    void edited();
    void removeWanted();
    void nextWanted(); ///< Return in the last cell
    void stepped(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void showState();
    void drop(bool dropped);
    void typed();

    DateContext m_dates;
    PpmActionLine m_line; ///< with what is not typed: key, first target, carried, done, dropped
    Date m_on;
    int m_number = 0;
    bool m_readOnly = false;
    bool m_asking = false; ///< why it is no longer needed
    int m_arranged = -1;
    QGridLayout *m_grid;
    QCheckBox *m_done;
    CellEdit *m_what;
    NameEdit *m_owner;
    DateLineEdit *m_target;
    CellEdit *m_update;
    QToolButton *m_more;
    PlainLabel *m_story;
};

} // namespace hearth
