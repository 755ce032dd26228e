// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/reconcilepage.h"

#include "ui/children/imprint.h"
#include "ui/importing/differencemodel.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

ReconcilePage::ReconcilePage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(new DifferenceModel(this)),
      m_pane(new TablePane(m_model, u"reconcile"_s, tr("Differences"), tr("Filter by name, number, what differs…"),
                           services, this)),
      m_summary(new PlainLabel(this))
{
    setObjectName(u"reconcilePage"_s);
    m_choose = addAct(tr("Choose the return…"), u"import"_s, Qt::Key_O, &ReconcilePage::choose);
    m_accept = addAct(tr("Take the return's"), u"check"_s, Qt::Key_A, &ReconcilePage::accept);
    m_correct = addAct(tr("Correct it here"), u"edit"_s, Qt::Key_C, &ReconcilePage::correct);
    m_summary->setObjectName(u"reconcileSummary"_s);
    m_summary->setWraps();
    m_pane->setEmptyState(new EmptyState(
        u"import"_s,
        tr("The files of an SSDA903 return are held against the tracker here: children who are in one and not in the "
           "other, and dates that differ. Nothing is changed until you take or correct a line."),
        m_choose));
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"reconcile-"_s + act); });
    auto *heading = new PlainLabel(title(), this);
    theme::setText(heading, theme::Text::Title);
    auto *acts = new FlowRow(this);
    for (QAction *action : {m_choose, m_accept, m_correct}) {
        auto *button = new QToolButton(acts);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        acts->add(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Large, theme::Medium, theme::Large, theme::Medium);
    column->setSpacing(theme::Small);
    column->addWidget(heading);
    column->addWidget(m_summary);
    column->addWidget(acts);
    column->addWidget(m_pane, 1);
    connect(m_pane->table(), &ValueTable::currentRowChanged, this, &ReconcilePage::showActs);
    connect(m_pane->table(), &ValueTable::opened, this, &ReconcilePage::correct);
    showActs();
}

QAction *ReconcilePage::addAct(const QString &text, const QString &icon, const QKeySequence &key,
                               void (ReconcilePage::*act)())
{
    auto *action = new QAction(lineIcon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(action->toolTip(), key.toString(QKeySequence::NativeText)).toHtmlEscaped());
    connect(action, &QAction::triggered, this, act);
    m_pane->table()->addAction(action);
    return action;
}

QString ReconcilePage::title() const
{
    return tr("Compare with a return");
}

void ReconcilePage::refresh()
{
    if (!m_paths.isEmpty())
        compare();
}

void ReconcilePage::choose()
{
    const QStringList paths = m_services.files.openSeveral(this, tr("The files of the return"),
                                                           tr("SSDA903 files (*.csv *.xml);;All files (*)"));
    if (paths.isEmpty())
        return;
    m_paths = paths;
    compare();
    m_services.workspace.noteRead(u"reconcile"_s);
    m_pane->table()->setFocus();
}

void ReconcilePage::compare()
{
    const bool done =
        attempt(m_services.navigator, [this] { m_comparison = compareWithReturn(m_paths, m_services.workspace); });
    if (!done)
        return;
    QMap<QString, QString> names;
    for (const ChildRecord &record : m_services.workspace.children())
        names.insert(record.child.number, listName(record.child));
    m_model->setDifferences(m_comparison.differences, names);
    QStringList words;
    if (!m_comparison.until)
        words.append(tr("There is no return in these files."));
    else if (m_comparison.differences.empty())
        words.append(tr("The return and the tracker say the same."));
    else
        words.append(tr("%n difference(s)", nullptr, static_cast<int>(m_comparison.differences.size())) + u'.');
    if (m_comparison.until)
        words.append(tr("The return knows of the days from %1 to %2.")
                         .arg(britishText(m_comparison.from), britishText(m_comparison.until)));
    if (!m_comparison.faults.empty())
        words.append(tr("%n row(s) could not be read: import the return to see why.", nullptr,
                        static_cast<int>(m_comparison.faults.size())));
    m_summary->setText(words.join(u' '));
    showActs();
}

const Difference *ReconcilePage::current() const
{
    const auto row = m_pane->table()->currentRow();
    return row ? &m_model->difference(*row) : nullptr;
}

void ReconcilePage::showActs()
{
    const Difference *difference = current();
    m_accept->setEnabled(difference && difference->canBeAccepted());
    m_correct->setEnabled(difference && difference->childId != 0);
}

void ReconcilePage::accept()
{
    const Difference *difference = current();
    if (!difference || !difference->canBeAccepted())
        return;
    const Difference taken = *difference; // the store's change makes the list anew
    const bool done =
        attempt(m_services.navigator, [&] { acceptDifference(m_services.workspace, taken, m_comparison); });
    if (done)
        m_services.navigator.say(tr("Taken from the return: %1.").arg(differenceWords(taken)), Navigator::Offer::Undo);
}

void ReconcilePage::correct()
{
    const Difference *difference = current();
    if (difference && difference->childId != 0)
        m_services.navigator.openChild(difference->childId, u"facts"_s);
}

QList<QAction *> ReconcilePage::pageActions()
{
    return QList<QAction *>{m_choose} + m_pane->tableActions();
}

QWidget *ReconcilePage::firstFocus()
{
    return m_pane->table();
}

} // namespace hearth
