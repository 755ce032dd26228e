// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/trackermeeting.h"

#include <QWidget>

class QVBoxLayout;

namespace hearth {

class PlainLabel;

/// One child as the tracker meeting looks at it: where it stands and why, what became of it since the last meeting,
/// its clocks with their reasons, its open actions.
class MeetingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingCard(QWidget *parent = nullptr);

    void show(const AgendaItem &item, const TrackerAgenda &agenda, const PolicyPack &pack);
    /// All of it as words, in order of reading.
    [[nodiscard]] QString text() const;

private:
    enum class Look : std::uint8_t { Plain, Muted, Strong, Warning };
    PlainLabel *addText(const QString &text, Look look = Look::Plain);
    void addHeading(const QString &text);
    void addStanding(const AgendaItem &item, const PolicyPack &pack);
    void addSince(const AgendaItem &item, const TrackerAgenda &agenda);
    void addClocks(const AgendaItem &item, Date on);
    void addActions(const AgendaItem &item, Date on);

    QVBoxLayout *m_outer;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace hearth
