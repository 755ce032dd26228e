// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formdesk.h"

#include "core/casework/formvocabulary.h"
#include "core/workspace/formacts.h"
#include "core/workspace/inputerror.h"
#include "core/workspace/validation.h"

#include <algorithm>
#include <initializer_list>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormDesk)
};

constexpr QChar separator = u'~'; // between the key of a form and the number of a version that was replaced

FormRecord &formIn(Record &record)
{
    if (ChildForm *form = std::get_if<ChildForm>(&record))
        return *form;
    return std::get<ServiceForm>(record);
}

const FormRecord &formIn(const Record &record)
{
    if (const ChildForm *form = std::get_if<ChildForm>(&record))
        return *form;
    return std::get<ServiceForm>(record);
}

std::optional<Record> recordOf(const Workspace &workspace, const QString &key)
{
    if (const ChildForm *form = workspace.childForm(key))
        return Record(*form);
    if (const ServiceForm *form = workspace.serviceForm(key))
        return Record(*form);
    return std::nullopt;
}

Record required(const Workspace &workspace, const QString &key)
{
    auto record = recordOf(workspace, key);
    if (!record)
        throw InputError(Text::tr("There is no such form."));
    return std::move(*record);
}

bool isSamePerson(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

bool isIn(const FormRecord &form, std::initializer_list<FormState> states)
{
    return std::find(states.begin(), states.end(), form.state) != states.end();
}

void requireComplete(const FormRecord &form)
{
    const std::vector<FormMissing> lacking = missingFrom(form);
    if (!lacking.empty())
        throw InputError(Text::tr("%n thing(s) still missing. First: %1", nullptr, static_cast<int>(lacking.size()))
                             .arg(lacking.front().words));
}

void requirePerson(const QString &by)
{
    if (by.trimmed().isEmpty())
        throw InputError(Text::tr("Say who does this."));
}

QString requiredReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw InputError(Text::tr("Give the reason."));
    return reason.trimmed();
}

// What an approval establishes comes from a screen or a rule of meetings; it is held to what the workspace's own acts
// are held to.
Record checked(Record record, Date today)
{
    return std::visit(
        [today](auto fact) -> Record {
            using Fact = std::decay_t<decltype(fact)>;
            if constexpr (std::is_same_v<Fact, Event> || std::is_same_v<Fact, PlannedAction> ||
                          std::is_same_v<Fact, WeeklyUpdate>)
                return Record(validated(std::move(fact), today));
            else if constexpr (std::is_same_v<Fact, ChildForm> || std::is_same_v<Fact, ServiceForm>)
                return Record(acts::validated(std::move(fact)));
            else if constexpr (std::is_same_v<Fact, Child> || std::is_same_v<Fact, Spell> ||
                               std::is_same_v<Fact, Adjustment>)
                return Record(validated(std::move(fact)));
            else
                return Record(std::move(fact));
        },
        std::move(record));
}

void append(std::vector<Change> &changes, std::vector<Change> also, Date today)
{
    for (Change &change : also) {
        if (change.after)
            change.after = checked(std::move(*change.after), today);
        if (!change.before || !change.after || *change.before != *change.after)
            changes.push_back(std::move(change));
    }
}

// `KEY~2` of the form KEY.
bool isVersionOf(const QString &key, const QString &base)
{
    return key == base || (key.startsWith(base) && key.size() > base.size() && key.at(base.size()) == separator);
}

QString keyOfVersion(const QString &base, int version)
{
    return base + separator + QString::number(version);
}

template <typename Visit>
void visitVersions(const Workspace &workspace, const QString &base, Visit visit)
{
    for (const ServiceForm &form : workspace.serviceForms()) {
        if (isVersionOf(form.key, base))
            visit(form);
    }
    for (const ChildRecord &child : workspace.children()) {
        for (const ChildForm &form : child.forms) {
            if (isVersionOf(form.key, base))
                visit(form);
        }
    }
}

} // namespace

