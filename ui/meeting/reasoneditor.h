// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

class QPlainTextEdit;

namespace hearth {

/// Asks for the reason of an act, and does it.
class ReasonEditor : public Editor
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString words; ///< what the act does
        QString saveText;
        QString done; ///< said afterwards
    };
    ReasonEditor(Words words, const Services &services, std::function<void(const QString &reason)> act,
                 QWidget *parent);

    [[nodiscard]] QString title() const override { return m_words.title; }
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override { return m_words.saveText; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QString reason() const;

    Words m_words;
    Services m_services;
    std::function<void(const QString &)> m_act;
    QPlainTextEdit *m_reason;
};

} // namespace hearth
