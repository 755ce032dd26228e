// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/journeypicture.h"

#include <QWidget>

#include <memory>

namespace hearth {

/// The drawn journey, to look at, to zoom, to move and to step through. Ctrl with the wheel, + and - zoom, 0 shows the
/// whole; dragging, Shift with the wheel and Page Up and Down move; the arrows go from item to item and Return goes to
/// the fact.
class JourneyView : public QWidget
{
    Q_OBJECT

public:
    explicit JourneyView(QWidget *parent = nullptr);

    enum class Range { Keep, Whole };
    void setJourney(const ChildRecord &record, const std::vector<Clock> &clocks, Date asAt, Range range);
    [[nodiscard]] const std::vector<JourneyItem> &allItems() const { return m_all; }
    [[nodiscard]] const std::vector<Clock> &clocks() const { return m_clocks; }
    [[nodiscard]] DayRange range() const { return m_range; }

    void zoom(double factor);
    void showWhole();
    /// \a days around the day that it is judged as at, most of them before it.
    void showDays(int days);

    /// Of the item stepped to (`journeyKey`); empty: none.
    [[nodiscard]] QString currentKey() const;
    bool choose(const QString &key);
    /// Everything about the current item in words.
    [[nodiscard]] QString description() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void opened(const QString &key);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void layOut();
    void setRange(const DayRange &range);
    void zoomAround(double factor, Date around);
    void step(JourneyStep step);
    void setCurrent(const JourneyItem &item);
    void stepOutOfView(const JourneyItem &from, JourneyStep step);
    [[nodiscard]] std::optional<std::size_t> current() const;
    [[nodiscard]] bool handleKey(int key);

    ChildRecord m_record;
    std::vector<Clock> m_clocks;
    std::vector<JourneyItem> m_all;
    Date m_asAt;
    DayRange m_range;
    bool m_isWhole = true;
    std::unique_ptr<JourneyPicture> m_picture;
    QString m_current;
    QPointF m_pressed;
    DayRange m_pressedRange;
    bool m_dragging = false;
};

} // namespace hearth
