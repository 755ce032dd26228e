// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QStringList>

namespace hearth {

/// Remembers where a page sent a person and what it said.
class TestNavigator final : public Navigator
{
public:
    void openChild(RecordId child, const QString &tab) override
    {
        went << QStringLiteral("child/%1/%2").arg(child).arg(tab);
    }
    void openTracker(const QString &section) override { went << QStringLiteral("tracker/") + section; }
    void openExceptions() override { went << QStringLiteral("exceptions"); }
    void openChildren(const QString &filter) override { went << QStringLiteral("children/") + filter; }
    void openImport() override { went << QStringLiteral("import"); }
    void openPpm(RecordId child, RecordId record) override
    {
        went << QStringLiteral("ppm/%1/%2").arg(child).arg(record);
    }
    void back() override { went << QStringLiteral("back"); }
    void say(const QString &text, Offer offer) override
    {
        said << text;
        offers << offer;
    }
    void complain(const QString &text) override { complaints << text; }

    QStringList went;
    QStringList said;
    QList<Offer> offers;
    QStringList complaints;
};

} // namespace hearth
