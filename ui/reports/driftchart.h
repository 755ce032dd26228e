// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/drift.h"

#include <QWidget>

class QGridLayout;

namespace hearth {

/// How long each step on the way to permanence takes: the middle and the middle half of the children, for the twelve
/// months to a day and for those before. Each number beside the bars is a button that opens exactly its list.
class DriftChart final : public QWidget
{
    Q_OBJECT

public:
    explicit DriftChart(const std::vector<DriftStep> &steps, Date asAt, QWidget *parent = nullptr);

    enum class Year : std::uint8_t { This, Before };

Q_SIGNALS:
    void chosen(const QString &step, hearth::DriftChart::Year year);

private:
    void addStep(QGridLayout *grid, int row, const DriftStep &step, int longest);
    [[nodiscard]] QWidget *buttonFor(const DriftStep &step, Year year);
};

/// `54 days (32 to 80), 12 children`; `nobody`.
[[nodiscard]] QString spreadText(const Spread &spread);

/// The bars of one step: this year filled, the year before in outline beneath it, each with a line at its middle.
class DriftBars final : public QWidget
{
    Q_OBJECT

public:
    /// \a longest: the days at the right edge.
    DriftBars(const DriftStep &step, int longest, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double placeOf(int days) const;

    Spread m_year;
    Spread m_before;
    int m_longest;
};

} // namespace hearth
