// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing.h"
#include "ui/widgets/page.h"

namespace hearth {

/// The first step of an import: what kind, and which files. Files may be dropped on it too.
class ChoiceView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceView(const FileChooser &files, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() const { return m_first; }

Q_SIGNALS:
    void chosen(hearth::ImportKind kind, const QStringList &paths);
    void exportAsked();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    FileChooser m_files;
    QWidget *m_first = nullptr;
};

/// What files of these names hold, as far as names tell: JSON is journeys; anything else is a return.
[[nodiscard]] ImportKind kindOfDropped(const QStringList &paths);

} // namespace hearth
