// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/paneldesk.h"
#include "ui/widgets/editor.h"

class QComboBox;
class QPlainTextEdit;

namespace hearth {

class Navigator;

/// Whom to chase for what, one text a person, ready to paste into a message: Hearth sends nothing itself. The texts
/// name children by number alone.
class ChaseEditor final : public Editor
{
    Q_OBJECT

public:
    ChaseEditor(std::vector<PanelChase> chases, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDirty() const override { return false; }
    [[nodiscard]] QStringList problems() const override { return {}; }
    /// Copies the text that is shown.
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void showText(int index);

    std::vector<PanelChase> m_chases;
    Navigator &m_navigator;
    QComboBox *m_whose;
    QPlainTextEdit *m_text;
};

} // namespace hearth
