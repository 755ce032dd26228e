// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/yeartab.h"

#include "ui/children/childrow.h"
#include "ui/children/imprint.h"
#include "ui/panel/actionstrip.h"
#include "ui/panel/panelpdf.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tallarea.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int april = 4; // the year of the council's returns runs from April
constexpr int monthsOfYear = 12;

Date monthOfYear(int year, int month)
{
    const int place = april - 1 + month;
    return {year + place / monthsOfYear, place % monthsOfYear + 1, 1};
}

int yearOf(Date day)
{
    return day.month() < april ? day.year() - 1 : day.year();
}

std::vector<ValueColumn> yearColumns()
{
    using Kind = ValueColumn::Kind;
    std::vector<ValueColumn> columns{
        {u"what"_s, YearTab::tr("What is counted"), Kind::Text, ValueColumn::Shown::Yes, 34, {}},
        {u"year"_s, YearTab::tr("Year"), Kind::Number, ValueColumn::Shown::Yes, 7, {}}};
    for (int month = 0; month < monthsOfYear; ++month) {
        const int number = (april - 1 + month) % monthsOfYear + 1;
        columns.push_back({u"month-%1"_s.arg(number),
                           QLocale().standaloneMonthName(number, QLocale::ShortFormat),
                           Kind::Number,
                           ValueColumn::Shown::Yes,
                           6,
                           {}});
    }
    return columns;
}

} // namespace

YearTab::YearTab(const Services &services, PanelHost &host, QWidget *parent)
    : PanelTab(services, host, parent), m_year(new QComboBox(this)), m_model(new PanelRowsModel(yearColumns(), this)),
      m_pane(new TablePane(m_model, u"panelYear"_s, tr("A year of the Permanence Panel"), tr("Filter what is counted"),
                           services, this)),
      m_table(m_pane->table()), m_heading(new PlainLabel(this)), m_listModel(new PanelRowsModel(itemColumns(), this)),
      m_list(new TablePane(m_listModel, u"panelCounted"_s, tr("What the number counted"),
                           tr("Filter by child, number or outcome"), services, this))
{
    build();
}

