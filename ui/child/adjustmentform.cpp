// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/adjustmentform.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AdjustmentForm)
};

ShapeField lineField(const char *id, const QString &label)
{
    return {QString::fromLatin1(id), label, FieldKind::Line, {}, true, false, {}};
}

ShapeField dayField(const char *id, const QString &label, bool required = false, const QString &hint = {})
{
    return {QString::fromLatin1(id), label, FieldKind::Day, {}, required, false, hint};
}

QString allowanceHint(const Allowance &allowance)
{
    QString hint;
    if (allowance.times == 1)
        hint = Text::tr("This clock allows it once.");
    else if (allowance.times > 1)
        hint = Text::tr("This clock allows it %n time(s).", nullptr, allowance.times);
    return hint;
}

ShapeField kindField(const Rule *rule)
{
    ShapeField field{QStringLiteral("kind"), Text::tr("Adjustment"), FieldKind::Code, {}, true, false, {}};
    for (const AdjustmentKind kind : {AdjustmentKind::Extension, AdjustmentKind::Exemption, AdjustmentKind::Pause}) {
        if (!rule || rule->allows(kind))
            field.choices.push_back({idOf(kind), labelOf(kind), {}});
    }
    if (rule && rule->allowances.size() == 1)
        field.hint = allowanceHint(rule->allowances.front());
    return field;
}

} // namespace

FormShape adjustmentShape(const Rule *rule, const QString &kindId)
{
    FormShape shape;
    shape.fields.push_back(kindField(rule));
    const auto kind = adjustmentKindOf(kindId);
    if (kind == AdjustmentKind::Pause)
        shape.fields.push_back(dayField("from", Text::tr("Paused from"), true));
    const QString untilLabel = kind == AdjustmentKind::Extension   ? Text::tr("New last day")
                               : kind == AdjustmentKind::Exemption ? Text::tr("Exempt until")
                                                                   : Text::tr("Paused until");
    if (kind) {
        const bool required = kind == AdjustmentKind::Extension;
        shape.fields.push_back(dayField("until", untilLabel, required,
                                        required ? QString() : Text::tr("Leave empty while no end is set.")));
    }
    shape.fields.push_back({QStringLiteral("reason"), Text::tr("Reason"), FieldKind::Narrative, {}, true, false, {}});
    shape.fields.push_back(lineField("approver", Text::tr("Approved by")));
    shape.fields.push_back(dayField("approved", Text::tr("Approved on"), true, Text::tr("It counts from this day.")));
    return shape;
}

ReadFact readAdjustment(const Typing &typing, RecordId child, const std::optional<Adjustment> &stored,
                        const TypingContext &context)
{
    ReadFact answer;
    Adjustment adjustment = stored.value_or(Adjustment());
    adjustment.stamp.childId = child;
    const auto kind = adjustmentKindOf(typing.value(QStringLiteral("kind")));
    if (!kind)
        answer.problems.push_back({QStringLiteral("kind"), Text::tr("Choose an extension, an exemption or a pause.")});
    adjustment.kind = kind.value_or(adjustment.kind);
    adjustment.rule = typing.value(QStringLiteral("rule"));
    adjustment.subject = typing.value(QStringLiteral("subject"));
    adjustment.started =
        readDay(typing, QStringLiteral("started"), Text::tr("Started"), Need::Optional, context, answer.problems);
    const bool isPause = kind == AdjustmentKind::Pause;
    adjustment.from = isPause ? readDay(typing, QStringLiteral("from"), Text::tr("Paused from"), Need::Required,
                                        context, answer.problems)
                              : std::nullopt;
    adjustment.until =
        readDay(typing, QStringLiteral("until"), Text::tr("Last day"),
                kind == AdjustmentKind::Extension ? Need::Required : Need::Optional, context, answer.problems);
    if (adjustment.from && adjustment.until && *adjustment.until <= *adjustment.from)
        answer.problems.push_back({QStringLiteral("until"), Text::tr("A pause has to stop after it starts.")});
    adjustment.reason = typing.value(QStringLiteral("reason")).trimmed();
    if (adjustment.reason.isEmpty())
        answer.problems.push_back({QStringLiteral("reason"), Text::tr("Reason: say why.")});
    adjustment.approver = typing.value(QStringLiteral("approver")).trimmed();
    if (adjustment.approver.isEmpty())
        answer.problems.push_back({QStringLiteral("approver"), Text::tr("Approved by: say who approved it.")});
    const auto approved =
        readDay(typing, QStringLiteral("approved"), Text::tr("Approved on"), Need::Required, context, answer.problems);
    if (approved && *approved > context.today)
        answer.problems.push_back(
            {QStringLiteral("approved"), Text::tr("Approved on: %1 is still to come.").arg(britishText(*approved))});
    adjustment.approved = approved.value_or(adjustment.approved);
    if (answer.problems.empty())
        answer.record = adjustment;
    return answer;
}

} // namespace hearth
