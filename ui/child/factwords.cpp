// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/factwords.h"

#include "core/calendar/period.h"
#include "core/casework/codelists.h"
#include "core/casework/formvocabulary.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

QString spellDays(const Spell &spell)
{
    const QString from = britishText(spell.from);
    if (!spell.fromKnown) {
        return spell.until ? Text::tr("before %1, to %2").arg(from, britishText(*spell.until))
                           : Text::tr("since before %1").arg(from);
    }
    return spell.until ? Text::tr("%1 to %2").arg(from, britishText(*spell.until)) : Text::tr("since %1").arg(from);
}

QString adjustmentDays(const Adjustment &adjustment)
{
    switch (adjustment.kind) {
    case AdjustmentKind::Extension:
        return adjustment.until ? Text::tr("to %1").arg(britishText(*adjustment.until)) : QString();
    case AdjustmentKind::Exemption:
        return adjustment.until ? Text::tr("until %1").arg(britishText(*adjustment.until))
                                : Text::tr("with no end set");
    case AdjustmentKind::Pause:
        break;
    }
    const QString from = britishText(adjustment.from.value_or(adjustment.approved));
    return adjustment.until ? Text::tr("%1 to %2").arg(from, britishText(*adjustment.until))
                            : Text::tr("from %1, with no end set").arg(from);
}

QString detailsWords(std::span<const DetailField> fields, const Details &details)
{
    QStringList parts;
    QStringList known;
    for (const DetailField &field : fields) {
        const QString id = QString::fromLatin1(field.id);
        known.append(id);
        if (details.contains(id) && field.use == FieldUse::OnForm)
            parts.append(Text::tr("%1: %2").arg(labelOf(field), detailInWords(field, details.value(id))));
    }
    for (auto it = details.begin(); it != details.end(); ++it) {
        if (!known.contains(it.key()))
            parts.append(Text::tr("%1: %2").arg(it.key(), it.value()));
    }
    return parts.join(QStringLiteral(" · "));
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

QString spellDetail(const Spell &spell)
{
    QStringList contingency;
    for (const QString &option : spell.contingency)
        contingency.append(meaningOf(planOptions(), option));
    return joined(
        {contingency.isEmpty() ? QString() : Text::tr("Contingency: %1").arg(contingency.join(QStringLiteral(", "))),
         spell.sameCarer ? Text::tr("the same carer as before") : QString(),
         detailsWords(vocabularyOf(spell.kind).fields, spell.details)});
}

QString eventDetail(const Event &event)
{
    QStringList former;
    for (const Date day : event.formerDates)
        former.append(britishText(day));
    return joined(
        {event.target ? Text::tr("Target: %1").arg(britishText(*event.target)) : QString(),
         detailsWords(vocabularyOf(event.kind).fields, event.details),
         former.isEmpty() ? QString() : Text::tr("booked before for %1").arg(former.join(QStringLiteral(", ")))});
}

} // namespace

bool isCodeSpoken(SpellKind kind)
{
    return kind != SpellKind::Plan && kind != SpellKind::Arrangement;
}

QString codeInWords(SpellKind kind, const QString &code)
{
    if (code.isEmpty())
        return {};
    const auto list = codesOf(kind);
    if (!isKnown(list, code))
        return code;
    const QString meaning = meaningOf(list, code);
    return isCodeSpoken(kind) ? Text::tr("%1, %2", "code, its meaning").arg(code, meaning) : meaning;
}

QString factKindWords(const Record &record)
{
    if (const auto *spell = std::get_if<Spell>(&record))
        return labelOf(spell->kind);
    if (const auto *event = std::get_if<Event>(&record))
        return labelOf(event->kind);
    if (const auto *adjustment = std::get_if<Adjustment>(&record))
        return labelOf(adjustment->kind);
    if (std::holds_alternative<SectionDecision>(record))
        return Text::tr("Section decision");
    if (std::holds_alternative<WeeklyUpdate>(record))
        return Text::tr("Update");
    if (std::holds_alternative<Child>(record))
        return Text::tr("Child's details");
    if (std::holds_alternative<ReturnRow>(record))
        return Text::tr("Row of a return");
    if (std::holds_alternative<PpmRecord>(record))
        return Text::tr("Record of a meeting");
    if (std::holds_alternative<PlannedAction>(record))
        return Text::tr("Action");
    if (std::holds_alternative<ConnectedCarer>(record))
        return Text::tr("Connected carer");
    if (std::holds_alternative<Genogram>(record))
        return Text::tr("Genogram");
    if (const auto *form = std::get_if<ChildForm>(&record)) {
        const FormVocabulary *vocabulary = formVocabularyOf(form->form);
        return vocabulary ? titleOf(*vocabulary) : Text::tr("Form");
    }
    return {};
}

