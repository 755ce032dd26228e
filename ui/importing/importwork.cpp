// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwork.h"

#include "ui/widgets/attempt.h"

#include <QThread>

#include <utility>

namespace hearth {

ImportWork::ImportWork(QObject *parent) : QObject(parent) {}

ImportWork::~ImportWork()
{
    for (QThread *thread : m_threads)
        thread->wait();
}

void ImportWork::start(ImportRequest request, std::vector<ChildRecord> existing, NetworkRecords network, Date today,
                       AdjustmentCheck check)
{
    m_current = ++m_last;
    auto *thread =
        QThread::create([this, number = m_current, request = std::move(request), existing = std::move(existing),
                         network = std::move(network), today, check = std::move(check)] {
            auto report = std::make_shared<ImportReport>();
            QString error;
            try {
                *report = workOut(request, existing, today, check, network);
            } catch (const std::exception &) {
                error = wordsOfCurrentError();
            }
            QMetaObject::invokeMethod(
                this, [this, number, report, error] { collect(number, report, error); }, Qt::QueuedConnection);
        });
    thread->setParent(this);
    m_threads.push_back(thread);
    connect(thread, &QThread::finished, this, [this, thread] {
        std::erase(m_threads, thread);
        thread->deleteLater();
    });
    thread->start();
}

void ImportWork::cancel()
{
    m_current = 0;
}

ImportReport ImportWork::take()
{
    return std::exchange(m_report, {});
}

void ImportWork::collect(int number, const std::shared_ptr<ImportReport> &report, const QString &error)
{
    if (number != m_current)
        return;
    m_current = 0;
    if (!error.isEmpty()) {
        Q_EMIT failed(error);
        return;
    }
    m_report = std::move(*report);
    Q_EMIT finished();
}

} // namespace hearth
