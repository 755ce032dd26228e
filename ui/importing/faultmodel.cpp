// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/faultmodel.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

enum Column { File, Line, Heading, Value, Reason };

}

FaultModel::FaultModel(QObject *parent)
    : ValueTableModel({{.id = u"file"_s, .title = tr("File"), .width = 22},
                       {.id = u"line"_s, .title = tr("Line"), .kind = ValueColumn::Kind::Number},
                       {.id = u"column"_s, .title = tr("Column"), .width = 18},
                       {.id = u"value"_s, .title = tr("Value"), .width = 18},
                       {.id = u"reason"_s, .title = tr("Reason"), .width = 60}},
                      parent)
{}

void FaultModel::setFaults(std::vector<Fault> faults)
{
    m_faults = std::move(faults);
    rowsChanged();
}

QString FaultModel::text(std::size_t row, int column) const
{
    const Fault &fault = m_faults[row];
    switch (column) {
    case File:
        return QFileInfo(fault.file).fileName();
    case Line:
        return fault.line > 0 ? QString::number(fault.line) : QString();
    case Heading:
        return fault.column;
    case Value:
        return fault.value;
    case Reason:
        return fault.reason;
    default:
        return {};
    }
}

SortValue FaultModel::sortValue(std::size_t row, int column) const
{
    return column == Line ? SortValue{m_faults[row].line, {}} : SortValue{0, text(row, column)};
}

} // namespace hearth
