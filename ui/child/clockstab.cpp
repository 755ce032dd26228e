// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/clockstab.h"

#include "core/workspace/workspace.h"
#include "ui/child/clocklist.h"
#include "ui/child/facttasks.h"
#include "ui/child/factwords.h"
#include "ui/child/groupedview.h"
#include "ui/children/whatifpanel.h"
#include "ui/widgets/actionmeeting.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that is just being pressed
        }
        delete item;
    }
}

PlainLabel *wrapped(QWidget *parent)
{
    // Never empty: what can be selected is met by the keyboard, too, and has to say something.
    auto *label = new PlainLabel(ClocksTab::tr("No clock is chosen."), parent);
    label->setWraps();
    label->setSelectable();
    return label;
}

QString addWords(AdjustmentKind kind)
{
    switch (kind) {
    case AdjustmentKind::Extension:
        return ClocksTab::tr("Add an extension");
    case AdjustmentKind::Exemption:
        return ClocksTab::tr("Add an exemption");
    case AdjustmentKind::Pause:
        break;
    }
    return ClocksTab::tr("Add a pause");
}

bool concerns(const Adjustment &adjustment, const Clock &clock)
{
    if (std::find(clock.adjustments.begin(), clock.adjustments.end(), adjustment.stamp.id) != clock.adjustments.end())
        return true;
    return adjustment.rule == clock.rule->id && adjustment.started == clock.started &&
           adjustment.subject == clock.subject;
}

QPushButton *linkButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    theme::setButton(button, theme::Button::Link);
    return button;
}

} // namespace

ClocksTab::ClocksTab(const Services &services, QWidget *parent)
    : ChildTab(services, parent), m_filter(new SearchField(tr("Find a clock"), this)),
      m_model(new GroupedModel(clockColumns(), this)),
      m_view(new GroupedView(m_model, tr("Clocks"), {0, 12, 16, 12, 17, 20}, this)), m_stack(new QStackedLayout),
      m_whatIfButton(new QPushButton(tr("What &if…"), this)),
      m_whatIf(new WhatIfPanel(services, QStringLiteral("child-what-if"), this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *lists = new QWidget(this);
    auto *listColumn = new QVBoxLayout(lists);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(theme::Small);
    m_whatIfButton->setObjectName(QStringLiteral("whatIf"));
    m_whatIfButton->setCheckable(true);
    m_whatIfButton->setAutoDefault(false);
    m_whatIfButton->setToolTip(tr("What would be late if something were held on another day; nothing is written"));
    auto *strip = new QHBoxLayout;
    strip->addWidget(m_filter, 1);
    strip->addWidget(m_whatIfButton);
    listColumn->addLayout(strip);
    listColumn->addWidget(m_view, 1);
    m_view->setObjectName(QStringLiteral("clocks"));
    m_view->setMinimumHeight(80);

    m_card = makeCard();
    m_whatIf->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(lists);
    m_splitter->addWidget(m_card);
    m_splitter->addWidget(m_whatIf);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({400, 152, 0});
    auto *empty =
        new EmptyState(QStringLiteral("clock"),
                       tr("No clock runs for this child as at this day. Clocks start by themselves from facts: "
                          "a care start, a threshold decision, an order."),
                       nullptr, this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Tight, theme::Small, theme::Large, theme::Small);
    column->addLayout(m_stack);

    connect(m_view, &GroupedView::currentKeyChanged, this, &ClocksTab::showCurrent);
    connect(m_view, &GroupedView::opened, this, &ClocksTab::openMeeting);
    connect(m_filter, &SearchField::textChanged, m_view, &GroupedView::setFilter);
    connect(m_filter, &SearchField::downPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_whatIfButton, &QPushButton::toggled, this, &ClocksTab::askWhatIf);
    connect(m_whatIf, &WhatIfPanel::closeWanted, m_whatIfButton, [this] { m_whatIfButton->setChecked(false); });
}

void ClocksTab::askWhatIf(bool open)
{
    m_card->setVisible(!open);
    m_whatIf->setVisible(open);
    const int height = m_splitter->height();
    m_splitter->setSizes(open ? QList<int>{height * 2 / 5, 0, height * 3 / 5} : QList<int>{height - 152, 152, 0});
    if (!open) {
        m_view->setFocus();
        return;
    }
    const ChildRecord *record = services().workspace.child(m_child);
    if (!record)
        return;
    m_whatIf->showChildren({m_child}, fullName(record->child));
    const Clock *clock = current();
    if (clock && !clock->rule->metEvents.empty()) // begin with what the chosen clock waits for
        m_whatIf->suppose(clock->rule->metEvents.front());
    m_whatIf->firstFocus()->setFocus();
}

QWidget *ClocksTab::makeCard()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumHeight(88);
    auto *card = new QWidget(area);
    card->setObjectName(QStringLiteral("clockCard"));
    card->setAccessibleName(tr("Why it stands as it does"));
    area->setWidget(card);
    m_title = wrapped(card);
    theme::setText(m_title, theme::Text::Heading);
    m_pill = new StatusPill(card);
    m_explanation = wrapped(card);
    m_explanation->setObjectName(QStringLiteral("clockExplanation"));
    m_source = wrapped(card);
    m_source->setObjectName(QStringLiteral("clockSource"));
    theme::setText(m_source, theme::Text::Small);
    theme::setTone(m_source, theme::Tone::Muted);
    m_standing = wrapped(card);
    m_beside = new QWidget(card);
    m_beside->setLayout(new QHBoxLayout);
    m_beside->layout()->setContentsMargins(0, 0, 0, 0);
    auto *adjustments = new QWidget(card);
    m_adjustments = new QVBoxLayout(adjustments);
    m_adjustments->setContentsMargins(0, 0, 0, 0);
    m_adjustments->setSpacing(theme::Hair);
    auto *allowed = new QWidget(card);
    m_allowed = new QHBoxLayout(allowed);
    m_allowed->setContentsMargins(0, 0, 0, 0);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_pill);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, theme::Small, 0, 0);
    column->setSpacing(theme::Tight);
    column->addLayout(top);
    column->addWidget(m_explanation);
    column->addWidget(m_source);
    column->addWidget(m_standing);
    column->addWidget(m_beside);
    column->addWidget(adjustments);
    column->addWidget(allowed);
    column->addStretch();
    return area;
}

