// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/figures.h"
#include "ui/reports/figuremodel.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QCheckBox;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace hearth {

class PlainLabel;
class TablePane;

/// The figures of the service as at the day that is looked at: a tile each, which opens exactly the list that it is
/// the number of; and the days between milestones as a chart, whose numbers do the same. A past day chosen above the
/// page gives that day's figures.
class FiguresPage final : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void goTo(const Place &place) override;     ///< `detail`: id of a figure, `before/...` of the year before
    [[nodiscard]] Place place() const override; ///< the same
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What stands above the list: the tiles, or the days between milestones.
    enum class Face : std::uint8_t { Tiles, Milestones };
    QWidget *makeFaces();
    void showFace(Face face);
    void shareHeight();
    void makeTiles();
    void makeChart();
    void choose(const QString &figure);
    void showList();
    [[nodiscard]] const Figure *chosen() const;
    [[nodiscard]] QString countText(int shown) const;

    Services m_services;
    std::vector<Figure> m_figures;
    std::vector<Figure> m_before; ///< of the chart: the days between milestones a year before, their ids `before/...`
    QString m_chosen;
    QButtonGroup *m_faces;
    QSplitter *m_splitter;
    QStackedWidget *m_above;
    QScrollArea *m_area;
    QScrollArea *m_chartArea;
    QButtonGroup *m_group; ///< of the tiles
    PlainLabel *m_meaning;
    QCheckBox *m_everybody;
    FigureModel *m_model;
    TablePane *m_pane;
};

/// `12`, `3 of 20 (15%)`, `54 days`: what stands on the tile of \a figure.
[[nodiscard]] QString numberText(const Figure &figure);

} // namespace hearth
