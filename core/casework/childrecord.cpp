// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/childrecord.h"

#include "core/calendar/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

/// The words shown, for the translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Child)
};

} // namespace

void sortFacts(ChildRecord &record)
{
    std::sort(record.spells.begin(), record.spells.end(), [](const Spell &a, const Spell &b) {
        return std::tie(a.from, a.kind, a.code, a.stamp.id) < std::tie(b.from, b.kind, b.code, b.stamp.id);
    });
    std::sort(record.events.begin(), record.events.end(), [](const Event &a, const Event &b) {
        return std::tie(a.on, a.kind, a.stamp.id) < std::tie(b.on, b.kind, b.stamp.id);
    });
    std::sort(record.adjustments.begin(), record.adjustments.end(), [](const Adjustment &a, const Adjustment &b) {
        return std::tie(a.approved, a.rule, a.kind, a.stamp.id) < std::tie(b.approved, b.rule, b.kind, b.stamp.id);
    });
    std::sort(record.sections.begin(), record.sections.end(), [](const SectionDecision &a, const SectionDecision &b) {
        return std::tie(a.on, a.stamp.id) < std::tie(b.on, b.stamp.id);
    });
    std::sort(record.updates.begin(), record.updates.end(), [](const WeeklyUpdate &a, const WeeklyUpdate &b) {
        return std::tie(a.on, a.stamp.id) < std::tie(b.on, b.stamp.id);
    });
    std::sort(record.ppms.begin(), record.ppms.end(), [](const PpmRecord &a, const PpmRecord &b) {
        return std::tie(a.on, a.version, a.key) < std::tie(b.on, b.version, b.key);
    });
    std::sort(record.actions.begin(), record.actions.end(), [](const PlannedAction &a, const PlannedAction &b) {
        return std::tie(a.setOn, a.target, a.key) < std::tie(b.setOn, b.target, b.key);
    });
    std::sort(record.carers.begin(), record.carers.end(), [](const ConnectedCarer &a, const ConnectedCarer &b) {
        return std::tie(a.person, a.stamp.id) < std::tie(b.person, b.stamp.id);
    });
    std::sort(record.forms.begin(), record.forms.end(), [](const ChildForm &a, const ChildForm &b) {
        return std::tie(a.on, a.stamp.id, a.key) < std::tie(b.on, b.stamp.id, b.key);
    });
    std::sort(record.returnRows.begin(), record.returnRows.end(), [](const ReturnRow &a, const ReturnRow &b) {
        return std::tie(a.table, a.key, a.collection, a.stamp.id) < std::tie(b.table, b.key, b.collection, b.stamp.id);
    });
}

QString fullName(const Child &child)
{
    QString name = (child.forename + u' ' + child.surname).trimmed();
    if (name.isEmpty())
        name = child.knownAs.isEmpty() ? child.number : child.knownAs;
    else if (!child.knownAs.isEmpty() && child.knownAs != child.forename)
        name += QStringLiteral(" (") + child.knownAs + u')';
    return name;
}

QString listName(const Child &child)
{
    if (child.surname.isEmpty() || child.forename.isEmpty())
        return fullName(child);
    return child.surname + QStringLiteral(", ") + child.forename;
}

bool isUnborn(const Child &child, Date day)
{
    return child.born ? day < *child.born : child.expected.has_value();
}

QString ageText(const Child &child, Date day)
{
    if (isUnborn(child, day)) {
        if (!child.expected)
            return Words::tr("unborn");
        return Words::tr("unborn, expected %1").arg(britishText(*child.expected));
    }
    if (!child.born)
        return Words::tr("age not known");
    const int years = ageOn(*child.born, day);
    if (years >= 2)
        return Words::tr("%n year(s)", nullptr, years);
    if (const int months = wholeMonthsBetween(*child.born, day); months >= 3)
        return Words::tr("%n month(s)", nullptr, months);
    return Words::tr("%n week(s)", nullptr, (day - *child.born) / 7);
}

} // namespace hearth
