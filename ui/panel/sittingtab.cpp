// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/sittingtab.h"

#include "ui/panel/attendancepane.h"
#include "ui/panel/itempane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QListWidget>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int roomForList = 820; ///< below it the items become a box to choose from
constexpr int listWidth = 260;

QString stepWords(const Workspace &workspace, const PanelItem &item)
{
    const ChildRecord *record = workspace.child(item.childId);
    const QString hour = item.starts && !item.deferred ? item.starts->toString(u"HH:mm"_s) + u' ' : QString();
    return SittingTab::tr("%1%2, %3: %4", "the hour, the item, the child, what became of it")
        .arg(hour, labelOf(item.type), record ? fullName(record->child) : QString(), outcomeWords(item));
}

} // namespace

SittingTab::SittingTab(const Services &services, PanelHost &host, QWidget *parent)
    : PanelTab(services, host, parent), m_list(new QListWidget(this)), m_box(new QComboBox(this)),
      m_attendance(new AttendancePane(services, this)), m_item(new ItemPane(services, host, this)),
      m_none(new EmptyState(u"panel"_s, tr("Open a sitting from the list of sittings."))), m_stack(new QStackedLayout)
{
    build();
}

void SittingTab::build()
{
    m_list->setObjectName(u"sittingSteps"_s);
    m_list->setAccessibleName(tr("Attendance and items"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(listWidth);
    m_list->setSpacing(theme::Hair);
    m_box->setObjectName(u"sittingStepBox"_s);
    m_box->setAccessibleName(tr("Attendance and items"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_stack->addWidget(m_attendance);
    m_stack->addWidget(m_item);
    m_stack->addWidget(m_none);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::Small);
    right->addWidget(m_box);
    right->addLayout(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    row->setSpacing(theme::Medium);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SittingTab::go);
    connect(m_box, &QComboBox::activated, this, &SittingTab::go);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (QWidget *field = m_current.isEmpty() ? m_attendance->firstFocus() : m_item->firstFocus())
            field->setFocus(Qt::OtherFocusReason);
    });
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_PageDown, [this] { step(1); });
    key(Qt::CTRL | Qt::Key_PageUp, [this] { step(-1); });
    key(QKeySequence::Save, [this] { leave(); });
}

void SittingTab::showSitting(const QString &sitting)
{
    if (sitting != m_sitting) {
        leave();
        m_current.clear();
    }
    m_sitting = sitting;
    fillSteps();
    showStep();
}

void SittingTab::fillSteps()
{
    const QScopedValueRollback filling(m_filling, true);
    m_steps.clear();
    m_list->clear();
    m_box->clear();
    if (!workspace().serviceForm(m_sitting))
        return;
    QStringList words{tr("Attendance and quorum")};
    m_steps.append(QString());
    for (const PanelItem &item : m_desk.items(m_sitting)) {
        m_steps.append(item.key);
        words.append(stepWords(workspace(), item));
    }
    m_list->addItems(words);
    m_box->addItems(words);
    const int row = std::max(0, static_cast<int>(m_steps.indexOf(m_current)));
    m_current = m_steps.value(row);
    m_list->setCurrentRow(row);
    m_box->setCurrentIndex(row);
}

void SittingTab::go(int row)
{
    if (m_filling || row < 0 || row >= m_steps.size() || m_steps[row] == m_current)
        return;
    const QString wanted = m_steps[row];
    leave();
    m_current = wanted;
    const QScopedValueRollback filling(m_filling, true);
    const int now = std::max(0, static_cast<int>(m_steps.indexOf(m_current)));
    m_list->setCurrentRow(now);
    m_box->setCurrentIndex(now);
    showStep();
}

void SittingTab::step(int by)
{
    const int row = static_cast<int>(m_steps.indexOf(m_current)) + by;
    if (row < 0 || row >= m_steps.size())
        return;
    go(row);
    if (QWidget *field = m_current.isEmpty() ? m_attendance->firstFocus() : m_item->firstFocus())
        field->setFocus(Qt::OtherFocusReason);
}

void SittingTab::showStep()
{
    if (m_steps.isEmpty()) {
        m_stack->setCurrentWidget(m_none);
    } else if (m_current.isEmpty()) {
        m_attendance->open(m_sitting);
        m_stack->setCurrentWidget(m_attendance);
    } else {
        m_item->open(m_current);
        m_stack->setCurrentWidget(m_item);
    }
}

void SittingTab::leave()
{
    if (m_steps.isEmpty())
        return;
    if (m_current.isEmpty())
        m_attendance->store();
    else
        m_item->store();
}

bool SittingTab::hasUnsavedTyping() const
{
    return m_attendance->hasUnsavedTyping() || m_item->hasUnsavedTyping();
}

void SittingTab::saveDrafts()
{
    m_attendance->saveDrafts();
    m_item->saveDrafts();
}

QWidget *SittingTab::firstFocus()
{
    return m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_box;
}

void SittingTab::resizeEvent(QResizeEvent *event)
{
    PanelTab::resizeEvent(event);
    const bool hasRoom = event->size().width() >= roomForList;
    m_list->setVisible(hasRoom);
    m_box->setVisible(!hasRoom);
}

} // namespace hearth
