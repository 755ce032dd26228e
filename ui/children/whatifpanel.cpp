// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/whatifpanel.h"

#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/children/whatifmodel.h"
#include "ui/children/wording.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"
#include "ui/widgets/workspacedates.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int furthest = 3660; ///< days: ten years

} // namespace

WhatIfPanel::WhatIfPanel(const Services &services, const QString &key, QWidget *parent)
    : QFrame(parent), m_services(services), m_heading(new PlainLabel(this)), m_kind(new QComboBox(this)),
      m_way(new QComboBox(this)), m_when(new QStackedWidget(this)),
      m_day(new DateLineEdit(dateContextOf(services.workspace), this)), m_shift(new QSpinBox(this)),
      m_said(new PlainLabel(this)), m_model(new WhatIfModel(this)),
      m_pane(new TablePane(m_model, key, tr("What if"), tr("Filter by child or clock"), services, this)),
      m_empty(new EmptyState(u"clock"_s, {}))
{
    setObjectName(u"whatIfPanel"_s);
    setAccessibleName(tr("What if"));
    build();
}

void WhatIfPanel::build()
{
    theme::setText(m_heading, theme::Text::Heading);
    auto *close = new QToolButton(this);
    close->setIcon(lineIcon(u"close"_s));
    close->setObjectName(u"closeWhatIf"_s);
    close->setAccessibleName(tr("Close what if"));
    close->setToolTip(tr("Close (Escape)"));
    connect(close, &QToolButton::clicked, this, &WhatIfPanel::closeWanted);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(close);

    auto *row = new FlowRow(this);
    const auto label = [row](const QString &text, QWidget *buddy) {
        auto *words = new PlainLabel(text, row);
        words->setBuddy(buddy);
        row->add(words);
    };
    m_kind->setObjectName(u"whatIfKind"_s);
    m_kind->setAccessibleName(tr("What is held"));
    m_kind->setMinimumWidth(240);
    m_way->setObjectName(u"whatIfWay"_s);
    m_way->setAccessibleName(tr("On a day, or moved by days"));
    m_way->addItem(tr("is held on"), static_cast<int>(Way::OnDay));
    m_way->addItem(tr("moves by days"), static_cast<int>(Way::ByDays));
    m_day->setObjectName(u"whatIfDay"_s);
    m_day->setName(tr("The day it is held on"));
    m_day->setPlaceholder(tr("+6w"));
    m_day->setHintPlace(DateLineEdit::HintPlace::ToolTip);
    m_shift->setObjectName(u"whatIfShift"_s);
    m_shift->setAccessibleName(tr("By how many days it moves; less than nothing: earlier"));
    m_shift->setRange(-furthest, furthest);
    m_shift->setValue(14);
    m_when->addWidget(m_day);
    m_when->addWidget(m_shift);
    m_when->setFixedWidth(150);
    m_when->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    label(tr("&If"), m_kind);
    row->add(m_kind);
    row->add(m_way);
    row->add(m_when);

    m_said->setObjectName(u"whatIfSaid"_s);
    m_said->setWraps();
    m_said->setSelectable();
    m_pane->table()->setObjectName(u"whatIfTable"_s);
    m_pane->table()->sortBy(u"late"_s);
    m_pane->setEmptyState(m_empty);
    m_pane->setCountText([](int shown, int) { return shown == 1 ? tr("1 clock") : tr("%n clocks", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"what-if-"_s + act); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::Small, 0, 0);
    column->setSpacing(theme::Small);
    column->addLayout(top);
    column->addWidget(row);
    column->addWidget(m_said);
    column->addWidget(m_pane, 1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhatIfPanel::work);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this](int way) {
        m_when->setCurrentIndex(way);
        work();
    });
    connect(m_day, &DateLineEdit::dateChanged, this, &WhatIfPanel::work);
    connect(m_shift, &QSpinBox::valueChanged, this, &WhatIfPanel::work);
    connect(m_pane->table(), &ValueTable::opened, this,
            [this](std::size_t line) { m_services.navigator.openChild(m_model->lines()[line].childId, u"clocks"_s); });
}

void WhatIfPanel::showChildren(const std::vector<RecordId> &children, const QString &whom)
{
    m_children = children;
    m_heading->setText(tr("What if: %1", "whom it is about").arg(whom));
    m_pane->table()->setColumnHidden(WhatIfModel::ChildColumn, children.size() == 1);
    fillKinds();
    work();
}

