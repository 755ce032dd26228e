// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/planwords.h"

#include "core/casework/codelists.h"
#include "ui/child/factwords.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

struct Word
{
    const char *id;
    const char *word;
};

constexpr std::array actions = {
    Word{"family-group-conference", QT_TRANSLATE_NOOP("PlanWords", "Family group conference or network meeting")},
    Word{"parenting-assessment", QT_TRANSLATE_NOOP("PlanWords", "Parenting assessment")},
    Word{"sibling-assessment", QT_TRANSLATE_NOOP("PlanWords", "Sibling assessment")},
    Word{"viability-assessments", QT_TRANSLATE_NOOP("PlanWords", "Connected carers found, viability assessed")},
    Word{"risk-assessments", QT_TRANSLATE_NOOP("PlanWords", "Risk assessments")},
};
constexpr std::array states = {
    Word{"needed", QT_TRANSLATE_NOOP("PlanWords", "needed")},
    Word{"under-way", QT_TRANSLATE_NOOP("PlanWords", "under way")},
    Word{"done", QT_TRANSLATE_NOOP("PlanWords", "done")},
    Word{"not-needed", QT_TRANSLATE_NOOP("PlanWords", "not needed")},
};

template <typename Table>
QString wordOf(const Table &table, const QString &id)
{
    for (const Word &row : table) {
        if (id == QLatin1StringView(row.id))
            return QCoreApplication::translate("PlanWords", row.word);
    }
    return id;
}

template <typename Fields>
QString fieldWords(const Fields &fields, const Details &details, const char *id)
{
    const QString value = details.value(QString::fromLatin1(id));
    if (value.isEmpty())
        return {};
    for (const DetailField &field : fields) {
        if (QLatin1StringView(field.id) == QLatin1StringView(id))
            return detailInWords(field, value);
    }
    return value;
}

} // namespace

QString detailWords(const Spell &spell, const char *field)
{
    return fieldWords(vocabularyOf(spell.kind).fields, spell.details, field);
}

QString detailWords(const Event *event, const char *field)
{
    return event ? fieldWords(vocabularyOf(event->kind).fields, event->details, field) : QString();
}

QString contingencyWords(const Spell &plan)
{
    QStringList options;
    for (const QString &option : plan.contingency)
        options.append(meaningOf(planOptions(), option));
    return options.join(QStringLiteral(", "));
}

QString agreedWords(const PlanStep &step)
{
    const Spell &plan = *step.plan;
    QStringList parts{detailWords(plan, "agreed_at"), detailWords(plan, "agreed_on")};
    if (const QString by = detailWords(plan, "agreed_by"); !by.isEmpty())
        parts.append(Text::tr("by %1").arg(by));
    parts.removeAll(QString());
    if (parts.isEmpty() && step.meeting)
        return Text::tr("Not said; the meeting before it was on %1").arg(britishText(*step.meeting));
    return parts.isEmpty() ? Text::tr("Not said") : parts.join(QStringLiteral(", "));
}

QString ratifiedWords(const PlanStep &step)
{
    if (step.ratified)
        return Text::tr("Review of %1").arg(britishText(*step.ratified));
    if (step.reviewed)
        return Text::tr("Not said by the review of %1").arg(britishText(*step.reviewed));
    return step.isInForce ? Text::tr("Not yet: no review since") : Text::tr("No review while it was the plan");
}

QString targetWords(const Spell &plan, Date asAt)
{
    const auto target = dateFromIso(plan.details.value(QStringLiteral("target")));
    if (!target)
        return {};
    const QString day = britishText(*target);
    if (*target == asAt)
        return Text::tr("%1, today").arg(day);
    return *target > asAt ? Text::tr("%1, in %2", "day, length").arg(day, lengthWords(asAt, *target))
                          : Text::tr("%1, %2 ago", "day, length").arg(day, lengthWords(*target, asAt));
}

QString keptWords(const Spell &plan, bool inCare)
{
    if (inCare)
        return {};
    return plan.details.value(QStringLiteral("in_child_protection_plan")) == u"yes"
               ? Text::tr("The child protection plan")
               : Text::tr("Not said: the plan of a child who is not looked after belongs in the child protection plan");
}

QString earlyActionName(const QString &action)
{
    return wordOf(actions, action);
}

QString earlyActionState(const QString &state)
{
    return state.isEmpty() ? Text::tr("not said") : wordOf(states, state);
}

} // namespace hearth
