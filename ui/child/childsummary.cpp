// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/childsummary.h"

#include "core/casework/codelists.h"
#include "ui/child/factwords.h"

#include <QCoreApplication>

namespace hearth {

namespace {

const Spell *latestInForce(const ChildRecord &record, SpellKind kind, Date asAt)
{
    const Spell *latest = nullptr;
    for (const Spell &spell : record.spells) {
        if (spell.kind == kind && spell.inForceOn(asAt) && (!latest || spell.from >= latest->from))
            latest = &spell;
    }
    return latest;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChildSummary)
};

QString sinceWords(Date from, bool fromKnown, Date asAt)
{
    if (!fromKnown)
        return Text::tr("since before %1").arg(britishText(from));
    return Text::tr("since %1, %2", "day, how long").arg(britishText(from), lengthWords(from, asAt));
}

QString spellValue(const ChildRecord &record, SpellKind kind, Date asAt, const QString &none)
{
    const Spell *spell = latestInForce(record, kind, asAt);
    if (!spell)
        return none;
    QString what = codeInWords(kind, spell->code);
    const QString carer = spell->details.value(QStringLiteral("carer"));
    if (!carer.isEmpty())
        what = Text::tr("%1, with %2", "placement, carer").arg(what, carer);
    return Text::tr("%1, %2", "state, since when").arg(what, sinceWords(spell->from, spell->fromKnown, asAt));
}

QString bornWords(const Child &child, Date asAt)
{
    if (child.born && *child.born <= asAt)
        return Text::tr("born %1").arg(britishText(*child.born));
    if (child.expected)
        return Text::tr("expected %1").arg(britishText(*child.expected));
    return Text::tr("date of birth not known");
}

QString sectionValue(const std::optional<Standing> &standing, const PolicyPack &pack)
{
    if (!standing || standing->section.isEmpty())
        return Text::tr("none: the case is not open");
    QString value = sectionTitle(standing->section, pack);
    if (standing->since)
        value = Text::tr("%1, since %2").arg(value, britishText(*standing->since));
    if (standing->recorded && standing->suggested != standing->section && !standing->suggested.isEmpty())
        value = Text::tr("%1 (the facts suggest %2)").arg(value, standing->suggested);
    return value;
}

QString workerValue(const Child &child)
{
    if (child.worker.isEmpty() && child.team.isEmpty())
        return Text::tr("not allocated");
    if (child.worker.isEmpty() || child.team.isEmpty())
        return child.worker + child.team;
    return Text::tr("%1, %2", "social worker, team").arg(child.worker, child.team);
}

} // namespace

ChildSummary summaryOf(const ChildRecord &record, const std::optional<Standing> &standing, const PolicyPack &pack,
                       Date asAt)
{
    ChildSummary summary;
    summary.name = fullName(record.child);
    summary.number = record.child.number;
    summary.age = isUnborn(record.child, asAt) ? Text::tr("unborn") : ageText(record.child, asAt);
    summary.born = bornWords(record.child, asAt);
    const bool inCare = latestInForce(record, SpellKind::Care, asAt) != nullptr;
    const QString none = inCare ? Text::tr("none recorded") : Text::tr("not in care");
    summary.items = {
        {Text::tr("Legal status"), spellValue(record, SpellKind::LegalStatus, asAt, none)},
        {Text::tr("Placement"), spellValue(record, SpellKind::Placement, asAt, none)},
        {Text::tr("Plan"), spellValue(record, SpellKind::Plan, asAt, Text::tr("none recorded"))},
        {Text::tr("Section"), sectionValue(standing, pack)},
        {Text::tr("Social worker"), workerValue(record.child)},
    };
    return summary;
}

QString identityLine(const Child &child, Date asAt)
{
    return Text::tr("%1 · LCS %2 · %3", "name, number, born")
        .arg(fullName(child), child.number, bornWords(child, asAt));
}

QString siblingWords(const Child &sibling, const Child &of, Date asAt)
{
    Child named = sibling;
    if (named.surname == of.surname && !named.forename.isEmpty())
        named.surname.clear();
    return Text::tr("%1, %2", "name, age").arg(fullName(named), ageText(sibling, asAt));
}

QString summaryAsText(const ChildSummary &summary)
{
    QStringList lines{Text::tr("%1, LCS number %2").arg(summary.name, summary.number),
                      Text::tr("%1, %2", "age, born").arg(summary.age, summary.born)};
    for (const BannerItem &item : summary.items)
        lines.append(Text::tr("%1: %2").arg(item.label, item.value));
    return lines.join(u'\n') + u'\n';
}

} // namespace hearth
