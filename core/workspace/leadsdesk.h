// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/leadsform.h"
#include "core/tracker/leadsreport.h"
#include "core/workspace/formdesk.h"

namespace hearth {

/// The use cases of the leads' reports to the Senior Leadership Group (Bradford 2017, App. 1): the figures of a
/// section, what its lead makes of them, and the report as it was sent. Acts throw InputError, ConflictError or
/// WriteError as the workspace's do.
class LeadsDesk
{
    Q_DECLARE_TR_FUNCTIONS(LeadsDesk)

public:
    explicit LeadsDesk(Workspace &workspace) : m_workspace(workspace) {}

    /// Those whose leads report, by the pack in force.
    [[nodiscard]] QStringList sections() const { return leadsSections(m_workspace.pack()); }

    /// What a report counts that is looked at as at the workspace's day: from the end of the last one sent by then;
    /// else as far back as the pack lets pass between two.
    [[nodiscard]] LeadsPeriod period(const SectionId &section) const;
    /// What \a report counts.
    [[nodiscard]] LeadsPeriod period(const ServiceForm &report) const;
    [[nodiscard]] LeadsReport figures(const SectionId &section, const LeadsPeriod &period) const;

    /// The report that is being written; nothing where none is.
    [[nodiscard]] const ServiceForm *writing(const SectionId &section) const;
    /// Those that were sent by the workspace's day, the newest first.
    [[nodiscard]] std::vector<const ServiceForm *> sent(const SectionId &section) const;
    /// The one that \a report carries on from.
    [[nodiscard]] const ServiceForm *before(const ServiceForm &report) const;
    /// The row of the clock that runs now; nothing where the section has never reported, or the pack asks for none.
    [[nodiscard]] std::optional<Clock> clock(const SectionId &section) const;

    /// Begins the report of today, with the words of the last one; the one that is being written already is answered.
    /// Refused on a day on which one was begun and sent. Answers its key.
    QString begin(const SectionId &section);
    /// What keeps \a report from being sent, beside what its form requires.
    [[nodiscard]] static std::vector<FormMissing> lacking(const Workspace &workspace, const FormRecord &report);
    /// What should be looked at before it is sent: a field that seems to name a child.
    [[nodiscard]] static QStringList remarks(const Workspace &workspace, const FormRecord &report);
    /// Signs the report off, which sends it: the figures are kept in it as they are now. Refused while something is
    /// missing.
    void send(const QString &key, const QString &by);

private:
    [[nodiscard]] LeadsPeriod periodOn(const SectionId &section, Date until) const;
    [[nodiscard]] LeadsForms forms(const SectionId &section) const;
    [[nodiscard]] std::vector<LeadsReason> reasons(Date asAt) const;

    Workspace &m_workspace;
};

} // namespace hearth
