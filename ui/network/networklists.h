// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networkrows.h"
#include "ui/widgets/page.h"

#include <QTabWidget>

class QAction;

namespace hearth {

class CarersModel;
class PeopleModel;
class TablePane;
class ValueTable;

/// The people round a child as lists, beneath their picture: family and friends, professionals, the connected-carer
/// table, and who was not asked yet.
class NetworkLists : public QTabWidget
{
    Q_OBJECT

public:
    /// \a addFirst: what the empty list of people offers.
    NetworkLists(const Services &services, QAction *addFirst, QWidget *parent = nullptr);

    void show(const Workspace &workspace, const Family &family);
    /// Chooses the rows of \a member in every list that has one.
    void choose(const Member &member);
    /// The table in front.
    [[nodiscard]] ValueTable *table() const;
    [[nodiscard]] QString carersAsText() const;

Q_SIGNALS:
    void chosenChanged(const hearth::Member &member);
    void personOpened(const hearth::Member &member);
    void carerOpened(const QString &person);
    void carerRemoved(const QString &person);

private:
    TablePane *addPeople(PeopleModel *model, const QString &id, const QString &title);
    TablePane *addCarers(CarersModel *model, const QString &id, const QString &title);
    void finish(TablePane *pane, const QString &id, const QString &title);
    void showTitles();

    Services m_services;
    RecordId m_child = 0;
    PeopleModel *m_family;
    PeopleModel *m_professionals;
    CarersModel *m_carers;
    CarersModel *m_notAsked;
    std::vector<TablePane *> m_panes;
    std::vector<QWidget *> m_faces; ///< the tabs that they stand in
    bool m_choosing = false;
};

} // namespace hearth
