// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/panellists.h"
#include "ui/panel/paneltab.h"

class QComboBox;

namespace hearth {

class PlainLabel;
class TablePane;
class ValueTable;

/// A year of the panel, month by month: volumes, outcomes, deferrals and their reasons. Each number opens its list
/// beneath.
class YearTab final : public PanelTab
{
    Q_OBJECT

public:
    YearTab(const Services &services, PanelHost &host, QWidget *parent);

    void showSitting(const QString &sitting) override;
    [[nodiscard]] QList<QAction *> tabActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    /// A line of the year: what is counted, and what each of its numbers counted; the year first, then its months.
    struct Line
    {
        QString name;
        enum class Of : std::uint8_t { Items, Sittings, Decisions } of = Of::Items;
        std::vector<QStringList> keys;
    };
    void build();
    void offerYears();
    void countYear();
    void addLines(const QString &group, const std::vector<PanelFigures> &parts,
                  std::vector<PanelCount> PanelFigures::*counts);
    void showList();
    /// The month of the number that is chosen, else the newest of the year that has begun: from 0 for April.
    [[nodiscard]] int month() const;
    void showMonth();
    void writeMonth();
    void writeYear();
    [[nodiscard]] std::vector<PanelRow> listOf(const Line &line, const QStringList &keys) const;

    std::vector<Line> m_lines;
    QAction *m_monthPdf = nullptr;
    QComboBox *m_year;
    PanelRowsModel *m_model;
    TablePane *m_pane;
    ValueTable *m_table;
    PlainLabel *m_heading;
    PanelRowsModel *m_listModel;
    TablePane *m_list;
};

} // namespace hearth
