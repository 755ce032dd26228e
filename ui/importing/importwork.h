// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace hearth {

/// Works an import out beside the window, so that it stays alive. One at a time: a new one, or cancel(), lets go of the
/// one before, whose answer is thrown away.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    explicit ImportWork(QObject *parent = nullptr);
    ~ImportWork() override;

    void start(ImportRequest request, std::vector<ChildRecord> existing, NetworkRecords network, Date today,
               AdjustmentCheck check);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_current != 0; }
    /// The newest answer; taken once.
    [[nodiscard]] ImportReport take();

Q_SIGNALS:
    void finished();
    void failed(const QString &words);

private:
    void collect(int number, const std::shared_ptr<ImportReport> &report, const QString &error);

    int m_current = 0; ///< number of the work that is waited for; 0: none
    int m_last = 0;
    std::vector<QThread *> m_threads;
    ImportReport m_report;
};

} // namespace hearth
