// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/leadsreport.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QStackedLayout;
class QToolButton;

namespace hearth {

class ChartTableModel;
class ChartView;
class PlainLabel;
class ValueTable;

/// The figures of a lead's report at a glance: a tile each, and two charts of which each reads as a table too. Every
/// number in them chooses itself.
class LeadsFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadsFigures(QWidget *parent = nullptr);

    /// \a sectionName: `E  Under 16, …`, for screen readers.
    void show(const LeadsReport &report, const QString &sectionName);
    /// Marks the number of that id, wherever it stands.
    void showChosen(const QString &id);

    enum class As : std::uint8_t { Charts, Tables };
    void showAs(As as);
    [[nodiscard]] As shownAs() const { return m_as; }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A chart and the same as a table.
    struct Pane
    {
        ChartView *chart = nullptr;
        ChartTableModel *model = nullptr;
        ValueTable *table = nullptr;
    };
    QWidget *makeTiles();
    QWidget *makeTrend();
    QWidget *makeBars();
    void addPane(Pane &pane, QStackedLayout *stack, ChartTableModel *model, const QString &id, const QString &name);
    void showTiles(const LeadsReport &report);
    void showTrend(const LeadsReport &report);
    void showClocks(const LeadsReport &report);
    void showReasons(const LeadsReport &report);
    void showStacks();
    void arrange();

    std::vector<QToolButton *> m_tiles;
    Pane m_trend;
    Pane m_clocks;
    Pane m_reasons;
    QStackedLayout *m_trendStack = nullptr;
    QStackedLayout *m_barStack = nullptr;
    QComboBox *m_which; ///< what the second chart shows: clocks, reasons
    QBoxLayout *m_charts = nullptr;
    As m_as = As::Charts;
};

} // namespace hearth
