// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/childpicker.h"
#include "ui/child/edittask.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

#include <QTimer>

namespace hearth {

class ConflictBox;
class PlainLabel;
class TypingForm;

/// The form of a task. It keeps what was typed on any error, keeps it as a draft within two seconds, takes a draft up
/// again, and shows somebody else's version beside mine when they were first.
class TaskEditor : public Editor
{
    Q_OBJECT

public:
    /// \a child: whom the drafts belong to.
    TaskEditor(EditTask task, RecordId child, const Services &services, ChildFinder finder, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    void keepDraft() override;
    void discardDraft() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] TypingForm *form() const { return m_form; }
    [[nodiscard]] const EditTask &task() const { return m_task; }

private:
    void onEdited();
    void restoreDraft();
    void showOutlook();
    void showRefusal(const QString &text);
    void showConflict();

    EditTask m_task;
    RecordId m_child;
    Services m_services;
    Typing m_before; ///< as opened, or as stored since the last conflict
    QTimer m_autosave;
    PlainLabel *m_draftNotice;
    PlainLabel *m_refusal;
    PlainLabel *m_outlook;
    ConflictBox *m_conflict;
    TypingForm *m_form;
};

} // namespace hearth
