// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/panelpapers.h"
#include "ui/widgets/editor.h"
#include "ui/widgets/page.h"

#include <QHash>

#include <memory>

class QLineEdit;
class QToolButton;

namespace hearth {

struct PanelPaper;

/// The files that were picked for the papers of items, by `ITEM/PAPER`. They are remembered while the window is open,
/// so that the members' copy needs no second picking, and are never stored.
using PickedFiles = QHash<QString, QString>;

/// The pack of a sitting: which papers go into it is picked here, each a PDF that is merged and not kept. A members'
/// copy offers no privileged paper; those that the officers' pack was given are searched for in it.
class PackEditor final : public Editor
{
    Q_OBJECT

public:
    PackEditor(const QString &sitting, PanelCopy copy, std::shared_ptr<PickedFiles> picked, const Services &services,
               QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// What is picked is no typing, and is remembered.
    [[nodiscard]] bool isDirty() const override { return false; }
    [[nodiscard]] QStringList problems() const override { return {}; }
    bool save() override;
    [[nodiscard]] QString saveText() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    struct Row
    {
        PackPaper paper;
        QLineEdit *file = nullptr; ///< nothing: a privileged paper in a members' copy
        QToolButton *drop = nullptr;
    };
    void build();
    void addPaper(const QString &item, int number, const PanelPaper &paper);
    void addRow(Row &row, int number);
    void pick(std::size_t at);
    void take(std::size_t at, const QString &fileName);
    /// What keeps the picked files from being merged, a sentence each that names the file.
    [[nodiscard]] QStringList faults() const;

    Services m_services;
    QString m_sitting;
    PanelCopy m_copy;
    std::shared_ptr<PickedFiles> m_picked;
    std::vector<Row> m_rows;
};

} // namespace hearth
