// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ppmtab.h"

#include "core/documents/ppmdocument.h"
#include "core/workspace/ppmdesk.h"
#include "ui/children/imprint.h"
#include "ui/meeting/compareview.h"
#include "ui/meeting/ppmmodel.h"
#include "ui/meeting/recordform.h"
#include "ui/meeting/startppm.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hearth {

PpmTab::PpmTab(const Services &services, QWidget *parent)
    : ChildTab(services, parent), m_model(new PpmModel(this)),
      m_table(new ValueTable(m_model, u"ppms"_s, tr("Permanence Planning Meetings"), this)),
      m_start(new QAction(lineIcon(u"add"_s), tr("Sta&rt a meeting"), this)), m_compare(new CompareView(this)),
      m_stack(new QStackedLayout)
{
    m_start->setShortcut(QKeySequence(u"Ctrl+M"_s));
    m_start->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_start);
    connect(m_start, &QAction::triggered, this, &PpmTab::start);
    m_table->setObjectName(u"ppmTable"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->remember(services.settings);
    m_table->sortBy(u"on"_s, Qt::DescendingOrder);
    connect(m_table, &ValueTable::opened, this, &PpmTab::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PpmTab::showState);
    connect(m_compare, &CompareView::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        m_table->setFocus();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::Medium, theme::Large, theme::Medium);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_compare);
    m_stack->addWidget(new EmptyState(u"meetings"_s,
                                      tr("No Permanence Planning Meeting of this child has a record yet. Starting one "
                                         "carries over what the record knows, and brothers and sisters can be part of "
                                         "it."),
                                      m_start, this));
}

QWidget *PpmTab::makeList()
{
    auto *list = new QWidget(this);
    auto *acts = new FlowRow(list);
    const auto addAct = [this, acts](const QString &text, const QString &name, void (PpmTab::*act)()) {
        auto *button = new QPushButton(text, acts);
        button->setObjectName(name);
        acts->add(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    auto *start = addAct(m_start->text(), u"ppmStart"_s, &PpmTab::start);
    start->setToolTip(tr("Start a meeting (Ctrl+M)"));
    theme::setButton(start, theme::Button::Primary);
    m_open = addAct(tr("&Open"), u"ppmOpen"_s, &PpmTab::openCurrent);
    m_pdf = addAct(tr("Make a P&DF…"), u"ppmPdf"_s, &PpmTab::makePdf);
    m_copy = addAct(tr("&Copy as text"), u"ppmCopy"_s, &PpmTab::copyText);
    m_compareButton = addAct(tr("Compare t&wo"), u"ppmCompare"_s, &PpmTab::compare);
    m_compareButton->setToolTip(tr("Choose two lines with Shift or Ctrl"));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(acts);
    column->addWidget(m_table, 1);
    return list;
}

void PpmTab::showChild(RecordId child)
{
    const bool isOther = child != m_child;
    m_child = child;
    std::vector<PpmRecord> records;
    if (const ChildRecord *record = services().workspace.child(child)) {
        for (const PpmRecord &ppm : record->ppms) {
            if (auto whole = services().workspace.ppm(ppm.stamp.id))
                records.push_back(std::move(*whole));
        }
    }
    const bool isEmpty = records.empty();
    m_model->setRecords(std::move(records));
    if (isEmpty)
        m_stack->setCurrentIndex(2);
    else if (isOther || m_stack->currentIndex() == 2)
        m_stack->setCurrentIndex(0);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
}

void PpmTab::showState()
{
    const auto chosen = m_table->selectedRows().size();
    for (QPushButton *button : {m_open, m_pdf, m_copy})
        button->setEnabled(chosen == 1);
    m_compareButton->setEnabled(chosen == 2);
}

const PpmRecord *PpmTab::current() const
{
    const auto row = m_table->currentRow();
    return row ? &m_model->record(*row) : nullptr;
}

void PpmTab::start()
{
    Navigator &navigator = services().navigator;
    Q_EMIT taskRequested(startPpmTask(services().workspace, m_child, [this, &navigator](RecordId record) {
        // Once the form has closed, which gives the keyboard back to this page.
        QTimer::singleShot(0, this, [&navigator, child = m_child, record] { navigator.openPpm(child, record); });
    }));
}

void PpmTab::openCurrent()
{
    if (const PpmRecord *record = current())
        services().navigator.openPpm(m_child, record->stamp.id);
}

void PpmTab::compare()
{
    const auto rows = m_table->selectedRows();
    if (rows.size() != 2)
        return;
    m_compare->show(m_model->record(rows[0]), m_model->record(rows[1]));
    m_stack->setCurrentIndex(1);
}

void PpmTab::makePdf()
{
    const PpmRecord *record = current();
    const ChildRecord *child = services().workspace.child(m_child);
    if (!record || !child)
        return;
    attempt(services().navigator, [this, record, child] {
        const QString file = services().files.save(this, tr("Make a PDF"), ppmFileName(child->child.number, record->on),
                                                   tr("PDF (*.pdf)"));
        if (file.isEmpty())
            return;
        writePpmRecords({formOf(services().workspace, *record)}, imprintOf(services().workspace), file);
        services().workspace.noteRead(u"export"_s, m_child);
        services().navigator.say(tr("The PDF was made."));
    });
}

void PpmTab::copyText()
{
    const PpmRecord *record = current();
    if (!record)
        return;
    attempt(services().navigator, [this, record] {
        QApplication::clipboard()->setText(ppmText(formOf(services().workspace, *record)));
        services().workspace.noteRead(u"copy"_s, m_child);
        services().navigator.say(tr("The whole record was copied as text."));
    });
}

QString PpmTab::asText() const
{
    return tr("Permanence Planning Meetings") + u'\n' + lineText(*m_model);
}

QWidget *PpmTab::firstFocus()
{
    if (m_stack->currentIndex() == 2) {
        if (auto *button = m_stack->currentWidget()->findChild<QPushButton *>())
            return button;
    }
    return m_table;
}

QString PpmTab::chosen() const
{
    const PpmRecord *record = current();
    return record ? QString::number(record->stamp.id) : QString();
}

void PpmTab::choose(const QString &key)
{
    m_table->selectId(key.toLongLong());
}

} // namespace hearth
