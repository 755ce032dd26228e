// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ppmdesk.h"
#include "tests/support/pagefixture.h"

namespace hearth::testing {

/// What an initial record has to say before it can be submitted: return home is pursued, the rest is ruled out.
[[nodiscard]] inline PpmContent fitToSubmit(PpmContent content, Date on)
{
    content.present = {
        {QStringLiteral("Ada Lovelace"), QStringLiteral("Team Manager (chair)"), QStringLiteral("yes"), {}}};
    for (const char *field : {"background", "child-views", "plan-comment", "contact-current"})
        content.answers.insert(QString::fromLatin1(field), QStringLiteral("Said."));
    content.answers.insert(QStringLiteral("plan"), QStringLiteral("return-home"));
    content.answers.insert(QStringLiteral("contingency-options"), QStringLiteral("long-term-fostering"));
    content.answers.insert(QStringLiteral("achieved"), QStringLiteral("no"));
    content.answers.insert(QStringLiteral("next-meeting"), isoText(on + 42));
    content.options.clear();
    for (const QString &id : ppmOptionIds()) {
        PpmOption option;
        option.option = id;
        const bool home = id == QStringLiteral("return-home");
        option.pursued = home ? QStringLiteral("yes") : QStringLiteral("no");
        if (!home) {
            option.ruledOut = on;
            option.ruledOutWhy = QStringLiteral("Not for this child.");
        }
        content.options.push_back(option);
    }
    PpmActionLine line;
    line.key = newKey();
    line.what = QStringLiteral("Ask the school");
    line.owner = QStringLiteral("Grace Hopper");
    line.target = on + 14;
    content.actions = {line};
    return content;
}

/// A meeting held today whose record is begun, for a child of Grace Hopper's.
class MeetingFixture : public PageFixture
{
public:
    MeetingFixture()
    {
        child = addInCare(QStringLiteral("T-001"), QStringLiteral("Ada"), today - 100, QStringLiteral("Grace Hopper"));
        record = desk().start({child}, today).front();
    }
    [[nodiscard]] PpmDesk desk() { return PpmDesk(*workspace); }
    [[nodiscard]] PpmRecord stored() { return workspace->ppm(record).value(); }
    void save(const PpmContent &content)
    {
        PpmRecord changed = stored();
        changed.content = content;
        desk().save(changed);
    }
    void submit()
    {
        save(fitToSubmit(stored().content, today));
        desk().submit(record, QStringLiteral("Grace Hopper"));
    }
    void approve()
    {
        submit();
        desk().approve(record, QStringLiteral("Ada Lovelace"));
    }

    RecordId child = 0;
    RecordId record = 0;
};

} // namespace hearth::testing
