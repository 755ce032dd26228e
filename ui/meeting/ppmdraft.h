// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"

#include <QByteArray>

#include <optional>

namespace hearth {

/// What an autosaved draft of a record keeps: what was typed, and what it was typed upon, so that a colleague's save in
/// between can be put together with it.
struct PpmDraft
{
    PpmContent base;
    PpmContent content;

    bool operator==(const PpmDraft &) const = default;
};

/// `ppm/17`: under which the draft of a record is kept.
[[nodiscard]] QString ppmDraftKey(RecordId record);
[[nodiscard]] QByteArray textOfDraft(const PpmDraft &draft);
/// Nothing when \a text is not what `textOfDraft` writes.
[[nodiscard]] std::optional<PpmDraft> ppmDraftOf(const QByteArray &text);

} // namespace hearth
