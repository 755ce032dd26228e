// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/chart.h"

#include <QWidget>

#include <functional>
#include <variant>

namespace hearth {

/// A chart on the screen: the arrows go from number to number, a click or Return chooses one. What it says in words is
/// its accessible description; the table beside it is another way to the same numbers.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const QString &name, QWidget *parent = nullptr);

    /// A number of the chart: which one, and its words: `Section E, 31/10/2026: 12`.
    struct Item
    {
        BarPlace place; ///< of a trend its point is the bar
        QString id;
        QString words;
    };
    void setTrend(std::vector<TrendChart::Point> points, std::vector<Item> items);
    /// \a parts is asked at each painting, since the colours are those of the look in force.
    void setBars(std::function<std::vector<BarChart::Part>()> parts, std::vector<BarChart::Bar> bars,
                 std::vector<Item> items);
    /// Marks the number of that id; none where it has none of it.
    void showChosen(const QString &id);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bars
    {
        std::function<std::vector<BarChart::Part>()> parts;
        std::vector<BarChart::Bar> bars;
    };
    [[nodiscard]] ChartFace face() const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] TrendChart trend() const;
    [[nodiscard]] BarChart barChart() const;
    [[nodiscard]] int itemAt(const QPointF &place) const;
    void step(int by);
    void describe();

    std::variant<std::vector<TrendChart::Point>, Bars> m_chart;
    std::vector<Item> m_items;
    int m_current = -1;
};

} // namespace hearth
