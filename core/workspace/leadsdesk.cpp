// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/leadsdesk.h"

#include "core/calendar/period.h"
#include "core/casework/formvocabulary.h"
#include "core/meetings/exceptionform.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

constexpr Period usualPeriod{2, Unit::Months}; // where the pack has no rule of its own

const ServiceForm &required(const Workspace &workspace, const QString &key)
{
    const ServiceForm *form = workspace.serviceForm(key);
    if (!form || form->form != u"leads-report")
        throw InputError(LeadsDesk::tr("There is no such report (any more)."));
    return *form;
}

/// Everything that was typed into \a form, by the label of its field.
std::vector<std::pair<QString, QString>> typedTexts(const FormRecord &form)
{
    std::vector<std::pair<QString, QString>> texts;
    for (const FormSection &section : formVocabularyOf(u"leads-report")->sections) {
        for (const FormField &field : section.fields) {
            if (field.answer == FormAnswer::Narrative)
                texts.emplace_back(labelOf(field), form.content.answer(QString::fromLatin1(field.id)));
        }
    }
    for (const Details &row : form.content.rows(u"concerns"_s)) {
        texts.emplace_back(LeadsDesk::tr("Concerns"), row.value(u"concern"_s) + u'\n' + row.value(u"doing"_s));
    }
    return texts;
}

bool holdsWord(const QString &text, const QString &word)
{
    if (word.size() < 2)
        return false;
    const QRegularExpression whole(u"(?<![\\w-])"_s + QRegularExpression::escape(word) + u"(?![\\w-])"_s,
                                   QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(whole);
}

/// A number, or forename and surname: a forename alone is a word like others.
bool namesChild(const QString &text, const Child &child)
{
    if (holdsWord(text, child.number))
        return true;
    return !child.surname.isEmpty() && holdsWord(text, child.surname) &&
           (holdsWord(text, child.forename) || (!child.knownAs.isEmpty() && holdsWord(text, child.knownAs)));
}

} // namespace

LeadsForms LeadsDesk::forms(const SectionId &section) const
{
    return {m_workspace.serviceForms(), section};
}

LeadsPeriod LeadsDesk::period(const SectionId &section) const
{
    return periodOn(section, m_workspace.asAt());
}

LeadsPeriod LeadsDesk::periodOn(const SectionId &section, Date until) const
{
    const auto reports = forms(section).sent(until);
    if (!reports.empty())
        return {std::min(countsUntil(*reports.front()), until), until};
    const Rule *rule = leadsRule(m_workspace.policy().packOn(until));
    Period back = rule && !rule->periods.empty() ? rule->periods.front() : usualPeriod;
    back.count = -back.count;
    return {addPeriod(until, back, m_workspace.workingDays()).value_or(until), until};
}

LeadsPeriod LeadsDesk::period(const ServiceForm &report) const
{
    const Date until = countsUntil(report);
    if (const auto from = report.content.day(u"from"_s); from && *from <= until)
        return {*from, until};
    const ServiceForm *last = before(report);
    return {last ? std::min(countsUntil(*last), until) : until, until};
}

std::vector<LeadsReason> LeadsDesk::reasons(Date asAt) const
{
    std::vector<LeadsReason> found;
    for (const ChildRecord &record : m_workspace.children()) {
        const RecordId id = record.child.stamp.id;
        if (signedReports(record, asAt).empty())
            continue;
        const std::vector<Clock> clocks =
            asAt == m_workspace.asAt() ? m_workspace.clocks(id) : evaluate(record, m_workspace.policy(), asAt);
        const ExceptionLife life = exceptionLifeOf(record, clocks, asAt);
        for (const ReasonGiven &given : reasonsGiven(record, life)) {
            found.push_back({given.childId, given.code, labelOfReason(given.code),
                             given.row.value(u"reason"_s).simplified(), given.report->approvedOn});
        }
    }
    return found;
}

LeadsReport LeadsDesk::figures(const SectionId &section, const LeadsPeriod &period) const
{
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &record : m_workspace.children())
        records.push_back(&record);
    return leadsReportOf(section, period, records, m_workspace.policy(), reasons(period.until));
}

const ServiceForm *LeadsDesk::writing(const SectionId &section) const
{
    return forms(section).writing();
}

