// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/driftchart.h"

#include "core/calendar/period.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DriftChart)
};

constexpr int barHeight = 10;
constexpr double edge = theme::Tight;     ///< left and right of the bars
constexpr double overshoot = theme::Hair; ///< of the line at the middle
constexpr int monthsInAYear = 12;

} // namespace

QString spreadText(const Spread &spread)
{
    if (spread.count == 0)
        return Text::tr("nobody");
    return Text::tr("%1 (%2 to %3), %4", "days, quartiles, children")
        .arg(Text::tr("%n day(s)", "the middle of them", spread.middle))
        .arg(spread.lower)
        .arg(spread.upper)
        .arg(Text::tr("%n child(ren)", nullptr, spread.count));
}

DriftChart::DriftChart(const std::vector<DriftStep> &steps, Date asAt, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"driftChart"_s);
    setAccessibleName(tr("Days from one milestone to the next"));
    auto *heading = new PlainLabel(tr("From one milestone to the next"), this);
    heading->setFont(theme::font(theme::Text::Heading));
    auto *legend = new PlainLabel(tr("Filled: the twelve months to %1. Outlined: the twelve months to %2. A bar holds "
                                     "the middle half of the children, its line their middle.")
                                      .arg(britishText(asAt), britishText(addCalendarMonths(asAt, -monthsInAYear))),
                                  this);
    legend->setWraps();
    theme::setWeight(legend, theme::Weight::Muted);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::Medium);
    grid->setVerticalSpacing(theme::Small);
    grid->setColumnStretch(1, 1);
    const std::vector<QString> titles = {tr("Step"), tr("Days"), tr("This year"), tr("The year before")};
    for (std::size_t column = 0; column < titles.size(); ++column) {
        auto *title = new PlainLabel(titles[column], this);
        theme::setWeight(title, theme::Weight::Strong);
        grid->addWidget(title, 0, static_cast<int>(column));
    }
    int longest = 1;
    for (const DriftStep &step : steps)
        longest = std::max({longest, step.year.upper, step.before.upper});
    int row = 0;
    for (const DriftStep &step : steps)
        addStep(grid, ++row, step, longest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, 0, theme::Medium, theme::Medium);
    column->setSpacing(theme::Small);
    column->addWidget(heading);
    column->addWidget(legend);
    column->addLayout(grid);
}

void DriftChart::addStep(QGridLayout *grid, int row, const DriftStep &step, int longest)
{
    auto *title = new PlainLabel(step.title, this);
    title->setWraps();
    grid->addWidget(title, row, 0);
    grid->addWidget(new DriftBars(step, longest, this), row, 1);
    grid->addWidget(buttonFor(step, Year::This), row, 2, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(buttonFor(step, Year::Before), row, 3, Qt::AlignLeft | Qt::AlignVCenter);
}

QWidget *DriftChart::buttonFor(const DriftStep &step, Year year)
{
    const bool isNow = year == Year::This;
    const QString words = spreadText(isNow ? step.year : step.before);
    auto *button = new QPushButton(words, this);
    button->setObjectName((isNow ? u"drift-"_s : u"drift-before-"_s) + step.id);
    button->setAccessibleName(isNow ? tr("%1, this year: %2", "step, days").arg(step.title, words)
                                    : tr("%1, the year before: %2", "step, days").arg(step.title, words));
    theme::setButton(button, theme::Button::Link);
    connect(button, &QPushButton::clicked, this, [this, id = step.id, year] { Q_EMIT chosen(id, year); });
    return button;
}

DriftBars::DriftBars(const DriftStep &step, int longest, QWidget *parent)
    : QWidget(parent), m_year(step.year), m_before(step.before), m_longest(std::max(1, longest))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(
        tr("%1: this year %2; the year before %3").arg(step.title, spreadText(step.year), spreadText(step.before)));
}

QSize DriftBars::sizeHint() const
{
    return {30 * fontMetrics().averageCharWidth(), 2 * barHeight + 3 * theme::Tight};
}

QSize DriftBars::minimumSizeHint() const
{
    return {8 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

double DriftBars::placeOf(int days) const
{
    return edge + (width() - 2 * edge) * days / m_longest;
}

void DriftBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = theme::palette();
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(placeOf(0), 0), QPointF(placeOf(0), height()));
    const auto bar = [&](const Spread &spread, double top, const QColor &fill) {
        if (spread.count == 0)
            return;
        const double left = placeOf(spread.lower);
        const double wide = std::max(edge, placeOf(spread.upper) - left); // a bar that can be seen
        painter.setPen(QPen(palette.accent, 1.5));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(left, top, wide, barHeight), 2, 2);
        painter.setPen(QPen(palette.text, 2));
        const double middle = placeOf(spread.middle);
        painter.drawLine(QPointF(middle, top - overshoot), QPointF(middle, top + barHeight + overshoot));
    };
    bar(m_year, theme::Tight, palette.accentSoft);
    bar(m_before, 2 * theme::Tight + barHeight, palette.ground);
}

} // namespace hearth
