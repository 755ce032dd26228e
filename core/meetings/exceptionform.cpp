// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/exceptionform.h"

#include "core/casework/formvocabulary.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionForm)
};

const FormVocabulary &vocabulary()
{
    return *formVocabularyOf(u"exception-report");
}

const FormTable &reasonsTable()
{
    return *tableOf(vocabulary(), u"reasons");
}

bool knowsCircumstance(const QString &id)
{
    return std::ranges::any_of(fieldOf(vocabulary(), u"circumstances")->choices,
                               [&id](const FormChoice &choice) { return id == QLatin1StringView(choice.id); });
}

QStringList ticked(const FormContent &content)
{
    return content.answer(u"circumstances"_s).split(u',', Qt::SkipEmptyParts);
}

/// In the order of the form.
QString joined(const QStringList &circumstances)
{
    QStringList ordered;
    for (const FormChoice &choice : fieldOf(vocabulary(), u"circumstances")->choices) {
        if (circumstances.contains(QLatin1StringView(choice.id)))
            ordered.append(QString::fromLatin1(choice.id));
    }
    return ordered.join(u',');
}

const PlannedAction *actionOfKey(const ChildRecord &record, const QString &key)
{
    const auto found = std::ranges::find(record.actions, key, &PlannedAction::key);
    return key.isEmpty() || found == record.actions.end() ? nullptr : &*found;
}

Details without(Details row, std::initializer_list<QString> columns)
{
    for (const QString &column : columns)
        row.remove(column);
    return row;
}

/// A line as the next report begins with it.
Details carried(const Details &row, const ChildRecord &record)
{
    if (row.contains(u"done"_s)) // the last report said so: the reason may stand, its remedy is history
        return without(row, {u"mitigation"_s, u"owner"_s, u"target"_s, u"done"_s, u"action"_s});
    const PlannedAction *action = actionOfKey(record, row.value(u"action"_s));
    if (!action)
        return row;
    if (action->dropped)
        return without(row, {u"mitigation"_s, u"owner"_s, u"target"_s, u"action"_s});
    Details next = row;
    next.insert(u"target"_s, isoText(action->target));
    if (!action->owner.isEmpty())
        next.insert(u"owner"_s, action->owner);
    if (action->done)
        next.insert(u"done"_s, isoText(*action->done));
    return next;
}

bool isEmptyRow(const Details &row)
{
    return std::ranges::all_of(row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// Its count and the unit's id, of a rule with a single period: `26 weeks`.
QString thresholdText(const Rule *rule)
{
    if (!rule || rule->periods.size() != 1)
        return {};
    const Period &period = rule->periods.front();
    switch (period.unit) {
    case Unit::WorkingDays:
        return u"%1 working-days"_s.arg(period.count);
    case Unit::Days:
        return u"%1 days"_s.arg(period.count);
    case Unit::Weeks:
        return u"%1 weeks"_s.arg(period.count);
    case Unit::Months:
        return u"%1 months"_s.arg(period.count);
    case Unit::Years:
        return u"%1 years"_s.arg(period.count);
    }
    return {};
}

std::optional<Period> periodOf(const QString &count, const QString &unit)
{
    static const QHash<QString, Unit> units{{u"working-days"_s, Unit::WorkingDays},
                                            {u"days"_s, Unit::Days},
                                            {u"weeks"_s, Unit::Weeks},
                                            {u"months"_s, Unit::Months},
                                            {u"years"_s, Unit::Years}};
    if (!units.contains(unit))
        return std::nullopt;
    return Period{count.toInt(), units.value(unit)};
}

QString standingText(const ExceptionLife &life)
{
    QStringList lines;
    for (const ExceptionStretch &stretch : life.standing) {
        lines.append(u"%1 %2 %3 %4 %5"_s
                         .arg(circumstanceOf(stretch.rule), isoText(stretch.clock.started), isoText(stretch.raised),
                              QString::number(stretch.daysOver), thresholdText(stretch.clock.rule))
                         .trimmed());
    }
    return lines.join(u'\n');
}

QString cellText(const QString &column, const Details &row)
{
    return answerText(*columnOf(reasonsTable(), column), row.value(column));
}

/// The lines of one report with those of the other that are the same line.
std::optional<std::size_t> sameLine(const Details &row, const std::vector<Details> &others,
                                    const std::vector<bool> &taken)
{
    const auto find = [&](const auto &isSame) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < others.size(); ++i) {
            if (!taken[i] && isSame(others[i]))
                return i;
        }
        return std::nullopt;
    };
    const QString action = row.value(u"action"_s);
    if (const auto found =
            find([&](const Details &other) { return !action.isEmpty() && other.value(u"action"_s) == action; }))
        return found;
    const auto isSame = [&](const Details &other, const QString &column) {
        return other.value(column).simplified() == row.value(column).simplified();
    };
    if (const auto found =
            find([&](const Details &other) { return isSame(other, u"code"_s) && isSame(other, u"reason"_s); }))
        return found;
    return find([&](const Details &other) { return isSame(other, u"code"_s); });
}

