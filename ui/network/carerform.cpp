// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/carerform.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CarerForm)
};

// The fields that are plain texts or days, so that reading and writing them cannot drift apart.
struct TextField
{
    const char *id;
    QString CarerAnswers::*member;
};
constexpr TextField textFields[] = {{"wants", &CarerAnswers::wants},       {"viability", &CarerAnswers::viability},
                                    {"opposing", &CarerAnswers::opposing}, {"full_type", &CarerAnswers::fullType},
                                    {"full_by", &CarerAnswers::fullBy},    {"full", &CarerAnswers::full},
                                    {"comments", &CarerAnswers::comments}};

struct DayField
{
    const char *id;
    std::optional<Date> CarerAnswers::*member;
};
constexpr DayField dayFields[] = {{"contacted", &CarerAnswers::contacted},
                                  {"viability_on", &CarerAnswers::viabilityOn},
                                  {"told_in_writing", &CarerAnswers::toldInWriting},
                                  {"copy_sent", &CarerAnswers::copySent},
                                  {"full_due", &CarerAnswers::fullDue},
                                  {"full_on", &CarerAnswers::fullOn},
                                  {"panel_on", &CarerAnswers::panelOn},
                                  {"approved", &CarerAnswers::approved}};

ShapeField field(const char *id, const QString &label, FieldKind kind, const QString &hint = {})
{
    return {QString::fromLatin1(id), label, kind, {}, false, false, hint, {}};
}

ShapeField resultField(const char *id, const QString &label)
{
    ShapeField result = field(id, label, FieldKind::Code);
    result.choices = {{QStringLiteral("positive"), Text::tr("Positive"), {}},
                      {QStringLiteral("negative"), Text::tr("Negative"), {}}};
    result.placeholder = Text::tr("Not yet");
    return result;
}

} // namespace

FormShape carerShape(const Typing &typing)
{
    const bool isNegative = typing.value(QStringLiteral("viability")) == QStringLiteral("negative");
    const bool isDeclined = typing.value(QStringLiteral("wants")) == QStringLiteral("no");
    FormShape shape;
    ShapeField wants = field("wants", Text::tr("Wants to be assessed"), FieldKind::YesNo);
    wants.placeholder = Text::tr("Not yet asked");
    shape.fields = {wants, field("contacted", Text::tr("Contacted directly on"), FieldKind::Day),
                    field("viability_on", Text::tr("Viability assessment completed on"), FieldKind::Day),
                    resultField("viability", Text::tr("Its outcome"))};
    if (isNegative) {
        ShapeField opposing = field("opposing", Text::tr("Opposes the decision"), FieldKind::YesNo);
        opposing.placeholder = Text::tr("Not known yet");
        shape.fields.push_back(std::move(opposing));
        shape.fields.push_back(field("told_in_writing", Text::tr("Told in writing on"), FieldKind::Day));
        shape.fields.push_back(field("copy_sent", Text::tr("Sent a copy of the assessment on"), FieldKind::Day));
    }
    shape.fields.push_back(field("full_due", Text::tr("Full assessment to be completed by"), FieldKind::Day,
                                 Text::tr("This day runs as a clock of the child.")));
    shape.fields.push_back(field("full_type", Text::tr("Type of assessment"), FieldKind::Line,
                                 Text::tr("Such as special guardianship, or connected foster carer.")));
    shape.fields.push_back(field("full_by", Text::tr("Who carries it out"), FieldKind::Line));
    shape.fields.push_back(field("full_on", Text::tr("Full assessment completed on"), FieldKind::Day));
    shape.fields.push_back(resultField("full", Text::tr("Outcome of the full assessment")));
    shape.fields.push_back(field("panel_on", Text::tr("Date of panel, where one is needed"), FieldKind::Day));
    shape.fields.push_back(field("approved", Text::tr("Approved on"), FieldKind::Day));
    ShapeField comments = field("comments", Text::tr("Comments"), FieldKind::Narrative,
                                Text::tr("Where it was negative or declined: the reason, briefly."));
    comments.required = isNegative || isDeclined;
    shape.fields.push_back(std::move(comments));
    return shape;
}

Typing typingOfCarer(const CarerAnswers &answers)
{
    Typing typing;
    for (const TextField &text : textFields)
        put(typing, QString::fromLatin1(text.id), answers.*text.member);
    for (const DayField &day : dayFields)
        put(typing, QString::fromLatin1(day.id), britishText(answers.*day.member));
    return typing;
}

ReadCarer readCarer(const Typing &typing, const TypingContext &context)
{
    ReadCarer answer;
    CarerAnswers answers;
    for (const TextField &text : textFields)
        answers.*text.member = typing.value(QString::fromLatin1(text.id)).trimmed();
    // Fields of a negative outcome that are out of sight are not read: what was typed in them stays in the form.
    const FormShape shape = carerShape(typing);
    for (const DayField &day : dayFields) {
        const QString id = QString::fromLatin1(day.id);
        if (const ShapeField *shown = shape.field(id))
            answers.*day.member = readDay(typing, id, shown->label, Need::Optional, context, answer.problems);
    }
    if (!shape.field(QStringLiteral("opposing")))
        answers.opposing.clear();
    for (const CarerProblem &problem : problemsOf(answers, context.today))
        answer.problems.push_back({problem.field, problem.words});
    if (answer.problems.empty())
        answer.answers = std::move(answers);
    return answer;
}

} // namespace hearth
