// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formvocabulary.h"
#include "core/workspace/importing.h"
#include "core/workspace/workspace.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QFile>

#include <functional>
#include <set>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 3, 2);

/// Two children, one with an exception report that is being written, and a meeting of the tracker still to come.
struct Forms
{
    Forms()
    {
        workspace->saveForm(report(ada, u"report"_s));
        workspace->saveForm(meeting(u"meeting"_s));
    }

    [[nodiscard]] static ChildForm report(RecordId child, const QString &key)
    {
        ChildForm form;
        form.stamp.childId = child;
        form.key = key;
        form.form = u"exception-report"_s;
        form.on = today;
        form.author = u"Alder"_s;
        form.content.answers = {{u"circumstances"_s, u"exception.pre-proceedings,exception.placement-order"_s}};
        form.content.tables = {
            {u"reasons"_s, {{{u"reason"_s, u"It waits for the court."_s}, {u"target"_s, u"2026-04-01"_s}}}}};
        return form;
    }
    [[nodiscard]] static ServiceForm meeting(const QString &key)
    {
        ServiceForm form;
        form.key = key;
        form.form = u"tracker-meeting"_s;
        form.subject = u"G"_s;
        form.on = today + 7;
        form.content.answers = {{u"chair"_s, u"Beech"_s}};
        return form;
    }
    [[nodiscard]] ChildForm storedReport() const { return *workspace->childForm(u"report"_s); }
    [[nodiscard]] ServiceForm storedMeeting() const { return *workspace->serviceForm(u"meeting"_s); }
    [[nodiscard]] const ChildRecord &record(RecordId child) const { return *workspace->child(child); }

    StoreFolder folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.file(), passphrase, defaultPack(), {u"Alder"_s, [] { return today; }});
    RecordId ada = workspace->saveChild(aChild(u"T-1"_s));
    RecordId ben = workspace->saveChild(aChild(u"T-2"_s));
};

// What is in memory is what is in the file, and the file is whole.
void requireInStep(const Workspace &workspace)
{
    CHECK(workspace.children() == workspace.store().loadAll());
    CHECK(workspace.serviceForms() == workspace.store().serviceForms());
    CHECK(workspace.verify().join(u'\n') == QString());
}

/// Every form with whose it is and what it says; revisions only rise, so they are left out.
QByteArrayList everything(const Workspace &workspace)
{
    const auto words = [](const FormRecord &form) {
        return (form.key + form.form + form.meeting + form.subject + isoText(form.on) + idOf(form.state) +
                form.submittedBy + form.reopened)
                   .toUtf8() +
               jsonOf(form.content);
    };
    QByteArrayList all;
    for (const ChildRecord &record : workspace.children()) {
        for (const ChildForm &form : record.forms)
            all.append(record.child.number.toUtf8() + words(form));
    }
    for (const ServiceForm &form : workspace.serviceForms())
        all.append(words(form));
    return all;
}

} // namespace

TEST_CASE("A form is kept as it was written, and read again as it was kept", "[workspace][forms]")
{
    Forms f;
    ChildForm report = f.storedReport();
    report.state = FormState::Submitted;
    report.submittedBy = u"Alder"_s;
    report.submittedOn = today;
    report.comments = {{u"reasons"_s, u"Which hearing?"_s}};
    report.meeting = u"meeting"_s;
    f.workspace->saveForm(report);
    requireInStep(*f.workspace);
    const auto other = Workspace::open(f.folder.file(), passphrase, {u"Beech"_s, [] { return today; }});
    REQUIRE(other->childForm(u"report"_s) != nullptr);
    CHECK(*other->childForm(u"report"_s) == f.storedReport());
    CHECK(other->childForm(u"report"_s)->comments == report.comments);
    CHECK(*other->serviceForm(u"meeting"_s) == f.storedMeeting());
    CHECK(other->childForm(u"meeting"_s) == nullptr); // a form of the service is no child's
    CHECK(other->serviceForm(u"report"_s) == nullptr);
    // Saved as it is: nothing is written.
    const AuditHead before = f.workspace->auditHead();
    f.workspace->saveForm(f.storedReport());
    CHECK(f.workspace->auditHead().count == before.count);
}

