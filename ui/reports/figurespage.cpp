// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurespage.h"

#include "core/calendar/period.h"
#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/reports/driftchart.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FiguresPage)
};

constexpr int tileLetters = 26;

QString before()
{
    return u"before/"_s;
}

} // namespace

QString numberText(const Figure &figure)
{
    switch (figure.kind) {
    case Figure::Kind::Count:
        return QString::number(figure.counted());
    case Figure::Kind::Part:
        if (!figure.percent())
            return Text::tr("none");
        return Text::tr("%1 of %2 (%3%)").arg(figure.counted()).arg(figure.of()).arg(*figure.percent());
    case Figure::Kind::MedianDays:
        return figure.median() ? Text::tr("%n day(s)", "the middle of them", *figure.median()) : Text::tr("nobody yet");
    }
    return {};
}

FiguresPage::FiguresPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_faces(new QButtonGroup(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_above(new QStackedWidget(m_splitter)),
      m_area(new QScrollArea(m_above)), m_chartArea(new QScrollArea(m_above)), m_group(new QButtonGroup(this)),
      m_meaning(new PlainLabel(this)), m_everybody(new QCheckBox(tr("&Everybody it is a part of"), this)),
      m_model(new FigureModel(this))
{
    setObjectName(u"figuresPage"_s);
    m_group->setExclusive(true);
    m_area->setAccessibleName(tr("Figures"));
    m_chartArea->setAccessibleName(tr("Days between milestones"));
    for (QScrollArea *area : {m_area, m_chartArea}) {
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        m_above->addWidget(area);
    }
    m_meaning->setObjectName(u"figureMeaning"_s);
    m_meaning->setWraps();
    m_meaning->setSelectable();
    m_everybody->setObjectName(u"figureEverybody"_s);

    auto *list = new QWidget(this);
    m_pane = new TablePane(m_model, u"figure"_s, tr("Children of the figure"), tr("Filter by name, number or worker"),
                           m_services, list);
    m_pane->table()->setObjectName(u"figureList"_s);
    m_pane->table()->sortBy(u"days"_s);
    m_pane->setEmptyState(new EmptyState(u"check"_s, tr("The figure counts nobody on this day.")));
    m_pane->setCountText([this](int shown, int) { return countText(shown); });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"figure-"_s + act); });
    m_pane->addToStrip(m_everybody);
    auto *below = new QVBoxLayout(list);
    below->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    below->setSpacing(theme::Small);
    below->addWidget(m_meaning);
    below->addWidget(m_pane, 1);

    m_splitter->addWidget(m_above);
    m_splitter->addWidget(list);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFaces());
    column->addWidget(m_splitter, 1);

    connect(m_everybody, &QCheckBox::toggled, this, &FiguresPage::showList);
    connect(m_pane->table(), &ValueTable::opened, this,
            [this](std::size_t row) { m_services.navigator.openChild(m_model->child(row).line.childId); });
}

QWidget *FiguresPage::makeFaces()
{
    auto *strip = new FlowRow(this);
    strip->layout()->setContentsMargins(theme::Medium, theme::Small, theme::Medium, 0);
    const auto add = [this, strip](Face face, const QString &text, const QString &name) {
        auto *button = new QToolButton(strip);
        button->setText(text);
        button->setObjectName(name);
        button->setCheckable(true);
        m_faces->addButton(button, static_cast<int>(face));
        strip->add(button);
    };
    add(Face::Tiles, tr("&Numbers"), u"faceTiles"_s);
    add(Face::Milestones, tr("Days &between milestones"), u"faceMilestones"_s);
    m_faces->button(static_cast<int>(Face::Tiles))->setChecked(true);
    connect(m_faces, &QButtonGroup::idClicked, this, [this](int face) { showFace(static_cast<Face>(face)); });
    return strip;
}

void FiguresPage::showFace(Face face)
{
    m_faces->button(static_cast<int>(face))->setChecked(true);
    m_above->setCurrentWidget(face == Face::Tiles ? m_area : m_chartArea);
    shareHeight();
}

void FiguresPage::shareHeight()
{
    // Half for the tiles; the chart is seen whole where there is room, with three fifths at most.
    const int whole = m_splitter->height();
    const bool isChart = m_above->currentWidget() == m_chartArea && m_chartArea->widget();
    const int above = isChart ? std::min(m_chartArea->widget()->sizeHint().height(), whole * 3 / 5) : whole / 2;
    m_splitter->setSizes({above, whole - above});
}

void FiguresPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    shareHeight();
}

QString FiguresPage::title() const
{
    return tr("Figures");
}

void FiguresPage::refresh()
{
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &record : m_services.workspace.children())
        records.push_back(&record);
    const Date asAt = m_services.workspace.asAt();
    m_figures = figuresOf(records, asAt);
    m_before.clear();
    for (Figure &figure : figuresOf(records, addCalendarMonths(asAt, -12))) {
        if (figure.kind != Figure::Kind::MedianDays)
            continue;
        figure.id.prepend(before());
        m_before.push_back(std::move(figure));
    }
    if (!chosen())
        m_chosen = m_figures.front().id;
    makeTiles();
    makeChart();
    showList();
}