std::vector<FormMissing> missingFrom(const FormRecord &form)
{
    std::vector<FormMissing> lacking;
    const FormVocabulary *vocabulary = formVocabularyOf(form.form);
    if (!vocabulary)
        return lacking;
    for (const FormSection &section : vocabulary->sections) {
        const QString sectionId = QString::fromLatin1(section.id);
        for (const FormField &field : section.fields) {
            const QString id = QString::fromLatin1(field.id);
            if (field.need == FormField::Need::Required && form.content.answer(id).trimmed().isEmpty())
                lacking.push_back({sectionId, id, labelOf(field)});
        }
        for (const FormTable &table : section.tables) {
            const QString tableId = QString::fromLatin1(table.id);
            int number = 0;
            for (const Details &row : form.content.rows(tableId)) {
                ++number;
                if (row.isEmpty())
                    continue;
                for (const FormField &column : table.columns) {
                    if (column.need == FormField::Need::Required &&
                        row.value(QString::fromLatin1(column.id)).trimmed().isEmpty())
                        lacking.push_back(
                            {sectionId, tableId,
                             Text::tr("%1, row %2: %3").arg(titleOf(table), QString::number(number), labelOf(column))});
                }
            }
        }
    }
    return lacking;
}

QString FormDesk::begin(RecordId child, const QString &form, Date on, const FormContent &prefilled,
                        const QString &meeting, const QString &subject)
{
    const auto filled = [&](auto record) {
        record.stamp.childId = child;
        record.key = newKey();
        record.form = form;
        record.meeting = meeting;
        record.subject = subject;
        record.on = on;
        record.author = m_workspace.person();
        record.content = prefilled;
        return record;
    };
    if (child == 0) {
        const ServiceForm begun = filled(ServiceForm());
        m_workspace.saveForm(begun);
        return begun.key;
    }
    const ChildForm begun = filled(ChildForm());
    m_workspace.saveForm(begun);
    return begun.key;
}

void FormDesk::save(const QString &key, const FormContent &content)
{
    Record record = required(m_workspace, key);
    formIn(record).content = content;
    if (const ChildForm *form = std::get_if<ChildForm>(&record))
        m_workspace.saveForm(*form);
    else
        m_workspace.saveForm(std::get<ServiceForm>(record));
}

void FormDesk::submit(const QString &key, const QString &by)
{
    const Record before = required(m_workspace, key);
    if (!isIn(formIn(before), {FormState::Draft, FormState::Returned}))
        throw InputError(tr("The form is %1 and cannot be submitted.").arg(labelOf(formIn(before).state)));
    requirePerson(by);
    requireComplete(formIn(before));
    Record after = before;
    FormRecord &form = formIn(after);
    form.state = FormState::Submitted;
    form.submittedBy = by.simplified();
    form.submittedOn = m_workspace.today();
    m_workspace.perform({{before, checked(std::move(after), m_workspace.today())}},
                        {u"submit-form"_s, tr("Submit a form"), {}});
}

void FormDesk::approve(const QString &key, const QString &by, std::vector<Change> also)
{
    const Record before = required(m_workspace, key);
    if (formIn(before).state != FormState::Submitted)
        throw InputError(tr("Only a form that was submitted can be signed off."));
    requirePerson(by);
    if (isSamePerson(by, formIn(before).submittedBy))
        throw InputError(tr("%1 submitted this form: somebody else signs it off.").arg(formIn(before).submittedBy));
    Record after = before;
    FormRecord &form = formIn(after);
    form.state = FormState::Approved;
    form.approvedBy = by.simplified();
    form.approvedOn = m_workspace.today();
    form.comments.clear();
    std::vector<Change> changes{{before, std::move(after)}};
    append(changes, std::move(also), m_workspace.today());
    m_workspace.perform(std::move(changes), {u"approve-form"_s, tr("Sign a form off"), {}});
}

void FormDesk::close(const QString &key, const QString &by, std::vector<Change> also)
{
    const Record before = required(m_workspace, key);
    if (!isIn(formIn(before), {FormState::Draft, FormState::Returned}))
        throw InputError(tr("The form is %1 and cannot be closed.").arg(labelOf(formIn(before).state)));
    requirePerson(by);
    if (formIn(before).on > m_workspace.today())
        throw InputError(tr("The day of this form, %1, lies ahead.").arg(britishText(formIn(before).on)));
    requireComplete(formIn(before));
    Record after = before;
    FormRecord &form = formIn(after);
    form.state = FormState::Approved;
    form.approvedBy = by.simplified();
    form.approvedOn = m_workspace.today();
    form.comments.clear();
    std::vector<Change> changes{{before, checked(std::move(after), m_workspace.today())}};
    append(changes, std::move(also), m_workspace.today());
    m_workspace.perform(std::move(changes), {u"close-form"_s, tr("Close a form"), {}});
}

