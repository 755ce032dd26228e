// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "ui/widgets/attempt.h"

namespace hearth {

void Application::setComplaint(std::function<void(const QString &)> complain)
{
    m_complain = std::move(complain);
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception &) {
        if (!m_complain)
            throw;
        m_complain(wordsOfCurrentError());
        return true;
    }
}

} // namespace hearth
