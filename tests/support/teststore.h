// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace hearth {

/// A real store in a folder of its own, opened on Sunday 22 November 2026, and the outside world of a window on it:
/// files are answered from `answer`, paper from nobody.
class TestStore
{
    QTemporaryDir m_folder; // first, so that it goes last

public:
    TestStore();

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// A child of this number and name, with \a worker.
    RecordId addChild(const QString &number, const QString &forename, const QString &surname,
                      const QString &worker = {});

    Session session;
    std::unique_ptr<Workspace> workspace;
    FileChooser files;
    PrintAsker print;
    QStringList answer; ///< what the next question for a file is answered with
    QSettings settings;
};

} // namespace hearth
