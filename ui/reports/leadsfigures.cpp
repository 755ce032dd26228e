// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/leadsfigures.h"

#include "core/pictures/leadscharts.h"
#include "ui/reports/chartview.h"
#include "ui/reports/leadsmodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QComboBox>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int tileLetters = 18;
constexpr int lettersBesideEachOther = 68; // narrower, the charts stand beneath each other

using Kind = ValueColumn::Kind;
using Cells = std::vector<ChartTableModel::Cell>;

const QStringList &tileIds()
{
    static const QStringList ids = {u"count/now"_s,  u"count/came"_s,   u"count/moved"_s,
                                    u"count/left"_s, u"count/oldest"_s, u"in-time/all"_s,
                                    u"late/all"_s,   u"overdue/all"_s,  u"count/exceptions"_s};
    return ids;
}

QString tileNumber(const LeadsNumber &number)
{
    if (number.id == u"count/oldest" && !number.lines.empty() && number.lines.front().days)
        return LeadsFigures::tr("%1, up to %n day(s)", nullptr, *number.lines.front().days).arg(number.value());
    return QString::number(number.value());
}

ChartTableModel::Cell cellOf(const LeadsReport &report, const QString &id)
{
    const LeadsNumber *number = report.number(id);
    return {QString::number(number ? number->value() : 0), number ? id : QString()};
}

} // namespace

LeadsFigures::LeadsFigures(QWidget *parent) : QWidget(parent), m_which(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(makeTiles());
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(theme::Medium);
    m_charts->addWidget(makeTrend(), 1);
    m_charts->addWidget(makeBars(), 1);
    column->addLayout(m_charts, 1);
    showStacks();
}

QWidget *LeadsFigures::makeTiles()
{
    auto *row = new FlowRow(this);
    for (const QString &id : tileIds()) {
        auto *tile = new QToolButton(row);
        tile->setObjectName(u"leads-"_s + id);
        tile->setProperty("hearthRole", u"tile"_s);
        tile->setCheckable(true);
        tile->setFont(theme::strongFont());
        tile->setFixedWidth(tileLetters * fontMetrics().averageCharWidth() + 2 * theme::Medium);
        tile->setMinimumHeight(2 * fontMetrics().lineSpacing() + theme::Medium);
        connect(tile, &QToolButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        row->add(tile);
        m_tiles.push_back(tile);
    }
    return row;
}

void LeadsFigures::addPane(Pane &pane, QStackedLayout *stack, ChartTableModel *model, const QString &id,
                           const QString &name)
{
    pane.model = model;
    pane.chart = new ChartView(name, this);
    pane.chart->setObjectName(u"chart-"_s + id);
    pane.table = new ValueTable(model, u"leads-"_s + id, name, this);
    pane.table->setObjectName(u"table-"_s + id);
    pane.table->setMinimumHeight(pane.chart->minimumSizeHint().height());
    stack->addWidget(pane.chart);
    stack->addWidget(pane.table);
    connect(pane.chart, &ChartView::chosen, this, &LeadsFigures::chosen);
    const auto choose = [this, table = pane.table, model] {
        if (const auto row = table->currentRow()) {
            if (const QString number = model->idAt(*row, table->currentIndex().column()); !number.isEmpty())
                Q_EMIT chosen(number);
        }
    };
    connect(pane.table, &ValueTable::opened, this, choose);
    connect(pane.table, &ValueTable::clicked, this, choose);
}

QWidget *LeadsFigures::makeTrend()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    auto *title = new PlainLabel(tr("Children at the end of each month"), side);
    theme::setWeight(title, theme::Weight::Strong);
    title->setElide(PlainLabel::Elide::Yes);
    title->setMinimumHeight(m_which->sizeHint().height());
    column->addWidget(title);
    m_trendStack = new QStackedLayout;
    addPane(m_trend, m_trendStack,
            new ChartTableModel({{.id = u"month"_s, .title = tr("End of month"), .kind = Kind::Day, .width = 14},
                                 {.id = u"children"_s, .title = tr("Children"), .kind = Kind::Number, .width = 9}},
                                this),
            u"trend"_s, tr("Children at the end of each month"));
    column->addLayout(m_trendStack, 1);
    return side;
}

QWidget *LeadsFigures::makeBars()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    m_which->setObjectName(u"leadsWhich"_s);
    m_which->setAccessibleName(tr("What the second chart shows"));
    m_which->addItems({tr("Clocks met and missed"), tr("Why exceptions stand")});
    connect(m_which, &QComboBox::currentIndexChanged, this, &LeadsFigures::showStacks);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    m_barStack = new QStackedLayout;
    addPane(m_clocks, m_barStack,
            new ChartTableModel({{.id = u"clock"_s, .title = tr("Clock"), .width = 22},
                                 {.id = u"in-time"_s, .title = tr("In time"), .kind = Kind::Number, .width = 8},
                                 {.id = u"late"_s, .title = tr("Late"), .kind = Kind::Number, .width = 6},
                                 {.id = u"overdue"_s, .title = tr("Overdue now"), .kind = Kind::Number, .width = 12}},
                                this),
            u"clocks"_s, tr("Clocks met and missed"));
    addPane(m_reasons, m_barStack,
            new ChartTableModel({{.id = u"reason"_s, .title = tr("Kind of reason"), .width = 28},
                                 {.id = u"times"_s, .title = tr("How often"), .kind = Kind::Number, .width = 10}},
                                this),
            u"reasons"_s, tr("Why exceptions stand"));
    column->addLayout(m_barStack, 1);
    return side;
}

