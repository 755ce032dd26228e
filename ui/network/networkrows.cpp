// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkrows.h"

#include "core/network/kinship.h"
#include "ui/network/memberwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkRows)
};

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(Text::tr(", ", "between the parts of a list"));
}

QString onDay(const QString &words, std::optional<Date> day)
{
    return day ? Text::tr("%1 on %2", "what happened, a day").arg(words, britishText(*day)) : words;
}

QString livesWithWords(const Workspace &workspace, const Family &family, const Member &member)
{
    QStringList names;
    for (const Relationship &relationship : family.relationships) {
        if (relationship.kind != RelationshipKind::LivesWith || relationship.until)
            continue;
        if (relationship.first == member)
            names.append(nameOf(workspace, relationship.second));
        else if (relationship.second == member)
            names.append(nameOf(workspace, relationship.first));
    }
    return joined(names);
}

QString wantsWords(const CarerAnswers &answers)
{
    QString words;
    if (answers.wants == QStringLiteral("yes"))
        words = Text::tr("Yes");
    else if (answers.wants == QStringLiteral("no"))
        words = Text::tr("Declined");
    else
        words = Text::tr("Not said yet");
    return answers.contacted ? Text::tr("%1, asked %2", "yes or no, day").arg(words, britishText(*answers.contacted))
                             : words;
}

QString resultWords(const QString &result)
{
    if (result == QStringLiteral("positive"))
        return Text::tr("Positive");
    return result == QStringLiteral("negative") ? Text::tr("Negative") : QString();
}

QString opposingWords(const CarerAnswers &answers)
{
    if (answers.viability != QStringLiteral("negative"))
        return {};
    QStringList words;
    if (answers.opposing == QStringLiteral("yes"))
        words.append(Text::tr("Opposing"));
    else if (answers.opposing == QStringLiteral("no"))
        words.append(Text::tr("Not opposing"));
    words.append(answers.toldInWriting ? Text::tr("told in writing %1").arg(britishText(*answers.toldInWriting))
                                       : Text::tr("not told in writing yet"));
    if (answers.copySent)
        words.append(Text::tr("copy sent %1").arg(britishText(*answers.copySent)));
    return joined(words);
}

QString fullWords(const CarerAnswers &answers, Date asAt)
{
    QStringList words;
    if (answers.fullOn)
        words.append(onDay(resultWords(answers.full), answers.fullOn));
    else if (answers.fullDue)
        words.append(*answers.fullDue < asAt ? Text::tr("Due %1, overdue").arg(britishText(*answers.fullDue))
                                             : Text::tr("Due %1").arg(britishText(*answers.fullDue)));
    words.append(answers.fullType);
    if (!answers.fullBy.isEmpty())
        words.append(Text::tr("by %1", "who carries an assessment out").arg(answers.fullBy));
    return joined(words);
}

QString panelWords(const CarerAnswers &answers)
{
    QStringList words;
    if (answers.panelOn)
        words.append(Text::tr("Panel %1").arg(britishText(*answers.panelOn)));
    if (answers.approved)
        words.append(Text::tr("approved %1").arg(britishText(*answers.approved)));
    return joined(words);
}

CarerRow rowOf(const Workspace &workspace, const Family &family, const Person &person, const CarerLine &line)
{
    CarerRow row;
    const Member member = personMember(person.key);
    const CarerAnswers &answers = line.answers;
    row.person = person.key;
    row.id = person.stamp.id;
    row.state = stateOf(answers);
    row.name = nameOf(workspace, member);
    row.relationship = kinshipToChild(family, member);
    row.wants = wantsWords(answers);
    row.viability = onDay(resultWords(answers.viability), answers.viabilityOn);
    row.opposing = opposingWords(answers);
    row.full = fullWords(answers, workspace.asAt());
    row.panel = panelWords(answers);
    row.comments = QString(answers.comments).simplified();
    return row;
}

} // namespace

std::vector<PersonRow> personRows(const Workspace &workspace, const Family &family)
{
    std::vector<PersonRow> rows;
    for (const Relative &relative : family.members) {
        if (relative.member == family.child)
            continue;
        PersonRow row;
        row.member = relative.member;
        row.name = relative.name;
        row.relationship = kinshipToChild(family, relative.member);
        row.livesWith = livesWithWords(workspace, family, relative.member);
        row.life = lifeWords(relative, workspace.asAt());
        row.born = relative.born;
        row.isProfessional = relative.isProfessional();
        row.id = -relative.member.child;
        if (const Person *person = workspace.person(relative.member.person)) {
            row.id = person->stamp.id;
            row.role = joined({person->role, person->organisation});
            row.address = QString(person->address).simplified();
            row.contact = joined({person->phone, person->email});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<CarerRow> carerRows(const Workspace &workspace, const Family &family)
{
    std::vector<CarerRow> rows;
    const ChildRecord *record = workspace.child(family.child.child);
    if (!record)
        return rows;
    std::set<QString> shown;
    const auto append = [&](const QString &key) {
        const Person *person = workspace.person(key);
        if (!person || !shown.insert(key).second)
            return;
        const CarerLine line = carerLineOf(*record, *person, workspace.asAt());
        if (!line.isEmpty())
            rows.push_back(rowOf(workspace, family, *person, line));
    };
    for (const Relative &relative : family.members)
        append(relative.member.person);
    for (const ConnectedCarer &carer : record->carers)
        append(carer.person);
    return rows;
}

std::vector<CarerRow> notAskedRows(const Workspace &workspace, const Family &family)
{
    std::vector<CarerRow> rows;
    const ChildRecord *record = workspace.child(family.child.child);
    if (!record)
        return rows;
    for (const Person *person : notYetAsked(workspace, family.child.child))
        rows.push_back(rowOf(workspace, family, *person, carerLineOf(*record, *person, workspace.asAt())));
    return rows;
}

} // namespace hearth
