// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formdesk.h"

#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <functional>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const QString worker = u"Ada Lovelace"_s;
const QString manager = u"Margaret Hamilton"_s;

/// A store with one child and one exception report, whose answers can be complete or not.
struct Office
{
    StoreFolder folder;
    Date today = Date(2026, 10, 14);
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.file(), passphrase, defaultPack(), {worker, [this] { return today; }});
    FormDesk desk{*workspace};
    RecordId ada = workspace->saveChild(aChild(u"T-1"_s));

    QString begin(const FormContent &content = filled())
    {
        return desk.begin(ada, u"exception-report"_s, today, content, {}, u"PO-2026"_s);
    }
    static FormContent filled()
    {
        FormContent content;
        content.answers.insert(u"circumstances"_s, u"exception.pre-proceedings"_s);
        return content;
    }
    [[nodiscard]] const ChildForm &form(const QString &key) const { return *workspace->childForm(key); }
    /// `draft v1`, newest version first.
    [[nodiscard]] QStringList states(const QString &key) const
    {
        QStringList words;
        for (const FormRecord &version : desk.versions(key))
            words.append(u"%1 v%2"_s.arg(idOf(version.state)).arg(version.version));
        return words;
    }
    [[nodiscard]] Event report() const
    {
        Event event = anEvent(ada, today, EventKind::ExceptionReport);
        event.details.insert(u"circumstances"_s, u"exception.pre-proceedings"_s);
        return event;
    }
};

QString refusalOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const InputError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

TEST_CASE("A form goes from its first word to the sign-off, each step one that can be undone", "[workspace][forms]")
{
    Office office;
    const QString key = office.begin();
    CHECK(office.form(key).author == worker);
    CHECK(office.form(key).subject == u"PO-2026"_s);

    office.desk.submit(key, worker);
    CHECK(office.states(key) == QStringList{u"submitted v1"_s});
    CHECK(office.form(key).submittedOn == office.today);
    office.today = office.today + 2;
    office.desk.approve(key, manager, {added(office.report())});
    CHECK(office.states(key) == QStringList{u"approved v1"_s});
    CHECK(office.form(key).approvedBy == manager);
    CHECK(office.form(key).approvedOn == office.today);
    REQUIRE(office.workspace->child(office.ada)->events.size() == 1);

    office.workspace->undo(); // the sign-off and what it established are one act
    CHECK(office.states(key) == QStringList{u"submitted v1"_s});
    CHECK(office.workspace->child(office.ada)->events.empty());
    office.workspace->redo();
    CHECK(office.workspace->child(office.ada)->events.size() == 1);
    CHECK(office.workspace->verify().isEmpty());
}

TEST_CASE("A form refuses the step that its state does not allow", "[workspace][forms]")
{
    struct Row
    {
        const char *why;
        std::function<void(Office &, const QString &)> before;
        std::function<void(Office &, const QString &)> step;
        const char *says;
    };
    const auto nothing = [](Office &, const QString &) {};
    const auto submitted = [](Office &o, const QString &key) { o.desk.submit(key, worker); };
    const auto approved = [](Office &o, const QString &key) {
        o.desk.submit(key, worker);
        o.desk.approve(key, manager);
    };
    const std::vector<Row> rows = {
        {"what is required is empty", [](Office &o, const QString &key) { o.desk.save(key, {}); },
         [](Office &o, const QString &key) { o.desk.submit(key, worker); }, "missing"},
        {"a meeting closes complete or not at all", [](Office &o, const QString &key) { o.desk.save(key, {}); },
         [](Office &o, const QString &key) { o.desk.close(key, worker); }, "missing"},
        {"nobody signs", nothing, [](Office &o, const QString &key) { o.desk.submit(key, u" "_s); }, "who"},
        {"a draft is not signed off", nothing, [](Office &o, const QString &key) { o.desk.approve(key, manager); },
         "submitted"},
        {"nobody signs off what he submitted", submitted,
         [](Office &o, const QString &key) { o.desk.approve(key, u"ada  lovelace"_s); }, "somebody else"},
        {"nobody sends back what he submitted", submitted,
         [](Office &o, const QString &key) {
             o.desk.sendBack(key, worker, {{QString(), u"No"_s}});
         },
         "somebody else"},
        {"sent back without a word", submitted,
         [](Office &o, const QString &key) {
             o.desk.sendBack(key, manager, {{u"reasons"_s, u"  "_s}});
         },
         "comment"},
        {"submitted twice", submitted, [](Office &o, const QString &key) { o.desk.submit(key, worker); },
         "cannot be submitted"},
        {"what was signed off is reopened, not withdrawn", approved,
         [](Office &o, const QString &key) { o.desk.withdraw(key, u"why"_s); }, "cannot be withdrawn"},
        {"reopened without a reason", approved, [](Office &o, const QString &key) { o.desk.reopen(key, u" "_s); },
         "reason"},
        {"a draft needs no reopening", nothing, [](Office &o, const QString &key) { o.desk.reopen(key, u"why"_s); },
         "signed off"},
        {"what is signed off is locked", approved, [](Office &o, const QString &key) { o.desk.save(key, {}); },
         "Reopen"},
    };
    for (const Row &row : rows) {
        Office office;
        const QString key = office.begin();
        row.before(office, key);
        const auto before = office.states(key);
        INFO(row.why);
        const QString said = refusalOf([&] { row.step(office, key); });
        INFO(said.toStdString());
        CHECK(said.contains(QString::fromLatin1(row.says)));
        CHECK(office.states(key) == before);
    }
}

