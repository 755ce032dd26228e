// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"
#include "core/documents/ppmdocument.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace hearth {

class PlainLabel;

/// The PDF of a record: the whole, or for somebody named, with sections and addresses left out.
class PdfEditor : public Editor
{
    Q_OBJECT

public:
    PdfEditor(const Services &services, RecordId record, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override { return false; } // nothing that would be missed
    [[nodiscard]] QStringList problems() const override;
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] std::optional<PpmRecipient> recipient() const;
    void showChoice();

    Services m_services;
    RecordId m_record;
    QCheckBox *m_forSomebody;
    QWidget *m_choice;
    QComboBox *m_name;
    QLineEdit *m_kind;
    QCheckBox *m_addresses;
    std::vector<std::pair<QString, QCheckBox *>> m_sections;
};

} // namespace hearth
