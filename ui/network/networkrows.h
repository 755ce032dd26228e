// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/family.h"
#include "core/workspace/carerdesk.h"

namespace hearth {

/// A line of the list of people, in words.
struct PersonRow
{
    Member member;
    std::int64_t id = 0; ///< the number of the stored record, negative for a child: tells the row from others
    QString name;
    QString relationship; ///< what they are to the child
    QString livesWith;
    QString life; ///< born, expected or died
    std::optional<Date> born;
    QString role; ///< of a professional, with the organisation
    QString address;
    QString contact; ///< phone and email
    bool isProfessional = false;
};

/// A line of the connected-carer table, in the words of its eight columns (Bradford 2017, App. 3).
struct CarerRow
{
    QString person; ///< key
    std::int64_t id = 0;
    CarerState state = CarerState::NotAsked;
    QString name;
    QString relationship;
    QString wants;
    QString viability;
    QString opposing;
    QString full;
    QString panel;
    QString comments;
};

/// Everybody round the child, the child left out: the nearest first.
[[nodiscard]] std::vector<PersonRow> personRows(const Workspace &workspace, const Family &family);
/// The child's table, in the order of the family; people whom no relationship leads to any more stand at the end.
[[nodiscard]] std::vector<CarerRow> carerRows(const Workspace &workspace, const Family &family);
/// Those who could be asked and were not, as lines of the same table.
[[nodiscard]] std::vector<CarerRow> notAskedRows(const Workspace &workspace, const Family &family);

} // namespace hearth
