// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace hearth {

class CodeLineEdit;
class DateLineEdit;
class PlainLabel;

/// A new child, born or not yet.
class NewChildEditor : public Editor
{
    Q_OBJECT

public:
    explicit NewChildEditor(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    void keepDraft() override;
    void discardDraft() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QLineEdit *addLine(QVBoxLayout *column, const QString &label, const QString &objectName,
                                     const QStringList &known = {});
    void addField(QVBoxLayout *column, const QString &label, QWidget *field, QWidget *buddy);
    void buildBirth(QVBoxLayout *column);
    void showBirth();
    void takeDraft();
    [[nodiscard]] bool isUnborn() const;
    [[nodiscard]] Child child() const;

    Services m_services;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_forename = nullptr;
    QLineEdit *m_surname = nullptr;
    QLineEdit *m_knownAs = nullptr;
    QRadioButton *m_born = nullptr;
    QRadioButton *m_unborn = nullptr;
    PlainLabel *m_dayLabel = nullptr;
    DateLineEdit *m_day = nullptr;
    CodeLineEdit *m_sex = nullptr;
    QLineEdit *m_worker = nullptr;
    QLineEdit *m_team = nullptr;
    QLineEdit *m_family = nullptr;
};

} // namespace hearth
