// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attempt.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>

namespace hearth {

QString wordsOfCurrentError()
{
    try {
        throw;
    } catch (const ConflictError &) {
        return QCoreApplication::translate("attempt",
                                           "Somebody else changed this first. Nothing was saved; what you typed "
                                           "is still here. Look at their change and save again.");
    } catch (const WriteError &error) {
        return QCoreApplication::translate("attempt", "This could not be written: %1")
            .arg(QString::fromUtf8(error.what()));
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

bool attempt(Navigator &navigator, const std::function<void()> &act)
{
    try {
        act();
        return true;
    } catch (const std::exception &) {
        navigator.complain(wordsOfCurrentError());
        return false;
    }
}

} // namespace hearth
