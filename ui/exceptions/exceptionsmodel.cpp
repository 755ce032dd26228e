// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/exceptionsmodel.h"

#include "ui/children/wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = ValueColumn::Kind;
using Shown = ValueColumn::Shown;

constexpr std::int64_t never = std::numeric_limits<std::int32_t>::max();

std::vector<ValueColumn> exceptionColumns()
{
    return {
        {u"name"_s, ExceptionsModel::tr("Name"), Kind::Text, Shown::Yes, 18, {}},
        {u"number"_s, ExceptionsModel::tr("Number"), Kind::Text, Shown::Yes, 9, {}},
        {u"report"_s, ExceptionsModel::tr("Report"), Kind::Status, Shown::Yes, 21,
         ExceptionsModel::tr("One for everything that stands for the child, signed by worker and team manager")},
        {u"days-over"_s, ExceptionsModel::tr("Over"), Kind::Status, Shown::Yes, 15, {}},
        {u"circumstance"_s, ExceptionsModel::tr("Circumstance"), Kind::Text, Shown::Yes, 30, {}},
        {u"panel"_s, ExceptionsModel::tr("On Panel"), Kind::Day, Shown::Yes, 0,
         ExceptionsModel::tr("The sitting of the Permanence Panel that hears the report")},
        {u"report-due"_s, ExceptionsModel::tr("Quarter began"), Kind::Day, Shown::OnRequest, 0,
         ExceptionsModel::tr("A report is owed when it is raised, and every three months while it stands")},
        {u"raised"_s, ExceptionsModel::tr("Raised"), Kind::Day, Shown::Yes, 0,
         ExceptionsModel::tr("The day after the last day in time")},
        {u"started"_s, ExceptionsModel::tr("Started"), Kind::Day, Shown::OnRequest, 0, {}},
        {u"last-signed"_s, ExceptionsModel::tr("Last report"), Kind::Day, Shown::OnRequest, 0,
         ExceptionsModel::tr("The newest that both signed")},
        {u"ended"_s, ExceptionsModel::tr("Ended"), Kind::Day, Shown::Yes, 0, {}},
        {u"ended-by"_s, ExceptionsModel::tr("Ended by"), Kind::Text, Shown::Yes, 22,
         ExceptionsModel::tr("The fact that closed it")},
        {u"worker"_s, ExceptionsModel::tr("Worker"), Kind::Text, Shown::Yes, 18, {}},
        {u"team"_s, ExceptionsModel::tr("Team"), Kind::Text, Shown::Yes, 16, {}},
        {u"age"_s, ExceptionsModel::tr("Age"), Kind::Text, Shown::OnRequest, 12, {}},
        {u"section"_s, ExceptionsModel::tr("Section"), Kind::Text, Shown::OnRequest, 10, {}},
    };
}

/// A line is known across changes by child, rule and start: a child may stand in one circumstance twice.
std::int64_t idOf(const ExceptionLine &line)
{
    return static_cast<std::int64_t>(
        qHashMulti(0, line.child.id, line.rule, line.clock.started.dayNumber(), line.closed.has_value()) >> 1);
}

} // namespace

ExceptionsModel::ExceptionsModel(QObject *parent) : ValueTableModel(exceptionColumns(), parent) {}

void ExceptionsModel::setLines(std::vector<ExceptionLine> lines)
{
    m_lines = std::move(lines);
    m_ids.clear();
    for (const ExceptionLine &line : m_lines)
        m_ids.push_back(idOf(line));
    rowsChanged();
}

void ExceptionsModel::show(const QString &circumstance, const ListFilter &filter)
{
    m_circumstance = circumstance;
    m_filter = filter;
    refilter();
}

std::optional<Date> ExceptionsModel::dayIn(const ExceptionLine &line, int column) const
{
    switch (column) {
    case StartedColumn:
        return line.clock.started;
    case RaisedColumn:
        return line.raised;
    case ReportColumn:
        return line.reportDue;
    case PanelColumn:
        return line.panel;
    case SignedColumn:
        return line.lastSigned;
    case EndedColumn:
        return line.closed;
    default:
        return std::nullopt;
    }
}

QString ExceptionsModel::text(std::size_t row, int column) const
{
    const ExceptionLine &found = m_lines[row];
    switch (column) {
    case NameColumn:
        return found.child.listName;
    case NumberColumn:
        return found.child.number;
    case CircumstanceColumn:
        return found.circumstance;
    case StartedColumn: // a start that is not known is on or before the day that is
        return found.startKnown ? britishText(found.clock.started)
                                : tr("by %1", "a start that is not known").arg(britishText(found.clock.started));
    case DaysColumn:
        return found.closed ? tr("%n day(s) over when it ended", nullptr, found.daysOver) : daysText(found.clock);
    case StateColumn:
        return reportWords(found);
    case RaisedColumn:
    case ReportColumn:
    case PanelColumn:
    case SignedColumn:
    case EndedColumn:
        return britishText(dayIn(found, column));
    case EndedByColumn:
        return found.closedBy;
    case WorkerColumn:
        return found.child.worker;
    case TeamColumn:
        return found.child.team;
    case AgeColumn:
        return found.child.age;
    case SectionColumn:
        return sectionName(found.child.section);
    default:
        return {};
    }
}

QString ExceptionsModel::exportText(std::size_t row, int column) const
{
    const ExceptionLine &found = m_lines[row];
    if (column == DaysColumn)
        return QString::number(found.daysOver);
    if (columns()[static_cast<std::size_t>(column)].kind == Kind::Day)
        return isoText(dayIn(found, column));
    return text(row, column);
}

SortValue ExceptionsModel::sortValue(std::size_t row, int column) const
{
    const ExceptionLine &found = m_lines[row];
    switch (column) {
    case StartedColumn:
    case RaisedColumn:
    case ReportColumn:
    case PanelColumn:
    case SignedColumn:
    case EndedColumn: {
        const auto day = dayIn(found, column);
        return {day ? day->dayNumber() : never, {}};
    }
    case DaysColumn:
        return {found.daysOver, {}};
    case StateColumn: // what is owed longest first
        return {static_cast<std::int64_t>(found.stage) * 10'000'000 + found.owedSince.value_or(Date()).dayNumber(), {}};
    case AgeColumn:
        return {found.child.ageDays ? *found.child.ageDays : never, {}};
    default:
        return {0, text(row, column)};
    }
}

QString ExceptionsModel::searchText(std::size_t row) const
{
    return m_lines[row].child.searchText + u'\n' + m_lines[row].circumstance;
}

bool ExceptionsModel::accepts(std::size_t row) const
{
    return isIn(m_lines[row], m_circumstance) && matches(m_lines[row].child, m_filter, {});
}

std::int64_t ExceptionsModel::rowId(std::size_t row) const
{
    return m_ids[row];
}

std::optional<Status> ExceptionsModel::status(std::size_t row, int column) const
{
    const ExceptionLine &line = m_lines[row];
    if (column == DaysColumn && !line.rule.isEmpty())
        return line.clock.status;
    if (column != StateColumn)
        return std::nullopt;
    switch (line.stage) {
    case ReportStage::Owed:
        return line.late ? Status::Overdue : Status::Soon;
    case ReportStage::Returned:
    case ReportStage::ToSign:
        return Status::Soon;
    case ReportStage::Writing:
        return Status::Open;
    case ReportStage::Signed:
        return Status::Met;
    case ReportStage::NotOwed:
        return std::nullopt;
    }
    return std::nullopt;
}

ValueTableModel::Emphasis ExceptionsModel::emphasis(std::size_t, int column) const
{
    return column == NameColumn ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth
