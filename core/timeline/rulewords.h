// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/policypack.h"

#include <QString>

#include <stdexcept>

namespace hearth {

/// A phrase of a rule that is not understood; the reader of the pack adds file and line.
class RuleWordError : public std::runtime_error
{
public:
    explicit RuleWordError(const QString &reason) : std::runtime_error(reason.toStdString()) {}
};

// The little language of a rule, phrase by phrase (what each may say: the comments of policypack.h).
void readStarts(const QString &phrase, Rule &rule);
void readDue(const QString &phrase, Rule &rule);
void readMetBy(const QString &phrase, Rule &rule);
void readUnless(const QString &phrase, Rule &rule);
[[nodiscard]] Condition readCondition(const QString &word);
[[nodiscard]] Allowance readAllowance(const QString &phrase);
/// `20 working days`, `26 weeks beginning-with`, `-4 working days`.
[[nodiscard]] Period readPeriod(const QString &phrase);
/// `tuesday`: 1 is Monday.
[[nodiscard]] int readWeekday(const QString &word);
/// Refuses what is no `13:00`.
void readTime(const QString &word);
/// `20 working days` as an explanation says it; positive, translated.
[[nodiscard]] QString periodText(const Period &period);

} // namespace hearth
