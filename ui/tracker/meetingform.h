// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/trackerdesk.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

#include <QJsonObject>

class QVBoxLayout;

namespace hearth {

/// What the forms beside a tracker meeting have in common: a column of fields with labels, drafts, and an act of the
/// desk that says what it did.
class MeetingForm : public Editor
{
    Q_OBJECT

public:
    /// What a form is about: of the whole meeting, no child.
    struct About
    {
        QString meeting;
        RecordId child = 0;
        QString name;
    };
    MeetingForm(const Services &services, About about, const QString &kind, QWidget *parent);

    void keepDraft() override;
    void discardDraft() override;

protected:
    /// What was typed, word for word, and back.
    [[nodiscard]] virtual QJsonObject typed() const = 0;
    virtual void take(const QJsonObject &typed) = 0;
    /// Takes back what was kept as a draft: when all fields are there.
    void takeDraft();

    void addText(const QString &text);
    void addField(const QString &label, QWidget *field, QWidget *buddy = nullptr);
    void finishColumn();
    /// True when the act was done; else the window was told why.
    bool act(const std::function<void(TrackerDesk &)> &doing, const QString &said);

    [[nodiscard]] const About &about() const { return m_about; }
    [[nodiscard]] Workspace &workspace() const { return m_services.workspace; }

private:
    [[nodiscard]] QString draftKey() const;

    Services m_services;
    About m_about;
    QString m_kind;
    QVBoxLayout *m_column;
};

/// `tracker/meeting/KEY/KIND/CHILD`: under which typing in a tracker meeting is kept.
[[nodiscard]] QString meetingDraftKey(const QString &meeting, const QString &kind, RecordId child);

} // namespace hearth