TEST_CASE("What is left empty in a form is not kept, and one line is one line", "[workspace][forms]")
{
    Forms f;
    ChildForm form = Forms::report(f.ben, u"second"_s);
    form.author = u"  Alder \n Ash "_s;
    form.content.tables[u"reasons"_s] = {{{u"reason"_s, u"  "_s}},
                                         {{u"owner"_s, u" Ann\n Ash "_s}, {u"reason"_s, u" one\ntwo \n"_s}}};
    f.workspace->saveForm(form);
    const ChildForm &stored = *f.workspace->childForm(u"second"_s);
    CHECK(stored.author == u"Alder Ash");
    REQUIRE(stored.content.rows(u"reasons"_s).size() == 1);
    CHECK(stored.content.rows(u"reasons"_s).front() ==
          Details{{u"owner"_s, u"Ann Ash"_s}, {u"reason"_s, u"one\ntwo"_s}});
    form = stored;
    form.content.answers[u"circumstances"_s] = u" "_s;
    form.content.tables.clear();
    f.workspace->saveForm(form);
    CHECK(f.workspace->childForm(u"second"_s)->content == FormContent());
}

TEST_CASE("What a form's vocabulary does not know is refused and changes nothing", "[workspace][forms]")
{
    Forms f;
    Workspace &w = *f.workspace;
    struct Case
    {
        const char *why;
        std::function<void(ChildForm &)> spoil;
    };
    const std::vector<Case> cases = {
        {"a form that nobody knows", [](ChildForm &form) { form.form = u"no-such-form"_s; }},
        {"a form of the service with a child", [](ChildForm &form) { form.form = u"tracker-meeting"_s; }},
        {"no key", [](ChildForm &form) { form.key.clear(); }},
        {"no such child", [](ChildForm &form) { form.stamp.childId = 99; }},
        {"an unknown field", [](ChildForm &form) { form.content.answers[u"mood"_s] = u"calm"_s; }},
        {"an unknown field that is empty", [](ChildForm &form) { form.content.answers[u"mood"_s] = QString(); }},
        {"an unknown table",
         [](ChildForm &form) {
             form.content.tables[u"guests"_s] = {{{u"a"_s, u"b"_s}}};
         }},
        {"an unknown table with no row", [](ChildForm &form) { form.content.tables[u"guests"_s] = {}; }},
        {"an unknown column",
         [](ChildForm &form) {
             form.content.tables[u"reasons"_s] = {{{u"mood"_s, u"calm"_s}}};
         }},
        {"no choice of the field", [](ChildForm &form) { form.content.answers[u"circumstances"_s] = u"late"_s; }},
        {"one choice of two is none",
         [](ChildForm &form) { form.content.answers[u"circumstances"_s] = u"exception.pre-proceedings,late"_s; }},
        {"a day that does not exist",
         [](ChildForm &form) {
             form.content.tables[u"reasons"_s] = {{{u"target"_s, u"2026-02-30"_s}}};
         }},
        {"a day in another order",
         [](ChildForm &form) {
             form.content.tables[u"reasons"_s] = {{{u"target"_s, u"01/04/2026"_s}}};
         }},
    };
    const QByteArrayList before = everything(w);
    for (const Case &c : cases) {
        INFO(c.why);
        ChildForm form = Forms::report(f.ben, u"second"_s);
        c.spoil(form);
        CHECK_THROWS_AS(w.saveForm(form), InputError);
    }
    ServiceForm report = Forms::meeting(u"third"_s);
    report.form = u"exception-report"_s;
    report.content = {};
    CHECK_THROWS_AS(w.saveForm(report), InputError); // a child's form with no child
    CHECK(everything(w) == before);
    CHECK_NOTHROW(w.saveForm(Forms::report(f.ben, u"second"_s))); // control
    // The refusal says which field, and never what was typed.
    ChildForm form = Forms::report(f.ben, u"fourth"_s);
    form.content.tables[u"reasons"_s] = {{{u"target"_s, u"the Friday after Zoë's birthday"_s}}};
    CHECK_THROWS_WITH(w.saveForm(form), Catch::Contains("Target date") && !Catch::Contains("Zoë"));
}

TEST_CASE("A key names one form, whoever's it is", "[workspace][forms]")
{
    Forms f;
    CHECK_THROWS(f.workspace->saveForm(Forms::report(f.ben, u"report"_s)));
    CHECK_THROWS(f.workspace->saveForm(Forms::meeting(u"meeting"_s)));
    requireInStep(*f.workspace);
    CHECK(f.record(f.ben).forms.empty());
    CHECK(f.workspace->serviceForms().size() == 1);
}

