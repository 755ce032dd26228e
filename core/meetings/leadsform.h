// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"
#include "core/meetings/formcomparison.h"

#include <span>

namespace hearth {

/// The leads' reports of one section among the forms of a store, by the version that stands.
class LeadsForms
{
public:
    LeadsForms(std::span<const ServiceForm> forms, QString section) : m_forms(forms), m_section(std::move(section)) {}

    /// The report that is being written: nothing when none is.
    [[nodiscard]] const ServiceForm *writing() const;
    /// Those sent by \a day, the newest first. One that is reopened to be corrected was sent all the same.
    [[nodiscard]] std::vector<const ServiceForm *> sent(Date day) const;
    /// The newest that was sent before \a report was begun: what it carries on from.
    [[nodiscard]] const ServiceForm *before(const ServiceForm &report) const;

private:
    std::span<const ServiceForm> m_forms;
    QString m_section;
};

/// The day up to which \a report counts: as it says, else the day it was sent or begun.
[[nodiscard]] Date countsUntil(const FormRecord &report);

/// What a report begins with: what the last one said, to be gone on with, and its concerns that are not closed. What
/// became of what was asked is new each time, and so are the figures. \a last: nothing for the first.
[[nodiscard]] FormContent newLeadsReport(const ServiceForm *last, Date from, Date until, const QString &lead);

/// Every place of the analysis and the concerns that says something in either, in the order of the form. Concerns are
/// known from one another by their key, else by their words.
[[nodiscard]] std::vector<FormChange> leadsComparison(const FormContent &before, const FormContent &now);
/// A concern as a person reads it: what it is, since when, what is done, by whom, closed on.
[[nodiscard]] QString concernText(const Details &row);

} // namespace hearth