void ClocksTab::showChild(RecordId child)
{
    const bool isOther = child != m_child;
    m_child = child;
    const auto &clocks = services().workspace.clocks(child);
    const ChildRecord *record = services().workspace.child(child);
    m_view->setGroups(record ? clockGroups(clocks, *record) : std::vector<RowGroup>());
    m_stack->setCurrentIndex(clocks.empty() ? 1 : 0);
    if (m_whatIfButton->isChecked() && record)
        m_whatIf->showChildren({child}, fullName(record->child));
    if (isOther || m_view->currentKey().isEmpty())
        m_view->choose({});
    showCurrent();
}

QString ClocksTab::asText() const
{
    return groupsAsText(clockColumns(), m_view->shownGroups());
}

QWidget *ClocksTab::firstFocus()
{
    return m_view;
}

QString ClocksTab::chosen() const
{
    return m_view->currentKey();
}

void ClocksTab::choose(const QString &key)
{
    m_view->choose(key);
}

const Clock *ClocksTab::current() const
{
    if (!m_child)
        return nullptr;
    return clockOfKey(services().workspace.clocks(m_child), m_view->currentKey());
}

void ClocksTab::showCurrent()
{
    const Clock *clock = current();
    const ChildRecord *record = services().workspace.child(m_child);
    const bool shown = clock && record;
    m_pill->setVisible(shown);
    m_title->setText(shown ? clockTitle(*clock, *record) : tr("Choose a clock to read why it stands as it does."));
    if (shown) {
        const QString days = daysInWords(*clock);
        m_pill->setStatus(clock->status, days.isEmpty()
                                             ? labelOf(clock->status)
                                             : tr("%1, %2", "status, days").arg(labelOf(clock->status), days));
        m_explanation->setText(explanation(*clock, *record, services().workspace.asAt()));
        m_source->setText(tr("Source: %1").arg(clock->rule->sourceText()));
    }
    const QString standing = shown ? standingInWords(*clock) : QString();
    if (!standing.isEmpty())
        m_standing->setText(standing);
    m_explanation->setVisible(shown);
    m_source->setVisible(shown);
    m_standing->setVisible(!standing.isEmpty());
    showBeside(clock);
    showAdjustments(clock);
    showAllowed(clock);
}