void addReasons(const FormContent &before, const FormContent &now, std::vector<FormChange> &changes)
{
    const std::vector<Details> old = before.rows(u"reasons"_s);
    std::vector<bool> taken(old.size());
    const auto add = [&](const Details &row, PpmDifference difference, const QString &was, const QString &is) {
        changes.push_back({u"reasons"_s, u"reasons"_s, labelOfReason(row.value(u"code"_s)), difference, was, is});
    };
    for (const Details &row : now.rows(u"reasons"_s)) {
        const auto same = sameLine(row, old, taken);
        const QString text = reasonLineText(row);
        if (!same) {
            add(row, PpmDifference::New, {}, text);
            continue;
        }
        taken[*same] = true;
        const QString was = reasonLineText(old[*same]);
        add(row, was == text ? PpmDifference::Same : PpmDifference::Changed, was, text);
    }
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (!taken[i])
            add(old[i], PpmDifference::Cleared, reasonLineText(old[i]), {});
    }
}

} // namespace

FormContent newExceptionReport(const ChildRecord &record, const ExceptionLife &life)
{
    FormContent content;
    if (life.last) {
        content = life.last->content;
        content.answers.remove(u"progress"_s);
        std::vector<Details> rows;
        for (const Details &row : content.rows(u"reasons"_s)) {
            if (Details next = carried(row, record); !isEmptyRow(next))
                rows.push_back(std::move(next));
        }
        content.tables.insert(u"reasons"_s, rows);
    }
    content.answers.remove(u"circumstances"_s);
    content.answers.remove(u"standing"_s);
    content.set(u"circumstances"_s, joined(notCovered(content, life)));
    return content;
}

FormContent readyToSign(FormContent content, const ExceptionLife &life)
{
    content.set(u"circumstances"_s, joined(ticked(content) + notCovered(content, life)));
    content.set(u"standing"_s, standingText(life));
    std::vector<Details> rows;
    for (Details row : content.rows(u"reasons"_s)) {
        if (isEmptyRow(row))
            continue;
        if (!row.value(u"mitigation"_s).trimmed().isEmpty() && row.value(u"action"_s).isEmpty())
            row.insert(u"action"_s, newKey());
        rows.push_back(std::move(row));
    }
    content.tables.insert(u"reasons"_s, rows);
    return content;
}

QStringList notCovered(const FormContent &content, const ExceptionLife &life)
{
    const QStringList covered = ticked(content);
    QStringList open;
    for (const ExceptionStretch &stretch : life.standing) {
        const QString circumstance = circumstanceOf(stretch.rule);
        if (!covered.contains(circumstance) && !open.contains(circumstance))
            open.append(circumstance);
    }
    return open;
}