TEST_CASE("A form that was sent back keeps its comments until it is signed off", "[workspace][forms]")
{
    Office office;
    const QString key = office.begin();
    office.desk.submit(key, worker);
    office.desk.sendBack(key, manager, {{u"reasons"_s, u"Say more."_s}, {QString(), u" "_s}});
    CHECK(office.states(key) == QStringList{u"returned v1"_s});
    CHECK(office.form(key).comments == Details{{u"reasons"_s, u"Say more."_s}});
    office.desk.submit(key, worker);
    CHECK(office.form(key).comments.size() == 1);
    office.desk.approve(key, manager);
    CHECK(office.form(key).comments.isEmpty());
}

TEST_CASE("A form that is reopened keeps its key, and the version before can be read", "[workspace][forms]")
{
    Office office;
    const QString key = office.begin();
    office.desk.close(key, worker);
    CHECK(office.desk.reopen(key, u"The day was wrong."_s) == key);
    CHECK(office.states(key) == QStringList{u"draft v2"_s, u"superseded v1"_s});
    CHECK(office.form(key).reopened == u"The day was wrong."_s);
    CHECK(office.form(key).approvedBy.isEmpty());
    REQUIRE(office.desk.replaced(key) != nullptr);
    CHECK(office.desk.replaced(key)->approvedBy == worker);

    SECTION("reopening is undone and done again")
    {
        office.workspace->undo();
        CHECK(office.states(key) == QStringList{u"approved v1"_s});
        office.workspace->redo();
        CHECK(office.states(key) == QStringList{u"draft v2"_s, u"superseded v1"_s});
    }
    SECTION("a version that is withdrawn lets the one before stand again")
    {
        office.desk.withdraw(key, u"It was right."_s);
        CHECK(office.states(key) == QStringList{u"withdrawn v2"_s, u"approved v1"_s});
        CHECK(office.form(key).state == FormState::Approved);
        office.workspace->undo();
        CHECK(office.states(key) == QStringList{u"draft v2"_s, u"superseded v1"_s});
    }
    SECTION("and is reopened once more")
    {
        office.desk.close(key, worker);
        office.desk.reopen(key, u"Again."_s);
        CHECK(office.states(key) == QStringList{u"draft v3"_s, u"superseded v2"_s, u"superseded v1"_s});
        CHECK(office.desk.replaced(key)->version == 2);
    }
    CHECK(office.workspace->verify().isEmpty());
}

TEST_CASE("A meeting to come is not closed before its day", "[workspace][forms]")
{
    Office office;
    const QString key = office.desk.begin(office.ada, u"exception-report"_s, office.today + 1, Office::filled());
    CHECK(refusalOf([&] { office.desk.close(key, worker); }).contains(u"15/10/2026"_s));
    office.today = office.today + 1;
    office.desk.close(key, worker);
    CHECK(office.states(key) == QStringList{u"approved v1"_s});
}

TEST_CASE("What a sign-off establishes makes sense, or nothing is signed", "[workspace][forms]")
{
    Office office;
    const QString key = office.begin();
    office.desk.submit(key, worker);
    Event ahead = office.report();
    ahead.on = office.today + 1; // held, and yet to come
    CHECK(!refusalOf([&] { office.desk.approve(key, manager, {added(ahead)}); }).isEmpty());
    CHECK(office.states(key) == QStringList{u"submitted v1"_s});
    CHECK(office.workspace->child(office.ada)->events.empty());
}

TEST_CASE("Only a form that there is can be begun", "[workspace][forms]")
{
    Office office;
    CHECK(!refusalOf([&] { office.desk.begin(office.ada, u"no-such-form"_s, office.today); }).isEmpty());
    CHECK(!refusalOf([&] { office.desk.begin(0, u"exception-report"_s, office.today); }).isEmpty());
    CHECK(!refusalOf([&] { office.desk.submit(u"no-such-key"_s, worker); }).isEmpty());
}