void FiguresPage::makeTiles()
{
    const auto focused = qobject_cast<QToolButton *>(focusWidget());
    const bool hadFocus = focused && m_group->buttons().contains(focused);
    auto *tiles = new QWidget(m_area);
    auto *flow = new FlowLayout(tiles);
    flow->setContentsMargins(theme::Medium, theme::Medium, theme::Medium, theme::Medium);
    for (const Figure &figure : m_figures) {
        auto *tile = new QToolButton(tiles);
        tile->setObjectName(u"tile-"_s + figure.id);
        tile->setProperty("hearthRole", u"tile"_s);
        tile->setCheckable(true);
        tile->setText(figure.title + u'\n' + numberText(figure));
        tile->setAccessibleName(tr("%1: %2", "title of a figure, its number").arg(figure.title, numberText(figure)));
        tile->setToolTip(figure.meaning.toHtmlEscaped());
        tile->setFont(theme::strongFont());
        tile->setFixedWidth(tileLetters * fontMetrics().averageCharWidth() + 2 * theme::Medium);
        tile->setMinimumHeight(2 * fontMetrics().lineSpacing() + 2 * theme::Medium);
        tile->setChecked(figure.id == m_chosen);
        m_group->addButton(tile);
        connect(tile, &QToolButton::clicked, this, [this, id = figure.id] { choose(id); });
        flow->addWidget(tile);
        if (hadFocus && figure.id == m_chosen)
            tile->setFocus();
    }
    m_area->setWidget(tiles); // the ones before go with theirs
}

void FiguresPage::makeChart()
{
    std::vector<Figure> yearAgo = m_before;
    for (Figure &figure : yearAgo)
        figure.id.remove(0, before().size());
    const QString focused = m_chartArea->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    auto *chart = new DriftChart(driftOf(m_figures, yearAgo), m_services.workspace.asAt(), m_chartArea);
    connect(chart, &DriftChart::chosen, this, [this](const QString &step, DriftChart::Year year) {
        choose(year == DriftChart::Year::This ? step : before() + step);
    });
    m_chartArea->setWidget(chart);
    if (auto *again = focused.isEmpty() ? nullptr : chart->findChild<QWidget *>(focused))
        again->setFocus();
}

void FiguresPage::choose(const QString &figure)
{
    m_chosen = figure;
    m_group->setExclusive(false); // a list of the year before is no tile's
    for (QAbstractButton *tile : m_group->buttons())
        tile->setChecked(tile->objectName() == u"tile-"_s + figure);
    m_group->setExclusive(true);
    showList();
}

const Figure *FiguresPage::chosen() const
{
    for (const std::vector<Figure> *figures : {&m_figures, &m_before}) {
        const auto found =
            std::find_if(figures->begin(), figures->end(), [this](const Figure &one) { return one.id == m_chosen; });
        if (found != figures->end())
            return &*found;
    }
    return nullptr;
}

QString FiguresPage::countText(int shown) const
{
    return tr("%n child(ren)", nullptr, shown);
}

void FiguresPage::showList()
{
    const Figure *figure = chosen();
    if (!figure)
        return;
    m_everybody->setVisible(figure->kind == Figure::Kind::Part);
    const Date asAt = m_services.workspace.asAt();
    const Date of = m_chosen.startsWith(before()) ? addCalendarMonths(asAt, -12) : asAt;
    m_meaning->setText(tr("%1 %2 as at %3. (%4)", "meaning, number, day, source")
                           .arg(figure->meaning, numberText(*figure), britishText(of), figure->source));
    std::vector<FigureChild> children;
    for (const FigureLine &line : figure->lines) {
        if (const ChildRecord *record = m_services.workspace.child(line.childId))
            children.push_back(
                {line, record->child.number, listName(record->child), record->child.worker, record->child.team});
    }
    m_model->setChildren(std::move(children),
                         m_everybody->isChecked() ? FigureModel::Shows::Everybody : FigureModel::Shows::Counted);
}

void FiguresPage::goTo(const Place &place)
{
    if (place.detail.isEmpty())
        return;
    if (place.detail.startsWith(before()))
        showFace(Face::Milestones); // it is no tile's
    choose(place.detail);
}

Place FiguresPage::place() const
{
    return {{}, 0, m_chosen, {}};
}

QList<QAction *> FiguresPage::pageActions()
{
    return m_pane->tableActions();
}

QWidget *FiguresPage::firstFocus()
{
    if (m_above->currentWidget() == m_chartArea)
        return m_faces->checkedButton();
    for (QAbstractButton *tile : m_group->buttons()) {
        if (tile->isChecked())
            return tile;
    }
    return m_area;
}

} // namespace hearth
