// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formstab.h"

#include "ui/forms/formmodel.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/forms/formwords.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int lettersSideBySide = 130; // narrower, the form stands beneath the list

} // namespace

FormsTab::FormsTab(const Services &services, std::vector<FormKind> kinds, QWidget *parent)
    : ChildTab(services, parent), m_kinds(std::move(kinds)), m_model(new FormModel(this)),
      m_table(new ValueTable(m_model, u"forms"_s, tr("Checkpoints"), this)), m_menu(new QMenu(this)),
      m_begin(new QAction(lineIcon(u"add"_s), tr("Be&gin…"), this)), m_panel(new FormPanel(services, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_stack(new QStackedLayout)
{
    m_begin->setShortcut(QKeySequence(u"Ctrl+M"_s));
    m_begin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_begin);
    connect(m_begin, &QAction::triggered, this, [this] {
        QWidget *under = m_beginButton->isVisible() ? static_cast<QWidget *>(m_beginButton) : this;
        m_menu->popup(under->mapToGlobal(QPoint(0, under == this ? 0 : under->height())));
    });
    m_table->setObjectName(u"formTable"_s);
    m_table->remember(services.settings);
    m_table->sortBy(u"on"_s, Qt::DescendingOrder);
    connect(m_table, &ValueTable::currentRowChanged, this, &FormsTab::showCurrent);
    connect(m_table, &ValueTable::opened, this, [this] {
        if (QWidget *first = m_panel->view()->firstFocus())
            first->setFocus();
    });
    connect(m_panel, &FormPanel::closeWanted, m_table, [this] { m_table->setFocus(); });
    makeMenu();

    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::Medium, 0, 0);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(new EmptyState(u"meetings"_s,
                                      tr("No checkpoint of this child has a form yet: gateway meetings, care planning, "
                                         "decisions about brothers and sisters, reports to the panel."),
                                      m_begin, this));
}

QWidget *FormsTab::makeList()
{
    auto *list = new QWidget(this);
    m_beginButton = new QPushButton(m_begin->icon(), m_begin->text(), list);
    m_beginButton->setObjectName(u"formBegin"_s);
    m_beginButton->setToolTip(tr("Begin a form for this child (Ctrl+M)"));
    m_beginButton->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    theme::setButton(m_beginButton, theme::Button::Primary);
    connect(m_beginButton, &QPushButton::clicked, m_begin, &QAction::trigger);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, theme::Small, theme::Medium);
    column->addWidget(m_beginButton);
    column->addWidget(m_table, 1);
    return list;
}

void FormsTab::makeMenu()
{
    m_menu->setObjectName(u"formMenu"_s);
    for (const FormKind &kind : m_kinds) {
        if (kind.begun != FormKind::Begun::OnTheChild)
            continue;
        QAction *action = m_menu->addAction(titleOfForm(kind.form).replace(u'&', u"&&"_s));
        action->setObjectName(kind.form);
        connect(action, &QAction::triggered, this, [this, kind] { begin(kind); });
    }
    m_begin->setEnabled(!m_menu->isEmpty());
}

void FormsTab::begin(const FormKind &kind)
{
    QString key;
    const bool begun = attempt(services().navigator, [this, &kind, &key] {
        const Date today = services().workspace.today();
        FormDesk desk(services().workspace);
        key = desk.begin(m_child, kind.form, today,
                         kind.prefilled ? kind.prefilled(services().workspace, m_child, today) : FormContent());
    });
    if (!begun)
        return;
    choose(key);
    showCurrent();
    if (QWidget *first = m_panel->view()->firstFocus())
        first->setFocus();
    services().navigator.say(tr("The form was begun."), Navigator::Offer::Undo);
}

void FormsTab::showChild(RecordId child)
{
    const bool isOther = child != m_child;
    if (isOther)
        m_panel->close();
    m_child = child;
    std::vector<ChildForm> forms;
    if (const ChildRecord *record = services().workspace.child(child))
        forms = record->forms;
    const bool isEmpty = forms.empty();
    m_model->setForms(std::move(forms));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

FormKind FormsTab::kindOf(const QString &form) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&form](const FormKind &kind) { return kind.form == form; });
    return found == m_kinds.end() ? FormKind{form} : *found;
}

const ChildForm *FormsTab::current() const
{
    const auto row = m_table->currentRow();
    return row ? &m_model->form(*row) : nullptr;
}

void FormsTab::showCurrent()
{
    const ChildForm *form = current();
    m_panel->setVisible(form != nullptr);
    if (!form)
        m_panel->close();
    else if (form->key != m_panel->key())
        m_panel->open(form->key, kindOf(form->form));
}

QString FormsTab::asText() const
{
    return tr("Checkpoints") + u'\n' + lineText(*m_model);
}

QWidget *FormsTab::firstFocus()
{
    if (m_stack->currentIndex() == 1) {
        if (auto *button = m_stack->currentWidget()->findChild<QPushButton *>())
            return button;
    }
    return m_table;
}

QString FormsTab::chosen() const
{
    const ChildForm *form = current();
    return form ? form->key : QString();
}

void FormsTab::choose(const QString &key)
{
    for (std::size_t row = 0; row < m_model->heldRows(); ++row) {
        if (m_model->form(row).key == key)
            m_table->selectId(m_model->form(row).stamp.id);
    }
}

void FormsTab::resizeEvent(QResizeEvent *event)
{
    ChildTab::resizeEvent(event);
    const bool isWide = width() >= lettersSideBySide * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace hearth
