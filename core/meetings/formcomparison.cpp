// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/formcomparison.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormComparison)
};

} // namespace

void compareFields(const FormSection &section, const FormContent &before, const FormContent &now,
                   std::vector<FormChange> &changes)
{
    for (const FormField &field : section.fields) {
        const QString id = QString::fromLatin1(field.id);
        const QString was = answerText(field, before.answer(id));
        const QString is = answerText(field, now.answer(id));
        if (field.answer == FormAnswer::Behind || (was.isEmpty() && is.isEmpty()))
            continue;
        changes.push_back({QString::fromLatin1(section.id), id, labelOf(field), differenceOf(was, is), was, is});
    }
}

QString wordsOf(PpmDifference difference)
{
    switch (difference) {
    case PpmDifference::Same:
        return Text::tr("as in the last report");
    case PpmDifference::Changed:
        return Text::tr("changed since the last report");
    case PpmDifference::New:
        return Text::tr("new since the last report");
    case PpmDifference::Cleared:
        return Text::tr("no longer said");
    }
    return {};
}

} // namespace hearth