/// What is booked comes first, each kind with its next day or how many have one; then what else a clock runs on.
void WhatIfPanel::fillKinds()
{
    const Workspace &workspace = m_services.workspace;
    const QVariant chosen = m_kind->currentData();
    std::vector<EventKind> booked;
    std::vector<EventKind> others;
    const auto addOnce = [&](std::vector<EventKind> &kinds, EventKind kind) {
        if (std::find(booked.begin(), booked.end(), kind) == booked.end() &&
            std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    };
    for (const RecordId id : m_children) {
        const ChildRecord *record = workspace.child(id);
        if (!record)
            continue;
        for (const Event &event : record->events) {
            if (event.state == EventState::Booked && event.on >= workspace.asAt())
                addOnce(booked, event.kind);
        }
    }
    for (const Rule &rule : workspace.pack().rules) {
        for (const EventKind kind : rule.metEvents)
            addOnce(others, kind);
        for (const EventKind kind : rule.forecastEvents)
            addOnce(others, kind);
    }
    const auto byLabel = [](EventKind a, EventKind b) { return labelOf(a).localeAwareCompare(labelOf(b)) < 0; };
    std::sort(booked.begin(), booked.end(), byLabel);
    std::sort(others.begin(), others.end(), byLabel);

    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const EventKind kind : booked) {
        Supposition what;
        what.kind = kind;
        const auto with = concerned(what);
        const Event *only = with.size() == 1 ? bookingOf(what, *with.front(), workspace.asAt()) : nullptr;
        m_kind->addItem(only ? tr("%1, booked for %2").arg(labelOf(kind), britishText(only->on))
                             : tr("%1, booked for %2", "kind, `12 children`")
                                   .arg(labelOf(kind), childrenText(static_cast<int>(with.size()))),
                        static_cast<int>(kind));
    }
    if (!booked.empty())
        m_kind->insertSeparator(m_kind->count());
    for (const EventKind kind : others)
        m_kind->addItem(labelOf(kind), static_cast<int>(kind));
    // What is not chosen yet would be found at the line between the two lists.
    m_kind->setCurrentIndex(chosen.isValid() ? std::max(0, m_kind->findData(chosen)) : 0);
}

void WhatIfPanel::suppose(EventKind kind)
{
    if (const int index = m_kind->findData(static_cast<int>(kind)); index >= 0)
        m_kind->setCurrentIndex(index);
}

std::optional<Supposition> WhatIfPanel::supposition() const
{
    if (!m_kind->currentData().isValid())
        return std::nullopt;
    Supposition what;
    what.kind = static_cast<EventKind>(m_kind->currentData().toInt());
    if (m_way->currentData().toInt() == static_cast<int>(Way::ByDays)) {
        what.shift = m_shift->value();
        return what;
    }
    what.on = m_day->date();
    return what.on ? std::optional(what) : std::nullopt;
}

std::vector<const ChildRecord *> WhatIfPanel::concerned(const Supposition &what) const
{
    const Workspace &workspace = m_services.workspace;
    std::vector<const ChildRecord *> all;
    std::vector<const ChildRecord *> booked;
    for (const RecordId id : m_children) {
        const ChildRecord *record = workspace.child(id);
        if (!record)
            continue;
        all.push_back(record);
        if (bookingOf(what, *record, workspace.asAt()))
            booked.push_back(record);
    }
    return booked.empty() && what.on ? all : booked;
}

void WhatIfPanel::work()
{
    const Workspace &workspace = m_services.workspace;
    const auto what = supposition();
    std::vector<WhatIfLine> lines;
    std::size_t moved = 0;
    if (what) {
        for (const ChildRecord *record : concerned(*what)) {
            ++moved;
            auto made = whatIfLinesOf(*record, workspace.policy(), *what, workspace.asAt());
            lines.insert(lines.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
        }
    }
    const auto late = std::count_if(lines.begin(), lines.end(), [](const WhatIfLine &line) { return line.late > 0; });
    m_model->setLines(std::move(lines));
    if (what)
        say(*what, moved, static_cast<std::size_t>(late));
    else {
        m_said->setText(tr("Nothing is written: choose what is held on another day, and the day."));
        m_empty->setSentence(tr("Which clocks would be late, and by how much, stands here."));
    }
}

void WhatIfPanel::say(const Supposition &what, std::size_t moved, std::size_t late)
{
    const int children = static_cast<int>(moved);
    const int clocks = static_cast<int>(late);
    m_empty->setSentence(moved == 0 ? tr("None is booked that could be moved. Choose a day instead.")
                                    : tr("No clock runs on that."));
    const bool isMoved = moved > 0 && !(what.on && std::none_of(m_children.begin(), m_children.end(), [&](RecordId id) {
                                            const ChildRecord *record = m_services.workspace.child(id);
                                            return record && bookingOf(what, *record, m_services.workspace.asAt());
                                        }));
    const QString whom = isMoved ? tr("Moved for %1.", "`12 children`").arg(childrenText(children))
                                 : tr("Supposed for %1.", "`12 children`").arg(childrenText(children));
    QString then = tr("No clock would be late.");
    if (clocks > 0)
        then = clocks == 1 ? tr("1 clock would be late.") : tr("%n clocks would be late.", nullptr, clocks);
    m_said->setText(tr("%1 %2 Nothing is written.", "whom, how many").arg(whom, then));
}

void WhatIfPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QFrame::keyPressEvent(event);
}

QWidget *WhatIfPanel::firstFocus() const
{
    return m_kind;
}

} // namespace hearth
