// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/leadsdesk.h"

#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <functional>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// A store whose day can be moved: two children under section 20, and one placed with parents for two years.
class SectionF
{
public:
    SectionF()
        : workspace(Workspace::create(m_folder.file(), passphrase, defaultPack(),
                                      {u"Florence Nightingale"_s, [this] { return today; }})),
          desk(*workspace)
    {
        add(u"T-1"_s, u"V2"_s, u"U6"_s, Date(2026, 8, 3));
        add(u"T-2"_s, u"V2"_s, u"U6"_s, Date(2026, 9, 7));
        add(u"T-3"_s, u"C2"_s, u"P1"_s, Date(2024, 9, 2));
    }
    void add(const QString &number, const QString &status, const QString &placement, Date from)
    {
        const RecordId id = workspace->saveChild(aChild(number));
        workspace->saveSpell(aSpell(id, SpellKind::Care, {}, from));
        workspace->saveSpell(aSpell(id, SpellKind::LegalStatus, status, from));
        workspace->saveSpell(aSpell(id, SpellKind::Placement, placement, from));
    }
    QString write(const QString &analysis, const QString &section = u"F"_s)
    {
        const QString key = desk.begin(section);
        ServiceForm form = *workspace->serviceForm(key);
        form.content.set(u"analysis"_s, analysis);
        form.content.set(u"none"_s, u"yes"_s);
        workspace->saveForm(form);
        return key;
    }
    void passTo(Date day)
    {
        today = day;
        workspace->setAsAt(std::nullopt);
    }

    Date today = Date(2026, 10, 5);

private:
    StoreFolder m_folder;

public:
    std::unique_ptr<Workspace> workspace;
    LeadsDesk desk;
};

} // namespace

TEST_CASE("The first report counts as far back as the pack lets pass between two", "[workspace][leads]")
{
    SectionF f;
    CHECK(f.desk.period(u"F"_s) == LeadsPeriod{Date(2026, 8, 5), Date(2026, 10, 5)});
    CHECK_FALSE(f.desk.clock(u"F"_s)); // it begins with the first
    const LeadsReport figures = f.desk.figures(u"F"_s, f.desk.period(u"F"_s));
    CHECK(figures.value(u"count/now"_s) == 2);
    CHECK(figures.value(u"count/before"_s) == 1);
    CHECK(figures.value(u"count/came"_s) == 1);
}

TEST_CASE("Signing a report off sends it: the clock moves on and the figures stay as they were", "[workspace][leads]")
{
    SectionF f;
    const QString key = f.write(u"Two wait for an assessment."_s);
    REQUIRE(f.desk.writing(u"F"_s));
    f.desk.send(key, u"Florence Nightingale"_s);
    const ServiceForm sent = *f.workspace->serviceForm(key);
    CHECK(sent.state == FormState::Approved);
    CHECK(sent.approvedOn == Date(2026, 10, 5));
    CHECK(figuresAsSent(sent.content).at(u"count/now"_s) == 2);
    CHECK_FALSE(f.desk.writing(u"F"_s));
    REQUIRE(f.desk.clock(u"F"_s));
    CHECK(f.desk.clock(u"F"_s)->due == Date(2026, 12, 5));
    CHECK_FALSE(f.desk.clock(u"J"_s)); // each section by itself

    // A child is entered late: the report keeps what was sent, and the figures say what is known now.
    f.add(u"T-9"_s, u"V2"_s, u"U6"_s, Date(2026, 9, 1));
    CHECK(f.desk.figures(u"F"_s, f.desk.period(*f.workspace->serviceForm(key))).value(u"count/now"_s) == 3);
    CHECK(figuresAsSent(f.workspace->serviceForm(key)->content).at(u"count/now"_s) == 2);

    f.passTo(Date(2026, 12, 6));
    CHECK(f.desk.clock(u"F"_s)->status == Status::Overdue);
}

TEST_CASE("The next report carries the words on and counts from where the last one ended", "[workspace][leads]")
{
    SectionF f;
    f.desk.send(f.write(u"Two wait for an assessment."_s), u"Florence Nightingale"_s);
    f.passTo(Date(2026, 12, 1));
    CHECK(f.desk.period(u"F"_s) == LeadsPeriod{Date(2026, 10, 5), Date(2026, 12, 1)});
    const QString key = f.desk.begin(u"F"_s);
    const ServiceForm &next = *f.workspace->serviceForm(key);
    CHECK(next.content.answer(u"analysis"_s) == u"Two wait for an assessment."_s);
    CHECK(next.content.day(u"from"_s) == Date(2026, 10, 5));
    REQUIRE(f.desk.before(next));
    CHECK(f.desk.before(next)->approvedOn == Date(2026, 10, 5));
    CHECK(f.desk.begin(u"F"_s) == key); // gone on with, not begun twice

    // As at the day of the first, the second is not known.
    f.workspace->setAsAt(Date(2026, 10, 5));
    CHECK(f.desk.sent(u"F"_s).size() == 1);
    f.workspace->setAsAt(Date(2026, 10, 4));
    CHECK(f.desk.sent(u"F"_s).empty());
}

