// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepanel.h"

#include "ui/widgets/editor.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

QWidget *lastByTab(QWidget &form)
{
    QWidget *last = &form;
    for (QWidget *next = form.nextInFocusChain(); next != &form; next = next->nextInFocusChain()) {
        if (form.isAncestorOf(next))
            last = next;
    }
    return last;
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent), m_title(new PlainLabel(this)), m_close(new QToolButton(this)), m_area(new QScrollArea(this)),
      m_problems(new PlainLabel(this)), m_save(button(tr("&Save"), "panelSave", this)),
      m_cancel(button(tr("Cancel"), "panelCancel", this)), m_question(new QWidget(this)),
      m_goOn(button(tr("&Go on typing"), "panelGoOn", m_question)), m_buttons(new QWidget(this))
{
    setObjectName(u"sidePanel"_s);
    theme::setGround(this, theme::Ground::Panel);
    setMinimumWidth(360);
    fillRow(Row::Shared);

    theme::setText(m_title, theme::Text::Heading);
    m_title->setElide(PlainLabel::Elide::Yes);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setObjectName(u"panelClose"_s);
    m_close->setToolTip(tr("Close (Escape)"));
    m_close->setAccessibleName(tr("Close this form"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_close);

    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->installEventFilter(this);

    m_problems->setWraps();
    m_problems->setObjectName(u"panelProblems"_s);
    theme::setText(m_problems, theme::Text::Small);
    theme::setTone(m_problems, theme::Tone::Warning);
    theme::setButton(m_save, theme::Button::Primary);
    m_save->setToolTip(tr("Save (Ctrl+Return)"));
    auto *buttonRow = new QHBoxLayout(m_buttons);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    buttonRow->addWidget(m_save);
    buttonRow->addWidget(m_cancel);
    buttonRow->addStretch();

    auto *sentence = new PlainLabel(tr("What you typed here is not saved."), m_question);
    sentence->setWraps();
    theme::setWeight(sentence, theme::Weight::Strong);
    auto *keep = button(tr("&Keep as a draft"), "panelKeep", m_question);
    auto *discard = button(tr("&Throw it away"), "panelDiscard", m_question);
    m_question->setObjectName(u"panelQuestion"_s);
    auto *questionColumn = new QVBoxLayout(m_question);
    questionColumn->setContentsMargins(0, 0, 0, 0);
    questionColumn->addWidget(sentence);
    auto *questionRow = new QHBoxLayout;
    questionRow->addWidget(m_goOn);
    questionRow->addWidget(keep);
    questionRow->addWidget(discard);
    questionRow->addStretch();
    questionColumn->addLayout(questionRow);
    m_question->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Medium);
    column->setSpacing(theme::Small);
    column->addLayout(heading);
    column->addWidget(m_area, 1);
    column->addWidget(m_problems);
    column->addWidget(m_buttons);
    column->addWidget(m_question);
    hide();

    connect(m_save, &QPushButton::clicked, this, &SidePanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &SidePanel::requestClose);
    connect(m_close, &QToolButton::clicked, this, &SidePanel::requestClose);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_buttons->show();
        if (m_editor && m_editor->firstFocus())
            m_editor->firstFocus()->setFocus();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        if (m_editor)
            m_editor->keepDraft();
        closeNow();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        if (m_editor)
            m_editor->discardDraft();
        closeNow();
    });
}

void SidePanel::open(Editor *editor)
{
    saveDrafts();
    m_area->setWidget(editor); // deletes the one before
    m_editor = editor;
    connect(editor, &Editor::edited, this, &SidePanel::showState);
    // Queued: saving takes the form away, and with it the field that the key is still being told to.
    connect(editor, &Editor::accepted, this, &SidePanel::save, Qt::QueuedConnection);
    m_question->hide();
    m_buttons->show();
    m_title->setText(editor->title());
    m_save->setText(editor->saveText());
    setAccessibleName(editor->title());
    showState();
    show();
    setTabOrder(lastByTab(*editor), m_save); // made before the form, it comes behind it
    setTabOrder(m_save, m_cancel);
    if (auto *first = editor->firstFocus())
        first->setFocus();
    QMetaObject::invokeMethod(this, &SidePanel::keepFocusInView, Qt::QueuedConnection); // once it is laid out
}

void SidePanel::fillRow(Row row)
{
    const bool isAlone = row == Row::Alone;
    setMaximumWidth(isAlone ? QWIDGETSIZE_MAX : 480);
    setSizePolicy(isAlone ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Expanding);
}

bool SidePanel::hasUnsavedTyping() const
{
    return m_editor && m_editor->isDirty();
}

void SidePanel::saveDrafts()
{
    if (hasUnsavedTyping())
        m_editor->keepDraft();
}

void SidePanel::requestClose()
{
    if (hasUnsavedTyping())
        ask();
    else
        closeNow();
}

void SidePanel::closeNow()
{
    if (m_editor) {
        m_area->takeWidget();
        // Until it is deleted it stays the panel's: what it speaks of is the page's, and may be gone before.
        m_editor->setParent(this);
        m_editor->hide();
        m_editor->disconnect(this);
        m_editor->deleteLater();
        m_editor = nullptr;
    }
    hide();
    Q_EMIT closed();
}

void SidePanel::save()
{
    if (!m_editor || !m_editor->problems().isEmpty())
        return;
    if (!m_editor->save())
        return;
    closeNow();
    Q_EMIT saved();
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_question->isVisible())
            m_goOn->click();
        else
            requestClose();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return;
    }
    // Outside a dialog Qt gives Return to no button.
    if (auto *pressed = enter ? qobject_cast<QPushButton *>(focusWidget()) : nullptr; pressed && pressed->hasFocus()) {
        pressed->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SidePanel::keepFocusInView, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void SidePanel::keepFocusInView()
{
    QWidget *focus = QApplication::focusWidget();
    if (m_editor && focus && m_editor->isAncestorOf(focus))
        m_area->ensureWidgetVisible(focus, 0, theme::Small);
}

void SidePanel::ask()
{
    m_buttons->hide();
    m_question->show();
    m_goOn->setFocus();
    QAccessibleEvent alert(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SidePanel::showState()
{
    if (!m_editor)
        return;
    const QStringList problems = m_editor->problems();
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_save->setEnabled(problems.isEmpty());
    m_save->setAccessibleDescription(problems.join(u' '));
}

} // namespace hearth
