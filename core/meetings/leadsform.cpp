// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/leadsform.h"

#include "core/casework/formvocabulary.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadsReport)
};

const FormVocabulary &vocabulary()
{
    return *formVocabularyOf(u"leads-report");
}

bool isSameConcern(const Details &one, const Details &other)
{
    const QString key = one.value(u"key"_s);
    if (!key.isEmpty() || !other.value(u"key"_s).isEmpty())
        return key == other.value(u"key"_s);
    return one.value(u"concern"_s) == other.value(u"concern"_s);
}

const Details *concernLike(const Details &row, const std::vector<Details> &rows)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&row](const Details &one) { return isSameConcern(row, one); });
    return found == rows.end() ? nullptr : &*found;
}

void addConcerns(const FormContent &before, const FormContent &now, std::vector<FormChange> &changes)
{
    const std::vector<Details> then = before.rows(u"concerns"_s);
    const std::vector<Details> rows = now.rows(u"concerns"_s);
    const auto add = [&changes](const QString &was, const QString &is) {
        if (!was.isEmpty() || !is.isEmpty())
            changes.push_back({u"concerns"_s, u"concerns"_s, Text::tr("Concern"), differenceOf(was, is), was, is});
    };
    for (const Details &row : rows) {
        const Details *last = concernLike(row, then);
        add(last ? concernText(*last) : QString(), concernText(row));
    }
    for (const Details &row : then) {
        if (!concernLike(row, rows))
            add(concernText(row), {});
    }
}

} // namespace

const ServiceForm *LeadsForms::writing() const
{
    const auto found = std::find_if(m_forms.begin(), m_forms.end(), [this](const ServiceForm &form) {
        return form.form == u"leads-report" && form.subject == m_section &&
               (form.state == FormState::Draft || form.state == FormState::Returned);
    });
    return found == m_forms.end() ? nullptr : &*found;
}

std::vector<const ServiceForm *> LeadsForms::sent(Date day) const
{
    std::vector<const ServiceForm *> reports;
    for (const ServiceForm &form : m_forms) {
        const bool wasSent = form.state == FormState::Approved || form.state == FormState::Superseded;
        if (form.form != u"leads-report" || form.subject != m_section || !wasSent ||
            form.approvedOn.value_or(form.on) > day)
            continue;
        // Two versions of one report: the newest that was sent by that day.
        const auto same = std::find_if(reports.begin(), reports.end(), [&form](const ServiceForm *one) {
            return one->key.section(u'~', 0, 0) == form.key.section(u'~', 0, 0);
        });
        if (same == reports.end())
            reports.push_back(&form);
        else if ((*same)->version < form.version)
            *same = &form;
    }
    std::stable_sort(reports.begin(), reports.end(),
                     [](const ServiceForm *a, const ServiceForm *b) { return a->on > b->on; });
    return reports;
}

const ServiceForm *LeadsForms::before(const ServiceForm &report) const
{
    const QString own = report.key.section(u'~', 0, 0);
    for (const ServiceForm *one : sent(Date::fromDayNumber(std::numeric_limits<std::int32_t>::max()))) {
        if (one->on <= report.on && one->key.section(u'~', 0, 0) != own)
            return one;
    }
    return nullptr;
}

Date countsUntil(const FormRecord &report)
{
    if (const auto until = report.content.day(u"until"_s))
        return *until;
    return report.approvedOn.value_or(report.on);
}

FormContent newLeadsReport(const ServiceForm *last, Date from, Date until, const QString &lead)
{
    FormContent content;
    content.set(u"from"_s, from);
    content.set(u"until"_s, until);
    content.set(u"lead"_s, lead);
    if (!last)
        return content;
    for (const QString &field : {u"analysis"_s, u"trend"_s, u"asked"_s, u"none"_s})
        content.set(field, last->content.answer(field));
    if (lead.isEmpty())
        content.set(u"lead"_s, last->content.answer(u"lead"_s));
    std::vector<Details> standing;
    for (Details row : last->content.rows(u"concerns"_s)) {
        if (!row.value(u"closed"_s).isEmpty())
            continue;
        if (row.value(u"key"_s).isEmpty()) // so that it is known as the same when its words change
            row.insert(u"key"_s, u"%1-%2"_s.arg(last->key).arg(standing.size() + 1));
        standing.push_back(std::move(row));
    }
    if (!standing.empty())
        content.tables.insert(u"concerns"_s, std::move(standing));
    return content;
}

std::vector<FormChange> leadsComparison(const FormContent &before, const FormContent &now)
{
    std::vector<FormChange> changes;
    for (const FormSection &section : vocabulary().sections) {
        const QString id = QString::fromLatin1(section.id);
        if (id == u"period" || id == u"figures")
            continue;
        compareFields(section, before, now, changes);
        if (!section.tables.empty())
            addConcerns(before, now, changes);
    }
    return changes;
}

QString concernText(const Details &row)
{
    QStringList parts;
    const QString since = britishText(dateFromIso(row.value(u"since"_s)));
    const QString closed = britishText(dateFromIso(row.value(u"closed"_s)));
    parts.append(row.value(u"concern"_s).trimmed());
    if (!since.isEmpty())
        parts.append(Text::tr("since %1").arg(since));
    parts.append(row.value(u"doing"_s).trimmed());
    parts.append(row.value(u"owner"_s).trimmed());
    if (!closed.isEmpty())
        parts.append(Text::tr("closed on %1").arg(closed));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace hearth