std::vector<ExceptionGap> gapsOf(const FormContent &content)
{
    const QString table = u"reasons"_s;
    std::vector<ExceptionGap> gaps;
    int line = 0;
    bool any = false;
    for (const Details &row : content.rows(table)) {
        ++line;
        if (isEmptyRow(row))
            continue;
        any = true;
        if (row.value(u"code"_s).isEmpty())
            gaps.push_back({table, table, Words::tr("Line %1: choose the kind of reason.").arg(line)});
        if (row.value(u"reason"_s).trimmed().isEmpty())
            gaps.push_back({table, table, Words::tr("Line %1: write the reason in words.").arg(line)});
        if (!row.value(u"mitigation"_s).trimmed().isEmpty() && row.value(u"target"_s).isEmpty())
            gaps.push_back({table, table, Words::tr("Line %1: the action has no target date.").arg(line)});
    }
    if (!any)
        gaps.push_back({table, table, Words::tr("Give at least one reason for the lack of progress.")});
    return gaps;
}

std::vector<FormChange> exceptionComparison(const FormContent &before, const FormContent &now)
{
    std::vector<FormChange> changes;
    for (const FormSection &section : vocabulary().sections) {
        compareFields(section, before, now, changes);
        if (!section.tables.empty())
            addReasons(before, now, changes);
    }
    return changes;
}

std::vector<FormChange> exceptionChanges(const FormContent &before, const FormContent &now)
{
    std::vector<FormChange> changes = exceptionComparison(before, now);
    std::erase_if(changes, [](const FormChange &each) { return each.difference == PpmDifference::Same; });
    return changes;
}

QString reasonLineText(const Details &row)
{
    QStringList parts;
    for (const QString &column : {u"reason"_s, u"mitigation"_s, u"owner"_s}) {
        if (const QString text = row.value(column).trimmed(); !text.isEmpty())
            parts.append(text);
    }
    if (row.contains(u"target"_s))
        parts.append(Words::tr("by %1").arg(cellText(u"target"_s, row)));
    if (row.contains(u"done"_s))
        parts.append(Words::tr("done %1").arg(cellText(u"done"_s, row)));
    const QString kind = row.value(u"code"_s).isEmpty() ? QString() : labelOfReason(row.value(u"code"_s));
    const QString rest = parts.join(u" · "_s);
    return kind.isEmpty() || rest.isEmpty() ? kind + rest : Words::tr("%1: %2", "kind, words").arg(kind, rest);
}

std::vector<ReasonGiven> reasonsGiven(const ChildRecord &record, const ExceptionLife &life)
{
    std::vector<ReasonGiven> given;
    if (!life.last || life.standing.empty())
        return given;
    for (const Details &row : life.last->content.rows(u"reasons"_s))
        given.push_back({record.child.stamp.id, life.last, row.value(u"code"_s), row});
    return given;
}

QStringList reasonCodes()
{
    QStringList codes;
    for (const FormChoice &choice : columnOf(reasonsTable(), u"code")->choices)
        codes.append(QString::fromLatin1(choice.id));
    return codes;
}

QString labelOfReason(const QString &code)
{
    return code.isEmpty() ? Words::tr("Kind not said") : answerText(*columnOf(reasonsTable(), u"code"), code);
}

QString circumstanceOf(const QString &rule)
{
    return knowsCircumstance(rule) ? rule : u"exception.other"_s;
}

QString labelOfCircumstance(const QString &circumstance)
{
    return answerText(*fieldOf(vocabulary(), u"circumstances"), circumstance);
}

std::vector<StandingLine> standingLinesOf(const FormContent &content)
{
    std::vector<StandingLine> lines;
    for (const QString &text : content.answer(u"standing"_s).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = text.split(u' ');
        const auto started = words.size() < 4 ? std::nullopt : dateFromIso(words[1]);
        const auto raised = words.size() < 4 ? std::nullopt : dateFromIso(words[2]);
        if (!started || !raised)
            continue;
        lines.push_back({words[0], *started, *raised, words[3].toInt(),
                         words.size() < 6 ? std::nullopt : periodOf(words[4], words[5])});
    }
    return lines;
}

} // namespace hearth