void YearTab::build()
{
    m_year->setObjectName(u"panelYearChoice"_s);
    m_year->setAccessibleName(tr("Year"));
    m_pane->setCountText([](int shown, int) { return tr("%n line(s)", nullptr, shown); });
    m_list->setCountText([](int shown, int) { return tr("%n counted", nullptr, shown); });
    m_list->setEmptyState(new EmptyState(u"reports"_s, tr("Choose a number above: what it counted stands here.")));
    for (TablePane *pane : {m_pane, m_list}) {
        pane->setFooter([this] { return footerOf(workspace()); });
        pane->setReadNote([this](const QString &act) { workspace().noteRead(u"panel-year-"_s + act); });
        pane->setMinimumHeight(140);
    }
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    theme::setText(m_heading, theme::Text::Heading);
    m_heading->setObjectName(u"countedHeading"_s);
    m_heading->setElide(PlainLabel::Elide::Yes);
    auto *strip = new ActionStrip(m_table, this);
    strip->add(m_year);
    m_monthPdf = strip->add("monthPdf", tr("Monthly report…"), u"export"_s, Qt::Key_P, [this] { writeMonth(); });
    strip->add("yearPdf", tr("Year as PDF…"), u"export"_s, Qt::Key_Y, [this] { writeYear(); });
    auto *below = new QWidget(this);
    auto *lower = new QVBoxLayout(below);
    lower->setContentsMargins(0, theme::Small, 0, 0);
    lower->setSpacing(theme::Small);
    lower->addWidget(m_heading);
    lower->addWidget(m_list, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(strip);
    column->addWidget(new TallArea(split, this), 1);
    connect(m_year, &QComboBox::currentIndexChanged, this, &YearTab::countYear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &YearTab::showList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &YearTab::showMonth);
    connect(m_list->table(), &ValueTable::opened, this, [this](std::size_t held) {
        const PanelRow &row = m_listModel->row(held);
        if (row.child != 0)
            m_services.navigator.openChild(row.child);
        else
            m_host.openSitting(row.key, u"agenda"_s);
    });
}

void YearTab::offerYears()
{
    const auto sittings = m_desk.sittings();
    const int now = yearOf(workspace().asAt());
    const int first = sittings.empty() ? now : std::min(now, yearOf(sittings.front().on));
    if (m_year->count() == now - first + 1)
        return;
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    for (int year = now; year >= first; --year)
        m_year->addItem(tr("April %1 to March %2").arg(year).arg(year + 1), year);
}

void YearTab::showSitting(const QString &)
{
    offerYears();
    countYear();
}

void YearTab::addLines(const QString &group, const std::vector<PanelFigures> &parts,
                       std::vector<PanelCount> PanelFigures::*counts)
{
    for (const PanelCount &count : parts.front().*counts) {
        Line line{tr("%1: %2", "what is counted, of which kind").arg(group, count.label), Line::Of::Items, {}};
        for (const PanelFigures &part : parts) {
            const auto &all = part.*counts;
            const auto found =
                std::find_if(all.begin(), all.end(), [&count](const PanelCount &each) { return each.id == count.id; });
            line.keys.push_back(found == all.end() ? QStringList() : found->items);
        }
        if (!line.keys.front().isEmpty())
            m_lines.push_back(std::move(line));
    }
}

void YearTab::countYear()
{
    const int year = m_year->currentData().toInt();
    std::vector<PanelFigures> parts{m_desk.figures(monthOfYear(year, 0), monthOfYear(year, monthsOfYear))};
    for (int month = 0; month < monthsOfYear; ++month)
        parts.push_back(m_desk.figures(monthOfYear(year, month), monthOfYear(year, month + 1)));
    m_lines.clear();
    const auto add = [&](const QString &name, Line::Of of, QStringList PanelFigures::*keys) {
        Line line{name, of, {}};
        for (const PanelFigures &part : parts)
            line.keys.push_back(part.*keys);
        m_lines.push_back(std::move(line));
    };
    add(tr("Sittings held"), Line::Of::Sittings, &PanelFigures::sittings);
    add(tr("Sittings cancelled"), Line::Of::Sittings, &PanelFigures::cancelled);
    add(tr("Sittings not quorate"), Line::Of::Sittings, &PanelFigures::notQuorate);
    add(tr("Items decided"), Line::Of::Items, &PanelFigures::considered);
    addLines(tr("Items"), parts, &PanelFigures::byType);
    addLines(tr("Outcome"), parts, &PanelFigures::byOutcome);
    add(tr("Items deferred"), Line::Of::Items, &PanelFigures::deferred);
    addLines(tr("Deferred"), parts, &PanelFigures::byReason);
    add(tr("Papers late or incomplete"), Line::Of::Items, &PanelFigures::latePapers);
    add(tr("Summaries late"), Line::Of::Items, &PanelFigures::lateSummaries);
    add(tr("Minutes late"), Line::Of::Sittings, &PanelFigures::lateMinutes);
    add(tr("Decisions due"), Line::Of::Decisions, &PanelFigures::decisionsDue);
    add(tr("Decisions complied with by the day"), Line::Of::Decisions, &PanelFigures::decisionsMet);
    add(tr("Decisions complied with late"), Line::Of::Decisions, &PanelFigures::decisionsLate);
    add(tr("Decisions outstanding"), Line::Of::Decisions, &PanelFigures::decisionsOutstanding);
    std::vector<PanelRow> rows;
    for (const Line &line : m_lines) {
        PanelRow row{line.name, 0, {{line.name, {static_cast<std::int64_t>(rows.size()) + 1, {}}, {}, {}}}, false};
        for (const QStringList &keys : line.keys)
            row.cells.push_back(numberCell(static_cast<int>(keys.size())));
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    showList();
    showMonth();
}

std::vector<PanelRow> YearTab::listOf(const Line &line, const QStringList &keys) const
{
    if (line.of == Line::Of::Items)
        return itemRows(workspace(), m_desk, keys);
    std::vector<PanelRow> rows;
    for (const QString &key : keys) {
        if (line.of == Line::Of::Sittings) {
            const PanelSitting sitting = m_desk.sitting(key);
            rows.push_back({key,
                            0,
                            {dayCell(sitting.on),
                             {tr("Sitting"), {}, {}, {}},
                             {},
                             {},
                             {labelOf(sitting.state), {}, {}, {}},
                             {sitting.cancelledWhy, {}, {}, {}}},
                            false});
            continue;
        }
        for (const ChildRecord &child : workspace().children()) {
            for (const PlannedAction &action : child.actions) {
                if (action.key != key)
                    continue;
                const QString state = action.done ? tr("done %1").arg(britishText(action.done))
                                                  : tr("agreed for %1").arg(britishText(action.target));
                rows.push_back({key,
                                child.child.stamp.id,
                                {dayCell(action.setOn),
                                 {action.what, {}, {}, {}},
                                 {childRowOf(child, workspace().asAt()).listName, {}, {}, {}},
                                 {child.child.number, {}, {}, {}},
                                 {state, {}, {}, {}},
                                 {}},
                                false});
            }
        }
    }
    return rows;
}

void YearTab::showList()
{
    const QModelIndex current = m_table->currentIndex();
    const auto row = m_table->currentRow();
    if (!current.isValid() || !row || *row >= m_lines.size()) {
        m_heading->hide();
        m_listModel->setRows({});
        return;
    }
    const Line &line = m_lines[*row];
    const auto part =
        static_cast<std::size_t>(std::max(0, current.column() - 1)); // the line's name stands for the year
    m_listModel->setRows(listOf(line, line.keys[part]));
    const QString when = part == 0 ? m_year->currentText()
                                   : m_model->headerData(current.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    m_heading->setText(tr("%1, %2", "what is counted, when").arg(line.name, when));
    m_heading->show();
}

int YearTab::month() const
{
    if (const int chosen = m_table->currentIndex().column() - 2; chosen >= 0) // the name and the year come first
        return chosen;
    const Date today = workspace().asAt();
    const int begun = (today.month() - april + monthsOfYear) % monthsOfYear;
    return m_year->currentData().toInt() == yearOf(today) ? begun : monthsOfYear - 1;
}

void YearTab::showMonth()
{
    const Date from = monthOfYear(m_year->currentData().toInt(), month());
    m_monthPdf->setText(
        tr("Report for %1 %2…", "a month, its year").arg(QLocale().standaloneMonthName(from.month())).arg(from.year()));
}

void YearTab::writeMonth()
{
    const int year = m_year->currentData().toInt();
    const Date from = monthOfYear(year, month());
    const QString name =
        tr("%1 %2", "a month, its year").arg(QLocale().standaloneMonthName(from.month())).arg(from.year());
    writeFiguresPdf(m_services, this, tr("Permanence Panel: %1").arg(name), u"panel-month"_s,
                    m_desk.figures(from, monthOfYear(year, month() + 1)));
}

void YearTab::writeYear()
{
    const int year = m_year->currentData().toInt();
    writeFiguresPdf(m_services, this, tr("Permanence Panel: %1").arg(m_year->currentText()), u"panel-year"_s,
                    m_desk.figures(monthOfYear(year, 0), monthOfYear(year, monthsOfYear)));
}

QList<QAction *> YearTab::tabActions()
{
    return m_pane->tableActions();
}

QWidget *YearTab::firstFocus()
{
    return m_table;
}

} // namespace hearth