void LeadsFigures::show(const LeadsReport &report, const QString &sectionName)
{
    showTiles(report);
    showTrend(report);
    showClocks(report);
    showReasons(report);
    for (const Pane *pane : {&m_trend, &m_clocks, &m_reasons})
        pane->chart->setAccessibleName(
            tr("%1, section %2", "what the chart shows, which section").arg(pane->table->name(), sectionName));
}

void LeadsFigures::showTiles(const LeadsReport &report)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const LeadsNumber *number = report.number(tileIds().at(static_cast<qsizetype>(i)));
        if (!number)
            continue;
        QToolButton *tile = m_tiles[i];
        tile->setText(number->title + u'\n' + tileNumber(*number));
        tile->setAccessibleName(tr("%1: %2", "title of a figure, its number").arg(number->title, tileNumber(*number)));
        tile->setToolTip(number->meaning.toHtmlEscaped());
    }
}

void LeadsFigures::showTrend(const LeadsReport &report)
{
    std::vector<ChartView::Item> items;
    std::vector<Cells> rows;
    for (const LeadsNumber *month : report.ofKind(u"trend")) {
        const QString words = tr("%1: %n child(ren)", "end of a month", month->value()).arg(britishText(month->on));
        items.push_back({{static_cast<int>(items.size()), 0}, month->id, words});
        rows.push_back({{britishText(month->on), month->id}, cellOf(report, month->id)});
    }
    m_trend.chart->setTrend(trendPoints(report), std::move(items));
    m_trend.model->setRows(std::move(rows));
}

void LeadsFigures::showClocks(const LeadsReport &report)
{
    std::vector<ChartView::Item> items;
    std::vector<Cells> rows;
    const std::vector<BarChart::Part> parts = clockParts(theme::palette());
    const std::array kinds = {u"in-time/"_s, u"late/"_s, u"overdue/"_s};
    for (const auto &[rule, title] : clocksOf(report)) {
        Cells cells{{title}};
        for (std::size_t part = 0; part < kinds.size(); ++part) {
            cells.push_back(cellOf(report, kinds[part] + rule));
            if (const int value = report.value(kinds[part] + rule); value > 0) {
                items.push_back({{static_cast<int>(rows.size()), static_cast<int>(part)},
                                 kinds[part] + rule,
                                 tr("%1: %2 %3", "clock, how many, met in time")
                                     .arg(title, QString::number(value), parts[part].name)});
            }
        }
        rows.push_back(std::move(cells));
    }
    m_clocks.chart->setBars([] { return clockParts(theme::palette()); }, clockBars(report), std::move(items));
    m_clocks.model->setRows(std::move(rows));
}

void LeadsFigures::showReasons(const LeadsReport &report)
{
    std::vector<ChartView::Item> items;
    std::vector<Cells> rows;
    for (const LeadsNumber *reason : report.ofKind(u"reason")) {
        items.push_back({{static_cast<int>(items.size()), 0},
                         reason->id,
                         tr("%1: %2", "title of a figure, its number").arg(reason->title).arg(reason->value())});
        rows.push_back({{reason->title, reason->id}, cellOf(report, reason->id)});
    }
    m_reasons.chart->setBars([] { return reasonParts(theme::palette()); }, reasonBars(report), std::move(items));
    m_reasons.model->setRows(std::move(rows));
}

void LeadsFigures::showChosen(const QString &id)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(tileIds().at(static_cast<qsizetype>(i)) == id);
    for (const Pane *pane : {&m_trend, &m_clocks, &m_reasons})
        pane->chart->showChosen(id);
    if (id.startsWith(u"reason/"))
        m_which->setCurrentIndex(1);
    else if (!id.startsWith(u"count/") && !id.startsWith(u"trend/") && !id.endsWith(u"/all"))
        m_which->setCurrentIndex(0);
}

void LeadsFigures::showAs(As as)
{
    m_as = as;
    showStacks();
}

void LeadsFigures::showStacks()
{
    const bool tables = m_as == As::Tables;
    const Pane &bars = m_which->currentIndex() == 1 ? m_reasons : m_clocks;
    m_trendStack->setCurrentWidget(tables ? static_cast<QWidget *>(m_trend.table) : m_trend.chart);
    m_barStack->setCurrentWidget(tables ? static_cast<QWidget *>(bars.table) : bars.chart);
}

QWidget *LeadsFigures::firstFocus() const
{
    const auto chosen =
        std::find_if(m_tiles.begin(), m_tiles.end(), [](QToolButton *tile) { return tile->isChecked(); });
    return chosen == m_tiles.end() ? m_tiles.front() : *chosen;
}

void LeadsFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LeadsFigures::arrange()
{
    const bool isWide = width() >= lettersBesideEachOther * fontMetrics().averageCharWidth();
    m_charts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace hearth