void FormDesk::sendBack(const QString &key, const QString &by, const Details &comments)
{
    const Record before = required(m_workspace, key);
    if (formIn(before).state != FormState::Submitted)
        throw InputError(tr("Only a form that was submitted can be sent back."));
    requirePerson(by);
    if (isSamePerson(by, formIn(before).submittedBy))
        throw InputError(tr("%1 submitted this form: somebody else sends it back.").arg(formIn(before).submittedBy));
    Record after = before;
    FormRecord &form = formIn(after);
    form.comments.clear();
    for (auto comment = comments.begin(); comment != comments.end(); ++comment) {
        if (!comment.value().trimmed().isEmpty())
            form.comments.insert(comment.key(), comment.value().trimmed());
    }
    if (form.comments.isEmpty())
        throw InputError(tr("Say what should be changed: write at least one comment."));
    form.state = FormState::Returned;
    m_workspace.perform({{before, std::move(after)}}, {u"return-form"_s, tr("Send a form back"), {}});
}

QString FormDesk::reopen(const QString &key, const QString &reason)
{
    const Record before = required(m_workspace, key);
    if (formIn(before).state != FormState::Approved)
        throw InputError(tr("Only a form that was signed off can be reopened."));
    const QString why = requiredReason(reason);
    Record replaced = before;
    formIn(replaced).state = FormState::Superseded;
    formIn(replaced).key = keyOfVersion(key, formIn(before).version);
    Record next = before;
    FormRecord &form = formIn(next);
    form.stamp = {0, form.stamp.childId, 0};
    form.version += 1;
    form.state = FormState::Draft;
    form.reopened = why;
    form.author = m_workspace.person();
    form.submittedBy.clear();
    form.submittedOn.reset();
    form.approvedBy.clear();
    form.approvedOn.reset();
    form.comments.clear();
    // In this order: the key is free when the next version takes it.
    m_workspace.perform({{before, std::move(replaced)}, {std::nullopt, std::move(next)}},
                        {u"reopen-form"_s, tr("Reopen a form"), why});
    return key;
}

void FormDesk::withdraw(const QString &key, const QString &reason)
{
    const Record before = required(m_workspace, key);
    const FormRecord &now = formIn(before);
    if (!isIn(now, {FormState::Draft, FormState::Returned, FormState::Submitted}))
        throw InputError(tr("The form is %1 and cannot be withdrawn.").arg(labelOf(now.state)));
    const QString why = requiredReason(reason);
    Record after = before;
    formIn(after).state = FormState::Withdrawn;
    formIn(after).reopened = why;
    std::vector<Change> changes;
    const std::optional<Record> former = recordOf(m_workspace, keyOfVersion(key, now.version - 1));
    if (former && formIn(*former).state == FormState::Superseded) { // it stands again, under the key of the form
        Record standing = *former;
        formIn(standing).state = FormState::Approved;
        formIn(standing).key = key;
        formIn(after).key = keyOfVersion(key, now.version);
        changes = {{before, std::move(after)}, {*former, std::move(standing)}};
    } else {
        changes = {{before, std::move(after)}};
    }
    m_workspace.perform(std::move(changes), {u"withdraw-form"_s, tr("Withdraw a form"), why});
}

std::vector<FormRecord> FormDesk::versions(const QString &key) const
{
    std::vector<FormRecord> all;
    visitVersions(m_workspace, key.section(separator, 0, 0), [&all](const FormRecord &form) { all.push_back(form); });
    std::stable_sort(all.begin(), all.end(),
                     [](const FormRecord &a, const FormRecord &b) { return a.version > b.version; });
    return all;
}

const FormRecord *FormDesk::find(const QString &key) const
{
    if (const ChildForm *form = m_workspace.childForm(key))
        return form;
    return m_workspace.serviceForm(key);
}

const FormRecord *FormDesk::replaced(const QString &key) const
{
    const FormRecord *latest = nullptr;
    const FormRecord *now = find(key);
    visitVersions(m_workspace, key.section(separator, 0, 0), [&latest, now](const FormRecord &form) {
        if (now && form.state == FormState::Superseded && form.version < now->version &&
            (!latest || form.version > latest->version))
            latest = &form;
    });
    return latest;
}

} // namespace hearth