TEST_CASE("What keeps a report from being sent is said, and nothing typed is lost", "[workspace][leads]")
{
    struct Case
    {
        const char *why;
        std::function<void(FormContent &)> change;
        const char *field;
    };
    const std::vector<Case> cases = {
        {"no analysis", [](FormContent &c) { c.set(u"analysis"_s, QString()); }, "analysis"},
        {"neither concerns nor that there are none", [](FormContent &c) { c.set(u"none"_s, QString()); }, "none"},
        {"concerns, and it says that there are none",
         [](FormContent &c) {
             c.tables[u"concerns"_s] = {{{u"concern"_s, u"Medicals are late."_s}}};
         },
         "none"},
        {"a period that ends before it begins", [](FormContent &c) { c.set(u"from"_s, Date(2026, 10, 6)); }, "from"},
        {"a period that ends tomorrow", [](FormContent &c) { c.set(u"until"_s, Date(2026, 10, 6)); }, "until"},
        {"no end of the period", [](FormContent &c) { c.set(u"until"_s, QString()); }, "until"},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        SectionF f;
        const QString key = f.write(u"Two wait."_s);
        ServiceForm form = *f.workspace->serviceForm(key);
        c.change(form.content);
        f.workspace->saveForm(form);
        std::vector<FormMissing> missing = missingFrom(form);
        for (const FormMissing &more : LeadsDesk::lacking(*f.workspace, form))
            missing.push_back(more);
        REQUIRE(missing.size() == 1);
        CHECK(missing.front().field == QString::fromLatin1(c.field));
        CHECK_THROWS_AS(f.desk.send(key, u"Florence Nightingale"_s), InputError);
        CHECK(f.workspace->serviceForm(key)->state == FormState::Draft);
        CHECK(f.workspace->serviceForm(key)->content == form.content);
    }
}

TEST_CASE("A report that seems to name a child says where, before it is sent", "[workspace][leads]")
{
    SectionF f;
    struct Case
    {
        const char *why;
        const char *words;
        bool isNamed;
    };
    const auto c = GENERATE(values<Case>({
        {"forename and surname", "Canaria Testperson waits for a home.", true},
        {"surname first", "Testperson, Canaria: no carer.", true},
        {"the number", "T-1 waits for a home.", true},
        {"a forename alone is a word like others", "Canaria is an island.", false},
        {"a part of another number", "T-12 and T-1a are forms.", false},
        {"nothing of a child", "Two children wait for a home.", false},
    }));
    INFO(c.why);
    const QString key = f.write(QString::fromLatin1(c.words));
    const QStringList remarks = LeadsDesk::remarks(*f.workspace, *f.workspace->serviceForm(key));
    CHECK(remarks.size() == (c.isNamed ? 1 : 0));
    for (const QString &remark : remarks) {
        CHECK(remark.startsWith(u"Analysis"_s));
        CHECK_FALSE(remark.contains(u"Testperson"_s));
    }
}

TEST_CASE("Sections whose leads do not report have none to begin", "[workspace][leads]")
{
    SectionF f;
    CHECK_THROWS_AS(f.desk.begin(u"A"_s), InputError);
    CHECK(f.workspace->serviceForms().empty());
    f.desk.send(f.write(u"Two wait."_s), u"Florence Nightingale"_s);
    CHECK_THROWS_AS(f.desk.begin(u"F"_s), InputError); // it was sent today: reopened, not begun again
}

TEST_CASE("A report that was sent can be taken back by undo", "[workspace][leads]")
{
    SectionF f;
    const QString key = f.write(u"Two wait."_s);
    f.desk.send(key, u"Florence Nightingale"_s);
    f.workspace->undo();
    CHECK(f.workspace->serviceForm(key)->state == FormState::Draft);
    CHECK_FALSE(f.desk.clock(u"F"_s));
    CHECK(f.workspace->serviceForm(key)->content.answer(u"analysis"_s) == u"Two wait."_s);
}