TEST_CASE("A form that is signed off is locked until it is replaced", "[workspace][forms]")
{
    Forms f;
    const auto signedOff = GENERATE(FormState::Approved, FormState::Superseded);
    ChildForm report = f.storedReport();
    report.state = signedOff;
    report.approvedBy = u"Beech"_s;
    report.approvedOn = today;
    f.workspace->saveForm(report);
    ServiceForm meeting = f.storedMeeting();
    meeting.state = signedOff;
    f.workspace->saveForm(meeting);

    report = f.storedReport();
    report.content.tables.clear();
    CHECK_THROWS_AS(f.workspace->saveForm(report), InputError);
    meeting = f.storedMeeting();
    meeting.content.answers[u"chair"_s] = u"Cedar"_s;
    CHECK_THROWS_AS(f.workspace->saveForm(meeting), InputError);

    // What it says stands; where it stands may move on.
    report = f.storedReport();
    report.state = FormState::Superseded;
    CHECK_NOTHROW(f.workspace->saveForm(report));
    requireInStep(*f.workspace);
}

TEST_CASE("A form stays the form that it is", "[workspace][forms]")
{
    Forms f;
    ChildForm other = f.storedReport();
    other.key = u"another"_s;
    CHECK_THROWS_AS(f.workspace->saveForm(other), InputError);
}

TEST_CASE("Who was first with a form is seen, and the later save is refused", "[workspace][forms]")
{
    Forms f;
    const auto other = Workspace::open(f.folder.file(), passphrase, {u"Beech"_s, [] { return today; }});
    ChildForm theirs = *other->childForm(u"report"_s);
    theirs.subject = u"theirs"_s;
    other->saveForm(theirs);
    ServiceForm theirMeeting = *other->serviceForm(u"meeting"_s);
    theirMeeting.on = today + 8;
    other->saveForm(theirMeeting);

    ChildForm mine = f.storedReport();
    mine.subject = u"mine"_s;
    CHECK_THROWS_AS(f.workspace->saveForm(mine), ConflictError);
    CHECK(f.storedReport().subject == u"theirs"); // read again
    ServiceForm myMeeting = Forms::meeting(u"meeting"_s);
    myMeeting.stamp = {theirMeeting.stamp.id, 0, 1};
    CHECK_THROWS_AS(f.workspace->saveForm(myMeeting), ConflictError);
    CHECK_THROWS_AS(f.workspace->remove(myMeeting, u"mistake"_s), ConflictError);
    requireInStep(*f.workspace);
}

TEST_CASE("Each act on a form can be taken back and done again", "[workspace][forms]")
{
    Forms f;
    Workspace &w = *f.workspace;
    struct Case
    {
        const char *why;
        std::function<void()> act;
    };
    const std::vector<Case> cases = {
        {"begun", [&] { w.saveForm(Forms::report(f.ben, u"second"_s)); }},
        {"of the service begun", [&] { w.saveForm(Forms::meeting(u"second-meeting"_s)); }},
        {"corrected",
         [&] {
             ChildForm form = f.storedReport();
             form.content.tables.clear();
             w.saveForm(form);
         }},
        {"of the service held",
         [&] {
             ServiceForm form = f.storedMeeting();
             form.state = FormState::Approved;
             w.saveForm(form);
         }},
        {"removed", [&] { w.remove(f.storedReport(), u"mistake"_s); }},
        {"of the service removed", [&] { w.remove(f.storedMeeting(), u"mistake"_s); }},
        {"moved to the right child", [&] { w.moveFact(f.storedReport(), f.ben, u"wrong child"_s); }},
        {"removed with its child", [&] { w.remove(f.record(f.ada).child, u"mistake"_s); }},
        {"merged", [&] { w.merge(f.ada, f.ben, u"one child"_s); }},
        {"several at once",
         [&] {
             ServiceForm meeting = f.storedMeeting();
             meeting.state = FormState::Withdrawn;
             ChildForm report = f.storedReport();
             report.state = FormState::Withdrawn;
             w.perform({changed(f.storedMeeting(), meeting), changed(f.storedReport(), report)},
                       {u"withdraw-form"_s, u"Withdraw"_s, u"not needed"_s});
         }},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const QByteArrayList before = everything(w);
        c.act();
        const QByteArrayList after = everything(w);
        CHECK(after != before);
        requireInStep(w);
        w.undo();
        CHECK(everything(w) == before);
        requireInStep(w);
        w.redo();
        CHECK(everything(w) == after);
        requireInStep(w);
        w.undo();
    }
}

TEST_CASE("Merging two children keeps the forms of both", "[workspace][forms]")
{
    Forms f;
    f.workspace->saveForm(Forms::report(f.ben, u"second"_s));
    f.workspace->merge(f.ada, f.ben, u"one child"_s);
    requireInStep(*f.workspace);
    REQUIRE(f.workspace->children().size() == 1);
    std::set<QString> keys;
    for (const ChildForm &form : f.workspace->children().front().forms)
        keys.insert(form.key);
    CHECK(keys == std::set<QString>{u"report"_s, u"second"_s});
    CHECK(f.workspace->childForm(u"report"_s)->stamp.childId == f.ben);
}

