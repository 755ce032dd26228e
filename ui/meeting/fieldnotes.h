// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

#include <optional>

namespace hearth {

/// What the record has to say to an answer: what it knows itself, or what is wrong with what was typed.
struct FieldNote
{
    QString words;
    enum class Kind : std::uint8_t { Remark, Warning } kind = Kind::Remark;
    QString proposal; ///< an answer to take, as `PpmContent::answers` holds it; empty: none
    QString proposalText;

    bool operator==(const FieldNote &) const = default;
};

/// The note under the answer \a field: the next meeting in time, brothers and sisters as the record knows them, that
/// permanence is achieved (naming the child) ... Nothing for most.
[[nodiscard]] std::optional<FieldNote> noteFor(const QString &field, const PpmContent &content,
                                               const PpmSituation &situation);

} // namespace hearth
