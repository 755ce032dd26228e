// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QWidget>

#include <optional>

namespace hearth {

/// The statutory 26 weeks of care proceedings as a bar: how much has gone, and by how much they are over. The same is
/// said in words beside it; the bar alone tells nothing.
class CourtBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CourtBar(QWidget *parent = nullptr);

    /// \a issued: the day of issue; \a limit: the last day in time; \a on: the day of the meeting, or the last one of
    /// the proceedings.
    void setDays(Date issued, Date limit, Date on);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Date m_issued;
    Date m_limit;
    Date m_on;
};

} // namespace hearth
