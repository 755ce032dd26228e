// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablepane.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"
#include "ui/widgets/valuetablemodel.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

TablePane::TablePane(ValueTableModel *model, const QString &key, const QString &name, const QString &filterName,
                     const Services &services, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new ValueTable(model, key, name, this)),
      m_filter(new SearchField(filterName, this)), m_count(new PlainLabel(this)), m_menu(new QToolButton(this)),
      m_strip(new QHBoxLayout), m_stack(new QStackedLayout),
      m_nothingFound(new EmptyState(u"search"_s, tr("Nothing fits this filter."))), m_files(services.files),
      m_print(services.print), m_navigator(services.navigator)
{
    m_filter->setObjectName(key + u"Filter"_s);
    m_filter->setMinimumWidth(240);
    m_filter->setMaximumWidth(400);
    m_count->setObjectName(key + u"Count"_s);
    theme::setWeight(m_count, theme::Weight::Muted);
    m_menu->setObjectName(key + u"Menu"_s);
    m_menu->setIcon(lineIcon(u"more"_s));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(tr("Copy, export, print, choose columns"));
    m_menu->setAccessibleName(tr("What to do with this list"));

    m_strip->setContentsMargins(0, 0, 0, 0);
    m_strip->setSpacing(theme::Small);
    m_strip->addWidget(m_filter, 1);
    m_strip->addStretch(1);
    m_strip->addWidget(m_count);
    m_strip->addWidget(m_menu);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothingFound);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Small);
    column->addLayout(m_strip);
    column->addLayout(m_stack, 1);

    makeActions(services);
    auto *showAll = new QAction(tr("Show all"), this);
    connect(showAll, &QAction::triggered, m_filter, &QLineEdit::clear);
    m_nothingFound->setAct(showAll);

    connect(m_filter, &QLineEdit::textChanged, m_model, &ValueTableModel::setFilter);
    connect(m_filter, &SearchField::downPressed, m_table, [this] {
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
        m_table->setFocus();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_table, [this] {
        if (m_model->rowCount() == 1)
            Q_EMIT m_table->opened(m_model->held(0));
    });
    connect(m_table, &ValueTable::shownRowsChanged, this, &TablePane::showRows);
    m_table->remember(services.settings);
    setFocusProxy(m_filter);
    showRows();
}

void TablePane::makeActions(const Services &)
{
    auto *copy = new QAction(lineIcon(u"copy"_s), tr("&Copy as a table"), this);
    auto *toFile = new QAction(lineIcon(u"export"_s), tr("&Export as CSV…"), this);
    auto *print = new QAction(lineIcon(u"print"_s), tr("&Print this list…"), this);
    connect(copy, &QAction::triggered, this, [this] {
        m_table->copy();
        if (m_note)
            m_note(u"copy"_s);
        m_navigator.say(tr("Copied. Paste it into a spreadsheet or a letter."));
    });
    connect(toFile, &QAction::triggered, this, &TablePane::exportList);
    connect(print, &QAction::triggered, this, &TablePane::printList);
    m_actions = {copy, toFile, print};

    auto *menu = new QMenu(this);
    menu->addActions(m_actions);
    menu->addSeparator();
    auto *columns = menu->addMenu(m_table->columnMenu(menu));
    columns->setIcon(lineIcon(u"columns"_s));
    columns->setText(tr("Co&lumns"));
    m_menu->setMenu(menu);
}

void TablePane::addToStrip(QWidget *widget)
{
    m_strip->insertWidget(m_strip->count() - 3, widget);
}

void TablePane::setEmptyState(EmptyState *state)
{
    m_empty = state;
    m_stack->addWidget(state);
    showRows();
}

void TablePane::setCountText(std::function<QString(int, int)> text)
{
    m_countText = std::move(text);
    showRows();
}

void TablePane::setFooter(std::function<QString()> footer)
{
    m_footer = std::move(footer);
}

void TablePane::setReadNote(std::function<void(const QString &)> note)
{
    m_note = std::move(note);
}

void TablePane::exportList()
{
    try {
        const QString path = m_table->exportCsv(m_files);
        if (path.isEmpty())
            return;
        if (m_note)
            m_note(u"export"_s);
        m_navigator.say(tr("Exported to %1.").arg(QFileInfo(path).fileName()));
    } catch (const std::runtime_error &error) {
        m_navigator.complain(QString::fromUtf8(error.what()));
    }
}

void TablePane::printList()
{
    m_table->print(m_print, m_footer ? m_footer() : QString());
    if (m_note)
        m_note(u"print"_s);
}

void TablePane::showRows()
{
    const int shown = m_model->rowCount();
    const auto held = static_cast<int>(m_model->heldRows());
    QWidget *page = m_table;
    if (held == 0 && m_empty)
        page = m_empty;
    else if (shown == 0 && (held > 0 || !m_model->filter().isEmpty()))
        page = m_nothingFound;
    m_stack->setCurrentWidget(page);
    if (m_countText)
        m_count->setText(m_countText(shown, held));
    else
        m_count->setText(shown == held ? tr("%n row(s)", nullptr, held)
                                       : tr("%1 of %n row(s)", nullptr, held).arg(shown));
}

} // namespace hearth
