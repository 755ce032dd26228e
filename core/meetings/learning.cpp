// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/learning.h"

#include "core/casework/formvocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// Where the choice stands in the form; what is not said comes last.
std::size_t rankOf(const FormField *field, const QString &about)
{
    if (!field)
        return 0;
    for (std::size_t i = 0; i < field->choices.size(); ++i) {
        if (about == QLatin1StringView(field->choices[i].id))
            return i;
    }
    return field->choices.size();
}

const FormField *aboutField()
{
    const FormVocabulary *form = formVocabularyOf(u"disruption-meeting");
    const FormTable *table = form ? tableOf(*form, u"learning") : nullptr;
    return table ? columnOf(*table, u"about") : nullptr;
}

} // namespace

QString withoutNames(const QString &text, const Child &child)
{
    QStringList names;
    for (const QString &name : {child.forename, child.surname, child.knownAs}) {
        for (const QString &part : name.split(u' ', Qt::SkipEmptyParts))
            names.append(QRegularExpression::escape(part));
    }
    if (names.isEmpty())
        return text;
    const QRegularExpression whole(u"\\b(?:"_s + names.join(u'|') + u")\\b"_s,
                                   QRegularExpression::UseUnicodePropertiesOption |
                                       QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(whole, u"[…]"_s);
}

std::vector<LearningPoint> learningPoints(const std::vector<ChildRecord> &children, Date asAt)
{
    const FormField *field = aboutField();
    std::vector<LearningPoint> points;
    for (const ChildRecord &child : children) {
        for (const ChildForm &form : child.forms) {
            if (form.form != u"disruption-meeting"_s || form.state != FormState::Approved ||
                form.approvedOn.value_or(form.on) > asAt)
                continue;
            for (const Details &row : form.content.rows(u"learning"_s)) {
                const QString about = row.value(u"about"_s);
                const QString words = row.value(u"point"_s).simplified();
                if (words.isEmpty())
                    continue;
                points.push_back({child.child.stamp.id, child.child.number, form.key, form.on, about,
                                  field && !about.isEmpty() ? answerText(*field, about) : QString(),
                                  withoutNames(words, child.child)});
            }
        }
    }
    std::stable_sort(points.begin(), points.end(), [field](const LearningPoint &a, const LearningPoint &b) {
        const std::size_t first = rankOf(field, a.about);
        const std::size_t second = rankOf(field, b.about);
        return first != second ? first < second : a.on > b.on;
    });
    return points;
}

} // namespace hearth