QString factAreaWords(const Record &record)
{
    if (const auto *spell = std::get_if<Spell>(&record))
        return labelOf(spell->kind);
    if (const auto *event = std::get_if<Event>(&record))
        return QCoreApplication::translate("Vocabulary", vocabularyOf(event->kind).area);
    if (std::holds_alternative<Adjustment>(record))
        return Text::tr("Adjustments");
    if (std::holds_alternative<SectionDecision>(record))
        return Text::tr("Section decisions");
    if (std::holds_alternative<WeeklyUpdate>(record))
        return Text::tr("Updates");
    return factKindWords(record);
}

QString factTitle(const Record &record)
{
    const QString kind = factKindWords(record);
    QString what;
    if (const auto *spell = std::get_if<Spell>(&record))
        what = codeInWords(spell->kind, spell->code);
    else if (const auto *decision = std::get_if<SectionDecision>(&record))
        what = decision->section;
    else if (const auto *adjustment = std::get_if<Adjustment>(&record))
        what = adjustment->rule;
    return what.isEmpty() ? kind : Text::tr("%1: %2", "kind of fact: code").arg(kind, what);
}

QString factDetailWords(const Record &record)
{
    if (const auto *spell = std::get_if<Spell>(&record))
        return spellDetail(*spell);
    if (const auto *event = std::get_if<Event>(&record))
        return eventDetail(*event);
    if (const auto *adjustment = std::get_if<Adjustment>(&record)) {
        return joined(
            {adjustmentDays(*adjustment),
             adjustment->reason.isEmpty() ? QString() : Text::tr("Reason: %1").arg(adjustment->reason),
             adjustment->approver.isEmpty() ? QString() : Text::tr("Approved by %1").arg(adjustment->approver)});
    }
    if (const auto *decision = std::get_if<SectionDecision>(&record)) {
        return joined({decision->reason.isEmpty() ? QString() : Text::tr("Reason: %1").arg(decision->reason),
                       decision->author.isEmpty() ? QString() : Text::tr("Decided by %1").arg(decision->author)});
    }
    if (const auto *update = std::get_if<WeeklyUpdate>(&record))
        return joined({update->text, update->author});
    return {};
}

QString factDaysWords(const Record &record)
{
    if (const auto *spell = std::get_if<Spell>(&record))
        return spellDays(*spell);
    if (std::holds_alternative<Child>(record))
        return {};
    return britishText(factDay(record));
}

QString factInWords(const Record &record)
{
    const QString days = factDaysWords(record);
    const QString title = factTitle(record);
    return days.isEmpty() ? title : Text::tr("%1 (%2)", "fact (its days)").arg(title, days);
}

Date factDay(const Record &record)
{
    if (const auto *spell = std::get_if<Spell>(&record))
        return spell->from;
    if (const auto *event = std::get_if<Event>(&record))
        return event->on;
    if (const auto *adjustment = std::get_if<Adjustment>(&record))
        return adjustment->approved;
    if (const auto *decision = std::get_if<SectionDecision>(&record))
        return decision->on;
    if (const auto *update = std::get_if<WeeklyUpdate>(&record))
        return update->on;
    if (const auto *form = std::get_if<ChildForm>(&record))
        return form->on;
    return {};
}

QString originWords(int collection)
{
    if (collection == 0)
        return Text::tr("Entered here");
    return Text::tr("Return %1-%2").arg(collection - 1).arg(collection % 100, 2, 10, QLatin1Char('0'));
}

QString lengthWords(Date from, Date to)
{
    const int days = to - from;
    if (days < 0)
        return {};
    if (days < 14)
        return Text::tr("%n day(s)", nullptr, days);
    const int months = wholeMonthsBetween(from, to);
    if (months < 3)
        return Text::tr("%n week(s)", nullptr, days / 7);
    if (months < 24)
        return Text::tr("%n month(s)", nullptr, months);
    return Text::tr("%n year(s)", nullptr, months / 12);
}

QString detailInWords(const DetailField &field, const QString &value)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Choices: {
        QStringList words;
        for (const QString &choice : value.split(u',', Qt::SkipEmptyParts)) {
            const QString id = choice.trimmed();
            const QString label = labelOfChoice(id);
            const bool isCode = !id.isEmpty() && id.at(0).isUpper() && label != id;
            words.append(isCode ? Text::tr("%1, %2", "code, its meaning").arg(id, label) : label);
        }
        return words.join(QStringLiteral(", "));
    }
    case FieldType::Day:
        if (const auto day = dateFromText(value))
            return britishText(*day);
        return value;
    case FieldType::YesNo:
        if (value == QStringLiteral("yes") || value == QStringLiteral("true"))
            return Text::tr("yes");
        if (value == QStringLiteral("no") || value == QStringLiteral("false"))
            return Text::tr("no");
        return value;
    case FieldType::Text:
    case FieldType::Narrative:
        break;
    }
    return value;
}

} // namespace hearth
