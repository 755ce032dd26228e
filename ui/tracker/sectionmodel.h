// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tracker/trackerline.h"

#include <QAbstractListModel>

namespace hearth {

/// The lists of the tracker with their counts. What a delegate paints apart stands in roles; the display text says it
/// all in one line.
class SectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, LetterRole, TitleRole, LeadRole, ChildrenRole, OverdueRole, FlaggedRole };

    using QAbstractListModel::QAbstractListModel;

    void setLists(std::vector<TrackerList> lists);
    [[nodiscard]] int rowOf(const QString &list) const; ///< -1: there is none
    [[nodiscard]] const TrackerList *listAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<TrackerList> m_lists;
};

} // namespace hearth
