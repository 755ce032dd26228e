// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// Answers "why?" of a line of the tracker: why the child stands where it does, every clock with its explanation and
/// source, and the updates of the past.
class ChildDetails : public QFrame
{
    Q_OBJECT

public:
    explicit ChildDetails(QWidget *parent = nullptr);

    /// Nothing: says that a line is to be chosen.
    void showChild(const ChildRecord *record, const TrackerRow *row, const PolicyPack &pack, Date asAt);
    /// All of it as words, in order of reading: for the clipboard and for screen readers.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void clear();
    void fitContent();
    void addHeading(const QString &text);
    enum class Look : std::uint8_t { Plain, Muted };
    void addText(const QString &text, Look look = Look::Plain);
    void addStanding(const Standing &standing, const PolicyPack &pack);
    void addClock(const Clock &clock, const ChildRecord &record, Date asAt);
    void addClocks(const std::vector<Clock> &clocks, const ChildRecord &record, Date asAt);
    void addUpdates(const ChildRecord &record);

    PlainLabel *m_title;
    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace hearth
