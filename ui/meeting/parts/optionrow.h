// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"
#include "ui/widgets/datelineedit.h"

#include <QFrame>

#include <functional>
#include <vector>

class QGridLayout;
class QToolButton;

namespace hearth {

class CellEdit;
class ChoiceKeys;
class PlainLabel;
class WritingAids;

/// One option: yes or no by a key, what was said of it, what would have to be done. Only the row that has the keyboard
/// is open; the others read as lines.
class OptionRow final : public QFrame
{
    Q_OBJECT

public:
    OptionRow(const QString &option, DateContext dates, QWidget *parent);

    void setOption(const PpmOption &option, Date on);
    [[nodiscard]] PpmOption option() const;
    [[nodiscard]] QString id() const { return m_option.option; }

    /// What stands under the title whatever the row is: a reminder that concerns this option; empty: nothing.
    void setReminder(const QString &reminder);
    /// What has to be thought of when the option is pursued, shown in the open row.
    void setConditions(const QString &conditions);
    void setAids(WritingAids *aids);
    void setReadOnly(bool readOnly);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void focusAnswer();
    /// `comment`, `strengths`, `risks`, `toDo`, `by`, `ruledOutWhy`; opens the row. False for any other.
    bool focusField(const QString &field);

Q_SIGNALS:
    void edited();
    void answered(const QString &pursued);
    void orderWanted(int place);
    void moveWanted(int places);
    void stepped(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    CellEdit *addText(const QString &name, const QString &id);
    void buildDetails(DateContext dates);
    void arrange();
    void typed();
    void showState();
    void showSummary(const PpmOption &now);

    struct Cell
    {
        QString id;
        QWidget *label = nullptr;
        QWidget *editor = nullptr;
    };
    PpmOption m_option; ///< with what is not typed: pursued, order, ruled out
    Date m_on;
    bool m_open = false;
    bool m_readOnly = false;
    int m_arranged = -1;
    PlainLabel *m_order;
    PlainLabel *m_title;
    ChoiceKeys *m_pursued;
    QToolButton *m_up;
    QToolButton *m_down;
    PlainLabel *m_reminder;
    PlainLabel *m_summary;
    PlainLabel *m_ruledOut;
    QWidget *m_details;
    PlainLabel *m_conditions;
    QGridLayout *m_grid;
    std::vector<Cell> m_cells;
    CellEdit *m_comment = nullptr;
    CellEdit *m_strengths = nullptr;
    CellEdit *m_risks = nullptr;
    CellEdit *m_toDo = nullptr;
    DateLineEdit *m_by = nullptr;
    CellEdit *m_why = nullptr;
};

} // namespace hearth
