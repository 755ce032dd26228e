// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/signoff.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/ui/meeting/parts/meetingfixture.h"
#include "ui/widgets/narrativeedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// The page as the forms know it: what is typed, and where they send a person.
class Host final : public PpmHost
{
public:
    explicit Host(MeetingFixture &fixture) : typed(fixture.stored().content), m_fixture(fixture) {}
    [[nodiscard]] RecordId record() const override { return m_fixture.record; }
    [[nodiscard]] PpmContent content() const override { return typed; }
    bool storeTyping() override
    {
        m_fixture.save(typed);
        return true;
    }
    void jumpTo(const QString &section, const QString &field) override { jumps << section + u'/' + field; }

    PpmContent typed;
    QStringList jumps;

private:
    MeetingFixture &m_fixture;
};

std::unique_ptr<Editor> form(SignOff act, Host &host, MeetingFixture &fixture)
{
    std::unique_ptr<Editor> made(makeSignOff(act, host, fixture.services(), nullptr));
    made->resize(440, 700);
    made->show();
    return made;
}

QStringList texts(const Editor &form, const QString &name)
{
    QStringList found;
    for (const QLabel *label : form.findChildren<QLabel *>(name))
        found << label->text();
    return found;
}

void setName(const Editor &form, const QString &name)
{
    auto *field = form.findChild<QLineEdit *>(u"signOffName"_s);
    field->selectAll();
    QTest::keyClicks(field, name);
}

} // namespace

TEST_CASE("Everything that is missing is one list, and each line goes to its field", "[ui][ppm]")
{
    MeetingFixture fixture;
    Host host(fixture);
    const auto submit = form(SignOff::Submit, host, fixture);
    const auto jumps = submit->findChildren<QPushButton *>(u"jump"_s);
    CHECK(jumps.size() == static_cast<qsizetype>(fixture.desk().missing(fixture.stored()).size()));
    CHECK_FALSE(submit->problems().isEmpty());
    REQUIRE_FALSE(jumps.isEmpty());
    QTest::mouseClick(jumps.front(), Qt::LeftButton);
    REQUIRE(host.jumps.size() == 1);
    CHECK(host.jumps.front().startsWith(u"present/"_s));
    CHECK(checkAccessible(submit.get()).isEmpty());
}

TEST_CASE("The list of what is missing follows what is typed beside it, and then the record is submitted", "[ui][ppm]")
{
    MeetingFixture fixture;
    Host host(fixture);
    const auto submit = form(SignOff::Submit, host, fixture);
    REQUIRE_FALSE(submit->problems().isEmpty());
    host.typed = fitToSubmit(host.typed, PageFixture::today);
    REQUIRE(QTest::qWaitFor([&] { return submit->problems().isEmpty(); }, 3000));
    CHECK(submit->findChild<QLabel *>(u"fit"_s)->isVisible());
    REQUIRE(submit->save());
    CHECK(fixture.stored().state == PpmState::Submitted);
    CHECK(fixture.stored().submittedBy == u"Grace Hopper"_s);
    CHECK(fixture.navigator.complained.isEmpty());
}

TEST_CASE("Signing off shows what it will write, is not for who submitted it, and writes it", "[ui][ppm]")
{
    MeetingFixture fixture;
    fixture.submit();
    Host host(fixture);
    const auto approve = form(SignOff::Approve, host, fixture);
    const QStringList lines = texts(*approve, u"writes"_s);
    CHECK_FALSE(lines.filter(u"Plan from 18/11/2026"_s).isEmpty());
    CHECK_FALSE(lines.filter(u"booked for 30/12/2026"_s).isEmpty());
    CHECK_FALSE(lines.filter(u"Ask the school (Grace Hopper)"_s).isEmpty());
    CHECK(
        approve->findChild<QLineEdit *>(u"signOffName"_s)->text().isEmpty()); // Grace Hopper works here, and submitted
    setName(*approve, u"grace hopper"_s);
    CHECK_FALSE(approve->problems().isEmpty());
    setName(*approve, u"Ada Lovelace"_s);
    REQUIRE(approve->problems().isEmpty());
    REQUIRE(approve->save());
    CHECK(fixture.stored().state == PpmState::Approved);
    CHECK(fixture.workspace->child(fixture.child)->actions.size() == 1);
}

