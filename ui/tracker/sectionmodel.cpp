// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/sectionmodel.h"

#include "ui/children/wording.h"

#include <algorithm>

namespace hearth {

namespace {

QString overdueText(int overdue)
{
    return overdue == 0 ? SectionModel::tr("none overdue") : SectionModel::tr("%1 overdue").arg(overdue);
}

QString spoken(const TrackerList &list)
{
    const QString name = list.letter.isEmpty() ? list.title : SectionModel::tr("%1 %2").arg(list.letter, list.title);
    QString text = SectionModel::tr("%1: %2, %3").arg(name, childrenText(list.children), overdueText(list.overdue));
    if (list.flagged)
        text += SectionModel::tr("; needs attention");
    if (!list.lead.isEmpty())
        text += SectionModel::tr("; lead: %1").arg(list.lead);
    return text;
}

/// One line for a list that is chosen from a box.
QString shortText(const TrackerList &list)
{
    const QString name = list.letter.isEmpty() ? list.title : SectionModel::tr("%1 %2").arg(list.letter, list.title);
    return SectionModel::tr("%1 (%2)").arg(name).arg(list.children);
}

} // namespace

void SectionModel::setLists(std::vector<TrackerList> lists)
{
    const bool sameRows = lists.size() == m_lists.size() &&
                          std::equal(lists.begin(), lists.end(), m_lists.begin(),
                                     [](const TrackerList &a, const TrackerList &b) { return a.id == b.id; });
    if (sameRows) { // counts alone are new: what is chosen stays chosen
        m_lists = std::move(lists);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lists = std::move(lists);
    endResetModel();
}

int SectionModel::rowOf(const QString &list) const
{
    const auto found =
        std::find_if(m_lists.begin(), m_lists.end(), [&](const TrackerList &one) { return one.id == list; });
    return found == m_lists.end() ? -1 : static_cast<int>(found - m_lists.begin());
}

const TrackerList *SectionModel::listAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lists[static_cast<std::size_t>(row)] : nullptr;
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lists.size());
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrackerList &list = m_lists[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shortText(list);
    case Qt::AccessibleTextRole:
        return spoken(list);
    case Qt::ToolTipRole:
        return spoken(list).toHtmlEscaped();
    case IdRole:
        return list.id;
    case LetterRole:
        return list.letter;
    case TitleRole:
        return list.title;
    case LeadRole:
        return list.lead;
    case ChildrenRole:
        return list.children;
    case OverdueRole:
        return list.overdue;
    case FlaggedRole:
        return list.flagged;
    default:
        return {};
    }
}

} // namespace hearth