TEST_CASE("Removing a sitting leaves what belonged to it, by its key", "[workspace][forms]")
{
    Forms f;
    ChildForm report = f.storedReport();
    report.meeting = u"meeting"_s;
    f.workspace->saveForm(report);
    f.workspace->remove(f.storedMeeting(), u"mistake"_s);
    CHECK(f.workspace->serviceForms().empty());
    CHECK(f.storedReport().meeting == u"meeting");
    requireInStep(*f.workspace);
}

TEST_CASE("The history of a form names each that it went through", "[workspace][forms]")
{
    Forms f;
    ChildForm report = f.storedReport();
    report.state = FormState::Submitted;
    f.workspace->saveForm(report);
    const auto history = f.workspace->historyOf(u"form"_s, report.stamp.id);
    REQUIRE(history.size() == 2);
    CHECK(history.front().act == u"begin-form");
    CHECK(history.back().act == u"save-form");
    CHECK(history.back().after.contains("\"state\":\"submitted\""));
    CHECK(f.workspace->historyOf(u"service-form"_s, f.storedMeeting().stamp.id).size() == 1);
    CHECK(f.workspace->history(f.ada).size() == 3); // the child and both
}

TEST_CASE("A child's forms travel to another store, a sitting's does not", "[workspace][forms]")
{
    Forms f;
    Child ada = f.record(f.ada).child;
    ada.reviewingOfficer = u"Ines Brook"_s;
    f.workspace->saveChild(ada);
    f.workspace->saveSpell(aSpell(f.ada, SpellKind::Arrangement, u"staying-put"_s, Date(2026, 1, 5)));
    ChildForm report = f.storedReport();
    report.meeting = u"meeting"_s;
    f.workspace->saveForm(report);
    const QByteArray json = journeysOf(*f.workspace);
    QFile file(f.folder.file(u"journeys.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();

    const auto other = Workspace::create(f.folder.file(u"other.hearth"_s), passphrase, defaultPack(),
                                         {u"Beech"_s, [] { return today; }});
    ImportRequest request;
    request.kind = ImportKind::Journeys;
    request.paths = {file.fileName()};
    const ImportReport found = workOut(request, *other);
    REQUIRE(found.faults.empty());
    other->applyImport(changesOf(found), u"journeys.json"_s);
    requireInStep(*other);
    REQUIRE(other->childForm(u"report"_s) != nullptr);
    CHECK(other->childForm(u"report"_s)->content == report.content);
    CHECK(other->childForm(u"report"_s)->meeting == u"meeting");
    CHECK(other->serviceForms().empty());
    CHECK(other->children().front().child.reviewingOfficer == u"Ines Brook");
    CHECK(journeysOf(*other).toStdString() == json.toStdString());
    other->undo();
    CHECK(other->children().empty());
    CHECK(workOut(request, *f.workspace).unchanged == 2); // into its own store: nothing to do
}

TEST_CASE("The ids of forms, fields and tables are their own", "[forms]")
{
    std::set<std::string> forms;
    int fields = 0;
    for (const FormVocabulary &form : formVocabulary()) {
        INFO(form.id);
        CHECK(forms.insert(form.id).second);
        CHECK_FALSE(titleOf(form).isEmpty());
        std::set<std::string> ids;
        std::set<std::string> sections;
        const auto check = [&fields](const FormField &field) {
            INFO(field.id);
            CHECK_FALSE(labelOf(field).isEmpty());
            const bool chooses = field.answer == FormAnswer::Choice || field.answer == FormAnswer::Choices;
            CHECK(field.choices.empty() != chooses);
            std::set<std::string> choices;
            for (const FormChoice &choice : field.choices) {
                CHECK(choices.insert(choice.id).second);
                CHECK_FALSE(QString::fromLatin1(choice.id).contains(u','));
            }
            ++fields;
        };
        for (const FormSection &section : form.sections) {
            CHECK(sections.insert(section.id).second);
            // What is said on screen says where it comes from.
            CHECK((guidanceOf(section).isEmpty() || *section.source != '\0' || *form.source != '\0'));
            for (const FormField &field : section.fields) {
                CHECK(ids.insert(field.id).second);
                check(field);
            }
            for (const FormTable &table : section.tables) {
                CHECK(ids.insert("table " + std::string(table.id)).second);
                std::set<std::string> columns;
                for (const FormField &column : table.columns) {
                    CHECK(columns.insert(column.id).second);
                    check(column);
                }
            }
        }
    }
    CHECK(fields > 0);
}
