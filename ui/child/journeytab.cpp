// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/journeytab.h"

#include "core/workspace/workspace.h"
#include "ui/child/groupedview.h"
#include "ui/child/journeylist.h"
#include "ui/child/journeyview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int twoYears = 730;
constexpr int halfYear = 183;
constexpr double zoomIn = 0.8;

} // namespace

JourneyTab::JourneyTab(const Services &services, QWidget *parent)
    : ChildTab(services, parent), m_view(new JourneyView(this)), m_model(new GroupedModel(journeyColumns(), this)),
      m_table(new GroupedView(m_model, tr("Journey as a table"), {18, 12, 16, 30, 0}, this)),
      m_asTable(new QPushButton(tr("As a &table"), this)), m_scales(new QWidget(this)),
      m_description(new PlainLabel(this)), m_stack(new QStackedLayout)
{
    m_table->setObjectName(QStringLiteral("journeyTable"));
    m_view->setObjectName(QStringLiteral("journeyView"));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_view);
    m_stack->addWidget(area);
    m_stack->addWidget(m_table);
    m_description->setObjectName(QStringLiteral("journeyDescription"));
    m_description->setWraps();
    m_description->setSelectable();
    m_description->setText(tr("Nothing is chosen."));
    m_description->setMinimumHeight(2 * m_description->fontMetrics().lineSpacing());
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Tight, theme::Small, theme::Large, theme::Small);
    column->setSpacing(theme::Small);
    column->addLayout(makeStrip());
    column->addLayout(m_stack, 1);
    column->addWidget(m_description);

    connect(m_view, &JourneyView::currentChanged, this, &JourneyTab::showDescription);
    connect(m_view, &JourneyView::opened, this, &JourneyTab::open);
    connect(m_table, &GroupedView::currentKeyChanged, this, &JourneyTab::showDescription);
    connect(m_table, &GroupedView::opened, this, &JourneyTab::open);
    connect(m_asTable, &QPushButton::toggled, this, &JourneyTab::showAs);
    showAs();
}

QHBoxLayout *JourneyTab::makeStrip()
{
    auto *row = new QHBoxLayout(m_scales);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString &text, const QString &help, auto act) {
        auto *button = new QPushButton(text, m_scales);
        button->setAutoDefault(false);
        button->setToolTip(help);
        theme::setButton(button, theme::Button::Quiet);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    const auto addIcon = [this, row](const char *icon, const QString &help, double factor) {
        auto *button = new QToolButton(m_scales);
        button->setIcon(lineIcon(QString::fromLatin1(icon)));
        button->setObjectName(QString::fromLatin1(icon));
        button->setToolTip(help);
        button->setAccessibleName(help);
        connect(button, &QToolButton::clicked, this, [this, factor] { m_view->zoom(factor); });
        row->addWidget(button);
    };
    add(tr("Whole journey"), tr("Everything that is known (0)"), [this] {
        m_view->showWhole();
    })->setObjectName(QStringLiteral("journeyWhole"));
    add(tr("Two years"), tr("The two years around this day"), [this] { m_view->showDays(twoYears); });
    add(tr("Half a year"), tr("The half year around this day"), [this] {
        m_view->showDays(halfYear);
    })->setObjectName(QStringLiteral("journeyHalfYear"));
    addIcon("zoom-out", tr("Show more days (-)"), 1 / zoomIn);
    addIcon("zoom-in", tr("Show fewer days (+)"), zoomIn);
    m_asTable->setCheckable(true);
    m_asTable->setAutoDefault(false);
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setToolTip(tr("The same items, to be read"));
    theme::setButton(m_asTable, theme::Button::Quiet);
    auto *strip = new QHBoxLayout;
    strip->addWidget(m_scales);
    strip->addStretch();
    strip->addWidget(m_asTable);
    return strip;
}

bool JourneyTab::isTable() const
{
    return m_asTable->isChecked();
}

void JourneyTab::showAs()
{
    if (isTable() && !m_view->currentKey().isEmpty())
        m_table->choose(m_view->currentKey());
    else if (!isTable() && !m_table->currentKey().isEmpty())
        m_view->choose(m_table->currentKey());
    m_stack->setCurrentIndex(isTable() ? 1 : 0);
    m_scales->setEnabled(!isTable());
    showDescription();
}

void JourneyTab::showDescription()
{
    QString text = m_view->description();
    if (isTable()) {
        const QModelIndex index = m_table->currentIndex();
        text = index.siblingAtColumn(static_cast<int>(journeyColumns().size()) - 1).data(Qt::DisplayRole).toString();
    }
    if (text.isEmpty())
        text = tr("The arrows go from item to item, + and - zoom, 0 shows the whole, Return goes to the fact.");
    m_description->setText(text);
    theme::setTone(m_description,
                   m_view->description().isEmpty() && !isTable() ? theme::Tone::Muted : theme::Tone::Neutral);
}

void JourneyTab::showChild(RecordId child)
{
    const bool isOther = child != m_child;
    m_child = child;
    const ChildRecord *record = services().workspace.child(child);
    if (!record)
        return;
    m_view->setJourney(*record, services().workspace.clocks(child), services().workspace.asAt(),
                       isOther ? JourneyView::Range::Whole : JourneyView::Range::Keep);
    m_table->setGroups(journeyGroups(m_view->allItems(), m_view->clocks()));
    showDescription();
}

QString JourneyTab::asText() const
{
    return groupsAsText(journeyColumns(), m_table->shownGroups());
}

QWidget *JourneyTab::firstFocus()
{
    return isTable() ? static_cast<QWidget *>(m_table) : m_view;
}

QString JourneyTab::chosen() const
{
    return isTable() ? m_table->currentKey() : m_view->currentKey();
}

void JourneyTab::choose(const QString &key)
{
    m_view->choose(key);
    m_table->choose(key);
}

void JourneyTab::open(const QString &key)
{
    if (key.startsWith(QStringLiteral("clock/")))
        Q_EMIT elsewhere(QStringLiteral("clocks"), key.section(u'/', 1));
    else if (key.startsWith(QStringLiteral("spell/")) || key.startsWith(QStringLiteral("event/")))
        Q_EMIT elsewhere(QStringLiteral("facts"), key);
}

} // namespace hearth
