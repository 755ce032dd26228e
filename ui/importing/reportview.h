// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/page.h"

class QPushButton;
class QVBoxLayout;

namespace hearth {

class FaultModel;
class PlainLabel;
class TablePane;

/// The second step of an import: what would come in, what would be refused and why, and the act itself.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    ReportView(const Services &services, QWidget *parent = nullptr);

    void show(const ImportReport &report);
    /// From when each collection is complete, as it stands in the fields.
    [[nodiscard]] std::map<int, Date> completeFrom() const;
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void applyAsked();
    void goodRowsAsked();
    void othersAsked();
    void completeFromChanged();

private:
    void showCollections(const ImportReport &report);
    void showVanished(const ImportReport &report);

    Services m_services;
    PlainLabel *m_headline;
    PlainLabel *m_summary;
    QWidget *m_collections;
    QVBoxLayout *m_collectionColumn;
    PlainLabel *m_vanished;
    FaultModel *m_faults;
    TablePane *m_faultPane;
    QPushButton *m_apply;
    QPushButton *m_goodRows;
    QPushButton *m_others;
    std::map<int, DateLineEdit *> m_dates;
    std::map<int, Date> m_shownDates;
};

} // namespace hearth
