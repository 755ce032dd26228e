// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"
#include "ui/widgets/datelineedit.h"

#include <QFrame>

class QGridLayout;

namespace hearth {

class CellEdit;
class ChoiceKeys;
class PlainLabel;
class WritingAids;

/// One of the five early actions (Bradford 2017, App. 2): where it stands, by a key, its day and a note.
class EarlyActionRow final : public QFrame
{
    Q_OBJECT

public:
    EarlyActionRow(const QString &action, DateContext dates, QWidget *parent);

    void setAction(const PpmEarlyAction &action);
    [[nodiscard]] PpmEarlyAction action() const;
    [[nodiscard]] QString id() const { return m_action; }
    void setAids(WritingAids *aids);
    void setReadOnly(bool readOnly);
    void focusAnswer();

Q_SIGNALS:
    void edited();
    void stepped(int rows);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QString m_action;
    int m_arranged = -1;
    QGridLayout *m_grid;
    PlainLabel *m_title;
    ChoiceKeys *m_state;
    DateLineEdit *m_on;
    CellEdit *m_note;
};

} // namespace hearth
