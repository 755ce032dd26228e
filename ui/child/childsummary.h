// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/tracker/tracker.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// A label and what stands beside it in the identity banner.
struct BannerItem
{
    QString label;
    QString value;
};

/// Who the child is and where the child stands, as at a day: what every tab carries over it.
struct ChildSummary
{
    QString name;                  ///< `Ada Test (Addy)`
    QString number;                ///< the LCS number
    QString age;                   ///< `6 years`
    QString born;                  ///< `born 03/04/2019`, `expected 03/02/2027`, `date of birth not known`
    std::vector<BannerItem> items; ///< legal status, placement, plan, section, worker, each with since when
};

[[nodiscard]] ChildSummary summaryOf(const ChildRecord &record, const std::optional<Standing> &standing,
                                     const PolicyPack &pack, Date asAt);

/// `Ada Test (Addy), LCS T-001, born 03/04/2019`: how an act names the child it is about.
[[nodiscard]] QString identityLine(const Child &child, Date asAt);

/// `Ben, 4 years`: a brother or sister of \a of, with the surname where it is another.
[[nodiscard]] QString siblingWords(const Child &sibling, const Child &of, Date asAt);

/// The banner as lines of text, for pasting.
[[nodiscard]] QString summaryAsText(const ChildSummary &summary);

} // namespace hearth