std::vector<const ServiceForm *> LeadsDesk::sent(const SectionId &section) const
{
    return forms(section).sent(m_workspace.asAt());
}

const ServiceForm *LeadsDesk::before(const ServiceForm &report) const
{
    return forms(report.subject).before(report);
}

std::optional<Clock> LeadsDesk::clock(const SectionId &section) const
{
    const std::vector<Clock> &clocks = m_workspace.serviceClocks();
    const auto found = std::find_if(clocks.rbegin(), clocks.rend(), [&section](const Clock &clock) {
        return clock.rule->anchor == Anchor::SectionReports && clock.subject == section && clock.isDuty();
    });
    return found == clocks.rend() ? std::nullopt : std::optional(*found);
}

QString LeadsDesk::begin(const SectionId &section)
{
    if (const ServiceForm *open = writing(section))
        return open->key;
    const Date today = m_workspace.today();
    if (!sections().contains(section))
        throw InputError(tr("The lead of this section reports to nobody by the pack in force."));
    const std::vector<const ServiceForm *> all = forms(section).sent(today);
    const ServiceForm *last = all.empty() ? nullptr : all.front();
    if (last && last->on >= today)
        throw InputError(tr("The report of today was sent: reopen it to change it."));
    const LeadsPeriod counted = periodOn(section, today);
    return FormDesk(m_workspace)
        .begin(0, u"leads-report"_s, today, newLeadsReport(last, counted.from, today, m_workspace.person()), {},
               section);
}

std::vector<FormMissing> LeadsDesk::lacking(const Workspace &workspace, const FormRecord &report)
{
    std::vector<FormMissing> lacking;
    const auto from = report.content.day(u"from"_s);
    const auto until = report.content.day(u"until"_s);
    if (!from)
        lacking.push_back({u"period"_s, u"from"_s, tr("From: the day up to which the last report counted")});
    if (!until)
        lacking.push_back({u"period"_s, u"until"_s, tr("Until: the day up to which this one counts")});
    if (from && until && *from > *until)
        lacking.push_back({u"period"_s, u"from"_s, tr("The period ends before it begins")});
    if (until && *until > workspace.today())
        lacking.push_back({u"period"_s, u"until"_s, tr("The period ends on a day that lies ahead")});
    const std::vector<Details> concerns = report.content.rows(u"concerns"_s);
    const bool hasConcerns = std::any_of(concerns.begin(), concerns.end(), [](const Details &row) {
        return !row.value(u"concern"_s).trimmed().isEmpty() && row.value(u"closed"_s).isEmpty();
    });
    if (!hasConcerns && !report.content.isYes(u"none"_s))
        lacking.push_back({u"concerns"_s, u"none"_s, tr("Concerns: write them, or say that there are none")});
    if (hasConcerns && report.content.isYes(u"none"_s))
        lacking.push_back({u"concerns"_s, u"none"_s, tr("Concerns: some stand here, and it says that there are none")});
    return lacking;
}

QStringList LeadsDesk::remarks(const Workspace &workspace, const FormRecord &report)
{
    QStringList fields;
    for (const auto &[label, text] : typedTexts(report)) {
        const bool isNamed = !text.trimmed().isEmpty() &&
                             std::any_of(workspace.children().begin(), workspace.children().end(),
                                         [&text](const ChildRecord &record) { return namesChild(text, record.child); });
        if (isNamed && !fields.contains(label))
            fields.append(label);
    }
    QStringList remarks;
    for (const QString &field : fields)
        remarks.append(tr("%1 seems to name a child. The report goes beyond those who work with the child: say it "
                          "without the name.")
                           .arg(field));
    return remarks;
}

void LeadsDesk::send(const QString &key, const QString &by)
{
    const ServiceForm &report = required(m_workspace, key);
    std::vector<FormMissing> missing = missingFrom(report);
    for (FormMissing &more : lacking(m_workspace, report))
        missing.push_back(std::move(more));
    if (!missing.empty()) {
        throw InputError(tr("%n thing(s) still missing. First: %1", nullptr, static_cast<int>(missing.size()))
                             .arg(missing.front().words));
    }
    FormContent content = report.content;
    writeFigures(content, figures(report.subject, period(report)));
    FormDesk desk(m_workspace);
    desk.save(key, content);
    desk.close(key, by);
}

} // namespace hearth
