// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/tabledelegate.h"

namespace hearth {

/// Types an update in its cell: Return saves, Shift+Return breaks the line, Escape leaves. What was typed is kept as a
/// draft while one types, and is there again when the cell is opened again.
class UpdateDelegate : public TableDelegate
{
    Q_OBJECT

public:
    UpdateDelegate(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    [[nodiscard]] static QString draftKey(RecordId child);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString textToStartWith(RecordId child) const;
    void keep(RecordId child, const QString &text) const;

    Services m_services;
};

} // namespace hearth
