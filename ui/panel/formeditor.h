// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"
#include "core/casework/formvocabulary.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

#include <functional>

namespace hearth {

class FormView;

/// A form of the vocabulary in the side panel, stored as a whole by its button: who holds which seat.
class FormEditor final : public Editor
{
    Q_OBJECT

public:
    using Saving = std::function<void(const FormContent &)>;

    /// \a done: said after saving.
    FormEditor(const FormVocabulary &form, const FormRecord &record, const Services &services, Saving save,
               const QString &done, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QStringList problems() const override { return {}; }
    bool save() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    Services m_services;
    QString m_title;
    QString m_done;
    Saving m_save;
    FormView *m_view;
    FormContent m_before;
};

} // namespace hearth
