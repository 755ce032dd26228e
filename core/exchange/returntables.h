// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/codelists.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace hearth {

/// The tables of the SSDA903 return. Those from `Oc2` on are read and counted, not kept.
enum class ReturnTable : std::uint8_t {
    Header,
    Episodes,
    Reviews,
    Uasc,
    Adoptions,
    PlacedForAdoption,
    PreviousPermanence,
    Missing,
    SocialWorkers,
    Oc2,
    Oc3,
    DeprivationOfLiberty,
};

/// What a cell of a column may hold.
enum class CellForm : std::uint8_t {
    Text,
    Code,
    CodeOrDoubt, ///< an unknown code is not refused: a check names it
    Day,
    PartialDay, ///< `zz/06/2012`, `zz/zz/2012`
    Postcode,
};

struct ReturnColumn
{
    const char *name;
    CellForm form = CellForm::Text;
    std::span<const Code> (*codes)() = nullptr;
    bool needed = false; ///< a row that says anything has to fill it in
};

struct ReturnForm
{
    ReturnTable table;
    const char *id; ///< `episodes`: as a row is kept and as counts name it
    std::vector<ReturnColumn> columns;

    [[nodiscard]] bool has(QStringView column) const;
};

/// All tables, in the order of the enum.
[[nodiscard]] const std::vector<ReturnForm> &returnForms();
[[nodiscard]] const ReturnForm &formOf(ReturnTable table);
[[nodiscard]] QString idOf(ReturnTable table);
/// False for the tables that are counted only.
[[nodiscard]] bool isKept(ReturnTable table);

/// The plausible shape of a postcode of the United Kingdom, the blank in it or left out.
[[nodiscard]] bool isPostcode(QStringView text);
/// `zz/06/2012`: a day whose parts may be unknown from the left.
[[nodiscard]] bool isPartialDay(const QString &text);

} // namespace hearth
