// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/taskeditor.h"

#include "core/workspace/workspace.h"
#include "ui/child/conflictbox.h"
#include "ui/child/typingform.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QAccessible>
#include <QDateTime>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

// Well within the two seconds that may be lost.
constexpr int autosaveDelay = 1000;

QString localTime(const QString &utc)
{
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
    return time.isValid() ? time.toString(QStringLiteral("dd/MM/yyyy HH:mm")) : utc;
}

PlainLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWraps();
    return label;
}

} // namespace

TaskEditor::TaskEditor(EditTask task, RecordId child, const Services &services, ChildFinder finder, QWidget *parent)
    : Editor(parent), m_task(std::move(task)), m_child(child), m_services(services),
      m_before(m_task.opens == EditTask::Opens::WithStored ? m_task.typing : Typing()),
      m_draftNotice(wrapped({}, this)), m_refusal(wrapped({}, this)), m_outlook(wrapped({}, this)),
      m_conflict(new ConflictBox(this)),
      m_form(new TypingForm(dateContextOf(services.workspace), std::move(finder), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::Small, theme::Small);
    column->setSpacing(theme::Medium);
    auto *subject = wrapped(m_task.subject, this);
    subject->setObjectName(QStringLiteral("taskSubject"));
    theme::setWeight(subject, theme::Weight::Strong);
    column->addWidget(subject);
    if (!m_task.words.isEmpty())
        column->addWidget(wrapped(m_task.words, this));
    m_draftNotice->setObjectName(QStringLiteral("draftNotice"));
    theme::setTone(m_draftNotice, theme::Tone::Accent);
    m_draftNotice->hide();
    m_refusal->setObjectName(QStringLiteral("taskRefusal"));
    theme::setTone(m_refusal, theme::Tone::Error);
    m_refusal->hide();
    m_outlook->setObjectName(QStringLiteral("taskOutlook"));
    m_outlook->hide();
    column->addWidget(m_draftNotice);
    column->addWidget(m_conflict);
    column->addWidget(m_form);
    column->addWidget(m_outlook);
    column->addWidget(m_refusal);
    if (m_task.beneath)
        column->addWidget(m_task.beneath(this));
    column->addStretch();

    m_form->setShape(m_task.shape(m_task.typing));
    m_form->setTyping(m_task.typing);
    restoreDraft();
    showOutlook();

    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveDelay);
    connect(&m_autosave, &QTimer::timeout, this, &TaskEditor::keepDraft);
    connect(m_form, &TypingForm::edited, this, &TaskEditor::onEdited);
    connect(m_conflict, &ConflictBox::valueTaken, this, [this](const QString &field, const QString &value) {
        m_form->setValue(field, value);
        onEdited();
    });
}

QString TaskEditor::title() const
{
    return m_task.title;
}

bool TaskEditor::isDirty() const
{
    return m_form->typing() != m_before;
}

QStringList TaskEditor::problems() const
{
    QStringList texts;
    for (const FormProblem &problem : m_task.problems(m_form->typing()))
        texts.append(problem.text);
    return texts;
}

QString TaskEditor::saveText() const
{
    return m_task.saveText.isEmpty() ? Editor::saveText() : m_task.saveText;
}

QWidget *TaskEditor::firstFocus()
{
    // The first field that still has to be filled in, else the first of all.
    for (const FormProblem &problem : m_task.problems(m_form->typing())) {
        if (QWidget *editor = m_form->editor(problem.field))
            return editor;
    }
    const auto &fields = m_form->shape().fields;
    return fields.empty() ? nullptr : m_form->editor(fields.front().id);
}

void TaskEditor::onEdited()
{
    const Typing typing = m_form->typing();
    const FormShape shape = m_task.shape(typing);
    if (shape.fields != m_form->shape().fields) {
        m_form->setShape(shape);
        if (!m_task.leadingField.isEmpty() && shape.fields.size() > 1)
            // Not at once: the Tab that chose is still on its way and would go one field too far.
            QTimer::singleShot(0, m_form, [form = m_form, id = shape.fields.at(1).id] { form->focusField(id); });
    }
    m_refusal->hide();
    showOutlook();
    // Not restarted: somebody who types without a pause is kept, too.
    if (!m_task.draftKey.isEmpty() && !m_autosave.isActive())
        m_autosave.start();
    Q_EMIT edited();
}

void TaskEditor::restoreDraft()
{
    if (m_task.draftKey.isEmpty())
        return;
    const auto drafts = m_services.workspace.drafts();
    const auto found =
        std::find_if(drafts.begin(), drafts.end(), [this](const Draft &draft) { return draft.key == m_task.draftKey; });
    if (found == drafts.end())
        return;
    Typing typing = typingOfDraft(found->text);
    if (m_task.opens == EditTask::Opens::WithTyped)
        typing.insert(m_task.typing);
    m_form->setShape(m_task.shape(typing));
    m_form->setTyping(typing);
    m_draftNotice->setText(tr("This is what you typed on %1 and did not save.").arg(localTime(found->saved)));
    m_draftNotice->show();
}

void TaskEditor::keepDraft()
{
    m_autosave.stop();
    if (m_task.draftKey.isEmpty() || !isDirty())
        return;
    Draft draft;
    draft.key = m_task.draftKey;
    draft.childId = m_child;
    draft.person = m_services.workspace.person();
    draft.saved = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    draft.text = draftText(m_form->typing());
    try {
        m_services.workspace.saveDraft(draft);
    } catch (const StoreError &) {
        showRefusal(tr("The draft could not be kept: the store cannot be written just now. Do not close this form."));
    }
}

void TaskEditor::discardDraft()
{
    m_autosave.stop();
    if (m_task.draftKey.isEmpty())
        return;
    attempt(m_services.navigator, [this] { m_services.workspace.discardDraft(m_task.draftKey); });
}

bool TaskEditor::save()
{
    try {
        m_task.save(m_form->typing());
    } catch (const ConflictError &) {
        m_services.workspace.reloadIfChanged();
        showConflict();
        return false;
    } catch (const InputError &error) {
        showRefusal(QString::fromUtf8(error.what()));
        return false;
    } catch (const StoreError &) {
        showRefusal(tr("It could not be saved: the store cannot be written just now. What you typed is kept here."));
        keepDraft();
        return false;
    }
    discardDraft();
    m_before = m_form->typing();
    m_services.navigator.say(m_task.done, Navigator::Offer::Undo);
    return true;
}

void TaskEditor::showOutlook()
{
    const QString text = m_task.outlook ? m_task.outlook(m_form->typing()) : QString();
    m_outlook->setText(text);
    m_outlook->setVisible(!text.isEmpty());
}

void TaskEditor::showRefusal(const QString &text)
{
    m_refusal->setText(text);
    m_refusal->show();
    QAccessibleEvent alert(m_refusal, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TaskEditor::showConflict()
{
    if (!m_task.stored) {
        showRefusal(tr("Somebody else changed this just now. Look at it again and save once more."));
        return;
    }
    const StoredNow now = m_task.stored();
    if (!now.typing) {
        m_conflict->showRemoved(now.changedBy);
        return;
    }
    const Typing mine = m_form->typing();
    m_conflict->show(m_form->shape(), differences(m_form->shape(), m_before, mine, *now.typing), now.changedBy);
    const Typing merged = mergedTyping(m_before, mine, *now.typing);
    m_form->setShape(m_task.shape(merged));
    m_form->setTyping(merged);
    m_before = *now.typing;
    keepDraft();
    Q_EMIT edited();
}

} // namespace hearth