TEST_CASE("That permanence is achieved is confirmed by the name of the child", "[ui][ppm]")
{
    MeetingFixture fixture;
    PpmContent content = fitToSubmit(fixture.stored().content, PageFixture::today);
    content.answers.insert(u"achieved"_s, u"yes"_s);
    content.answers.insert(u"achieved-comment"_s, u"Home for good."_s);
    fixture.save(content);
    fixture.desk().submit(fixture.record, u"Grace Hopper"_s);
    Host host(fixture);
    const auto approve = form(SignOff::Approve, host, fixture);
    REQUIRE(texts(*approve, u"achievedWords"_s).size() == 1);
    CHECK(texts(*approve, u"achievedWords"_s).front().contains(u"Ada Testperson (LCS T-001)"_s));
    setName(*approve, u"Ada Lovelace"_s);
    CHECK_FALSE(approve->problems().isEmpty());
    QTest::keyClick(approve->findChild<QCheckBox *>(u"achieved"_s), Qt::Key_Space);
    CHECK(approve->problems().isEmpty());
}

TEST_CASE("A record is returned with a comment per section, and what was typed is kept when the form is closed",
          "[ui][ppm]")
{
    MeetingFixture fixture;
    fixture.submit();
    Host host(fixture);
    {
        const auto back = form(SignOff::Return, host, fixture);
        CHECK_FALSE(back->problems().isEmpty());
        QTest::keyClicks(back->findChild<NarrativeEdit *>(u"contact"_s), u"Say how often."_s);
        setName(*back, u"Ada Lovelace"_s);
        CHECK(back->isDirty());
        back->keepDraft();
    }
    const auto again = form(SignOff::Return, host, fixture);
    CHECK(again->findChild<NarrativeEdit *>(u"contact"_s)->text() == u"Say how often."_s);
    REQUIRE(again->problems().isEmpty());
    REQUIRE(again->save());
    CHECK(fixture.stored().state == PpmState::Returned);
    CHECK(fixture.stored().comments == QMap<QString, QString>{{u"contact"_s, u"Say how often."_s}});
    CHECK(fixture.workspace->drafts().empty());
}

TEST_CASE("Reopening needs a reason, and goes on in the new version", "[ui][ppm]")
{
    MeetingFixture fixture;
    fixture.approve();
    Host host(fixture);
    const auto reopen = form(SignOff::Reopen, host, fixture);
    CHECK_FALSE(reopen->problems().isEmpty());
    QTest::keyClicks(reopen->findChild<NarrativeEdit *>(u"reopenReason"_s), u"The wrong day"_s);
    REQUIRE(reopen->problems().isEmpty());
    REQUIRE(reopen->save());
    CHECK(fixture.navigator.openedPpm != 0);
    CHECK(fixture.navigator.openedPpm != fixture.record);
    CHECK(fixture.workspace->ppm(fixture.navigator.openedPpm)->reopened == u"The wrong day"_s);
    CHECK(fixture.stored().state == PpmState::Superseded);
}

TEST_CASE("What the desk refuses is said, and the form stays", "[ui][ppm]")
{
    MeetingFixture fixture;
    fixture.submit();
    Host host(fixture);
    const auto approve = form(SignOff::Approve, host, fixture);
    setName(*approve, u"Ada Lovelace"_s);
    fixture.desk().sendBack(fixture.record, u"Ada Lovelace"_s, {{{}, u"Not yet."_s}}); // a colleague was first
    CHECK_FALSE(approve->save());
    CHECK(fixture.navigator.complained.size() == 1);
}