void ClocksTab::showBeside(const Clock *clock)
{
    clear(m_beside->layout());
    const Clock *other = clock ? clockBeside(*clock, services().workspace.clocks(m_child)) : nullptr;
    m_beside->setVisible(other != nullptr);
    if (!other)
        return;
    auto *label = new PlainLabel(tr("Best held together with:"), m_beside);
    auto *link = linkButton(tr("%1, due %2", "clock, day").arg(other->rule->title, britishText(other->due)),
                            tr("Go to %1").arg(other->rule->title), m_beside);
    connect(link, &QPushButton::clicked, this, [this, key = clockKey(*other)] { m_view->choose(key); });
    m_beside->layout()->addWidget(label);
    m_beside->layout()->addWidget(link);
    static_cast<QHBoxLayout *>(m_beside->layout())->addStretch();
}

void ClocksTab::showMeeting(const Clock *clock)
{
    const ChildRecord *record = services().workspace.child(m_child);
    if (!clock || !record || ppmOfAction(*record, clock->subject) == 0)
        return;
    auto *link = linkButton(tr("Open its meeting"), tr("Open the record of the meeting that set it"), this);
    link->setObjectName(QStringLiteral("openMeeting"));
    connect(link, &QPushButton::clicked, this, &ClocksTab::openMeeting);
    m_allowed->addWidget(link);
}

void ClocksTab::openMeeting()
{
    const Clock *clock = current();
    const ChildRecord *record = services().workspace.child(m_child);
    const RecordId ppm = clock && record ? ppmOfAction(*record, clock->subject) : 0;
    if (ppm != 0)
        services().navigator.openPpm(m_child, ppm);
}

void ClocksTab::showAdjustments(const Clock *clock)
{
    clear(m_adjustments);
    const ChildRecord *record = services().workspace.child(m_child);
    if (!clock || !record)
        return;
    for (const Adjustment &adjustment : record->adjustments) {
        if (!concerns(adjustment, *clock))
            continue;
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *text = wrapped(line);
        text->setText(
            tr("%1: %2. Approved %3.", "kind, details, day")
                .arg(labelOf(adjustment.kind), factDetailWords(adjustment), britishText(adjustment.approved)));
        auto *correct = linkButton(tr("Correct"), tr("Correct this adjustment"), line);
        auto *remove = linkButton(tr("Remove"), tr("Remove this adjustment"), line);
        connect(correct, &QPushButton::clicked, this,
                [this, adjustment] { Q_EMIT taskRequested(correctFactTask(services().workspace, adjustment)); });
        connect(remove, &QPushButton::clicked, this,
                [this, adjustment] { Q_EMIT taskRequested(removeFactTask(services().workspace, adjustment)); });
        row->addWidget(text, 1);
        row->addWidget(correct, 0, Qt::AlignTop);
        row->addWidget(remove, 0, Qt::AlignTop);
        m_adjustments->addWidget(line);
    }
}

void ClocksTab::showAllowed(const Clock *clock)
{
    clear(m_allowed);
    if (!clock)
        return;
    showMeeting(clock);
    bool any = false;
    for (const AdjustmentKind kind : {AdjustmentKind::Extension, AdjustmentKind::Exemption, AdjustmentKind::Pause}) {
        if (!clock->rule->allows(kind) || !clock->isDuty())
            continue;
        any = true;
        auto *button = new QPushButton(addWords(kind), this);
        button->setAutoDefault(false);
        button->setObjectName(QStringLiteral("add-") + idOf(kind));
        connect(button, &QPushButton::clicked, this, [this, kind] {
            if (const Clock *now = current()) {
                EditTask task = adjustmentTask(services().workspace, *now);
                put(task.typing, QStringLiteral("kind"), idOf(kind));
                Q_EMIT taskRequested(task);
            }
        });
        m_allowed->addWidget(button);
    }
    if (!any && clock->isDuty()) {
        auto *none = new PlainLabel(clock->rule->exception
                                        ? tr("No adjustment: the exception report is where delay is justified.")
                                        : tr("The policy allows no adjustment of this clock."),
                                    this);
        theme::setTone(none, theme::Tone::Muted);
        m_allowed->addWidget(none);
    }
    m_allowed->addStretch();
}

} // namespace hearth
