// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/tracker.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

class QComboBox;
class QPlainTextEdit;

namespace hearth {

class DateLineEdit;

/// Records that a child stands in a section: which, since what day, and why.
class SectionEditor : public Editor
{
    Q_OBJECT

public:
    SectionEditor(const Services &services, const TrackerRow &row, const QString &childName, QWidget *parent = nullptr);

    void propose(const SectionId &section, const QString &reason);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    void keepDraft() override;
    void discardDraft() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void fillSections(const PolicyPack &pack);
    void takeDraft();
    [[nodiscard]] QString draftKey() const;

    Services m_services;
    RecordId m_child;
    QString m_name;
    SectionId m_standsIn;
    SectionId m_suggested;
    QComboBox *m_section;
    DateLineEdit *m_on;
    QPlainTextEdit *m_reason;
};

} // namespace hearth
