// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/ppmpart.h"

#include <vector>

class QGridLayout;

namespace hearth {

class DateLineEdit;
class PlainLabel;

/// Child details: what the facts say on the day of the meeting, and of a record that was submitted what they said then.
/// The day of the meeting itself can be typed.
class ChildDetailsPart final : public PpmPartWidget
{
    Q_OBJECT

public:
    explicit ChildDetailsPart(QWidget *parent = nullptr);

    void show(const PpmContent &content, const PpmContext &context) override;
    /// Nothing here is kept in the content: the day is the record's own (`meetingMoved`).
    void store(PpmContent &content) const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool focusField(const QString &fieldOrRow) override;

Q_SIGNALS:
    /// The meeting is, or was, on another day.
    void meetingMoved(hearth::Date on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    struct Line
    {
        PlainLabel *label = nullptr;
        QWidget *value = nullptr;
    };
    PlainLabel *addLine(const QString &label, const QString &id);
    void makeDay(const PpmContext &context);

    std::vector<Line> m_lines;
    PlainLabel *m_name;
    PlainLabel *m_number;
    PlainLabel *m_born;
    PlainLabel *m_kind;
    PlainLabel *m_legalStatus;
    PlainLabel *m_placement;
    DateLineEdit *m_day = nullptr; ///< made when the day's context is known
    Date m_on;
    bool m_readOnly = false;
    int m_arranged = -1;
    QGridLayout *m_grid;
};

} // namespace hearth
