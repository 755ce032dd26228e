// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/paneldesk.h"
#include "tests/core/storage/storetesting.h"

namespace hearth::testing {

/// A store with two children and the people of a panel, on a day that can be moved. Today is Wednesday 18/11/2026.
struct PanelOffice
{
    StoreFolder folder;
    Date today = Date(2026, 11, 18);
    std::unique_ptr<Workspace> workspace = Workspace::create(
        folder.file(), passphrase, defaultPack(), {QStringLiteral("Panel Administrator"), [this] { return today; }});
    PanelDesk desk{*workspace};
    RecordId ada = addChild(QStringLiteral("T-1"));
    RecordId bob = addChild(QStringLiteral("T-2"));

    RecordId addChild(const QString &number)
    {
        Child child = aChild(number);
        child.worker = QStringLiteral("Ada Lovelace");
        return workspace->saveChild(child);
    }
    /// Everybody who makes it quorate.
    void seat()
    {
        desk.saveSeats({{QStringLiteral("chair"), QStringLiteral("Hedy Lamarr"), {}, {}},
                        {QStringLiteral("deputy-chair"), QStringLiteral("Ida Rhodes"), {}, {}},
                        {QStringLiteral("court-consultant"), QStringLiteral("Kay McNulty"), {}, {}}});
    }
    void attend(const QString &sitting)
    {
        PanelSitting on = desk.sitting(sitting);
        on.chair = QStringLiteral("Hedy Lamarr");
        for (PanelAttendee &attendee : on.attendance)
            attendee.present = true;
        desk.saveSitting(on);
    }
    void name(const QString &item)
    {
        PanelItem named = desk.item(item);
        named.manager = QStringLiteral("Margaret Hamilton");
        named.serviceManager = QStringLiteral("Edith Clarke");
        named.childInvolved = true;
        named.dangerStatement = true;
        named.safetyStatement = true;
        desk.saveItem(named);
    }
    /// Every paper of the checklist, handed in and approved today.
    void handIn(const QString &item)
    {
        name(item);
        for (const PanelPaperLine &line : desk.item(item).papers) {
            if (!line.paper.required)
                continue;
            desk.receivePaper(item, {line.paper.id, today, QTime(10, 0), {}});
            desk.approvePaper(item, line.paper.id, QStringLiteral("Margaret Hamilton"), PaperSignature::TeamManager,
                              QTime(11, 0));
            if (line.paper.approval == PaperApproval::TeamAndServiceManager)
                desk.approvePaper(item, line.paper.id, QStringLiteral("Edith Clarke"), PaperSignature::ServiceManager,
                                  QTime(12, 0));
        }
    }
    [[nodiscard]] static PanelDecision agreed()
    {
        PanelDecision decision;
        decision.outcome = QStringLiteral("agreed");
        decision.reached = QStringLiteral("consensus");
        decision.reasons = QStringLiteral("The match meets the child's needs.");
        decision.carer = QStringLiteral("Carer One");
        decision.summary = QStringLiteral("Matched.");
        decision.tasks = {{QStringLiteral("Tell the child"), QStringLiteral("Ada Lovelace"), Date(2026, 12, 8), {}}};
        return decision;
    }
    /// `permanence-panel 2026-11-24`, in order of the store.
    [[nodiscard]] QStringList events(RecordId child) const
    {
        QStringList words;
        for (const Event &event : workspace->child(child)->events)
            words.append(idOf(event.kind) + u' ' + isoText(event.on));
        return words;
    }
};

} // namespace hearth::testing
